import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fileInCommand } from '../../electron/file-argument.ts';
import { nodeDisk } from '../../electron/files/disk.ts';
import { languageOf } from '../../electron/languages.ts';
import { mayReload } from '../../electron/reloads.ts';
import { FIRST_WINDOW, readWindowState, visibleArea, writeWindowState } from '../../electron/window-state.ts';
import { zoomed } from '../../electron/zoom.ts';
import { temporaryFolder } from '../support/bundle.ts';

const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 };
const PROJECTOR = { x: 1366, y: -200, width: 1920, height: 1080 };
const folder = temporaryFolder();

afterAll(() => folder.remove());

describe('the place of the window', () => {
  it.each([
    [
      'where it was',
      { x: 100, y: 50, width: 1000, height: 650 },
      [LAPTOP],
      { x: 100, y: 50, width: 1000, height: 650 },
    ],
    [
      'on the other screen',
      { x: 1500, y: 0, width: 1200, height: 700 },
      [LAPTOP, PROJECTOR],
      { x: 1500, y: 0, width: 1200, height: 700 },
    ],
    ['its screen is gone', { x: 1500, y: 0, width: 1200, height: 700 }, [LAPTOP], null],
    ['only a corner is seen', { x: 1300, y: 700, width: 1000, height: 650 }, [LAPTOP], null],
    ['larger than the screen', { x: -10, y: -10, width: 5000, height: 5000 }, [LAPTOP], LAPTOP],
    [
      'smaller than is allowed',
      { x: 10, y: 10, width: 200, height: 200 },
      [LAPTOP],
      { x: 10, y: 10, width: 800, height: 600 },
    ],
    [
      'half over the edge',
      { x: 900, y: 400, width: 1000, height: 650 },
      [LAPTOP],
      { x: 366, y: 78, width: 1000, height: 650 },
    ],
    ['none was saved', null, [LAPTOP], null],
    ['there is no screen', { x: 0, y: 0, width: 1000, height: 700 }, [], null],
  ])('is right when it is %s', (_name, area, screens, expected) => {
    expect(visibleArea(area, screens)).toEqual(expected);
  });

  it('lies on a screen, whatever was saved', () => {
    const side = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.record({ x: side, y: side, width: size, height: size }), (area) => {
        const visible = visibleArea(area, [LAPTOP, PROJECTOR]);
        if (visible === null) return;
        const inside = [LAPTOP, PROJECTOR].some(
          ({ x, y, width, height }) =>
            visible.x >= x &&
            visible.y >= y &&
            visible.x + visible.width <= x + width &&
            visible.y + visible.height <= y + height,
        );
        expect(inside).toBe(true);
      }),
    );
  });

  it('is remembered', async () => {
    const state = { area: LAPTOP, maximized: true, zoom: 1.5 };
    await writeWindowState(nodeDisk, folder.path, state);
    expect(await readWindowState(folder.path)).toEqual(state);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"area":{"x":"a"}}',
    '{"area":null,"maximized":false,"zoom":900}',
    '{"area":null,"maximized":0,"zoom":1}',
  ])('is that of the beginning after %j', async (text) => {
    writeFileSync(path.join(folder.path, 'window.json'), text);
    expect(await readWindowState(folder.path)).toEqual(FIRST_WINDOW);
  });
});

describe('the size of everything', () => {
  it('goes from half to three times, step by step and back', () => {
    const up = [0.5];
    while ((up.at(-1) ?? 3) < 3) up.push(zoomed(up.at(-1) ?? 3, 1));
    expect(up).toHaveLength(13);
    expect(zoomed(3, 1)).toBe(3);
    const down = [3];
    while ((down.at(-1) ?? 0.5) > 0.5) down.push(zoomed(down.at(-1) ?? 0.5, -1));
    expect(down.reverse()).toEqual(up);
    expect(zoomed(0.5, -1)).toBe(0.5);
    expect(zoomed(2.5, 0)).toBe(1);
  });
});

describe('a page that has died', () => {
  it.each([
    [[], true],
    [[0], true],
    [[0, 30_000], false],
    [[0, 30_000, 59_000], false],
    [[-60_000, 30_000], true],
  ])('after reloads at %j is loaded again at 59 s: %s', (reloads, expected) => {
    expect(mayReload(reloads, 59_000)).toBe(expected);
  });
});

describe('the file in a command', () => {
  it.each([
    [['shanyrak'], undefined],
    [['shanyrak', 'lesson.shanyrak'], '/home/t/lesson.shanyrak'],
    [['shanyrak', '--flag', '/x/a.SHANYRAK'], '/x/a.SHANYRAK'],
    [['shanyrak', 'a.shanyrak', 'b.shanyrak'], '/home/t/b.shanyrak'],
    [['shanyrak', '--open=a.shanyrak'], undefined],
    [['shanyrak', 'a.json'], undefined],
    [['shanyrak', 'https://evil.example/a.shanyrak'], undefined],
    [['shanyrak', 'file:///x/a.shanyrak'], undefined],
    [['a.shanyrak'], undefined],
  ])('%j is %j', (words, expected) => {
    const found = fileInCommand(words, '/home/t');
    expect(found).toBe(expected === undefined ? undefined : path.resolve(expected));
  });
});

describe('the first language', () => {
  it.each([
    [['kk-KZ', 'ru'], 'kk'],
    [['de', 'ru-RU', 'en'], 'ru'],
    [['de', 'fr'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (preferred, expected) => {
    expect(languageOf(preferred)).toBe(expected);
  });
});
