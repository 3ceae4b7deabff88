import type { BallotList } from '../../../model/elections/index.ts';
import {
  type ListElection,
  maslikhatElections,
  mazhilisElections,
  parties,
  type PartyId,
} from '../../../model/kazakhstan/elections/index.ts';
import { isKeyOf, valueOf } from '../../../model/json.ts';
import type { LabVotes } from '../../store/lab/state.ts';

/** The votes on the screen: lists in the order of the ballot, and the published election behind them. */
export type Votes = {
  readonly lists: readonly BallotList[];
  /** Null where the ballot had no such line or it is not known. */
  readonly againstAll: number | null;
  /** The published election; null where the votes are one's own. */
  readonly published: ListElection | null;
  /** Nothing was changed in the published votes. */
  readonly isPublished: boolean;
};

/** Every election whose votes can be counted as a chamber of parliament, the latest first. */
export const ELECTION_IDS = Object.keys(mazhilisElections);

/** The election of an id; one always stands on the screen. */
export function electionOf(id: string): ListElection {
  const found = mazhilisElections[id] ?? maslikhatElections[id];
  if (found === undefined) throw new Error(`No election is called ${id}.`);
  return found;
}

/** The votes that the state asks for. */
export function votesOf({ election, own, edited, againstAll }: LabVotes): Votes {
  const published = electionOf(election);
  const lists = own?.lists ?? published.lists.map(({ party, votes }): BallotList => ({ id: party, votes }));
  return {
    lists: lists.map(({ id, votes }) => ({ id, votes: valueOf(edited, id) ?? votes })),
    againstAll: againstAll ?? (own === null ? published.againstAll : own.againstAll),
    published: own === null ? published : null,
    isPublished:
      own === null && againstAll === null && lists.every(({ id, votes }) => (valueOf(edited, id) ?? votes) === votes),
  };
}

/** A party of the data, by its id; null for a list of one's own. */
export function partyOf(id: string): (typeof parties)[PartyId] | null {
  return isKeyOf(parties, id) ? parties[id] : null;
}
