import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../model/document/index.ts';
import { type FakeElectron, fakeEvent, type FakeWindow, standInForElectron } from '../support/electron.ts';
import { work, workFile } from '../support/works.ts';

let electron: FakeElectron;
let file: string;

beforeEach(() => {
  electron = standInForElectron();
  file = path.join(electron.app.folder.path, 'lesson.shanyrak');
  writeFileSync(file, encode(workFile(7)));
});

afterEach(() => electron.app.folder.remove());

async function start(): Promise<FakeWindow> {
  await import('../../electron/main.ts');
  await electron.app.becomeReady();
  const [window] = electron.windows;
  if (window === undefined) throw new Error('There is no window.');
  return window;
}

/** Starts, and lets the page say that it listens. */
async function startListening(): Promise<FakeWindow> {
  const window = await start();
  expect(await electron.call('recoveries', {})).toMatchObject({ ok: true });
  return window;
}

function sent(window: FakeWindow, event: string): readonly unknown[] {
  return window.webContents.sent.filter(([channel]) => channel === `shanyrak:${event}`).map(([, payload]) => payload);
}

const REPORT = { unsaved: true, language: 'kk', undo: true, redo: false };

describe('a file that the system asks to open', () => {
  it('waits until the page listens, and is then opened by its id', async () => {
    const window = await start();
    electron.app.emit('second-instance', {}, ['shanyrak', 'lesson.shanyrak'], electron.app.folder.path);
    expect(sent(window, 'openRequested')).toEqual([]);
    await electron.call('recoveries', {});
    expect(sent(window, 'openRequested')).toEqual([{ id: 'file-1', name: 'lesson.shanyrak' }]);
    expect(window.focus).toHaveBeenCalledOnce();
    expect(await electron.call('openById', { id: 'file-1' })).toMatchObject({ ok: true, value: { from: 'file' } });
    expect(window.title).toBe('lesson.shanyrak — Shanyrak');
    expect(electron.app.addRecentDocument.mock.calls).toEqual([[file]]);
  });

  it('comes on macOS by an event, also before the app is ready', async () => {
    await import('../../electron/main.ts');
    const event = fakeEvent();
    electron.app.emit('open-file', event, file);
    expect(event.prevented).toBe(true);
    await electron.app.becomeReady();
    await electron.call('recoveries', {});
    electron.app.emit('open-file', fakeEvent(), file);
    const [window] = electron.windows;
    expect(window === undefined ? [] : sent(window, 'openRequested')).toHaveLength(2);
  });
});

describe('the frame of the window', () => {
  it('shows unsaved work, the file and the page', async () => {
    const window = await startListening();
    window.emit('page-title-updated', fakeEvent(), 'Салыстыру');
    await electron.call('report', REPORT);
    expect(window.title).toBe('• Салыстыру');
    expect(window.setDocumentEdited.mock.lastCall).toEqual([true]);
    electron.dialog.files.push(file);
    await electron.call('open', {});
    await electron.call('report', { ...REPORT, unsaved: false });
    expect(window.title).toBe('lesson.shanyrak — Салыстыру');
  });

  it('has its menus in the language of the page', async () => {
    await startListening();
    await electron.call('report', REPORT);
    await vi.waitFor(() => expect(electron.menus.at(-1)?.map(({ label }) => label)).toContain('Өңдеу'));
  });

  it('closes at once where nothing is unsaved, and remembers where it was', async () => {
    const window = await startListening();
    window.close();
    await vi.waitFor(() => expect(window.closed).toBe(true));
    const state: unknown = JSON.parse(readFileSync(path.join(electron.app.folder.path, 'window.json'), 'utf8'));
    expect(state).toEqual({ area: { x: 10, y: 20, width: 1000, height: 700 }, maximized: false, zoom: 1 });
  });

  it('asks the page where work is unsaved, and closes when it may', async () => {
    const window = await startListening();
    await electron.call('journal', { saved: work(1) });
    await electron.call('report', REPORT);
    window.close();
    await vi.waitFor(() => expect(sent(window, 'closeRequested')).toEqual([{}]));
    await electron.call('answerClose', { choice: 'stay' });
    expect(window.closed).toBe(false);
    await electron.call('answerClose', { choice: 'close' });
    expect(window.closed).toBe(true);
    expect(journals()).toEqual([]);
  });

  it('asks by the system where the page cannot, and then keeps the journal', async () => {
    const window = await start();
    await electron.call('journal', { saved: work(1) });
    await electron.call('report', REPORT);
    electron.dialog.buttons.push(1);
    window.close();
    await vi.waitFor(() => expect(electron.dialog.asked).toHaveLength(1));
    expect(window.closed).toBe(false);
    electron.dialog.buttons.push(0);
    window.close();
    await vi.waitFor(() => expect(window.closed).toBe(true));
    expect(journals()).toHaveLength(1);
  });

  it('opens where it was, on a screen that is there', async () => {
    const state = { area: { x: 300, y: 200, width: 900, height: 700 }, maximized: true, zoom: 1.5 };
    writeFileSync(path.join(electron.app.folder.path, 'window.json'), JSON.stringify(state));
    const window = await start();
    expect(window.options).toMatchObject(state.area);
    window.emit('ready-to-show');
    window.webContents.emit('did-finish-load');
    expect(window.maximize).toHaveBeenCalledOnce();
    expect(window.webContents.zoom).toBe(1.5);
  });
});

