import type { Constitution } from '../constitution/types.ts';
import { valueOf } from '../json.ts';
import type { NonEmpty } from '../vocabulary.ts';
import { both, either, type Formula } from './formula.ts';
import { partsOf, type Part } from './power-game.ts';
import { gameOf, type Way } from './procedure-game.ts';

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
 */
export type Origin =
  { readonly all: NonEmpty<Way> } | { readonly any: NonEmpty<Way> } | { readonly powers: NonEmpty<string> };

/** One thing that can be decided, and where the law says how; never how it is decided. */
export type Decision = { readonly group: DecisionGroup; readonly origin: Origin };

/** The games of a decision in an order, with the share of its seats that each fills; empty: the order does not know it. */
export type Derived = readonly { readonly wins: Formula; readonly weight: number }[];

/** Derives who must agree from the procedures and powers of an order. */
export function derive(order: Constitution, { origin }: Decision): Derived {
  if ('powers' in origin) {
    const powers = origin.powers.flatMap((id) => valueOf(order.powers, id) ?? []);
    return weighed(powers.flatMap((power) => partsOf(order, power)));
  }
  const formula = 'all' in origin ? allOf(order, origin.all) : anyOf(order, origin.any);
  return formula === null ? [] : [{ wins: formula, weight: 1 }];
}

function allOf(order: Constitution, ways: readonly Way[]): Formula | null {
  const games = ways.map((way) => gameOf(order, way));
  const known = games.filter((game) => game !== null);
  return known.length === games.length ? both(...known) : null;
}

function anyOf(order: Constitution, ways: readonly Way[]): Formula | null {
  const known = ways.map((way) => gameOf(order, way)).filter((game) => game !== null);
  return known.length === 0 ? null : either(...known);
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
