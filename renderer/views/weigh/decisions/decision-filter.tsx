import { type ReactNode, useId } from 'react';
import { DECISION_GROUPS } from '../../../../model/power/decision.ts';
import { groupNames } from '../../../i18n/weigh/groups.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { chooseActor, filterDecisions } from '../../../store/weigh/commands.ts';
import { actorWords } from '../actors.ts';
import type { DecisionRow } from './decision-facts.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** Which decisions are listed: by subject, by who has a share, by whether anything changed. */
export function DecisionFilter(props: { readonly rows: readonly DecisionRow[]; readonly listed: number }): ReactNode {
  const { rows, listed } = props;
  const words = useWeighWords();
  const { w } = words;
  const { filter, actor } = useApp((state) => state.view.weighing);
  const [group, who] = [useId(), useId()];
  const actors = new Map(rows.flatMap(({ actors: those }) => those.map((one) => [one.id, actorWords(one, words)])));
  const names = [...actors].toSorted(([, one], [, other]) => one.localeCompare(other, words.language));
  return (
    <div className="decision-filter">
      <label htmlFor={group}>{w('filter.group')}</label>
      <select
        id={group}
        className="select"
        value={filter.group ?? ''}
        onChange={({ target }) =>
          dispatch(filterDecisions({ group: DECISION_GROUPS.find((one) => one === target.value) ?? null }))
        }
      >
        <option value="">{w('filter.allGroups')}</option>
        {DECISION_GROUPS.map((one) => (
          <option key={one} value={one}>
            {words.of(groupNames[one])}
          </option>
        ))}
      </select>
      <label htmlFor={who}>{w('filter.actor')}</label>
      <select
        id={who}
        className="select"
        value={actor ?? ''}
        onChange={({ target }) => dispatch(chooseActor(target.value === '' ? null : target.value))}
      >
        <option value="">{w('filter.anyone')}</option>
        {names.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.onlyChanged}
          onChange={({ target }) => dispatch(filterDecisions({ onlyChanged: target.checked }))}
        />
        {w('filter.changed')}
      </label>
      <span className="filter-count">{w('filter.count', { n: listed })}</span>
    </div>
  );
}
