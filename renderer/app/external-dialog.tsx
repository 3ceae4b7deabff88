import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { closeDialog } from '../store/commands.ts';
import { dispatch } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';

/** Asks before anything opens outside the app, and shows the whole address. */
export function ExternalDialog({ url }: { readonly url: string }): ReactNode {
  const { t } = useWords();
  function openOutside(): void {
    window.open(url, '_blank', 'noopener');
    dispatch(closeDialog());
  }
  return (
    <Dialog
      title={t('external.title')}
      says={t('external.body', { host: new URL(url).host })}
      onClose={() => dispatch(closeDialog())}
    >
      <p className="address" aria-label={t('external.address')} lang="en">
        {url}
      </p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => dispatch(closeDialog())}>
          {t('common.cancel')}
        </button>
        <button type="button" className="button button-main" onClick={openOutside}>
          {t('external.open')}
        </button>
      </div>
    </Dialog>
  );
}
