import { describe, expect, test } from 'vitest';
import { factFault } from '../../../model/conditions/index.ts';
import { decode } from '../../../model/document/index.ts';
import { entriesOf } from '../../../model/json.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { STORY_FAULT_CODES } from '../../../model/refusals.ts';
import { faultsOfScenario, type Scenario, type World } from '../../../model/scenario/index.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import { storyOf } from '../../support/story.ts';

const orders = EDITION_IDS.map(edition);
const world: World = {
  isOrder: (name) => EDITION_IDS.some((id) => id === name),
  orders,
  factFault: (name, value) => factFault(orders, name, value),
};

function found(scenario: Scenario): readonly string[] {
  return faultsOfScenario(scenario, world).map(({ code, at }) => `${code} ${at.join('.')}`);
}

/** A question that the law of some edition leaves open. */
const QUESTION =
  orders
    .flatMap(({ circumstances }) => entriesOf(circumstances))
    .flatMap(([name, { kind }]) => (kind === 'question' ? [name] : []))[0] ?? '';

const act = { actor: 'president', verb: 'dissolves', object: 'mazhilis' };
const event = { procedure: 'ordinary-law', does: 'senate-approves' };

const NAMED: readonly [name: string, scenario: Scenario, fault: string][] = [
  ['an order that nobody knows', storyOf([{ id: 'a' }], { orders: ['pre-2022', '1936'] }), 'unknown-order orders.1'],
  ['an unknown actor', storyOf([{ id: 'a', act: { ...act, actor: 'king' } }]), 'unknown-institution steps.0.act.actor'],
  ['an unknown verb', storyOf([{ id: 'a', act: { ...act, verb: 'bewitches' } }]), 'unknown-word steps.0.act.verb'],
  ['an unknown object', storyOf([{ id: 'a', act: { ...act, object: 'moon' } }]), 'unknown-object steps.0.act.object'],
  ['an unknown power', storyOf([{ id: 'a', act: { ...act, as: 'no-power' } }]), 'unknown-power steps.0.act.as'],
  [
    'an unknown procedure',
    storyOf([{ id: 'a', event: { ...event, procedure: 'duel' } }]),
    'unknown-procedure steps.0.event.procedure',
  ],
  ['an unknown event', storyOf([{ id: 'a', event: { ...event, does: 'sing' } }]), 'unknown-event steps.0.event.does'],
  [
    'an unknown house that votes',
    storyOf([{ id: 'a', event: { ...event, votes: { lords: 3 } } }]),
    'unknown-institution steps.0.event.votes.lords',
  ],
  [
    'a fact that nobody asks for',
    storyOf([{ id: 'a', facts: { 'president.shoe-size': 42 } }]),
    'unknown-circumstance steps.0.facts.president.shoe-size',
  ],
  [
    'a fact of another kind',
    storyOf([{ id: 'a' }], { start: { day: '2022-01-01', facts: { 'consent.senate': 'yes' } } }),
    'wrong-fact start.facts.consent.senate',
  ],
  ['a next step that is missing', storyOf([{ id: 'a', next: 'z' }]), 'unknown-step steps.0.next'],
  [
    'a branch to a step that is missing',
    storyOf([{ id: 'a', branches: [{ title: { en: 'There' }, to: 'z' }] }]),
    'unknown-step steps.0.branches.0.to',
  ],
  ['two steps of one name', storyOf([{ id: 'a' }, { id: 'a' }]), 'duplicate-step steps.1.id'],
  ['a circle of branches', storyOf([{ id: 'a' }, { id: 'b', next: 'a' }]), 'circular steps.0'],
  ['a step to which no way leads', storyOf([{ id: 'a', next: null }, { id: 'b' }]), 'unreachable-step steps.1'],
  [
    'a day before that of the step before',
    storyOf([{ id: 'a', day: '2022-05-01' }, { id: 'b' }, { id: 'c', day: '2022-04-30' }]),
    'back-in-time steps.2.day',
  ],
  [
    'an answer to what the law leaves open',
    { ...storyOf([{ id: 'a' }]), start: { day: '2026-07-02', facts: { [QUESTION]: true } } },
    `question-is-no-fact start.facts.${QUESTION}`,
  ],
  ['an act and an event at once', storyOf([{ id: 'a', act, event }]), 'act-and-event steps.0'],
  [
    'a question about nothing',
    storyOf([{ id: 'a', asks: { text: { en: 'May they?' }, about: 'verdict' } }]),
    'nothing-to-ask steps.0.asks',
  ],
  [
    'something brought about by nothing',
    storyOf([{ id: 'a', brings: { 'consent.senate': true } }]),
    'nothing-brings-it steps.0.brings',
  ],
];

