import type { ReactNode } from 'react';
import type { Basis } from '../../../model/actions/types.ts';
import { valueOf } from '../../../model/json.ts';
import { formatDate } from '../../i18n/format.ts';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { enactingIn } from './enacting.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column } from './use-story.ts';

type Props = {
  readonly basis: Exclude<Basis, { readonly kind: 'no-such-institution' }>;
  readonly column: Column;
};

/** Since when a rule or power has its form, which amendment gave it, and how sure the data are of it. */
export function EntityBasis({ basis, column }: Props): ReactNode {
  const { s, of, language } = useStepWords();
  const { shown } = column;
  const { order } = shown;
  const entity = basis.kind === 'rule' ? valueOf(order.rules, basis.id) : valueOf(order.powers, basis.id);
  if (entity === undefined) return null;
  const amendment = enactingIn(shown, basis.kind === 'rule' ? 'rules' : 'powers', basis.id);
  return (
    <p className="ground-basis">
      {entity.effectiveFrom !== undefined && (
        <span>{s('why.since', { date: formatDate(entity.effectiveFrom, language) })}</span>
      )}
      <span>{amendment === null ? s('why.base') : s('why.enacted', { title: of(amendment.title) })}</span>
      <ConfidenceMark confidence={entity.confidence} />
    </p>
  );
}
