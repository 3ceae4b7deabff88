import { describe, expect, test } from 'vitest';
import { decode } from '../../model/document/index.ts';
import { editions } from '../../model/kazakhstan/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { FACT_EDITIONS, provisionFacts } from '../support/facts.ts';
import { answer, ran } from '../support/headless.ts';

describe('editions', () => {
  test('are three, in order of time, with title and day', async () => {
    expect(await answer('editions')).toEqual([
      { id: 'pre-2022', title: 'Before the reform', asOf: '2022-01-01' },
      { id: 'post-2022', title: 'After the reform', asOf: '2023-03-29' },
      { id: '2026', title: 'Constitution of 2026', asOf: '2026-07-01' },
    ]);
  });

  test.each(['kk', 'ru', 'en'] as const)('have their titles in %s', async (lang) => {
    const titles = EDITION_IDS.map((id) => ({ title: editions[id].title[lang] }));
    expect(await answer('editions', '--lang', lang)).toMatchObject(titles);
  });

  test('are a table for people', async () => {
    const { out } = await ran('editions');
    expect(out.split('\n')[0]).toBe('pre-2022   2022-01-01  Before the reform');
  });
});

describe('facts', () => {
  test.each(EDITION_IDS)('of %s are those of the fact base, every one', async (id) => {
    const facts = await answer('facts', id);
    const expected = provisionFacts.map((fact) => {
      const { value, effective_from: from } = fact.values[FACT_EDITIONS[id]];
      return [fact.id, { value, ...(from ? { effectiveFrom: from } : {}) }] as const;
    });
    expect(withoutCitations(facts)).toEqual(Object.fromEntries(expected));
  });

  test.each(EDITION_IDS)('of %s cite places in words, each under a source', async (id) => {
    const facts = Object.values(record(await answer('facts', id)));
    for (const fact of facts) {
      for (const cite of list(record(fact)['cites'])) {
        const { source, text } = record(cite);
        expect(source).toMatch(/^[a-z0-9-]+$/);
        expect(text).toMatch(/./);
      }
    }
  });

  test('write a citation as lawyers do, after the title of its source', async () => {
    expect(await answer('facts', 'pre-2022')).toMatchObject({
      'pres.term': {
        value: 5,
        cites: [
          { source: 'constitution-1995', article: '41', paragraph: '1', text: 'Constitution of 1995, Art. 41(1)' },
        ],
      },
    });
    expect(await answer('facts', 'pre-2022', '--lang', 'ru')).toMatchObject({
      'pres.term': { cites: [{ text: 'Конституция 1995 года, Art. 41(1)' }] },
    });
  });

  test.each([
    ['pre-2022', '2022-01-01', 5],
    ['pre-2022', '2022-07-01', 5],
    ['post-2022', '2022-07-01', 5],
    ['pre-2022', '2022-09-16', 5],
    ['pre-2022', '2022-09-17', 7],
    ['pre-2022', '2022-10-01', 7],
    ['post-2022', '2026-06-30', 7],
    ['2026', '2026-07-01', 7],
  ])('of %s on %s give the President %i years', async (id, day, years) => {
    expect(await answer('facts', id, '--on', day)).toMatchObject({ 'pres.term': { value: years } });
  });

  test('are a table for people, one line each', async () => {
    const { out } = await ran('facts', '2026');
    expect(out.trimEnd().split('\n')).toHaveLength(provisionFacts.length);
    expect(out).toMatch(/^pres\.term +7 +2026-07-01 +Constitution of 2026, Art\. 43\(1\); /);
  });
});

describe('compare', () => {
  test('finds the seven-year term, with both sides and the later basis', async () => {
    const term = changes(await answer('compare', 'pre-2022', 'post-2022')).find(({ id }) => id === 'pres.term');
    expect(term).toMatchObject({
      entity: 'provisions',
      change: 'altered',
      before: { value: 5 },
      after: { value: 7 },
      cites: [
        { source: 'constitution-1995', article: '41', paragraph: '1', text: 'Constitution of 1995, Art. 41(1)' },
        { source: 'law-142-vii' },
      ],
    });
  });

  test('takes days as well as editions', async () => {
    expect(await answer('compare', '2022-09-16', '2022-09-17')).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'pres.term', change: 'altered' })]),
    );
    expect(await answer('compare', 'pre-2022', '2022-01-01')).toEqual([]);
  });

  test('says backwards what it says forwards', async () => {
    const forwards = changes(await answer('compare', 'pre-2022', '2026'));
    const backwards = changes(await answer('compare', '2026', 'pre-2022'));
    const turned = { added: 'removed', removed: 'added', altered: 'altered' };
    expect(backwards.length).toBe(forwards.length);
    expect(backwards.filter(({ change }) => change === 'added')).toHaveLength(
      forwards.filter(({ change }) => turned[change] === 'added').length,
    );
  });

  test('gives every difference its sides', async () => {
    for (const { change, ...difference } of changes(await answer('compare', 'post-2022', '2026'))) {
      expect('before' in difference).toBe(change !== 'added');
      expect('after' in difference).toBe(change !== 'removed');
    }
  });
});

describe('constitution', () => {
  test.each([
    ['pre-2022', []],
    ['post-2022', []],
    ['2026', []],
    ['pre-2022', ['--on', '2022-12-31']],
  ])('%s %j is a file that decode accepts', async (id, options) => {
    const { code, out } = await ran('constitution', id, ...options);
    expect(code).toBe(0);
    expect(decode(out)).toMatchObject({ ok: true, value: { shanyrak: 'constitution' } });
  });

  test('says in its title and day that it is not the edition itself', async () => {
    const file = await answer('constitution', 'pre-2022', '--on', '2022-12-31');
    expect(file).toMatchObject({ edition: { title: { en: 'Before the reform (2022-12-31)' }, asOf: '2022-12-31' } });
  });
});

describe('schema', () => {
  test.each(['constitution', 'amendment'])('of %s is JSON Schema', async (kind) => {
    expect(await answer('schema', kind)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

type Change = { readonly id: unknown; readonly change: 'added' | 'removed' | 'altered' };

function changes(answered: unknown): readonly Change[] {
  return list(answered).map((item) => {
    const { id, change } = record(item);
    if (change !== 'added' && change !== 'removed' && change !== 'altered') throw new Error('No change is named.');
    return { ...record(item), id, change };
  });
}

function withoutCitations(facts: unknown): unknown {
  return Object.fromEntries(
    Object.entries(record(facts)).map(([id, fact]) => {
      const { cites: _, ...rest } = record(fact);
      return [id, rest];
    }),
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error('This is no record.');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('This is no list.');
  return value;
}
