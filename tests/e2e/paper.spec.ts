import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { walk } from '../../model/scenario/walk.ts';
import { scenarios } from '../../scenarios/index.ts';
import { lessons } from '../../scenarios/lessons/index.ts';
import { lettersOf, outlineOf, pagesOf } from '../support/pdf.ts';
import { expect, openApp, test } from './support.ts';

const LESSON = lessons[0] ?? never();
const PRINT = { preferCSSPageSize: true, tagged: true, outline: true } as const;

function never(): never {
  throw new Error('There is no lesson.');
}

/** Opens the app with a printer that does nothing: the journey prints instead. */
async function openWithPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printing'] = 'yes';
    };
  });
  await openApp(page);
}

/** The button of the view of lessons, in any language. */
function lessonsButton(page: Page): Locator {
  return page.locator('.views .view-button').filter({ hasText: /Lessons|Уроки|Сабақтар/u });
}

/** Goes to the lessons and opens the window of what leaves the app. */
async function askForLessons(page: Page): Promise<void> {
  await lessonsButton(page).press('Enter');
  await page.locator('.lesson-card').first().waitFor();
  await page.keyboard.press('e');
}

/** Has the n-th lesson of the window laid out; it stands until something prints. */
async function layOut(page: Page, n = 0): Promise<void> {
  await page.locator('[aria-labelledby="export-lessons"] .export-row button').nth(n).press('Enter');
  await expect(page.locator('.paper-colophon')).toBeAttached({ timeout: 20_000 });
  await expect(page.locator('dialog[open]')).toHaveCount(0, { timeout: 20_000 });
  // What is printed before the app asks for it is not heard.
  await page.locator('html[data-printing]').waitFor({ timeout: 20_000 });
  await page.evaluate(() => delete document.documentElement.dataset['printing']);
}

test('a lesson leaves the app as one tagged A4 document whose outline names every part and step', async ({ page }) => {
  test.setTimeout(90_000);
  await openWithPrinter(page);
  await page.getByRole('button', { name: 'қаз' }).press('Enter');
  await askForLessons(page);
  await layOut(page);
  await expect(page).toHaveTitle(LESSON.title.kk);
  const pictures = await page.locator('.paper-picture').count();
  // Every single amendment says what it moved, with the articles: the referendum of June 63 things, one of them relatives.
  const changes = page.locator('.paper .slide-changes');
  await expect(changes).toHaveCount(await page.locator('.paper .slide-map .slide-head').count());
  await expect(changes.nth(1).locator('li')).toHaveCount(63);
  await expect(changes.nth(1).locator('li').filter({ hasText: 'Жақын туыстар мемлекеттік саяси қызметші' })).toHaveText(
    /Өзгертілді.*Туыстарға қатысты конституциялық тыйым жоқ\. → .*43-бап, 4-тармақ/u,
  );
  const pdf = await page.pdf(PRINT);
  const text = pdf.toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) =>
    size.map((one) => Math.round(Number(one))).join(' × '),
  );
  expect(new Set(sizes)).toEqual(new Set(['595 × 842']));
  expect(pagesOf(pdf)).toBe(sizes.length);
  // No picture is larger than a page, and several stand on one.
  expect(pagesOf(pdf)).toBeGreaterThan(LESSON.items.length);
  expect(pagesOf(pdf)).toBeLessThan(pictures);
  for (const tag of ['/StructTreeRoot', '/Lang (kk)', '/S /H1', '/S /H2', '/S /H3', '/S /LI'])
    expect(text).toContain(tag);
  const letters = lettersOf(pdf);
  expect([...'әғқңөұүі'].filter((letter) => !letters.has(letter))).toEqual([]);
  const outline = outlineOf(pdf);
  expect(outline).toContain(LESSON.title.kk);
  for (const { title, show } of LESSON.items) {
    expect(outline.filter((name) => name.endsWith(`. ${title.kk}`))).toHaveLength(1);
    if (show.screen !== 'step') continue;
    const scenario = scenarios.find(({ id }) => id === show.scenario);
    if (scenario === undefined) throw new Error(`There is no scenario ${show.scenario}.`);
    const told = outline.filter((name) => name.startsWith(scenario.title.kk ?? ''));
    expect(told).toHaveLength(walk(scenario, {}).length + 1);
  }
  await expect(page.locator('.paper')).toHaveCount(0);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(LESSON.title.kk);
  await expect(page.locator('[aria-labelledby="export-lessons"] .export-row button').first()).toBeFocused();
});

test('a lesson on paper has the notes and the readings only where they are asked for', async ({ page }) => {
  test.setTimeout(60_000);
  await openWithPrinter(page);
  await askForLessons(page);
  const n = lessons.findIndex(({ items }) => items.some(({ claims }) => claims?.includes('constitutional_court')));
  const [item] = lessons[n]?.items ?? [];
  await layOut(page, n);
  await expect(page.locator('.paper')).toContainText(item?.notes.en ?? '');
  await expect(page.locator('.paper .claims')).toHaveCount(2);
  await expect(page.locator('.paper .paper-colophon')).toContainText(/law and data as of \d+ \w+ 2026/);
  await expect(page.locator('.paper .paper-colophon')).toContainText('adilet.zan.kz');
  await expect(page.locator('.paper [aria-live]')).toHaveCount(0);
  await page.pdf(PRINT);
  await page.getByLabel('with the notes for the teacher').press('Space');
  await page.getByLabel('with the readings, official and critical').press('Space');
  await layOut(page, n);
  await expect(page.locator('.paper')).toContainText(item?.question?.en ?? '');
  await expect(page.locator('.paper')).not.toContainText(item?.notes.en ?? '');
  await expect(page.locator('.paper .claims')).toHaveCount(0);
  await page.pdf(PRINT);
});

test('everything that leaves the app says that an order is hypothetical, and since when', async ({ page }) => {
  test.setTimeout(90_000);
  await openWithPrinter(page);
  await lessonsButton(page).press('Enter');
  await page.locator(`[data-lesson="${LESSON.id}"]`).press('Enter');
  await page.keyboard.press('a');
  const senators = page.getByRole('switch', { name: 'Six senators of the three new regions, right' });
  await expect(senators).toHaveAttribute('aria-disabled', 'false', { timeout: 15_000 });
  await senators.press('Space');
  await page.getByRole('button', { name: 'Take out all 2' }).press('Enter');
  await page.keyboard.press('Escape');
  const said = /Hypothetical: amendments were taken out, this was never in force\. After the reform: Six senators/;
  const data = /law and data as of \d+ \w+ 2026/;
  const made = /Exported on \d+ \w+ \d{4}/;
  for (const [keys, button] of [
    [['e'], /as SVG$/],
    [['Escape', 'm', 'e'], /as CSV$/],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole('button', { name: button }).first().press('Enter'),
    ]);
    const content = await readFile(await download.path(), 'utf8');
    const spoken = content.replaceAll(/<\/text><text[^>]*>/g, ' ');
    for (const line of [said, data, made]) expect(spoken).toMatch(line);
  }
  await layOut(page);
  await expect(page.locator('.paper-hypothetical')).toHaveText([said]);
  await page.pdf(PRINT);
  await page.emulateMedia({ media: 'print' });
  for (const line of [said, data, made]) await expect(page.locator('.print-note')).toContainText(line);
});
