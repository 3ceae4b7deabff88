import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { lettersOf } from '../support/pdf.ts';
import { expect, openApp, test } from './support.ts';

/** What a button of the window lets the browser keep: its name and its content. */
async function taken(page: Page, button: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

test('a picture leaves the app as SVG that stands alone', async ({ page, complaints }) => {
  await openApp(page);
  await page.keyboard.press('e');
  const { name, content } = await taken(page, 'Save “After the reform, 29 March 2023” as SVG');
  expect(name).toBe('After the reform, 29 March 2023.svg');
  const parsed = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const texts = [...svg.querySelectorAll('text')].map((element) => element.textContent);
    return {
      root: svg.tagName,
      texts,
      outside: [...text.matchAll(/(?:href|src)="(?!#|data:)[^"]*"/g)].length,
      scripts: svg.querySelectorAll('script').length,
      classes: svg.querySelectorAll('[class]').length,
      drawn: svg.querySelectorAll('path[stroke], path[fill]').length,
    };
  }, content.toString('utf8'));
  // The reading above makes a document of it under the policy of the page, which refuses its fonts.
  complaints.take(/inline/);
  expect(parsed).toMatchObject({ root: 'svg', outside: 0, scripts: 0, classes: 0 });
  expect(parsed.drawn).toBeGreaterThan(20);
  expect(parsed.texts).toContain('After the reform, 29 March 2023');
  expect(parsed.texts.join(' ')).toMatch(/law and data as of \d+ \w+ 2026/);
});

test('a picture leaves the app as PNG of twice its size, transparent, the same in the dark', async ({ page }) => {
  const pictures: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openApp(page);
    await page.keyboard.press('e');
    const { content } = await taken(page, 'Save “Before the reform, 1 January 2022” as PNG');
    const look = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {};
      let [inked, clear] = [0, 0];
      for (let index = 3; index < data.length; index += 4) {
        if (data[index] === 0) clear += 1;
        else inked += 1;
      }
      return { width: image.width, corner: data[3], inked, clear };
    }, content.toString('base64'));
    expect(look.corner).toBe(0);
    expect(look.inked).toBeGreaterThan(10_000);
    expect(look.clear).toBeGreaterThan(look.inked);
    pictures.push(content.toString('base64'));
  }
  expect(pictures[0]).toBe(pictures[1]);
});

test('a picture goes to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Copy “Before the reform, 1 January 2022” as a picture' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied: Before the reform, 1 January 2022');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
  expect(types).toEqual(['image/png']);
});

test('a table leaves the app as CSV with the words of the language', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await page.getByRole('button', { name: 'рус' }).click();
  await page.keyboard.press('e');
  const { content } = await taken(page, 'Сохранить «Голоса» как CSV');
  const [first = '', ...lines] = content.toString('utf8').split('\r\n');
  expect(first.startsWith('\uFEFF')).toBe(true);
  expect(first.split(';').length).toBeGreaterThan(1);
  expect(lines.join('\n')).toContain('Шаңырақ');
});

test('the view prints on A4 with page numbers, tags and its sources, and its Kazakh can be found', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'қаз' }).click();
  await expect(page.locator('.print-note')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-note')).toContainText('adilet.zan.kz');
  await expect(page.locator('.print-note')).toContainText('Шығарылған күні');
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const text = pdf.toString('latin1');
  expect(text).toMatch(/\/MediaBox \[0 0 (594\.9|595)\S* (841\.9|842)\S*\]/);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toContain('/Lang (kk)');
  const letters = lettersOf(pdf);
  expect([...'әғқңөұүі'].filter((letter) => !letters.has(letter))).toEqual([]);
});
