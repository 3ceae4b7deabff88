import fc from 'fast-check';
import type { Act } from '../../model/actions/index.ts';
import type { Facts } from '../../model/conditions/index.ts';
import { check } from '../../model/constitution/check.ts';
import type { Constitution, Draft } from '../../model/constitution/types.ts';
import { actOn } from './acts.ts';
import { island, words } from './island.ts';
import { valueIn } from './results.ts';

/** An order with laws of several ranks and dates, few offices, and rules and powers that often contradict each other. */
export type Generated = {
  readonly order: Constitution;
  readonly act: Act;
  readonly world: Facts;
  readonly known: Facts;
};

type RuleDraft = Draft['rules'][string];
type ConditionDraft = NonNullable<RuleDraft['when']>;
type PowerDraft = Draft['powers'][string];

const SOURCES: Draft['sources'] = {
  ...island.sources,
  'old-law': { kind: 'law', title: words('Old law'), date: '1910-01-01' },
  'new-law': { kind: 'law', title: words('New law'), date: '1920-01' },
  order: { kind: 'decree', title: words('Order'), date: '1930-05-05' },
};

const FLAGS = ['flag.a', 'flag.b', 'flag.c'];
const DAY = '1940-06-30';

const circumstances: Draft['circumstances'] = {
  ...island.circumstances,
  ...Object.fromEntries(FLAGS.map((flag) => [flag, { kind: 'flag', title: words(flag) }])),
};

const leaves: fc.Arbitrary<ConditionDraft> = fc.oneof(
  fc.constantFrom(...FLAGS).map((fact) => ({ test: 'is' as const, fact, value: true })),
  fc.constantFrom(...FLAGS).map((fact) => ({ test: 'is' as const, fact, value: true })),
  fc.constant({ test: 'is' as const, fact: 'consent.moot', value: true }),
  fc.record({
    test: fc.constantFrom('atLeast', 'atMost'),
    fact: fc.constant('candidate.age'),
    value: fc.constantFrom(40, { provision: 'warden.eligibility', path: ['min_age'] }),
  }),
  fc.record({
    test: fc.constant('within'),
    fact: fc.constant('warden.sworn'),
    number: fc.constantFrom(1, 4),
    unit: fc.constantFrom('months', 'years', 'days'),
  }),
  fc.constant({ test: 'holds' as const, fact: 'actor.offices', office: 'benches' }),
  fc.constant({ test: 'is' as const, fact: 'question.second-term', value: true }),
  fc.record({
    test: fc.constant('share'),
    part: fc.constant('moot.for'),
    whole: fc.constant('moot.present'),
    base: fc.constant('present'),
    threshold: fc.constantFrom('>1/2', '>=2/3'),
  }),
);

const { condition: conditions } = fc.letrec<{ condition: ConditionDraft }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    leaves,
    fc.record({ test: fc.constant('not'), of: tie('condition') }),
    fc.record({
      test: fc.constantFrom('all', 'any'),
      of: fc.tuple(tie('condition'), tie('condition')),
    }),
  ),
}));

const cites = fc.constantFrom('charter', 'old-law', 'new-law', 'order').map((source) => [{ source }] as const);
const dates = fc.option(fc.constantFrom('1915-01-01', '1925-02', '1925-02-07', '1935-03-03'), { nil: undefined });

/** Most patterns speak of most acts, so that rules meet. */
const patterns: fc.Arbitrary<RuleDraft['acts']> = fc
  .record({
    actors: seldom(['warden'] as const, ['court'] as const, ['benches'] as const),
    types: seldom(['office'] as const, ['body'] as const, ['people', 'office'] as const),
    verbs: fc.constantFrom(['appoints', 'owns'] as const, ['appoints', 'owns'] as const, ['appoints'] as const),
    objects: seldom(['court'] as const, ['benches'] as const, ['boats'] as const),
  })
  .map(({ actors, types, verbs, objects }) => ({
    verbs,
    ...(actors && { actors }),
    ...(types && { types }),
    ...(objects && { objects }),
  }));

function seldom<T>(...values: readonly T[]): fc.Arbitrary<T | undefined> {
  return fc
    .option(fc.constantFrom(...values), { freq: 1, nil: undefined })
    .chain((value) => fc.constantFrom(value, undefined, undefined));
}

