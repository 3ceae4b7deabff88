import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../model/json.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { nextInProcedure } from '../../renderer/draw/procedure/walk.ts';
import { overlaps, within } from '../../renderer/scene/geometry.ts';
import { layersOf } from '../../renderer/scene/procedure/layers.ts';
import { lanesFor } from '../../renderer/scene/procedure/lanes.ts';
import type { ProcedureScene, SceneState, SceneTransition } from '../../renderer/scene/procedure/types.ts';
import { fillLines } from '../../renderer/scene/wrap.ts';
import { bill, billScene, runAfter } from './procedure-setting.ts';
import { measure } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');
const WIDTHS = [300, 420, 480, 560, 900];

const CASES = [
  ['procedure-not-begun', null],
  ['procedure-returned', runAfter('accept', 'adopt', 'object')],
  ['procedure-ended', runAfter('accept', 'adopt', 'sign')],
] as const;

/** One state or transition a line, so that a change of the picture reads in a diff. */
function written({ states, transitions, ...rest }: ProcedureScene): string {
  const items = [rest, ...Object.values(states), ...Object.values(transitions)];
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

function statesIn(scene: ProcedureScene): readonly SceneState[] {
  return Object.values(scene.states);
}

function transitionsIn(scene: ProcedureScene): readonly SceneTransition[] {
  return Object.values(scene.transitions);
}

describe('the diagram of a procedure', () => {
  test.each(CASES)('%s looks as it was looked at', async (name, run) => {
    await expect(written(billScene(run))).toMatchFileSnapshot(path.join(GOLDEN, `${name}.json`));
  });

  test.each(CASES)('%s is plain JSON and the same each time', (_name, run) => {
    expect(JSON.parse(JSON.stringify(billScene(run)))).toEqual(billScene(run));
  });

  test('holds every state and every transition of the table, and nothing else', () => {
    const scene = billScene(null);
    expect(
      statesIn(scene)
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(Object.keys(bill.states).toSorted());
    expect(
      transitionsIn(scene)
        .map(({ transition }) => transition)
        .toSorted(),
    ).toEqual(Object.keys(bill.transitions).toSorted());
    expect(scene.order.length).toBe(statesIn(scene).length + transitionsIn(scene).length);
  });

  test('begins with the start, ends with the ends, and goes down by layers between', () => {
    const layers = layersOf(bill);
    expect([...layers].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['committee', 2],
      ['failed', 2],
      ['moot', 1],
      ['signed', 4],
      ['tabled', 0],
      ['warden', 3],
    ]);
    expect(
      statesIn(billScene(null))
        .toSorted((a, b) => a.y - b.y)
        .map(({ state }) => state),
    ).toEqual(['tabled', 'moot', 'committee', 'warden', 'failed', 'signed']);
  });

  test('tells where the run is, where it has been, and what may come next', () => {
    const scene = billScene(runAfter('accept', 'adopt', 'object'));
    expect(scene.now).toBe('state:moot');
    expect(
      statesIn(scene)
        .filter(({ role }) => role === 'passed')
        .map(({ state }) => state),
    ).toEqual(['tabled', 'warden']);
    const by = (role: string) =>
      transitionsIn(scene)
        .filter((transition) => transition.role === role)
        .map(({ transition }) => transition);
    expect(by('taken')).toEqual(['accept', 'adopt', 'object']);
    expect(by('next')).toEqual(['reject', 'confer']);
  });

  test('shows what rests on a text that was not read as a gap', () => {
    const gaps = transitionsIn(billScene(null)).filter(({ gap }) => gap);
    expect(gaps.map(({ transition }) => transition)).toEqual(['confer', 'agree']);
  });

  test('leads every arrow from the words of its step to the head of the state that follows', () => {
    const scene = billScene(null);
    for (const { from, to, points, y, height } of transitionsIn(scene)) {
      const [start, , , end] = points;
      const [source, target] = [scene.states[`state:${from}`], scene.states[`state:${to}`]];
      expect(start?.[1]).toBeCloseTo(y + height / 2, 1);
      expect(start?.[0]).toBeCloseTo((source?.x ?? 0) + (source?.width ?? 0), 1);
      expect(end?.[1]).toBeCloseTo((target?.y ?? 0) + (target?.head ?? 0) / 2, 1);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(WIDTHS)('nothing covers anything and no word is cut at %i pixels', (width) => {
    const scene = billScene(runAfter('accept'), width, language);
    const frames = statesIn(scene);
    for (const [index, frame] of frames.entries()) {
      expect(within(frame, { x: 0, y: 0, width, height: scene.height })).toBe(true);
      for (const other of frames.slice(index + 1)) expect(overlaps(frame, other, 4)).toBe(false);
    }
    for (const row of transitionsIn(scene)) {
      const frame = scene.states[`state:${row.from}`];
      if (frame === undefined) throw new Error(row.from);
      expect(within(row, frame)).toBe(true);
      expect(row.y).toBeGreaterThanOrEqual(frame.y + frame.head - 0.01);
      for (const { lines, size } of [row.label, row.marks]) {
        for (const line of lines) {
          expect(line.x + measure(line.text, size, false)).toBeLessThanOrEqual(row.x + row.width);
          expect(line.y).toBeLessThanOrEqual(row.y + row.height);
        }
      }
      for (const [x] of row.points) expect(x).toBeLessThanOrEqual(width);
    }
  });

  test('letters are 14 pixels and more', () => {
    const scene = billScene(null, 300, language);
    const sizes = [...statesIn(scene), ...transitionsIn(scene)].map(({ label }) => label.size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });
});

describe('two arrows share a lane', () => {
  test('only where they lead to one state or never lie beside each other', () => {
    const rows = transitionsIn(billScene(null));
    for (const [index, one] of rows.entries()) {
      for (const other of rows.slice(index + 1)) {
        if (one.to === other.to || one.points[1]?.[0] !== other.points[1]?.[0]) continue;
        const [a, b] = [one, other].map(({ points }) =>
          [points[1]?.[1] ?? 0, points[2]?.[1] ?? 0].toSorted((x, y) => x - y),
        );
        expect((a?.[1] ?? 0) < (b?.[0] ?? 0) || (b?.[1] ?? 0) < (a?.[0] ?? 0)).toBe(true);
      }
    }
  });

  test('and the short ones lie inside the long', () => {
    const lanes = lanesFor(
      [
        { id: 'long', from: 0, to: 9 },
        { id: 'short', from: 2, to: 3 },
        { id: 'later', from: 5, to: 6 },
      ],
      0.5,
    );
    expect(Object.fromEntries(lanes)).toEqual({ short: 0, later: 0, long: 1 });
  });
});

describe('a key in the diagram', () => {
  const scene = billScene(null);
  test.each([
    ['state:tabled', 'ArrowDown', 'transition:accept'],
    ['transition:accept', 'ArrowRight', 'state:moot'],
    ['state:moot', 'ArrowRight', 'transition:adopt'],
    ['state:moot', 'ArrowLeft', 'transition:accept'],
    ['transition:reject', 'ArrowLeft', 'state:moot'],
    ['state:moot', 'Home', 'state:tabled'],
    ['state:tabled', 'End', 'state:signed'],
    ['state:tabled', 'ArrowUp', null],
    ['state:tabled', 'x', null],
  ])('at %s: %s leads to %s', (id, key, next) => {
    expect(nextInProcedure(scene, id, key)).toBe(next);
  });

  test('down reaches everything', () => {
    const seen: string[] = [];
    for (let id = scene.order[0] ?? null; id !== null; id = nextInProcedure(scene, id, 'ArrowDown')) seen.push(id);
    expect(seen).toEqual(scene.order);
  });
});

test('a text fills its lines and loses no word, even one wider than the room', () => {
  const text = 'a few words and Verfassungsgerichtsbarkeit';
  const lines = fillLines(text, 100, (part) => part.length * 8);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(12);
  expect(fillLines('', 100, () => 0)).toEqual([]);
});

test('every state stands in a layer below those that lead to it, but for ways back', () => {
  const layers = layersOf(bill);
  const up = entriesOf(bill.transitions).filter(([, { from, to }]) => (layers.get(to) ?? 0) <= (layers.get(from) ?? 0));
  expect(up.map(([id]) => id)).toEqual(['object']);
});
