import type { Constitution } from '../../../../model/constitution/index.ts';
import { entriesOf } from '../../../../model/json.ts';
import { distribute, type Preset, PRESETS, type Weights } from '../../../../model/power/distribution.ts';
import type { Measured } from '../../../../model/power/measure.ts';
import type { IndexId, Weighing } from '../../../store/weigh/state.ts';
import { weightsOf } from '../../../store/weigh/weights.ts';
import { type ActorName, identityIn, namesIn } from '../actors.ts';

/** A share between 0 and 1 with the least and the most that any preset of weights gives. */
export type Ranged = { readonly share: number; readonly least: number; readonly most: number };

/** One institution before and after, predecessor and successor as one; null: it has no share in that order. */
export type TotalRow = {
  readonly id: string;
  readonly name: ActorName;
  readonly a: Ranged | null;
  readonly b: Ranged | null;
};

/** What is needed of a side to count its shares. */
export type Counted = { readonly order: Constitution; readonly measured: readonly Measured[] };

/** The shares of every institution in both orders by one index, the largest first. */
export function totalRows(
  sides: Readonly<Record<'a' | 'b', Counted>>,
  choice: Pick<Weighing, 'preset' | 'factors' | 'index'>,
): readonly TotalRow[] {
  const [identity, names] = [identityIn(sides), namesIn(sides)];
  const [a, b] = [shares(sides.a, choice, identity), shares(sides.b, choice, identity)];
  const rows = [...new Set([...a.keys(), ...b.keys()])].map((id): TotalRow => {
    return { id, name: names(id), a: a.get(id) ?? null, b: b.get(id) ?? null };
  });
  return rows.toSorted((one, other) => largest(other) - largest(one));
}

function shares(
  { measured }: Counted,
  { index, ...choice }: Pick<Weighing, 'preset' | 'factors' | 'index'>,
  identity: (actor: string) => string,
): ReadonlyMap<string, Ranged> {
  const chosen = sums(measured, weightsOf(choice, measured), index, identity);
  const others = entriesOf<string, Preset>(PRESETS).map(([, { weights }]) =>
    sums(measured, weights(measured), index, identity),
  );
  return new Map(
    [...chosen].map(([id, share]) => {
      const values = others.map((sum) => sum.get(id) ?? 0);
      return [id, { share, least: Math.min(...values), most: Math.max(...values) }];
    }),
  );
}

function sums(
  measured: readonly Measured[],
  weights: Weights,
  index: IndexId,
  identity: (actor: string) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const total of distribute(measured, weights)) {
    const id = identity(total.actor);
    found.set(id, (found.get(id) ?? 0) + total[index]);
  }
  return found;
}

function largest({ a, b }: TotalRow): number {
  return Math.max(a?.share ?? 0, b?.share ?? 0);
}
