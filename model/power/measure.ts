import type { Constitution } from '../constitution/types.ts';
import { entriesOf } from '../json.ts';
import { derive, type Decision, type DecisionGroup, type Derived } from './decision.ts';
import { indicesOf, type GameRefusal, type Indices } from './game/indices.ts';
import { seated, type Discipline, type Seated, type SeatingRefusal } from './players.ts';
import type { Formula } from './game/formula.ts';

/** What an institution has in a decision: the sum over its members, in both indices. */
export type Share = { readonly actor: string; readonly shapley: number; readonly banzhaf: number };

/** A decision as measured in an order. `games` says who must agree, with the share of seats that each game fills. */
export type Measured =
  | {
      readonly outcome: 'measured';
      readonly decision: string;
      readonly group: DecisionGroup;
      readonly games: Derived;
      readonly shares: readonly Share[];
    }
  | {
      readonly outcome: 'not-derived';
      readonly decision: string;
      readonly group: DecisionGroup;
      readonly why: GameRefusal | SeatingRefusal | 'no-such-decision';
    };

/** Measures every decision of a catalogue in one order, in the order of the catalogue. */
export function measureAll(
  order: Constitution,
  decisions: Readonly<Record<string, Decision>>,
  discipline?: Discipline,
): readonly Measured[] {
  return entriesOf(decisions).map(([id, decision]) => measureOne(order, id, decision, discipline));
}

/** Measures one decision. What cannot be derived is told with the reason, never made up. */
export function measureOne(order: Constitution, id: string, decision: Decision, discipline?: Discipline): Measured {
  const { group } = decision;
  const games = derive(order, decision);
  if (games.length === 0) return { outcome: 'not-derived', decision: id, group, why: 'no-such-decision' };
  const totals = new Map<string, { shapley: number; banzhaf: number }>();
  for (const { wins, weight } of games) {
    const seats = seated(order, wins, discipline);
    if (!seats.ok) return { outcome: 'not-derived', decision: id, group, why: seats.error };
    const indices = remembered(seats.value, wins);
    if (typeof indices === 'string') return { outcome: 'not-derived', decision: id, group, why: indices };
    addShares(totals, seats.value, indices, weight);
  }
  const shares = [...totals].map(([actor, share]) => ({ actor, ...share }));
  return { outcome: 'measured', decision: id, group, games, shares };
}

function addShares(
  totals: Map<string, { shapley: number; banzhaf: number }>,
  { players, actors }: Seated,
  { shapley, banzhaf }: Indices,
  weight: number,
): void {
  for (const [index, actor] of actors.entries()) {
    const number = (players[index]?.count ?? 0) * weight;
    const before = totals.get(actor) ?? { shapley: 0, banzhaf: 0 };
    totals.set(actor, {
      shapley: before.shapley + number * (shapley[index] ?? 0),
      banzhaf: before.banzhaf + number * (banzhaf[index] ?? 0),
    });
  }
}

const known = new Map<string, Indices | GameRefusal>();

/** The most games that are remembered: those of some dozens of orders. Then all are forgotten at once. */
const MOST_KNOWN = 5_000;

/** Equal games have equal indices: each is computed once, however many decisions and orders have it. */
function remembered({ players }: Seated, wins: Formula): Indices | GameRefusal {
  const key = JSON.stringify([players, wins]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = indicesOf({ players, wins });
  const value = found.ok ? found.value : found.error;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}
