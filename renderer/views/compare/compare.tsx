import { lazy, type ReactNode, Suspense } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Comparison } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { Detail } from '../detail/detail.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MapPair } from './map-pair.tsx';
import { OneMap } from './one-map.tsx';
import { Panel } from './panel.tsx';

/** Measures what the areas may stand for; comes when it is first asked for. */
const ShareAreas = lazy(() => import('../weigh/share-areas.tsx').then((module) => ({ default: module.ShareAreas })));

/** The first screen: two orders as maps, what changed as lists and tables, and the article behind each line. */
export function Compare({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const mode = useApp((state) => state.view.mode);
  const detailOpen = useApp((state) => state.view.detail.length > 0);
  const hasShares = useApp((state) => state.areas !== null);
  const hasWords = useApp((state) => state.hasWords);
  const panelSize = useApp((state) => state.view.panelSize[state.view.mode]);
  const classes = ['compare', hasShares ? 'with-shares' : '', detailOpen ? 'with-detail' : '', `panel-${panelSize}`];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <FilterBar comparison={comparison} />
      <section id="maps" className="maps" aria-labelledby="maps-heading" tabIndex={-1}>
        <h2 id="maps-heading" className="visually-hidden">
          {t('maps.heading')}
        </h2>
        {hasShares && (
          <PanelGuard>
            <Suspense fallback={null}>
              <ShareAreas comparison={comparison} />
            </Suspense>
          </PanelGuard>
        )}
        <PanelGuard>
          {mode === 'pair' ? <MapPair comparison={comparison} /> : <OneMap comparison={comparison} />}
        </PanelGuard>
      </section>
      <Panel comparison={comparison} />
      {detailOpen && hasWords && (
        <PanelGuard>
          <Detail comparison={comparison} />
        </PanelGuard>
      )}
    </div>
  );
}
