import { describe, expect, test } from 'vitest';
import { bindingFor } from '../../renderer/app/keys.ts';
import type { Command } from '../../renderer/store/commands.ts';
import * as commands from '../../renderer/store/commands.ts';
import { newDocument } from '../../renderer/store/document/commands.ts';
import { recorded, undo } from '../../renderer/store/history/commands.ts';
import { startLesson } from '../../renderer/store/lessons/commands.ts';
import { present } from '../../renderer/store/presenting/commands.ts';
import { initialState, type State, viewShown } from '../../renderer/store/state.ts';
import { pictureOfLesson } from '../../renderer/views/home/lesson-pictures.ts';
import { scenarios } from '../../scenarios/index.ts';
import { lessons } from '../../scenarios/lessons/index.ts';
import { forked, stateWith } from '../support/conduct.ts';

const start = initialState('en', 'system');

function run(state: State, ...steps: readonly Command[]): State {
  return steps.reduce((now, step) => recorded(now, step(now)), state);
}

test('the home screen lies over the view and gives it back as it was left', () => {
  const left = run(start, commands.chooseScreen('count'), commands.toggleHome());
  expect(viewShown(left)).toBeNull();
  expect(left.view.screen).toBe('count');
  expect(viewShown(run(left, commands.toggleHome()))).toBe('count');
  expect(viewShown(run(left, commands.nextScreen()))).toBe('count');
  expect(run(left, commands.closeInnermost())).toMatchObject({ isHome: false, view: { screen: 'count' } });
});

test('what is open beside the view stays open below the home screen', () => {
  const chosen = commands.select({ kind: 'power', id: 'x' });
  const back = run(start, chosen, commands.toggleHome(), commands.closeInnermost());
  expect(back.view.detail).toHaveLength(1);
});

test('going home is no change that could be undone', () => {
  expect(run(start, commands.toggleHome(), commands.leaveHome()).history.past).toEqual([]);
});

describe('the home screen goes', () => {
  const home = run(stateWith(forked), commands.nextLanguage(), commands.toggleHome());
  test.each<readonly [string, Command]>([
    ['a view is chosen, even the one below it', commands.chooseScreen('compare')],
    ['something is undone', undo()],
    ['a lesson begins', startLesson(lessons[0]?.id ?? '', 0)],
    ['the class is to see a picture', present()],
    ['another document is begun', newDocument()],
  ])('when %s', (_when, command) => {
    expect(home.isHome).toBe(true);
    expect(run(home, command).isHome).toBe(false);
  });
});

test('on the home screen the keys of no view have a meaning, those of every view do', () => {
  expect(bindingFor({ code: 'Space', key: ' ' }, null)).toBeUndefined();
  expect(bindingFor({ code: 'ArrowRight', key: 'ArrowRight' }, null)).toBeUndefined();
  expect(bindingFor({ code: 'KeyS', key: 'ы' }, null)?.id).toBe('home');
  expect(bindingFor({ code: 'KeyL', key: 'l' }, null)?.id).toBe('next-language');
});

test('each of the lessons has a picture of another kind', () => {
  const { conduct } = stateWith(...scenarios);
  const kinds = lessons.map((lesson) => (conduct === null ? null : pictureOfLesson(lesson, conduct)?.kind));
  expect(kinds).toHaveLength(4);
  expect(new Set(kinds)).toEqual(new Set(['maps', 'procedure', 'chambers', 'answers']));
});
