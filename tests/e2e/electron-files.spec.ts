import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { findElectron, obstacle } from '../../electron/launch/electron.ts';
import { decode, encode } from '../../model/document/index.ts';
import { type Folder, ROOT, temporaryFolder } from '../support/bundle.ts';
import { ask } from '../support/desktop/bridge.ts';
import { numberOf, work, workFile } from '../support/works.ts';

const executablePath = findElectron(ROOT, process.env);
const reason =
  obstacle({ platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0 }) ??
  (executablePath === undefined ? "Electron's binary is not installed" : undefined);

test.describe('the journeys of files in Electron', () => {
  test.skip(reason !== undefined, reason);

  let folder: Folder;
  let file: string;
  let apps: ElectronApplication[] = [];

  test.beforeEach(() => {
    folder = temporaryFolder();
    file = path.join(folder.path, 'lesson.shanyrak');
  });

  test.afterEach(() => {
    for (const app of apps) app.process().kill('SIGKILL');
    apps = [];
    folder.remove();
  });

  async function start(): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
    const app = await _electron.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [ROOT, `--user-data-dir=${path.join(folder.path, 'user')}`],
    });
    apps.push(app);
    const page = await app.firstWindow();
    await page.getByRole('heading').first().waitFor();
    return { app, page };
  }

  /** Answers every dialog from now on with a file. */
  async function answer(app: ElectronApplication, chosen: string): Promise<void> {
    await app.evaluate(({ dialog }, one) => {
      Object.assign(dialog, {
        showOpenDialog: () => Promise.resolve({ canceled: false, filePaths: [one] }),
        showSaveDialog: () => Promise.resolve({ canceled: false, filePath: one }),
      });
    }, chosen);
  }

  async function openFile(number: number): Promise<{ readonly app: ElectronApplication; readonly page: Page }> {
    writeFileSync(file, encode(workFile(number)));
    const run = await start();
    await answer(run.app, file);
    expect(await ask(run.page, 'open', {})).toMatchObject({ ok: true, value: { from: 'file' } });
    return run;
  }

  function onDisk(): number {
    const read = decode(readFileSync(file, 'utf8'));
    return read.ok && read.value.shanyrak === 'workspace' ? numberOf(read.value.saved) : -1;
  }

  test('a file is opened and saved whole', async () => {
    const { page } = await openFile(1);
    expect(await ask(page, 'save', { saved: work(2), replace: false })).toMatchObject({ ok: true });
    expect(onDisk()).toBe(2);
  });

  test('what was not saved when the app died is offered and kept', async () => {
    const { app, page } = await openFile(1);
    await ask(page, 'journal', { saved: work(3) });
    app.process().kill('SIGKILL');
    const next = await start();
    const offers = await ask(next.page, 'recoveries', {});
    const id = offers.ok ? (offers.value.offers[0]?.id ?? '') : '';
    const kept = await ask(next.page, 'recover', { id, choice: 'keep' });
    expect(kept).toMatchObject({ ok: true, value: { from: 'journal', unsaved: true } });
    expect(onDisk()).toBe(1);
  });

  test('a file that was changed outside is a conflict', async () => {
    const { page } = await openFile(1);
    writeFileSync(file, encode(workFile(50)));
    expect(await ask(page, 'save', { saved: work(2), replace: false })).toEqual({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(onDisk()).toBe(50);
  });

  test('a second start ends, and its file is asked for in the running window', async () => {
    const { app, page } = await start();
    await ask(page, 'recoveries', {});
    const asked = page.evaluate(
      () => new Promise((resolve) => window.desktop?.on('openRequested', ({ name }) => resolve(name))),
    );
    writeFileSync(file, encode(workFile(1)));
    await app.evaluate(({ app: running }, words) => void running.emit('second-instance', {}, words, '/'), ['x', file]);
    expect(await asked).toBe('lesson.shanyrak');
  });

  test('the menu asks the page', async () => {
    const { app, page } = await start();
    const asked = page.evaluate(
      () => new Promise((resolve) => window.desktop?.on('menu', ({ command }) => resolve(command))),
    );
    await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('about')?.click());
    expect(await asked).toBe('about');
  });

  test('the page is printed to a file', async () => {
    const { app, page } = await start();
    const to = path.join(folder.path, 'page.pdf');
    await answer(app, to);
    expect(await ask(page, 'printPdf', { suggested: 'x', landscape: false })).toMatchObject({ ok: true });
    expect(readFileSync(to).toString('latin1').startsWith('%PDF-')).toBe(true);
  });
});
