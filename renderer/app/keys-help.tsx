import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { closeDialog } from '../store/commands.ts';
import { viewShown } from '../store/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { keysOn } from './keys.ts';

/** The list of keys of the view on the screen, from the table that handles them. */
export function KeysHelp(): ReactNode {
  const { t } = useWords();
  const isInBrowser = window.desktop === undefined;
  const screen = useApp(viewShown);
  return (
    <Dialog title={t('keys.title')} onClose={() => dispatch(closeDialog())}>
      <p>{t('keys.intro')}</p>
      <dl className="keys">
        {keysOn(screen)
          .filter(({ sameAs, onlyDesktop = false }) => sameAs === undefined && !(onlyDesktop && isInBrowser))
          .map(({ id, shown, alsoShown, others = [], message }) => (
            <div key={id} className="keys-row">
              <dt>
                <kbd>{shown ?? t('key.space')}</kbd> {alsoShown !== undefined && <kbd>{t(alsoShown)}</kbd>}
                {others.map((other) => (
                  <kbd key={other}>{other}</kbd>
                ))}
              </dt>
              <dd>{t(message)}</dd>
            </div>
          ))}
      </dl>
      {screen === 'compare' && <p>{t('keys.map')}</p>}
      {screen === 'step' && <p>{t('keys.diagram')}</p>}
    </Dialog>
  );
}
