import type { ReactNode } from 'react';
import type { Body, Constitution, Institution, Power, Provision } from '../../../model/constitution/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open, select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { bodyWords, powerConditions } from '../detail/power-words.ts';
import { powerTitle, ruleTitle } from '../detail/target-title.ts';
import { ChangeRow, type SideText } from './change-row.tsx';
import { nameIn, type PowerRow } from './facts.ts';
import { isMissing, type Pair } from './groups.ts';

/** A power that was removed, added or altered. */
export function PowerChangeRow({
  row,
  comparison,
}: {
  readonly row: PowerRow;
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const chosen = useApp(({ view }) => view.selection?.kind === 'power' && view.selection.id === row.id);
  const power = row.after ?? row.before;
  if (power === null) return null;
  const { a, b } = comparison;
  const sideOf = (own: Power | null, order: Constitution): SideText =>
    own === null
      ? null
      : {
          order,
          text: [words.of(own.text), ...(row.role === 'altered' ? powerConditions(own, order, words) : [])].join(' '),
          cites: own.cites,
          since: own.effectiveFrom,
        };
  return (
    <ChangeRow
      target={`power ${row.id}`}
      role={row.role}
      kicker={words.t('detail.power')}
      title={powerTitle(power, comparison, words)}
      chosen={chosen}
      onOpen={() => dispatch(select({ kind: 'power', id: row.id }))}
      before={sideOf(row.before, a.order)}
      after={sideOf(row.after, b.order)}
    />
  );
}

/** A rule whose content differs. */
export function ProvisionRow({
  pair,
  comparison,
}: {
  readonly pair: Pair<Provision>;
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const chosen = useApp(({ view }) => view.selection?.kind === 'provision' && view.selection.id === pair.id);
  const named = pair.after ?? pair.before;
  if (named === null) return null;
  const sideOf = (own: Provision | null, order: Constitution): SideText =>
    own === null || (isMissing(own) && words.of(own.text) === '')
      ? null
      : { order, text: words.of(own.text), cites: own.cites, since: own.effectiveFrom };
  return (
    <ChangeRow
      target={`provision ${pair.id}`}
      role={pair.role}
      kicker={words.t('detail.provision')}
      title={ruleTitle(named, comparison.b.order, words)}
      chosen={chosen}
      onOpen={() => dispatch(select({ kind: 'provision', id: pair.id }))}
      before={sideOf(pair.before, comparison.a.order)}
      after={sideOf(pair.after, comparison.b.order)}
    />
  );
}

/** A body that is composed or filled in another way. */
export function BodyRow({
  pair,
  comparison,
}: {
  readonly pair: Pair<Body>;
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const { a, b } = comparison;
  const name = nameIn(pair.id, b.order, a.order);
  const sideOf = (own: Body | null, order: Constitution): SideText =>
    own === null ? null : { order, text: bodyWords(own, words), cites: own.cites };
  return (
    <ChangeRow
      target={`body ${pair.id}`}
      role={pair.role}
      kicker={words.t('detail.body')}
      title={name === null ? pair.id : words.of(name)}
      chosen={false}
      onOpen={() => dispatch(open({ kind: 'institution', id: pair.id }))}
      before={sideOf(pair.before, a.order)}
      after={sideOf(pair.after, b.order)}
    />
  );
}

/** An institution that came, went, or bears another name. */
export function InstitutionRow({
  pair,
  comparison,
}: {
  readonly pair: Pair<Institution>;
  readonly comparison: Comparison;
}): ReactNode {
  const words = useWords();
  const { a, b } = comparison;
  const sideOf = (own: Institution | null, order: Constitution): SideText =>
    own === null ? null : { order, text: words.of(own.name), cites: [] };
  const named = pair.after ?? pair.before;
  if (named === null) return null;
  return (
    <ChangeRow
      target={`institution ${pair.id}`}
      role={pair.role}
      kicker={words.t('detail.institution')}
      title={words.of(named.name)}
      chosen={false}
      onOpen={() => dispatch(select({ kind: 'institution', id: pair.id }))}
      before={sideOf(pair.before, a.order)}
      after={sideOf(pair.after, b.order)}
    />
  );
}
