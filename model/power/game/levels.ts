import { entriesOf } from '../../json.ts';
import { majoritiesIn, satisfied } from './formula.ts';
import { isJoint, type Game, type Players } from './simple-game.ts';

/** A game as its bodies see it: each body matters only by the highest majority of the formula that it reaches. */
export type Levels = {
  readonly players: readonly Players[];
  /** The chance that one player of a kind decides, when everyone else joins with chance p. */
  readonly at: (p: number) => (player: number) => number;
};

type Body = {
  readonly name: string;
  /** The majorities that the formula asks for, ascending; level k has reached the first k of them. */
  readonly majorities: readonly number[];
  readonly size: number;
  readonly members: readonly Member[];
};

/** Players of one kind in one body: how many, with how many votes each. */
type Member = { readonly player: number; readonly count: number; readonly votes: number };

/** One coalition of the players that have votes in several bodies. */
type Side = { readonly chance: number; readonly extra: Readonly<Record<string, number>> };

/** Prepares the counting over levels. */
export function levelsOf(game: Game): Levels {
  const bodies = bodiesOf(game);
  const winning = winningTable(game, bodies);
  const joint = game.players.flatMap((one, player) =>
    isJoint(one) ? Array.from({ length: one.count }, () => ({ player, votes: one.votes })) : [],
  );
  const at: Levels['at'] = (p) => {
    const reach = bodies.map(({ members, size }) => chancesOf(members, size, p));
    const needs = sidesOf(joint, p).map((side) => ({ side, need: bodies.map(() => null) }));
    return (player) => {
      const kind = game.players[player];
      if (kind === undefined) return 0;
      if (isJoint(kind)) return jointChance({ bodies, winning, reach }, joint, player, p);
      const index = bodies.findIndex(({ name }) => (kind.votes[name] ?? 0) > 0);
      const body = bodies[index];
      if (body === undefined) return 0;
      const others = chancesOf(without(body.members, player), body.size, p);
      const votes = kind.votes[body.name] ?? 0;
      let chance = 0;
      for (const { side } of needs)
        chance += side.chance * pivotal({ bodies, winning, reach }, index, side, others, votes);
      return chance;
    };
  };
  return { players: game.players, at };
}

type State = {
  readonly bodies: readonly Body[];
  /** Whether each combination of levels wins; the last body counts fastest. */
  readonly winning: Uint8Array;
  /** For each body the chance of every number of votes among those who sit in it alone. */
  readonly reach: readonly Float64Array[];
};

function bodiesOf({ players, wins }: Game): readonly Body[] {
  return [...majoritiesIn(wins)].map(([name, majorities]) => {
    const members = players.flatMap((one, player) =>
      isJoint(one) || (one.votes[name] ?? 0) === 0 || one.count === 0
        ? []
        : [{ player, count: one.count, votes: one.votes[name] ?? 0 }],
    );
    return { name, majorities, members, size: members.reduce((sum, { count, votes }) => sum + count * votes, 0) };
  });
}

function winningTable({ wins }: Game, bodies: readonly Body[]): Uint8Array {
  const combinations = bodies.reduce((product, { majorities }) => product * (majorities.length + 1), 1);
  const table = new Uint8Array(combinations);
  for (let index = 0; index < combinations; index += 1) {
    let rest = index;
    const votes: Record<string, number> = {};
    for (const { name, majorities } of [...bodies].reverse()) {
      const level = rest % (majorities.length + 1);
      rest = (rest - level) / (majorities.length + 1);
      votes[name] = level === 0 ? 0 : (majorities[level - 1] ?? 0);
    }
    table[index] = satisfied(wins, votes) ? 1 : 0;
  }
  return table;
}

/** The chance of every number of votes: one kind of member after the other, each by the binomial distribution. */
function chancesOf(members: readonly Member[], size: number, p: number): Float64Array {
  let chances = new Float64Array(size + 1);
  chances[0] = 1;
  let top = 0;
  for (const { count, votes } of members) {
    const number = binomial(count, p);
    const next = new Float64Array(size + 1);
    for (let has = 0; has <= top; has += 1) {
      const before = chances[has] ?? 0;
      if (before === 0) continue;
      for (let joins = 0; joins <= count; joins += 1) {
        next[has + joins * votes] = (next[has + joins * votes] ?? 0) + before * (number[joins] ?? 0);
      }
    }
    top += count * votes;
    chances = next;
  }
  return chances;
}

