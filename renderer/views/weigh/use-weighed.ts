import { useEffect, useMemo } from 'react';
import type { Measured } from '../../../model/power/measure.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import { dispatch, store, useApp } from '../../store/store.ts';
import { receiveWeighed, reportWeighFailure } from '../../store/weigh/commands.ts';
import type { Weighed } from '../../store/weigh/state.ts';
import { askOrder } from '../../workers/weighing.ts';
import { electoralDay } from '../count/electoral-day.ts';
import { type Seats, seatsFor } from './seats.ts';

/** One order on the screen: its seats, what was measured, and the shares that the discipline switch lets through. */
export type WeighedSide = {
  readonly shown: Shown;
  readonly seats: Seats;
  readonly weighed: Weighed;
  readonly measured: readonly Measured[];
  /** The switch is on and there are parties to obey. */
  readonly isDisciplined: boolean;
};

/** Both orders measured. */
export type WeighedPair = Readonly<Record<'a' | 'b', WeighedSide>>;

/** The shares of both orders; null while they are computed. */
export function useWeighed({ a, b }: Comparison): WeighedPair | null {
  const [left, right] = [useSide('a', a), useSide('b', b)];
  return useMemo(() => (left === null || right === null ? null : { a: left, b: right }), [left, right]);
}

function useSide(side: 'a' | 'b', shown: Shown): WeighedSide | null {
  const lab = useApp((state) => state.view.lab);
  const picked = useApp((state) => state.view.weighing.seating[side]);
  const isOn = useApp((state) => state.view.weighing.isDisciplined);
  const seats = useMemo(
    () => seatsFor(side, shown.order, electoralDay(shown.point), lab, picked),
    [side, shown, lab, picked],
  );
  const { composition } = seats;
  const key = JSON.stringify([shown.point, composition]);
  const weighed = useApp((state) => state.view.weighing.weighed[key]);
  useEffect(() => {
    if (store.getState().view.weighing.weighed[key] !== undefined) return;
    askOrder({ point: shown.point, composition }).then(
      (answer) => dispatch(answer === null ? reportWeighFailure() : receiveWeighed(key, answer)),
      () => dispatch(reportWeighFailure()),
    );
  }, [key, shown.point, composition]);
  return useMemo(() => {
    if (weighed === undefined) return null;
    const isDisciplined = isOn && weighed.disciplined !== null;
    const measured = isOn ? (weighed.disciplined ?? weighed.free) : weighed.free;
    return { shown, seats, weighed, measured, isDisciplined };
  }, [shown, seats, weighed, isOn]);
}
