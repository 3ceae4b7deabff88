import { fold, type Act } from '../amendments/fold.ts';
import type { Change } from '../amendments/types.ts';
import { identityOver } from '../constitution/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { entriesOf, isRecord, keysOf } from '../json.ts';
import { failure, success, type Result } from '../refusals.ts';
import { waysOf, type Decision } from './decision.ts';
import { EXERCISED_KINDS } from './derivation/exercise.ts';
import { distribute, type Weights } from './distribution.ts';
import { measureOne, type Measured } from './measure.ts';
import type { Discipline } from './players.ts';

/** What one amendment moved: for each institution, under the name it has at the end, the change of its share in the total. */
export type Fall = { readonly amendment: string; readonly moved: Readonly<Record<string, number>> };

/** An amendment with its id. */
type Named = Act & { readonly id: string };

/** An amendment that concerns some decision, the order right after it, and whether it moves whose seats vote together. */
type Stage = { readonly amendment: Named; readonly after: Constitution; readonly moves: boolean };

/** The parts of an order from which games are derived, and from which it is read whether a President may lead a party. */
const LOOKED_AT = ['powers', 'procedures', 'bodies', 'institutions', 'rules'] as const;

/**
 * What the change is a change of. `weights`: of the decisions, or how they follow from what was measured. `index`: which
 * measure. `discipline`: whose seats vote together in an order; an amendment of the rules that moves it concerns every
 * decision.
 */
export type FallChoice = {
  readonly weights?: Weights | ((measured: readonly Measured[]) => Weights);
  readonly index?: 'shapley' | 'banzhaf';
  readonly discipline?: (order: Constitution) => Discipline | undefined;
};

/** The most amendments whose every order is averaged: two to this power are the totals that it takes. */
const MOST_AMENDMENTS = 12;

/** Everything for which a change is not broken down. */
export const WATERFALL_REFUSALS = ['too-many-amendments', 'amendments-do-not-fit'] as const;
export type WaterfallRefusal = (typeof WATERFALL_REFUSALS)[number];

/**
 * Breaks the change of the total into single amendments. What an amendment moves depends on which others are made
 * already; it is averaged over all orders in which they can be made, exactly (Shapley's value among the amendments), so
 * that the parts add up to the whole change. Where some of them are made, each field of the law reads as it did
 * right after the last of those that touch it.
 */
export function waterfall(
  before: Constitution,
  amendments: readonly Named[],
  decisions: Readonly<Record<string, Decision>>,
  { weights = {}, index: measure = 'shapley', discipline }: FallChoice = {},
): Result<readonly Fall[], WaterfallRefusal> {
  const orders: Constitution[] = [];
  for (const amendment of amendments) {
    const next = fold(orders.at(-1) ?? before, [amendment]);
    if (!next.ok) return failure('amendments-do-not-fit');
    orders.push(next.value);
  }
  const stages = amendments.flatMap((amendment, index) => {
    const after = orders[index];
    if (after === undefined) return [];
    const moves = movesBlocs(orders[index - 1] ?? before, after, discipline);
    const isIdle = !moves && entriesOf(decisions).every(([, decision]) => !concerns(amendment, decision));
    return isIdle ? [] : [{ amendment, after, moves }];
  });
  if (stages.length > MOST_AMENDMENTS) return failure('too-many-amendments');
  const nameOf = identityOver(before, orders.at(-1) ?? before);
  const measuredAt = measurer(before, stages, decisions, discipline);
  const totals = Array.from({ length: 2 ** stages.length }, (_, made) => {
    const total = new Map<string, number>();
    const measured = measuredAt(made);
    for (const share of distribute(measured, typeof weights === 'function' ? weights(measured) : weights)) {
      const name = nameOf(share.actor);
      total.set(name, (total.get(name) ?? 0) + share[measure]);
    }
    return total;
  });
  return success(
    amendments.map((amendment) => {
      const index = stages.findIndex((stage) => stage.amendment === amendment);
      return { amendment: amendment.id, moved: index === -1 ? {} : movedBy(index, stages.length, totals) };
    }),
  );
}

/** The average over all orders of what one amendment adds to those that are made before it. */
function movedBy(
  index: number,
  number: number,
  totals: readonly ReadonlyMap<string, number>[],
): Readonly<Record<string, number>> {
  const moved: Record<string, number> = {};
  for (const [made, without] of totals.entries()) {
    if (has(made, index)) continue;
    const withIt = totals[made + 2 ** index] ?? without;
    const orders = ordersOf(sizeOf(made), number);
    for (const actor of new Set([...without.keys(), ...withIt.keys()])) {
      const change = (withIt.get(actor) ?? 0) - (without.get(actor) ?? 0);
      if (change !== 0) moved[actor] = (moved[actor] ?? 0) + change * orders;
    }
  }
  return moved;
}

/** The share of all orders in which exactly one given set of this size comes before a given amendment. */
function ordersOf(size: number, number: number): number {
  let share = 1 / number;
  for (let k = 1; k <= size; k += 1) share *= k / (number - k);
  return share;
}

