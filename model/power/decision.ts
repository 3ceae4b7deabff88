import type { Constitution } from '../constitution/types.ts';
import { valueOf } from '../json.ts';
import type { Localized, NonEmpty } from '../vocabulary.ts';
import { both, either, type Formula } from './game/formula.ts';
import { partsOf, type Part } from './derivation/power-game.ts';
import { gameOf, type Way } from './derivation/procedure-game.ts';

/** What a decision is about; groups of the list that a reader sees. */
export const DECISION_GROUPS = [
  'law',
  'government',
  'offices',
  'courts',
  'parliament',
  'local',
  'review',
  'people',
] as const;
export type DecisionGroup = (typeof DECISION_GROUPS)[number];

/**
 * Where the law says how a decision is taken. `all`: one procedure after the other. `any`: one of them suffices; those
 * that an order does not have are no way there. `powers`: whoever holds one of these powers fills the seats it covers.
 * `firstOf`: the first of these powers that the order has.
 */
export type Origin =
  | { readonly all: NonEmpty<Way> }
  | { readonly any: NonEmpty<Way> }
  | { readonly powers: NonEmpty<string> }
  | { readonly firstOf: NonEmpty<string> };

/** One thing that can be decided, and where the law says how; never how it is decided. */
export type Decision = { readonly group: DecisionGroup; readonly title: Localized; readonly origin: Origin };

/** The games of a decision in an order, with the share of its seats that each fills; empty: the order does not know it. */
export type Derived = readonly { readonly wins: Formula; readonly weight: number }[];

/** Derives who must agree from the procedures and powers of an order. */
export function derive(order: Constitution, decision: Decision): Derived {
  const { origin } = decision;
  if ('powers' in origin || 'firstOf' in origin) {
    const powers = powersOf(order, decision).flatMap((id) => valueOf(order.powers, id) ?? []);
    return weighed(powers.flatMap((power) => partsOf(order, power)));
  }
  const games = waysOf(decision).map((way) => gameOf(order, way)?.wins);
  const known = games.filter((game) => game !== undefined);
  if (known.length === 0 || ('all' in origin && known.length < games.length)) return [];
  return [{ wins: 'all' in origin ? both(...known) : either(...known), weight: 1 }];
}

/** The ways through procedures by which a decision is taken; none where powers say who decides. */
export function waysOf({ origin }: Decision): readonly Way[] {
  if ('all' in origin) return origin.all;
  return 'any' in origin ? origin.any : [];
}

/** The powers of an order that are a decision; none where procedures say how it is taken. */
export function powersOf(order: Constitution, { origin }: Decision): readonly string[] {
  const has = (id: string) => valueOf(order.powers, id) !== undefined;
  if ('powers' in origin) return origin.powers.filter(has);
  return 'firstOf' in origin ? origin.firstOf.filter(has).slice(0, 1) : [];
}

/** By seats where all are numbered, else each alike. */
function weighed(parts: readonly Part[]): Derived {
  const total = parts.reduce<number | null>(
    (sum, { seats }) => (sum === null || seats === null ? null : sum + seats),
    0,
  );
  return parts.map(({ wins, seats }) => ({
    wins,
    weight: total === null || seats === null || total === 0 ? 1 / parts.length : seats / total,
  }));
}
