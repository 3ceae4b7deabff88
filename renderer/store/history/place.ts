import { keysOf, same } from '../../../model/json.ts';
import { changedIn } from './work.ts';
import type { Lab, LabPresident, LabRule } from '../lab/state.ts';
import type { Work } from '../state.ts';
import type { Weighing } from '../weigh/state.ts';
import { NO_GUESS, type Stepping } from '../stepping/state.ts';

/**
 * The field that a change typed or dragged in, so that typing on there is one change; null where a change was made by one
 * press. Told from what changed alone: no clock.
 */
export function placeOfChange(before: Work, after: Work): string | null {
  if (!same(before.orders, after.orders)) return null;
  const changed = changedIn(before, after);
  if (changed.length !== 1) return null;
  if (changed[0] === 'lab') return placeInLab(before.view.lab, after.view.lab);
  if (changed[0] === 'weighing') return placeInWeights(before.view.weighing, after.view.weighing);
  if (changed[0] === 'stepping') return placeInStory(before.view.stepping, after.view.stepping);
  return null;
}

/** The parts of a rule that are dragged or typed. */
const TYPED_RULES: readonly (keyof LabRule)[] = ['threshold', 'listSeats', 'districtSeats', 'hand'];

function placeInLab(before: Lab, after: Lab): string | null {
  const changed = differing(before, after);
  if (changed.length !== 1) return null;
  switch (changed[0]) {
    case 'votes':
      return placeInVotes(before.votes, after.votes);
    case 'rules':
      return placeInRules(before.rules, after.rules);
    case 'noise':
      return `noise ${differing(before.noise, after.noise).join(' ')}`;
    case 'story':
      return before.story.side === after.story.side ? 'story' : null;
    case 'town':
      return differing(before.town, after.town).join(' ') === 'size' ? 'town size' : null;
    case 'president':
      return placeInPresident(before.president, after.president);
    case 'seed':
      return 'seed';
    case 'books':
      return placeInBooks(before.books, after.books);
    default:
      return null;
  }
}

/** The name or the votes of one candidate, or the votes against all, of one district. */
function placeInBooks(before: Lab['books'], after: Lab['books']): string | null {
  const [book, ...others] = differing(before, after);
  if (book === undefined || others.length > 0) return null;
  const [no, ...more] = differing(before[book].typed, after[book].typed);
  const [was, is] = no === undefined ? [] : [before[book].typed[no], after[book].typed[no]];
  if (more.length > 0 || was === undefined || is === undefined) return null;
  if (differing(was, is).join(' ') === 'againstAll') return `district ${book} ${no} against all`;
  if (was.candidates.length !== is.candidates.length || was.againstAll !== is.againstAll) return null;
  const rows = is.candidates.flatMap((candidate, row) =>
    differing(was.candidates[row] ?? candidate, candidate).map((field) => `${row} ${field}`),
  );
  return rows.length === 1 ? `district ${book} ${no} ${rows.join()}` : null;
}

function placeInVotes(before: Lab['votes'], after: Lab['votes']): string | null {
  const changed = differing(before, after).join(' ');
  if (changed === 'againstAll') return after.againstAll === null ? null : 'votes against all';
  if (changed !== 'edited') return null;
  const lists = differing(before.edited, after.edited);
  return lists.length === 1 && lists[0] !== undefined && Object.hasOwn(after.edited, lists[0])
    ? `votes ${lists[0]}`
    : null;
}

/** The votes of one candidate in one round, or those against all. */
function placeInPresident(before: LabPresident, after: LabPresident): string | null {
  const changed = differing(before, after).filter((key) => key !== 'decisions');
  const [round, ...others] = changed;
  if (others.length > 0) return null;
  if (round === 'againstAll') return after.againstAll === null ? null : 'president against all';
  if (round !== 'first' && round !== 'second') return null;
  const [candidate, ...more] = differing(before[round], after[round]);
  if (candidate === undefined || more.length > 0 || !Object.hasOwn(after[round], candidate)) return null;
  return `president ${round} ${candidate}`;
}

function placeInRules(before: Lab['rules'], after: Lab['rules']): string | null {
  const [side, ...others] = differing(before, after);
  if (side === undefined || others.length > 0) return null;
  const changed = differing(before[side], after[side]).filter((key) => key !== 'decisions');
  const [rule] = changed;
  if (rule === undefined || changed.length > 1 || !TYPED_RULES.includes(rule) || after[side][rule] === null)
    return null;
  const list = rule === 'hand' ? differing(before[side].hand, after[side].hand).join(' ') : '';
  return `${rule} ${side} ${list}`;
}

/** The weight of one group or one decision. */
function placeInWeights(before: Weighing, after: Weighing): string | null {
  if (differing(before, after).join(' ') !== 'factors') return null;
  const { groups, decisions } = before.factors;
  const changed = [...differing(groups, after.factors.groups), ...differing(decisions, after.factors.decisions)];
  return changed.length === 1 ? `weight ${changed.join()}` : null;
}

/** Hands are counted one by one. */
function placeInStory(before: Stepping, after: Stepping): string | null {
  if (before.walk !== after.walk || differing(before, after).join(' ') !== 'walks') return null;
  const [was, is] = [before.walks[before.walk], after.walks[after.walk]];
  if (was === undefined || is === undefined || differing(was, is).join(' ') !== 'guesses') return null;
  const [step, ...others] = differing(was.guesses, is.guesses);
  if (step === undefined || others.length > 0) return null;
  const [guessed, guessing] = [was.guesses[step] ?? NO_GUESS, is.guesses[step] ?? NO_GUESS];
  const isHands = differing(guessed, guessing).join(' ') === 'hands';
  return isHands ? `hands ${step}` : null;
}

/** The keys under which two records differ. */
export function differing<T extends object>(before: T, after: T): readonly (keyof T & string)[] {
  const keys = new Set([...namesOf(before), ...namesOf(after)]);
  return [...keys].filter((key) => !same(before[key], after[key]));
}

function namesOf<T extends object>(record: T): readonly (keyof T & string)[] {
  const names: Readonly<Record<keyof T & string, unknown>> = record;
  return keysOf(names);
}
