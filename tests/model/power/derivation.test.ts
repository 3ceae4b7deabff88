import { describe, expect, it } from 'vitest';
import { edition } from '../../../model/kazakhstan/index.ts';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { compositionOf, disciplineIn } from '../../../model/kazakhstan/discipline.ts';
import { entriesOf } from '../../../model/json.ts';
import { derive } from '../../../model/power/decision.ts';
import { distribute, PRESETS } from '../../../model/power/distribution.ts';
import { measureAll, measureOne, type Measured } from '../../../model/power/measure.ts';
import { readFrom } from '../../../model/power/derivation/read-from.ts';
import { expectClose } from '../../support/close.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import type { Constitution } from '../../../model/constitution/types.ts';

function decision(id: string) {
  const found = decisions[id];
  if (found === undefined) throw new Error(id);
  return found;
}

function measured(order: Constitution, id: string): Extract<Measured, { outcome: 'measured' }> {
  const found = measureOne(order, id, decision(id));
  if (found.outcome !== 'measured') throw new Error(`${id}: ${found.why}`);
  return found;
}

function shareOf(one: Measured, actor: string): number {
  return one.outcome === 'measured' ? (one.shares.find((share) => share.actor === actor)?.shapley ?? 0) : Number.NaN;
}

/** An order with some transitions of a procedure taken away. */
function without(order: Constitution, procedure: string, ...transitions: readonly string[]): Constitution {
  const procedures = entriesOf(order.procedures).map(([id, table]) => {
    if (id !== procedure) return [id, table] as const;
    const kept = entriesOf(table.transitions).filter(([transition]) => !transitions.includes(transition));
    return [id, { ...table, transitions: Object.fromEntries(kept) }] as const;
  });
  return { ...order, procedures: Object.fromEntries(procedures) };
}

/** An order in which nobody has some of the powers. */
function powerless(order: Constitution, ...ids: readonly string[]): Constitution {
  return { ...order, powers: Object.fromEntries(entriesOf(order.powers).filter(([id]) => !ids.includes(id))) };
}

describe('who must agree is read off the procedures', () => {
  it.each([
    {
      edition: 'pre-2022',
      id: 'ordinary-law',
      wins: [
        { mazhilis: 54, senate: 25, president: 1 },
        { mazhilis: 72, senate: 33 },
      ],
    },
    {
      edition: 'post-2022',
      id: 'ordinary-law',
      wins: [
        { mazhilis: 50, senate: 26, president: 1 },
        { mazhilis: 66, senate: 34 },
        { mazhilis: 66, president: 1 },
      ],
    },
    { edition: '2026', id: 'ordinary-law', wins: [{ kurultai: 73, president: 1 }, { kurultai: 97 }] },
    { edition: 'pre-2022', id: 'appoint-prime-minister', wins: [{ mazhilis: 54, president: 1 }] },
    { edition: 'pre-2022', id: 'appoint-prosecutor-general', wins: [{ senate: 25, president: 1 }] },
    { edition: '2026', id: 'appoint-prosecutor-general', wins: [{ president: 1 }] },
    { edition: 'pre-2022', id: 'remove-minister', wins: [{ mazhilis: 72 }, { senate: 33 }] },
    { edition: 'pre-2022', id: 'release-supreme-court-chair', wins: [{ senate: 25, president: 1 }] },
    { edition: '2026', id: 'release-supreme-court-chair', wins: [{ president: 1 }] },
    { edition: 'post-2022', id: 'recall-deputy', wins: [{ citizens: 1, people: 1 }] },
    { edition: 'post-2022', id: 'annul-regional-akim-act', wins: [{ government: 1 }, { citizens: 1, courts: 1 }] },
  ] as const)('$id in $edition', ({ edition: id, id: what, wins }) => {
    const [game, ...others] = derive(edition(id), decision(what));
    expect(others).toEqual([]);
    expect(game?.wins).toHaveLength(wins.length);
    expect(game?.wins).toEqual(expect.arrayContaining([...wins]));
  });

  it('lets a body that several fill be as many games, by seats', () => {
    const games = derive(edition('post-2022'), decision('form-constitutional-body'));
    expectClose(
      games.map(({ weight }) => weight * 11),
      [1, 4, 3, 3],
    );
  });

  it('has no such decision where the order has no such procedure', () => {
    expect(measureOne(edition('pre-2022'), 'recall-deputy', decision('recall-deputy'))).toMatchObject({
      outcome: 'not-derived',
      why: 'no-such-decision',
    });
  });

  it('knows no decision that no edition has', () => {
    const nowhere = entriesOf(decisions).filter(([, one]) =>
      EDITION_IDS.every((id) => derive(edition(id), one).length === 0),
    );
    expect(nowhere).toEqual([]);
  });

  it.each(EDITION_IDS)('leaves the President nothing in an ordinary law of %s when the veto is taken away', (id) => {
    const order = edition(id);
    expect(shareOf(measured(order, 'ordinary-law'), 'president')).toBeGreaterThan(0.1);
    const unvetoed = without(order, 'president-signature-ordinary', 'return-law');
    expect(shareOf(measured(unvetoed, 'ordinary-law'), 'president')).toBe(0);
    expect(shareOf(measured(powerless(order, 'president-vetoes'), 'ordinary-law'), 'president')).toBe(0);
  });

  it('leaves the Government a claim in court alone without its power to annul the act of an akim, and nobody a referendum', () => {
    const order = edition('post-2022');
    const kept = powerless(order, 'government-annuls-akim-acts', 'president-calls-referendum');
    const [game] = derive(kept, decision('annul-regional-akim-act'));
    expect(game?.wins).toEqual([
      { citizens: 1, courts: 1 },
      { government: 1, courts: 1 },
    ]);
    expect(measureOne(kept, 'call-referendum', decision('call-referendum'))).toMatchObject({ why: 'no-such-decision' });
    expect(readFrom(kept, decision('decide-referendum')).procedures).toEqual([]);
  });

  it('moves the share of those who annul the act of an akim when a power to annul is taken away', () => {
    const order = edition('pre-2022');
    const kept = without(order, 'akim-acts-annulment', 'government-annuls');
    const share = (one: Constitution) => shareOf(measured(one, 'annul-regional-akim-act'), 'president');
    expect(share(kept)).toBeGreaterThan(share(order));
  });
});

