import type { Constitution } from '../constitution/types.ts';
import { isKeyOf } from '../json.ts';
import { decisions } from '../kazakhstan/decisions.ts';
import {
  electoralRule,
  maslikhatElections,
  mazhilisElections,
  presidentialElections,
  referendums,
} from '../kazakhstan/elections/index.ts';
import { pointText } from '../kazakhstan/points.ts';
import { DECISION_GROUPS } from '../power/decision.ts';
import type { Refusal, Result } from '../refusals.ts';
import type { Scenario } from '../scenario/types.ts';
import { walk } from '../scenario/walk.ts';
import { EDITION_IDS, PLACES } from '../vocabulary.ts';
import { strangeLists } from './workspace-lists.ts';
import type { Saved, SavedOrder, SavedPresident, SavedWalk } from './workspace-types.ts';

/** What a teacher's work may name: the points of the law, its amendments, and the scenarios that come with the app. */
export type WorkWorld = {
  readonly at: (point: string) => Result<Constitution, Refusal>;
  readonly amendments: readonly { readonly id: string }[];
  readonly scenarios: readonly Scenario[];
};

/** Everything that a teacher's work can name in vain. */
export type WorkFaultCode =
  | 'unknown-order'
  | 'unknown-amendment'
  | 'amendments-rest'
  | 'unknown-scenario'
  | 'unknown-step'
  | 'unknown-way'
  | 'unknown-election'
  | 'unknown-law'
  | 'unknown-referendum'
  | 'unknown-candidate'
  | 'unknown-list'
  | 'unknown-decision'
  | 'unknown-institution'
  | 'unknown-place';

/** One name that nothing answers to: its keys from `saved` down, and the name. */
export type WorkFault = { readonly code: WorkFaultCode; readonly at: readonly string[]; readonly detail: string };

/** Every name in a teacher's work to which nothing in the law, the data and the ballot answers. */
export function faultsOfWork({ orders, stepping, lab, weigh, view }: Saved, world: WorkWorld): readonly WorkFault[] {
  const { third } = stepping;
  return [
    ...orderFaults(orders.a, ['orders', 'a'], world),
    ...orderFaults(orders.b, ['orders', 'b'], world),
    ...(third === null || world.at(third).ok ? [] : [fault('unknown-order', ['stepping', 'third'], third)]),
    ...storyFaults(stepping, world),
    ...labFaults(lab),
    ...strangeLists(lab).map(({ at, name }) => fault('unknown-list', ['lab', ...at], name)),
    ...weighFaults(weigh ?? {}, world),
    ...placeFaults(view.filters.at, world),
  ];
}

function orderFaults({ at, without }: SavedOrder, keys: readonly string[], world: WorkWorld): readonly WorkFault[] {
  if (!world.at(at).ok) return [fault('unknown-order', [...keys, 'at'], at)];
  const strange = without.flatMap((id, index) =>
    world.amendments.some((one) => one.id === id)
      ? []
      : [fault('unknown-amendment', [...keys, 'without', `${index}`], id)],
  );
  if (strange.length > 0 || world.at(pointText({ at, without })).ok) return strange;
  return [fault('amendments-rest', [...keys, 'without'], without.join(', '))];
}

function storyFaults(
  { scenario: name, walks, walk: shown }: Saved['stepping'],
  { scenarios }: WorkWorld,
): readonly WorkFault[] {
  const ways = walks[shown] === undefined ? [fault('unknown-way', ['stepping', 'walk'], `${shown}`)] : [];
  if (name === null) return ways;
  const scenario = scenarios.find(({ id }) => id === name);
  if (scenario === undefined) return [fault('unknown-scenario', ['stepping', 'scenario'], name)];
  return [...ways, ...walks.flatMap((one, index) => walkFaults(one, ['stepping', 'walks', `${index}`], scenario))];
}

