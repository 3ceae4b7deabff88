import { factFault } from '../../model/conditions/index.ts';
import type { Document } from '../../model/document/index.ts';
import { at, edition } from '../../model/kazakhstan/index.ts';
import type { Fault } from '../../model/refusals.ts';
import { faultsOfScenario } from '../../model/scenario/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';

/** Faults of a file in what it names: whatever none of the editions knows. */
export function againstTheLaw(document: Document): readonly Fault[] {
  if (document.shanyrak !== 'scenario') return [];
  const orders = EDITION_IDS.map(edition);
  const faults = faultsOfScenario(document.scenario, {
    isOrder: (name) => at(name).ok,
    orders,
    factFault: (name, value) => factFault(orders, name, value),
  });
  return faults.map((fault) => ({ ...fault, at: ['scenario', ...fault.at] }));
}
