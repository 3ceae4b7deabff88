import type { ReactNode } from 'react';
import { AnswerMark, type Tone } from './answer-mark.tsx';

/** The answers of one order, a tone for each step. */
export type StripRow = { readonly order: string; readonly tones: readonly Tone[] };

/** A story in small: a row for each order, a sign for each step. */
export function AnswerStrip({
  rows,
  label,
}: {
  readonly rows: readonly StripRow[];
  readonly label: string;
}): ReactNode {
  return (
    <div className="answer-strip" role="img" aria-label={label}>
      {rows.map(({ order, tones }) => (
        <div key={order} className="answer-strip-row" aria-hidden="true">
          {tones.map((tone, index) => (
            <span key={index} className={`answer-strip-cell answer-${tone}`}>
              {tone !== 'told' && <AnswerMark tone={tone} />}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
