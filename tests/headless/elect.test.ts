import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/bundle.ts';
import { at, electionFile, islandAmendment, mazhilisFile, set, type Loose } from '../support/files.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';
import { readmeExample } from '../support/sources.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(file: Loose): string {
  const name = path.join(folder.path, 'election.json');
  writeFileSync(name, JSON.stringify(file));
  return name;
}

describe('elect', () => {
  test('answers the votes of 2023 with the published seats, the law, and every step', async () => {
    const result = await answer('elect', written(mazhilisFile()));
    expect(result).toMatchObject({
      title: 'Mazhilis election of 2023',
      isLaw: true,
      departures: [],
      rule: { listSeats: 69, districts: 29, assembly: 0, formula: 'hare', threshold: '>=5/100' },
      size: 98,
      lines: { majority: 50, twoThirds: 66, threeQuarters: 74 },
      lists: [40, 8, 6, 6, 5, 4, 0].map((seats) => ({ seats, passed: seats > 0 })),
      others: { independents: 0, assembly: 0, tied: 0, vacant: 0, unknown: 29 },
      outcome: 'settled',
      ties: [],
    });
    const kinds = at(result, 'steps');
    expect(Object.values(kinds).map((step) => at({ step }, 'step')['kind'])).toEqual([
      'base',
      ...Array.from({ length: 7 }, () => 'threshold'),
      'quota',
      ...Array.from({ length: 6 }, () => 'whole-quotas'),
      'last-seat',
      'last-seat',
    ]);
  });

  test('says what is not the law, and takes decisions', async () => {
    const result = await answer('elect', written(electionFile()), '--lang', 'ru');
    expect(result).toMatchObject({
      isLaw: false,
      departures: ['composition', 'formula', 'threshold', 'base', 'twoParty'].map((field) => ({ field })),
      seats: [
        { id: 'north', name: 'North', districts: 0 },
        { id: 'south', districts: 2 },
        { id: 'west', lists: 0, total: 0 },
      ],
      others: { independents: 2, assembly: 1, tied: 0, vacant: 0, unknown: 0 },
    });
  });

  test('shows an open tie and leaves its seat undecided', async () => {
    const file = electionFile();
    set(at(file, 'election'), 'decisions', []);
    const name = written(file);
    expect(await answer('elect', name)).toMatchObject({
      ties: [{ place: 'district:1', between: ['Ann', 'Bob'], choose: 1 }],
      others: { independents: 1, tied: 1 },
    });
    expect((await ran('elect', name)).out).toContain('undecided: district:1');
  });

  test('is a table for people', async () => {
    const { code, out } = await ran('elect', written(mazhilisFile()));
    expect(code).toBe(0);
    expect(out).toMatch(/^Amanat +3431510 +40 +0 +40$/m);
    expect(out).toMatch(/^\(unknown\) +29$/m);
  });

  test('refuses a file of another kind, and votes with their row', async () => {
    expect(refusalIn(await ran('elect', written(islandAmendment()))).error).toMatchObject({
      code: 'wrong-kind',
      at: '$.shanyrak',
    });
    const file = mazhilisFile();
    set(at(file, 'election', 'lists', '3'), 'votes', -5);
    const { error } = refusalIn(await ran('elect', written(file)));
    expect(error).toMatchObject({
      code: 'negative-votes',
      at: '$.election.lists[3].votes',
      message: 'there cannot be -5 votes.',
    });
  });

  test('counts the example of the README', async () => {
    const name = path.join(folder.path, 'example.json');
    writeFileSync(name, readmeExample('election'));
    expect(await answer('elect', name)).toMatchObject({ isLaw: false, departures: [{ field: 'threshold' }], size: 98 });
  });

  test('validate knows the kind', async () => {
    expect(await answer('validate', written(electionFile()))).toEqual({
      kind: 'election',
      version: 1,
      title: 'A moot',
      law: { body: 'mazhilis', on: '2023-03-19' },
      holds: { lists: 3, districts: 3 },
    });
  });
});
