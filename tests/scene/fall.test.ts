import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blendFalls } from '../../renderer/scene/fall/blend.ts';
import { fallAtStart, layoutFall } from '../../renderer/scene/fall/layout.ts';
import type { FallView } from '../../renderer/scene/fall/types.ts';
import { measure } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');

const PRESIDENT: FallView = {
  before: { name: 'Before the reform', share: 0.5 },
  steps: [
    { id: 'referendum', name: 'Amendments adopted by referendum in June', change: -0.08 },
    { id: 'court', name: 'The Constitutional Court begins', change: 0.01 },
  ],
  after: { name: 'After the reform', share: 0.43 },
};
const SENATE: FallView = {
  before: { name: 'Before the reform', share: 0.01 },
  steps: [{ id: 'court', name: 'The Constitutional Court begins', change: 0.04 }],
  after: { name: 'After the reform', share: 0.05 },
};

describe('a change as a waterfall', () => {
  test('looks as it was looked at', async () => {
    const { rows, ...rest } = layoutFall(PRESIDENT, 600, measure);
    const text = `[\n${[rest, ...Object.values(rows)].map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
    await expect(text).toMatchFileSnapshot(path.join(GOLDEN, 'fall.json'));
  });

  test.each([
    ['far from nothing', PRESIDENT],
    ['close to nothing', SENATE],
  ])('begins every step where the last one ended, and ends at the end: %s', (_, view) => {
    const { rows, order, width } = layoutFall(view, 600, measure);
    expect(order).toEqual(['before', ...view.steps.map(({ id }) => id), 'after']);
    let reached = rows['before']?.joinX ?? 0;
    for (const { id, change } of view.steps) {
      const { bar, joinX } = rows[id] ?? { bar: { x: 0, width: 0 }, joinX: 0 };
      const [left, right] = [bar.x, bar.x + bar.width];
      expect(change < 0 ? right : left).toBeCloseTo(reached, 1);
      expect(joinX).toBeCloseTo(change < 0 ? left : right, 1);
      reached = joinX ?? 0;
    }
    const end = rows['after']?.bar ?? { x: 0, width: 0 };
    expect(end.x + end.width).toBeCloseTo(reached, 1);
    for (const [index, id] of order.entries()) {
      const [own, next] = [rows[id], rows[order[index + 1] ?? '']];
      expect(own?.joinY).toBeCloseTo(next === undefined ? 0 : next.y - (own?.y ?? 0), 1);
    }
    for (const { bar } of Object.values(rows)) expect(bar.x + bar.width).toBeLessThanOrEqual(width);
  });

  test('starts from the share before alone, and on the way its steps stay joined and reach the share of that moment', () => {
    const whole = layoutFall(PRESIDENT, 600, measure);
    const start = fallAtStart(whole);
    expect(start.order).toEqual(whole.order);
    expect(start.rows['before']).toBe(whole.rows['before']);
    expect(start.rows['after']?.value).toBe(0.5);
    expect(start.rows['after']?.bar).toEqual(whole.rows['before']?.bar);
    const halfway = blendFalls(start, whole)(0.5).rows;
    expect(halfway['referendum']?.value).toBeCloseTo(-0.04);
    expect(halfway['after']?.value).toBeCloseTo(0.465);
    const end = halfway['after']?.bar ?? { x: 0, width: 0 };
    expect(halfway['referendum']?.bar.x).toBeCloseTo(halfway['referendum']?.joinX ?? 0, 1);
    expect(halfway['court']?.bar.x).toBeCloseTo(halfway['referendum']?.joinX ?? 0, 1);
    expect(end.x + end.width).toBeCloseTo(halfway['court']?.joinX ?? 0, 1);
  });

  test('moves into another one, exactly each at its end; steps that only one has fade', () => {
    const [one, other] = [layoutFall(PRESIDENT, 600, measure), layoutFall(SENATE, 600, measure)];
    const at = blendFalls(one, other);
    expect(at(0)).toBe(one);
    expect(at(1)).toBe(other);
    expect(at(0.25).rows['referendum']).toMatchObject({ opacity: 0.5 });
    expect(at(0.5).rows['before']?.value).toBeCloseTo(0.255);
    expect(blendFalls(other, one)(0.75).rows['referendum']).toMatchObject({ opacity: 0.5 });
  });
});
