import type { ReactNode } from 'react';
import type { Entity, Power, Provision } from '../../../model/constitution/index.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import type { Shown } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { CitationList } from './citation-list.tsx';
import { enactingAmendment } from './sides.ts';

/** The legal basis of one side, or a plain word that none is known. */
export function Basis({ entity, shown }: { readonly entity: Power | Provision; readonly shown: Shown }): ReactNode {
  const { t } = useWords();
  if (entity.cites.length === 0) return t('detail.noBasis');
  return <CitationList cites={entity.cites} order={shown.order} />;
}

/** Since when the form on show applies. */
export function Since({ date }: { readonly date: string | undefined }): ReactNode {
  const { t, language } = useWords();
  return date === undefined ? t('detail.sinceBase') : formatDate(date, language);
}

/** The amendment that gave the entity its form on one side. */
export function Enacted({
  shown,
  entity,
  id,
}: {
  readonly shown: Shown;
  readonly entity: Entity;
  readonly id: string;
}): ReactNode {
  const { of } = useWords();
  const amendment = enactingAmendment(shown, entity, id);
  if (amendment === undefined) return <span className="absent">–</span>;
  return (
    <button type="button" className="link" onClick={() => dispatch(open({ kind: 'amendment', id: amendment.id }))}>
      {of(amendment.title)}
    </button>
  );
}

/** How sure a statement is, in a sign and in words. */
export function Sure({ entity }: { readonly entity: Power | Provision }): ReactNode {
  return <ConfidenceMark confidence={entity.confidence} />;
}

/** A button that opens an institution. */
export function InstitutionLink({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  return (
    <button type="button" className="link" onClick={() => dispatch(open({ kind: 'institution', id }))}>
      {name}
    </button>
  );
}