const long = Array.from({ length: 10_000 }, (_, index) => ({ id: `s${index}` }));
const SHAPED: readonly [name: string, scenario: unknown, fault: string][] = [
  ['a text in no language', storyOf([{ id: 'a', text: {} }]), 'no-language $.scenario.steps[0].text'],
  [
    'a fact that is an object',
    { ...storyOf([{ id: 'a' }]), start: { day: '2022-01-01', facts: { 'state.emergency': {} } } },
    'bad-fact $.scenario.start.facts["state.emergency"]',
  ],
  [
    'more than all votes',
    storyOf([{ id: 'a', event: { ...event, votes: { senate: '3/2' } } }]),
    'bad-votes $.scenario.steps[0].event.votes.senate',
  ],
  ['ten thousand steps', storyOf(long), 'too-many-steps $.scenario.steps'],
  [
    'ten branches',
    storyOf([{ id: 'a', branches: Array.from({ length: 10 }, () => ({ title: { en: 'Way' }, to: 'a' })) }]),
    'too-many-branches $.scenario.steps[0].branches',
  ],
  [
    'seven orders',
    storyOf([{ id: 'a' }], { orders: Array.from({ length: 7 }, () => '2026') }),
    'too-many-orders $.scenario.orders',
  ],
  ['a day that no calendar has', storyOf([{ id: 'a', day: '2022-02-30' }]), 'bad-date $.scenario.steps[0].day'],
  [
    'a field that nobody knows',
    storyOf([{ ...{ outcome: 'barred' }, id: 'a' }]),
    'unknown-field $.scenario.steps[0].outcome',
  ],
];

describe('a scenario is refused for', () => {
  test.each(NAMED)('%s', (_name, scenario, fault) => {
    expect(found(scenario)).toContain(fault);
  });

  test.each(SHAPED)('%s', (_name, scenario, fault) => {
    const read = decode(JSON.stringify({ shanyrak: 'scenario', version: 1, scenario }));
    const faults = read.ok ? [] : read.error.faults.map(({ code, place }) => `${code} ${place}`);
    expect(faults).toContain(fault);
  });

  test('every fault that only a scenario can have', () => {
    const reached = new Set([...NAMED, ...SHAPED].map(([, , fault]) => fault.split(' ')[0]));
    expect(STORY_FAULT_CODES.filter((code) => !reached.has(code))).toEqual([]);
  });
});

test('a day may stand still along one way and run on along another', () => {
  const story = storyOf([
    { id: 'a', branches: [{ title: { en: 'Later' }, to: 'late' }] },
    { id: 'b', day: '2022-02-01', next: 'end' },
    { id: 'late', day: '2022-03-01', next: 'end' },
    { id: 'end' },
  ]);
  expect(found(story)).toEqual([]);
});

test('a story of 300 steps that all branch is looked through in one go', () => {
  const steps = Array.from({ length: 300 }, (_, index) => ({
    id: `s${index}`,
    day: '2022-02-01',
    ...(index < 298 ? { branches: [{ title: { en: 'Jump' }, to: `s${index + 2}` }] } : {}),
  }));
  expect(found(storyOf(steps))).toEqual([]);
});
