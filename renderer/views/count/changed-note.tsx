import type { ReactNode } from 'react';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** Says that votes are not the published ones, with the way back to them; the focus goes to the heading of the votes. */
export function ChangedNote(props: { readonly heading: string; readonly onRestore: () => void }): ReactNode {
  const { c } = useCountWords();
  return (
    <p className="lab-note">
      <span data-note>{c('votes.changed')}</span>{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          document.getElementById(props.heading)?.focus();
          props.onRestore();
        }}
      >
        {c('votes.restore')}
      </button>
    </p>
  );
}
