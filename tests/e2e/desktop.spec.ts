import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { CALLS } from '../../electron/channels.ts';
import { decode, encode } from '../../model/document/index.ts';
import { lessons } from '../../scenarios/lessons/index.ts';
import { type Folder, temporaryFolder } from '../support/bundle.ts';
import { DesktopApp, WEB } from '../support/desktop/app.ts';
import { ask, heard, invoke } from '../support/desktop/bridge.ts';
import { outlineOf } from '../support/pdf.ts';
import { numberOf, work, workFile } from '../support/works.ts';
import { expect, test } from './support.ts';

test.use({ baseURL: WEB });

let folder: Folder;
let file: string;
let apps: DesktopApp[] = [];

test.beforeEach(() => {
  folder = temporaryFolder();
  file = path.join(folder.path, 'lesson.shanyrak');
});

test.afterEach(async () => {
  for (const app of apps) await app.kill();
  apps = [];
  folder.remove();
});

/** Starts the app as the system does. */
async function start(context: BrowserContext, words: readonly string[] = [], first = true): Promise<DesktopApp> {
  const app = new DesktopApp(context, folder.path, words, first);
  apps.push(app);
  if (first) await app.page();
  return app;
}

function onDisk(where = file): number {
  const read = decode(readFileSync(where, 'utf8'));
  return read.ok && read.value.shanyrak === 'workspace' ? numberOf(read.value.saved) : -1;
}

async function openFile(app: DesktopApp, page: Page, number: number): Promise<void> {
  writeFileSync(file, encode(workFile(number)));
  app.answers.push(file);
  expect(await ask(page, 'open', {})).toMatchObject({ ok: true, value: { from: 'file', unsaved: false } });
}

