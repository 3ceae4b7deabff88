import { z } from 'zod';
import { citations } from './law.ts';
import { entities } from './order.ts';
import { calendarDate, day, id, localized } from './scalars.ts';

/** Changes of one kind of entity: a new one whole, a repealed one whole, or the changed fields of one on both sides. */
function changesOf<Shape extends z.ZodRawShape>(entity: z.ZodObject<Shape, z.core.$strict>) {
  const some = entity.partial();
  const change = z.union([
    z.strictObject({ was: z.null(), becomes: entity }),
    z.strictObject({ was: entity, becomes: z.null() }),
    z.strictObject({ was: some, becomes: some }),
  ]);
  return z.record(id, change).exactOptional();
}

/** A dated change of the law; see `Amendment` in `model/amendments/types.ts`. */
export const amendment = z.strictObject({
  id,
  title: localized,
  effective: calendarDate,
  from: day,
  enactedBy: citations,
  note: localized.exactOptional(),
  changes: z.strictObject({
    sources: changesOf(entities.sources),
    institutions: changesOf(entities.institutions),
    provisions: changesOf(entities.provisions),
    powers: changesOf(entities.powers),
    bodies: changesOf(entities.bodies),
    matters: changesOf(entities.matters),
    circumstances: changesOf(entities.circumstances),
    rules: changesOf(entities.rules),
    procedures: changesOf(entities.procedures),
  }),
});
