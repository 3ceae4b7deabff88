import { entriesOf } from '../../json.ts';
import { failure, success, type Result } from '../../refusals.ts';
import { levelsOf, type Levels } from './levels.ts';
import { gaussLegendre } from './quadrature.ts';
import { isJoint, type Game } from './simple-game.ts';

/**
 * What one player of each kind is worth, in the order of the players. `shapley`: the share of orders of all players in
 * which the player turns a losing coalition into a winning one (Shapley and Shubik 1954). `penrose`: the share of
 * coalitions of the others in which the player decides. `banzhaf`: the same as a share of the sum over all players.
 */
export type Indices = {
  readonly shapley: readonly number[];
  readonly penrose: readonly number[];
  readonly banzhaf: readonly number[];
};

/** Everything for which the indices of a game are refused. */
export const GAME_REFUSALS = [
  'no-players',
  'impossible-votes',
  'nobody-can-win',
  'nobody-is-needed',
  'too-many-players',
] as const;
export type GameRefusal = (typeof GAME_REFUSALS)[number];

/** The most players: the numbers stay within 1e-12 of the truth up to here. */
const MOST_PLAYERS = 600;

/** The most players with votes in several bodies: every coalition of theirs is looked at by itself. */
const MOST_JOINT = 8;

/**
 * Both indices of every player, exact but for the last digits. When everyone joins with the same chance p, the chance
 * that a player decides is a polynomial in p: a sum over the levels that each body can reach, with the number of
 * coalitions at each. At p = 1/2 it is the Penrose-Banzhaf index; its integral from 0 to 1 is the Shapley-Shubik index
 * (Owen 1972), and the quadrature of a polynomial is exact.
 */
export function indicesOf(game: Game): Result<Indices, GameRefusal> {
  const refusal = refusalOf(game);
  if (refusal !== null) return failure(refusal);
  const levels = levelsOf(game);
  const shapley = game.players.map(() => 0);
  const number = game.players.reduce((sum, { count }) => sum + count, 0);
  const { at, weights } = gaussLegendre(Math.max(2, Math.ceil(number / 2)));
  for (const [index, p] of at.entries()) {
    const chances = decisive(levels, p);
    for (const [player, chance] of chances.entries()) {
      shapley[player] = (shapley[player] ?? 0) + chance * (weights[index] ?? 0);
    }
  }
  const penrose = decisive(levels, 0.5);
  const total = penrose.reduce((sum, chance, index) => sum + chance * (game.players[index]?.count ?? 0), 0);
  return success({ shapley, penrose, banzhaf: penrose.map((chance) => chance / total) });
}

function refusalOf({ players, wins }: Game): GameRefusal | null {
  if (players.length === 0) return 'no-players';
  if (players.some(({ count, votes }) => !isWhole(count) || Object.values(votes).some((number) => !isWhole(number)))) {
    return 'impossible-votes';
  }
  const number = players.reduce((sum, { count }) => sum + count, 0);
  const joint = players.filter(isJoint).reduce((sum, { count }) => sum + count, 0);
  if (number > MOST_PLAYERS || joint > MOST_JOINT) return 'too-many-players';
  const all: Record<string, number> = {};
  for (const { count, votes } of players) {
    for (const [body, each] of entriesOf(votes)) all[body] = (all[body] ?? 0) + each * count;
  }
  if (!wins.some((clause) => entriesOf(clause).every(([body, needed]) => (all[body] ?? 0) >= needed))) {
    return 'nobody-can-win';
  }
  return wins.some((clause) => entriesOf(clause).every(([, needed]) => needed <= 0)) ? 'nobody-is-needed' : null;
}

function isWhole(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}

/** For each kind of player the chance that one of them decides, when all others join with chance p. */
function decisive(levels: Levels, p: number): readonly number[] {
  const chances = levels.at(p);
  return levels.players.map((_, player) => chances(player));
}
