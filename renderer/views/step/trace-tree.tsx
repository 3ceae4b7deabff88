import type { ReactNode } from 'react';
import type { Trace } from '../../../model/conditions/types.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { valueOf } from '../../../model/json.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import { conditionWords, foundWords, truthWords } from './words/condition-words.ts';

type Props = { readonly trace: Trace; readonly orders: readonly Constitution[]; readonly order: Constitution };

/** A condition with its parts: what each asks for, what is known here, and how it came out. */
export function TraceTree({ trace, orders, order }: Props): ReactNode {
  return (
    <ul className="trace">
      <TraceItem trace={trace} orders={orders} order={order} />
    </ul>
  );
}

const SIGN = { true: '✓', false: '✗', null: '?' } as const;

function TraceItem({ trace, orders, order }: Props): ReactNode {
  const words = useStepWords();
  const found = foundWords(trace, orders, words);
  const answer = trace.condition.test === 'is' ? valueOf(order.circumstances, trace.condition.fact)?.answer : undefined;
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
      {answer !== undefined && <CitationList cites={answer.cites} order={order} />}
      {trace.parts !== undefined && trace.parts.length > 0 && (
        <ul className="trace">
          {trace.parts.map((part, index) => (
            <TraceItem key={index} trace={part} orders={orders} order={order} />
          ))}
        </ul>
      )}
    </li>
  );
}
