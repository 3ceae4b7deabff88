import type { Constitution } from '../../model/constitution/types.ts';
import { compositionOf, disciplineIn } from '../../model/kazakhstan/discipline.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { entriesOf } from '../../model/json.ts';
import { distribute } from '../../model/power/distribution.ts';
import { remeasure } from '../../model/power/remeasure.ts';

/** Milliseconds that the measure of an edition takes, of the slowest where several are timed. */
type PowerTimes = {
  /** Every decision, nothing computed before. */
  readonly cold: number;
  /** Every decision once more, with the parties of the Mazhilis voting as one. */
  readonly disciplined: number;
  /** After the override of the veto needs another majority, from the edition as it was. */
  readonly changed: number;
};

/** The chambers as they were: 107 and 49 seats, 98 and 50, and the 145 of the Kurultai, whose parties are not known. */
const EDITIONS = [
  { id: 'post-2022', year: '2023' },
  { id: 'pre-2022', year: '2021' },
  { id: '2026', year: null },
] as const;

/** Times the measure of each edition. */
export function timePower(): PowerTimes {
  const times = EDITIONS.map(({ id, year }) => {
    const order = edition(id);
    const composition = year === null ? undefined : compositionOf(year);
    const cold = timed(() => remeasure(order, decisions));
    const discipline = composition === undefined ? undefined : disciplineIn(order, composition);
    const disciplined = timed(() => remeasure(order, decisions, discipline, cold.value));
    const changed = timed(() => remeasure(withOverride(order, '>=3/5'), decisions, undefined, cold.value));
    if (changed.value.renewed.length !== 2) throw new Error(`Computed anew: ${changed.value.renewed.join(', ')}.`);
    return { cold: cold.time, disciplined: disciplined.time, changed: changed.time };
  });
  const slowest = (of: keyof PowerTimes) => Math.max(...times.map((time) => time[of]));
  return { cold: slowest('cold'), disciplined: slowest('disciplined'), changed: slowest('changed') };
}

function timed<T extends { readonly measured: Parameters<typeof distribute>[0] }>(measure: () => T) {
  const begun = performance.now();
  const value = measure();
  distribute(value.measured, {});
  return { value, time: performance.now() - begun };
}

/** The order with another majority for every vote that overrides the President's objections to an ordinary law. */
function withOverride(order: Constitution, share: string): Constitution {
  const procedures = entriesOf(order.procedures).map(([id, table]) => {
    if (id !== 'president-signature-ordinary') return [id, table] as const;
    const transitions = entriesOf(table.transitions).map(([name, step]) => {
      return [name, step.majority === undefined ? step : { ...step, majority: { ...step.majority, share } }] as const;
    });
    return [id, { ...table, transitions: Object.fromEntries(transitions) }] as const;
  });
  return { ...order, procedures: Object.fromEntries(procedures) };
}
