import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/bundle.ts';
import { actFile, at, islandFile, set, type Loose } from '../support/files.ts';
import { answer, ran, refusalIn } from '../support/headless.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

function written(file: unknown): string {
  const name = path.join(folder.path, 'act.json');
  writeFileSync(name, JSON.stringify(file));
  return name;
}

/** The file with another day, and with some facts told otherwise; undefined takes a fact away. */
function asked(day: string, facts: Readonly<Record<string, unknown>> = {}): string {
  const file = actFile();
  set(at(file, 'act'), 'day', day);
  for (const [name, value] of Object.entries(facts)) set(at(file, 'facts'), name, value);
  return written(file);
}

const TERM = 'question.terms-of-1995';

describe('ask', () => {
  test('answers with the rules that carry it, their articles in words, and what was compared', async () => {
    const verdict = await answer('ask', '2026', asked('2026-07-08', { 'candidate.age': 39 }));
    expect(verdict).toMatchObject({
      edition: '2026',
      status: 'barred',
      grounds: [
        {
          kind: 'rule',
          id: 'president-age',
          effect: 'requires',
          cites: [{ source: 'constitution-2026' }],
          condition: { test: 'atLeast', truth: false, fact: 'candidate.age', found: 39, wanted: 40 },
        },
      ],
      needs: [],
      missing: [],
    });
  });

  test('leaves what the law leaves open, with both readings, until a ruling binds', async () => {
    const open = await answer('ask', '2026', asked('2026-07-06', { 'candidate.elected-under-1995': 1 }));
    expect(open).toMatchObject({
      status: 'unknown',
      missing: [{ fact: TERM }],
      readings: [
        { question: TERM, value: true, status: 'barred' },
        { question: TERM, value: false, status: 'permitted' },
      ],
    });
    const ruled = await answer('ask', '2026', asked('2026-07-07', { 'candidate.elected-under-1995': 1 }));
    expect(ruled).toMatchObject({ status: 'permitted', missing: [], readings: [] });
    const looked = at(ruled, 'idle', '0');
    expect(looked).toMatchObject({ id: 'president-term-limit', effect: 'bars', condition: { truth: false } });
    expect(JSON.stringify(looked['condition'])).toContain('"answeredBy":[{"source":"constitutional-court-ruling-89"');
  });

  test('names the nearest fact that would change the answer, on both sides of the boundary', async () => {
    const young = await answer('ask', '2026', asked('2026-07-08', { 'candidate.age': 39 }));
    expect(at(young, 'nearest', '0')).toMatchObject({
      kind: 'fact',
      fact: 'candidate.age',
      to: 40,
      status: 'permitted',
    });
    const old = await answer('ask', '2026', asked('2026-07-08', { 'candidate.age': 40 }));
    expect(Object.values(at(old, 'nearest'))).toContainEqual(
      expect.objectContaining({ fact: 'candidate.age', to: 39, status: 'barred' }),
    );
  });

  test('says which facts would decide it', async () => {
    const verdict = await answer('ask', '2026', asked('2026-07-08', { 'candidate.age': undefined }), '--lang', 'ru');
    expect(verdict).toMatchObject({
      status: 'unknown',
      missing: [{ fact: 'candidate.age', title: 'Возраст кандидата' }],
    });
  });

  test('judges an act between two editions by the law of its day, and another day where that is asked', async () => {
    const party = written({
      shanyrak: 'act',
      version: 1,
      act: { actor: 'president', verb: 'leads', object: 'parties', day: '2022-06-07' },
    });
    expect(await answer('ask', 'post-2022', party)).toMatchObject({ status: 'permitted' });
    expect(await answer('ask', 'post-2022', party, '--on', '2022-06-08')).toMatchObject({ status: 'barred' });
  });

  test('finds an office of another order by the one whose place it took', async () => {
    const court = written({
      shanyrak: 'act',
      version: 1,
      act: { actor: 'president', verb: 'appoints', object: 'constitutional-court', day: '2022-01-01' },
      facts: { 'office.seats-filled': 2 },
    });
    expect(await answer('ask', 'pre-2022', court)).toMatchObject({ status: 'permitted' });
    const { out } = await ran('ask', 'pre-2022', court);
    expect(out.split('\n')[0]).toBe('President appoints Constitutional Council, 2022-01-01: permitted');
  });

  test('bars what an office does that the order does not have, and cites the order', async () => {
    const vice = written({
      shanyrak: 'act',
      version: 1,
      act: { actor: 'president', verb: 'appoints', object: 'vice-president', day: '2022-01-01' },
    });
    expect(await answer('ask', 'pre-2022', vice)).toMatchObject({
      status: 'barred',
      grounds: [{ kind: 'no-such-institution', id: 'vice-president', cites: [{ source: 'constitution-1995' }] }],
    });
  });

  test.each(['kk', 'ru', 'en'])(
    'reads as lines in %s: grounds, conditions, what is missing, what would differ',
    async (lang) => {
      const file = asked('2026-07-06', { 'candidate.elected-under-1995': 1, 'candidate.age': undefined });
      const { code, out } = await ran('ask', '2026', file, '--lang', lang);
      expect(code).toBe(0);
      for (const heading of ['because:', 'missing:', 'readings:', 'otherwise:'])
        expect(out).toContain(`\n${heading}\n`);
      expect(out).toContain('candidate.age');
    },
  );
});

