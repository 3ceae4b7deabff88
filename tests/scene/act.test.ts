import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../model/vocabulary.ts';
import { layoutAct } from '../../renderer/scene/act/layout.ts';
import type { ActNode, ActScene, ActView } from '../../renderer/scene/act/types.ts';
import { overlaps } from '../../renderer/scene/geometry.ts';
import type { Box, Size } from '../../renderer/scene/types.ts';
import { measure } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');

/** Below the answers in a window of 1280 × 800, of 1024 × 768, beside a third order, and on a large screen. */
const SIZES: readonly Size[] = [
  { width: 566, height: 250 },
  { width: 438, height: 190 },
  { width: 300, height: 240 },
  { width: 890, height: 500 },
];

const NAMES = ['Президент', 'Саяси партиялар және олардың фракциялары', 'Высший орган конституционного контроля'];

function view(from: (typeof PLACES)[number], to: (typeof PLACES)[number] | null, more: Partial<ActView> = {}): ActView {
  return {
    from: { place: from, name: NAMES[0] ?? '' },
    to: to === null ? null : { place: to, name: NAMES[1] ?? '' },
    beside: [],
    link: 'power',
    ...more,
  };
}

function boxOf({ anchor, size, lines }: ActNode): Box {
  const width = Math.max(...lines.map(({ text }) => measure(text, size, true)));
  const [first] = lines;
  const x = (first?.x ?? 0) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return { x, y: (first?.y ?? 0) - size * 0.8, width, height: size * 1.2 * lines.length - size * 0.2 };
}

function named({ nodes }: ActScene): readonly ActNode[] {
  return nodes.filter(({ lines }) => lines.length > 0);
}

describe('the small map of an act', () => {
  test.each([
    ['act-power', view('president', 'akims')],
    ['act-attempt', view('people', 'constitutional-review', { link: 'attempt' })],
    ['act-alone', view('parliament', null)],
  ])('%s looks as it was looked at', async (name, act) => {
    const { nodes, ...rest } = layoutAct(act, { width: 566, height: 250 }, measure);
    const lines = [rest, ...nodes].map((item) => JSON.stringify(item)).join(',\n');
    await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot(path.join(GOLDEN, `${name}.json`));
  });

  test('has every place of the ring, and names those alone who act or are acted on', () => {
    const scene = layoutAct(view('president', 'senate'), { width: 566, height: 250 }, measure);
    expect(scene.nodes.map(({ place }) => place)).toEqual(PLACES);
    expect(named(scene).map(({ place, role }) => [place, role])).toEqual([
      ['president', 'actor'],
      ['senate', 'object'],
    ]);
  });

  test('joins who acts to the object, and nothing where there is none', () => {
    const scene = layoutAct(view('president', 'akims'), { width: 566, height: 250 }, measure);
    const node = (place: string) => scene.nodes.find((one) => one.place === place);
    const [x0 = 0, y0 = 0, , , , , x1 = 0, y1 = 0] = scene.arrow?.curve ?? [];
    expect(Math.hypot(x0 - (node('president')?.x ?? 0), y0 - (node('president')?.y ?? 0))).toBeLessThan(20);
    expect(Math.hypot(x1 - (node('akims')?.x ?? 0), y1 - (node('akims')?.y ?? 0))).toBeLessThan(20);
    expect(layoutAct(view('parliament', null), { width: 566, height: 250 }, measure).arrow).toBeNull();
  });

  test('draws what an office does to its own place as a loop', () => {
    const loop = layoutAct(view('president', 'president'), { width: 566, height: 250 }, measure);
    expect(loop.arrow).not.toBeNull();
    expect(named(loop)).toHaveLength(1);
  });

  test.each(
    SIZES.flatMap((size) => PLACES.flatMap((to) => [[size, 'president', to] as const, [size, to, 'people'] as const])),
  )('covers no name and cuts none: %o, %s to %s', (size, from, to) => {
    const scene = layoutAct(view(from, to), size, measure);
    const boxes = named(scene).map(boxOf);
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(-1);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height + 1);
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    }
    for (const { size: letters } of named(scene)) expect(letters).toBeGreaterThanOrEqual(16);
  });
});
