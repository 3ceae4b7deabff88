import { describe, expect, test } from 'vitest';
import { stages } from '../../model/kazakhstan/map.ts';
import { orderNameAt, shortNameAt } from '../../renderer/i18n/order-names.ts';
import { wordsOf } from '../../renderer/i18n/translate.ts';
import { lineOf, restored, switched } from '../../renderer/store/amendments.ts';
import { comparisonOf } from '../../renderer/store/comparison.ts';
import * as conduct from '../../renderer/store/conduct-data.ts';
import { chooseOrder } from '../../renderer/store/commands.ts';
import { openScenario, stepForward } from '../../renderer/store/stepping/commands.ts';
import { runsOf, storyOf } from '../../renderer/store/stepping/story.ts';
import { electoralDay } from '../../renderer/views/count/electoral-day.ts';
import { forked, stateWith } from '../support/conduct.ts';

const SENATE = 'post-2022 without 2022-08-24-new-regions-senators and 2023-01-24-senate-quota';

describe('switching an amendment', () => {
  test('takes it out alone where nothing rests on it, and puts it back', () => {
    const out = switched(conduct, 'post-2022', '2023-11-05-district-akims');
    expect(out).toEqual({ point: 'post-2022 without 2023-11-05-district-akims', also: [] });
    expect(switched(conduct, out.point, '2023-11-05-district-akims')).toEqual({ point: 'post-2022', also: [] });
  });

  test('says what goes with it and what returns with it', () => {
    expect(switched(conduct, 'post-2022', '2022-08-24-new-regions-senators')).toEqual({
      point: SENATE,
      also: ['2023-01-24-senate-quota'],
    });
    expect(switched(conduct, SENATE, '2023-01-24-senate-quota')).toEqual({
      point: 'post-2022',
      also: ['2022-08-24-new-regions-senators'],
    });
  });

  test('is offered for the amendments of the order, those left out among them', () => {
    expect(lineOf(SENATE, { stages })).toEqual(lineOf('post-2022', { stages }));
    expect(lineOf('pre-2022', { stages })).toEqual([]);
    expect(restored(SENATE)).toBe('post-2022');
  });
});

describe('the name of an order where there is little room', () => {
  test.each([
    ['pre-2022', 'Before the reform', '1 Jan 2022'],
    ['2026', 'Constitution of 2026', null],
    ['2022-06-08', '8 Jun 2022', null],
    [SENATE, 'After the reform', 'Hypothetical'],
    ['2022-06-08 without 2022-06-08-referendum', '8 Jun 2022', 'Hypothetical'],
  ])('of %s is %s, and about it %s', (point, name, about) => {
    expect(shortNameAt(point, wordsOf('en'))).toEqual({ name, about });
  });
});

describe('a comparison with a hypothetical order', () => {
  test('shows exactly what the amendments left out had moved', () => {
    const comparison = comparisonOf('post-2022', SENATE);
    expect(comparison?.backwards).toBe(true);
    expect(comparison?.b.isHypothetical).toBe(true);
    expect(comparison?.stages.map(({ amendment }) => amendment.id)).toEqual([
      '2022-08-24-new-regions-senators',
      '2023-01-24-senate-quota',
    ]);
    expect(comparison?.differences.map(({ id }) => `${id}`)).toContain('sen.size');
  });

  test('of two that lack different amendments has a stage for each of them', () => {
    const comparison = comparisonOf(SENATE, 'post-2022 without 2023-11-05-district-akims');
    expect(comparison?.stages.map(({ amendment }) => amendment.id)).toEqual([
      '2022-08-24-new-regions-senators',
      '2023-01-24-senate-quota',
      '2023-11-05-district-akims',
    ]);
    for (const stage of comparison?.stages ?? []) expect(stage.differences.length).toBeGreaterThan(0);
  });
});

test('a hypothetical order is named as such in every language', () => {
  expect(orderNameAt(SENATE, wordsOf('en'))).toBe('Hypothetical: After the reform');
  expect(orderNameAt(SENATE, wordsOf('ru'))).toContain('Гипотетически');
  expect(orderNameAt(SENATE, wordsOf('kk'))).toContain('Болжамды');
  expect(orderNameAt('2022-07-01', wordsOf('en'))).toBe('1 July 2022');
});

test.each([
  ['post-2022', '2023-03-29'],
  ['2022-07-01', '2022-07-01'],
  [SENATE, '2023-03-29'],
  ['post-2022 without 2023-03-19-mazhilis-maslikhats', '2023-03-18'],
  ['2026 without 2026-07-01-constitution', '2026-06-30'],
  ['2026 without 2023-03-19-mazhilis-maslikhats and 2026-07-01-constitution', '2023-03-18'],
])('in %s the electoral law of %s counts', (point, day) => {
  expect(electoralDay(point)).toBe(day);
});

test('a story runs in a hypothetical order, which stays when the story wants the order it comes from', () => {
  const point = switched(conduct, 'post-2022', '2022-06-08-referendum').point;
  const state = [chooseOrder('b', point), openScenario('forked'), stepForward(), stepForward()].reduce(
    (now, command) => command(now),
    stateWith(forked),
  );
  expect(state.orders).toEqual({ a: 'pre-2022', b: point });
  const story = storyOf({ conduct: state.conduct, stepping: state.view.stepping });
  if (story === null || state.conduct === null) throw new Error('the story is not open');
  const answers = runsOf(state.conduct, ['pre-2022', 'post-2022', point], story)[1]?.answers;
  const verdictOf = (order: string) => answers?.[order];
  expect(verdictOf(point)).toBeDefined();
  expect(verdictOf('post-2022')).not.toEqual(verdictOf(point));
});
