import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { back, closeDetail, toggleThird } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { Target } from '../../store/state.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { useOrder } from '../../store/use-comparison.ts';
import { Icon } from '../../ui/icon.tsx';
import { later } from '../../ui/later.tsx';
import { AmendmentDetail } from './amendment-detail.tsx';
import { useFocusReturn } from '../../ui/use-focus-return.ts';
import { ArticleDetail } from './article-detail.tsx';
import { InstitutionDetail } from './institution-detail.tsx';
import { KindDetail, PowersDetail } from './kind-detail.tsx';
import { PlaceDetail } from './place-detail.tsx';
import { PowerDetail } from './power-detail.tsx';
import { ProvisionDetail } from './provision-detail.tsx';
import { RulesDetail } from './rules-detail.tsx';
import type { Sides } from './sides.ts';
import { targetTitle } from './target-title.ts';

const THIRD = '2026';

/** Comes with the view on power. */
const DecisionDetail = later(
  async () => (await import('../weigh/decisions/decision-detail.tsx')).DecisionDetail,
  <Waiting />,
);

/** Kinds that a third order beside the two says nothing about. */
const WITHOUT_THIRD: ReadonlySet<Target['kind']> = new Set(['amendment', 'decision', 'rules']);

/** All that the data says about what is chosen, the orders side by side, each statement with its article. */
export function Detail({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useWords();
  const target = useApp((state) => state.view.detail.at(-1));
  const depth = useApp((state) => state.view.detail.length);
  const heading = useId();
  const body = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLElement>(null);
  const key = target === undefined ? '' : JSON.stringify(target);
  useFocusReturn(aside);
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [key]);
  if (target === undefined) return null;
  return (
    <aside ref={aside} className="detail" aria-labelledby={heading}>
      <div className="detail-head">
        {depth > 1 && (
          <button
            type="button"
            className="icon-button"
            aria-label={words.t('common.back')}
            title={words.t('common.back')}
            onClick={() => dispatch(back())}
          >
            <Icon name="back" />
          </button>
        )}
        <div className="detail-title">
          <p className="kicker">{kicker(target, words.t)}</p>
          <h2 id={heading}>{targetTitle(target, comparison, words)}</h2>
        </div>
        <button
          type="button"
          className="icon-button"
          aria-label={words.t('detail.close')}
          title={words.t('detail.close')}
          onClick={() => dispatch(closeDetail())}
        >
          <Icon name="close" />
        </button>
      </div>
      <div ref={body} className="detail-body" tabIndex={0} role="group" aria-labelledby={heading}>
        <Content key={key} target={target} comparison={comparison} />
      </div>
    </aside>
  );
}

function Content({ target, comparison }: { readonly target: Target; readonly comparison: Comparison }): ReactNode {
  const { t } = useWords();
  const wanted = useApp((state) => state.view.showThird);
  const third = useOrder(THIRD);
  const hasThird = comparison.a.point === THIRD || comparison.b.point === THIRD;
  const sides: Sides =
    wanted && !hasThird && third !== null ? [comparison.a, comparison.b, third] : [comparison.a, comparison.b];
  return (
    <>
      {!hasThird && !WITHOUT_THIRD.has(target.kind) && (
        <label className="check">
          <input type="checkbox" checked={wanted} onChange={() => dispatch(toggleThird())} />
          {t('detail.addThird')}
        </label>
      )}
      <TargetDetail target={target} comparison={comparison} sides={sides} />
    </>
  );
}

function TargetDetail(props: {
  readonly target: Target;
  readonly comparison: Comparison;
  readonly sides: Sides;
}): ReactNode {
  const { target, comparison, sides } = props;
  switch (target.kind) {
    case 'power':
      return <PowerDetail id={target.id} sides={sides} />;
    case 'provision':
      return <ProvisionDetail id={target.id} sides={sides} />;
    case 'institution':
      return <InstitutionDetail id={target.id} sides={sides} comparison={comparison} />;
    case 'place':
      return <PlaceDetail place={target.id} sides={sides} comparison={comparison} />;
    case 'kind':
      return <KindDetail kind={target.id} comparison={comparison} />;
    case 'rules':
      return <RulesDetail place={target.place} comparison={comparison} />;
    case 'decision':
      return <DecisionDetail id={target.id} comparison={comparison} />;
    case 'powers':
      return <PowersDetail ids={target.ids} comparison={comparison} />;
    case 'article':
      return <ArticleDetail source={target.source} article={target.article} sides={sides} />;
    case 'amendment':
      return <AmendmentDetail id={target.id} comparison={comparison} />;
  }
}

function Waiting(): ReactNode {
  const { t } = useWords();
  return <p className="waiting">{t('app.loading')}</p>;
}

function kicker(target: Target, t: ReturnType<typeof useWords>['t']): string {
  if (target.kind === 'powers') return t('detail.bundle');
  if (target.kind === 'rules') return t('rules.heading');
  return t(target.kind === 'kind' ? 'detail.kind' : `detail.${target.kind}`);
}