/** The chance that k of n join: from the likeliest number outwards, so that nothing overflows or is lost. */
function binomial(n: number, p: number): Float64Array {
  const chances = new Float64Array(n + 1);
  const middle = Math.min(n, Math.floor((n + 1) * p));
  chances[middle] = 1;
  let total = 1;
  for (let k = middle; k < n; k += 1) {
    chances[k + 1] = ((chances[k] ?? 0) * (n - k) * p) / ((k + 1) * (1 - p));
    total += chances[k + 1] ?? 0;
  }
  for (let k = middle; k > 0; k -= 1) {
    chances[k - 1] = ((chances[k] ?? 0) * k * (1 - p)) / ((n - k + 1) * p);
    total += chances[k - 1] ?? 0;
  }
  return chances.map((chance) => chance / total);
}

function without(members: readonly Member[], player: number): readonly Member[] {
  return members.map((member) => (member.player === player ? { ...member, count: member.count - 1 } : member));
}

type Joint = readonly { readonly player: number; readonly votes: Readonly<Record<string, number>> }[];

/** Every coalition of the players with votes in several bodies, with its chance. */
function sidesOf(joint: Joint, p: number): readonly Side[] {
  return joint.reduce<readonly Side[]>(
    (sides, { votes }) =>
      sides.flatMap(({ chance, extra }) => [
        { chance: chance * (1 - p), extra },
        { chance: chance * p, extra: added(extra, votes) },
      ]),
    [{ chance: 1, extra: {} }],
  );
}

function added(one: Side['extra'], other: Side['extra']): Side['extra'] {
  const sum: Record<string, number> = { ...one };
  for (const [body, votes] of entriesOf(other)) sum[body] = (sum[body] ?? 0) + votes;
  return sum;
}

function jointChance(state: State, joint: Joint, player: number, p: number): number {
  const own = joint.findIndex((one) => one.player === player);
  const votes = joint[own]?.votes ?? {};
  const rest = joint.filter((_, index) => index !== own);
  let chance = 0;
  for (const side of sidesOf(rest, p)) {
    const withHim = { ...side, extra: added(side.extra, votes) };
    chance += side.chance * (winningChance(state, withHim) - winningChance(state, side));
  }
  return chance;
}

/** The chance of each level of a body, with the votes that joint players bring. */
function levelChances({ name, majorities }: Body, reach: Float64Array, { extra }: Side): readonly number[] {
  const levels = Array.from({ length: majorities.length + 1 }, () => 0);
  const more = extra[name] ?? 0;
  let level = 0;
  for (const [votes, chance] of reach.entries()) {
    while (level < majorities.length && votes + more >= (majorities[level] ?? 0)) level += 1;
    levels[level] = (levels[level] ?? 0) + chance;
  }
  return levels;
}

function winningChance(state: State, side: Side): number {
  const levels = state.bodies.map((body, index) => levelChances(body, state.reach[index] ?? new Float64Array(0), side));
  let chance = 0;
  combine(levels, (index, product) => {
    if (state.winning[index] === 1) chance += product;
  });
  return chance;
}

/**
 * The chance that a player with these votes decides: over all levels of the other bodies, the chance that his body lies
 * short of the majority that is then needed, but by no more than his votes.
 */
function pivotal(state: State, own: number, side: Side, others: Float64Array, votes: number): number {
  const { bodies, winning, reach } = state;
  const body = bodies[own];
  if (body === undefined) return 0;
  const levels = bodies.map((one, index) =>
    index === own ? [1] : levelChances(one, reach[index] ?? new Float64Array(0), side),
  );
  const stride = bodies.slice(own + 1).reduce((product, { majorities }) => product * (majorities.length + 1), 1);
  const needed = body.majorities.map(() => 0);
  combine(
    levels,
    (index, chance) => {
      for (let level = 0; level <= body.majorities.length; level += 1) {
        if (winning[index + level * stride] !== 1) continue;
        if (level > 0) needed[level - 1] = (needed[level - 1] ?? 0) + chance;
        break;
      }
    },
    bodies.map(({ majorities }) => majorities.length + 1),
  );
  const more = side.extra[body.name] ?? 0;
  return needed.reduce((sum, chance, level) => {
    const bound = (body.majorities[level] ?? 0) - more;
    let between = 0;
    for (let at = Math.max(0, bound - votes); at < Math.min(bound, others.length); at += 1) between += others[at] ?? 0;
    return sum + chance * between;
  }, 0);
}

/** Walks all combinations of levels with their place in the table and their chance; nothing that cannot happen. */
function combine(
  levels: readonly (readonly number[])[],
  visit: (index: number, chance: number) => void,
  radix: readonly number[] = levels.map(({ length }) => length),
): void {
  function walk(body: number, index: number, chance: number): void {
    const own = levels[body];
    if (own === undefined) {
      visit(index, chance);
      return;
    }
    for (const [level, each] of own.entries()) {
      if (each > 0) walk(body + 1, index * (radix[body] ?? 1) + level, chance * each);
    }
  }
  walk(0, 0, 1);
}
