import { entriesOf } from '../../json.ts';

/** What a coalition must have to prevail along one way: so many votes in each of these bodies. */
export type Clause = Readonly<Record<string, number>>;

/** A monotone formula: a coalition wins when it has the votes of any one of its clauses. None: nobody ever wins. */
export type Formula = readonly Clause[];

/** The formula that nobody satisfies. */
export const NEVER: Formula = [];

/** The formula that everybody satisfies, even without a vote. */
export const ALWAYS: Formula = [{}];

/** The formula of one body at one majority, in votes. */
export function votesIn(body: string, votes: number): Formula {
  return [{ [body]: votes }];
}

/** Either formula suffices. Clauses that ask for more than another are left out: they never decide. */
export function either(...formulas: readonly Formula[]): Formula {
  const minimal: Clause[] = [];
  for (const clause of formulas.flat()) {
    if (minimal.some((other) => asksNoMore(other, clause))) continue;
    const kept = minimal.filter((other) => !asksNoMore(clause, other));
    minimal.splice(0, minimal.length, ...kept, clause);
  }
  return minimal;
}

/** Both formulas must hold: of two majorities in one body the larger one counts. */
export function both(...formulas: readonly Formula[]): Formula {
  return formulas.reduce<Formula>(
    (sofar, next) => either(sofar.flatMap((one) => next.map((other) => merged(one, other)))),
    ALWAYS,
  );
}

/** Whether two formulas in their shortest form are the same. */
export function sameFormula(one: Formula, other: Formula): boolean {
  return (
    one.length === other.length &&
    one.every((clause) => other.some((twin) => asksNoMore(twin, clause) && asksNoMore(clause, twin)))
  );
}

/** The numbers of votes that a formula asks for in each body it names, ascending. */
export function majoritiesIn(formula: Formula): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const [body, votes] of formula.flatMap((clause) => entriesOf(clause))) {
    found.set(body, (found.get(body) ?? new Set<number>()).add(votes));
  }
  return new Map([...found].map(([body, votes]) => [body, [...votes].sort((a, b) => a - b)]));
}

/** Whether these votes by body satisfy the formula. */
export function satisfied(formula: Formula, votes: Readonly<Record<string, number>>): boolean {
  return formula.some((clause) => entriesOf(clause).every(([body, needed]) => (votes[body] ?? 0) >= needed));
}

function asksNoMore(one: Clause, other: Clause): boolean {
  return entriesOf(one).every(([body, votes]) => votes <= (other[body] ?? 0));
}

function merged(one: Clause, other: Clause): Clause {
  const clause: Record<string, number> = { ...one };
  for (const [body, votes] of entriesOf(other)) clause[body] = Math.max(votes, clause[body] ?? 0);
  return clause;
}
