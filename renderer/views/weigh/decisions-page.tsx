import type { ReactNode } from 'react';
import { useApp } from '../../store/store.ts';
import { DecisionTable } from './decision-table.tsx';
import type { PageProps } from './page-props.ts';
import { useWeighWords } from './use-weigh-words.ts';

/** Every decision by itself: who has which share in it, before and after. */
export function DecisionsPage({ pair }: PageProps): ReactNode {
  const { w } = useWeighWords();
  const index = useApp((state) => state.view.weighing.index);
  return (
    <>
      <p className="measure-said">{w(`index.${index}.says`)}</p>
      <DecisionTable pair={pair} />
    </>
  );
}
