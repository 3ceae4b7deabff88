import { isRecord, same } from '../json.ts';
import type { Report } from '../constitution/shape.ts';

/** The parts of a table that its soundness depends on, read from a value of any kind. */
type Row = {
  readonly id: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly event: unknown;
  readonly by: readonly unknown[];
  readonly when: unknown;
};

/**
 * Reports what makes a table no procedure: not one start, states that nothing leads to, states without a way out that are
 * no end, ends with a way out, names of states or steps that it does not have, steps without a basis, and several ways of
 * one event that could both be open to one institution. Looks at any value and never throws.
 */
export function soundProcedure(value: unknown, at: readonly string[], report: Report): void {
  if (!isRecord(value)) return;
  const { states, transitions } = value;
  if (!isRecord(states) || !isRecord(transitions)) return;
  const rows = Object.entries(transitions).map(([id, step]) => rowOf(id, step));
  const starts = Object.keys(states).filter((id) => kindOf(states[id]) === 'start');
  if (starts.length !== 1) report('not-one-start', [...at, 'states'], starts.length);
  stepsKnown(states, transitions, [...at, 'transitions'], report);
  const reached = reachedFrom(starts, rows);
  for (const [id, state] of Object.entries(states)) {
    const place = [...at, 'states', id];
    const hasExit = rows.some(({ from }) => from === id);
    if (starts.length === 1 && !reached.has(id)) report('unreachable-state', place);
    if (kindOf(state) === 'final' && hasExit) report('final-with-exit', place);
    if (kindOf(state) !== 'final' && !hasExit) report('dead-end', place);
  }
  waysExclusive(rows, [...at, 'transitions'], report);
}

function kindOf(state: unknown): unknown {
  return isRecord(state) ? state['kind'] : undefined;
}

function rowOf(id: string, step: unknown): Row {
  const { from, to, does, by, when } = isRecord(step) ? step : {};
  return { id, from, to, event: does ?? id, by: Array.isArray(by) ? by : [], when };
}

type Table = Readonly<Record<string, unknown>>;

function stepsKnown(states: Table, transitions: Table, at: readonly string[], report: Report): void {
  const state = (id: unknown, place: readonly string[]) => {
    if (typeof id === 'string' && !Object.hasOwn(states, id)) report('unknown-state', place, id);
  };
  for (const [id, step] of Object.entries(transitions)) {
    if (!isRecord(step)) continue;
    const place = [...at, id];
    state(step['from'], [...place, 'from']);
    state(step['to'], [...place, 'to']);
    const { cites, basis, deadline } = step;
    if (Array.isArray(cites) && cites.length === 0 && basis !== 'unread')
      report('step-without-citation', [...place, 'cites']);
    if (!isRecord(deadline)) continue;
    for (const list of ['since', 'pausedIn']) {
      const those = deadline[list];
      if (Array.isArray(those)) those.forEach((each, index) => state(each, [...place, 'deadline', list, `${index}`]));
    }
    const { missed } = deadline;
    const named = typeof missed === 'string' && !['closed', 'none-stated', 'unread'].includes(missed);
    if (named && !Object.hasOwn(transitions, missed))
      report('unknown-transition', [...place, 'deadline', 'missed'], missed);
  }
}

function reachedFrom(starts: readonly string[], rows: readonly Row[]): ReadonlySet<unknown> {
  const reached = new Set<unknown>(starts);
  for (const state of reached) for (const { from, to } of rows) if (from === state) reached.add(to);
  return reached;
}

function waysExclusive(rows: readonly Row[], at: readonly string[], report: Report): void {
  rows.forEach((row, index) => {
    for (const other of rows.slice(index + 1)) {
      const shared =
        row.from === other.from && row.event === other.event && row.by.some((who) => other.by.includes(who));
      if (shared && !exclusive(row.when, other.when)) report('ways-not-exclusive', [...at, other.id], row.id);
    }
  });
}

/** Whether two conditions can never both hold, as far as their form shows: one fact with two values, or a negation. */
function exclusive(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return false;
  if (a['test'] === 'not') return same(a['of'], b);
  if (b['test'] === 'not') return same(b['of'], a);
  const bothAre = a['test'] === 'is' && b['test'] === 'is' && a['fact'] === b['fact'];
  return bothAre && !isRecord(a['value']) && !isRecord(b['value']) && a['value'] !== b['value'];
}
