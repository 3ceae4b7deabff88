import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blend, shareUnchanged } from '../../renderer/scene/map/blend.ts';
import { pointAt } from '../../renderer/scene/geometry.ts';
import type { Scene } from '../../renderer/scene/types.ts';
import { PAIRS, sceneOf } from './setting.ts';

const MOTIONS: readonly (readonly [string, Scene, Scene])[] = PAIRS.flatMap((pair) => [
  [`${pair.join(' to ')}`, sceneOf(pair, 'a'), sceneOf(pair, 'b')] as const,
  [
    `${pair.join(' to ')}, a place chosen`,
    sceneOf(pair, 'a'),
    sceneOf(pair, 'a', { kind: 'place', id: 'senate' }),
  ] as const,
]);

const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe.each(MOTIONS)('the motion from %s', (_name, a, b) => {
  test('begins and ends with exactly its two scenes', () => {
    const motion = blend(a, b);
    expect(motion(0)).toBe(a);
    expect(motion(1)).toBe(b);
    expect(motion(-1)).toBe(a);
    expect(motion(2)).toBe(b);
  });

  test('never moves what is the same in both', () => {
    const shared = shareUnchanged(a, b);
    expect(shared).toEqual(b);
    const motion = blend(a, shared);
    fc.assert(
      fc.property(inside, (t) => {
        const scene = motion(t);
        for (const [id, node] of Object.entries(shared.nodes))
          if (a.nodes[id] === node) expect(scene.nodes[id]).toBe(node);
        for (const [id, link] of Object.entries(shared.links))
          if (a.links[id] === link) expect(scene.links[id]).toBe(link);
      }),
      { numRuns: 20 },
    );
  });

  test('draws what appears from its holder and draws what disappears back to it', () => {
    const motion = blend(a, b);
    fc.assert(
      fc.property(inside, inside, (one, two) => {
        const [early, late] = [motion(Math.min(one, two)), motion(Math.max(one, two))];
        for (const id of Object.keys(early.links)) {
          const [now, then] = [early.links[id]?.drawn ?? 0, late.links[id]?.drawn ?? 0];
          if (a.links[id] === undefined) expect(then).toBeGreaterThanOrEqual(now);
          if (b.links[id] === undefined) expect(then).toBeLessThanOrEqual(now);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('keeps every number between its two ends', () => {
    const motion = blend(a, b);
    fc.assert(
      fc.property(inside, (t) => {
        for (const [id, node] of Object.entries(motion(t).nodes)) {
          const ends = [a.nodes[id]?.r ?? node.r, b.nodes[id]?.r ?? node.r];
          expect(node.r).toBeGreaterThanOrEqual(Math.min(...ends));
          expect(node.r).toBeLessThanOrEqual(Math.max(...ends));
        }
        for (const link of Object.values(motion(t).links)) {
          expect(link.drawn >= 0 && link.drawn <= 1).toBe(true);
          expect(Number.isFinite(pointAt(link.curve, 0.5).x)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
