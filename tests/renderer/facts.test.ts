import { describe, expect, test } from 'vitest';
import * as kazakhstan from '../../model/kazakhstan/index.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { wordsOf } from '../../renderer/i18n/translate.ts';
import { type Comparison, comparisonOf } from '../../renderer/store/comparison.ts';
import { NO_FILTERS } from '../../renderer/store/state.ts';
import { countPowers, powerRows } from '../../renderer/views/compare/facts.ts';
import { changeGroups } from '../../renderer/views/compare/groups.ts';
import { matrixOf } from '../../renderer/views/compare/matrix-facts.ts';
import { sideSentence } from '../../renderer/views/compare/summary.ts';
import { citing } from '../../renderer/views/detail/citing.ts';

function compare(a: string, b: string): Comparison {
  const comparison = comparisonOf(kazakhstan, a, b);
  if (comparison === null) throw new Error(`cannot compare ${a} and ${b}`);
  return comparison;
}

const reform = compare('pre-2022', 'post-2022');

test('the reform removes 12 powers, adds 17, alters 17', () => {
  expect(countPowers(reform, NO_FILTERS)).toMatchObject({ removed: 12, added: 17, altered: 17 });
});

test('the sentences name who lost and who gained, from the model', () => {
  const words = wordsOf('en');
  const plain = (side: 'a' | 'b') => sideSentence(reform, side, words).replaceAll('\u00a0', ' ');
  expect(plain('a')).toMatch(/^12 powers ended: First President - Elbasy 6, President 4, /u);
  expect(plain('b')).toMatch(/^17 powers are new: President 4, Senate 3, Government 2, /u);
});

test.each(LANGUAGES)('every pair has its sentences in %s', (language) => {
  for (const [a, b] of [
    ['pre-2022', 'pre-2022'],
    ['post-2022', 'pre-2022'],
    ['pre-2022', '2026'],
    ['2022-06-08', '2023-01-01'],
  ] as const) {
    for (const side of ['a', 'b'] as const)
      expect(sideSentence(compare(a, b), side, wordsOf(language))).toMatch(/\.$/u);
  }
});

describe('the stages between two orders', () => {
  test('run from the one to the other, whichever side is the earlier', () => {
    expect(reform.stages).toHaveLength(11);
    expect(reform.stages[0]?.before).toEqual(reform.a.order);
    expect(reform.stages.at(-1)?.after).toEqual(reform.b.order);
    const back = compare('post-2022', 'pre-2022');
    expect(back.backwards).toBe(true);
    expect(back.stages.map(({ amendment }) => amendment.id)).toEqual(
      reform.stages.map(({ amendment }) => amendment.id),
    );
  });

  test('are none on the same day', () => {
    expect(compare('2022-03-01', '2022-04-01').stages).toEqual([]);
  });
});

test('a day before the data, or no day, cannot be shown', () => {
  expect(comparisonOf(kazakhstan, '2021-12-31', 'post-2022')).toBeNull();
  expect(comparisonOf(kazakhstan, 'pre-2022', '2022-02-30')).toBeNull();
});

test('the list, the table and the counts agree', () => {
  const rows = powerRows(reform, NO_FILTERS);
  const cells = matrixOf(rows).flatMap(({ cells: line }) => line);
  expect(cells.flatMap(({ ids }) => ids)).toHaveLength(rows.length);
  const groups = changeGroups(reform, NO_FILTERS, false);
  expect(groups.flatMap(({ powers }) => powers)).toHaveLength(12 + 17 + 17);
  const provisions = reform.differences.filter(({ entity }) => entity === 'provisions');
  expect(groups.flatMap((group) => group.provisions)).toHaveLength(provisions.length);
});

test('a filter lets through what it names, and nothing else', () => {
  const ending = powerRows(reform, { ...NO_FILTERS, families: ['ending'] });
  expect(ending.length).toBeGreaterThan(0);
  expect(powerRows(reform, { ...NO_FILTERS, kind: 'dissolves' }).every(({ kind }) => kind === 'dissolves')).toBe(true);
  const atSenate = powerRows(reform, { ...NO_FILTERS, at: { kind: 'place', id: 'senate' } });
  expect(atSenate.every(({ from, to }) => from === 'senate' || to === 'senate')).toBe(true);
});

test('an article finds everything that cites it', () => {
  const found = citing(reform.b.order, 'constitution-1995', '44');
  expect(found.powers.length).toBeGreaterThan(20);
  const whole = citing(reform.b.order, 'constitution-1995', null);
  expect(whole.powers.length).toBeGreaterThan(found.powers.length);
});
