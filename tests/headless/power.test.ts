import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/bundle.ts';
import { at, islandAmendment, mazhilisFile } from '../support/files.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(name: string, file: unknown): string {
  const where = path.join(folder.path, name);
  writeFileSync(where, JSON.stringify(file));
  return where;
}

describe('power', () => {
  test('answers for each decision who must agree and the share of everyone by both indices', async () => {
    const result = await answer('power', 'pre-2022');
    expect(result).toMatchObject({ edition: 'pre-2022', composition: null, discipline: null });
    expect(Object.values(at(result, 'decisions'))[0]).toMatchObject({
      derived: true,
      decision: 'ordinary-law',
      group: 'law',
      games: [
        {
          wins: [
            { mazhilis: 54, senate: 25, president: 1 },
            { mazhilis: 72, senate: 33 },
          ],
          weight: 1,
        },
      ],
    });
    expect(Object.values(at(result, 'distribution', 'shares')).length).toBeGreaterThan(10);
    expect(Object.values(at(result, 'presets')).map((preset) => at({ preset }, 'preset')['id'])).toEqual([
      'equal',
      'groups',
      'lawmaking',
      'posts',
    ]);
  });

  test('moves the seats of a party as one, with the President before the reform and without him after', async () => {
    const before = await answer('power', 'pre-2022', '--composition', '2021', '--discipline');
    const after = await answer('power', 'post-2022', '--composition', '2023', '--discipline');
    expect([before, after].map((one) => at(one, 'discipline'))).toEqual([
      { presidentLeads: 'nur-otan' },
      { presidentLeads: null },
    ]);
  });

  test('prints the shares as a table to read', async () => {
    const { code, out } = await ran('power', '2026', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^ordinary-law +83\.\d %/m);
    expect(out).toContain('President');
  });

  test.each([
    { what: 'discipline of nobody', args: ['--discipline'], code: 'no-composition', at: '--discipline' },
    {
      what: 'a composition of another size',
      args: ['--composition', '2021'],
      code: 'composition-does-not-fit',
      at: '--composition',
    },
    {
      what: 'a file that is not there',
      args: ['--composition', '/nowhere.json'],
      code: 'no-such-file',
      at: '/nowhere.json',
    },
  ])('refuses $what', async ({ args, code, at: place }) => {
    expect(refusalIn(await ran('power', 'post-2022', ...args)).error).toMatchObject({ code, at: place });
  });

  test('refuses a file of another kind, and an election of another chamber', async () => {
    const amendment = written('amendment.json', islandAmendment());
    expect(refusalIn(await ran('power', '2026', '--composition', amendment)).error).toMatchObject({
      code: 'wrong-kind',
    });
    const election = written('election.json', mazhilisFile());
    expect(refusalIn(await ran('power', '2026', '--composition', election)).error).toMatchObject({
      code: 'composition-does-not-fit',
    });
    expect((await ran('power', 'post-2022', '--composition', election, '--json')).code).toBe(0);
  });
});
