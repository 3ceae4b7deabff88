import { describe, expect, test } from 'vitest';
import {
  elect,
  electPresident,
  decideReferendum,
  FORMULA_IDS,
  type Chamber,
  type ChosenRule,
} from '../../model/elections/index.ts';
import {
  electoralRule,
  maslikhatElections,
  mazhilisElections,
  presidentialElections,
  referendums,
  units,
  type ListElection,
} from '../../model/kazakhstan/elections/index.ts';
import { entriesOf, valueOf } from '../../model/json.ts';
import { valueIn } from '../support/results.ts';

const elections = { ...mazhilisElections, ...maslikhatElections };

/** The rule of the election's own law, with what-ifs. */
function ruleFor({ body, date, size }: ListElection, whatIf: Parameters<typeof electoralRule>[2] = {}): ChosenRule {
  return valueIn(electoralRule(body, date, size === undefined ? whatIf : { size, ...whatIf }));
}

function chamberOf(election: ListElection, { rule }: ChosenRule): Chamber {
  const lists = election.lists.map(({ party, votes }) => ({ id: party, votes }));
  const ballot = { lists, againstAll: election.againstAll ?? 0 };
  return valueIn(elect({ ballot, districts: [], decisions: [] }, rule));
}

function listSeats(chamber: Chamber): readonly number[] {
  return chamber.parties.map(({ byList }) => byList);
}

describe.each(entriesOf(elections))('%s', (id, election) => {
  const official = election.lists.map((list) => list.official.byList);

  test('comes out as published, under its own law, without a tie', () => {
    const chosen = ruleFor(election);
    expect(chosen.departures).toEqual([]);
    const chamber = chamberOf(election, chosen);
    expect(listSeats(chamber)).toEqual(official);
    expect(chamber.ties).toEqual([]);
    expect(official.reduce((sum, seats) => sum + seats, 0)).toBe(chosen.rule.lists?.seats);
  });

  test('has the percentages that its votes make', () => {
    const [base] = chamberOf(election, ruleFor(election)).lists?.steps ?? [];
    const votes = base?.kind === 'base' ? base.votes : 0;
    if (election.votesBase !== null) expect(votes).toBe(election.votesBase);
    for (const list of election.lists) {
      expect(Math.abs((list.votes / votes) * 100 - list.percent)).toBeLessThan(0.01);
    }
  });

  test('would have the same list seats by Sainte-Laguë, which is why the match proves no formula', () => {
    expect(listSeats(chamberOf(election, ruleFor(election, { formula: 'sainte-lague' })))).toEqual(official);
  });

  test.each(FORMULA_IDS.filter((formula) => formula !== 'hare'))('marks %s as not the law', (formula) => {
    const { departures } = ruleFor(election, { formula });
    expect(departures).toEqual([{ field: 'formula', law: 'hare', used: formula }]);
  });

  test(`keeps its sources and its order (${id})`, () => {
    expect(election.sources.length).toBeGreaterThan(0);
    expect(election.lists.map(({ votes }) => votes)).toEqual(
      election.lists.map(({ votes }) => votes).toSorted((a, b) => b - a),
    );
  });
});

describe('D’Hondt', () => {
  test('does not give the published seats everywhere', () => {
    const different = entriesOf(elections).filter(([, election]) => {
      const seats = listSeats(chamberOf(election, ruleFor(election, { formula: 'd-hondt' })));
      return seats.some((number, index) => number !== election.lists[index]?.official.byList);
    });
    expect(different.length).toBeGreaterThan(0);
  });
});

