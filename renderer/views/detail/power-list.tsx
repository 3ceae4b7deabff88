import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import type { PowerRow } from '../compare/facts.ts';
import { byRole } from '../compare/groups.ts';
import { powerTitle } from './target-title.ts';

/** Powers as a list, changed ones first, each opening its own detail. */
export function PowerList({
  rows,
  comparison,
}: {
  readonly rows: readonly PowerRow[];
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const sorted = rows.toSorted(byRole);
  return (
    <ul className="power-list">
      {sorted.map((row) => {
        const power = row.after ?? row.before;
        if (power === null) return null;
        return (
          <li key={row.id}>
            <RoleMark role={row.role} words={row.role !== 'unchanged'} />
            <span>
              <button type="button" className="link" onClick={() => dispatch(open({ kind: 'power', id: row.id }))}>
                {powerTitle(power, comparison, words)}
              </button>{' '}
              <span className="power-about">{words.of(power.about)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
