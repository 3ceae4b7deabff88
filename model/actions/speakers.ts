import { institutionAt, type Counterparts } from '../constitution/query.ts';
import type { Constitution } from '../constitution/types.ts';
import { isKeyOf } from '../json.ts';
import { failure, success, type Result } from '../refusals.ts';
import type { InstitutionId, MatterId } from '../vocabulary.ts';
import { ofVerb, registryOf, speaksOf, type OfVerb } from './registry.ts';
import type { Act } from './types.ts';

/** The rules and powers that speak of one act, each list from the strongest to the weakest. */
export type Speakers = OfVerb;

/**
 * The rules and powers of an order that speak of an act; its actor and object are found through succession. Refuses with
 * the id that stands for nothing in this order.
 */
export function speakersOn(
  constitution: Constitution,
  act: Act,
  counterparts: Counterparts,
): Result<Speakers, InstitutionId | MatterId> {
  const actor = counterparts(constitution, act.actor);
  if (actor === undefined) return failure(act.actor);
  const object = isKeyOf(constitution.matters, act.object) ? act.object : counterparts(constitution, act.object);
  if (object === undefined) return failure(act.object);
  const type = institutionAt(constitution, actor)?.type;
  const { rules, residual, powers } = ofVerb(registryOf(constitution), act.verb);
  return success({
    rules: rules.filter((rule) => speaksOf(rule, actor, type, object)),
    residual: residual.filter((rule) => speaksOf(rule, actor, type, object)),
    powers: powers.filter(
      ({ basis, actors, objects }) =>
        actors.has(actor) && objects.has(object) && (act.as === undefined || act.as === basis.id),
    ),
  });
}
