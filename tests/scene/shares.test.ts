import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blendShares } from '../../renderer/scene/shares/blend.ts';
import { layoutShares } from '../../renderer/scene/shares/layout.ts';
import type { ShareBar, SharesMode, SharesRow, SharesScene } from '../../renderer/scene/shares/types.ts';
import { measure } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');
const MODES: readonly SharesMode[] = ['pair', 'a', 'b'];

function value(share: number, least = share, most = share) {
  return { share, least, most };
}

const ROWS: readonly SharesRow[] = [
  { id: 'president', name: 'President', a: value(0.5, 0.2, 0.6), b: value(0.4, 0.1, 0.55) },
  { id: 'mazhilis', name: 'Mazhilis', a: value(0.1), b: value(0.3, 0.2, 0.4) },
  { id: 'citizens', name: 'Citizens (individual)', a: null, b: value(0.2) },
  {
    id: 'akims',
    name: 'Akims of regions, cities of republican significance and the capital',
    a: value(0.3),
    b: null,
  },
];

function scene(mode: SharesMode, rows = ROWS, width = 640): SharesScene {
  return layoutShares(rows, mode, { width, measure });
}

/** One row a line, so that a change of the picture reads in a diff. */
function written({ rows, ...rest }: SharesScene): string {
  return `[\n${[rest, ...Object.values(rows)].map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

function end({ kept, rest }: ShareBar): number {
  return kept.width + rest.width;
}

describe('shares as bars', () => {
  test.each(MODES)('look in mode %s as they were looked at', async (mode) => {
    await expect(written(scene(mode))).toMatchFileSnapshot(path.join(GOLDEN, `shares-${mode}.json`));
  });

  test('stand in a pair in the order given, alone in the order of their shares', () => {
    expect(scene('pair').order).toEqual(['president', 'mazhilis', 'citizens', 'akims']);
    expect(scene('a').order).toEqual(['president', 'akims', 'mazhilis', 'citizens']);
    expect(scene('b').order).toEqual(['president', 'mazhilis', 'citizens', 'akims']);
  });

  test('are as long as their shares on one scale for both orders', () => {
    const { rows } = scene('pair');
    const [a, b] = [rows['president']?.bars.a, rows['mazhilis']?.bars.b];
    expect(a && b && end(a) / end(b)).toBeCloseTo(0.5 / 0.3, 1);
    expect(rows['mazhilis']?.bars.b?.kept.width).toBeCloseTo(rows['mazhilis']?.bars.a?.kept.width ?? 0, 1);
    expect(rows['president']?.bars.a).toMatchObject({ change: 'lost' });
    expect(rows['citizens']?.bars.a).toMatchObject({ share: 0, whisker: null });
  });

  test('draw nothing lost or gained where no change is shown', () => {
    const rows = [{ id: 'mazhilis', name: 'Mazhilis', a: value(0.4262), b: value(0.4255) }];
    for (const mode of MODES) {
      const { bars, change } = scene(mode, rows).rows['mazhilis'] ?? { bars: {}, change: null };
      expect(change).toBe(0);
      expect(Object.values(bars).map(({ rest }) => rest.width)).toEqual(mode === 'pair' ? [0, 0] : [0]);
    }
  });

  test('never leave their room, nor lie over each other', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))),
        fc.constantFrom(...MODES),
        fc.integer({ min: 320, max: 1600 }),
        (shares, mode, width) => {
          const rows = shares.map(([a, b], id) => ({ id: `${id}`, name: 'Senate', a: value(a), b: value(b) }));
          const made = layoutShares(rows, mode, { width, measure, size: 'card', scale: 1 });
          const bars = Object.values(made.rows).flatMap(({ bars: { a, b, one } }) =>
            [a, b, one].flatMap((bar) => bar ?? []),
          );
          for (const bar of bars) {
            expect(Math.min(bar.kept.x, bar.rest.x)).toBeGreaterThanOrEqual(0);
            expect(bar.kept.x + bar.kept.width).toBeLessThanOrEqual(width);
            expect(bar.rest.x + bar.rest.width).toBeLessThanOrEqual(width);
            expect(bar.kept.width).toBeGreaterThanOrEqual(0);
            expect(bar.rest.width).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });
});

describe('the motion from one picture of shares to another', () => {
  const [a, b] = [scene('a'), scene('b')];
  const at = blendShares(a, b);

  test('is exactly the first at 0 and the second at 1', () => {
    expect(at(0)).toBe(a);
    expect(at(1)).toBe(b);
  });

  test('moves every row with its number, and counts as it goes', () => {
    const middle = at(0.5).rows['mazhilis'];
    expect(middle?.bars.one?.share).toBeCloseTo(0.2);
    expect(middle?.y).toBeCloseTo(((a.rows['mazhilis']?.y ?? 0) + (b.rows['mazhilis']?.y ?? 0)) / 2);
  });

  test('leaves what does not change as it is, and lets rows that come or go fade', () => {
    const [all, fewer] = [scene('pair'), scene('pair', ROWS.slice(0, 3))];
    const half = blendShares(all, fewer)(0.25);
    expect(half.rows['akims']).toMatchObject({ opacity: 0.5 });
    expect(blendShares(fewer, all)(0.75).rows['akims']).toMatchObject({ opacity: 0.5 });
    expect(blendShares(fewer, scene('pair', ROWS.slice(0, 3)))(0.5).rows['mazhilis']).toEqual(fewer.rows['mazhilis']);
    const still = scene('pair', ROWS.slice(0, 3));
    expect(blendShares(fewer, still)(0.5).rows['mazhilis']).toBe(fewer.rows['mazhilis']);
  });
});
