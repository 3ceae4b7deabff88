import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../model/json.ts';
import { KIND_FAMILIES, LANGUAGES, type EditionId, type Language } from '../../model/vocabulary.ts';
import { nextCell } from '../../renderer/draw/holders/walk.ts';
import { diagramsWordsOf } from '../../renderer/i18n/diagrams/words.ts';
import { blendHolders } from '../../renderer/scene/holders/blend.ts';
import { layoutHolders } from '../../renderer/scene/holders/layout.ts';
import type { HoldersScene, HoldersView, SceneCell } from '../../renderer/scene/holders/types.ts';
import type { Filters } from '../../renderer/scene/filters.ts';
import { holdersView } from '../../renderer/scene/holders/view.ts';
import type { Side, Size } from '../../renderer/scene/types.ts';
import { describeCell } from '../../renderer/views/weigh/holders/holder-cells.ts';
import { measure, ORDERS, PAIRS, wordsIn } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');
const SIZE: Size = { width: 570, height: 600 };
const WIDE: Size = { width: 1164, height: 680 };
const ALL: Filters = { families: [], kind: null, at: null };

type Pair = readonly [EditionId, EditionId];

function viewOf([a, b]: Pair, side: Side, filter: Filters = ALL, language: Language = 'en'): HoldersView {
  return holdersView(ORDERS[a], ORDERS[b], side, wordsIn(language), filter);
}

function sceneOf(pair: Pair, side: Side, size: Size = SIZE, language: Language = 'en'): HoldersScene {
  return layoutHolders(viewOf(pair, side, ALL, language), size, measure);
}

function written({ heads, cells, ...rest }: HoldersScene): string {
  const lines = [heads, cells].flatMap((items) => Object.values<unknown>(items)).map((item) => JSON.stringify(item));
  return `[\n${[JSON.stringify(rest), ...lines].join(',\n')}\n]\n`;
}

const CASES = PAIRS.map((pair) => ({ pair, name: pair.join(' to ') }));

describe('who holds powers over whom', () => {
  test.each(CASES)('counts every power of either order once: $name', ({ pair }) => {
    for (const [side, id] of [
      ['a', pair[0]],
      ['b', pair[1]],
    ] as const) {
      const { cells, rows } = viewOf(pair, side);
      const all = entriesOf(ORDERS[id].powers).length;
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(all);
      expect(rows.reduce((sum, head) => sum + head.sum, 0)).toBe(all);
    }
  });

  test.each(CASES)('splits every cell into its families: $name', ({ pair }) => {
    for (const cell of viewOf(pair, 'b').cells) {
      expect(cell.families.reduce((sum, { after }) => sum + after, 0)).toBe(cell.count);
      expect(cell.families.reduce((sum, { before }) => sum + before, 0)).toBe(cell.other);
      expect(cell.own + cell.altered).toBeLessThanOrEqual(cell.count);
    }
  });

  test('adds up to the whole over the families, one let through after the other', () => {
    const pair: Pair = ['pre-2022', 'post-2022'];
    const sums = KIND_FAMILIES.map((family) =>
      viewOf(pair, 'b', { ...ALL, families: [family] }).cells.reduce((sum, { count }) => sum + count, 0),
    );
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(entriesOf(ORDERS['post-2022'].powers).length);
  });

  test('shows the powers of one place alone, or of one kind, where these are asked for', () => {
    const at = viewOf(['pre-2022', 'post-2022'], 'b', { ...ALL, at: { kind: 'place', id: 'senate' } });
    expect(at.cells.filter(({ from, to }) => from !== 'senate' && to !== 'senate')).toEqual([]);
    const court = viewOf(['pre-2022', 'post-2022'], 'b', {
      ...ALL,
      at: { kind: 'institution', id: 'constitutional-court' },
    });
    expect(court.cells.length).toBeGreaterThan(0);
    const vetoes = viewOf(['pre-2022', 'post-2022'], 'b', { ...ALL, kind: 'vetoes' });
    expect(vetoes.cells.map(({ from }) => from)).toEqual(['president', 'senate']);
  });
});

