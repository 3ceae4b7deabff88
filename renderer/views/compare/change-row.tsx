import type { ReactNode } from 'react';
import type { Constitution } from '../../../model/constitution/index.ts';
import type { AnyCitation } from '../../i18n/citations.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ChangeRole } from '../../scene/types.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { CitationList } from '../detail/citation-list.tsx';

/** What one side says: words, the articles behind them, and since when. Null: nothing there. */
export type SideText = {
  readonly order: Constitution;
  readonly text: string;
  readonly cites: readonly AnyCitation[];
  readonly since?: string | undefined;
} | null;

type Props = {
  /** Kind and id, by which a choice elsewhere finds the row. */
  readonly target: string;
  readonly role: ChangeRole;
  readonly kicker: string;
  readonly title: string;
  readonly chosen: boolean;
  readonly onOpen: () => void;
  readonly before: SideText;
  readonly after: SideText;
};

/** One change: its mark, what it concerns, and the two sides beside each other. */
export function ChangeRow({ target, role, kicker, title, chosen, onOpen, before, after }: Props): ReactNode {
  return (
    <li className={`change-row change-${role}`} data-target={target} data-chosen={chosen ? 'true' : undefined}>
      <div className="change-what">
        <p className="change-mark">
          <RoleMark role={role} />
          <span className="change-kicker">{kicker}</span>
        </p>
        <button type="button" className="change-title" aria-pressed={chosen} onClick={onOpen}>
          {title}
        </button>
      </div>
      <Side side={before} className="change-side change-side-before" />
      <Side side={after} className="change-side change-side-after" />
    </li>
  );
}

function Side({ side, className }: { readonly side: SideText; readonly className: string }): ReactNode {
  const { t, language } = useWords();
  if (side === null) return <p className={`${className} change-absent`}>{t('changes.absent')}</p>;
  return (
    <div className={className}>
      <p>{side.text}</p>
      <div className="change-basis">
        <CitationList cites={side.cites} order={side.order} short />
        {side.since !== undefined && (
          <span className="since">{t('changes.since', { date: formatDate(side.since, language) })}</span>
        )}
      </div>
    </div>
  );
}
