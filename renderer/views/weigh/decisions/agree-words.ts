import type { WeighWords } from '../../../i18n/weigh/words.ts';
import type { DecisionRow } from './decision-facts.ts';
import { gamesSentence, gamesShown } from './needs.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** Who must agree to a decision in one of the orders, as a sentence; or that the order does not know the decision. */
export function agreeWords(row: DecisionRow, side: 'a' | 'b', pair: WeighedPair, words: WeighWords): string {
  const games = row.games[side];
  const orders = [pair[side].shown.order, pair[side === 'a' ? 'b' : 'a'].shown.order] as const;
  return games.length === 0 ? words.w('decision.unknown') : gamesSentence(gamesShown(games, orders, words), words);
}
