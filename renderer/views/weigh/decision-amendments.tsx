import type { ReactNode } from 'react';
import { valueOf } from '../../../model/json.ts';
import type { AmendmentData } from '../../../model/kazakhstan/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { open } from '../../store/commands.ts';
import type { Conduct } from '../../store/conduct.ts';
import { dispatch } from '../../store/store.ts';
import type { Read } from './read.ts';
import { useWeighWords } from './use-weigh-words.ts';

/** The amendments between the orders that touch a procedure, a power or the size of a body of the decision. */
export function DecisionAmendments(props: {
  readonly conduct: Conduct;
  readonly reads: readonly [Read, Read];
}): ReactNode {
  const { conduct, reads } = props;
  const { w, of, language } = useWeighWords();
  const those = between(conduct, reads).filter((amendment) => reads.some(({ from }) => touches(amendment, from)));
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

function between({ stages }: Conduct, [a, b]: readonly [Read, Read]): readonly AmendmentData[] {
  const onward = stages(a.shown.point, b.shown.point);
  if (onward.ok) return onward.value;
  const back = stages(b.shown.point, a.shown.point);
  return back.ok ? back.value : [];
}

function touches({ changes }: AmendmentData, { procedures, powers, bodies }: Read['from']): boolean {
  return (
    procedures.some(({ id }) => valueOf(changes.procedures ?? {}, id) !== undefined) ||
    powers.some((id) => valueOf(changes.powers ?? {}, id) !== undefined) ||
    bodies.some((id) => valueOf(changes.bodies ?? {}, id) !== undefined)
  );
}
