import type { ReactNode } from 'react';
import type { Provision } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import { pointOf } from '../../../model/kazakhstan/map.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import { topicNames } from '../../i18n/places.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Shown } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { formatNumber } from '../../i18n/format.ts';
import { isMissing } from '../compare/groups.ts';
import { itemsAbout } from '../../../model/kazakhstan/claims/about.ts';
import { LazyClaims } from '../claims/lazy-claims.tsx';
import { sourceTitle } from './citation-list.tsx';
import { Basis, Enacted, Since, Sure } from './common-rows.tsx';
import type { Sides } from './sides.ts';
import { SideTable } from './side-table.tsx';

/** One rule in every order on show. */
export function ProvisionDetail({ id, sides }: { readonly id: string; readonly sides: Sides }): ReactNode {
  const { t, of, language } = useWords();
  const cellOf = (make: (provision: Provision, shown: Shown) => ReactNode) => (shown: Shown) => {
    const provision = valueOf<Provision>(shown.order.provisions, id);
    return provision === undefined ? null : make(provision, shown);
  };
  const any = sides.map((shown) => valueOf<Provision>(shown.order.provisions, id)).find((one) => one !== undefined);
  if (any === undefined) return <p>{t('detail.unknown')}</p>;
  return (
    <>
      <p className="hint">{of(topicNames[any.topic])}</p>
      <SideTable
        sides={sides}
        rows={[
          { label: t('detail.says'), cell: cellOf((provision) => <Says provision={provision} />) },
          {
            label: t('detail.value'),
            cell: cellOf(({ value }) =>
              typeof value === 'number' ? <b className="figure">{formatNumber(value, language)}</b> : null,
            ),
          },
          { label: t('detail.cites'), cell: cellOf((provision, shown) => <Basis entity={provision} shown={shown} />) },
          { label: t('detail.effective'), cell: cellOf((provision) => <Since date={provision.effectiveFrom} />) },
          {
            label: t('detail.enacted'),
            cell: cellOf((_provision, shown) => <Enacted shown={shown} entity="provisions" id={id} />),
          },
          { label: t('detail.confidence'), cell: cellOf((provision) => <Sure entity={provision} />) },
          {
            label: t('detail.readIn'),
            cell: cellOf((provision, shown) => <ReadIn provision={provision} shown={shown} />),
          },
          { label: t('detail.note'), cell: cellOf(({ note }) => (note === undefined ? null : of(note))) },
        ]}
      />
      <LazyClaims items={itemsAbout('provision', [id])} />
    </>
  );
}

function Says({ provision }: { readonly provision: Provision }): ReactNode {
  const { t, of } = useWords();
  const text = of(provision.text);
  if (isMissing(provision) && text === '') return <span className="absent">{t('detail.noRule')}</span>;
  return <span className="says">{text}</span>;
}

/** The text in which the value of this edition was read. */
function ReadIn({ provision, shown }: { readonly provision: Provision; readonly shown: Shown }): ReactNode {
  const { of } = useWords();
  const edition =
    EDITION_IDS.find((one) => one === pointOf(shown.point).at) ??
    (shown.amendments.length === 0 ? 'pre-2022' : 'post-2022');
  const source = provision.readIn[edition];
  const title = source === undefined ? null : sourceTitle(shown.order, source);
  if (source === undefined || title === null) return <span className="absent">–</span>;
  return (
    <button type="button" className="link" onClick={() => dispatch(open({ kind: 'article', source, article: null }))}>
      {of(title)}
    </button>
  );
}
