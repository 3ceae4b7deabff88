import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { againstTheLaw } from '../../electron/headless/examine.ts';
import { decode, DEFAULT_LIMITS } from '../../model/document/index.ts';
import { walk, type Scenario, type StoryText } from '../../model/scenario/index.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { scenarios } from '../../scenarios/index.ts';
import { waysThrough } from '../support/scenarios.ts';

const FOLDER = path.join(import.meta.dirname, '../../scenarios');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

function textsOf({ title, story, steps }: Scenario): readonly StoryText[] {
  const ofSteps = steps.flatMap(({ text, notes, asks, branches = [] }) => [
    text,
    ...(notes === undefined ? [] : [notes]),
    ...(asks === undefined ? [] : [asks.text]),
    ...branches.map((branch) => branch.title),
  ]);
  return [title, story, ...ofSteps];
}

describe('the scenarios that come with the app', () => {
  it.each(files)('%s is without a fault', (file) => {
    const read = decode(readFileSync(path.join(FOLDER, file), 'utf8'), DEFAULT_LIMITS, againstTheLaw);
    expect(read).toMatchObject({ ok: true, value: { shanyrak: 'scenario' } });
  });

  it('are all in the index, in the order of their numbers', () => {
    expect(scenarios.map(({ id }) => id)).toEqual(files.map((file) => file.replace(/^\d\d-|\.json$/g, '')));
  });

  it.each(scenarios)('$id says everything in three languages, each text another', (scenario) => {
    for (const text of textsOf(scenario)) {
      expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
      expect(new Set(Object.values(text)).size).toBe(LANGUAGES.length);
    }
  });

  it.each(scenarios)(
    '$id is short enough for a lesson whichever way is taken, and asks at most of its steps',
    (told) => {
      const asked = told.steps.filter(({ asks }) => asks !== undefined);
      for (const choices of waysThrough(told)) expect(walk(told, choices).length).toBeLessThanOrEqual(10);
      expect(asked.length * 2).toBeGreaterThan(told.steps.length);
    },
  );

  it('let the class choose a way in at least a third of them', () => {
    const branched = scenarios.filter(({ steps }) => steps.some(({ branches }) => branches !== undefined));
    expect(branched.length * 3).toBeGreaterThanOrEqual(scenarios.length);
  });
});