function sizeOf(made: number): number {
  let size = 0;
  for (let rest = made; rest > 0; rest = Math.floor(rest / 2)) size += rest % 2;
  return size;
}

function has(made: number, index: number): boolean {
  return Math.floor(made / 2 ** index) % 2 === 1;
}

/** Measures every decision with some of the amendments made; each anew only where one that concerns it differs. */
function measurer(
  before: Constitution,
  stages: readonly Stage[],
  decisions: Readonly<Record<string, Decision>>,
  discipline: FallChoice['discipline'],
): (made: number) => readonly Measured[] {
  const known = new Map<string, Measured>();
  const orderOf = remembering((made) => stitched(before, stages, made));
  const blocs = remembering((made) => discipline?.(orderOf(made)));
  const blocsOf = (made: readonly number[]) => blocs(made.filter((index) => settlesBlocs(stages[index])));
  const concerning = entriesOf(decisions).map(([id, decision]) => ({
    id,
    decision,
    those: stages.flatMap(({ amendment, moves }, index) => (moves || concerns(amendment, decision) ? [index] : [])),
  }));
  return (made) =>
    concerning.map(({ id, decision, those }) => {
      const own = those.filter((index) => has(made, index));
      const key = `${id} ${own.join()}`;
      const earlier = known.get(key);
      if (earlier !== undefined) return earlier;
      const found = measureOne(orderOf(own), id, decision, blocsOf(own));
      known.set(key, found);
      return found;
    });
}

/** A function of some of the amendments that is computed once for each set of them. */
function remembering<T>(compute: (made: readonly number[]) => T): (made: readonly number[]) => T {
  const known = new Map<string, { readonly value: T }>();
  return (made) => {
    const key = made.join();
    const entry = known.get(key) ?? { value: compute(made) };
    known.set(key, entry);
    return entry.value;
  };
}

/** Whether an amendment has a say in whose seats vote together: by its rules, or by the sizes of bodies. */
function settlesBlocs(stage: Stage | undefined): boolean {
  return stage !== undefined && (stage.moves || changesField(stage.amendment.changes.bodies, 'size'));
}

/** Whether other seats vote together after an amendment than before it, sizes of bodies apart. */
function movesBlocs(before: Constitution, after: Constitution, discipline: FallChoice['discipline']): boolean {
  if (discipline === undefined) return false;
  return (discipline(before)?.leads === undefined) !== (discipline(after)?.leads === undefined);
}

/** Whether an amendment touches the size of a body, the parts of a group, or a procedure or power of the decision. */
function concerns({ changes }: Named, decision: Decision): boolean {
  if (changesField(changes.bodies, 'size') || changesField(changes.institutions, 'includes')) return true;
  const { origin } = decision;
  if ('powers' in origin) return origin.powers.some((id) => Object.hasOwn(changes.powers ?? {}, id));
  if ('firstOf' in origin) return origin.firstOf.some((id) => Object.hasOwn(changes.powers ?? {}, id));
  const ways = waysOf(decision);
  return (
    ways.some(({ procedure }) => Object.hasOwn(changes.procedures ?? {}, procedure)) ||
    (ways.length > 0 && changesExercise(changes.powers))
  );
}

/** Whether a power is given or taken away of which a step of a procedure can be the exercise. */
function changesExercise(changes: Readonly<Record<string, Change>> = {}): boolean {
  return entriesOf(changes).some(([, { was, becomes }]) => {
    const whole = was === null ? becomes : becomes === null ? was : null;
    const kind = whole?.['kind'];
    return typeof kind === 'string' && EXERCISED_KINDS.has(kind);
  });
}

function changesField(changes: Readonly<Record<string, Change>> = {}, field: string): boolean {
  return entriesOf(changes).some(([, { was, becomes }]) => {
    return was === null || becomes === null || Object.hasOwn(was, field) || Object.hasOwn(becomes, field);
  });
}

function stitched(before: Constitution, stages: readonly Stage[], made: readonly number[]): Constitution {
  const order = { ...before };
  for (const kind of LOOKED_AT) {
    const entities: Record<string, unknown> = { ...before[kind] };
    for (const index of made) {
      const stage = stages[index];
      const after: unknown = stage?.after[kind];
      for (const [id, change] of entriesOf(stage?.amendment.changes[kind] ?? {})) {
        if (isRecord(after) && Object.hasOwn(after, id)) entities[id] = rewritten(entities[id], after[id], change);
        else delete entities[id];
      }
    }
    Object.assign(order, { [kind]: entities });
  }
  return order;
}

/** The fields that the change touches, as they read after it; the whole entity where there was none. */
function rewritten(present: unknown, after: unknown, { was, becomes }: Change): unknown {
  if (!isRecord(present) || !isRecord(after)) return after;
  const next: Record<string, unknown> = { ...present };
  for (const field of new Set([...keysOf(was ?? {}), ...keysOf(becomes ?? {})])) {
    if (Object.hasOwn(after, field)) next[field] = after[field];
    else delete next[field];
  }
  return next;
}
