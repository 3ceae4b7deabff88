import type { ReactNode } from 'react';
import type { Place } from '../../../model/vocabulary.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openRules } from '../../store/commands.ts';
import type { Comparison, Shown } from '../../store/comparison.ts';
import { NO_FILTERS } from '../../store/state.ts';
import { dispatch } from '../../store/store.ts';
import { powerRows, powersAround } from '../compare/facts.ts';
import { institutionsAt } from '../compare/groups.ts';
import { InstitutionLink } from './common-rows.tsx';
import { PowerList } from './power-list.tsx';
import { RuleList } from './rule-list.tsx';
import { SideTable } from './side-table.tsx';
import type { Sides } from './sides.ts';

/** A place on the map: who stands there in each order, what it may do, what may be done to it. */
export function PlaceDetail(props: {
  readonly place: Place;
  readonly sides: Sides;
  readonly comparison: Comparison;
}): ReactNode {
  const { place, sides, comparison } = props;
  const { t } = useWords();
  const { held, faced } = powersAround(
    powerRows(comparison, NO_FILTERS),
    ({ from }) => from === place,
    ({ to }) => to === place,
  );
  const rules = changedRules(comparison, place);
  const countIn = (shown: Shown) => powerRowsIn(shown, place);
  return (
    <>
      <SideTable
        sides={sides}
        rows={[
          { label: t('detail.placeInstitutions'), cell: (shown) => <Here shown={shown} place={place} /> },
          { label: t('detail.heldCount'), cell: (shown) => <b className="figure">{countIn(shown).held}</b> },
          { label: t('detail.facedCount'), cell: (shown) => <b className="figure">{countIn(shown).faced}</b> },
        ]}
      />
      {rules > 0 && (
        <button type="button" className="button" onClick={() => dispatch(openRules(place))}>
          {t('rules.open', { n: rules })}
        </button>
      )}
      <h3>{t('detail.holds', { n: held.length })}</h3>
      <PowerList rows={held} comparison={comparison} />
      <h3>{t('detail.faces', { n: faced.length })}</h3>
      <PowerList rows={faced} comparison={comparison} />
      <RuleList comparison={comparison} place={place} />
    </>
  );
}

function changedRules({ differences }: Comparison, place: Place): number {
  return differences.filter(
    (one) => one.entity === 'provisions' && (one.change === 'removed' ? one.before : one.after).place === place,
  ).length;
}

function Here({ shown, place }: { readonly shown: Shown; readonly place: Place }): ReactNode {
  const { t, of } = useWords();
  const here = institutionsAt(shown.order, place);
  if (here.length === 0) return <span className="absent">{t('detail.noBody')}</span>;
  return (
    <ul className="plain-list">
      {here.map(([id, institution]) => (
        <li key={id}>
          <InstitutionLink id={id} name={of(institution.name)} />
        </li>
      ))}
    </ul>
  );
}

function powerRowsIn({ order }: Shown, place: Place): { readonly held: number; readonly faced: number } {
  const at = new Map(Object.entries(order.institutions).map(([id, institution]) => [id, institution.place]));
  const powers = Object.values(order.powers);
  return {
    held: powers.filter(({ from }) => at.get(from) === place).length,
    faced: powers.filter(({ from, to }) => at.get(to) === place && at.get(from) !== place).length,
  };
}
