import { describe, expect, it } from 'vitest';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { compositionOf, disciplineIn } from '../../../model/kazakhstan/discipline.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { measureOne, type Share } from '../../../model/power/measure.ts';
import type { Discipline } from '../../../model/power/players.ts';
import type { EditionId } from '../../../model/vocabulary.ts';

/**
 * The ordinary law counted a second time, in whole numbers and from the articles alone: two chambers and a President
 * whose objections they override. Nothing of the model is used but the shares that it is held against.
 */
type Law = {
  /** Deputies who vote alone, senators. */
  readonly seats: readonly [lower: number, upper: number];
  /** Parties of the lower chamber that vote as one; the first with the President, where he leads it. */
  readonly blocs: readonly number[];
  readonly led: boolean;
  readonly passes: (lower: number, upper: number, president: boolean) => boolean;
};

function half(of: number): number {
  return Math.floor(of / 2) + 1;
}

function thirds(of: number): number {
  return Math.ceil((2 * of) / 3);
}

/** Art. 54(2), 61(4), 62(5) before the reform: both chambers agree, and the President or two thirds of each. */
function before(m: number, s: number, president: boolean): boolean {
  return (m >= half(107) && s >= half(49) && president) || (m >= thirds(107) && s >= thirds(49));
}

/** After it two thirds of the Mazhilis pass a law against the Senate: Art. 61(5). */
function after(m: number, s: number, president: boolean): boolean {
  const passed = (m >= half(98) && s >= half(50)) || m >= thirds(98);
  return passed && (president || (m >= thirds(98) && s >= thirds(50)));
}

/** Art. 56(2), 61(4) of 2026: one chamber. */
function later(m: number, _: number, president: boolean): boolean {
  return (m >= half(145) && president) || m >= thirds(145);
}

const factorials: bigint[] = [1n];
function factorial(n: number): bigint {
  for (let k = factorials.length; k <= n; k += 1) factorials.push((factorials[k - 1] ?? 0n) * BigInt(k));
  return factorials[n] ?? 0n;
}

function choose(n: number, k: number): bigint {
  return k < 0 || k > n ? 0n : factorial(n) / (factorial(k) * factorial(n - k));
}

function ratio(part: bigint, whole: bigint): number {
  return Number((part * 10n ** 18n) / whole) / 1e18;
}

/** Swings of one player, by orders and by coalitions: of a bloc, of the President, of a deputy, or of a senator. */
function swings(law: Law, who: number | 'president' | 'deputy' | 'senator'): { orders: bigint; coalitions: bigint } {
  const { blocs, led, passes } = law;
  const single = [law.seats[0] - (who === 'deputy' ? 1 : 0), law.seats[1] - (who === 'senator' ? 1 : 0)] as const;
  const players = law.seats[0] + law.seats[1] + blocs.length + (led ? 0 : 1);
  const switches = blocs.length + (led ? 0 : 1);
  let [orders, coalitions] = [0n, 0n];
  for (let mask = 0; mask < 2 ** switches; mask += 1) {
    const on = (index: number) => (mask >> index) % 2 === 1;
    const own = who === 'president' ? blocs.length : typeof who === 'number' ? who : -1;
    if (own >= 0 && on(own)) continue;
    const held = blocs.reduce((sum, votes, index) => sum + (on(index) ? votes : 0), 0);
    const president = led ? on(0) : on(blocs.length);
    for (let m = 0; m <= single[0]; m += 1) {
      for (let s = 0; s <= single[1]; s += 1) {
        const more = who === 'deputy' ? 1 : typeof who === 'number' ? (blocs[who] ?? 0) : 0;
        const joins = who === 'president' || (led && who === 0);
        const [lower, upper] = [held + m, s];
        if (passes(lower, upper, president)) continue;
        if (!passes(lower + more, upper + (who === 'senator' ? 1 : 0), president || joins)) continue;
        const size = m + s + mask.toString(2).replaceAll('0', '').length;
        const ways = choose(single[0], m) * choose(single[1], s);
        orders += ways * factorial(size) * factorial(players - 1 - size);
        coalitions += ways;
      }
    }
  }
  return { orders, coalitions };
}

/** Shares of the lower chamber, the upper chamber and the President by both indices. */
function counted(law: Law): Readonly<Record<'lower' | 'upper' | 'president', readonly [number, number]>> {
  const players = law.seats[0] + law.seats[1] + law.blocs.length + (law.led ? 0 : 1);
  const parts = { lower: [0n, 0n], upper: [0n, 0n], president: [0n, 0n] };
  const add = (to: keyof typeof parts, who: Parameters<typeof swings>[1], count: number) => {
    const { orders, coalitions } = swings(law, who);
    parts[to] = [(parts[to][0] ?? 0n) + orders * BigInt(count), (parts[to][1] ?? 0n) + coalitions * BigInt(count)];
  };
  add('lower', 'deputy', law.seats[0]);
  if (law.seats[1] > 0) add('upper', 'senator', law.seats[1]);
  if (!law.led) add('president', 'president', 1);
  for (const [index] of law.blocs.entries()) add(law.led && index === 0 ? 'president' : 'lower', index, 1);
  const all = Object.values(parts).reduce((sum, [, coalitions]) => sum + (coalitions ?? 0n), 0n);
  const share = ([orders = 0n, coalitions = 0n]: readonly bigint[]) =>
    [ratio(orders, factorial(players)), ratio(coalitions, all)] as const;
  return { lower: share(parts.lower), upper: share(parts.upper), president: share(parts.president) };
}

function measured(id: EditionId, discipline?: Discipline): readonly Share[] {
  const law = decisions['ordinary-law'];
  const found = law === undefined ? undefined : measureOne(edition(id), 'ordinary-law', law, discipline);
  if (found?.outcome !== 'measured') throw new Error(id);
  return found.shares;
}

function disciplined(id: EditionId, year: string): Discipline {
  const composition = compositionOf(year);
  if (composition === undefined) throw new Error(year);
  return disciplineIn(edition(id), composition);
}

describe('the ordinary law as a game of seats agrees with an independent count', () => {
  const alone = { blocs: [], led: false } as const;
  it.each([
    { id: 'pre-2022', law: { seats: [107, 49], passes: before, ...alone }, discipline: undefined },
    { id: 'post-2022', law: { seats: [98, 50], passes: after, ...alone }, discipline: undefined },
    { id: '2026', law: { seats: [145, 0], passes: later, ...alone }, discipline: undefined },
    {
      id: 'pre-2022',
      law: { seats: [9, 49], blocs: [76, 12, 10], led: true, passes: before },
      discipline: disciplined('pre-2022', '2021'),
    },
    {
      id: 'post-2022',
      law: { seats: [7, 50], blocs: [62, 8, 6, 6, 5, 4], led: false, passes: after },
      discipline: disciplined('post-2022', '2023'),
    },
  ] as const)('in $id with $law.seats seats that vote alone and blocs of $law.blocs', ({ id, law, discipline }) => {
    const expected = counted(law);
    const shares = measured(id, discipline);
    const lower = id === '2026' ? 'kurultai' : 'mazhilis';
    for (const [actor, [shapley, banzhaf]] of [
      [lower, expected.lower],
      ['senate', expected.upper],
      ['president', expected.president],
    ] as const) {
      const share = shares.find((one) => one.actor === actor) ?? { shapley: 0, banzhaf: 0 };
      expect(share.shapley, actor).toBeCloseTo(shapley, 12);
      expect(share.banzhaf, actor).toBeCloseTo(banzhaf, 12);
    }
  });
});