describe('the matrix of holders', () => {
  test.each([
    ['holders-post-2022', ['pre-2022', 'post-2022'], 'b', SIZE],
    ['holders-2026-wide', ['post-2022', '2026'], 'b', WIDE],
  ] as const)('%s looks as it was looked at', async (name, pair, side, size) => {
    const scene = sceneOf(pair, side, size);
    await expect(written(scene)).toMatchFileSnapshot(path.join(GOLDEN, `${name}.json`));
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  test.each(CASES)('gives every cell one place in both orders: $name', ({ pair }) => {
    const [a, b] = [sceneOf(pair, 'a'), sceneOf(pair, 'b')];
    expect(Object.keys(a.cells)).toEqual(Object.keys(b.cells));
    for (const cell of Object.values<SceneCell>(a.cells)) {
      expect([b.cells[cell.id]?.x, b.cells[cell.id]?.y]).toEqual([cell.x, cell.y]);
    }
  });

  test.each(CASES)('draws no tile beyond its cell, and a larger one for more powers: $name', ({ pair }) => {
    const { cells, column, row } = sceneOf(pair, 'b');
    const tiles = Object.values<SceneCell>(cells).toSorted((one, other) => Number(one.text) - Number(other.text));
    for (const [index, tile] of tiles.entries()) {
      expect(tile.width).toBeLessThanOrEqual(column);
      expect(tile.height).toBeLessThanOrEqual(row);
      expect(tile.width).toBeGreaterThanOrEqual(tiles[index - 1]?.width ?? 0);
    }
  });

  test.each(LANGUAGES)('keeps the names of rows in %s within their rows', (language) => {
    for (const size of [SIZE, WIDE]) {
      const { heads, row } = sceneOf(['pre-2022', 'post-2022'], 'b', size, language);
      for (const { role, lines, size: text } of Object.values(heads)) {
        if (role !== 'row') continue;
        expect((lines.length - 1) * text * 1.15 + text).toBeLessThanOrEqual(row * (lines.length > 2 ? 1.5 : 1.02));
      }
    }
  });

  test('counts the families in its cells where there is room', () => {
    const pair: Pair = ['pre-2022', 'post-2022'];
    const wide = sceneOf(pair, 'b', WIDE).cells['president>senate'];
    expect(wide?.marks.reduce((sum, { text }) => sum + Number(text), 0)).toBe(Number(wide?.text));
    expect(sceneOf(pair, 'b').cells['president>senate']?.marks).toEqual([]);
  });

  test('says something of every cell in every language', () => {
    for (const language of LANGUAGES) {
      const view = viewOf(['pre-2022', 'post-2022'], 'b', ALL, language);
      const say = describeCell(view, diagramsWordsOf(language));
      expect(view.cells.filter(({ id }) => say(id).length < 12)).toEqual([]);
    }
  });

  test('leads by the arrows along a row and to the nearest cell of the next', () => {
    const scene = sceneOf(['pre-2022', 'post-2022'], 'b');
    expect(nextCell(scene, 'president>president', 'ArrowRight')).toBe('president>government');
    expect(nextCell(scene, 'president>government', 'ArrowLeft')).toBe('president>president');
    expect(nextCell(scene, 'president>government', 'ArrowDown')).toBe('government>government');
    expect(nextCell(scene, 'government>government', 'ArrowUp')).toBe('president>government');
    expect(nextCell(scene, 'president>president', 'End')).toBe('president>mazhilis');
    expect(nextCell(scene, 'president>president', 'ArrowUp')).toBeNull();
  });
});

describe.each(CASES)('the motion of holders from $name', ({ pair }) => {
  const [a, b] = [sceneOf(pair, 'a'), sceneOf(pair, 'b')];
  const motion = blendHolders(a, b);

  test('begins and ends with exactly its two matrices', () => {
    expect(motion(0)).toBe(a);
    expect(motion(1)).toBe(b);
  });

  test('keeps every tile between its two ends, and moves none that is the same in both', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (t) => {
        for (const tile of Object.values<SceneCell>(motion(t).cells)) {
          const [from, to] = [a.cells[tile.id], b.cells[tile.id]];
          const widths = [from?.width ?? 0, to?.width ?? 0];
          expect(tile.width).toBeGreaterThanOrEqual(Math.min(...widths) - 0.01);
          expect(tile.width).toBeLessThanOrEqual(Math.max(...widths) + 0.01);
          if (from !== undefined && JSON.stringify(from) === JSON.stringify(to)) expect(tile).toBe(from);
        }
      }),
      { numRuns: 20 },
    );
  });
});
