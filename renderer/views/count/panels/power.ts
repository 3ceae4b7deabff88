import { type Chamber, type LineId, seatsFor } from '../../../../model/elections/index.ts';
import { banzhaf, shapleyShubik } from '../../../../model/power/game/weighted.ts';

/** Who votes in a chamber: a list as one bloc, or several who each stand alone. Shares are of one player, between 0 and 1. */
export type PowerRow = {
  readonly id: string;
  readonly kind: 'party' | 'independent' | 'assembly';
  /** How many players the row stands for. */
  readonly players: number;
  readonly seats: number;
  readonly banzhaf: number;
  readonly shapley: number;
};

/** Voting power in a chamber at a line; null where there are too many players or too few seats to reach the line. */
export function powerOf({ parties, others, size }: Chamber, line: LineId): readonly PowerRow[] | null {
  const groups = [
    ...parties
      .filter(({ total }) => total > 0)
      .map(({ list, total }) => ({ id: list, kind: 'party' as const, players: 1, seats: total })),
    { id: 'independent', kind: 'independent' as const, players: others.independents, seats: 1 },
    { id: 'assembly', kind: 'assembly' as const, players: others.assembly, seats: 1 },
  ].filter(({ players }) => players > 0);
  const weights = groups.flatMap(({ players, seats }) => Array.from({ length: players }, () => seats));
  const quota = seatsFor(line, size);
  const [b, s] = [banzhaf(weights, quota), shapleyShubik(weights, quota)];
  if (!b.ok || !s.ok) return null;
  const power = { banzhaf: b.value.banzhaf, shapley: s.value };
  return groups.map((group, index) => {
    const player = groups.slice(0, index).reduce((sum, { players }) => sum + players, 0);
    return { ...group, banzhaf: power.banzhaf[player] ?? 0, shapley: power.shapley[player] ?? 0 };
  });
}

/** The seats of a coalition: whole lists, and all independents together where the empty name is among them. */
export function seatsTogether({ parties, others }: Chamber, coalition: readonly string[]): number {
  const lists = parties.filter(({ list }) => coalition.includes(list)).reduce((sum, { total }) => sum + total, 0);
  return lists + (coalition.includes('') ? others.independents : 0);
}
