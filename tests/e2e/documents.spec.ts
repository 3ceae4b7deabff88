import type { Locator, Page } from '@playwright/test';
import { workspaceFile } from '../support/files.ts';
import { inEveryLook, seriousIn } from './looks.ts';
import { expect, openApp, test } from './support.ts';

const FILE = 'lesson.shanyrak';

/** Puts files of the browser's own store in the place of its pickers, which only a person can answer. */
async function withFiles(page: Page): Promise<void> {
  await page.addInitScript((name) => {
    const handle = async (create: boolean) => (await navigator.storage.getDirectory()).getFileHandle(name, { create });
    Object.assign(window, {
      showSaveFilePicker: () => handle(true),
      showOpenFilePicker: async () => [await handle(false)],
    });
  }, FILE);
}

/** Writes the file as another program would. */
async function writeOutside(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    [FILE, text] as const,
  );
}

async function contentOf(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, FILE);
}

async function start(page: Page): Promise<void> {
  await withFiles(page);
  await openApp(page);
  await expect(page.getByRole('button', { name: 'File', exact: true })).toBeVisible();
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).press('Enter');
  const entry = page.getByRole('menuitem', { name: item });
  await expect(page.getByRole('menuitem', { name: 'New' })).toBeFocused();
  while (!(await entry.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

function stateLine(page: Page): Locator {
  return page.locator('.state-line');
}

function right(page: Page): Locator {
  return page.getByLabel('Right map');
}

test('a lesson is saved, changed, saved again, left and opened again, by keyboard', async ({ page }) => {
  await start(page);
  await right(page).selectOption('2026');
  await expect(stateLine(page)).toContainText('Unsaved changes');
  await page.keyboard.press('Control+s');
  await expect(stateLine(page)).toContainText(/lesson\.shanyrak\s*Saved \d\d:\d\d/u);
  await page.keyboard.press('1');
  await expect(stateLine(page)).toContainText('Saved');
  await page.getByLabel('Left map').selectOption('post-2022');
  await expect(stateLine(page)).toContainText('Unsaved changes');
  await page.keyboard.press('Control+s');
  await expect(stateLine(page)).toContainText('Saved');
  await choose(page, 'New');
  await expect(right(page)).toHaveValue('post-2022');
  await expect(stateLine(page)).toHaveText('');
  await page.keyboard.press('Control+o');
  await expect(right(page)).toHaveValue('2026');
  await expect(page.getByLabel('Left map')).toHaveValue('post-2022');
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Undo/u })).toHaveAttribute('aria-disabled', 'true');
  await expect(stateLine(page)).toContainText('As in the file');
  await choose(page, 'New');
  await choose(page, `Open again: ${FILE}`);
  await expect(right(page)).toHaveValue('2026');
});

test('unsaved work is asked about before other work takes its place', async ({ page }) => {
  await start(page);
  await right(page).selectOption('2026');
  await choose(page, 'New');
  const dialog = page.getByRole('dialog', { name: 'Save the changes?' });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(right(page)).toHaveValue('2026');
  await choose(page, 'New');
  await dialog.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(right(page)).toHaveValue('post-2022');
  expect(await contentOf(page)).toContain('"2026"');
  await right(page).selectOption('pre-2022');
  await choose(page, 'New');
  await dialog.getByRole('button', { name: 'Do not save' }).press('Enter');
  await expect(right(page)).toHaveValue('post-2022');
});

test('going back to what is saved asks first, and brings the saved work back', async ({ page }) => {
  await start(page);
  await right(page).selectOption('2026');
  await page.keyboard.press('Control+s');
  await expect(stateLine(page)).toContainText('Saved');
  await right(page).selectOption('pre-2022');
  const dialog = page.getByRole('dialog', { name: 'Go back to what is saved?' });
  await choose(page, 'Back to what is saved');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(right(page)).toHaveValue('pre-2022');
  await choose(page, 'Back to what is saved');
  await dialog.getByRole('button', { name: 'Back to what is saved' }).press('Enter');
  await expect(right(page)).toHaveValue('2026');
});

