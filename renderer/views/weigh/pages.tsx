import type { KeyboardEvent, ReactNode } from 'react';
import { useRef } from 'react';
import { dispatch } from '../../store/store.ts';
import { chooseWeighPage } from '../../store/weigh/commands.ts';
import { isMeasured, type ReadPage, WEIGH_PAGES, type WeighPage } from '../../store/weigh/state.ts';
import type { Comparison } from '../../store/comparison.ts';
import { AppointmentsPage } from './appointments/appointments-page.tsx';
import { AmendmentsPage } from './fall/amendments-page.tsx';
import { DecisionsPage } from './decisions/decisions-page.tsx';
import { HoldersPage } from './holders/holders-page.tsx';
import { DistributionPage } from './totals/distribution-page.tsx';
import { IndicesPage } from './indices-page.tsx';
import type { PageProps } from './page-props.ts';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';

/** The page of a name; a new page is a name in WEIGH_PAGES, a word in the dictionaries and a line here. */
export function Page({ page, pair, comparison }: AnyPageProps): ReactNode {
  const LawPage = isMeasured(page) ? null : LAW_PAGES[page];
  return (
    <div id="weigh-page" className="weigh-page" role="tabpanel" aria-labelledby={`weigh-tab-${page}`} tabIndex={0}>
      {isMeasured(page) && pair !== null && <MeasuredPage page={page} pair={pair} comparison={comparison} />}
      {LawPage !== null && <LawPage comparison={comparison} />}
    </div>
  );
}

type AnyPageProps = Omit<PageProps, 'pair'> & { readonly page: WeighPage; readonly pair: PageProps['pair'] | null };

const LAW_PAGES: Readonly<Record<ReadPage, (props: { readonly comparison: Comparison }) => ReactNode>> = {
  appointments: AppointmentsPage,
  holders: HoldersPage,
  indices: IndicesPage,
};

function MeasuredPage({ page, ...props }: PageProps & { readonly page: Exclude<WeighPage, ReadPage> }): ReactNode {
  switch (page) {
    case 'decisions':
      return <DecisionsPage {...props} />;
    case 'amendments':
      return <AmendmentsPage {...props} />;
    case 'distribution':
      return <DistributionPage {...props} />;
  }
}

/** The tabs of the pages: one tab stop, arrows go from one to the next. */
export function PageTabs({ page }: { readonly page: WeighPage }): ReactNode {
  const { w } = useWeighWords();
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    const next = WEIGH_PAGES[(WEIGH_PAGES.indexOf(page) + by + WEIGH_PAGES.length) % WEIGH_PAGES.length] ?? page;
    dispatch(chooseWeighPage(next));
    list.current?.querySelector<HTMLElement>(`#weigh-tab-${next}`)?.focus();
    event.preventDefault();
  }
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={w('page.group')} onKeyDown={move}>
      {WEIGH_PAGES.map((value) => (
        <button
          key={value}
          id={`weigh-tab-${value}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={value === page}
          aria-controls="weigh-page"
          tabIndex={value === page ? 0 : -1}
          onClick={() => dispatch(chooseWeighPage(value))}
        >
          {w(`page.${value}`)}
        </button>
      ))}
    </div>
  );
}