function walkFaults(
  { choices, at, seen, guesses }: SavedWalk,
  keys: readonly string[],
  scenario: Scenario,
): readonly WorkFault[] {
  const length = walk(scenario, choices).length;
  const isStep = (id: string) => scenario.steps.some((step) => step.id === id);
  return [
    ...Object.entries(choices).flatMap(([id, to]) => {
      const step = scenario.steps.find((one) => one.id === id);
      if (step?.branches?.some((branch) => branch.to === to) === true) return [];
      return [fault('unknown-step', [...keys, 'choices', id], step === undefined ? id : to)];
    }),
    ...Object.entries({ at, seen }).flatMap(([field, n]) =>
      n <= length ? [] : [fault('unknown-step', [...keys, field], `${n}`)],
    ),
    ...Object.keys(guesses).flatMap((id) => (isStep(id) ? [] : [fault('unknown-step', [...keys, 'guesses', id], id)])),
  ];
}

function labFaults({ votes, town, rules, president, referendum }: Saved['lab']): readonly WorkFault[] {
  const named = (code: WorkFaultCode, known: object, name: string, at: readonly string[]) =>
    Object.hasOwn(known, name) ? [] : [fault(code, ['lab', ...at], name)];
  return [
    ...named('unknown-election', mazhilisElections, votes.election, ['votes', 'election']),
    ...named('unknown-election', maslikhatElections, town.election, ['town', 'election']),
    ...named('unknown-referendum', referendums, referendum, ['referendum']),
    ...(president === undefined ? [] : presidentFaults(president)),
    ...(['a', 'b'] as const).flatMap((side) => {
      const { law } = rules[side];
      if (law === null || electoralRule(law.body, law.on).ok) return [];
      return [fault('unknown-law', ['lab', 'rules', side, 'law'], `${law.body} ${law.on}`)];
    }),
  ];
}

function presidentFaults({ election, first, second, decisions }: SavedPresident): readonly WorkFault[] {
  const keys = ['lab', 'president'];
  if (!isKeyOf(presidentialElections, election)) return [fault('unknown-election', [...keys, 'election'], election)];
  const candidates = presidentialElections[election]?.candidates.map(({ id }) => id) ?? [];
  const named = (names: readonly string[], at: readonly string[]) =>
    names.flatMap((name) => (candidates.includes(name) ? [] : [fault('unknown-candidate', [...keys, ...at], name)]));
  return [
    ...Object.keys(first).flatMap((name) => named([name], ['first', name])),
    ...Object.keys(second).flatMap((name) => named([name], ['second', name])),
    ...Object.entries(decisions).flatMap(([round, chosen]) =>
      chosen.flatMap((name, index) => named([name], ['decisions', round, `${index}`])),
    ),
  ];
}

function weighFaults(
  { weights = {}, settings = {} }: NonNullable<Saved['weigh']>,
  world: WorkWorld,
): readonly WorkFault[] {
  const known = [
    ...Object.keys(decisions).map((id) => `decision:${id}`),
    ...DECISION_GROUPS.map((id) => `group:${id}`),
  ];
  const { actor } = settings;
  return [
    ...Object.keys(weights).flatMap((name) =>
      known.includes(name) ? [] : [fault('unknown-decision', ['weigh', 'weights', name], name)],
    ),
    ...(typeof actor === 'string' ? institutionFaults(actor, ['weigh', 'settings', 'actor'], world) : []),
  ];
}

function placeFaults(at: Saved['view']['filters']['at'], world: WorkWorld): readonly WorkFault[] {
  const keys = ['view', 'filters', 'at', 'id'];
  if (at === null) return [];
  if (at.kind === 'institution') return institutionFaults(at.id, keys, world);
  return PLACES.some((place) => place === at.id) ? [] : [fault('unknown-place', keys, at.id)];
}

/** An institution of any edition: none appears and goes again between two of them. */
function institutionFaults(id: string, at: readonly string[], world: WorkWorld): readonly WorkFault[] {
  const isKnown = EDITION_IDS.some((edition) => {
    const order = world.at(edition);
    return order.ok && isKeyOf(order.value.institutions, id);
  });
  return isKnown ? [] : [fault('unknown-institution', at, id)];
}

function fault(code: WorkFaultCode, at: readonly string[], detail: string): WorkFault {
  return { code, at, detail };
}
