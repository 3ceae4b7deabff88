import { describe, expect, test } from 'vitest';
import { isRecord, valueOf } from '../../model/json.ts';
import { on } from '../../model/kazakhstan/index.ts';
import { referendums, unitNameOn, unitOf, units } from '../../model/kazakhstan/elections/index.ts';
import { blendTiles, layoutTiles, type TileScene, type TileUnit } from '../../renderer/scene/tiles.ts';
import { valueIn } from '../support/results.ts';

const ALL: readonly TileUnit[] = Object.entries(units).map(([id, unit]) => ({
  id,
  ...('parent' in unit ? { parent: unit.parent } : {}),
}));
const NEW = ALL.filter(({ parent }) => parent !== undefined);
const TWENTY = layoutTiles(
  ALL.map(({ id }) => id),
  ALL,
);
const SEVENTEEN = layoutTiles(
  ALL.filter(({ parent }) => parent === undefined).map(({ id }) => id),
  ALL,
);

/** The parts of cells, a thousand to a cell, in which two tiles lie over each other. */
function overlap({ tiles }: TileScene): number {
  return tiles.reduce((sum, a, index) => {
    return tiles.slice(index + 1).reduce((rest, b) => {
      const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return rest + (width > 0 && height > 0 ? width * height : 0);
    }, sum);
  }, 0);
}

function area({ tiles }: TileScene): number {
  return tiles.reduce((sum, { width, height }) => sum + width * height, 0);
}

function tileIn({ tiles }: TileScene, id = '') {
  return tiles.find((tile) => tile.id === id);
}

describe('the tile map', () => {
  test.each(Object.entries(referendums))('has a place of its own for every unit of %s', (_, { units: present }) => {
    const scene = layoutTiles(
      present.map(({ unit }) => unit),
      ALL,
    );
    expect(scene.tiles).toHaveLength(present.length);
    expect(overlap(scene)).toBe(0);
    expect(area(scene)).toBe(20);
  });

  test('gives a region the land of those that were made out of it later', () => {
    for (const { parent } of NEW) expect(tileIn(SEVENTEEN, parent)).toMatchObject({ width: 2, height: 1 });
  });

  test('knows as new, and out of which, exactly the regions that the decree names', () => {
    const value = valueOf(valueIn(on('2022-06-08')).provisions, 'terr.units')?.value;
    const named = isRecord(value) && Array.isArray(value['new']) ? value['new'] : [];
    const made = NEW.map(({ id, parent = '' }) => [
      unitOf(id)?.name.en.replace(' Region', ''),
      unitOf(parent)?.name.en.toLowerCase().replace(' region', ''),
    ]);
    const decreed = named.map((unit: Readonly<Record<string, string>>) => [
      unit['name'],
      unit['from']?.toLowerCase().replace(' region', ''),
    ]);
    expect(made.toSorted()).toEqual(decreed.toSorted());
  });

  test('calls the capital as it was called on the day', () => {
    expect(unitNameOn('capital', '2022-06-05')?.en).toBe('Nur-Sultan');
    expect(unitNameOn('capital', '2022-09-17')?.en).toBe('Astana');
    expect(unitNameOn('atlantis', '2022-09-17')).toBeNull();
  });
});

describe('the way from seventeen units to twenty', () => {
  test('is exactly the one at its beginning and the other at its end', () => {
    expect(blendTiles(SEVENTEEN, TWENTY)(0)).toBe(SEVENTEEN);
    expect(blendTiles(SEVENTEEN, TWENTY)(1)).toBe(TWENTY);
  });

  test.each([0.1, 0.5, 0.9])('covers the same land without overlap at %d, both ways', (t) => {
    for (const scene of [blendTiles(SEVENTEEN, TWENTY)(t), blendTiles(TWENTY, SEVENTEEN)(t)]) {
      expect(overlap(scene)).toBeLessThan(0.01);
      expect(area(scene)).toBeCloseTo(20, 2);
      expect(scene.tiles).toHaveLength(20);
    }
  });

  test('leaves in place whatever was not divided, and lets the new regions grow out of their parents', () => {
    const middle = blendTiles(SEVENTEEN, TWENTY)(0.5);
    const parents = NEW.map(({ parent }) => parent);
    for (const tile of SEVENTEEN.tiles.filter(({ id }) => !parents.includes(id)))
      expect(tileIn(middle, tile.id)).toEqual(tile);
    for (const { id, parent } of NEW) {
      expect([tileIn(middle, id)?.width, tileIn(middle, parent)?.width]).toEqual([0.5, 1.5]);
    }
  });
});
