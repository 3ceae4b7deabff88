import type { ReactNode } from 'react';
import { closeDialog } from '../store/commands.ts';
import type { DeskAsk } from '../store/document/state.ts';
import { dispatch } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { saveAs, showBackups } from './documents.ts';
import { faultWords, refusalWords } from './refusal-words.ts';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

/** So many faults of a file are shown one by one. */
const MOST = 12;

/** Says why a file was not read or written, with the place of each fault; the work is as it was. */
export function RefusedDialog({
  ask: { doing, refusal },
}: {
  readonly ask: Extract<DeskAsk, { readonly kind: 'refused' }>;
}): ReactNode {
  const words = useDesktopWords();
  const { d, t } = words;
  const faults = refusal.faults ?? [];
  const more = (refusal.total ?? faults.length) - Math.min(MOST, faults.length);
  const says = [refusalWords(refusal, words), d(doing === 'open' ? 'refused.unchanged' : 'refused.unsaved')].join(' ');
  const shut = () => dispatch(closeDialog());
  return (
    <Dialog
      title={d(doing === 'open' ? 'refused.open' : 'refused.save')}
      says={says}
      onClose={shut}
      wide={faults.length > 0}
    >
      {faults.length > 0 && (
        <ul className="scroll-list" tabIndex={0}>
          {faults.slice(0, MOST).map((fault) => (
            <li key={`${fault.place} ${fault.code}`}>
              {faultWords(fault, words)} <code lang="en">{fault.place}</code>
            </li>
          ))}
          {more > 0 && <li>{d('refused.more', { n: more })}</li>}
        </ul>
      )}
      <div className="dialog-actions">
        {(refusal.backups ?? 0) > 0 && (
          <button type="button" className="button" onClick={() => void showBackups()}>
            {d('file.backups')}
          </button>
        )}
        <button type="button" className={doing === 'save' ? 'button' : 'button button-main'} onClick={shut}>
          {t('common.close')}
        </button>
        {doing === 'save' && (
          <button
            type="button"
            className="button button-main"
            onClick={() => {
              shut();
              void saveAs();
            }}
          >
            {d('refused.elsewhere')}
          </button>
        )}
      </div>
    </Dialog>
  );
}
