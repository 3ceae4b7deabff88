import { entriesOf } from '../../../model/json.ts';
import type { Procedure, Run } from '../../../model/procedures/types.ts';
import { layersOf } from './layers.ts';
import type { ProcedureView, ProcedureWords, StateView, TransitionView } from './types.ts';

/** The table of a procedure and where a run of it stands, as the diagram tells it. */
export function procedureView(procedure: Procedure, run: Run | null, words: ProcedureWords): ProcedureView {
  return {
    states: statesOf(procedure, run, words),
    transitions: transitionsOf(procedure, run, words),
    now: run?.state ?? null,
  };
}

/** From the start to the ends: layer by layer, the ends last. */
function statesOf(procedure: Procedure, run: Run | null, words: ProcedureWords): readonly StateView[] {
  const layers = layersOf(procedure);
  const passed = new Set<string>(run?.history.flatMap(({ from, to }) => [from, to]));
  const all = entriesOf(procedure.states).map(([id, { kind, order }]) => ({
    order,
    view: {
      id,
      kind,
      layer: layers.get(id) ?? 0,
      role: run?.state === id ? 'now' : passed.has(id) ? 'passed' : 'other',
      text: words.state[id] ?? id,
    } as const,
  }));
  return all
    .toSorted(
      (a, b) =>
        Number(a.view.kind === 'final') - Number(b.view.kind === 'final') ||
        a.view.layer - b.view.layer ||
        a.order - b.order,
    )
    .map(({ view }) => view);
}

function transitionsOf(procedure: Procedure, run: Run | null, words: ProcedureWords): readonly TransitionView[] {
  const taken = new Set<string>(run?.history.map(({ transition }) => transition));
  return entriesOf(procedure.transitions)
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { from, to, basis }]) => ({
      id,
      from,
      to,
      role: taken.has(id) ? 'taken' : run?.state === from ? 'next' : 'other',
      gap: basis === 'unread',
      text: words.event[id] ?? id,
      marks: words.marks[id] ?? [],
    }));
}
