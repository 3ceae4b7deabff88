import { describe, expect, test } from 'vitest';
import { backward, forward, pictureKey, toStart, turn } from '../../renderer/present/deck.ts';
import { PRESENT_KEYS, presentKeysOn } from '../../renderer/present/keys.ts';
import { type Command, chooseScreen } from '../../renderer/store/commands.ts';
import { advanceMorph } from '../../renderer/store/motion.ts';
import { leave, present, stepMap, takeTool, toggleBlack } from '../../renderer/store/presenting/commands.ts';
import { initialState, SCREENS, type State } from '../../renderer/store/state.ts';
import { chooseWeighPage } from '../../renderer/store/weigh/commands.ts';

const STAGES = 11;
const MOMENT = { stages: STAGES, now: 1 };
const start = initialState('en', 'system');

function after(...commands: readonly Command[]): State {
  return commands.reduce((state, command) => command(state), start);
}

describe('presenting', () => {
  test('keeps how the view was, and brings it back after stepping', () => {
    const left = after(present(), forward(MOMENT), forward(MOMENT), leave());
    expect(left).toEqual(start);
  });

  test('goes from the order before through every amendment to the order after, and no further', () => {
    const forwards = Array.from({ length: STAGES + 5 }, () => forward(MOMENT));
    const ends = forwards.reduce<readonly State[]>(
      (states, command) => [...states, command(states.at(-1) ?? start)],
      [after(present())],
    );
    expect(ends.map(({ view }) => view.motion.stage)).toEqual([
      null,
      ...Array.from({ length: STAGES }, (_, index) => index + 1),
      ...Array.from({ length: 5 }, () => null),
    ]);
    expect(ends.at(-1)?.view.motion.t).toBe(1);
    const back = backward(MOMENT)(ends.at(-1) ?? start);
    expect(back.view.motion.stage).toBe(STAGES);
    expect(toStart(MOMENT)(back).view.motion).toEqual(start.view.motion);
  });

  test.each(['appointments', 'holders'] as const)('turns %s into the order after, and back again', (page) => {
    const before = after(present(), chooseScreen('weigh'), chooseWeighPage(page));
    expect(backward(MOMENT)(before)).toBe(before);
    const turning = forward(MOMENT)(before);
    expect(turning.view.motion).toEqual({ stage: null, t: 0, toward: 1 });
    expect(pictureKey(turning)).not.toBe(pictureKey(before));
    const turned = advanceMorph(1)(turning);
    expect(pictureKey(turned)).toBe(pictureKey(turning));
    expect(forward(MOMENT)(turned)).toBe(turned);
    expect(advanceMorph(0)(backward(MOMENT)(turned)).view.motion).toEqual(start.view.motion);
    expect(toStart(MOMENT)(turned).view.motion).toEqual(start.view.motion);
  });

  test('goes from a single amendment to the order on either side of it', () => {
    const amid = after(
      present(),
      chooseScreen('weigh'),
      chooseWeighPage('holders'),
      stepMap(3, STAGES),
      advanceMorph(1),
    );
    expect(forward(MOMENT)(amid).view.motion).toEqual({ stage: null, t: 0, toward: 1 });
    expect(backward(MOMENT)(amid).view.motion).toEqual({ stage: null, t: 1, toward: 0 });
  });

  test('does not turn a page of shares, which shows both orders at once', () => {
    const shares = after(present(), chooseScreen('weigh'), chooseWeighPage('distribution'));
    expect(forward(MOMENT)(shares)).toBe(shares);
    expect(turn()(shares)).toBe(shares);
  });

  test('lights a dark screen before it steps', () => {
    const dark = after(present(), toggleBlack());
    const lit = forward(MOMENT)(dark);
    expect(lit.view.presenting?.black).toBe(false);
    expect(lit.view.motion).toEqual(dark.view.motion);
  });

  test('takes one tool at a time and puts it down again', () => {
    expect(after(present(), takeTool('pen')).view.presenting?.tool).toBe('pen');
    expect(after(present(), takeTool('pen'), takeTool('pointer')).view.presenting?.tool).toBe('pointer');
    expect(after(present(), takeTool('pen'), takeTool('pen')).view.presenting?.tool).toBe('none');
  });

  test.each([
    ['leave', leave()],
    ['darken', toggleBlack()],
    ['take the pen', takeTool('pen')],
    ['step', forward(MOMENT)],
  ])('cannot %s while nothing is presented', (_name, command) => {
    expect(command(start)).toEqual(start);
  });

  test('knows by its key when another picture is on the screen', () => {
    expect(pictureKey(after(present(), takeTool('pen')))).toBe(pictureKey(after(present())));
    expect(pictureKey(after(present(), stepMap(1, STAGES)))).not.toBe(pictureKey(after(present())));
  });
});

describe('the keys while presenting', () => {
  test('mean one thing each in every view', () => {
    for (const screen of SCREENS) {
      const shown = presentKeysOn(screen).flatMap((line) => line.shown);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });

  test.each([
    ['PageDown', 'PageDown', 'next'],
    ['PageUp', 'PageUp', 'back'],
    ['Space', ' ', 'next'],
    ['Period', '.', 'black'],
    ['Slash', '.', 'black'],
    ['KeyB', 'и', 'black'],
    ['KeyL', 'д', 'language'],
    ['F5', 'F5', 'leave'],
    ['Escape', 'Escape', 'leave'],
  ])('answer %s (%s), as a clicker or any alphabet sends it, with %s', (code, key, id) => {
    expect(PRESENT_KEYS.find((line) => line.matches({ code, key }))?.id).toBe(id);
  });
});
