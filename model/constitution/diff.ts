import { byCodeUnit, entriesOf, isKeyOf, keysOf } from '../json.ts';
import type { Citation } from '../law/types.ts';
import type { Rule } from '../actions/types.ts';
import type { Circumstance } from '../conditions/types.ts';
import { citesOfSteps, procedureSubstance } from '../procedures/substance.ts';
import type { Procedure } from '../procedures/types.ts';
import type { CircumstanceId, InstitutionId, PowerId, ProcedureId, ProvisionId, RuleId } from '../vocabulary.ts';
import { lineageOf } from './query.ts';
import {
  bodySubstance,
  differingFields,
  institutionSubstance,
  normOf,
  powerSubstance,
  provisionSubstance,
  questionSubstance,
  ruleSubstance,
  type Substance,
} from './substance.ts';
import type { Body, Constitution, Institution, Power, Provision } from './types.ts';

/**
 * One difference of substance between two orders. `cites` is the legal basis of the later side, or of the side that
 * has the entity; institutions carry none. `before` and `after` are the entities as they stand in their orders.
 */
export type Difference =
  | DifferenceOf<'institutions', InstitutionId, Institution>
  | DifferenceOf<'provisions', ProvisionId, Provision>
  | DifferenceOf<'powers', PowerId, Power>
  | DifferenceOf<'bodies', InstitutionId, Body>
  | DifferenceOf<'rules', RuleId, Rule>
  | DifferenceOf<'circumstances', CircumstanceId, Circumstance>
  | DifferenceOf<'procedures', ProcedureId, Procedure>;

/** `idBefore` differs from `id` only where a successor takes the place of its predecessor. `fields` names what differs. */
export type DifferenceOf<E, K, V> = { readonly entity: E; readonly id: K; readonly cites: readonly Citation[] } & (
  | { readonly change: 'added'; readonly after: V; readonly fields: readonly [] }
  | { readonly change: 'removed'; readonly before: V; readonly fields: readonly [] }
  | {
      readonly change: 'altered';
      readonly idBefore: K;
      readonly before: V;
      readonly after: V;
      readonly fields: readonly string[];
    }
);

/**
 * What differs in substance between two orders, by entity and id, never from patches, so any two orders compare. Words,
 * citations and dates alone are no difference. A successor that takes the place of a predecessor is that institution
 * altered, not one removed and another added; of several predecessors the first named pairs, the others are removed.
 * While both exist side by side, the successor is added. Of circumstances only open questions of law are compared, by their
 * answers; of procedures, step by step. The register of sources and matters are not compared.
 */
export function diff(a: Constitution, b: Constitution): readonly Difference[] {
  const norm = normOf(a, b);
  const succession = successions(a, b);
  const passed = new Set([...succession].flat());
  const institutions = {
    substance: (entity: Institution, id: InstitutionId) => ({
      ...institutionSubstance(entity, norm),
      ...(passed.has(id) ? { succeeds: id } : {}),
    }),
    cites: () => [],
    succession,
  };
  const powers = { substance: (entity: Power) => powerSubstance(entity, norm), cites: citesOf };
  const bodies = { substance: (entity: Body) => bodySubstance(entity, norm), cites: citesOf, succession };
  const rules = { substance: (entity: Rule) => ruleSubstance(entity, norm), cites: citesOf };
  const questions = { substance: questionSubstance, cites: ({ answer }: Circumstance) => answer?.cites ?? [] };
  const procedures = { substance: (entity: Procedure) => procedureSubstance(entity, norm), cites: citesOfSteps };
  return [
    ...compare('institutions', a.institutions, b.institutions, institutions),
    ...compare('provisions', a.provisions, b.provisions, { substance: provisionSubstance, cites: citesOf }),
    ...compare('powers', a.powers, b.powers, powers),
    ...compare('bodies', a.bodies, b.bodies, bodies),
    ...compare('rules', a.rules, b.rules, rules),
    ...compare('circumstances', questionsOf(a), questionsOf(b), questions),
    ...compare('procedures', a.procedures, b.procedures, procedures),
  ];
}

function questionsOf({ circumstances }: Constitution): Readonly<Record<CircumstanceId, Circumstance>> {
  return Object.fromEntries(entriesOf(circumstances).filter(([, { kind }]) => kind === 'question'));
}

/** How one kind of entity compares. `succession` leads from an id that only the first order has to its successor's. */
type Comparison<K, V> = {
  readonly substance: (entity: V, id: K) => Substance;
  readonly cites: (entity: V, fields: readonly string[]) => readonly Citation[];
  readonly succession?: ReadonlyMap<K, K>;
};

function citesOf({ cites }: { readonly cites: readonly Citation[] }): readonly Citation[] {
  return cites;
}

function compare<E extends string, K extends string, V>(
  entity: E,
  a: Readonly<Record<K, V>>,
  b: Readonly<Record<K, V>>,
  { substance, cites, succession }: Comparison<K, V>,
): readonly DifferenceOf<E, K, V>[] {
  const found: DifferenceOf<E, K, V>[] = [];
  const matched = new Set<K>();
  for (const [idBefore, before] of entriesOf(a)) {
    const id = isKeyOf(b, idBefore) ? idBefore : (succession?.get(idBefore) ?? idBefore);
    if (!isKeyOf(b, id)) {
      found.push({ entity, id: idBefore, change: 'removed', before, fields: [], cites: cites(before, []) });
      continue;
    }
    matched.add(id);
    const after = b[id];
    // Orders share what no amendment touched.
    if (before === after && idBefore === id) continue;
    const fields = differingFields(substance(before, idBefore), substance(after, id));
    if (fields.length > 0) {
      found.push({ entity, id, idBefore, change: 'altered', before, after, fields, cites: cites(after, fields) });
    }
  }
  for (const [id, after] of entriesOf(b)) {
    if (!matched.has(id)) found.push({ entity, id, change: 'added', after, fields: [], cites: cites(after, []) });
  }
  return found.sort((one, other) => byCodeUnit(one.id, other.id));
}

/** Institutions that only one side has, paired where they share a lineage: from the id before to the id after. */
function successions(a: Constitution, b: Constitution): ReadonlyMap<InstitutionId, InstitutionId> {
  const lineage = lineageOf(a, b);
  const later = onlyIn(b, a);
  const taken = new Set<InstitutionId>();
  const pairs = new Map<InstitutionId, InstitutionId>();
  for (const before of onlyIn(a, b)) {
    const after = later.find((id) => !taken.has(id) && lineage(id) === lineage(before));
    if (after === undefined) continue;
    taken.add(after);
    pairs.set(before, after);
  }
  return pairs;
}

/** Institutions that one order has and the other has not: predecessors in the order in which their successor names them. */
function onlyIn(one: Constitution, other: Constitution): readonly InstitutionId[] {
  const named = [one, other].flatMap(({ institutions }) =>
    entriesOf(institutions).flatMap(([, { succeeds = [] }]) => succeeds),
  );
  const rank = (id: InstitutionId) => named.indexOf(id);
  return keysOf(one.institutions)
    .filter((id) => !isKeyOf(other.institutions, id))
    .sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
}
