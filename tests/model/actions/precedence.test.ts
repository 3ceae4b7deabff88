import { describe, expect, test } from 'vitest';
import { evaluate, type VerdictStatus } from '../../../model/actions/index.ts';
import type { Facts } from '../../../model/conditions/index.ts';
import { check } from '../../../model/constitution/check.ts';
import type { Draft } from '../../../model/constitution/types.ts';
import { actOn } from '../../support/acts.ts';
import { island, words } from '../../support/island.ts';
import { valueIn } from '../../support/results.ts';

type RuleDraft = Draft['rules'][string];

const sources: Draft['sources'] = {
  ...island.sources,
  'old-law': { kind: 'law', title: words('Old law'), date: '1910-01-01' },
  'new-law': { kind: 'law', title: words('New law'), date: '1920-05' },
  undated: { kind: 'law', title: words('Undated law') },
  ruling: { kind: 'ruling', title: words('Ruling'), date: '1930-01-01' },
};

const flags = ['one', 'other', 'third'];
const circumstances: Draft['circumstances'] = {
  ...island.circumstances,
  ...Object.fromEntries(flags.map((flag) => [flag, { kind: 'flag', title: words(flag) }])),
};

/** A rule on owning boats, in so few words that a table can hold it. */
function rule(effect: RuleDraft['effect'], source: string, more: Partial<RuleDraft> = {}): RuleDraft {
  return {
    topic: 'rights',
    text: words('So it is.'),
    effect,
    acts: { verbs: ['owns', 'appoints'] },
    cites: [{ source }],
    confidence: 'verified',
    ...more,
  };
}

function if_(fact: string): Partial<RuleDraft> {
  return { when: { test: 'is', fact, value: true } };
}

type Case = {
  readonly name: string;
  readonly rules: Draft['rules'];
  readonly facts?: Facts;
  readonly status: VerdictStatus;
  readonly grounds: readonly string[];
  readonly defeated?: readonly (readonly [loser: string, winner: string, reason: string])[];
  readonly missing?: readonly string[];
  readonly needs?: readonly string[];
};

const participates = { when: { test: 'is', fact: 'proposal.court', value: true } } as const;

