import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS } from '../../electron/channels.ts';
import { menuTemplate, type MenuState } from '../../electron/menu/template.ts';
import { isKeyOf } from '../../model/json.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { bindingFor, keyTable, MENU_DOES, type Stroke } from '../../renderer/app/keys.ts';
import { SCREENS } from '../../renderer/store/state.ts';

const STATE: MenuState = { platform: 'linux', development: false, language: 'en', undo: true, redo: false, recent: [] };
const act = { command: vi.fn(), openRecent: vi.fn(), clearRecent: vi.fn(), zoom: vi.fn() };

function itemsOf(state: Partial<MenuState> = {}): readonly MenuItemConstructorOptions[] {
  const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
  return flat(menuTemplate({ ...STATE, ...state }, act));
}

function click(items: readonly MenuItemConstructorOptions[], label: string): void {
  const item = items.find((one) => one.label === label);
  Reflect.apply(item?.click ?? (() => expect.unreachable(label)), undefined, []);
}

/** What the keyboard sends for an accelerator. */
function strokeOf(accelerator: string): Stroke {
  const parts = accelerator.split('+');
  const key = parts.at(-1) ?? '';
  const code = /^[A-Z]$/u.test(key) ? `Key${key}` : key;
  return { code, key, mod: parts.includes('CommandOrControl'), shift: parts.includes('Shift') };
}

/** An accelerator as the page of help is to write it. */
function labelOf(accelerator: string, apple: boolean): string {
  const named = accelerator.replace('Plus', '+');
  if (!apple) return named.replace('CommandOrControl', 'Ctrl');
  const bare = named.replace('CommandOrControl+', '⌘').replace('Enter', '↩');
  return bare.includes('Shift+') ? `⇧${bare.replace('Shift+', '')}` : bare;
}

describe.each(['linux', 'win32', 'darwin'])('the menus on %s', (platform) => {
  const apple = platform === 'darwin';
  const table = keyTable(apple);

  it('offer every command of the contract once', () => {
    const asked = itemsOf({ platform }).flatMap(({ id }) => id ?? []);
    expect(asked.toSorted()).toEqual([...MENU_COMMANDS].sort());
  });

  it.each(SCREENS)('show keys that the page hears with the same meaning in the view %s, and no others', (screen) => {
    const heard = itemsOf({ platform }).flatMap(({ id, accelerator, registerAccelerator }) => {
      if (id === undefined || typeof accelerator !== 'string') return [];
      expect(registerAccelerator).toBe(false);
      const line = bindingFor(strokeOf(accelerator), screen, table);
      expect(line?.id).toBe(id);
      expect(line?.shown).toBe(labelOf(accelerator, apple));
      expect(line?.asks ?? (isKeyOf(MENU_DOES, id) ? line?.command : null)).toBe(
        isKeyOf(MENU_DOES, id) ? MENU_DOES[id] : id,
      );
      return [id];
    });
    const silent = apple ? ['next-screen', 'next-language'] : [];
    const menus = table.filter(({ id }) => MENU_COMMANDS.some((one) => one === id));
    expect([...heard, ...silent].sort()).toEqual(menus.map(({ id }) => id).sort());
  });

  it('change the size by keys that the page of help lists and leaves to them', () => {
    const sizes = itemsOf({ platform }).filter(
      ({ id, accelerator, visible }) => id === undefined && accelerator !== undefined && visible !== false,
    );
    const lines = sizes.map(({ accelerator = '' }) => labelOf(String(accelerator), apple));
    expect(lines).toEqual(apple ? ['⌘+', '⌘-', '⌘0'] : ['Ctrl++', 'Ctrl+-', 'Ctrl+0']);
    for (const shown of lines) {
      const line = table.find((one) => one.shown === shown);
      expect(line?.asks).toBeUndefined();
      expect(line?.matches({ code: 'Digit0', key: '0', mod: true })).toBe(false);
    }
  });

  it('offer no reload, and tools in development alone', () => {
    const text = (development: boolean): string => JSON.stringify(itemsOf({ platform, development }));
    expect(text(false)).toContain('togglefullscreen');
    expect(text(false)).not.toMatch(/reload|toggleDevTools|viewMenu/i);
    expect(text(true)).toContain('toggleDevTools');
  });

  it.each(LANGUAGES)('speak %s and no other language', (language) => {
    const labels = (of: typeof language): readonly string[] =>
      itemsOf({ platform, language: of, development: true }).flatMap(({ label }) => label ?? []);
    const mine = labels(language).filter((label) => label !== 'Shanyrak');
    expect(mine.every((label) => label.trim() !== '')).toBe(true);
    if (language === 'en') expect(mine.join('')).not.toMatch(/[а-яё]/i);
    else expect(mine.join('').replace(/Shanyrak|PDF/g, '')).not.toMatch(/[a-z]/i);
    expect(new Set([labels('kk').join(), labels('ru').join(), labels('en').join()]).size).toBe(3);
  });
});

describe('the menus', () => {
  it('ask the page, zoom, and open what was used last', () => {
    const items = itemsOf({ recent: [{ id: 'file-1', name: 'lesson.shanyrak' }] });
    for (const label of ['Save', 'Larger', 'Smaller', 'Actual size', 'lesson.shanyrak', 'Clear the list'])
      click(items, label);
    expect(act.command.mock.calls).toEqual([['save']]);
    expect(act.zoom.mock.calls).toEqual([[1], [-1], [0]]);
    expect(act.openRecent.mock.calls).toEqual([['file-1']]);
    expect(act.clearRecent).toHaveBeenCalledOnce();
  });

  it('offer undo and redo only where there is something', () => {
    const enabled = Object.fromEntries(itemsOf().map(({ id, enabled: on }) => [id ?? '', on]));
    expect([enabled['undo'], enabled['redo']]).toEqual([true, false]);
  });
});
