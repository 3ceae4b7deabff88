import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** The error boundary in the language of the screen. */
export function PanelGuard({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useWords();
  return (
    <ErrorBoundary message={t('panel.failed')} retry={t('panel.retry')}>
      {children}
    </ErrorBoundary>
  );
}
