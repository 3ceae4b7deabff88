import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useApp } from '../store/store.ts';
import { useComparison } from '../store/use-comparison.ts';
import { PanelGuard } from '../ui/panel-guard.tsx';
import { Compare } from '../views/compare/compare.tsx';
import { Announcer } from './announcer.tsx';
import { DayDialog } from './day-dialog.tsx';
import { ExternalDialog } from './external-dialog.tsx';
import { KeysHelp } from './keys-help.tsx';
import { TopBar } from './top-bar.tsx';
import { useDocument } from './use-document.ts';
import { useKeys } from './use-keys.ts';

/** The frame of the app; it stands at once, the maps come when the legal data is here. */
export function App(): ReactNode {
  const { t } = useWords();
  const comparison = useComparison();
  const failed = useApp((state) => state.lawFailed);
  useDocument(comparison);
  useKeys(comparison?.stages.length ?? 0);
  return (
    <div className="app">
      <a className="skip-link visually-hidden" href="#maps">
        {t('app.skip')}
      </a>
      <TopBar />
      <main className="main">
        <h1 className="visually-hidden">{t('app.tagline')}</h1>
        {comparison !== null && (
          <PanelGuard>
            <Compare comparison={comparison} />
          </PanelGuard>
        )}
        {comparison === null && <p className="waiting">{failed ? t('app.loadFailed') : t('app.loading')}</p>}
      </main>
      <Announcer comparison={comparison} />
      <OpenDialog />
    </div>
  );
}

function OpenDialog(): ReactNode {
  const dialog = useApp((state) => state.view.dialog);
  switch (dialog?.kind) {
    case 'keys':
      return <KeysHelp />;
    case 'day':
      return <DayDialog side={dialog.side} />;
    case 'external':
      return <ExternalDialog url={dialog.url} />;
    case undefined:
      return null;
  }
}