describe('the shares of every decision', () => {
  it.each(EDITION_IDS)('of %s add up to one, by either index', (id) => {
    for (const one of measureAll(edition(id), decisions)) {
      if (one.outcome !== 'measured') {
        expect(one.why).toBe('no-such-decision');
        continue;
      }
      for (const index of ['shapley', 'banzhaf'] as const) {
        expect(Math.abs(one.shares.reduce((sum, share) => sum + share[index], 0) - 1)).toBeLessThan(1e-12);
      }
    }
  });

  it.each(EDITION_IDS)('of %s average to one under every preset', (id) => {
    const those = measureAll(edition(id), decisions);
    for (const [, { weights }] of entriesOf(PRESETS)) {
      const totals = distribute(those, weights(those));
      expect(totals.reduce((sum, { shapley }) => sum + shapley, 0)).toBeCloseTo(1, 12);
      for (const { shapley, least, most } of totals) {
        expect(shapley).toBeGreaterThanOrEqual(least - 1e-12);
        expect(shapley).toBeLessThanOrEqual(most + 1e-12);
      }
    }
  });

  it.each([
    { edition: 'pre-2022', year: '2021' },
    { edition: 'post-2022', year: '2023' },
  ] as const)('of $edition add up to one with the parties of $year voting as one', ({ edition: id, year }) => {
    const composition = compositionOf(year);
    if (composition === undefined) throw new Error(year);
    for (const one of measureAll(edition(id), decisions, disciplineIn(edition(id), composition))) {
      if (one.outcome !== 'measured') continue;
      for (const index of ['shapley', 'banzhaf'] as const) {
        expect(Math.abs(one.shares.reduce((sum, share) => sum + share[index], 0) - 1), one.decision).toBeLessThan(
          1e-12,
        );
      }
    }
  });

  it('count nothing when every weight is zero', () => {
    const those = measureAll(edition('2026'), decisions);
    expect(distribute(those, Object.fromEntries(those.map((one) => [one.decision, 0])))).toEqual([]);
  });
});

describe('party discipline', () => {
  function disciplined(id: 'pre-2022' | 'post-2022', year: string) {
    const composition = compositionOf(year);
    if (composition === undefined) throw new Error(year);
    return disciplineIn(edition(id), composition);
  }

  it('knows the Mazhilis of 2021 and of 2023 and no other year', () => {
    expect(compositionOf('2021')).toEqual({
      chamber: 'mazhilis',
      parties: { 'nur-otan': 76, 'ak-zhol': 12, people: 10 },
      single: 9,
    });
    expect(compositionOf('2023')).toMatchObject({ parties: { amanat: 62 }, single: 7 });
    expect(compositionOf('2024')).toBeUndefined();
  });

  it('gives the President the seats of the party that he may lead, and none where the order forbids it', () => {
    expect(disciplined('pre-2022', '2021').leads).toBe('nur-otan');
    expect(disciplined('post-2022', '2023').leads).toBeUndefined();
  });

  it('makes the appointment of a Prime Minister his alone before, and shared with one party after', () => {
    const before = measureOne(
      edition('pre-2022'),
      'x',
      decision('appoint-prime-minister'),
      disciplined('pre-2022', '2021'),
    );
    const after = measureOne(
      edition('post-2022'),
      'x',
      decision('appoint-prime-minister'),
      disciplined('post-2022', '2023'),
    );
    expect(shareOf(before, 'president')).toBeCloseTo(1, 12);
    expectClose([shareOf(after, 'president'), shareOf(after, 'mazhilis')], [0.5, 0.5]);
  });

  it('is refused for a composition that does not fit the chamber', () => {
    expect(
      measureOne(edition('post-2022'), 'x', decision('ordinary-law'), disciplined('post-2022', '2021')),
    ).toMatchObject({ outcome: 'not-derived', why: 'composition-does-not-fit' });
  });
});