test('work that was lost with the page is offered again, and kept or discarded', async ({ page }) => {
  await start(page);
  await right(page).selectOption('2026');
  await page.getByLabel('Left map').selectOption('post-2022');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toContain('shanyrak.journal.');
  await page.reload();
  const dialog = page.getByRole('dialog', { name: 'Work was left unsaved' });
  await expect(dialog).toContainText(/\d steps?(?:, | from \d\d:\d\d to )\d\d:\d\d/u);
  await expect(right(page)).toHaveValue('post-2022');
  await dialog.getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(right(page)).toHaveValue('2026');
  await expect(page.getByLabel('Left map')).toHaveValue('post-2022');
  await expect(stateLine(page)).toContainText('Recovered, not saved yet');
  await page.reload();
  await dialog.getByRole('button', { name: 'Discard' }).press('Enter');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'File', exact: true })).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('votes typed for a presidential election are undone, saved, opened, presented and recovered', async ({ page }) => {
  test.setTimeout(60_000);
  await start(page);
  await page.getByRole('button', { name: 'Count', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'President', exact: true }).press('Enter');
  const steps = page.locator('.ref-conditions');
  const votes = async (label: string, text: string) => {
    await page.getByLabel(label).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  };
  await page.getByRole('button', { name: '2019', exact: true }).press('Enter');
  await votes('Votes for Kassym-Jomart Tokayev', '1000000');
  await votes('Second round, votes for Amirzhan Kosanov', '700');
  await expect(steps).toContainText('Amirzhan Kosanov has 700, 700 votes ahead: elected.');
  await page.getByRole('button', { name: 'Undo: votes for President' }).press('Enter');
  await expect(steps).toContainText('Votes of a second round are not known.');
  await page.getByRole('button', { name: 'Undo: votes for President' }).press('Enter');
  await expect(steps).toContainText('Kassym-Jomart Tokayev has 6,539,715: elected.');
  await page.getByRole('button', { name: 'Redo: votes for President' }).press('Enter');
  await page.getByRole('button', { name: 'Redo: votes for President' }).press('Enter');
  await expect(steps).toContainText('Amirzhan Kosanov has 700');
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('president-2019');
  await page.reload();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).press('Enter');
  await expect(steps).toContainText('Amirzhan Kosanov has 700');
  await page.keyboard.press('Control+s');
  await expect(stateLine(page)).toContainText('Saved');
  await choose(page, 'New');
  await page.keyboard.press('Control+o');
  await expect(steps).toContainText('Amirzhan Kosanov has 700');
  await expect(page.getByText('These are not the published votes.')).toBeVisible();
  await page.keyboard.press('F5');
  const slide = page.locator('.slide');
  await expect(slide).toContainText('Presidential election of 2019');
  await expect(slide).toContainText('These are not the published votes.');
  await expect(slide).toContainText('Amirzhan Kosanov has 700, 700 votes ahead: elected.');
});

/** Saves, works on, and saves again when another program has put back the file as it was first, which is returned. */
async function saveOverAnother(page: Page): Promise<string> {
  await right(page).selectOption('2026');
  await page.keyboard.press('Control+s');
  await expect(stateLine(page)).toContainText('Saved');
  const first = await contentOf(page);
  await right(page).selectOption('pre-2022');
  await page.waitForTimeout(20);
  await writeOutside(page, first);
  await page.keyboard.press('Control+s');
  return first;
}

test('when another program changed the file, both versions are offered', async ({ page }) => {
  await start(page);
  const first = await saveOverAnother(page);
  const dialog = page.getByRole('dialog', { name: 'The file was changed outside' });
  await dialog.getByRole('button', { name: 'Overwrite the file' }).press('Enter');
  await expect(stateLine(page)).toContainText('Saved');
  expect(await contentOf(page)).not.toBe(first);
  await right(page).selectOption('post-2022');
  await page.waitForTimeout(20);
  await writeOutside(page, first);
  await page.keyboard.press('Control+s');
  await dialog.getByRole('button', { name: 'Read the file again' }).press('Enter');
  await expect(right(page)).toHaveValue('2026');
});

