import { useEffect, useMemo } from 'react';
import { dispatch, store, useApp } from '../../store/store.ts';
import { receiveFall, reportWeighFailure } from '../../store/weigh.ts';
import type { FallAnswer } from '../../store/weigh-state.ts';
import type { FallQuestion } from '../../workers/weigh-fall.ts';
import { askFall } from '../../workers/weighing.ts';
import type { WeighedPair } from './use-weighed.ts';

/** Whose change is broken down where nobody was chosen. */
export const FIRST_ACTOR = 'president';

/**
 * What each amendment moved, asked of the worker; null while it is computed. The answer on the other side of the discipline
 * switch is asked for too, so that the switch finds it there.
 */
export function useFall(pair: WeighedPair): FallAnswer | null {
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
