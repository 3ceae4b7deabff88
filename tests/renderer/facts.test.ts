import { describe, expect, test } from 'vitest';
import type { Provision } from '../../model/constitution/index.ts';
import { valueOf } from '../../model/json.ts';
import { type Language, LANGUAGES } from '../../model/vocabulary.ts';
import { wordsOf } from '../../renderer/i18n/translate.ts';
import { type Comparison, comparisonOf } from '../../renderer/store/comparison.ts';
import { record } from '../../renderer/scene/places.ts';
import type { ChangeRole } from '../../renderer/scene/types.ts';
import { powerMapView } from '../../renderer/scene/map/view.ts';
import { NO_FILTERS } from '../../renderer/store/state.ts';
import { countPowers, heldBy, powerRows, powersAround } from '../../renderer/views/compare/facts.ts';
import { changeGroups } from '../../renderer/views/compare/groups.ts';
import { ruleTitle } from '../../renderer/views/detail/target-title.ts';
import { matrixOf } from '../../renderer/views/compare/matrix-lines.ts';
import { sideSentence } from '../../renderer/views/compare/summary.ts';
import { citing } from '../../renderer/views/detail/citing.ts';

function compare(a: string, b: string): Comparison {
  const comparison = comparisonOf(a, b);
  if (comparison === null) throw new Error(`cannot compare ${a} and ${b}`);
  return comparison;
}

const NO_NAMES = record(() => '');
const NO_WORDS = { shown: NO_NAMES, other: NO_NAMES };
const reform = compare('pre-2022', 'post-2022');

test('the reform removes 12 powers, adds 17, alters 17', () => {
  expect(countPowers(reform, NO_FILTERS)).toMatchObject({ removed: 12, added: 17, altered: 17 });
});

test('the sentences name who lost and who gained, from the model', () => {
  const words = wordsOf('en');
  const plain = (side: 'a' | 'b') => sideSentence(reform, side, words).replaceAll('\u00a0', ' ');
  expect(plain('a')).toMatch(/^12 powers ended: First President - Elbasy 6, President 4, /u);
  expect(plain('b')).toMatch(/^17 powers are new: President 4, Senate 3, Government 2, others 8\.$/u);
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
  expect(comparisonOf('2021-12-31', 'post-2022')).toBeNull();
  expect(comparisonOf('pre-2022', '2022-02-30')).toBeNull();
});

test('the list, the table and the counts agree', () => {
  const rows = powerRows(reform, NO_FILTERS);
  const cells = matrixOf(reform.a.order, reform.b.order, NO_FILTERS).flatMap(({ cells: line }) => line);
  expect(cells.flatMap(({ ids }) => ids)).toHaveLength(rows.length);
  const groups = changeGroups(reform, NO_FILTERS, false);
  expect(groups.flatMap(({ powers }) => powers)).toHaveLength(12 + 17 + 17);
  const provisions = reform.differences.filter(({ entity }) => entity === 'provisions');
  expect(groups.flatMap((group) => group.provisions)).toHaveLength(provisions.length);
});

test.each([
  ['pre-2022', 'post-2022'],
  ['pre-2022', '2026'],
  ['post-2022', '2026'],
  ['post-2022', 'pre-2022'],
])('between %s and %s the marks on the ring count what the list counts', (a, b) => {
  const comparison = compare(a, b);
  const view = powerMapView(comparison.a.order, comparison.b.order, 'a', { words: NO_WORDS, focus: null });
  for (const group of changeGroups(comparison, NO_FILTERS, true)) {
    const count = (role: ChangeRole) => group.powers.filter((row) => row.role === role).length;
    expect(view.places[group.place]).toMatchObject({ gained: count('added'), lost: count('removed') });
    const rules = group.provisions.filter((pair) => pair.role !== 'unchanged');
    expect(view.places[group.place].provisions).toBe(rules.length);
  }
});

test('what matters most stands first in the list of a place', () => {
  const [president] = changeGroups(reform, NO_FILTERS, false);
  expect(president?.place).toBe('president');
  expect(president?.powers.map(({ role }) => role).slice(0, 5)).toEqual([
    'removed',
    'removed',
    'removed',
    'removed',
    'added',
  ]);
});

test('a rule is named with what it belongs to, without bending either name', () => {
  const { order } = reform.b;
  const titleOf = (id: string, language: Language) => {
    const provision = valueOf<Provision>(order.provisions, id);
    if (provision === undefined) throw new Error(`no provision ${id}`);
    return ruleTitle(provision, order, wordsOf(language));
  };
  expect(titleOf('sen.size', 'en')).toBe('Senate · Size');
  expect(titleOf('cc.term', 'kk')).toMatch(/^Конституциялық Сот · /u);
  expect(titleOf('right.death_penalty', 'ru')).toMatch(/^Права человека · /u);
});

test('a filter lets through what it names, and nothing else', () => {
  const ending = powerRows(reform, { ...NO_FILTERS, families: ['ending'] });
  expect(ending.length).toBeGreaterThan(0);
  expect(powerRows(reform, { ...NO_FILTERS, kind: 'dissolves' }).every(({ kind }) => kind === 'dissolves')).toBe(true);
  const atSenate = powerRows(reform, { ...NO_FILTERS, at: { kind: 'place', id: 'senate' } });
  expect(atSenate.every(({ from, to }) => from === 'senate' || to === 'senate')).toBe(true);
});

test('a filter of place finds a power that passed to another place on both sides', () => {
  const later = compare('post-2022', '2026');
  const at = (id: 'senate' | 'mazhilis') => ({ ...NO_FILTERS, at: { kind: 'place', id } as const });
  for (const place of ['senate', 'mazhilis'] as const) {
    const [row] = powerRows(later, at(place)).filter(({ id }) => id === 'senate-elects-sc-judges');
    expect(row).toMatchObject({ role: 'altered', was: { from: 'senate' }, is: { from: 'mazhilis' } });
  }
});

test('a power that passed on is told of who held it and of who holds it, and of whoever it is over', () => {
  const rows = powerRows(compare('post-2022', '2026'), NO_FILTERS);
  const around = (id: string) =>
    powersAround(
      rows,
      ({ holder }) => holder === id,
      ({ object }) => object === id,
    );
  const ids = (those: readonly { readonly id: string }[]) => those.map(({ id }) => id);
  for (const holder of ['senate', 'kurultai']) expect(ids(around(holder).held)).toContain('senate-elects-sc-judges');
  expect(ids(around('supreme-court').faced)).toContain('senate-elects-sc-judges');
});

test.each([
  ['pre-2022', 'post-2022'],
  ['post-2022', '2026'],
  ['2026', 'pre-2022'],
])('between %s and %s list, table and ring say alike what each place held and holds', (a, b) => {
  const comparison = compare(a, b);
  const held = heldBy(powerRows(comparison, NO_FILTERS));
  const [before, after] = [comparison.a.order, comparison.b.order];
  const options = { words: NO_WORDS, focus: null };
  const left = powerMapView(before, after, 'a', options).places;
  const right = powerMapView(after, before, 'b', options).places;
  for (const line of matrixOf(before, after, NO_FILTERS)) {
    const counts = { before: left[line.place].held, after: right[line.place].held };
    expect(line).toMatchObject(counts);
    expect(held[line.place]).toEqual(counts);
  }
});

test('an article finds everything that cites it', () => {
  const found = citing(reform.b.order, 'constitution-1995', '44');
  expect(found.powers.length).toBeGreaterThan(20);
  const whole = citing(reform.b.order, 'constitution-1995', null);
  expect(whole.powers.length).toBeGreaterThan(found.powers.length);
});