const REFUSED: readonly (readonly [name: string, spoil: (file: Loose) => unknown, code: string, at: string])[] = [
  ['an actor that no order has', (file) => set(at(file, 'act'), 'actor', 'king'), 'unknown-institution', '$.act.actor'],
  ['a verb that nobody knows', (file) => set(at(file, 'act'), 'verb', 'bewitches'), 'unknown-word', '$.act.verb'],
  ['an object that no order has', (file) => set(at(file, 'act'), 'object', 'moon'), 'unknown-object', '$.act.object'],
  ['a power that no order has', (file) => set(at(file, 'act'), 'as', 'divine-right'), 'unknown-power', '$.act.as'],
  ['a day that no calendar has', (file) => set(at(file, 'act'), 'day', '2026-02-29'), 'bad-date', '$.act.day'],
  ['an act without a day', (file) => set(at(file, 'act'), 'day', undefined), 'missing-field', '$.act.day'],
  [
    'a fact that nobody asks for',
    (file) => set(at(file, 'facts'), 'candidate.shoe-size', 43),
    'unknown-circumstance',
    '$.facts["candidate.shoe-size"]',
  ],
  [
    'a fact of another kind',
    (file) => set(at(file, 'facts'), 'candidate.age', 'forty'),
    'wrong-fact',
    '$.facts["candidate.age"]',
  ],
  [
    'a word outside its list',
    (file) => set(at(file, 'facts'), 'candidate.state-language', 'a bit'),
    'wrong-fact',
    '$.facts["candidate.state-language"]',
  ],
  [
    'votes of nobody',
    (file) => set(at(file, 'facts'), 'votes.lords', 3),
    'unknown-circumstance',
    '$.facts["votes.lords"]',
  ],
  [
    'an answer to an open question',
    (file) => set(at(file, 'facts'), TERM, true),
    'question-is-no-fact',
    `$.facts["${TERM}"]`,
  ],
  ['a verdict of its own', (file) => set(file, 'status', 'permitted'), 'unknown-field', '$.status'],
];

describe('ask refuses', () => {
  test.each(REFUSED)('%s', async (_, spoil, code, place) => {
    const file = actFile();
    spoil(file);
    const { error } = refusalIn(await ran('ask', '2026', written(file), '--json'));
    expect(error).toMatchObject({ code, at: place });
    const { error: same } = refusalIn(await ran('validate', written(file), '--json'));
    expect(same).toEqual(error);
  });

  test('an edition that does not exist, and a day on which it is not in force', async () => {
    const file = asked('2026-07-08');
    expect(refusalIn(await ran('ask', '1936', file)).error).toMatchObject({ code: 'unknown-edition', at: 'EDITION' });
    expect(refusalIn(await ran('ask', '2026', file, '--on', '2022-01-01')).error).toMatchObject({
      code: 'not-in-force',
    });
  });

  test('a sound file of another kind, and no file', async () => {
    expect(refusalIn(await ran('ask', '2026', written(islandFile()))).error).toMatchObject({ code: 'wrong-kind' });
    expect(refusalIn(await ran('ask', '2026', 'no-such-file.json')).error).toMatchObject({ code: 'no-such-file' });
    expect((await ran('ask', '2026')).code).toBe(2);
  });

  test('nothing with a crash: any JSON in any place is answered or refused', async () => {
    const text = JSON.stringify(actFile());
    const parts = [...text.matchAll(/"[^"]*"|-?[0-9]+|true|false|null/g)];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...parts), fc.json({ maxDepth: 1 }), async ({ 0: part, index }, json) => {
        writeFileSync(
          path.join(folder.path, 'act.json'),
          text.slice(0, index) + json + text.slice(index + part.length),
        );
        const { code } = await ran('ask', '2026', path.join(folder.path, 'act.json'), '--json');
        expect([0, 1]).toContain(code);
      }),
    );
  });
});

test('validate knows an act', async () => {
  expect(await answer('validate', asked('2026-07-08'))).toMatchObject({
    kind: 'act',
    version: 1,
    act: { actor: 'citizens', verb: 'stands-for', object: 'president', day: '2026-07-08' },
  });
});
