import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/bundle.ts';
import { at, islandAmendment, mazhilisFile } from '../support/files.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';

const PREMIER = 'appoint-prime-minister';

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

  test('says of each decision where it is read, and who must not refuse, with every member alone and with parties', async () => {
    const result = await answer('power', 'pre-2022', '--composition', '2021', '--discipline', '--lang', 'ru');
    const chosen = Object.values(at(result, 'decisions')).find((one) => at({ one }, 'one')['decision'] === PREMIER);
    expect(chosen).toMatchObject({
      title: 'Назначение Премьер-Министра',
      readFrom: { procedures: [{ id: 'prime-minister-investiture' }], bodies: ['mazhilis'], unread: false },
      vetoPlayers: {
        alone: [{ players: [{ actor: 'president' }, { actor: 'mazhilis', kind: 'collective' }], absorbed: [] }],
        disciplined: [
          { players: [{ actor: 'president' }], absorbed: [{ player: { party: 'nur-otan' }, by: 'president' }] },
        ],
      },
    });
  });

  test('tells who fills which seats, and the coded indices with their articles', async () => {
    const result = await answer('power', '2026');
    expect(Object.values(at(result, 'appointments'))).toContainEqual(
      expect.objectContaining({ fills: 'kurultai', by: 'people', seats: 145 }),
    );
    expect(Object.values(at(result, 'appointmentCounts'))).toContainEqual(
      expect.objectContaining({ actor: 'kurultai', role: 'consents', seats: 26 }),
    );
    expect(at(result, 'indices')).toMatchObject({
      shugartCarey: { total: 22, least: 17, most: 28, of: 40, levelsAre: 'background' },
      ccpExecutive: { points: 7, of: 7 },
    });
    expect(Object.values(at(result, 'indices', 'practice')).length).toBeGreaterThan(5);
  });

  test('prints the shares as a table to read', async () => {
    const { code, out } = await ran('power', '2026', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^ordinary-law +83\.\d %/m);
    expect(out).toContain('President');
    expect(out).toMatch(/^appoint-prime-minister +2 +President, Kurultai$/m);
    expect(out).toMatch(/^Shugart and Carey .* 22 of 40 +17 to 28$/m);
    expect(out).toMatch(/^CCP executive items +7 of 7$/m);
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
