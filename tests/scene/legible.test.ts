import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { arrowheadOf } from '../../renderer/scene/map/badges.ts';
import { overlaps, touchesDisc, within } from '../../renderer/scene/geometry.ts';
import { layoutPowerMap } from '../../renderer/scene/map/layout.ts';
import type { Selection } from '../../renderer/scene/selection.ts';
import type { Box, Scene } from '../../renderer/scene/types.ts';
import { MOST_RIBBONS } from '../../renderer/scene/map/choose.ts';
import { PAIRS, SIZES, measure, sceneOf, viewOf, wordsIn } from './setting.ts';

const SIDES = ['a', 'b'] as const;
const FOCUSES: readonly Selection[] = [null, { kind: 'place', id: 'president' }, { kind: 'place', id: 'senate' }];

const MAPS = PAIRS.flatMap((pair) =>
  SIDES.flatMap((side) =>
    LANGUAGES.flatMap((language) =>
      SIZES.map((size) => ({
        pair,
        side,
        language,
        size,
        name: `${pair.join(' ')} ${side} ${language} ${size.width}`,
      })),
    ),
  ),
);

function collisions(boxes: readonly Box[], others: readonly Box[] = boxes): number {
  return boxes.reduce(
    (sum, box, i) => sum + others.filter((other, j) => (boxes !== others || j > i) && overlaps(box, other)).length,
    0,
  );
}

function marks(scene: Scene) {
  const nodes = Object.values(scene.nodes);
  return {
    nodes,
    labels: nodes.map((node) => node.label.box),
    badges: Object.values(scene.badges),
    links: Object.values(scene.links),
  };
}

describe.each(FOCUSES)('with %j chosen', (focus) => {
  test.each(MAPS)('nothing covers a name or a count: $name', ({ pair, side, language, size }) => {
    const scene = layoutPowerMap(viewOf(pair, side, focus, { words: wordsIn(language) }), size, measure);
    const { nodes, labels, badges, links } = marks(scene);
    expect(collisions(labels)).toBe(0);
    expect(collisions(badges)).toBe(0);
    expect(collisions(badges, labels)).toBe(0);
    expect(collisions(badges, links.map(arrowheadOf))).toBe(0);
    for (const box of [...labels, ...badges]) {
      expect(nodes.filter((node) => touchesDisc(box, node, node.r)).map((node) => node.id)).toEqual([]);
      expect(within(box, { x: 0, y: 0, width: size.width, height: size.height })).toBe(true);
    }
  });
});

test.each(LANGUAGES)('no name lies on the ring, however little room the map has: %s', (language) => {
  const sizes = [410, 450, 500].flatMap((width) => [340, 360, 390, 420].map((height) => ({ width, height })));
  for (const size of sizes) {
    const { cx, cy, rx, ry, nodes } = layoutPowerMap(
      viewOf(['pre-2022', 'post-2022'], 'a', null, { words: wordsIn(language) }),
      size,
      measure,
    );
    const on = Object.values(nodes).filter(({ label: { box } }) => {
      const x = Math.max(box.x, Math.min(cx, box.x + box.width));
      const y = Math.max(box.y, Math.min(cy, box.y + box.height));
      return ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;
    });
    expect(on.map(({ id }) => `${id} at ${String(size.width)} × ${String(size.height)}`)).toEqual([]);
  }
});

test.each(MAPS)('every change that is drawn has its count: $name', ({ pair, side, language, size }) => {
  const scene = layoutPowerMap(viewOf(pair, side, null, { words: wordsIn(language) }), size, measure);
  const { badges, links } = marks(scene);
  const bare = links.filter((link) => link.role !== 'unchanged' && !badges.some((badge) => badge.link === link.id));
  expect(bare.map((link) => link.id)).toEqual([]);
});

test.each(MAPS)('letters are 14 px and more, 13 in the smallest window: $name', ({ pair, side, size }) => {
  const scene = layoutPowerMap(viewOf(pair, side), size, measure);
  const least = size.width >= 560 ? 14 : 13;
  expect(Object.values(scene.nodes).filter((node) => node.label.size < least)).toEqual([]);
});

test.each(PAIRS)('%s and %s stand side by side on the same ring, with at most thirty ribbons', (...pair) => {
  const [a, b] = [sceneOf(pair, 'a'), sceneOf(pair, 'b')];
  for (const [id, node] of Object.entries(a.nodes)) expect(b.nodes[id]).toMatchObject({ x: node.x, y: node.y });
  for (const [id, link] of Object.entries(a.links)) {
    if (b.links[id] !== undefined) expect(b.links[id].curve).toEqual(link.curve);
  }
  expect(Object.keys(a.links).length).toBeLessThanOrEqual(MOST_RIBBONS);
  expect(Object.keys(b.links).length).toBeLessThanOrEqual(MOST_RIBBONS);
});

test('two links never share a curve', () => {
  for (const pair of PAIRS) {
    for (const side of SIDES) {
      for (const focus of FOCUSES) {
        const curves = Object.values(sceneOf(pair, side, focus).links).map((link) => link.curve.join(' '));
        expect(new Set(curves).size).toBe(curves.length);
      }
    }
  }
});
