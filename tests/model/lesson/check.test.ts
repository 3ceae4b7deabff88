import { expect, test } from 'vitest';
import { faultsOfLesson, type LessonWorld } from '../../../model/lesson/check.ts';
import type { Lesson, LessonItem } from '../../../model/lesson/index.ts';
import { at, editions } from '../../../model/kazakhstan/index.ts';
import { LESSON_FAULT_CODES } from '../../../model/refusals.ts';
import { scenarios } from '../../../scenarios/index.ts';

const words = { kk: 'сөз', ru: 'слово', en: 'word' };
const world: LessonWorld = {
  isOrder: (name) => at(name).ok,
  orders: Object.keys(editions).flatMap((id) => {
    const order = at(id);
    return order.ok ? [order.value] : [];
  }),
  scenarios,
  elections: ['mazhilis-2023'],
  claims: ['single-term'],
};
const [story] = scenarios;

function lesson(...items: readonly Partial<LessonItem>[]): Lesson {
  const made = items.map((item, index): LessonItem => {
    const show = { screen: 'weigh', isDisciplined: false } as const;
    return { id: `item-${index}`, title: words, minutes: 5, show, notes: words, ...item };
  });
  const [first, ...rest] = made;
  if (first === undefined) throw new Error('a lesson has an item');
  return { id: 'lesson', title: words, about: words, items: [first, ...rest] };
}

const law = { body: 'mazhilis', on: '2023-03-19' } as const;

const FAULTS: readonly [name: string, lesson: Lesson, fault: string][] = [
  ['an order that nobody knows', lesson({ orders: ['pre-2022', '1936'] }), 'unknown-order items.0.orders.1'],
  ['an item of no claim', lesson({ claims: ['single-term', 'moon'] }), 'unknown-claim items.0.claims.1'],
  ['two items of one name', lesson({ id: 'a' }, { id: 'a' }), 'duplicate-item items.1.id'],
  [
    'an unknown power',
    lesson({ show: { screen: 'compare', mode: 'pair', chosen: { kind: 'power', id: 'no-power' } } }),
    'unknown-power items.0.show.chosen.id',
  ],
  [
    'an unknown provision',
    lesson({ show: { screen: 'compare', mode: 'pair', chosen: { kind: 'provision', id: 'pres.hat' } } }),
    'unknown-provision items.0.show.chosen.id',
  ],
  [
    'an unknown scenario',
    lesson({ show: { screen: 'step', scenario: 'no-story' } }),
    'unknown-scenario items.0.show.scenario',
  ],
  [
    'an unknown step',
    lesson({ show: { screen: 'step', scenario: story?.id ?? '', step: 'no-step' } }),
    'unknown-step items.0.show.step',
  ],
  [
    'an unknown last step',
    lesson({ show: { screen: 'step', scenario: story?.id ?? '', until: 'no-step' } }),
    'unknown-step items.0.show.until',
  ],
  [
    'an unknown election',
    lesson({ show: { screen: 'count', election: 'mazhilis-1999', laws: [law, law] } }),
    'unknown-election items.0.show.election',
  ],
];

test.each(FAULTS)('a lesson is refused for %s', (_name, one, fault) => {
  expect(faultsOfLesson(one, world).map(({ code, at: place }) => `${code} ${place.join('.')}`)).toEqual([fault]);
});

test('every fault that only a lesson can have has its example', () => {
  const reached = new Set(FAULTS.map(([, , fault]) => fault.split(' ')[0]));
  expect(LESSON_FAULT_CODES.filter((code) => !reached.has(code))).toEqual([]);
});

test('a lesson that names what there is has no fault', () => {
  const show = { screen: 'step', scenario: story?.id ?? '' } as const;
  expect(faultsOfLesson(lesson({ orders: ['pre-2022', '2026'], claims: ['single-term'], show }), world)).toEqual([]);
});
