import type { ReactNode } from 'react';
import type { Comparison } from '../../../store/comparison.ts';
import { useWeighed } from '../use-weighed.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import { DecisionBody } from './decision-body.tsx';

/** One decision in the drawer: who must agree, every share by both measures, what changed it, its procedure and articles. */
export function DecisionDetail({
  id,
  comparison,
}: {
  readonly id: string;
  readonly comparison: Comparison;
}): ReactNode {
  const { w } = useWeighWords();
  const pair = useWeighed(comparison);
  return pair === null ? <p className="waiting">{w('waiting')}</p> : <DecisionBody id={id} pair={pair} />;
}
