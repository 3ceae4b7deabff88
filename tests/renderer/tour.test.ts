import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../renderer/store/commands.ts';
import * as commands from '../../renderer/store/commands.ts';
import { recorded, undo } from '../../renderer/store/history/commands.ts';
import { toggleMorph } from '../../renderer/store/motion.ts';
import { present } from '../../renderer/store/presenting/commands.ts';
import { initialState, type State } from '../../renderer/store/state.ts';
import { moveTour, startTour } from '../../renderer/store/tour/commands.ts';
import { TOUR_STOPS, type TourStop } from '../../renderer/store/tour/state.ts';
import { placeBelow, placeBeside } from '../../renderer/views/tour/place.ts';

const start = initialState('en', 'system', { pair: 'half', one: 'half' }, true);

function run(state: State, ...steps: readonly Command[]): State {
  return steps.reduce((now, step) => recorded(now, step(now)), state);
}

/** The app at a stop of the tour. */
function at(stop: TourStop, from = start): State {
  const moves = TOUR_STOPS.slice(0, TOUR_STOPS.indexOf(stop)).map(() => moveTour(1));
  return run(from, startTour('some-power'), ...moves);
}

describe('the tour goes', () => {
  test.each<readonly [TourStop, object]>([
    ['orders', { screen: 'compare', mode: 'pair', detail: [] }],
    ['line', { screen: 'compare', mode: 'pair', detail: [{ kind: 'power', id: 'some-power' }] }],
    ['morph', { screen: 'compare', mode: 'one', motion: { stage: null, t: 0, toward: 1 }, detail: [] }],
    ['step', { screen: 'step' }],
    ['count', { screen: 'count' }],
    ['weigh', { screen: 'weigh' }],
    ['class', { screen: 'compare' }],
  ])('for %s to what it speaks of', (stop, shown) => {
    expect(at(stop).view).toMatchObject(shown);
    expect(TOUR_STOPS[at(stop).tour?.at ?? -1]).toBe(stop);
  });
});

test('the tour has no stop before the first, and after the last it ends', () => {
  expect(run(at('orders'), moveTour(-1)).tour?.at).toBe(0);
  expect(run(at('step'), moveTour(-1)).view.mode).toBe('one');
  expect(run(at('class'), moveTour(1)).tour).toBeNull();
});

const elsewhere = run(
  { ...start, view: { ...start.view, screen: 'count', mode: 'one' } },
  commands.select({ kind: 'place', id: 'senate' }),
  toggleMorph(),
);

test.each(TOUR_STOPS)('ended at %s it gives back all that was on the screen, with nothing to undo', (stop) => {
  for (const before of [start, elsewhere, run(elsewhere, commands.toggleHome())]) {
    const after = run(at(stop, before), commands.closeInnermost());
    expect(after).toEqual({ ...before, offersTour: false });
  }
});

test('where the orders differ in no power, the stop about lines opens none', () => {
  const state = run(start, startTour(null), moveTour(1));
  expect(state.view).toMatchObject({ screen: 'compare', detail: [], selection: null });
});

describe('the tour is over', () => {
  test.each<readonly [string, Command]>([
    ['a view is chosen', commands.chooseScreen('lessons')],
    ['the reader goes home', commands.toggleHome()],
    ['something is undone', undo()],
    ['the class is to see a picture', present()],
  ])('when %s, and is not offered again', (_when, command) => {
    const state = run(at('weigh', run(start, commands.nextLanguage())), command);
    expect(state.tour).toBeNull();
    expect(state.offersTour).toBe(false);
  });
});

test('a dialog is closed before the tour is', () => {
  const state = run(at('count'), commands.openDialog({ kind: 'keys' }), commands.closeInnermost());
  expect(state.view.dialog).toBeNull();
  expect(state.tour).not.toBeNull();
});

test('what is skipped is not offered again', () => {
  expect(run(start, commands.skipTour()).offersTour).toBe(false);
});

function length(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

test('the popover stays in the window, and off what it speaks of wherever a side has room', () => {
  const size = { width: 384, height: 230 };
  const worlds = fc
    .record({ width: length(400, 1920), height: length(260, 1080) })
    .chain((room) =>
      fc
        .record({ x: length(0, room.width - 1), y: length(0, room.height - 1) })
        .chain(({ x, y }) =>
          fc
            .record({ width: length(1, room.width - x), height: length(1, room.height - y) })
            .map((own) => ({ room, anchor: { x, y, ...own } })),
        ),
    );
  fc.assert(
    fc.property(worlds, ({ room, anchor }) => {
      const { x, y } = placeBeside(anchor, size, room);
      const [right, bottom] = [anchor.x + anchor.width, anchor.y + anchor.height];
      expect(x >= 0 && y >= 0 && x + size.width <= room.width && y + size.height <= room.height).toBe(true);
      const needs = { width: size.width + 20, height: size.height + 20 };
      const hasRoom =
        anchor.x >= needs.width ||
        room.width - right >= needs.width ||
        anchor.y >= needs.height ||
        room.height - bottom >= needs.height;
      const covers = x < right && x + size.width > anchor.x && y < bottom && y + size.height > anchor.y;
      if (hasRoom) expect(covers).toBe(false);
    }),
  );
});

test('the popover avoids what should stay in sight too', () => {
  const room = { width: 1280, height: 800 };
  const anchor = { x: 600, y: 300, width: 80, height: 30 };
  const below = { x: 0, y: 330, width: 1280, height: 470 };
  expect(placeBeside(anchor, { width: 384, height: 230 }, room).y).toBe(342);
  expect(placeBeside(anchor, { width: 384, height: 230 }, room, [below]).y).toBe(58);
});

test('with nothing to speak of the popover stands in the middle of the lower edge', () => {
  expect(placeBelow({ width: 384, height: 230 }, { width: 1280, height: 800 })).toEqual({ x: 448, y: 562 });
});
