import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/format.ts';
import { open } from '../../../store/commands.ts';
import type { Conduct } from '../../../store/conduct.ts';
import { dispatch } from '../../../store/store.ts';
import { amendmentsTouching } from './changed-by.ts';
import type { Read } from './read.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** The amendments between the orders that touch a procedure, a power or the size of a body of the decision. */
export function DecisionAmendments(props: {
  readonly conduct: Conduct;
  readonly reads: readonly [Read, Read];
}): ReactNode {
  const { conduct, reads } = props;
  const { w, of, language } = useWeighWords();
  const [a, b] = reads;
  const those = amendmentsTouching(conduct, [a.shown.point, b.shown.point], [a.from, b.from]);
  return (
    <section className="decision-amendments">
      <h3>{w('detail.changed')}</h3>
      {those.length === 0 ? (
        <p>{w('detail.unchanged')}</p>
      ) : (
        <ul>
          {those.map(({ id, title, effective }) => (
            <li key={id}>
              <button type="button" className="link" onClick={() => dispatch(open({ kind: 'amendment', id }))}>
                {of(title)}
              </button>{' '}
              <span className="pill">{formatDate(effective, language)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
