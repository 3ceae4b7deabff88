import { type ReactNode, useMemo } from 'react';
import { valueOf } from '../../../../model/json.ts';
import { decisions } from '../../../../model/kazakhstan/decisions.ts';
import type { Decision } from '../../../../model/power/decision.ts';
import { readFrom } from '../../../../model/power/derivation/read-from.ts';
import { open } from '../../../store/commands.ts';
import { type Shown, shownAt } from '../../../store/comparison.ts';
import type { Conduct } from '../../../store/conduct.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { CitationList } from '../../detail/citation-list.tsx';
import { SideTable } from '../../detail/side-table.tsx';
import { powerLabel } from '../../detail/target-title.ts';
import { DecisionAmendments } from './decision-amendments.tsx';
import { type DecisionRow, decisionsOf } from './decision-facts.ts';
import { DecisionProcedures } from './decision-procedures.tsx';
import { DecisionShares } from './decision-shares.tsx';
import { gamesSentence, gamesShown } from './needs.ts';
import type { Read } from './read.ts';
import { vetoSentences } from './veto-words.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** A decision with both orders: who must agree, the shares, what changed them, the procedures, the articles. */
export function DecisionBody({ id, pair }: { readonly id: string; readonly pair: WeighedPair }): ReactNode {
  const { w, t } = useWeighWords();
  const conduct = useApp((state) => state.conduct);
  const rows = useMemo(() => decisionsOf(pair), [pair]);
  const row = rows.find((one) => one.id === id);
  const decision = valueOf(decisions, id);
  if (row === undefined || decision === undefined) return <p>{t('detail.unknown')}</p>;
  return (
    <>
      <DecisionShares row={row} pair={pair} />
      {conduct === null ? (
        <p className="waiting">{w('waiting')}</p>
      ) : (
        <Sources decision={decision} pair={pair} conduct={conduct} games={row.games} />
      )}
    </>
  );
}

function Sources(props: {
  readonly decision: Decision;
  readonly pair: WeighedPair;
  readonly conduct: Conduct;
  readonly games: DecisionRow['games'];
}): ReactNode {
  const { decision, pair, conduct, games } = props;
  const words = useWeighWords();
  const { w } = words;
  const reads = useMemo(() => {
    const read = (point: string) => {
      const shown = shownAt(point, conduct);
      return shown === null ? null : { shown, from: readFrom(shown.order, decision) };
    };
    const [a, b] = [read(pair.a.shown.point), read(pair.b.shown.point)];
    return a === null || b === null ? null : ([a, b] as const);
  }, [conduct, decision, pair.a.shown.point, pair.b.shown.point]);
  if (reads === null) return null;
  const [a, b] = reads;
  const readOf = (shown: Shown) => (shown === a.shown ? a : b);
  return (
    <>
      <SideTable
        sides={[a.shown, b.shown]}
        rows={[
          {
            label: w('detail.agree'),
            cell: (shown) => {
              const [here, there] = shown === a.shown ? [a.shown, b.shown] : [b.shown, a.shown];
              const derived = shown === a.shown ? games.a : games.b;
              if (derived.length === 0) return null;
              return gamesSentence(gamesShown(derived, [here.order, there.order], words), words);
            },
          },
          {
            label: w('detail.veto'),
            cell: (shown) => {
              const [derived, side] = shown === a.shown ? [games.a, pair.a] : [games.b, pair.b];
              const sentences = vetoSentences(derived, shown.order, side, words);
              return sentences.length === 0 ? null : [...new Set(sentences)].map((one) => <p key={one}>{one}</p>);
            },
          },
          { label: w('detail.powers'), cell: (shown) => <Powers read={readOf(shown)} other={b.shown} /> },
          {
            label: w('detail.articles'),
            cell: (shown) => {
              const { cites } = readOf(shown).from;
              return cites.length === 0 ? null : <CitationList cites={cites} order={shown.order} short />;
            },
          },
          { label: w('detail.unread'), cell: (shown) => (readOf(shown).from.unread ? w('detail.unreadSays') : null) },
        ]}
      />
      <DecisionAmendments conduct={conduct} reads={reads} />
      <DecisionProcedures reads={reads} conduct={conduct} />
    </>
  );
}

function Powers({ read, other }: { readonly read: Read; readonly other: Shown }): ReactNode {
  const words = useWeighWords();
  const { shown, from } = read;
  if (from.powers.length === 0) return <span className="absent">–</span>;
  return (
    <ul>
      {from.powers.map((id) => {
        const power = shown.order.powers[id];
        return (
          <li key={id}>
            <button type="button" className="link" onClick={() => dispatch(open({ kind: 'power', id }))}>
              {power === undefined ? id : powerLabel(power, [shown.order, other.order], words)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
