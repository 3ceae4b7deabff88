import type { ReactNode } from 'react';
import type { Trace } from '../../../model/conditions/types.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { useStepWords } from './use-step-words.ts';
import { conditionWords, foundWords, truthWords } from './words/condition-words.ts';

type Props = { readonly trace: Trace; readonly orders: readonly Constitution[] };

/** A condition with its parts: what each asks for, what is known here, and how it came out. */
export function TraceTree({ trace, orders }: Props): ReactNode {
  return (
    <ul className="trace">
      <TraceItem trace={trace} orders={orders} />
    </ul>
  );
}

const SIGN = { true: '✓', false: '✗', null: '?' } as const;

function TraceItem({ trace, orders }: Props): ReactNode {
  const words = useStepWords();
  const found = foundWords(trace, orders, words);
  return (
    <li className={`trace-item truth-${String(trace.truth)}`}>
      <span className="trace-sign" aria-hidden="true">
        {SIGN[`${trace.truth}`]}
      </span>
      <span className="visually-hidden">{truthWords(trace, words)}: </span>
      <span>
        {conditionWords(trace, orders, words)}
        {found !== null && <span className="trace-found"> ({found})</span>}
      </span>
      {trace.parts !== undefined && trace.parts.length > 0 && (
        <ul className="trace">
          {trace.parts.map((part, index) => (
            <TraceItem key={index} trace={part} orders={orders} />
          ))}
        </ul>
      )}
    </li>
  );
}
