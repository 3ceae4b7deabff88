import type { Facts } from '../../conditions/types.ts';
import { weigh } from '../../conditions/index.ts';
import type { Constitution } from '../../constitution/types.ts';
import { entriesOf, keysOf, valueOf } from '../../json.ts';
import type { Procedure, Transition } from '../../procedures/types.ts';
import type { TransitionId } from '../../vocabulary.ts';
import { ALWAYS, both, either, NEVER, sameFormula, type Formula } from '../game/formula.ts';
import { agreementOf } from './agreement.ts';
import { mayTake } from './exercise.ts';

/** Which way through a procedure is a decision: from where, until which states, and under which assumptions. */
export type Way = {
  readonly procedure: string;
  /** The start of the table, if absent. */
  readonly from?: string;
  /** The states in which the decision is taken. */
  readonly taken: readonly string[];
  /** What is taken to be so; a step whose condition is then false is no way. */
  readonly assuming?: Facts;
  /** Questions to the courts that are steps of this decision, and not a way to stop it. */
  readonly counting?: readonly string[];
  /** Events that are taken not to happen. */
  readonly without?: readonly string[];
};

/**
 * Events that nobody may refuse, where nothing else leads out of the state: they record or carry out what is decided.
 * Wherever the table has another way out, the step is a choice like any other.
 */
const FORMALITIES: ReadonlySet<string> = new Set([
  'announce',
  'call-election',
  'call-vote',
  'conciliate',
  'consult',
  'convene',
  'countersign',
  'dismiss',
  'electors-meet',
  'offer-resignation',
  'register',
  'register-akim',
  'sign',
  'swear-in',
]);

/**
 * Questions to the courts on the way: a finding on constitutionality or on a count is no vote on whether a thing is
 * wanted. Where a court must be asked, the table has no way around it, and the court is counted.
 */
const QUESTIONS: ReadonlySet<string> = new Set(['petition', 'dispute']);

/** A game read off a table, with the steps in which its clauses are settled. */
export type Walked = { readonly wins: Formula; readonly steps: readonly TransitionId[] };

/**
 * Who must agree for the decision to be taken, read off the table. A coalition prevails in a state if it can take a step
 * to a state in which it prevails, or if those who must act there can only choose between such states. Nobody gains by
 * going in circles: the least formulas that fit. Null: no way leads there.
 */
export function gameOf(order: Constitution, way: Way): Walked | null {
  const procedure = valueOf(order.procedures, way.procedure);
  if (procedure === undefined) return null;
  const [start] = entriesOf(procedure.states).find(([, { kind }]) => kind === 'start') ?? [];
  const from = way.from ?? start;
  if (from === undefined || valueOf(procedure.states, from) === undefined) return null;
  const steps = stepsIn(order, procedure, way);
  const known = prevailing(keysOf(procedure.states), steps, way.taken);
  const wins = known.get(from) ?? NEVER;
  return wins.length === 0 ? null : { wins, steps: settling(steps, { from, taken: way.taken }, known) };
}

/** For every state the formula of those who prevail there. */
function prevailing(
  states: readonly string[],
  steps: readonly Step[],
  taken: readonly string[],
): ReadonlyMap<string, Formula> {
  let known = new Map<string, Formula>();
  for (;;) {
    const next = new Map<string, Formula>();
    for (const state of states) next.set(state, taken.includes(state) ? ALWAYS : prevailsIn(steps, state, known));
    const settled = [...next].every(([state, formula]) => sameFormula(formula, known.get(state) ?? NEVER));
    known = next;
    if (settled) return known;
  }
}

/** The steps of those who prevail: such as lead on, and ask for no more than another way from the same state. */
function settling(
  steps: readonly Step[],
  { from, taken }: { readonly from: string; readonly taken: readonly string[] },
  known: ReadonlyMap<string, Formula>,
): readonly TransitionId[] {
  const reached = new Set([from]);
  const found: TransitionId[] = [];
  for (const state of reached) {
    if (taken.includes(state)) continue;
    const wins = known.get(state) ?? NEVER;
    const settles = (formula: Formula) =>
      formula.some((clause) => wins.some((other) => sameFormula([clause], [other])));
    const open = steps.filter((step) => step.from === state);
    const forced = settles(forcedIn(open, known));
    for (const step of open) {
      const after = known.get(step.to) ?? NEVER;
      if (after.length === 0 || !(open.length === 1 || forced || settles(both(step.agreement, after)))) continue;
      found.push(step.id);
      reached.add(step.to);
    }
  }
  return found;
}

type Step = {
  readonly id: TransitionId;
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly actors: string;
  readonly agreement: Formula;
  readonly timed: boolean;
};

function stepsIn(
  order: Constitution,
  { transitions }: Procedure,
  { assuming = {}, counting = [], without = [] }: Way,
): readonly Step[] {
  return entriesOf(transitions).flatMap(([id, step]) => {
    const event = step.does ?? id;
    if (
      (QUESTIONS.has(event) && !counting.includes(event)) ||
      without.includes(event) ||
      !mayTake(order, event, step.by) ||
      isRuledOut(order, step, assuming)
    )
      return [];
    const { from, to, by, deadline } = step;
    return [
      { id, event, from, to, actors: by.join('+'), agreement: agreementOf(order, step), timed: deadline !== undefined },
    ];
  });
}

function isRuledOut(order: Constitution, { when }: Transition, facts: Facts): boolean {
  return when !== undefined && weigh(order, when, { facts, day: '2022-01-01' }).truth === false;
}

function prevailsIn(steps: readonly Step[], state: string, known: ReadonlyMap<string, Formula>): Formula {
  const open = steps.filter(({ from }) => from === state);
  const [only] = open;
  if (only !== undefined && open.length === 1 && FORMALITIES.has(only.event)) return known.get(only.to) ?? NEVER;
  const chosen = open.map((step) => both(step.agreement, known.get(step.to) ?? NEVER));
  return either(...chosen, forcedIn(open, known));
}

/** What holds whatever is chosen, where the same act in every step out of a state and the law sets them a time to. */
function forcedIn(open: readonly Step[], known: ReadonlyMap<string, Formula>): Formula {
  const same = new Set(open.map(({ actors }) => actors)).size === 1;
  if (open.length < 2 || !same || !open.some(({ timed }) => timed)) return NEVER;
  return both(...open.map((step) => known.get(step.to) ?? NEVER));
}
