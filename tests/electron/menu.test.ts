import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { MENU_COMMANDS, MENU_KEYS } from '../../electron/channels.ts';
import { menuTemplate, type MenuState } from '../../electron/menu/template.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';

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

describe.each(['linux', 'win32', 'darwin'])('the menus on %s', (platform) => {
  it('offer every command of the contract once, each with its key', () => {
    const asked = itemsOf({ platform }).filter(({ id }) => id !== undefined);
    expect(asked.map(({ id }) => id).sort()).toEqual([...MENU_COMMANDS].sort());
    for (const { id, accelerator, registerAccelerator } of asked) {
      const command = MENU_COMMANDS.find((one) => one === id);
      expect(accelerator ?? null).toBe(command === undefined ? 'none' : MENU_KEYS[command]);
      if (accelerator !== undefined) expect(registerAccelerator).toBe(false);
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
