import type { Constitution } from '../../../../model/constitution/index.ts';
import { entriesOf, valueOf } from '../../../../model/json.ts';
import { TOGETHER } from '../../../../model/power/derivation/agreement.ts';
import type { Derived } from '../../../../model/power/decision.ts';
import type { Clause } from '../../../../model/power/game/formula.ts';
import type { WeighWords } from '../../../i18n/weigh/words.ts';
import { nameIn } from '../../compare/facts.ts';
import { percent } from '../numbers.ts';

/** One that must agree: so many votes of so many members, or, where `votes` is null, as one player. */
export type NeedShown = { readonly name: string; readonly votes: number | null; readonly of: number | null };

/** One game of a decision: any of its ways suffices, each names everyone who must agree. */
export type GameShown = {
  /** The share of the seats that the game fills; null: it is the only one. */
  readonly weight: number | null;
  readonly ways: readonly (readonly NeedShown[])[];
};

/** Who must agree to a decision, with names and numbers of members. */
export function gamesShown(
  games: Derived,
  orders: readonly [Constitution, Constitution],
  words: WeighWords,
): readonly GameShown[] {
  return games.map(({ wins, weight }) => ({
    weight: games.length === 1 ? null : weight,
    ways: wins.map((clause) => needsOf(clause, orders, words)),
  }));
}

/** The same in one sentence: "President, Mazhilis 54 of 107; or Mazhilis 72 of 107, Senate 33 of 49". */
export function gamesSentence(games: readonly GameShown[], words: WeighWords): string {
  return games
    .map(({ weight, ways }) => {
      const list = ways
        .map((needs) => needs.map((need) => needWords(need, words)).join(words.w('needs.and')))
        .join(words.w('needs.or'));
      return weight === null ? list : words.w('needs.part', { n: percent(weight, words.language), list });
    })
    .join('; ');
}

/** One that must agree in words: "Mazhilis 54 of 107", or the name alone. */
export function needWords({ name, votes, of }: NeedShown, words: WeighWords): string {
  if (votes === null) return name;
  return of === null ? words.w('needs.votes', { name, votes }) : words.w('needs.votesOf', { name, votes, of });
}

function needsOf(
  clause: Clause,
  orders: readonly [Constitution, Constitution],
  words: WeighWords,
): readonly NeedShown[] {
  return entriesOf(clause).map(([body, votes]) => {
    const chambers = body.split(TOGETHER);
    const sizes = chambers.map((chamber) => valueOf(orders[0].bodies, chamber)?.size ?? null);
    const name = chambers.map((chamber) => nameOf(chamber, orders, words)).join(' + ');
    if (votes === 1) return { name, votes: null, of: null };
    return { name, votes, of: sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0) };
  });
}

function nameOf(id: string, orders: readonly Constitution[], words: WeighWords): string {
  const name = nameIn(id, ...orders);
  return name === null ? id : words.of(name);
}
