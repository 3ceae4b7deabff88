import { useMemo } from 'react';
import { valueOf } from '../../../../model/json.ts';
import { decisions } from '../../../../model/kazakhstan/decisions.ts';
import type { AmendmentData } from '../../../../model/kazakhstan/index.ts';
import { type ReadFrom, readFrom } from '../../../../model/power/derivation/read-from.ts';
import { shownAt } from '../../../store/comparison.ts';
import type { Conduct } from '../../../store/conduct.ts';
import { useApp } from '../../../store/store.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** The amendments that one of two points has and the other lacks, and that touch what a decision is read from in either: a procedure, a power or the size of a body. */
export function amendmentsTouching(
  conduct: Conduct,
  points: readonly [string, string],
  reads: readonly ReadFrom[],
): readonly AmendmentData[] {
  return between(conduct, points).filter((amendment) => reads.some((from) => touches(amendment, from)));
}

/** What changed each decision, by its id; null while the law is not there yet. */
export function useChangedBy(pair: WeighedPair): Readonly<Record<string, readonly AmendmentData[]>> | null {
  const conduct = useApp((state) => state.conduct);
  const [a, b] = [pair.a.shown.point, pair.b.shown.point];
  return useMemo(() => {
    if (conduct === null) return null;
    const orders = [a, b].flatMap((point) => shownAt(point, conduct)?.order ?? []);
    return Object.fromEntries(
      Object.entries(decisions).map(([id, decision]) => {
        const reads = orders.map((order) => readFrom(order, decision));
        return [id, amendmentsTouching(conduct, [a, b], reads)];
      }),
    );
  }, [conduct, a, b]);
}

function between({ parting }: Conduct, [a, b]: readonly [string, string]): readonly AmendmentData[] {
  const way = parting(a, b);
  return way.ok ? [...way.value.undone, ...way.value.made] : [];
}

function touches({ changes }: AmendmentData, { procedures, powers, bodies }: ReadFrom): boolean {
  return (
    procedures.some(({ id }) => valueOf(changes.procedures ?? {}, id) !== undefined) ||
    powers.some((id) => valueOf(changes.powers ?? {}, id) !== undefined) ||
    bodies.some((id) => valueOf(changes.bodies ?? {}, id) !== undefined)
  );
}