const CASES: readonly Case[] = [
  {
    name: 'a stated override goes before rank',
    rules: { may: rule('permits', 'old-law', { overrides: ['not'] }), not: rule('bars', 'charter') },
    status: 'permitted',
    grounds: ['may'],
    defeated: [['not', 'may', 'override']],
  },
  {
    name: 'a stated override goes before date',
    rules: { may: rule('permits', 'old-law', { overrides: ['not'] }), not: rule('bars', 'new-law') },
    status: 'permitted',
    grounds: ['may'],
    defeated: [['not', 'may', 'override']],
  },
  {
    name: 'an override that does not speak overrides nothing',
    rules: { may: rule('permits', 'charter', { overrides: ['not'], ...if_('one') }), not: rule('bars', 'new-law') },
    facts: { one: false },
    status: 'barred',
    grounds: ['not'],
  },
  {
    name: 'the higher source goes before the later date',
    rules: { may: rule('permits', 'charter'), not: rule('bars', 'new-law') },
    status: 'permitted',
    grounds: ['may'],
    defeated: [['not', 'may', 'rank']],
  },
  {
    name: 'a rule has the rank of the highest source that it cites',
    rules: {
      may: rule('permits', 'ruling', { cites: [{ source: 'ruling' }, { source: 'charter' }] }),
      not: rule('bars', 'new-law'),
    },
    status: 'permitted',
    grounds: ['may'],
    defeated: [['not', 'may', 'rank']],
  },
  {
    name: 'the later of two sources of one rank goes before the earlier',
    rules: { may: rule('permits', 'old-law'), not: rule('bars', 'new-law') },
    status: 'barred',
    grounds: ['not'],
    defeated: [['may', 'not', 'date']],
  },
  {
    name: 'the date of a rule goes before that of its source',
    rules: { may: rule('permits', 'old-law', { effectiveFrom: '1921-01-01' }), not: rule('bars', 'new-law') },
    status: 'permitted',
    grounds: ['may'],
    defeated: [['not', 'may', 'date']],
  },
  {
    name: 'a month and a day within it settle nothing',
    rules: { may: rule('permits', 'old-law', { effectiveFrom: '1920-05-09' }), not: rule('bars', 'new-law') },
    status: 'conflict',
    grounds: ['may', 'not'],
  },
  {
    name: 'without a date rules of one rank conflict',
    rules: { may: rule('permits', 'undated'), not: rule('bars', 'new-law') },
    status: 'conflict',
    grounds: ['may', 'not'],
  },
  {
    name: 'a requirement that fails bars like a bar',
    rules: { may: rule('permits', 'new-law'), must: rule('requires', 'old-law', if_('one')) },
    facts: { one: false },
    status: 'permitted',
    grounds: ['may'],
    defeated: [['must', 'may', 'date']],
  },
  {
    name: 'a bar comes back when the permission that overrides it is defeated in its turn',
    rules: {
      may: rule('permits', 'old-law', { overrides: ['not'] }),
      not: rule('bars', 'charter'),
      never: rule('bars', 'new-law'),
    },
    status: 'barred',
    grounds: ['not', 'never'],
    defeated: [['may', 'never', 'date']],
  },
  {
    name: 'grounds that defeat each other in a ring leave a conflict of all',
    rules: {
      a: rule('permits', 'old-law', { overrides: ['b'] }),
      b: rule('bars', 'old-law', { overrides: ['c'] }),
      c: rule('permits', 'old-law', { overrides: ['d'] }),
      d: rule('bars', 'charter'),
    },
    status: 'conflict',
    grounds: ['a', 'c', 'd', 'b'],
  },
  {
    name: 'rules that agree stand side by side',
    rules: { not: rule('bars', 'old-law'), never: rule('bars', 'charter', { overrides: ['not'] }) },
    status: 'barred',
    grounds: ['never', 'not'],
  },
  {
    name: 'what is unknown does not matter where a higher rule decides',
    rules: { may: rule('permits', 'charter'), not: rule('bars', 'new-law', if_('one')) },
    status: 'permitted',
    grounds: ['may'],
  },
  {
    name: 'what is unknown matters where nothing higher decides',
    rules: { not: rule('bars', 'charter', if_('one')), may: rule('permits', 'new-law', if_('other')) },
    facts: { other: true },
    status: 'unknown',
    grounds: ['not', 'may'],
    missing: ['one'],
  },
  {
    name: 'a bar that is certain leaves other bars undecided',
    rules: { not: rule('bars', 'charter'), never: rule('bars', 'charter', if_('one')) },
    status: 'barred',
    grounds: ['not'],
  },
  {
    name: 'a requirement of the part of another is a condition',
    rules: { must: rule('requires', 'charter', participates) },
    status: 'conditional',
    grounds: ['islanders-are-free', 'must'],
    needs: ['proposal.court'],
  },
  {
    name: 'a bar upon silence that waits for the part of another is a condition too',
    rules: { silent: rule('bars', 'charter', { residual: true, ...participates }) },
    status: 'conditional',
    grounds: ['islanders-are-free', 'silent'],
    needs: ['proposal.court'],
  },
  {
    name: 'the part of another and a missing fact together leave it unknown',
    rules: { must: rule('requires', 'charter', participates), not: rule('bars', 'charter', if_('one')) },
    status: 'unknown',
    grounds: ['must', 'not', 'islanders-are-free'],
    missing: ['one'],
    needs: ['proposal.court'],
  },
  {
    name: 'a fact that is missing but settles nothing leaves the condition',
    rules: {
      must: rule('requires', 'charter', participates),
      not: rule('bars', 'old-law', if_('one')),
      may: rule('permits', 'new-law', { overrides: ['not'] }),
    },
    status: 'conditional',
    grounds: ['may', 'must'],
    needs: ['proposal.court'],
  },
];

describe('owning boats', () => {
  test.each(CASES)('$name', ({ rules, facts = {}, status, grounds, defeated, missing = [], needs = [] }) => {
    const { 'islanders-are-free': silence } = island.rules;
    const draft = {
      ...island,
      sources,
      circumstances,
      rules: { ...rules, ...(silence && { 'islanders-are-free': silence }) },
    };
    const verdict = evaluate(valueIn(check(draft)), actOn('islanders', 'owns', 'boats', '1940-01-01'), facts);
    expect(verdict.status).toBe(status);
    expect(verdict.grounds.map(({ basis }) => basis.id)).toEqual(grounds);
    if (defeated !== undefined) {
      const told = verdict.defeated.map(({ ground, by, reason }) => [ground.basis.id, by.id, reason]);
      expect(told.toSorted()).toEqual(defeated.toSorted());
    }
    expect(verdict.missing).toEqual(missing);
    expect(verdict.needs.map(({ fact }) => fact)).toEqual(needs);
  });
});

type OfPower = Omit<Case, 'grounds' | 'defeated'> & {
  readonly power?: Partial<Draft['powers'][string]>;
  readonly as?: string;
};

