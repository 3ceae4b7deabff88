/** One election to share out, and one weighted game. */
export type Case = { readonly seats: number; readonly votes: readonly number[] };
export type Game = { readonly name: string; readonly quota: number; readonly weights: readonly number[] };

/** A thousand elections of five to eight parties for 69 or 98 seats, and games of 8, 20, 30 and 40 players: always the same. */
export function benchCases(): { readonly cases: readonly Case[]; readonly games: readonly Game[] } {
  const draw = xorshift(0x9e3779b9);
  const cases = Array.from({ length: 1000 }, (_, index): Case => {
    const parties = 5 + Math.floor(draw() * 4);
    const total = 5_800_000 + Math.floor(draw() * 1_200_000);
    const sizes = Array.from({ length: parties }, (_unused, party) => -Math.log(1 - draw()) * (party === 0 ? 2.5 : 1));
    const sum = sizes.reduce((a, b) => a + b, 0);
    const votes = sizes.map((size) => Math.max(1, Math.floor((size / sum) * total)));
    return { seats: index % 2 === 0 ? 69 : 98, votes };
  });
  const games = [20, 30, 40].map((players): Game => {
    const weights = Array.from({ length: players }, () => 1 + Math.floor(draw() * 20)).sort((a, b) => b - a);
    return { name: `p${players}`, quota: Math.floor(weights.reduce((a, b) => a + b, 0) / 2) + 1, weights };
  });
  return { cases, games: [{ name: 'p8', quota: 50, weights: [40, 14, 12, 11, 9, 6, 4, 2] }, ...games] };
}

function xorshift(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
