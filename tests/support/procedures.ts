import type { Facts } from '../../model/conditions/types.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { valueOf } from '../../model/json.ts';
import { advance, start, type Procedure, type ProcedureEvent, type Run } from '../../model/procedures/index.ts';

/** An event told shortly: what, on which day if not that of the event before it, and whatever else it needs. */
export type Told = { readonly does: string } & Omit<Partial<ProcedureEvent>, 'day'> & {
    readonly facts?: Facts;
    readonly day?: string;
  };

/** The procedure of an order by its id. */
export function procedureIn(order: Constitution, id: string): Procedure {
  const found = valueOf(order.procedures, id);
  if (found === undefined) throw new Error(`no procedure ${id}`);
  return found;
}

/** Where a run stands after the events, and how the last of them came out: the state, or the code and detail. */
export function outcome(order: Constitution, id: string, events: readonly Told[], begun = '2024-01-10'): string {
  const procedure = procedureIn(order, id);
  let run = start(procedure, begun);
  let answer: string = run.state;
  for (const told of events) {
    const tried = tell(order, procedure, run, told);
    answer = tried.ok ? tried.value.state : [tried.error.code, tried.error.detail ?? ''].join(' ').trim();
    if (tried.ok) run = tried.value;
  }
  return answer;
}

/** The run after the events, all of which must move it. */
export function runThrough(order: Constitution, id: string, events: readonly Told[], begun = '2024-01-10'): Run {
  const procedure = procedureIn(order, id);
  return events.reduce(
    (run, told) => {
      const tried = tell(order, procedure, run, told);
      if (!tried.ok) throw new Error(`${told.does}: ${tried.error.code} ${tried.error.detail ?? ''}`);
      return tried.value;
    },
    start(procedure, begun),
  );
}

function tell(order: Constitution, procedure: Procedure, run: Run, { facts = {}, day, ...event }: Told) {
  return advance(order, procedure, run, { ...event, day: day ?? run.day }, facts);
}
