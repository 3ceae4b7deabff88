import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendHemicycles } from '../../renderer/scene/hemicycle/blend.ts';
import { layoutHemicycle } from '../../renderer/scene/hemicycle/layout.ts';
import { placeMarks } from '../../renderer/scene/hemicycle/marks.ts';
import { nextSeat, seatsByGroup } from '../../renderer/scene/hemicycle/walk.ts';
import type { HemicycleScene, LineLabel, SeatGroup } from '../../renderer/scene/hemicycle/types.ts';
import { measure } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');
const SIZE = { width: 300, height: 196 };

const LAW_2023: readonly SeatGroup[] = [
  { id: 'amanat', kind: 'party', byList: 40, byDistrict: 22 },
  { id: 'auyl', kind: 'party', byList: 8, byDistrict: 0 },
  { id: 'respublica', kind: 'party', byList: 6, byDistrict: 0 },
  { id: 'ak-zhol', kind: 'party', byList: 6, byDistrict: 0 },
  { id: 'people', kind: 'party', byList: 5, byDistrict: 0 },
  { id: 'osdp', kind: 'party', byList: 4, byDistrict: 0 },
  { id: 'independent', kind: 'independent', byList: 0, byDistrict: 7 },
];
const LAW_2021: readonly SeatGroup[] = [
  { id: 'amanat', kind: 'party', byList: 62, byDistrict: 0 },
  { id: 'auyl', kind: 'party', byList: 36, byDistrict: 0 },
  { id: 'assembly', kind: 'assembly', byList: 0, byDistrict: 9 },
];
const SMALL: readonly SeatGroup[] = [
  { id: 'one', kind: 'party', byList: 3, byDistrict: 0 },
  { id: 'two', kind: 'party', byList: 2, byDistrict: 0 },
];

function linesFor(size: number): readonly LineLabel[] {
  const [half, thirds] = [Math.floor(size / 2) + 1, Math.ceil((size * 2) / 3)];
  return [
    { id: 'majority', needed: half, text: `большинство ${half}` },
    { id: 'two-thirds', needed: thirds, text: `две трети ${thirds}` },
  ];
}

function sceneOf(groups: readonly SeatGroup[], size = SIZE): HemicycleScene {
  const seats = groups.reduce((sum, { byList, byDistrict }) => sum + byList + byDistrict, 0);
  return layoutHemicycle(groups, linesFor(seats), size, measure);
}

