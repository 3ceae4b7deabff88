import type { ReactNode } from 'react';
import type { Power } from '../../../model/constitution/index.ts';
import { entriesOf, isKeyOf, valueOf } from '../../../model/json.ts';
import { kindTexts } from '../../i18n/kinds.ts';
import { PARAM_MESSAGES } from '../../i18n/params.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Shown } from '../../store/comparison.ts';
import { FAMILY_OF } from '../../../model/constitution/index.ts';
import { FamilySwatch } from '../../ui/family-swatch.tsx';
import { nameIn } from '../compare/facts.ts';
import { Basis, Enacted, InstitutionLink, Since, Sure } from './common-rows.tsx';
import { paramWords } from './param-words.ts';
import { needWords, sentence } from './power-words.ts';
import type { Sides } from './sides.ts';
import { SideTable } from './side-table.tsx';

/** One power in every order on show: who, over whom, under which conditions, by which article, since when. */
export function PowerDetail({ id, sides }: { readonly id: string; readonly sides: Sides }): ReactNode {
  const words = useWords();
  const { t, of } = words;
  const cellOf = (make: (power: Power, shown: Shown) => ReactNode) => (shown: Shown) => {
    const power = valueOf<Power>(shown.order.powers, id);
    return power === undefined ? null : make(power, shown);
  };
  const any = sides.map((shown) => valueOf<Power>(shown.order.powers, id)).find((power) => power !== undefined);
  if (any === undefined) return <p>{t('detail.unknown')}</p>;
  return (
    <>
      <p className={`kind-line family-${FAMILY_OF[any.kind]}`}>
        <FamilySwatch family={FAMILY_OF[any.kind]} />
        <span>
          <b>{of(kindTexts[any.kind].label)}</b>: {of(kindTexts[any.kind].definition)}.
        </span>
      </p>
      <SideTable
        sides={sides}
        rows={[
          { label: t('detail.says'), cell: (shown) => <Says id={id} shown={shown} /> },
          { label: t('detail.cites'), cell: cellOf((power, shown) => <Basis entity={power} shown={shown} />) },
          { label: t('detail.from'), cell: cellOf(({ from }, shown) => <Named id={from} shown={shown} />) },
          { label: t('detail.to'), cell: cellOf(({ to }, shown) => <Named id={to} shown={shown} />) },
          { label: t('detail.about'), cell: cellOf((power) => sentence(of(power.about))) },
          { label: t('detail.needs'), cell: cellOf((power, shown) => <Needs power={power} shown={shown} />) },
          { label: t('detail.count'), cell: cellOf((power) => power.count) },
          {
            label: t('detail.particulars'),
            cell: cellOf((power, shown) => <Particulars power={power} shown={shown} />),
          },
          { label: t('detail.level'), cell: cellOf((power) => t(`level.${power.level}`)) },
          { label: t('detail.effective'), cell: cellOf((power) => <Since date={power.effectiveFrom} />) },
          {
            label: t('detail.enacted'),
            cell: cellOf((_power, shown) => <Enacted shown={shown} entity="powers" id={id} />),
          },
          { label: t('detail.confidence'), cell: cellOf((power) => <Sure entity={power} />) },
          { label: t('detail.note'), cell: cellOf((power) => (power.note === undefined ? null : of(power.note))) },
        ]}
      />
    </>
  );
}

function Says({ id, shown }: { readonly id: string; readonly shown: Shown }): ReactNode {
  const { t, of } = useWords();
  const power = valueOf<Power>(shown.order.powers, id);
  if (power === undefined) return <span className="absent">{t('detail.notThere')}</span>;
  return <span className="says">{of(power.text)}</span>;
}

function Named({ id, shown }: { readonly id: string; readonly shown: Shown }): ReactNode {
  const { of } = useWords();
  const name = nameIn(id, shown.order);
  return <InstitutionLink id={id} name={name === null ? id : of(name)} />;
}

function Needs({ power, shown }: { readonly power: Power; readonly shown: Shown }): ReactNode {
  const words = useWords();
  if (power.needs.length === 0) return power.sole ? words.t('detail.sole') : <span className="absent">–</span>;
  return (
    <ul className="plain-list">
      {power.needs.map((need, index) => (
        <li key={index}>{sentence(needWords(need, shown.order, words))}</li>
      ))}
    </ul>
  );
}

function Particulars({ power, shown }: { readonly power: Power; readonly shown: Shown }): ReactNode {
  const words = useWords();
  const params = entriesOf(power.params ?? {});
  if (params.length === 0) return <span className="absent">–</span>;
  return (
    <ul className="plain-list">
      {params.map(([name, value]) => (
        <li key={name}>
          {isKeyOf(PARAM_MESSAGES, name) ? words.t(PARAM_MESSAGES[name]) : name}:{' '}
          {paramWords(value, shown.order, words)}
        </li>
      ))}
    </ul>
  );
}
