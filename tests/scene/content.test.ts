import { describe, expect, test } from 'vitest';
import type { Constitution } from '../../model/constitution/types.ts';
import { keysOf } from '../../model/json.ts';
import { KIND_FAMILIES, PLACES } from '../../model/vocabulary.ts';
import { layoutPowerMap } from '../../renderer/scene/map/layout.ts';
import { powerMapView } from '../../renderer/scene/map/view.ts';
import { NO_FILTERS } from '../../renderer/store/state.ts';
import { matrixOf } from '../../renderer/views/compare/matrix-lines.ts';
import { ORDERS, PAIRS, measure, sceneOf, viewOf, wordsIn } from './setting.ts';

const A = ORDERS['pre-2022'];
const B = ORDERS['post-2022'];
const OPTIONS = { words: wordsIn('en'), focus: null } as const;
const SIZE = { width: 560, height: 520 };

function without(order: Constitution, id: string): Constitution {
  return { ...order, powers: Object.fromEntries(Object.entries(order.powers).filter(([other]) => other !== id)) };
}

function countsById(order: Constitution, other: Constitution) {
  const view = powerMapView(order, other, 'b', { ...OPTIONS, ribbons: 1000 });
  return new Map(view.links.map((link) => [link.id, link.powers]));
}

describe('taking one power away', () => {
  test('takes exactly its line from the map of single powers, for every power', () => {
    for (const id of keysOf(B.powers)) {
      const focus = { kind: 'power', id } as const;
      const before = layoutPowerMap(powerMapView(B, A, 'b', { ...OPTIONS, focus }), SIZE, measure);
      expect(Object.keys(before.links)).toEqual([`power:${id}`]);
      const after = powerMapView(without(B, id), A, 'b', { ...OPTIONS, focus });
      expect(after.links).toEqual([]);
    }
  });

  test('takes exactly its line from the fan of its holder, for every power', () => {
    for (const place of PLACES) {
      const options = { ...OPTIONS, focus: { kind: 'place', id: place } as const, singles: 1000 };
      const idsIn = (order: Constitution) =>
        powerMapView(order, A, 'b', options)
          .links.map((link) => link.id)
          .toSorted();
      const before = idsIn(B);
      const held = powerMapView(B, A, 'b', OPTIONS).lines.filter((line) => line.from === place);
      for (const { id } of held) {
        expect(idsIn(without(B, id))).toEqual(before.filter((other) => other !== `power:${id}`));
      }
    }
  });

  test('takes one from the count of its ribbon and touches no other, for every power', () => {
    const before = countsById(B, A);
    for (const id of keysOf(B.powers)) {
      const after = countsById(without(B, id), without(A, id));
      for (const [link, powers] of before) {
        expect(after.get(link) ?? []).toEqual(powers.filter((other) => other !== id));
      }
    }
  });
});

describe.each(PAIRS)('the table of %s and %s', (...pair) => {
  const lines = matrixOf(ORDERS[pair[0]], ORDERS[pair[1]], NO_FILTERS);

  test.each([
    ['before', 'a', pair[0]],
    ['after', 'b', pair[1]],
  ] as const)('counts every power of the order %s once, as the map draws or folds it', (when, side, edition) => {
    const { length } = Object.keys(ORDERS[edition].powers);
    expect(lines.reduce((sum, line) => sum + line[when], 0)).toBe(length);
    const view = viewOf(pair, side);
    const drawn = view.links.reduce((sum, link) => sum + link.powers.length, 0);
    expect(view.folded.powers + drawn).toBe(length);
  });

  test('says of every place who gained and who lost, as the map does', () => {
    const { places } = viewOf(pair, 'a');
    for (const { place, cells } of lines) {
      const count = (change: 'added' | 'removed') => cells.reduce((sum, cell) => sum + cell[change], 0);
      expect(places[place]).toMatchObject({ gained: count('added'), lost: count('removed') });
    }
  });
});

describe('what is chosen', () => {
  test('a reading order names every place and link once', () => {
    const scene = sceneOf(['pre-2022', 'post-2022'], 'b', { kind: 'place', id: 'president' });
    expect(scene.order.toSorted()).toEqual([...Object.keys(scene.nodes), ...Object.keys(scene.links)].toSorted());
  });

  test('a filter leaves only its families', () => {
    for (const family of KIND_FAMILIES) {
      const view = viewOf(['pre-2022', 'post-2022'], 'b', null, { families: [family] });
      expect(view.lines.every((line) => line.family === family)).toBe(true);
      expect(view.lines.length).toBeGreaterThan(0);
    }
  });

  test('a place opens all that it holds and folds none of it', () => {
    const view = viewOf(['pre-2022', 'post-2022'], 'a', { kind: 'place', id: 'president' });
    const held = view.lines.filter((line) => line.from === 'president').map((line) => line.id);
    expect(
      view.links
        .filter((link) => link.from === 'president')
        .flatMap((link) => link.powers)
        .toSorted(),
    ).toEqual(held.toSorted());
    expect(view.links.filter((link) => link.level === 'power').length).toBeLessThanOrEqual(60);
  });

  test('an order beside itself shows no change', () => {
    const view = powerMapView(B, B, 'b', OPTIONS);
    expect(view.links.every((link) => link.role === 'unchanged')).toBe(true);
    expect(Object.values(view.places).every(({ gained, lost }) => gained + lost === 0)).toBe(true);
  });
});
