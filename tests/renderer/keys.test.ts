import { describe, expect, test } from 'vitest';
import { bindingFor, KEY_TABLE, keysOn, keyTable } from '../../renderer/app/keys.ts';
import { initialState, SCREENS } from '../../renderer/store/state.ts';

const state = initialState('en', 'system');

test.each([true, false])('no two lines of the table mean the same key in one view (Apple: %s)', (apple) => {
  for (const screen of SCREENS) {
    const keys = keysOn(screen, keyTable(apple));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
    const shown = keys.flatMap(({ shown: first, others = [] }) => [...(first === null ? [] : [first]), ...others]);
    expect(new Set(shown).size).toBe(shown.length);
  }
});

describe('a stroke', () => {
  test.each([
    ['Space', ' ', 'morph'],
    ['ArrowLeft', 'ArrowLeft', 'previous'],
    ['ArrowRight', 'ArrowRight', 'next'],
    ['Digit1', '1', 'one'],
    ['Digit2', '2', 'pair'],
    ['KeyC', 'c', 'changes'],
    ['KeyC', 'с', 'changes'],
    ['KeyM', 'ь', 'matrix'],
    ['KeyO', 'щ', 'outline'],
    ['KeyL', 'l', 'next-language'],
    ['KeyT', 'е', 'theme'],
    ['Escape', 'Escape', 'close'],
    ['Slash', '/', 'filter'],
    ['Slash', '?', 'help'],
    ['Digit7', '?', 'help'],
  ])('of %s (%s) means %s, whatever alphabet the keyboard has', (code, key, id) => {
    expect(bindingFor({ code, key }, 'compare')?.id).toBe(id);
  });

  test('of any other key means nothing', () => {
    expect(bindingFor({ code: 'KeyQ', key: 'q' }, 'compare')).toBeUndefined();
  });
});

test('the arrows step only in the one map, and only where amendments lie between', () => {
  const next = KEY_TABLE.find(({ id }) => id === 'next');
  expect(next?.command(state, 11)).toBeNull();
  const one = { ...state, view: { ...state.view, mode: 'one' as const } };
  expect(next?.command(one, 0)).toBeNull();
  expect(next?.command(one, 11)).not.toBeNull();
});
