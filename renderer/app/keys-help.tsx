import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { closeDialog } from '../store/commands.ts';
import { dispatch } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KEY_TABLE } from './keys.ts';

/** The list of keys, from the table that handles them. */
export function KeysHelp(): ReactNode {
  const { t } = useWords();
  return (
    <Dialog title={t('keys.title')} onClose={() => dispatch(closeDialog())}>
      <p>{t('keys.intro')}</p>
      <dl className="keys">
        {KEY_TABLE.map(({ id, shown, message }) => (
          <div key={id} className="keys-row">
            <dt>
              <kbd>{shown ?? t('key.space')}</kbd>
            </dt>
            <dd>{t(message)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.map')}</p>
    </Dialog>
  );
}
