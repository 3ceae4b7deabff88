import type { ReactNode } from 'react';
import { PartyFills } from '../../draw/hemicycle/party-fills.tsx';
import { LAB_PAGES, type LabPage } from '../../store/lab/state.ts';
import { chooseLabPage } from '../../store/lab/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Maslikhats } from './maslikhats.tsx';
import { Parliament } from './parliament.tsx';
import { PresidentPage } from './president/president-page.tsx';
import { ReferendumPage } from './referendum/referendum-page.tsx';
import './count.css';
import './panels/panels.css';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** The third screen: votes go in, seats come out, under the law of either order. */
export function Count(): ReactNode {
  const { c } = useCountWords();
  const page = useApp((state) => state.view.lab.page);
  return (
    <div className="lab" id="lab" tabIndex={-1}>
      <PartyFills />
      <div className="lab-head">
        <h2>{c(`heading.${page}`)}</h2>
        <Segmented
          label={c('page.group')}
          options={LAB_PAGES.map((value) => ({ value, label: c(`page.${value}`) }))}
          value={page}
          onChoose={(value) => dispatch(chooseLabPage(value))}
        />
      </div>
      <PanelGuard key={page}>
        <Page page={page} />
      </PanelGuard>
    </div>
  );
}

function Page({ page }: { readonly page: LabPage }): ReactNode {
  switch (page) {
    case 'parliament':
      return <Parliament />;
    case 'maslikhat':
      return <Maslikhats />;
    case 'president':
      return <PresidentPage />;
    case 'referendum':
      return <ReferendumPage />;
  }
}
