import type { ReactNode } from 'react';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { changeOf, percent } from '../../views/weigh/numbers.ts';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';

/** One institution with its shares before and after, between 0 and 1, and the share that fills a whole bar. */
export function ShareBars(props: {
  readonly name: string;
  readonly a: number;
  readonly b: number;
  readonly most: number;
  /** Which texts give way first where there is no room. */
  readonly spare?: 'spare-1' | 'spare-2' | undefined;
}): ReactNode {
  const { name, a, b, most, spare } = props;
  const { language } = useWeighWords();
  const { l } = useLessonWords();
  return (
    <li className={spare}>
      <span className="slide-actor">{name}</span>
      <span className="slide-bar-pair">
        {[['a', a] as const, ['b', b] as const].map(([side, share]) => (
          <span key={side} className="slide-bar-line">
            <svg
              className={`slide-bar slide-bar-${side}`}
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect width={(share / most) * 100} height="10" />
            </svg>
            <b>{l('present.percent', { n: percent(share, language) })}</b>
          </span>
        ))}
      </span>
      <b className="slide-change">{changeOf(a, b, language)}</b>
    </li>
  );
}
