import type { AmendmentData } from '../../../model/kazakhstan/index.ts';
import { valueOf } from '../../../model/json.ts';
import type { Entity } from '../../../model/constitution/index.ts';
import type { Shown } from '../../store/comparison.ts';

/** The orders that stand side by side: the two maps, and the Constitution of 2026 where it is asked for. */
export type Sides = readonly [Shown, Shown] | readonly [Shown, Shown, Shown];

/** The last amendment that gave an entity the form it has in the order; undefined: it stood so in the base. */
export function enactingAmendment(shown: Shown, entity: Entity, id: string): AmendmentData | undefined {
  return shown.amendments.findLast((amendment) => {
    const changes: Readonly<Record<string, unknown>> = amendment.changes[entity] ?? {};
    return valueOf(changes, id) !== undefined;
  });
}
