import { describe, expect, test } from 'vitest';
import { LAW_BODIES, lawOn, type Dated, type LawSeries } from '../../../model/elections/index.ts';
import {
  districts2023,
  laws,
  maslikhatElections,
  maslikhatTotals,
  mazhilisElections,
  parties,
  presidentialElections,
  referendums,
  units,
} from '../../../model/kazakhstan/elections/index.ts';
import { sources } from '../../../model/kazakhstan/sources.ts';
import { entriesOf, valueOf } from '../../../model/json.ts';
import { electionFact, electionFacts, PARTY_OF } from '../../support/election-facts.ts';

describe.each(entriesOf({ ...mazhilisElections, ...maslikhatElections }))(
  '%s agrees with the fact base',
  (id, election) => {
    const fact = electionFact(id);
    const [pr, ...others] = fact.system.tiers;

    test('on votes, percentages and official seats of every list', () => {
      const expected = fact.parties
        .filter(({ short }) => short !== 'IND')
        .map((party) => ({
          party: PARTY_OF[party.short],
          votes: party.votes ?? Math.round((party.percent ?? 0) * 100),
          percent: party.percent,
          official: { byList: party.list_seats, byDistrict: party.smd_seats, total: party.total },
        }));
      expect(election.lists).toEqual(expected);
      expect(election.unit).toBe(fact.parties.some(({ votes }) => votes !== null) ? 'vote' : 'hundredth-of-a-percent');
      expect(election.independents ?? null).toBe(fact.parties.find(({ short }) => short === 'IND')?.smd_seats ?? null);
    });

    test('on the day, the turnout and the sources', () => {
      expect(election).toMatchObject({
        date: fact.date,
        againstAll: fact.against_all?.votes ?? null,
        votesBase: fact.votes_base,
        voted: fact.voted,
        registered: fact.registered,
        turnout: fact.turnout,
        confidence: fact.confidence,
        sources: fact.sources,
      });
      expect(Object.values(election.turnoutByUnit ?? {})).toEqual(Object.values(fact.turnout_by_region ?? {}));
      expect(election.notes.length).toBeGreaterThan(0);
    });

    test('on the law of its day', () => {
      const law = lawOn(laws[election.body], election.date);
      expect(law?.threshold.value).toEqual({ strict: false, part: Math.round((pr?.threshold ?? 0) * 100), whole: 100 });
      const districts = others.find(({ kind }) => kind === 'smd')?.seats ?? 0;
      const assembly = others.find(({ kind }) => kind === 'appointed-by-APK')?.seats ?? 0;
      const composition = law?.composition.value;
      if (typeof composition === 'object' && composition.kind === 'fixed') {
        expect(composition).toEqual({ kind: 'fixed', lists: pr?.seats, districts, assembly });
      } else {
        expect(composition).toEqual({ kind: 'parts', lists: 1, districts: Math.sign(districts) });
        expect(election.size).toBe((pr?.seats ?? 0) + districts);
      }
    });
  },
);