/** A rule without its overrides, which name other rules. */
const rules: fc.Arbitrary<RuleDraft> = fc
  .record({
    effect: fc.constantFrom('permits', 'bars', 'requires'),
    acts: patterns,
    when: fc.option(conditions, { freq: 3, nil: undefined }),
    cites,
    effectiveFrom: dates,
    residual: fc.constantFrom(undefined, undefined, undefined, true as const),
  })
  .map(({ when, effectiveFrom, residual, effect, ...rest }) => ({
    ...rest,
    topic: 'rights',
    text: words('So it is.'),
    confidence: 'verified',
    effect: when === undefined && effect === 'requires' ? 'bars' : effect,
    ...(when === undefined ? {} : { when }),
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
    ...(residual === undefined ? {} : { residual }),
  }));

const powers: fc.Arbitrary<PowerDraft> = fc
  .record({
    to: fc.constantFrom('court', 'court', 'benches'),
    needs: fc.subarray([
      { kind: 'consent' as const, by: 'moot', majority: { share: '>1/2', of: words('all') } },
      { kind: 'proposal' as const, by: 'court' },
    ]),
    cites,
    effectiveFrom: dates,
  })
  .map(({ effectiveFrom, ...rest }) => ({
    ...rest,
    kind: 'appoints',
    from: 'warden',
    about: words('it'),
    text: words('So it is.'),
    sole: rest.needs.length === 0,
    count: null,
    level: 'statute',
    confidence: 'verified',
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
  }));

const acts: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom('warden', 'warden', 'court', 'islanders'),
    fc.constantFrom('appoints' as const, 'appoints' as const, 'owns' as const),
    fc.constantFrom('court', 'court', 'benches', 'boats'),
  )
  .map(([actor, verb, object]) => actOn(actor, verb, object, DAY));

/** Everything that can be known, all at once and without contradiction. */
const worlds: fc.Arbitrary<Facts> = fc
  .record({
    'flag.a': fc.boolean(),
    'flag.b': fc.boolean(),
    'flag.c': fc.boolean(),
    'candidate.age': fc.integer({ min: 38, max: 42 }),
    'warden.sworn': fc.constantFrom('1936-06-29', '1936-06-30', '1940-05-30', '1940-06-30', '1940-07-01'),
    'actor.offices': fc.subarray(['court', 'moot']),
    'moot.for': fc.integer({ min: 5, max: 9 }),
    'moot.present': fc.integer({ min: 10, max: 12 }),
    'proposal.court': fc.boolean(),
    'votes.moot': fc.integer({ min: 5, max: 8 }),
  })
  .map((world) => ({ ...world, 'consent.moot': world['votes.moot'] > 6 }));

/** Overrides only of rules that stand later in the list, so that none comes back to itself. */
function withOverrides(list: readonly RuleDraft[], pairs: readonly (readonly [number, number])[]): Draft['rules'] {
  return Object.fromEntries(
    list.map((rule, index) => {
      const over = pairs.flatMap(([one, other]) =>
        one % list.length === index && other % list.length > index ? [`rule-${other % list.length}`] : [],
      );
      const [first, ...rest] = new Set(over);
      return [`rule-${index}`, first === undefined ? rule : { ...rule, overrides: [first, ...rest] as const }];
    }),
  );
}

const SILENCE: Draft['rules'] = Object.fromEntries(
  Object.entries(island.rules).filter(([, { residual }]) => residual === true),
);

/** Generated orders with an act, a world and the part of it that is known. */
export const generated: fc.Arbitrary<Generated> = fc
  .record({
    list: fc.array(rules, { minLength: 2, maxLength: 6 }),
    pairs: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 5 }),
    some: fc.array(powers, { maxLength: 2 }),
    act: acts,
    world: worlds,
    hidden: fc.array(fc.nat(10), { maxLength: 8 }),
  })
  .map(({ list, pairs, some, act, world, hidden }) => {
    const draft: Draft = {
      ...island,
      sources: SOURCES,
      circumstances,
      powers: Object.fromEntries(some.map((power, index) => [`power-${index}`, power])),
      rules: { ...SILENCE, ...withOverrides(list, pairs) },
    };
    const names = Object.keys(world);
    const gone = new Set(hidden.map((index) => names[index]));
    return { order: valueIn(check(draft)), act, world, known: pick(world, (name) => !gone.has(name)) };
  });

/** The facts whose names are wanted. */
export function pick(facts: Facts, isWanted: (name: string) => boolean): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => isWanted(name)));
}