function written(scene: HemicycleScene): string {
  const { seats, order, ...rest } = scene;
  return `[\n${[rest, order, ...Object.values(seats)].map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

describe('a chamber', () => {
  test.each([
    ['chamber-2023', LAW_2023],
    ['chamber-2021', LAW_2021],
    ['chamber-small', SMALL],
  ])('%s looks as it was looked at', async (name, groups) => {
    await expect(written(sceneOf(groups))).toMatchFileSnapshot(path.join(GOLDEN, `${name}.json`));
  });

  test('of any size from one to four hundred keeps its seats apart and inside its frame', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 220, max: 640 }), (size, width) => {
        const scene = sceneOf([{ id: 'one', kind: 'party', byList: size, byDistrict: 0 }], {
          width,
          height: width / 2 + 46,
        });
        const seats = Object.values(scene.seats);
        expect(seats).toHaveLength(size);
        const outside = seats.filter(({ x, r }) => x - r < 0 || x + r > width);
        const touching = seats.filter((seat, index) =>
          seats
            .slice(index + 1)
            .some((other) => Math.hypot(seat.x - other.x, seat.y - other.y) < seat.r + other.r - 0.05),
        );
        expect([outside, touching]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  test('has its lines where so many seats lie to the left of them, and their words apart and inside', () => {
    const scene = sceneOf(LAW_2023);
    const [majority, thirds] = scene.lines;
    const width = (text: string) => measure(text, 13, true) / 2;
    expect([majority?.needed, thirds?.needed]).toEqual([50, 66]);
    for (const { label } of scene.lines) {
      expect(label.x - width(label.text)).toBeGreaterThanOrEqual(0);
      expect(label.x + width(label.text)).toBeLessThanOrEqual(scene.width);
    }
    const boxes = scene.lines.map(({ label }) => ({
      from: label.x - width(label.text),
      to: label.x + width(label.text),
      y: label.y,
    }));
    const [first, second] = boxes;
    const apart = (second?.from ?? 0) > (first?.to ?? 0) || Math.abs((second?.y ?? 0) - (first?.y ?? 0)) >= 13;
    expect(apart).toBe(true);
  });

  test('sets few seats in one row and many in more', () => {
    const rows = (size: number) => {
      const { seats } = sceneOf([{ id: 'one', kind: 'party', byList: size, byDistrict: 0 }]);
      const heights = Object.values(seats).map(({ x, y }) => Math.round(Math.hypot(x - 150, y - 184)));
      return new Set(heights).size;
    };
    expect(rows(5)).toBe(1);
    expect(rows(98)).toBeGreaterThan(3);
  });
});

describe('the way from one chamber to another', () => {
  const [from, to] = [sceneOf(LAW_2021), sceneOf(LAW_2023)];

  test('is exactly the one at its beginning and the other at its end', () => {
    expect(blendHemicycles(from, to)(0)).toBe(from);
    expect(blendHemicycles(from, to)(1)).toBe(to);
  });

  test('lets a seat travel that both have, shrinks what goes and grows what comes', () => {
    const middle = blendHemicycles(from, to)(0.8).seats;
    const travels = 'auyl:list:3';
    const [start, end] = [from.seats[travels]?.x ?? 0, to.seats[travels]?.x ?? 0];
    expect(middle[travels]?.x).toBeGreaterThan(Math.min(start, end));
    expect(middle[travels]?.x).toBeLessThan(Math.max(start, end));
    expect(middle['assembly:other:1']?.r).toBe(0);
    expect(middle['independent:other:1']?.r).toBeGreaterThan(0);
    expect(middle['independent:other:1']?.r).toBeLessThan(to.seats['independent:other:1']?.r ?? 0);
  });
});

describe('the walk through a chamber', () => {
  const scene = sceneOf(LAW_2023);

  test.each([
    ['amanat:list:1', 'ArrowRight', 'amanat:list:2'],
    ['amanat:list:40', 'ArrowRight', 'amanat:district:1'],
    ['amanat:list:1', 'ArrowLeft', 'amanat:list:1'],
    ['amanat:list:7', 'ArrowDown', 'auyl:list:1'],
    ['auyl:list:3', 'ArrowUp', 'auyl:list:1'],
    ['auyl:list:1', 'ArrowUp', 'amanat:list:1'],
    ['independent:other:2', 'ArrowDown', 'independent:other:2'],
    ['people:list:1', 'Home', 'amanat:list:1'],
    ['people:list:1', 'End', 'independent:other:7'],
    ['people:list:1', 'Enter', null],
  ])('goes from %s by %s to %s', (from, key, to) => {
    expect(nextSeat(scene, from, key)).toBe(to);
  });

  test('comes by every seat once, and by every list once', () => {
    const way = (key: string) => {
      const seen = [scene.order[0] ?? ''];
      for (let next = nextSeat(scene, seen[0] ?? '', key); next !== null && next !== seen.at(-1);) {
        seen.push(next);
        next = nextSeat(scene, next, key);
      }
      return seen;
    };
    expect(way('ArrowRight')).toEqual(scene.order);
    expect(way('ArrowDown')).toEqual(seatsByGroup(scene).map(([, [first]]) => first));
  });
});

test('the words at a slider never run into each other', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }), (places) => {
      const marks = places.map((at, index) => ({ id: `${index}`, at, text: `Respublica ${index}` }));
      const placed = placeMarks(marks, 280, 12, measure);
      for (const [index, mark] of placed.entries()) {
        expect(mark.left).toBeGreaterThanOrEqual(0);
        for (const other of placed.slice(index + 1).filter(({ row }) => row === mark.row)) {
          expect(other.left >= mark.left + mark.width || mark.left >= other.left + other.width).toBe(true);
        }
      }
    }),
  );
});
