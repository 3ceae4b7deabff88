import { type ReactNode, useId } from 'react';
import { FAMILY_OF } from '../../../model/constitution/index.ts';
import { entriesOf, isKeyOf } from '../../../model/json.ts';
import { KIND_FAMILIES, PLACES, POWER_KINDS } from '../../../model/vocabulary.ts';
import { compareNames } from '../../i18n/alphabet.ts';
import { kindTexts } from '../../i18n/kinds.ts';
import { placeNames } from '../../i18n/places.ts';
import { useWords } from '../../i18n/use-words.ts';
import { clearFilters, filterAt, filterKind, toggleAreas } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { useIsDue } from '../../ui/use-is-due.ts';
import { nameIn } from './facts.ts';
import { FamilyFilter } from './family-filter.tsx';
import { Legend } from './legend.tsx';

/** What is let through to the maps and the lists: families, one kind, one place or institution. */
export function FilterBar({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const filters = useApp((state) => state.view.filters);
  const chosen = useApp((state) => state.view.selection !== null);
  const active = filters.families.length > 0 || filters.kind !== null || filters.at !== null;
  return (
    <section id="filters" className="toolbar" aria-label={t('filter.heading')}>
      <FamilyFilter />
      <KindSelect />
      <PlaceSelect comparison={comparison} />
      {(active || chosen) && (
        <button
          type="button"
          className="button button-quiet clear-filters"
          title={t('filter.clear')}
          onClick={() => dispatch(clearFilters())}
        >
          <Icon name="close" />
          <span className="button-words">{t('filter.clear')}</span>
        </button>
      )}
      <AreasButton />
      <Legend />
    </section>
  );
}

/** Circles as large as the share of decisions, or again as the number of powers held. */
function AreasButton(): ReactNode {
  const { t } = useWords();
  const isOn = useApp((state) => state.areas !== null);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={isOn}
      title={t('areas.share')}
      onClick={() => dispatch(toggleAreas())}
    >
      <Icon name="weigh" />
      <span className="button-words">{t('areas.share')}</span>
    </button>
  );
}

function KindSelect(): ReactNode {
  const { t, of } = useWords();
  const kind = useApp((state) => state.view.filters.kind);
  const isDue = useIsDue();
  const field = useId();
  return (
    <span className="filter">
      <label className="visually-hidden" htmlFor={field}>
        {t('filter.kind')}
      </label>
      <select
        id={field}
        className="select"
        value={kind ?? ''}
        onChange={({ target }) => dispatch(filterKind(isKeyOf(kindTexts, target.value) ? target.value : null))}
      >
        <option value="">{t('filter.allKinds')}</option>
        {isDue &&
          KIND_FAMILIES.map((family) => (
            <optgroup key={family} label={t(`family.${family}`)}>
              {POWER_KINDS.filter((one) => FAMILY_OF[one] === family)
                .toSorted((x, y) => compareNames(of(kindTexts[x].label), of(kindTexts[y].label)))
                .map((one) => (
                  <option key={one} value={one}>
                    {of(kindTexts[one].label)}
                  </option>
                ))}
            </optgroup>
          ))}
      </select>
    </span>
  );
}

function PlaceSelect({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const { t, of } = words;
  const at = useApp((state) => state.view.filters.at);
  const isDue = useIsDue();
  const field = useId();
  const { a, b } = comparison;
  const institutions = [...entriesOf({ ...a.order.institutions, ...b.order.institutions })];
  function choose(value: string): void {
    const place = PLACES.find((one) => `place ${one}` === value);
    if (place !== undefined) {
      dispatch(filterAt({ kind: 'place', id: place }));
      return;
    }
    dispatch(filterAt(value === '' ? null : { kind: 'institution', id: value.replace('institution ', '') }));
  }
  return (
    <span className="filter">
      <label className="visually-hidden" htmlFor={field}>
        {t('filter.institution')}
      </label>
      <select
        id={field}
        className="select"
        value={at === null ? '' : `${at.kind} ${at.id}`}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('filter.allInstitutions')}</option>
        {isDue &&
          PLACES.map((place) => (
            <optgroup key={place} label={of(placeNames[place])}>
              <option value={`place ${place}`}>{t('filter.wholePlace', { name: of(placeNames[place]) })}</option>
              {institutions
                .filter(([, institution]) => institution.place === place)
                .map(([id]) => (
                  <option key={id} value={`institution ${id}`}>
                    {of(nameIn(id, b.order, a.order) ?? placeNames[place])}
                  </option>
                ))}
            </optgroup>
          ))}
      </select>
    </span>
  );
}
