import { type ReactNode, useEffect } from 'react';
import type { Comparison } from '../../store/comparison.ts';
import { loadConduct, useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { Detail } from '../detail/detail.tsx';
import { isMeasured } from '../../store/weigh/state.ts';
import { Head } from './head.tsx';
import { Page, PageTabs } from './pages.tsx';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import { useWeighed } from './use-weighed.ts';
import './weigh.css';

/** The fourth screen: how much of each decision rests with whom, computed from the procedures of either order. */
export function Weigh({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { w } = useWeighWords();
  const detailOpen = useApp((state) => state.view.detail.length > 0);
  const page = useApp((state) => state.view.weighing.page);
  const hasFailed = useApp((state) => state.view.weighing.hasFailed);
  const pair = useWeighed(comparison);
  useEffect(() => {
    void loadConduct();
  }, []);
  return (
    <div className={detailOpen ? 'weigh with-detail' : 'weigh'}>
      <div className="weigh-room" id="weigh" tabIndex={-1}>
        {pair === null && isMeasured(page) ? (
          <>
            <h2 className="weigh-title">{w('heading')}</h2>
            <p className="waiting" role="status">
              {w(hasFailed ? 'failed' : 'waiting')}
            </p>
          </>
        ) : (
          <>
            {pair !== null && isMeasured(page) ? <Head pair={pair} /> : <h2 className="weigh-title">{w('heading')}</h2>}
            <PageTabs page={page} />
            <PanelGuard key={page}>
              <Page page={page} pair={pair} comparison={comparison} />
            </PanelGuard>
          </>
        )}
      </div>
      {detailOpen && (
        <PanelGuard>
          <Detail comparison={comparison} />
        </PanelGuard>
      )}
    </div>
  );
}
