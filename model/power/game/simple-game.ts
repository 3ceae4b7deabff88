import type { Formula } from './formula.ts';

/**
 * Players who are alike: how many they are, and the votes that each has in every body. One who has votes in several
 * bodies is a single player in all of them: a President whose party's seats follow him has his own vote and theirs.
 */
export type Players = {
  readonly id: string;
  readonly count: number;
  readonly votes: Readonly<Record<string, number>>;
};

/** A simple game: who plays, and which coalitions win. */
export type Game = { readonly players: readonly Players[]; readonly wins: Formula };

/** Whether a player has votes in more than one body. */
export function isJoint({ votes }: Players): boolean {
  return Object.values(votes).filter((number) => number > 0).length > 1;
}
