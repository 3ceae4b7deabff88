import { isKeyOf } from '../json.ts';
import { maslikhatElections, mazhilisElections } from '../kazakhstan/elections/index.ts';
import type { SavedDistrict, SavedLab, SavedRule } from './workspace-types.ts';

/** A name of a list that is not on the ballot: its keys from `lab` down, and the name. */
export type StrangeList = { readonly at: readonly string[]; readonly name: string };

/** How the places of ties between lists begin; in a district candidates tie, who are named there. */
const BETWEEN_LISTS = 'lists:';

/**
 * Every name of a list in the lab that is on no ballot: neither the one that somebody typed nor the published one. The
 * empty name stands for those without a list. An election that the data do not have says nothing about its lists.
 */
export function strangeLists({ votes, rules, coalition, town, districts }: SavedLab): readonly StrangeList[] {
  const here = votes.own?.lists.map(({ id }) => id) ?? listsOf(mazhilisElections, votes.election);
  const there = listsOf(maslikhatElections, town.election);
  return [
    ...strange(here, Object.keys(votes.edited), (name) => ['votes', 'edited', name]),
    ...(['a', 'b'] as const).flatMap((side) => inRule(here, rules[side], ['rules', side])),
    ...strange(here, coalition, (_, index) => ['coalition', `${index}`]),
    ...Object.entries(town.decisions ?? {}).flatMap(([tier, decided]) =>
      inDecisions(there, decided, ['town', 'decisions', tier]),
    ),
    ...inDistricts(here, districts?.parliament ?? {}, ['districts', 'parliament']),
    ...inDistricts(there, districts?.town ?? {}, ['districts', 'town']),
  ];
}

type Elections = Readonly<Record<string, { readonly lists: readonly { readonly party: string }[] }>>;
/** Null: nothing is known of the ballot. */
type Ballot = readonly string[] | null;

function listsOf(elections: Elections, id: string): Ballot {
  return isKeyOf(elections, id) ? (elections[id]?.lists.map(({ party }) => party) ?? null) : null;
}

function strange(
  ballot: Ballot,
  names: readonly string[],
  at: (name: string, index: number) => readonly string[],
): readonly StrangeList[] {
  if (ballot === null) return [];
  return names.flatMap((name, index) => (name === '' || ballot.includes(name) ? [] : [{ at: at(name, index), name }]));
}

function inRule(ballot: Ballot, { hand, decisions }: SavedRule, keys: readonly string[]): readonly StrangeList[] {
  return [
    ...strange(ballot, Object.keys(hand), (name) => [...keys, 'hand', name]),
    ...inDecisions(ballot, decisions, [...keys, 'decisions']),
  ];
}

function inDecisions(
  ballot: Ballot,
  decisions: SavedRule['decisions'],
  keys: readonly string[],
): readonly StrangeList[] {
  return Object.entries(decisions).flatMap(([place, chosen]) =>
    place.startsWith(BETWEEN_LISTS) ? strange(ballot, chosen, (_, index) => [...keys, place, `${index}`]) : [],
  );
}

function inDistricts(
  ballot: Ballot,
  typed: Readonly<Record<string, SavedDistrict>>,
  keys: readonly string[],
): readonly StrangeList[] {
  return Object.entries(typed).flatMap(([no, { candidates }]) =>
    strange(
      ballot,
      candidates.map(({ list }) => list),
      (_, row) => [...keys, no, 'candidates', `${row}`, 'list'],
    ),
  );
}
