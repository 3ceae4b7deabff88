import { type ReactNode, useMemo, useRef } from 'react';
import { placeNames } from '../../i18n/places.ts';
import { useWords } from '../../i18n/use-words.ts';
import { select, toggleUnchanged } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { BodyRow, InstitutionRow, PowerChangeRow, ProvisionRow } from './change-rows.tsx';
import { changeGroups, type Group } from './groups.ts';
import { placeWord } from './place-words.ts';
import { orderTitle } from './summary.ts';
import { useScrollToChosen } from './use-scroll-to-chosen.ts';

/** Everything that changed, place by place: powers, rules, composition, names, with the values before and after. */
export function Changes({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const filters = useApp((state) => state.view.filters);
  const all = useApp((state) => state.view.showUnchanged);
  const groups = useMemo(() => changeGroups(comparison, filters, all), [comparison, filters, all]);
  const list = useRef<HTMLDivElement>(null);
  useScrollToChosen(list);
  return (
    <div ref={list} className="changes">
      <div className="changes-head">
        <label className="check">
          <input type="checkbox" checked={all} onChange={() => dispatch(toggleUnchanged())} />
          {words.t('changes.showUnchanged')}
        </label>
        <p className="change-side-head change-side-before">{orderTitle(comparison.a, words)}</p>
        <p className="change-side-head change-side-after">{orderTitle(comparison.b, words)}</p>
      </div>
      {groups.length === 0 && (
        <p className="hint">{words.t(comparison.differences.length === 0 ? 'changes.none' : 'changes.empty')}</p>
      )}
      {groups.map((group) => (
        <ChangeGroup key={group.place} group={group} comparison={comparison} />
      ))}
    </div>
  );
}

function ChangeGroup({ group, comparison }: { readonly group: Group; readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const selection = useApp((state) => state.view.selection);
  const chosen = selection?.kind === 'place' && selection.id === group.place;
  const [before, after] = [
    placeWord(comparison.a.order, group.place, words),
    placeWord(comparison.b.order, group.place, words),
  ];
  const name = before === after ? after : words.of(placeNames[group.place]);
  return (
    <section className="change-group" aria-label={name} data-target={`place ${group.place}`}>
      <h3>
        <button
          type="button"
          className="group-button"
          aria-pressed={chosen}
          onClick={() => dispatch(select({ kind: 'place', id: group.place }))}
        >
          {name}
          <span className="pill">{words.t('changes.inPlace', { n: group.changes })}</span>
        </button>
      </h3>
      <ul>
        {group.powers.map((row) => (
          <PowerChangeRow key={`power ${row.id}`} row={row} comparison={comparison} />
        ))}
        {group.provisions.map((pair) => (
          <ProvisionRow key={`provision ${pair.id}`} pair={pair} comparison={comparison} />
        ))}
        {group.bodies.map((pair) => (
          <BodyRow key={`body ${pair.id}`} pair={pair} comparison={comparison} />
        ))}
        {group.institutions.map((pair) => (
          <InstitutionRow key={`institution ${pair.id}`} pair={pair} comparison={comparison} />
        ))}
      </ul>
    </section>
  );
}
