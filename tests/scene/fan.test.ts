import { expect, test } from 'vitest';
import { layoutFan } from '../../renderer/scene/fan.ts';

const VIEWS = [
  { id: 'one', side: 'a', quantiles: [40, 50, 55, 60, 70], size: 107 },
  { id: 'two', side: 'a', quantiles: [0, 0, 5, 7, 9], size: 107 },
  { id: 'one', side: 'b', quantiles: [60, 65, 69, 71, 73], size: 98 },
  { id: 'two', side: 'b', quantiles: [0, 0, 0, 0, 98], size: 98 },
] as const;

test('the fan sets both laws of a party one above the other, on one scale', () => {
  const { bars, ticks, rows, width, height } = layoutFan(VIEWS, 600, 80);
  expect({ width, height }).toEqual({ width: 600, height: 90 });
  expect(rows).toEqual([
    { id: 'one', y: 39 },
    { id: 'two', y: 73 },
  ]);
  expect(ticks.map(({ seats }) => seats)).toEqual([0, 20, 40, 60, 80, 100]);
  expect(bars.map(({ id, side, y }) => [id, side, y])).toEqual([
    ['one', 'a', 32],
    ['two', 'a', 66],
    ['one', 'b', 46],
    ['two', 'b', 80],
  ]);
  for (const { low, quarter, middle, upper, high } of bars) {
    const places = [low, quarter, middle, upper, high];
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(low).toBeGreaterThanOrEqual(88);
    expect(high).toBeLessThanOrEqual(592);
  }
});

test('equal seats lie at equal places under both laws', () => {
  const [left, right] = layoutFan(
    [
      { id: 'one', side: 'a', quantiles: [10, 10, 10, 10, 10], size: 145 },
      { id: 'one', side: 'b', quantiles: [10, 10, 10, 10, 10], size: 98 },
    ],
    500,
    60,
  ).bars;
  expect(left?.middle).toBe(right?.middle);
});