const POWERS: readonly OfPower[] = [
  { name: 'a power that needs nobody is permission', rules: {}, power: { needs: [] }, status: 'permitted' },
  {
    name: 'a rule limits a power of higher rank and later date',
    rules: { not: rule('bars', 'old-law') },
    power: { needs: [], effectiveFrom: '1939-01-01' },
    status: 'barred',
  },
  {
    name: 'a requirement limits a power',
    rules: { must: rule('requires', 'ruling', if_('one')) },
    power: { needs: [] },
    facts: { one: false },
    status: 'barred',
  },
  {
    name: 'a permission goes before the bar that it overrides, and so the power goes on',
    rules: { not: rule('bars', 'charter'), may: rule('permits', 'ruling', { overrides: ['not'] }) },
    power: { needs: [] },
    status: 'permitted',
  },
  {
    name: 'a power without the part of another is conditional',
    rules: {},
    status: 'conditional',
    needs: ['votes.moot'],
  },
  { name: 'a refused need confers nothing', rules: {}, facts: { 'consent.moot': false }, status: 'barred' },
  { name: 'votes go before words', rules: {}, facts: { 'consent.moot': false, 'votes.moot': 7 }, status: 'permitted' },
  {
    name: 'a rule may permit what no power confers for want of consent',
    rules: { may: rule('permits', 'ruling') },
    facts: { 'votes.moot': 6 },
    status: 'permitted',
  },
  {
    name: 'a power that the actor does not rely on confers nothing',
    rules: {},
    power: { needs: [] },
    as: 'islanders-elect-moot',
    status: 'barred',
  },
  {
    name: 'the power that the actor relies on confers the act',
    rules: {},
    power: { needs: [] },
    as: 'warden-appoints-court',
    status: 'permitted',
  },
];

describe('appointing the court', () => {
  test.each(POWERS)('$name', ({ rules, power, facts = {}, as, status, needs = [] }) => {
    const { 'warden-appoints-court': own } = island.powers;
    const { 'office-has-what-is-conferred': silence } = island.rules;
    const powers = { ...island.powers, ...(own && { 'warden-appoints-court': { ...own, ...power } }) };
    const all = { ...rules, ...(silence && { 'office-has-what-is-conferred': silence }) };
    const order = valueIn(check({ ...island, sources, circumstances, powers, rules: all }));
    const verdict = evaluate(order, actOn('warden', 'appoints', 'court', '1940-01-01', as), facts);
    expect(verdict.status).toBe(status);
    expect(verdict.needs.map(({ fact }) => fact)).toEqual(needs);
  });
});

describe('an office that the order does not have', () => {
  const order = valueIn(check(island));

  test.each([
    ['actor', actOn('sailors', 'appoints', 'court', '1940-01-01'), 'sailors'],
    ['object', actOn('warden', 'dissolves', 'senate', '1940-01-01'), 'senate'],
    ['object of conduct', actOn('islanders', 'joins', 'senate', '1940-01-01'), 'senate'],
  ])('bars as %s, and the order is cited on powers that nobody has', (_, act, id) => {
    const { status, grounds } = evaluate(order, act, {});
    expect(status).toBe('barred');
    expect(grounds).toMatchObject([
      { basis: { kind: 'no-such-institution', id }, effect: 'bars', cites: [{ source: 'charter', article: '1' }] },
    ]);
  });

  test('is found where another took its place', () => {
    const recall = evaluate(order, actOn('old-moot', 'owns', 'boats', '1940-01-01'), { 'boats.kind': 'oar' });
    expect(recall.status).toBe('unknown');
    expect(recall.missing).toEqual(['moot.for', 'moot.present']);
  });
});

describe('an open question', () => {
  const act = actOn('warden', 'stands-for', 'warden', '1903-01-01');
  const order = valueIn(check(island));

  test('leaves the answer unknown, with both readings', () => {
    const verdict = evaluate(order, act, { 'warden.sworn': '1898-12-31' });
    expect(verdict).toMatchObject({
      status: 'unknown',
      missing: ['question.second-term'],
      readings: [
        { question: 'question.second-term', value: true, status: 'barred' },
        { question: 'question.second-term', value: false, status: 'permitted' },
      ],
    });
  });

  test('leaves a bar that does not hold in sight, and never among the grounds', () => {
    const { grounds, idle } = evaluate(order, act, { 'warden.sworn': '1899-01-01' });
    expect(idle.map(({ effect, trace }) => [effect, trace?.truth])).toEqual([['bars', false]]);
    expect(grounds.map(({ basis }) => basis.id)).not.toContain(idle[0]?.basis.id);
  });

  test('that nothing depends on is not asked', () => {
    expect(evaluate(order, act, { 'warden.sworn': '1899-01-01' })).toMatchObject({
      status: 'permitted',
      missing: [],
      readings: [],
    });
  });
});

test('where the law does not say what silence means, the answer stays open', () => {
  const order = valueIn(check({ ...island, rules: {} }));
  expect(evaluate(order, actOn('islanders', 'owns', 'boats', '1940-01-01'), {})).toMatchObject({
    status: 'unknown',
    grounds: [],
    missing: [],
  });
});