describe('the other data agree with the fact base', () => {
  test.each(entriesOf(presidentialElections))('%s', (id, { candidates, againstAll, ...election }) => {
    const fact = electionFact(id);
    expect(candidates.map(({ name, votes, percent }) => [name.en, votes, percent])).toEqual(
      fact.parties.map(({ name, votes, percent }) => [name, votes, percent]),
    );
    expect(candidates.map(({ party }) => party)).toEqual(fact.parties.map(({ short }) => PARTY_OF[short]));
    expect(againstAll).toBe(fact.against_all?.votes ?? null);
    expect(election).toMatchObject({
      date: fact.date,
      votesBase: fact.votes_base,
      voted: fact.voted,
      registered: fact.registered,
      turnout: fact.turnout,
      sources: fact.sources,
    });
  });

  test.each(entriesOf(referendums))('%s', (id, referendum) => {
    const { result, regions_turnout: turnout = {}, ...fact } = electionFact(id);
    expect(referendum).toMatchObject({
      date: fact.date,
      electors: fact.registered,
      voted: fact.voted,
      turnout: fact.turnout,
      yes: result?.yes,
      no: result?.no,
      invalid: result?.invalid,
      notCounted: result?.not_counted,
      yesPercent: result?.yes_percent,
      sources: fact.sources,
    });
    expect(referendum.question.en).toBe(fact.system.question);
    const known = referendum.units.flatMap((unit) => (unit.turnout === null ? [] : [unit.turnout]));
    expect(known.toSorted()).toEqual(Object.values(turnout).toSorted());
    const withVotes = referendum.units.filter((unit) => unit.yes !== undefined || unit.yesPercent !== undefined);
    expect(withVotes).toHaveLength(Object.keys(fact.regions_votes ?? {}).length);
  });

  test('the 29 districts of 2023', () => {
    const facts = electionFacts.mazhilis_2023_single_member_districts;
    expect(districts2023.map(({ no, winner }) => [no, winner?.name ?? null, winner?.confidence ?? null])).toEqual(
      facts.map(({ no, winner, confidence_winner: confidence }) => [no, winner, confidence]),
    );
    expect(districts2023.map(({ winner }) => winner?.party)).toEqual(
      facts.map(({ party }) => (party === null ? undefined : (PARTY_OF[party.toUpperCase()] ?? null))),
    );
  });

  test('all maslikhats together', () => {
    const [before, after] = [electionFact('maslikhats-2021-total'), electionFact('maslikhats-2023-total')];
    expect(maslikhatTotals['2021']).toMatchObject({
      seats: before.system.total_seats,
      listSeats: before.system.tiers[0]?.seats,
    });
    expect(maslikhatTotals['2023']).toMatchObject({
      seats: after.system.total_seats,
      listSeats: after.system.tiers[0]?.seats,
    });
  });

  test('the thresholds and the day of the two-party rule', () => {
    const { threshold, two_party: twoParty } = electionFacts.law;
    expect(laws.mazhilis.threshold.map(({ from, value }) => [from, value])).toEqual(
      threshold.map(({ from, value }) => [
        from === '1999' ? null : from,
        { strict: false, part: Math.round(value * 100), whole: 100 },
      ]),
    );
    expect(laws.mazhilis.twoParty.map(({ from }) => from)).toEqual([null, twoParty.from]);
  });
});

describe('the dated parameters', () => {
  const entries = LAW_BODIES.flatMap((body) => {
    const series: LawSeries = laws[body];
    return Object.values(series).flatMap((list: readonly Dated<unknown>[]) => [list]);
  });

  test('stand in order of time, and cite sources that exist', () => {
    for (const series of entries) {
      const days = series.map(({ from }) => from ?? '');
      expect(days).toEqual(days.toSorted());
      for (const { cites, value, confidence } of series) {
        for (const { source } of cites) expect(valueOf(sources, source)).toBeDefined();
        if (value === 'unknown') expect([cites, confidence]).toEqual([[], 'background']);
      }
    }
  });

  test.each([
    ['2012-01-15', 7, 'lists', 98],
    ['2021-01-10', 7, 'lists', 98],
    ['2021-04-30', 7, 'lists', 98],
    ['2021-05-01', 5, 'lists-and-against-all', 98],
    ['2022-01-01', 5, 'lists-and-against-all', 98],
    ['2023-03-18', 5, 'lists-and-against-all', 98],
    ['2023-03-19', 5, 'lists-and-against-all', 69],
  ])('on %s: %i per cent of %s, %i list seats', (day, percent, base, lists) => {
    const law = lawOn(laws.mazhilis, day);
    expect(law?.threshold.value).toEqual({ strict: false, part: percent, whole: 100 });
    expect(law?.base.value).toBe(base);
    expect(law?.composition.value).toMatchObject({ lists });
  });

  test('end where the data end', () => {
    expect(lawOn(laws.mazhilis, '2007-08-18')).toBeNull();
    expect(lawOn(laws.mazhilis, '2026-07-01')?.composition.value).toBe('unknown');
    expect(lawOn(laws.kurultai, '2026-06-30')).toBeNull();
    expect(lawOn(laws.kurultai, '2026-07-01')?.threshold.value).toBe('unknown');
  });
});

test('every party and unit has its names in three languages', () => {
  for (const { name } of [...Object.values(parties), ...Object.values(units)]) {
    expect(Object.values(name).filter((text) => text.trim() === '')).toEqual([]);
  }
  expect(Object.keys(units)).toHaveLength(20);
});
