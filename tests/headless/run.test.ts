import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { ROOT, temporaryFolder } from '../support/bundle.ts';
import { islandFile, loose } from '../support/files.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';
import { readmeExample } from '../support/sources.ts';
import { storyOf } from '../support/story.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const SCENARIOS = readdirSync(path.join(ROOT, 'scenarios')).filter((name) => name.endsWith('.json'));

function written(text: string): string {
  const name = path.join(folder.path, 'scenario.json');
  writeFileSync(name, text);
  return name;
}

function file(scenario: unknown): string {
  return written(JSON.stringify({ shanyrak: 'scenario', version: 1, scenario }));
}

const lead = { actor: 'president', verb: 'leads', object: 'parties' };
const story = storyOf([{ id: 'told' }, { id: 'lead', act: lead }]);

describe('run', () => {
  test('answers every step in every order, and says where and why they part', async () => {
    expect(await answer('run', file(story))).toMatchObject({
      scenario: 'story',
      steps: [
        { id: 'told', verdicts: { 'pre-2022': { status: 'told' }, 'post-2022': { status: 'told' } }, diverges: false },
        {
          id: 'lead',
          verdicts: { 'pre-2022': { status: 'permitted' }, 'post-2022': { status: 'barred' } },
          diverges: true,
        },
      ],
      firstDivergence: {
        step: 'lead',
        causes: [
          {
            between: ['pre-2022', 'post-2022'],
            entity: 'rules',
            id: 'president-party',
            amendment: '2022-06-08-referendum',
          },
        ],
      },
    });
  });

  test('takes other orders, editions or days, from the command line', async () => {
    const result = await answer('run', file(story), '--editions', '2022-06-07,2022-06-08,2026');
    expect(result).toMatchObject({
      steps: [
        {},
        {
          verdicts: {
            '2022-06-07': { status: 'permitted' },
            '2022-06-08': { status: 'barred' },
            '2026': { status: 'barred' },
          },
        },
      ],
    });
  });

  test('takes an order that is named twice once', async () => {
    const { out } = await ran('run', file(story), '--editions', 'pre-2022,pre-2022');
    expect(out).toMatch(/^lead += +permitted$/m);
  });

  test.each([
    ['an order that nobody knows', ['--editions', 'pre-2022,1936'], 'unknown-edition', '--editions'],
    ['a day before the data', ['--editions', '2021-01-01'], 'before-data', '--editions'],
  ])('refuses %s', async (_name, options, code, place) => {
    expect(refusalIn(await ran('run', file(story), ...options, '--json')).error).toMatchObject({ code, at: place });
  });

  test('refuses a file of another kind, and says of which', async () => {
    const { error } = refusalIn(await ran('run', written(JSON.stringify(islandFile())), '--json'));
    expect(error).toMatchObject({ code: 'wrong-kind', at: '$.shanyrak' });
    expect(error.message).toContain('"constitution", not "scenario"');
  });

  test('refuses what no order knows, at its place in the file', async () => {
    const { error } = refusalIn(
      await ran('run', file(storyOf([{ id: 'a', act: { ...lead, actor: 'king' } }])), '--json'),
    );
    expect(error).toMatchObject({ code: 'unknown-institution', at: '$.scenario.steps[0].act.actor', line: 1 });
  });

  test('counts the example of the README', async () => {
    expect(await answer('run', written(readmeExample('scenario')))).toMatchObject({
      firstDivergence: { step: 'lead' },
    });
  });
});

describe.each(SCENARIOS)('the scenario %s', (name) => {
  const shipped = path.join(ROOT, 'scenarios', name);

  test('is a sound file', async () => {
    expect(await answer('validate', shipped)).toMatchObject({ kind: 'scenario' });
  });

  test('holds no outcome: the same file answers otherwise where the law is another', async () => {
    const statuses = async (point: string) => {
      const { steps } = loose(await answer('run', shipped, '--editions', point));
      return JSON.stringify(steps).replaceAll(`"${point}"`, '"order"');
    };
    const all = await Promise.all(EDITION_IDS.map(statuses));
    expect(new Set(all).size).toBeGreaterThan(1);
  });
});
