import { describe, expect, test } from 'vitest';
import { allocateLists, lawOn } from '../../../model/elections/index.ts';
import {
  electoralRule,
  laws,
  maslikhatElections,
  mazhilisElections,
  type ListElection,
} from '../../../model/kazakhstan/elections/index.ts';
import { seatsIn } from '../../support/elections.ts';
import { valueIn } from '../../support/results.ts';

const elections: Readonly<Record<string, ListElection | undefined>> = { ...mazhilisElections, ...maslikhatElections };

function election(id: string): ListElection {
  const found = elections[id];
  if (found === undefined) throw new Error(`There is no election ${id}.`);
  return found;
}

/** The list seats of an election under the law of its own day, from its votes alone. */
function computed(id: string, whatIf = {}) {
  const { body, date, size, lists, againstAll } = election(id);
  const { rule } = valueIn(electoralRule(body, date, { ...(size === undefined ? {} : { size }), ...whatIf }));
  if (rule.lists === null) throw new Error(`${id} has no list tier.`);
  const ballot = {
    lists: lists.map(({ party, votes }) => ({ id: party, votes })),
    ...(againstAll === null ? {} : { againstAll }),
  };
  return valueIn(allocateLists(ballot, rule.lists.seats, rule.lists.rule));
}

describe('the published list seats come out of the votes, without any tie', () => {
  test.each([
    ['mazhilis-2023', 69, [40, 8, 6, 6, 5, 4, 0]],
    ['mazhilis-2021', 98, [76, 12, 10, 0, 0]],
    ['mazhilis-2016', 98, [84, 7, 7, 0, 0, 0]],
    ['mazhilis-2012', 98, [83, 8, 7, 0, 0, 0, 0]],
    ['maslikhat-2023-astana', 17, [12, 3, 1, 1, 0, 0]],
    ['maslikhat-2021-almaty-city', 39, [29, 4, 3, 3, 0]],
  ])('%s: %i seats', (id, seats, expected) => {
    const outcome = computed(id);
    expect([outcome.kind, seatsIn(outcome)]).toEqual(['settled', expected]);
    expect(expected.reduce((sum, number) => sum + number, 0)).toBe(seats);
    expect(election(id).lists.map(({ official }) => official.byList)).toEqual(expected);
  });

  test('of 2021 under other thresholds too, as another had computed them', () => {
    const { counterfactuals = [], lists } = election('mazhilis-2021');
    expect(counterfactuals).toHaveLength(2);
    for (const { threshold, seats } of counterfactuals) {
      expect(seatsIn(computed('mazhilis-2021', { threshold }))).toEqual(lists.map(({ party }) => seats[party] ?? 0));
    }
  });

  test('by Sainte-Laguë alike, by D’Hondt not', () => {
    const differing = (formula: string) =>
      Object.keys(elections).filter((id) => {
        const other = seatsIn(computed(id, { formula }));
        return other.join() !== seatsIn(computed(id)).join();
      });
    expect(differing('sainte-lague')).toEqual([]);
    expect(differing('d-hondt')).toContain('mazhilis-2023');
  });

  test('and no list tier has a formula other than that of the law', () => {
    for (const { body, date } of Object.values(elections).flatMap((one) => one ?? [])) {
      expect(lawOn(laws[body], date)?.formula.value).toBe('hare');
    }
  });
});
