import { includedIn } from '../conditions/offices.ts';
import { weigherOf, type Weigh } from '../conditions/weigh.ts';
import type { Constitution, Power } from '../constitution/types.ts';
import { byCodeUnit, entriesOf } from '../json.ts';
import type { InstitutionType, PowerId, RuleId, Verb } from '../vocabulary.ts';
import { readyNeed, type ReadyNeed } from './participation.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Basis, Effect, Pattern, Rule } from './types.ts';

/** A rule made ready for one order. `place` is its place from the strongest ground of that order to the weakest. */
export type ReadyRule = {
  readonly basis: Basis & { readonly kind: 'rule' };
  readonly rule: Rule;
  readonly effect: Effect;
  readonly permits: boolean;
  readonly residual: boolean;
  readonly weigh: Weigh | null;
  readonly yields: ReadonlySet<RuleId>;
  readonly standing: Standing;
  readonly place: number;
  readonly actors: ReadonlySet<string> | null;
  readonly types: readonly InstitutionType[] | null;
  readonly objects: ReadonlySet<string> | null;
};

/** A power made ready for one order: the acts that it confers, and what each of its needs waits for. */
export type ReadyPower = {
  readonly basis: Basis & { readonly kind: 'power' };
  readonly power: Power;
  readonly needs: readonly ReadyNeed[];
  readonly standing: Standing;
  readonly place: number;
  readonly actors: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
};

/** What an order says of each verb. */
export type OfVerb = {
  readonly rules: readonly ReadyRule[];
  readonly residual: readonly ReadyRule[];
  readonly powers: readonly ReadyPower[];
};

/** What an order says of the acts of each verb. */
export type Registry = ReadonlyMap<Verb, OfVerb>;

const NOTHING: OfVerb = { rules: [], residual: [], powers: [] };
const registries = new WeakMap<Constitution, Registry>();

/** Every rule and power of an order by the verb that it speaks of; made once for each order. */
export function registryOf(constitution: Constitution): Registry {
  const known = registries.get(constitution);
  if (known !== undefined) return known;
  const made = registryFrom(constitution);
  registries.set(constitution, made);
  return made;
}

/** What an order says of a verb. */
export function ofVerb(registry: Registry, verb: Verb): OfVerb {
  return registry.get(verb) ?? NOTHING;
}

/** Whether a rule speaks of the acts of this actor on this object, once its verb fits. */
export function speaksOf(rule: ReadyRule, actor: string, type: InstitutionType | undefined, object: string): boolean {
  return ofActor(rule, actor, type) && ofObject(rule, object);
}

/** Whether a rule speaks of the acts of this actor. */
export function ofActor({ actors, types }: ReadyRule, actor: string, type: InstitutionType | undefined): boolean {
  return (actors === null || actors.has(actor)) && (types === null || (type !== undefined && types.includes(type)));
}

/** Whether a rule speaks of acts on this object. */
function ofObject({ objects }: ReadyRule, object: string): boolean {
  return objects === null || objects.has(object);
}

function registryFrom(constitution: Constitution): Registry {
  const registry = new Map<Verb, { rules: ReadyRule[]; residual: ReadyRule[]; powers: ReadyPower[] }>();
  const at = (verb: Verb) => {
    const known = registry.get(verb);
    if (known !== undefined) return known;
    const made = { rules: [], residual: [], powers: [] };
    registry.set(verb, made);
    return made;
  };
  const places = placesOf(constitution);
  for (const [id, rule] of entriesOf(constitution.rules)) {
    const ready = readyRule(constitution, id, rule, places.get(`rule ${id}`) ?? 0);
    for (const verb of new Set(rule.acts.verbs)) at(verb)[ready.residual ? 'residual' : 'rules'].push(ready);
  }
  for (const [id, power] of entriesOf(constitution.powers)) {
    at(power.kind).powers.push(readyPower(constitution, id, power, places.get(`power ${id}`) ?? 0));
  }
  for (const { rules, residual, powers } of registry.values()) {
    for (const list of [rules, residual, powers]) list.sort((a, b) => a.place - b.place);
  }
  return registry;
}

/** The place of every ground from the strongest to the weakest, so that the order of the data never matters. */
function placesOf(constitution: Constitution): ReadonlyMap<string, number> {
  const rules = entriesOf(constitution.rules).map(([id, rule]) => [`rule ${id}`, rule] as const);
  const powers = entriesOf(constitution.powers).map(([id, power]) => [`power ${id}`, power] as const);
  const grounds = [...rules, ...powers].map(([name, ground]) => ({ name, ...standingOf(constitution, ground) }));
  grounds.sort((a, b) => a.rank - b.rank || byCodeUnit(b.from ?? '', a.from ?? '') || byCodeUnit(a.name, b.name));
  return new Map(grounds.map(({ name }, index) => [name, index]));
}

function readyRule(constitution: Constitution, id: RuleId, rule: Rule, place: number): ReadyRule {
  return {
    basis: { kind: 'rule', id },
    rule,
    effect: rule.effect,
    permits: rule.effect === 'permits',
    residual: rule.residual === true,
    weigh: rule.when === undefined ? null : weigherOf(constitution, rule.when),
    yields: new Set(rule.overrides),
    standing: standingOf(constitution, rule),
    place,
    types: rule.acts.types ?? null,
    ...namesIn(constitution, rule.acts),
  };
}

function readyPower(constitution: Constitution, id: PowerId, power: Power, place: number): ReadyPower {
  return {
    basis: { kind: 'power', id },
    power,
    needs: power.needs.map((need) => readyNeed(constitution, power, need)),
    standing: standingOf(constitution, power),
    place,
    actors: includedIn(constitution, power.from),
    objects: includedIn(constitution, power.to),
  };
}

function namesIn(constitution: Constitution, { actors, objects }: Pattern): Pick<ReadyRule, 'actors' | 'objects'> {
  return {
    actors: actors === undefined ? null : new Set(actors.flatMap((id) => [...includedIn(constitution, id)])),
    objects: objects === undefined ? null : new Set(objects.flatMap((id) => [...includedIn(constitution, id)])),
  };
}
