import { institutionAt, type Counterparts } from '../constitution/query.ts';
import type { Constitution } from '../constitution/types.ts';
import { isKeyOf } from '../json.ts';
import { failure, success, type Result } from '../refusals.ts';
import type { InstitutionId, MatterId, PowerId, Verb } from '../vocabulary.ts';
import { ofVerb, registryOf, speaksOf, type OfVerb, type ReadyRule } from './registry.ts';
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
  const known = knownSpeakers(constitution, act);
  if (known !== undefined) return success(act.as === undefined ? known : relyingOn(known, act.as));
  const actor = counterparts(constitution, act.actor);
  if (actor === undefined) return failure(act.actor);
  const object = isKeyOf(constitution.matters, act.object) ? act.object : counterparts(constitution, act.object);
  if (object === undefined) return failure(act.object);
  const speakers = lookUp(constitution, act.verb, actor, object);
  if (actor === act.actor && object === act.object) remember(constitution, act, speakers);
  return success(act.as === undefined ? speakers : relyingOn(speakers, act.as));
}

/** The same when only one power is relied on. */
function relyingOn(speakers: Speakers, power: PowerId): Speakers {
  return { ...speakers, powers: speakers.powers.filter(({ basis }) => basis.id === power) };
}

function lookUp(constitution: Constitution, verb: Verb, actor: InstitutionId, object: string): Speakers {
  const { rules, residual, powers } = ofVerb(registryOf(constitution), verb);
  const type = institutionAt(constitution, actor)?.type;
  const speaks = (rule: ReadyRule) => speaksOf(rule, actor, type, object);
  return {
    rules: rules.filter(speaks),
    residual: residual.filter(speaks),
    powers: powers.filter(({ actors, objects }) => actors.has(actor) && objects.has(object)),
  };
}

/** What speaks of acts asked about before, by actor, object and verb; it depends on the order alone. */
const found = new WeakMap<Constitution, Map<string, Map<string, Map<Verb, Speakers>>>>();

function knownSpeakers(constitution: Constitution, { actor, object, verb }: Act): Speakers | undefined {
  return found.get(constitution)?.get(actor)?.get(object)?.get(verb);
}

function remember(constitution: Constitution, { actor, object, verb }: Act, speakers: Speakers): void {
  const byActor = found.get(constitution) ?? new Map<string, Map<string, Map<Verb, Speakers>>>();
  const byObject = byActor.get(actor) ?? new Map<string, Map<Verb, Speakers>>();
  const byVerb = byObject.get(object) ?? new Map<Verb, Speakers>();
  found.set(constitution, byActor.set(actor, byObject.set(object, byVerb.set(verb, speakers))));
}
