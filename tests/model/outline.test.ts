import { describe, expect, test } from 'vitest';
import { diff, type Difference } from '../../model/constitution/index.ts';
import { amendments } from '../../model/kazakhstan/amendments/index.ts';
import { base } from '../../model/kazakhstan/base/index.ts';
import { ordersOf } from '../../model/kazakhstan/orders.ts';
import type { Localized } from '../../model/vocabulary.ts';
import { record } from '../../renderer/scene/places.ts';
import { powerMapView } from '../../renderer/scene/map/view.ts';
import { FIRST_ASKED } from '../../renderer/views/compare/first-asked.ts';
import { outlined } from '../support/outline.ts';

const whole = ordersOf(base, amendments);
const outline = ordersOf(outlined(base, FIRST_ASKED), outlined(amendments, FIRST_ASKED));
const DAYS = ['pre-2022', ...amendments.map(({ from }) => from), 'post-2022', '2026'];

function at(orders: typeof whole, point: string) {
  const order = orders.at(point);
  if (!order.ok) throw new Error(point);
  return order.value;
}

/** What a difference says, its words, citations and days aside. */
function substance({ entity, id, change, fields }: Difference) {
  return { entity, id, change, fields };
}

describe('the outline of the law', () => {
  test.each(DAYS.flatMap((day) => ['pre-2022', 'post-2022', '2026'].map((edition) => [edition, day] as const)))(
    'compares %s with %s as the law does',
    (edition, day) => {
      const [own, other] = [whole, outline].map((orders) => diff(at(orders, edition), at(orders, day)).map(substance));
      expect(other).toEqual(own);
    },
  );

  test.each(DAYS)('draws the map of %s as the law does', (day) => {
    for (const side of ['a', 'b'] as const) {
      const [own, other] = [whole, outline].map((orders) => {
        const none = record(() => '');
        return powerMapView(at(orders, 'pre-2022'), at(orders, day), side, {
          words: { shown: none, other: none },
          focus: null,
        });
      });
      expect(other).toEqual(own);
    }
  });

  test.each(DAYS)('names every institution of %s', (day) => {
    const names = (orders: typeof whole): readonly Localized[] =>
      Object.values(at(orders, day).institutions).map(({ name }) => name);
    expect(names(outline)).toEqual(names(whole));
  });

  test.each(DAYS)('keeps the rules that a class asks for first in their words on %s, and no others', (day) => {
    for (const [id, { text }] of Object.entries(at(whole, day).provisions)) {
      const other = Object.entries(at(outline, day).provisions).find(([name]) => name === id)?.[1].text;
      if (FIRST_ASKED.includes(id)) expect(other).toEqual(text);
      else expect(other).toEqual({});
    }
  });

  test('is less than half of the law', () => {
    const length = (orders: typeof whole) => JSON.stringify([at(orders, 'pre-2022'), orders.amendments]).length;
    expect(length(outline)).toBeLessThan(length(whole) / 2);
  });
});
