import type { Share } from '../constitution/majority.ts';
import type { VoteFault, VoteFaultCode } from '../refusals.ts';
import type { Ballot, ListRule, TwoPartyRule } from './types.ts';

/** The most votes of one list or candidate. */
const MOST_VOTES = 1_000_000_000;
/** The most lists, candidates in a district, districts or units. */
export const MOST_ROWS = 500;
/** The most seats of a chamber. With `MOST_VOTES` and `MOST_ROWS` every product of votes and seats stays below 2^53. */
export const MOST_SEATS = 10_000;
/** The finest threshold: a ten-thousandth, which is a hundredth of a per cent. */
const FINEST = 10_000;

/** Everything that is wrong with a ballot, each with the row that it stands in; none where the votes can be counted. */
export function faultsOfBallot({ lists, againstAll, otherBallots }: Ballot): readonly VoteFault[] {
  return [
    ...faultsOfRows(
      lists.map(({ id }) => id),
      ['lists'],
    ),
    ...lists.flatMap(({ votes }, row) => faultsOfVotes(votes, ['lists', `${row}`, 'votes'])),
    ...faultsOfRegistration(lists),
    ...faultsOfVotes(againstAll ?? 0, ['againstAll']),
    ...faultsOfVotes(otherBallots ?? 0, ['otherBallots']),
  ];
}

/** What is wrong with one number of votes. */
export function faultsOfVotes(votes: number, at: readonly string[]): readonly VoteFault[] {
  const code = codeOfVotes(votes);
  return code === null ? [] : [{ code, at, detail: String(votes) }];
}

/** Why a number is no number of votes; null where it is one. */
export function codeOfVotes(votes: number): VoteFaultCode | null {
  if (Number.isNaN(votes)) return 'not-a-number';
  if (votes < 0) return 'negative-votes';
  if (votes > MOST_VOTES) return 'too-many-votes';
  return Number.isInteger(votes) ? null : 'fractional-votes';
}

/** What is wrong with the names of rows: none at all, too many, or one that stands twice. */
export function faultsOfRows(ids: readonly string[], at: readonly string[]): readonly VoteFault[] {
  if (ids.length === 0) return [{ code: 'nobody-to-elect', at }];
  if (ids.length > MOST_ROWS) return [{ code: 'too-many-rows', at, detail: String(ids.length) }];
  return repeated(ids).map((row) => {
    const fault: VoteFault = { code: 'duplicate-name', at: [...at, `${row}`] };
    return { ...fault, detail: ids[row] ?? '' };
  });
}

function faultsOfRegistration(lists: Ballot['lists']): readonly VoteFault[] {
  const given = lists.flatMap(({ registered }, row) => (registered === undefined ? [] : [{ row, registered }]));
  return repeated(given.map(({ registered }) => `${registered}`)).map((index) => {
    const { row = 0, registered = 0 } = given[index] ?? {};
    return { code: 'duplicate-registration', at: ['lists', `${row}`, 'registered'], detail: String(registered) };
  });
}

/** The places of values that stand before already. */
function repeated(values: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated ? [index] : [];
  });
}

/** What is wrong with a number of seats. */
export function faultsOfSeats(seats: number, at: readonly string[]): readonly VoteFault[] {
  const isSound = Number.isInteger(seats) && seats >= 0 && seats <= MOST_SEATS;
  return isSound ? [] : [{ code: 'impossible-seats', at, detail: String(seats) }];
}

/** What is wrong with the rule of a list tier. */
export function faultsOfRule({ threshold, twoParty }: ListRule): readonly VoteFault[] {
  const { part, whole } = threshold;
  return [
    ...(isThreshold(threshold) ? [] : [impossible('threshold', `${part}/${whole}`)]),
    ...(twoParty === null || isTwoParty(twoParty)
      ? []
      : [impossible('twoParty', `${twoParty.part}/${twoParty.whole}`)]),
  ];
}

function impossible(field: string, detail: string): VoteFault {
  return { code: 'impossible-threshold', at: [field], detail };
}

function isTwoParty({ part, whole, least }: TwoPartyRule): boolean {
  const areWhole = [part, whole, least].every((number) => Number.isInteger(number) && number >= 1);
  return areWhole && part <= whole && whole <= 100 && least <= MOST_SEATS;
}

function isThreshold({ part, whole }: Share): boolean {
  return (
    Number.isInteger(part) && Number.isInteger(whole) && part >= 0 && part <= whole && whole >= 1 && whole <= FINEST
  );
}