test.describe('the main process with its windows in Chromium', () => {
  test('shows the page the bridge of the contract, served under the production headers', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    const keys = await page.evaluate(() => Object.keys(window.desktop ?? {}));
    expect(keys.sort()).toEqual(['face', 'sandboxed', 'version', 'platform', 'on', ...CALLS].sort());
    const response = await page.reload();
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  });

  test('opens a file that was used last from the home screen, which then speaks of it', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await openFile(app, page, 7);
    await ask(page, 'newFile', {});
    await page.keyboard.press('s');
    const home = page.locator('.home');
    await expect(home).toContainText('This work is in no file yet.');
    await home.getByRole('button', { name: 'Open again: lesson.shanyrak' }).press('Enter');
    await expect(home).toHaveCount(0);
    // The file names things that do not exist, which a dialog says.
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect(home.locator('.home-work')).toContainText('lesson.shanyrak');
  });

  test('lets no request leave', async ({ context }) => {
    const app = await start(context);
    const judged = [
      'https://evil.example/',
      'http://127.0.0.1/',
      'file:///etc/passwd',
      'wss://x/',
      'app://simulator/a.js',
    ];
    expect(await Promise.all(judged.map((url) => app.cancels(url)))).toEqual([true, true, true, true, false]);
  });

  test('answers nothing of another shape and no other channel', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    for (const [channel, input, answer] of [
      ['shanyrak:fullScreen', { on: 'yes' }, { ok: false, error: { code: 'bad-request' } }],
      ['shanyrak:openById', { id: '/etc/passwd' }, { ok: false, error: { code: 'bad-request' } }],
      ['shanyrak:openById', { id: 'file-99' }, { ok: false, error: { code: 'unknown-id' } }],
      ['shanyrak:readFile', { path: '/etc/passwd' }, undefined],
    ] as const) {
      const given = await invoke(page, channel, input);
      expect(given ?? undefined).toEqual(answer);
    }
  });

  test('opens a file, saves it whole, and keeps the version before', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await openFile(app, page, 1);
    await expect.poll(() => app.lastDeed('title')).toMatch(/^(• )?lesson\.shanyrak — /);
    expect(await ask(page, 'save', { saved: work(2), replace: false })).toMatchObject({ ok: true });
    expect([onDisk(), onDisk(`${file}.bak-1`)]).toEqual([2, 1]);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('offers what was not saved when the app died, and keeps it', async ({ context }) => {
    let app = await start(context);
    let page = await app.page();
    await openFile(app, page, 1);
    for (const number of [2, 3]) await ask(page, 'journal', { saved: work(number) });
    await app.kill();
    app = await start(context);
    page = await app.page();
    const offers = await ask(page, 'recoveries', {});
    expect(offers).toMatchObject({ ok: true, value: { offers: [{ name: 'lesson.shanyrak', steps: 2, torn: false }] } });
    const id = offers.ok ? (offers.value.offers[0]?.id ?? '') : '';
    const kept = await ask(page, 'recover', { id, choice: 'keep' });
    expect(kept).toMatchObject({ ok: true, value: { from: 'journal', unsaved: true } });
    expect(onDisk()).toBe(1);
    expect(await ask(page, 'save', { saved: work(3), replace: false })).toMatchObject({ ok: true });
    expect(onDisk()).toBe(3);
  });

  test('offers it, too, when the page alone has died, and is back by itself', async ({ context }) => {
    const app = await start(context);
    await ask(await app.page(), 'journal', { saved: work(5) });
    const before = await app.page();
    await app.crashPage();
    await expect.poll(() => app.pages().some((page) => page !== before && !page.isClosed())).toBe(true);
    const page = await app.page();
    expect(await ask(page, 'recoveries', {})).toMatchObject({ ok: true, value: { offers: [{ steps: 1 }] } });
  });

  test('says that a file was changed outside, and takes either side', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await openFile(app, page, 1);
    writeFileSync(file, encode(workFile(50)));
    expect(await ask(page, 'save', { saved: work(2), replace: false })).toEqual({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(onDisk()).toBe(50);
    expect(await ask(page, 'save', { saved: work(2), replace: true })).toMatchObject({ ok: true });
    expect([onDisk(), onDisk(`${file}.bak-1`)]).toEqual([2, 50]);
  });

  test('opens a file of a second start in the running window', async ({ context }) => {
    writeFileSync(file, encode(workFile(4)));
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'recoveries', {});
    const second = await start(context, ['lesson.shanyrak'], false);
    await second.ended();
    app.emit('second-instance', ['shanyrak', 'lesson.shanyrak'], folder.path);
    await expect.poll(() => heard(page, 'openRequested')).toEqual([{ id: 'file-1', name: 'lesson.shanyrak' }]);
    expect(app.deeds.map(([deed]) => deed)).toContain('focus');
    expect(await ask(page, 'openById', { id: 'file-1' })).toMatchObject({ ok: true, value: { from: 'file' } });
  });

  test('opens the file that its command line names', async ({ context }) => {
    writeFileSync(file, encode(workFile(4)));
    const app = await start(context, ['lesson.shanyrak']);
    const page = await app.page();
    await ask(page, 'recoveries', {});
    await expect.poll(() => heard(page, 'openRequested')).toEqual([{ id: 'file-1', name: 'lesson.shanyrak' }]);
  });

  test('has menus that ask the page, in its language', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'report', { unsaved: false, language: 'kk', undo: false, redo: false });
    await expect.poll(() => app.menu.map(({ label }) => label)).toContain('Сақтау');
    app.click('about');
    await expect.poll(() => heard(page, 'menu')).toContainEqual({ command: 'about' });
    app.click('Үлкейту');
    await expect.poll(() => app.lastDeed('zoom')).toBe(1.1);
  });

  test('opens the window of what leaves the app, and the picture for the class, from the menu', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'recoveries', {});
    const dialog = page.getByRole('dialog', { name: /picture or table/ });
    for (const way of ['menu', 'key'] as const) {
      if (way === 'menu') app.click('export');
      else await page.keyboard.press('Control+e');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    app.click('present');
    await expect(page.locator('.present')).toBeVisible();
  });

  test('prints the page to a file', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    const to = path.join(folder.path, 'page.pdf');
    app.answers.push(to);
    const printed = await ask(page, 'printPdf', { suggested: 'карта.pdf', landscape: true });
    expect(printed).toEqual({ ok: true, value: { name: 'page.pdf' } });
    expect(app.asked).toContain('карта.pdf');
    const pdf = readFileSync(to).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
  });

  test('prints and begins anew by the keys that its menus show', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'recoveries', {});
    await expect(page.getByRole('button', { name: 'File', exact: true })).toBeVisible();
    const to = path.join(folder.path, 'by-key.pdf');
    app.answers.push(to);
    await page.keyboard.press('Control+p');
    await expect.poll(() => existsSync(to)).toBe(true);
    await page.getByLabel('Right map').selectOption('2026');
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('dialog', { name: 'Save the changes?' })).toBeVisible();
  });

  test('prints a whole lesson to a file, and says so', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'recoveries', {});
    const to = path.join(folder.path, 'lesson.pdf');
    app.answers.push(to);
    await page.getByRole('button', { name: 'Lessons', exact: true }).press('Enter');
    await page.locator('.lesson-card').first().waitFor();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'PDF or paper: Votes into seats' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Saved or printed: Votes into seats', {
      timeout: 25_000,
    });
    expect(app.asked).toContain('Votes into seats.pdf');
    const titles = outlineOf(readFileSync(to));
    for (const { title } of lessons.find(({ id }) => id === 'votes-into-seats')?.items ?? []) {
      expect(titles.join('\n')).toContain(title.en);
    }
    await expect(page.locator('.paper')).toHaveCount(0);
  });

  test('writes pictures as bytes where the dialog says', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    const to = path.join(folder.path, 'map.png');
    app.answers.push(to);
    await page.evaluate(() =>
      window.desktop?.exportFile({ kind: 'png', suggested: 'map', content: new Uint8Array([137, 80, 78, 71]) }),
    );
    expect([...readFileSync(to)]).toEqual([137, 80, 78, 71]);
  });

  test('asks before unsaved work is closed, and ends when it may', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'recoveries', {});
    await ask(page, 'journal', { saved: work(2) });
    await ask(page, 'report', { unsaved: true, language: 'en', undo: true, redo: false });
    app.close();
    await expect.poll(() => app.told).toContain('shanyrak:closeRequested');
    // The page itself may have answered by now, as nothing on its screen is unsaved, and be gone.
    await page.evaluate(() => void window.desktop?.answerClose({ choice: 'close' })).catch(() => undefined);
    await app.ended();
    expect(readdirSync(path.join(folder.path, 'user/journals'))).toEqual([]);
    expect(existsSync(path.join(folder.path, 'user/window.json'))).toBe(true);
  });

  test('opens the window of the presenter beside it, and hears when it closes', async ({ context }) => {
    const app = await start(context);
    const page = await app.page();
    await ask(page, 'present', { open: true });
    await expect.poll(() => app.pages().map((one) => one.url())).toEqual([`${WEB}/`, `${WEB}/#presenter`]);
    await app.pages()[1]?.waitForLoadState('load');
    await ask(page, 'present', { open: false });
    await expect.poll(() => heard(page, 'presenterClosed')).toEqual([{}]);
  });
});