test('the two versions of a conflict are told apart in any theme and language, and nothing is lost by Escape', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page);
  const first = await saveOverAnother(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.ways-out .button-main')).toBeFocused();
  await inEveryLook(page, async (look) => {
    const here = `${look.scheme}, ${look.language}`;
    await expect(dialog).toHaveAccessibleDescription(/lesson\.shanyrak/u);
    for (const way of await dialog.locator('.ways-out button').all())
      await expect(way).toHaveAccessibleDescription(/./u);
    expect(await seriousIn(page, 'dialog', look), here).toEqual([]);
    expect(await dialog.evaluate((one) => one.scrollHeight - one.clientHeight), here).toBeLessThanOrEqual(0);
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await contentOf(page)).toBe(first);
  await expect(page.locator('.picker-select').nth(1)).toHaveValue('pre-2022');
});

test.describe('a file that cannot be opened is named with its place, and the work stays as it is', () => {
  const good = JSON.stringify(workspaceFile());
  for (const [name, text, words] of [
    ['cut off', good.slice(0, 400), 'The file ends too early.'],
    ['changed by hand', good.replace('"at":"pre-2022"', '"at":"post-2022"'), 'The checksum does not fit'],
    ['with a list that no ballot can have', good.replace('"id":"amanat"', '"id":"constructor"'), 'constructor'],
    ['hostile', `{"__proto__": {"a": 1}, ${good.slice(1)}`, 'A file may not use this name.'],
    [
      'of another kind',
      '{"shanyrak":"act","version":1,"act":{"actor":"president","verb":"appoints","object":"senate","day":"2022-06-08"}}',
      'another kind',
    ],
    ['no file of ours', 'hello', 'The text cannot be read from here.'],
  ] as const) {
    test(name, async ({ page }) => {
      await start(page);
      await writeOutside(page, text);
      await right(page).selectOption('2026');
      await choose(page, 'Open');
      await page.getByRole('button', { name: 'Do not save' }).press('Enter');
      const dialog = page.getByRole('dialog', { name: 'The file was not opened' });
      await expect(dialog).toContainText(words);
      await expect(dialog).toContainText('Your work is as it was.');
      await page.keyboard.press('Escape');
      await expect(right(page)).toHaveValue('2026');
    });
  }
});

test('what a file names and the app does not know is said, and the file is not overwritten', async ({ page }) => {
  await start(page);
  await writeOutside(page, JSON.stringify(workspaceFile()));
  await page.keyboard.press('Control+o');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Сценарий: party-chair');
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(stateLine(page)).toContainText('Тек оқуға');
});

test('a file dropped on the window opens', async ({ page }) => {
  await start(page);
  const { saved, ...envelope } = workspaceFile();
  const text = JSON.stringify({ ...envelope, saved });
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.shanyrak'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, text);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

test('a browser without file access downloads the lesson and reads it from a file field', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined });
  });
  await openApp(page);
  await expect(page.getByRole('button', { name: 'File', exact: true })).toBeVisible();
  await right(page).selectOption('2026');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('shanyrak.shanyrak');
  await expect(stateLine(page)).toContainText('Saved');
  await choose(page, 'New');
  const choosing = page.waitForEvent('filechooser');
  await choose(page, 'Open');
  await (await choosing).setFiles(await download.path());
  await expect(right(page)).toHaveValue('2026');
});

test('about names version, data and sources, and gives the focus back', async ({ page }) => {
  await start(page);
  await choose(page, 'About Shanyrak');
  const dialog = page.getByRole('dialog', { name: 'About Shanyrak' });
  await expect(dialog).toContainText('The last change: 7 July 2026.');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'File', exact: true })).toBeFocused();
});
