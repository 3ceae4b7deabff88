import { type ReactNode, useEffect } from 'react';
import type { Comparison } from '../../store/comparison.ts';
import { loadConduct, useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { Detail } from '../detail/detail.tsx';
import { Home } from './home.tsx';
import './step.css';
import { useStepWords } from './use-step-words.ts';

/** The second screen: a story whose acts every order answers in lockstep, and the reasons for each answer. */
export function Step({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, s } = useStepWords();
  const conduct = useApp((state) => state.conduct);
  const failed = useApp((state) => state.conductFailed);
  const detailOpen = useApp((state) => state.view.detail.length > 0);
  useEffect(() => {
    void loadConduct();
  }, []);
  if (conduct === null) return <p className="waiting">{failed ? s('data.failed') : t('app.loading')}</p>;
  return (
    <div className={detailOpen ? 'step with-detail' : 'step'}>
      <Home scenarios={conduct.scenarios} />
      {detailOpen && (
        <PanelGuard>
          <Detail comparison={comparison} />
        </PanelGuard>
      )}
    </div>
  );
}
