import { shallow } from 'zustand/shallow';
import { memo, type ReactNode, useMemo } from 'react';
import { same } from '../../../../model/json.ts';
import type { AmendmentData } from '../../../../model/kazakhstan/index.ts';
import { SharesFigure } from '../../../draw/shares/shares-figure.tsx';
import { layoutShares } from '../../../scene/shares/layout.ts';
import type { SharesMode } from '../../../scene/shares/types.ts';
import type { MeasureText } from '../../../scene/types.ts';
import { open } from '../../../store/commands.ts';
import { dispatch } from '../../../store/store.ts';
import type { IndexId } from '../../../store/weigh/state.ts';
import { RoleMark } from '../../../ui/role-mark.tsx';
import { type DecisionRow, decisionShares, decisionSentence } from './decision-facts.ts';
import { gamesShown } from './needs.ts';
import { percent, points } from '../numbers.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';
import { Ways } from './ways.tsx';
import { pairNames } from '../pair-names.ts';

type Props = {
  readonly row: DecisionRow;
  readonly pair: WeighedPair;
  readonly index: IndexId;
  readonly mode: SharesMode;
  /** The amendments that touch it. */
  readonly changedBy: readonly AmendmentData[];
  readonly width: number;
  readonly measure: MeasureText;
  /** The institution that is looked at; the others fade. */
  readonly actor: string | null;
  readonly isChosen: boolean;
};

/** One decision as a small picture: who must agree, and the share of each, before and after. */
export const DecisionCard = memo(function DecisionCard(props: Props): ReactNode {
  const { row, pair, index, mode, changedBy, width, measure, actor, isChosen } = props;
  const words = useWeighWords();
  const scene = useMemo(
    () => layoutShares(decisionShares(row, index, words), mode, { width, measure, size: 'card', scale: 1 }),
    [row, index, mode, words, width, measure],
  );
  const lit = useMemo(() => (actor === null ? null : new Set([actor])), [actor]);
  const texts = useMemo(
    () => ({
      value: (share: number) => percent(share, words.language),
      change: (change: number) => points(change, words.language),
      describe: () => '',
    }),
    [words],
  );
  return (
    <li className={isChosen ? 'decision-card card-chosen' : 'decision-card'} data-decision={row.id}>
      <h4 className="card-title">
        <button
          type="button"
          className="link"
          onClick={() => dispatch(open({ kind: 'decision', id: row.id, title: row.title }))}
        >
          {words.of(row.title)}
        </button>
        <RoleMark role={row.role} words={false} />
      </h4>
      {width > 0 && (
        <SharesFigure scene={scene} label={decisionSentence(row, index, words)} words={texts} chosen={null} lit={lit} />
      )}
      <Sides row={row} pair={pair} />
      {changedBy.length > 0 && <ChangedBy amendments={changedBy} moved={row.role !== 'unchanged'} />}
    </li>
  );
}, isSameCard);

/** Whether a card says the same: its decision has the same shares and games, whatever object holds them. */
function isSameCard(
  { row: before, pair: one, ...rest }: Props,
  { row: after, pair: other, ...others }: Props,
): boolean {
  const orders = one.a.shown === other.a.shown && one.b.shown === other.b.shown;
  return orders && shallow(rest, others) && same(before, after);
}

function ChangedBy(props: { readonly amendments: readonly AmendmentData[]; readonly moved: boolean }): ReactNode {
  const { amendments, moved } = props;
  const { w, of } = useWeighWords();
  return (
    <div className="card-changed">
      {w(moved ? 'decision.changedBy' : 'decision.touchedBy')}
      <ul>
        {amendments.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => dispatch(open({ kind: 'amendment', id }))}>
              {of(title)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sides({ row, pair }: Pick<Props, 'row' | 'pair'>): ReactNode {
  const words = useWeighWords();
  const [a, b] = useMemo(() => {
    const orders = [pair.a.shown.order, pair.b.shown.order] as const;
    return [gamesShown(row.games.a, orders, words), gamesShown(row.games.b, [orders[1], orders[0]], words)] as const;
  }, [row, pair, words]);
  if (same(a, b)) {
    return (
      <div className="card-both">
        <Ways games={a} />
      </div>
    );
  }
  return (
    <div className="card-sides">
      <div>
        <b>{pairNames(pair, words).a}</b>
        <Ways games={a} />
      </div>
      <div>
        <b>{pairNames(pair, words).b}</b>
        <Ways games={b} />
      </div>
    </div>
  );
}
