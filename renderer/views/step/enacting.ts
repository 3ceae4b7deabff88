import type { Entity } from '../../../model/constitution/types.ts';
import { valueOf } from '../../../model/json.ts';
import type { AmendmentData } from '../../../model/kazakhstan/index.ts';
import type { Shown } from '../../store/comparison.ts';

/** The last amendment that gave an entity the form it has in an order; null: it stood so in the base. */
export function enactingIn(
  { amendments }: Pick<Shown, 'amendments'>,
  entity: Entity,
  id: string,
): AmendmentData | null {
  const found = amendments.findLast(({ changes }) => {
    const those: Readonly<Record<string, unknown>> = changes[entity] ?? {};
    return valueOf(those, id) !== undefined;
  });
  return found ?? null;
}
