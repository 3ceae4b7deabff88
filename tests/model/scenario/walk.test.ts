import { describe, expect, test } from 'vitest';
import { walk, type ScenarioStep } from '../../../model/scenario/index.ts';
import { storyOf } from '../../support/story.ts';

function ids(steps: readonly ScenarioStep[]): readonly string[] {
  return steps.map(({ id }) => id);
}

const fork = storyOf([
  { id: 'one', branches: [{ title: { en: 'Aside' }, to: 'aside' }] },
  { id: 'two', next: null },
  { id: 'aside', next: 'two' },
]);

describe('a story', () => {
  test('goes straight on where no branch was chosen', () => {
    expect(ids(walk(fork))).toEqual(['one', 'two']);
  });

  test('takes the branch that was chosen and comes back where it leads', () => {
    expect(ids(walk(fork, { one: 'aside' }))).toEqual(['one', 'aside', 'two']);
  });

  test('passes over a choice that the step does not offer', () => {
    expect(ids(walk(fork, { one: 'two', two: 'aside' }))).toEqual(['one', 'two']);
  });

  test('ends after its last step, and where a step says so', () => {
    expect(ids(walk(storyOf([{ id: 'a' }, { id: 'b' }])))).toEqual(['a', 'b']);
    expect(ids(walk(storyOf([{ id: 'a', next: null }, { id: 'b' }])))).toEqual(['a']);
  });

  test('never tells a step twice, even where a file would have it go round', () => {
    expect(ids(walk(storyOf([{ id: 'a' }, { id: 'b', next: 'a' }])))).toEqual(['a', 'b']);
  });
});