describe('what if', () => {
  const election = (id: string): ListElection => {
    const found = valueOf(elections, id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test('the votes of 2021 had met lower thresholds: the seats that others computed', () => {
    const votes = election('mazhilis-2021');
    expect(votes.counterfactuals).toHaveLength(2);
    for (const { threshold, seats } of votes.counterfactuals ?? []) {
      const chamber = chamberOf(votes, ruleFor(votes, { threshold }));
      const won = chamber.parties.filter(({ byList }) => byList > 0).map(({ list, byList }) => [list, byList]);
      expect(Object.fromEntries(won)).toEqual(seats);
    }
  });

  test('the votes of 2021 were counted under the law of 2023, and those of 2023 under that of 2021', () => {
    const later = valueIn(electoralRule('mazhilis', '2023-03-19'));
    const mixed = chamberOf(election('mazhilis-2021'), later);
    expect(listSeats(mixed)).toEqual([51, 8, 6, 4, 0]);
    expect(mixed.others.unknown).toBe(29);
    const earlier = valueIn(electoralRule('mazhilis', '2021-01-10'));
    const pure = chamberOf(election('mazhilis-2023'), earlier);
    expect(listSeats(pure)).toEqual([60, 12, 9, 9, 8, 0, 0]);
    expect([pure.size, pure.others.assembly]).toEqual([107, 9]);
  });

  test('“against all” counted in the percentages of 2021: then the votes of 2023 leave the People’s Party out', () => {
    const whatIf = { base: 'lists-and-against-all' } as const;
    const { rule, departures } = valueIn(electoralRule('mazhilis', '2021-01-10', whatIf));
    expect(departures).toEqual([{ field: 'base', law: 'lists', used: 'lists-and-against-all' }]);
    const chamber = chamberOf(election('mazhilis-2023'), { rule, departures });
    expect(listSeats(chamber)).toEqual([65, 13, 10, 10, 0, 0, 0]);
  });

  test('any votes elected a Kurultai: only with what the law does not tell put in by hand', () => {
    expect(electoralRule('kurultai', '2026-08-01')).toMatchObject({
      ok: false,
      error: ['formula', 'threshold', 'base', 'twoParty'].map((field) => ({
        code: 'rule-not-known',
        at: ['whatIf', field],
      })),
    });
    const chosen = valueIn(
      electoralRule('kurultai', '2026-08-01', {
        formula: 'hare',
        threshold: { strict: false, part: 5, whole: 100 },
        base: 'lists-and-against-all',
        twoParty: null,
      }),
    );
    expect(chosen.departures.map(({ field, law }) => [field, law])).toEqual([
      ['formula', 'unknown'],
      ['threshold', 'unknown'],
      ['base', 'unknown'],
      ['twoParty', 'unknown'],
    ]);
    const chamber = chamberOf(election('mazhilis-2023'), chosen);
    expect(chamber.size).toBe(145);
    expect(chamber.parties.reduce((sum, { total }) => sum + total, 0)).toBe(145);
  });
});

describe('the whole chamber of 2023', () => {
  test('has the published totals once the districts are given by hand', () => {
    const election = valueOf(elections, 'mazhilis-2023');
    if (election === undefined) throw new Error('no election');
    const { lists, againstAll, independents = 0 } = election;
    const amanat = lists.find(({ party }) => party === 'amanat')?.official.byDistrict ?? 0;
    const districts = [
      { id: 'amanat', winner: { list: 'amanat' }, count: amanat },
      { id: 'independents', winner: {}, count: independents },
    ];
    const ballot = { lists: lists.map(({ party, votes }) => ({ id: party, votes })), againstAll: againstAll ?? 0 };
    const chamber = valueIn(elect({ ballot, districts, decisions: [] }, ruleFor(election).rule));
    expect(chamber.parties.map(({ total }) => total)).toEqual(lists.map(({ official }) => official.total));
    expect(chamber.others).toEqual({ independents: 7, assembly: 0, tied: 0, vacant: 0, unknown: 0 });
    expect(chamber.size).toBe(98);
  });
});

describe.each(entriesOf(presidentialElections))('%s', (_, { candidates, againstAll, votesBase }) => {
  test('ends in the first round, with the published percentages', () => {
    const first = candidates.map(({ id, votes }) => ({ id, votes }));
    const outcome = valueIn(electPresident({ first, againstAll: againstAll ?? 0, decisions: [] }));
    expect(outcome).toMatchObject({ kind: 'elected', winner: 'tokayev', round: 1, steps: [{ base: votesBase }] });
    for (const { votes, percent } of candidates) {
      expect(Math.abs((votes / (votesBase ?? 1)) * 100 - percent)).toBeLessThan(0.01);
    }
  });
});

describe.each(entriesOf(referendums))('%s', (_, referendum) => {
  const { electors, voted, yes, no, invalid, notCounted, units: known, date } = referendum;
  const votes = (half: boolean | null) => ({
    electors,
    voted,
    yes,
    units: known.map(({ unit }) => ({ id: unit, voted: 100, yes: half === null ? null : half ? 51 : 50 })),
  });

  test('adds up, and names the units of its day', () => {
    expect(yes + no + invalid + notCounted).toBe(voted);
    expect(known.map(({ unit }) => unit).toSorted()).toEqual(
      entriesOf(units)
        .filter(([, unit]) => !('from' in unit) || unit.from <= date)
        .map(([unit]) => unit)
        .toSorted(),
    );
  });

  test('is not known to be carried, because the yes-votes of the units are not known', () => {
    expect(valueIn(decideReferendum(votes(null))).kind).toBe('unknown');
    expect(valueIn(decideReferendum(votes(true))).kind).toBe('carried');
    expect(valueIn(decideReferendum(votes(false))).kind).toBe('failed');
  });
});
