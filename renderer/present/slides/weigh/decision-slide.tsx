import { type ReactNode, useMemo } from 'react';
import { useApp } from '../../../store/store.ts';
import { Heading } from '../../../ui/heading.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { orderTitle } from '../../../views/compare/summary.ts';
import { actorWords } from '../../../views/weigh/actors.ts';
import { type DecisionRow, decisionSentence } from '../../../views/weigh/decisions/decision-facts.ts';
import { gamesShown } from '../../../views/weigh/decisions/needs.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../../../views/weigh/use-weighed.ts';
import { Ways } from '../../../views/weigh/decisions/ways.tsx';
import '../../../views/weigh/weigh.css';
import { Fit } from '../../fit.tsx';
import { ShareBars } from '../share-bars.tsx';

/** So many shares are always there, so many where there is some room, and no more than so many. */
const ALWAYS = 3;
const MOSTLY = 5;
const MOST = 7;

/** One decision over the whole screen: who must agree, and who has which share in it, before and after. */
export function DecisionSlide({ row, pair }: { readonly row: DecisionRow; readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const index = useApp((state) => state.view.weighing.index);
  const sides = useMemo(() => {
    const orders = [pair.a.shown.order, pair.b.shown.order] as const;
    return [
      { side: 'a', games: gamesShown(row.games.a, orders, words) },
      { side: 'b', games: gamesShown(row.games.b, [orders[1], orders[0]], words) },
    ] as const;
  }, [row, pair, words]);
  const isDisciplined = pair.a.isDisciplined || pair.b.isDisciplined;
  const seats = words.w(isDisciplined ? 'measure.seatsBlocs' : 'measure.seatsFree');
  const measured = `${words.w(`index.${index}`)}. ${seats}`;
  return (
    <div className="slide">
      <Fit>
        <Heading level={2}>{words.of(row.title)}</Heading>
        <div className="slide-columns slide-ends">
          {sides.map(({ side, games }) => (
            <section key={side} className="slide-column">
              <h3 className="slide-sides">
                <span className={`slide-side-${side}`}>{orderTitle(pair[side].shown, words)}</span>
              </h3>
              <Ways games={games} />
            </section>
          ))}
        </div>
        <p className="slide-basis">{measured}</p>
        <ul className="slide-bars">
          {row.actors.slice(0, MOST).map((actor, place) => (
            <ShareBars
              key={actor.id}
              name={actorWords(actor, words)}
              a={actor.a?.[index] ?? 0}
              b={actor.b?.[index] ?? 0}
              most={1}
              spare={place < ALWAYS ? undefined : place < MOSTLY ? 'spare-2' : 'spare-1'}
            />
          ))}
        </ul>
      </Fit>
      <LiveRegion message={`${words.of(row.title)}. ${decisionSentence(row, index, words)}`} />
    </div>
  );
}
