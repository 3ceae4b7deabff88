import type { Constitution } from '../constitution/types.ts';
import { entriesOf } from '../json.ts';
import type { Decision } from './decision.ts';
import { inputsOf, sameInputs, type Inputs } from './inputs.ts';
import { measureOne, type Measured } from './measure.ts';
import type { Discipline } from './players.ts';

/** The measures of an order, with what each was read from, so that the next order computes only what differs. */
export type Measurement = {
  readonly measured: readonly Measured[];
  /** The decisions that were computed; all others are those of the measurement before, the same objects. */
  readonly renewed: readonly string[];
  /** By decision, what it was read from. */
  readonly inputs: ReadonlyMap<
    string,
    { readonly decision: Decision; readonly inputs: Inputs; readonly measured: Measured }
  >;
};

/**
 * Measures every decision of a catalogue in one order, and computes only those which read something that is not as it was
 * in the measurement before. The outcome is that of measuring everything anew.
 */
export function remeasure(
  order: Constitution,
  decisions: Readonly<Record<string, Decision>>,
  discipline?: Discipline,
  before?: Measurement,
): Measurement {
  const renewed: string[] = [];
  const rows = entriesOf(decisions).map(([id, decision]) => {
    const inputs = inputsOf(order, decision, discipline);
    const known = before?.inputs.get(id);
    if (known?.decision === decision && sameInputs(known.inputs, inputs)) return [id, known] as const;
    renewed.push(id);
    return [id, { decision, inputs, measured: measureOne(order, id, decision, discipline) }] as const;
  });
  return { measured: rows.map(([, { measured }]) => measured), renewed, inputs: new Map(rows) };
}
