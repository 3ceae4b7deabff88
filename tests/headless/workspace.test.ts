import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encode, type Saved, seal } from '../../model/document/index.ts';
import { temporaryFolder } from '../support/bundle.ts';
import { workspaceFile } from '../support/files.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const { saved } = workspaceFile();

function written(work: Saved): string {
  const name = path.join(folder.path, 'lesson.shanyrak');
  writeFileSync(name, encode(seal('0.1.0', work)));
  return name;
}

describe("validate of a teacher's file", () => {
  test('answers what it is where all that it names exists', async () => {
    const walk = { choices: { 'next-chair': 'return' }, at: 2, seen: 3, guesses: {} };
    const stepping = { ...saved.stepping, scenario: 'president-and-party', walks: [walk], walk: 0 };
    expect(await answer('validate', written({ ...saved, stepping }))).toMatchObject({
      kind: 'workspace',
      scenario: 'president-and-party',
    });
  });

  test('names each thing that does not exist, with its place', async () => {
    const lab = { ...saved.lab, referendum: 'referendum-1991' };
    const { faults } = refusalIn(await ran('validate', written({ ...saved, lab }), '--json'));
    expect(faults?.map(({ code, at, message }) => [code, at, message])).toEqual([
      ['unknown-referendum', '$.saved.lab.referendum', 'the data have no referendum "referendum-1991".'],
      ['unknown-scenario', '$.saved.stepping.scenario', 'no scenario that comes with the app is called "party-chair".'],
    ]);
    expect(faults?.every(({ line = 0 }) => line > 1)).toBe(true);
  });
});
