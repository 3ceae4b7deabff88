import type { ReactNode } from 'react';
import type { Provision } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openRules, select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { FIRST_ASKED } from './first-asked.ts';

/** Beside the sentence on powers: how many rules changed, and one of them as this side has it. */
export function RulesLine({
  comparison,
  side,
}: {
  readonly comparison: Comparison;
  readonly side: 'a' | 'b';
}): ReactNode {
  const { t, of } = useWords();
  const changed = comparison.differences.flatMap((one) => (one.entity === 'provisions' ? [String(one.id)] : []));
  if (changed.length === 0) return null;
  const first = FIRST_ASKED.find((id) => changed.includes(id));
  const rule = first === undefined ? undefined : valueOf<Provision>(comparison[side].order.provisions, first);
  const text = rule === undefined ? '' : of(rule.text);
  return (
    <p className="rules-line">
      <button type="button" className="link" onClick={() => dispatch(openRules(null))}>
        {t('sum.rules', { n: changed.length })}
      </button>
      {first !== undefined && text !== '' && (
        <button type="button" className="link" onClick={() => dispatch(select({ kind: 'provision', id: first }))}>
          {text}
        </button>
      )}
    </p>
  );
}
