import type { ReactNode } from 'react';
import type { Constitution, Difference } from '../../../../model/constitution/index.ts';
import { useMorphClock } from '../../../draw/use-morph.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useLessonWords } from '../../../i18n/lessons/use-lesson-words.ts';
import { advanceMorph } from '../../../store/motion.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { Heading } from '../../../ui/heading.tsx';
import { orderTitle } from '../../../views/compare/summary.ts';

/** What one picture moves between: the two orders, or the text before and after one amendment; and where it stands. */
export type Moving = {
  readonly orders: { readonly a: Constitution; readonly b: Constitution };
  readonly differences: readonly Difference[];
  readonly t: number;
  /** The end that is nearer. */
  readonly side: 'a' | 'b';
};

/** The motion of the picture, and the clock that drives it. */
export function useMoving(comparison: Comparison): Moving {
  const { stage, t, toward } = useApp((state) => state.view.motion);
  useMorphClock({ t, toward }, (now) => dispatch(advanceMorph(now)));
  const step = stage === null ? undefined : comparison.stages[stage - 1];
  return {
    orders: { a: step?.before ?? comparison.a.order, b: step?.after ?? comparison.b.order },
    differences: step?.differences ?? comparison.differences,
    t,
    side: t < 0.5 ? 'a' : 'b',
  };
}

/** What the picture is about, and which order or amendment it shows. */
export function MovingHead(props: {
  readonly comparison: Comparison;
  readonly side: 'a' | 'b';
  readonly about: string;
}): ReactNode {
  const { comparison, side, about } = props;
  const words = useLessonWords();
  const stage = useApp((state) => state.view.motion.stage);
  const step = stage === null ? undefined : comparison.stages[stage - 1];
  return (
    <header className="slide-head">
      <Heading level={2}>
        {step === undefined ? orderTitle(comparison[side], words) : words.of(step.amendment.title)}
      </Heading>
      <p>
        {step === undefined
          ? about
          : words.l('present.stage', {
              n: stage ?? 0,
              total: comparison.stages.length,
              date: formatDate(step.amendment.effective, words.language),
            })}
      </p>
    </header>
  );
}
