import { useEffect, useMemo } from 'react';
import { dispatch, store, useApp } from '../../../store/store.ts';
import { receiveFall, reportWeighFailure } from '../../../store/weigh/commands.ts';
import type { FallAnswer } from '../../../store/weigh/state.ts';
import type { FallQuestion } from '../../../workers/weigh-fall.ts';
import { askFall } from '../../../workers/weighing.ts';
import type { TotalRow } from '../totals/totals.ts';
import { useTotals } from '../totals/use-totals.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** Whose change is broken down where nobody was chosen. */
const FIRST_ACTOR = 'president';

/** Whose change is broken down: the chosen one among all, or the first where the chosen one has no share; and what moved it. */
export type ChosenFall = {
  readonly rows: readonly TotalRow[];
  readonly row: TotalRow | undefined;
  /** Null while it is computed, or where that failed. */
  readonly answer: FallAnswer | null;
  readonly hasFailed: boolean;
};

/** The change of the chosen share, and of which it is one. */
export function useChosenFall(pair: WeighedPair): ChosenFall {
  const rows = useTotals(pair);
  const actor = useApp((state) => state.view.weighing.actor) ?? FIRST_ACTOR;
  const hasFailed = useApp((state) => state.view.weighing.hasFailed);
  return { rows, row: rows.find(({ id }) => id === actor) ?? rows[0], answer: useFall(pair), hasFailed };
}

/**
 * What each amendment moved, asked of the worker; null while it is computed. The answer on the other side of the discipline
 * switch is asked for too, so that the switch finds it there.
 */
function useFall(pair: WeighedPair): FallAnswer | null {
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  const [asked, other] = useMemo((): readonly [FallQuestion, FallQuestion] => {
    const sides = [pair.a, pair.b];
    const question = { a: pair.a.shown.point, b: pair.b.shown.point, weights: { preset, factors }, index };
    const free = { ...question, compositions: [] };
    const blocs = { ...question, compositions: sides.flatMap(({ seats }) => seats.composition ?? []) };
    return sides.some((side) => side.isDisciplined) ? [blocs, free] : [free, blocs];
  }, [pair, preset, factors, index]);
  const answer = useApp((state) => state.view.weighing.falls[keyOf(asked)]);
  useEffect(() => {
    for (const question of [asked, other]) {
      if (store.getState().view.weighing.falls[keyOf(question)] !== undefined) continue;
      askFall(question).then(
        (found) => dispatch(receiveFall(keyOf(question), found)),
        () => dispatch(reportWeighFailure()),
      );
    }
  }, [asked, other]);
  return answer ?? null;
}

function keyOf(question: FallQuestion): string {
  return JSON.stringify(question);
}
