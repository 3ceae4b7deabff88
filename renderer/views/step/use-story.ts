import { useMemo } from 'react';
import type { StepRun } from '../../../model/scenario/types.ts';
import { type Shown, shownAt } from '../../store/comparison.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import type { Conduct } from '../../store/conduct.ts';
import { pointsOf, runsOf, type Story, storyOf } from '../../store/stepping/story.ts';
import { useApp } from '../../store/store.ts';

/** One order in its column: its whole law, what it is called, and the orders by which names are looked up, its own first. */
export type Column = {
  readonly shown: Shown;
  readonly orders: readonly [Constitution, ...Constitution[]];
};

/** The story on the screen with the runs of its steps in every order. */
export type Telling = {
  readonly conduct: Conduct;
  readonly story: Story;
  readonly columns: readonly Column[];
  readonly runs: readonly StepRun[];
  /** The run of the step on the screen; null at the opening. */
  readonly run: StepRun | null;
};

/** The story that is open; null while none is. */
export function useTelling(conduct: Conduct): Telling | null {
  const stepping = useApp((state) => state.view.stepping);
  const between = useApp((state) => state.orders);
  return useMemo(() => {
    const story = storyOf({ conduct, stepping });
    if (story === null) return null;
    const points = pointsOf(between, stepping);
    const shown = points.flatMap((point) => shownAt(point, conduct) ?? []);
    const columns = shown.map((one) => ({
      shown: one,
      orders: [one.order, ...shown.filter((other) => other !== one).map(({ order }) => order)] as const,
    }));
    const runs = runsOf(conduct, points, story);
    return { conduct, story, columns, runs, run: runs[story.walk.at - 1] ?? null };
  }, [conduct, between, stepping]);
}
