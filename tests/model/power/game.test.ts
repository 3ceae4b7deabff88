import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, either, satisfied, votesIn, type Formula } from '../../../model/power/game/formula.ts';
import { indicesOf, type Indices } from '../../../model/power/game/indices.ts';
import type { Game, Players } from '../../../model/power/game/simple-game.ts';
import { expectClose } from '../../support/close.ts';

function house(id: string, count: number, votes = 1): Players {
  return { id, count, votes: { [id]: votes } };
}

function known(game: Game): Indices {
  const indices = indicesOf(game);
  if (!indices.ok) throw new Error(indices.error);
  return indices.value;
}

/** The twin: every player by himself, every coalition counted one by one. */
function bruteForce({ players, wins }: Game): Indices {
  const seats = players.flatMap((one, player) =>
    Array.from({ length: one.count }, () => ({ player, votes: one.votes })),
  );
  const won = (mask: number): boolean => {
    const votes: Record<string, number> = {};
    for (const [index, seat] of seats.entries()) {
      if ((mask >> index) % 2 === 0) continue;
      for (const [body, number] of Object.entries(seat.votes)) votes[body] = (votes[body] ?? 0) + number;
    }
    return satisfied(wins, votes);
  };
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const shapley = players.map(() => 0);
  const penrose = players.map(() => 0);
  for (const [player] of players.entries()) {
    const seat = seats.findIndex((one) => one.player === player);
    for (let mask = 0; mask < 2 ** seats.length && seat >= 0; mask += 1) {
      if ((mask >> seat) % 2 === 1 || won(mask) || !won(mask + 2 ** seat)) continue;
      const size = mask.toString(2).replaceAll('0', '').length;
      const orders = (factorial(size) * factorial(seats.length - size - 1)) / factorial(seats.length);
      shapley[player] = (shapley[player] ?? 0) + orders;
      penrose[player] = (penrose[player] ?? 0) + 2 / 2 ** seats.length;
    }
  }
  const total = penrose.reduce((sum, chance, index) => sum + chance * (players[index]?.count ?? 0), 0);
  return { shapley, penrose, banzhaf: penrose.map((chance) => chance / total) };
}

/** Who can stop every way of winning: of each clause, so many votes of one body that the others lack the majority. */
function dualOf({ players, wins }: Game): Formula {
  const all = (body: string) => players.reduce((sum, { count, votes }) => sum + count * (votes[body] ?? 0), 0);
  return both(
    ...wins.map((clause) =>
      either(...Object.entries(clause).map(([body, needed]) => votesIn(body, Math.max(0, all(body) - needed + 1)))),
    ),
  );
}

function sumOver(game: Game, values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (game.players[index]?.count ?? 0), 0);
}

const unitedStates: Game = {
  players: [house('house', 435), house('senate', 96), house('president', 1)],
  wins: [
    { house: 218, senate: 49, president: 1 },
    { house: 290, senate: 64 },
  ],
};

describe('the indices of a game agree with what was published', () => {
  it('gives a representative, a senator and the President of the United States about 2 : 9 : 350, as in 1954', () => {
    const { shapley } = known(unitedStates);
    const [representative = 0, senator = 0, president = 0] = shapley;
    expect(senator / representative).toBeCloseTo(9 / 2, 0);
    expect(president / representative / 175).toBeCloseTo(1, 1);
    expect(sumOver(unitedStates, shapley)).toBeCloseTo(1, 12);
    expect([435 * representative, 96 * senator, president].map((share) => Math.round(share * 12))).toEqual([5, 5, 2]);
  });

  it('gives the Council of six 10 10 10 6 6 0 of 42, the last one nothing at all', () => {
    const council: Game = {
      players: [house('large', 3, 4), house('middle', 2, 2), house('small', 1, 1)].map((one) => ({
        ...one,
        votes: { council: Object.values(one.votes)[0] ?? 0 },
      })),
      wins: [{ council: 12 }],
    };
    const { banzhaf } = known(council);
    expectClose(
      banzhaf.map((share) => share * 42),
      [10, 6, 0],
    );
  });

  it('gives a permanent member of the Security Council 421/2145 and another 4/2145', () => {
    const council: Game = {
      players: [
        { id: 'permanent', count: 5, votes: { council: 7 } },
        { id: 'other', count: 10, votes: { council: 1 } },
      ],
      wins: [{ council: 39 }],
    };
    const { shapley } = known(council);
    expectClose(shapley, [421 / 2145, 4 / 2145]);
  });

  it.each([
    { quota: 50, shapley: 1, banzhaf: 1 },
    { quota: 66, shapley: 361 / 429, banzhaf: 0.898 },
  ])('gives Amanat with 62 of 98 seats what it has at $quota votes', ({ quota, shapley, banzhaf }) => {
    const sizes: readonly (readonly [number, number])[] = [
      [1, 62],
      [1, 8],
      [2, 6],
      [1, 5],
      [1, 4],
      [7, 1],
    ];
    const players = sizes.map(([count, votes]) => ({ id: `${votes}`, count, votes: { mazhilis: votes } }));
    const indices = known({ players, wins: [{ mazhilis: quota }] });
    expect(indices.shapley[0]).toBeCloseTo(shapley, 12);
    expect(indices.banzhaf[0]).toBeCloseTo(banzhaf, 3);
  });
});

