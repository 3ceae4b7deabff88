import type { Constitution, Need, Power } from '../../constitution/types.ts';
import { actsAlone } from './agreement.ts';
import { both, type Formula } from '../game/formula.ts';
import { binds } from './participation.ts';

/** A game and the number of seats that it fills; null: the text states no number. */
export type Part = { readonly wins: Formula; readonly seats: number | null };

/**
 * Who must agree to the exercise of a power: its holder and everyone whose participation binds. Where a participation
 * covers some of the seats only, the others are a game of their own.
 */
export function partsOf(order: Constitution, { from, needs, count }: Power): readonly Part[] {
  const binding = needs.filter(({ kind }) => binds(kind));
  const always = binding.filter(({ seats }) => seats === undefined);
  const holder = binding.some(({ kind, by }) => kind === 'majority' && by === from) ? [] : [actsAlone(order, from)];
  const common = both(...holder, ...always.map((need) => agreed(order, need)));
  const some = binding.filter(({ seats }) => seats !== undefined);
  const covered = some.map((need) => ({ wins: both(common, agreed(order, need)), seats: need.seats ?? 0 }));
  const rest = count === null ? null : count - covered.reduce((sum, { seats }) => sum + seats, 0);
  return rest === 0 ? covered : [...covered, { wins: common, seats: rest }];
}

function agreed(order: Constitution, { by, majority }: Need): Formula {
  return actsAlone(order, by, majority?.share);
}
