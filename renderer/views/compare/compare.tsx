import { type ReactNode, useEffect } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Comparison } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import { later } from '../../ui/later.tsx';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MapPair } from './map-pair.tsx';
import { Panel } from './panel.tsx';
import { bringRest, Detail, OneMap } from './rest.ts';

/** Measures what the areas may stand for; comes when it is first asked for. */
const ShareAreas = later(async () => (await import('../weigh/areas/share-areas.tsx')).ShareAreas);

/** The first screen: two orders as maps, what changed as lists and tables, and the article behind each line. */
export function Compare({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const mode = useApp((state) => state.view.mode);
  const detailOpen = useApp((state) => state.view.detail.length > 0);
  const hasShares = useApp((state) => state.areas !== null);
  const hasWords = useApp((state) => state.hasWords);
  useEffect(() => {
    // With the words everything else may be asked for.
    if (hasWords) bringRest();
  }, [hasWords]);
  const panelSize = useApp((state) => state.view.panelSize[state.view.mode]);
  const classes = ['compare', hasShares ? 'with-shares' : '', detailOpen ? 'with-detail' : '', `panel-${panelSize}`];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <FilterBar comparison={comparison} />
      <section id="maps" className="maps" aria-labelledby="maps-heading" tabIndex={-1}>
        <h2 id="maps-heading" className="visually-hidden">
          {t('maps.heading')}
        </h2>
        {hasShares && <ShareAreas comparison={comparison} />}
        <PanelGuard>
          {mode === 'pair' ? <MapPair comparison={comparison} /> : <OneMap comparison={comparison} />}
        </PanelGuard>
      </section>
      <Panel comparison={comparison} />
      {detailOpen && hasWords && <Detail comparison={comparison} />}
    </div>
  );
}