const bodies = ['a', 'b', 'c'] as const;
const clause = fc.dictionary(fc.constantFrom(...bodies), fc.integer({ min: 1, max: 3 }), { minKeys: 1 });
const games = fc
  .record({
    players: fc.array(
      fc.record({
        count: fc.integer({ min: 1, max: 3 }),
        votes: fc.dictionary(fc.constantFrom(...bodies), fc.integer({ min: 0, max: 3 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    wins: fc.array(clause, { minLength: 1, maxLength: 3 }),
  })
  .map(({ players, wins }): Game => ({ players: players.map((one, id) => ({ id: `${id}`, ...one })), wins }))
  .filter((game) => indicesOf(game).ok);

describe('the indices of any game', () => {
  it('agree with counting every coalition one by one', () => {
    fc.assert(
      fc.property(games, (game) => {
        const [fast, slow] = [known(game), bruteForce(game)];
        for (const index of ['shapley', 'penrose', 'banzhaf'] as const) {
          for (const [player, value] of fast[index].entries()) expect(value).toBeCloseTo(slow[index][player] ?? 0, 12);
        }
      }),
    );
  });

  it('add up to one', () => {
    fc.assert(
      fc.property(games, (game) => {
        const { shapley, banzhaf } = known(game);
        expect(Math.abs(sumOver(game, shapley) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(sumOver(game, banzhaf) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('do not change when the players are shuffled, and are equal for equals', () => {
    const shuffled = games.chain((game) => {
      const seats = game.players.flatMap((one, kind) =>
        Array.from({ length: one.count }, () => ({ kind, seat: { ...one, count: 1 } })),
      );
      const order = fc.shuffledSubarray(seats, { minLength: seats.length, maxLength: seats.length });
      return order.map((those) => ({ game, those }));
    });
    fc.assert(
      fc.property(shuffled, ({ game, those }) => {
        const [whole, turned] = [known(game), known({ ...game, players: those.map(({ seat }) => seat) })];
        for (const index of ['shapley', 'penrose', 'banzhaf'] as const) {
          expectClose(
            turned[index],
            those.map(({ kind }) => whole[index][kind] ?? 0),
          );
        }
      }),
    );
  });

  it('give nothing to one who adds nothing, and take nothing from the others for him', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 1, max: 3 }), (game, count) => {
        const [with_, without] = [
          known({ ...game, players: [...game.players, house('nobody', count, 0)] }),
          known(game),
        ];
        for (const index of ['shapley', 'penrose', 'banzhaf'] as const) {
          expectClose(with_[index], [...without[index], 0]);
        }
      }),
    );
  });

  it('give nothing to one without votes and everything to a dictator', () => {
    const wins: Formula = [{ chief: 1 }, { chief: 1, house: 2 }];
    const { shapley, banzhaf } = known({
      players: [house('chief', 1), house('house', 3), house('nobody', 1, 0)],
      wins,
    });
    expectClose(shapley, [1, 0, 0]);
    expectClose(banzhaf, [1, 0, 0]);
  });

  it('are the same in the dual game, in which a coalition wins where the others cannot', () => {
    fc.assert(
      fc.property(games, (game) => {
        const dual = known({ ...game, wins: dualOf(game) });
        const { shapley, penrose, banzhaf } = known(game);
        expectClose(dual.shapley, shapley);
        expectClose(dual.penrose, penrose);
        expectClose(dual.banzhaf, banzhaf);
      }),
    );
  });

  it.each([
    { game: { players: [], wins: [{ a: 1 }] }, refusal: 'no-players' },
    { game: { players: [house('a', 1)], wins: [] }, refusal: 'nobody-can-win' },
    { game: { players: [house('a', 1)], wins: [{}] }, refusal: 'nobody-is-needed' },
    { game: { players: [house('a', -1)], wins: [{ a: 1 }] }, refusal: 'impossible-votes' },
    { game: { players: [house('a', 700)], wins: [{ a: 1 }] }, refusal: 'too-many-players' },
  ])('are refused as $refusal', ({ game, refusal }) => {
    expect(indicesOf(game)).toEqual({ ok: false, error: refusal });
  });
});
