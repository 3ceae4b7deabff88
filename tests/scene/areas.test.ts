import { describe, expect, test } from 'vitest';
import { PLACES } from '../../model/vocabulary.ts';
import { type Areas, withAreas } from '../../renderer/scene/map/areas.ts';
import { layoutPowerMap } from '../../renderer/scene/map/layout.ts';
import { record } from '../../renderer/scene/places.ts';
import { measure, viewOf } from './setting.ts';

const PAIR = ['pre-2022', 'post-2022'] as const;
const SIZE = { width: 560, height: 520 };

/** Two places with shares, the others with none. */
const AREAS: Areas = {
  a: record((place) => (place === 'president' ? 64 : place === 'senate' ? 36 : 0)),
  b: record((place) => (place === 'president' ? 50 : place === 'senate' ? 50 : 0)),
  lit: ['president', 'senate'],
};

describe('a map whose areas stand for shares', () => {
  const a = layoutPowerMap(withAreas(viewOf(PAIR, 'a'), AREAS), SIZE, measure);
  const b = layoutPowerMap(withAreas(viewOf(PAIR, 'b'), AREAS), SIZE, measure);

  test('draws areas in proportion to the shares, by one measure in both orders', () => {
    const area = (scene: typeof a, place: string) => (scene.nodes[`place:${place}`]?.r ?? 0) ** 2;
    expect(area(a, 'president') / area(a, 'senate')).toBeCloseTo(64 / 36, 1);
    expect(area(a, 'president') / area(b, 'president')).toBeCloseTo(64 / 50, 1);
    expect(a.unit).toBe(b.unit);
  });

  test('lights the actors of a decision and no other place', () => {
    const lit = PLACES.filter((place) => a.nodes[`place:${place}`]?.faded === false);
    expect(lit).toEqual(['president', 'senate']);
    expect(withAreas(viewOf(PAIR, 'a'), { ...AREAS, lit: null }).focus).toBeNull();
  });

  test('keeps the powers, their lines and what changed', () => {
    const plain = layoutPowerMap(viewOf(PAIR, 'a'), SIZE, measure);
    expect(Object.keys(a.links)).toEqual(Object.keys(plain.links));
    expect(PLACES.map((place) => a.nodes[`place:${place}`]?.lost)).toEqual(
      PLACES.map((place) => plain.nodes[`place:${place}`]?.lost),
    );
  });
});
