import type { ReactNode } from 'react';
import { open } from '../../../store/commands.ts';
import { dispatch } from '../../../store/store.ts';
import { titleOf } from './decision-facts.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** The name of a decision, as the way to its shares, its procedure and its articles. */
export function DecisionLink({ id }: { readonly id: string }): ReactNode {
  const { of } = useWeighWords();
  const title = titleOf(id);
  return (
    <button type="button" className="link" onClick={() => dispatch(open({ kind: 'decision', id, title }))}>
      {of(title)}
    </button>
  );
}
