import type { BallotList, Decision, Reason, Tie } from './types.ts';

/** Who is chosen and why, or the tie that stays open. */
export type Settled =
  { readonly chosen: readonly string[]; readonly by: Reason; readonly tie?: never } | { readonly tie: Tie };

/**
 * Chooses among equals: the lists registered earlier (constitutional law on elections, Art. 97-1, as read in the text of
 * 2009), where the order of registration of all of them is known; else as decided from outside; else nobody.
 */
export function settleByRegistration(
  place: string,
  equals: readonly BallotList[],
  choose: number,
  decisions: readonly Decision[],
): Settled {
  const ordered = equals.flatMap(({ id, registered }) => (registered === undefined ? [] : [{ id, registered }]));
  if (ordered.length < equals.length) {
    return settleByDecision(
      place,
      equals.map(({ id }) => id),
      choose,
      decisions,
    );
  }
  const earliest = ordered.sort((a, b) => a.registered - b.registered).slice(0, choose);
  return { chosen: earliest.map(({ id }) => id), by: 'registration' };
}

/** Chooses among equals as decided from outside, where the law is silent or not known. */
export function settleByDecision(
  place: string,
  between: readonly string[],
  choose: number,
  decisions: readonly Decision[],
): Settled {
  const decision = decisions.find((candidate) => candidate.place === place);
  if (decision === undefined) return { tie: { place, between, choose } };
  const chosen = between.filter((id) => decision.chosen.includes(id));
  const fits = chosen.length === choose && decision.chosen.length === choose;
  return fits ? { chosen, by: 'decision' } : { tie: { place, between, choose, misfit: true } };
}

/** One that was chosen, with its equals on the other side of the line where there are any. */
export type Choice<Row> = { readonly row: Row; readonly tiedWith: readonly string[]; readonly by: Reason };
/** Those chosen in order, and the tie where not all of them are settled. */
export type Choices<Row> = { readonly choices: readonly Choice<Row>[]; readonly tie?: Tie };

/**
 * The first `count` rows of a ranking. Rows that equal the last of them and stand beyond it too are a tie, which `settle`
 * settles or leaves open; equals that are all within are none.
 */
export function chooseFirst<Row extends { readonly list: BallotList }>(
  ranking: readonly Row[],
  count: number,
  areEqual: (a: Row, b: Row) => boolean,
  settle: (equals: readonly BallotList[], choose: number) => Settled,
): Choices<Row> {
  const last = ranking[count - 1];
  if (last === undefined) return { choices: [] };
  const within = ranking.slice(0, count);
  const own = (row: Row): Choice<Row> => ({ row, tiedWith: [], by: 'own-number' });
  const equals = ranking.filter((row) => areEqual(row, last));
  const sure = within.filter((row) => !areEqual(row, last));
  if (sure.length + equals.length === count) return { choices: within.map(own) };
  const settled = settle(
    equals.map(({ list }) => list),
    count - sure.length,
  );
  if (settled.tie !== undefined) return { choices: sure.map(own), tie: settled.tie };
  const { chosen, by } = settled;
  const tied = chosen.flatMap((id) => equals.filter(({ list }) => list.id === id));
  const tiedWith = (row: Row) => equals.flatMap(({ list }) => (list.id === row.list.id ? [] : [list.id]));
  return { choices: [...sure.map(own), ...tied.map((row) => ({ row, tiedWith: tiedWith(row), by }))] };
}
