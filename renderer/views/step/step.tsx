import { type ReactNode, useEffect } from 'react';
import type { Comparison } from '../../store/comparison.ts';
import type { Conduct } from '../../store/conduct.ts';
import { loadConduct, useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { Detail } from '../detail/detail.tsx';
import { Home } from './home.tsx';
import './step.css';
import { StoryView } from './story-view.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import { useTelling } from './use-story.ts';

/** The second screen: a story whose acts every order answers in lockstep, and the reasons for each answer. */
export function Step({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t, s } = useStepWords();
  const conduct = useApp((state) => state.conduct);
  const failed = useApp((state) => state.conductFailed);
  useEffect(() => {
    void loadConduct();
  }, []);
  if (conduct === null) return <p className="waiting">{failed ? s('data.failed') : t('app.loading')}</p>;
  return <Told comparison={comparison} conduct={conduct} />;
}

function Told({ comparison, conduct }: { readonly comparison: Comparison; readonly conduct: Conduct }): ReactNode {
  const detailOpen = useApp((state) => state.view.detail.length > 0);
  const telling = useTelling(conduct);
  return (
    <div className={detailOpen ? 'step with-detail' : 'step'}>
      {telling === null ? <Home conduct={conduct} /> : <StoryView telling={telling} />}
      {detailOpen && (
        <PanelGuard>
          <Detail comparison={comparison} />
        </PanelGuard>
      )}
    </div>
  );
}
