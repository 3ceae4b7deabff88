import type { Constitution } from '../constitution/types.ts';
import { entriesOf, valueOf } from '../json.ts';
import { failure, success, type Result } from '../refusals.ts';
import { TOGETHER } from './derivation/agreement.ts';
import { majoritiesIn, type Formula } from './game/formula.ts';
import type { Players } from './game/simple-game.ts';

/** Seats of one chamber by party; `single`: deputies of no party, or of none that holds together. */
export type Composition = {
  readonly chamber: string;
  readonly parties: Readonly<Record<string, number>>;
  readonly single: number;
};

/**
 * Whether parties vote as one. `leads`: the party whose seats follow the President; absent where the order forbids him
 * one, or nobody is taken to lead it.
 */
export type Discipline = { readonly composition: Composition; readonly leads?: string };

/** Players of a game with the institution to which their share is counted. */
export type Seated = { readonly players: readonly Players[]; readonly actors: readonly string[] };

/** Everything for which a formula cannot be seated. */
export const SEATING_REFUSALS = ['composition-does-not-fit', 'counted-twice'] as const;
export type SeatingRefusal = (typeof SEATING_REFUSALS)[number];

type Row = { readonly actor: string; readonly players: Players };

/**
 * Seats everyone who has a vote in the formula: each member of a body that counts votes, one player for any other
 * institution. With discipline the seats of a party are one player, and those of the party that the President leads are
 * his, so that their share counts as his. Refused where deputies would be counted twice.
 */
export function seated(order: Constitution, wins: Formula, discipline?: Discipline): Result<Seated, SeatingRefusal> {
  const rows: Row[] = [];
  const chambers = new Set<string>();
  for (const [body, majorities] of majoritiesIn(wins)) {
    const counted = (majorities.at(-1) ?? 0) > 1;
    for (const chamber of body.split(TOGETHER)) {
      if (chambers.has(chamber)) return failure('counted-twice');
      chambers.add(chamber);
      const size = counted ? (valueOf(order.bodies, chamber)?.size ?? 1) : 1;
      if (counted && discipline?.composition.chamber === chamber) {
        if (seatsOf(discipline.composition) !== size) return failure('composition-does-not-fit');
        rows.push(...blocs(discipline, body));
      } else rows.push({ actor: chamber, players: { id: chamber, count: size, votes: { [body]: 1 } } });
    }
  }
  const joined = absorbed(rows);
  return success({ players: joined.map(({ players }) => players), actors: joined.map(({ actor }) => actor) });
}

/** All seats of a composition. */
export function seatsOf({ parties, single }: Composition): number {
  return Object.values(parties).reduce((sum, seats) => sum + seats, single);
}

function blocs({ composition, leads }: Discipline, body: string): readonly Row[] {
  const { chamber, parties, single } = composition;
  const those = entriesOf(parties).map(([party, seats]): Row => {
    const [actor, id] = party === leads ? [PRESIDENT, PRESIDENT] : [chamber, `${chamber}/${party}`];
    return { actor, players: { id, count: 1, votes: { [body]: seats } } };
  });
  return [...those, { actor: chamber, players: { id: chamber, count: single, votes: { [body]: 1 } } }];
}

const PRESIDENT = 'president';

/** The President and the seats that follow him are one player, who adds no second veto. */
function absorbed(rows: readonly Row[]): readonly Row[] {
  const his = rows.filter(({ players }) => players.id === PRESIDENT);
  if (his.length < 2) return rows;
  const votes: Record<string, number> = {};
  for (const { players } of his) Object.assign(votes, players.votes);
  const president = { actor: PRESIDENT, players: { id: PRESIDENT, count: 1, votes } };
  return [president, ...rows.filter(({ players }) => players.id !== PRESIDENT)];
}
