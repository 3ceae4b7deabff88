import { valueOf } from '../../../../model/json.ts';
import type { Measured } from '../../../../model/power/measure.ts';
import type { Weighing } from '../../../store/weigh/state.ts';
import { weightsOf } from '../../../store/weigh/weights.ts';
import { identityIn } from '../actors.ts';
import type { Counted } from './totals.ts';

/** What one decision adds to the total of an institution in either order, as a share of the whole; null: nothing. */
export type Part = { readonly decision: string; readonly a: number | null; readonly b: number | null };

/** The total of an institution taken apart: its share in each decision times the weight; what changed most comes first. */
export function partsOf(
  sides: Readonly<Record<'a' | 'b', Counted>>,
  choice: Pick<Weighing, 'preset' | 'factors' | 'index'>,
  actor: string,
): readonly Part[] {
  const identity = identityIn(sides);
  const [a, b] = (['a', 'b'] as const).map((side) =>
    addedBy(sides[side].measured, choice, (id) => identity(id) === actor),
  );
  const ids = [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])];
  const parts = ids.map((decision) => ({ decision, a: a?.get(decision) ?? null, b: b?.get(decision) ?? null }));
  return parts.toSorted((one, other) => moved(other) - moved(one) || size(other) - size(one));
}

function addedBy(
  measured: readonly Measured[],
  { index, ...choice }: Pick<Weighing, 'preset' | 'factors' | 'index'>,
  isActor: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const shares = partsOfWhole(measured, choice);
  const found = new Map<string, number>();
  for (const one of measured) {
    const part = shares[one.decision] ?? 0;
    if (one.outcome === 'not-derived' || part === 0) continue;
    const own = one.shares.filter(({ actor }) => isActor(actor)).reduce((sum, share) => sum + share[index], 0);
    if (own > 0) found.set(one.decision, own * part);
  }
  return found;
}

/** What each decision makes of the whole by its weight, between 0 and 1; one that the order does not know: nothing. */
export function partsOfWhole(
  measured: readonly Measured[],
  choice: Pick<Weighing, 'preset' | 'factors'>,
): Readonly<Record<string, number>> {
  const weights = weightsOf(choice, measured);
  const known = measured.filter(({ outcome }) => outcome === 'measured');
  const total = known.reduce((sum, { decision }) => sum + (valueOf(weights, decision) ?? 1), 0);
  return Object.fromEntries(
    known.map(({ decision }) => [decision, total === 0 ? 0 : (valueOf(weights, decision) ?? 1) / total]),
  );
}

function moved({ a, b }: Part): number {
  return Math.round(Math.abs((a ?? 0) - (b ?? 0)) * 1e4);
}

function size({ a, b }: Part): number {
  return Math.max(a ?? 0, b ?? 0);
}
