import type { ReactNode } from 'react';
import type { Verdict } from '../../../model/actions/types.ts';
import './answers.css';

/** How an answer is shown: the status of a verdict, or what became of the procedure. */
export type Tone = Verdict['status'] | 'moved' | 'ended' | 'refused' | 'told';

/** The outline and the sign of each answer, on a grid of 40: no two share a shape. */
const SHAPES: Readonly<Record<Exclude<Tone, 'told'>, readonly [outline: string, sign: string]>> = {
  permitted: ['M20 3a17 17 0 1 0 0 34a17 17 0 1 0 0-34z', 'M12 20.5l6 6 11-13'],
  barred: ['M13 3h14l10 10v14l-10 10h-14l-10-10v-14z', 'M12 12l16 16M28 12l-16 16'],
  conditional: ['M20 2l18 18-18 18-18-18z', 'M12.5 20h.1M20 20h.1M27.5 20h.1'],
  unknown: ['M5 5h30v30h-30z', 'M14.5 15.5a5.5 5.5 0 1 1 8 5c-1.7.9-2.5 1.8-2.5 3.5M20 29h.1'],
  conflict: ['M20 3l17 32h-34z', 'M20 15v9M20 29.5h.1'],
  moved: ['M3 8h20l14 12-14 12h-20z', 'M10 20h14M19 14.5l6 5.5-6 5.5'],
  ended: ['M8 3h24a5 5 0 0 1 5 5v24a5 5 0 0 1-5 5h-24a5 5 0 0 1-5-5v-24a5 5 0 0 1 5-5z', 'M13 13h14v14h-14z'],
  refused: ['M10 3h20l7 17-7 17h-20l-7-17z', 'M15.5 13v14M24.5 13v14'],
};

/** The sign of an answer; the word stands beside it. */
export function AnswerMark({ tone }: { readonly tone: Exclude<Tone, 'told'> }): ReactNode {
  const [outline, sign] = SHAPES[tone];
  return (
    <svg className="answer-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path className="answer-outline" d={outline} />
      <path className="answer-sign" d={sign} />
    </svg>
  );
}