describe('a page that dies', () => {
  const die = (window: FakeWindow): void => window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });

  it('is loaded again twice, then the user decides: a copy, and another try', async () => {
    const window = await startListening();
    await electron.call('journal', { saved: work(9) });
    die(window);
    die(window);
    await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalledTimes(2));
    const copy = path.join(electron.app.folder.path, 'copy.shanyrak');
    electron.dialog.files.push(copy);
    electron.dialog.buttons.push(0, 1);
    die(window);
    await vi.waitFor(() => expect(window.webContents.reload).toHaveBeenCalledTimes(3));
    expect(readFileSync(copy, 'utf8')).toContain('"seed": 9');
    expect(await electron.call('recoveries', {})).toMatchObject({ value: { offers: [{ steps: 1 }] } });
  });

  it('comes back to the file that was open', async () => {
    const window = await startListening();
    electron.dialog.files.push(file);
    await electron.call('open', {});
    die(window);
    await electron.call('recoveries', {});
    expect(sent(window, 'openRequested')).toMatchObject([{ name: 'lesson.shanyrak' }]);
  });

  it('lets the user quit, with the journal kept', async () => {
    const window = await startListening();
    await electron.call('journal', { saved: work(9) });
    for (let death = 0; death < 3; death += 1) die(window);
    await vi.waitFor(() => expect(electron.calls.at(-1)).toBe('quit'));
    expect(journals()).toHaveLength(1);
  });

  it('is not missed when it ends in good order', async () => {
    const window = await startListening();
    window.webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(window.webContents.reload).not.toHaveBeenCalled();
  });

  it('that hangs is ended only when the user says so, and it still hangs', async () => {
    const window = await startListening();
    window.emit('unresponsive');
    await vi.waitFor(() => expect(electron.dialog.asked).toHaveLength(1));
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
    window.emit('responsive');
    electron.dialog.buttons.push(0);
    window.emit('unresponsive');
    await vi.waitFor(() => expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce());
  });
});

describe('what the page may ask of its window', () => {
  it('is to be larger, full, or beside another one', async () => {
    const window = await startListening();
    expect(await electron.call('zoom', { by: 1 })).toEqual({ ok: true, value: { factor: 1.1 } });
    await electron.call('fullScreen', { on: true });
    window.emit('enter-full-screen');
    expect(window.setFullScreen.mock.calls).toEqual([[true]]);
    expect(sent(window, 'fullScreenChanged')).toEqual([{ on: true }]);
    await electron.call('present', { open: true });
    await electron.call('present', { open: true });
    expect(electron.windows.map(({ loaded }) => loaded)).toEqual([
      ['app://simulator/'],
      ['app://simulator/#presenter'],
    ]);
    await electron.call('present', { open: false });
    expect(sent(window, 'presenterClosed')).toEqual([{}]);
  });

  it('is not the work, where it is the window of the presenter', async () => {
    await startListening();
    await electron.call('present', { open: true });
    const presenter = electron.windows[1];
    expect(await electron.call('save', { saved: work(1), replace: false }, presenter)).toMatchObject({
      error: { code: 'foreign-sender' },
    });
    expect(await electron.call('zoom', { by: 1 }, presenter)).toMatchObject({ ok: true });
  });

  it('is a picture, a page or the clipboard', async () => {
    const window = await startListening();
    const to = (name: string): string => path.join(electron.app.folder.path, name);
    electron.dialog.files.push(to('map'), to('page.pdf'));
    const picture = { kind: 'svg', suggested: 'карта', content: '<svg/>' };
    expect(await electron.call('exportFile', picture)).toEqual({ ok: true, value: { name: 'map.svg' } });
    expect(readFileSync(to('map.svg'), 'utf8')).toBe('<svg/>');
    expect(await electron.call('printPdf', { suggested: 'x', landscape: true })).toEqual({
      ok: true,
      value: { name: 'page.pdf' },
    });
    expect(window.webContents.printToPDF.mock.lastCall).toMatchObject([
      { pageSize: 'A4', landscape: true, generateTaggedPDF: true },
    ]);
    expect(await electron.call('exportFile', picture)).toEqual({ ok: true, value: null });
    expect(await electron.call('copyImage', { png: Buffer.from('PNG') })).toMatchObject({ ok: true });
    expect(await electron.call('copyImage', { png: Buffer.from('no') })).toMatchObject({
      error: { code: 'bad-picture' },
    });
    expect(electron.clipboard.write).toHaveBeenCalledOnce();
    mkdirSync(to('folder.png'));
    electron.dialog.files.push(to('folder.png'));
    expect(await electron.call('exportFile', { ...picture, kind: 'png' })).toMatchObject({ ok: false });
  });
});

function journals(): readonly string[] {
  const folder = path.join(electron.app.folder.path, 'journals');
  return existsSync(folder) ? process.getBuiltinModule('node:fs').readdirSync(folder) : [];
}
