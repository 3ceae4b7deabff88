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

declare global {
  interface Window {
    /** Every text that has left the page. */
    left?: Promise<string>[];
  }
}

/** Every text that leaves the page from now on is kept in it: files, and the source of every picture that is drawn as PNG. */
async function keepWhatLeaves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const left: Promise<string>[] = [];
    window.left = left;
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      if (object instanceof Blob && object.type !== 'image/png') left.push(object.text());
      return address(object);
    };
    const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
    Object.defineProperty(HTMLImageElement.prototype, 'src', {
      ...source,
      set(this: HTMLImageElement, value: string) {
        if (value.startsWith('data:image/svg')) left.push(Promise.resolve(decodeURIComponent(value)));
        source?.set?.call(this, value);
      },
    });
  });
}

/** Takes everything out that the window offers for what is on the screen, or the last few pictures and tables; answers the names, and what left without the words. */
async function takeAll(
  page: Page,
  words: string,
  last = Infinity,
): Promise<{ readonly names: readonly string[]; readonly bare: readonly string[] }> {
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const figures = await dialog.locator('[aria-labelledby="export-figures"] .export-row').all();
  const tables = await dialog.locator('[aria-labelledby="export-tables"] .export-row').all();
  const names: string[] = [];
  const bare: string[] = [];
  for (const row of [...figures.slice(-last), ...tables.slice(-last)]) {
    const name = (await row.locator('span').textContent()) ?? '';
    for (const button of await row.getByRole('button', { name: /^Save/u }).all()) {
      const before = await page.evaluate(() => window.left?.length ?? 0);
      await button.press('Enter');
      const text = await page.waitForFunction(async (from) => {
        const [first] = await Promise.all(window.left?.slice(from) ?? []);
        if (first === undefined) return null;
        const content = first.includes('<svg') ? first.slice(first.indexOf('<svg')) : first;
        return content
          .replace(/<style>.*?<\/style>/su, '')
          .replace(/<[^>]+>/gu, ' ')
          .replace(/\s+/gu, ' ');
      }, before);
      names.push(name);
      if (!((await text.jsonValue()) ?? '').includes(words))
        bare.push(`${name}: ${(await button.textContent()) ?? ''}`);
      await expect(dialog.getByRole('status')).toContainText('Saved');
    }
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return { names, bare };
}

/** Takes an amendment out of the right order, so that it is hypothetical. */
async function takeOut(page: Page): Promise<void> {
  await page.keyboard.press('a');
  const amendment = page.getByRole('switch', { name: /seats of the Assembly, right/u });
  await expect(amendment).toHaveAttribute('aria-disabled', 'false');
  await amendment.press('Space');
  await expect(amendment).toHaveAttribute('aria-checked', 'false');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Presses a key and waits for what it brings. */
async function bring(page: Page, key: string, what: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(what).first().waitFor();
}

test('the home screen offers its lessons and the way to the views, none of its small pictures', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('s');
  await page.locator('.home-shares svg').waitFor();
  await page.locator('.home-scenario').last().waitFor();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /^PDF or paper: /u })).toHaveCount(4);
  await expect(dialog.getByRole('button', { name: /as (?:SVG|PNG|CSV)$/u })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Count', exact: true }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.locator('.hemicycle')).toHaveCount(2);
  await page.keyboard.press('e');
  await expect(dialog.getByRole('button', { name: /^Save “Seats under the law on the left.* as SVG$/u })).toBeVisible();
});

test('a chamber leaves the app with what is not the law on its own side', async ({ page }) => {
  await keepWhatLeaves(page);
  await openApp(page);
  await page.getByRole('button', { name: 'Count', exact: true }).press('Enter');
  await page.getByRole('slider', { name: 'Threshold, right' }).press('ArrowRight');
  await expect(page.locator('.pill-not-law')).toHaveCount(1);
  const { bare } = await takeAll(
    page,
    'Not the law: threshold: 5.1\u00a0% instead of 5\u00a0%'.replaceAll('\u00a0', ' '),
  );
  expect(bare.filter((one) => /law on the right\./u.test(one))).toEqual([]);
  expect(bare.filter((one) => /law on the left\./u.test(one))).toHaveLength(2);
});

test.describe('whatever leaves the app says that an order is hypothetical, as SVG, PNG and CSV:', () => {
  const WORDS = 'Hypothetical: amendments were taken out';

  async function expectMarked(page: Page, where: string, least = 1, last = Infinity): Promise<void> {
    const { names, bare } = await takeAll(page, WORDS, last);
    expect(new Set(names).size, where).toBeGreaterThanOrEqual(least);
    expect(bare, where).toEqual([]);
  }

  test.beforeEach(async ({ page }) => {
    test.setTimeout(240_000);
    await keepWhatLeaves(page);
    await openApp(page);
    await takeOut(page);
  });

  /** Goes to a view by its name. */
  const goTo = (page: Page, view: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view, exact: true }).press('Enter');

  test('the maps and their table', async ({ page }) => {
    await bring(page, 'c', '.power-map');
    await expectMarked(page, 'two maps', 2);
    await bring(page, '1', '.power-map');
    await expectMarked(page, 'one map');
    await bring(page, 'm', '.matrix');
    await expectMarked(page, 'the table');
  });

  test('a story and its procedure', async ({ page }) => {
    await goTo(page, 'Step');
    await page.locator('[data-scenario="bill-and-the-senate"]').press('Enter');
    await page.locator('.story-words').waitFor();
    await bring(page, 'ArrowRight', '.story svg[role]');
    await expectMarked(page, 'the act');
    await bring(page, 'g', '.procedure');
    await expectMarked(page, 'the procedure');
  });

  test('the chambers with everything below them, and the other questions', async ({ page }) => {
    await goTo(page, 'Count');
    const panels = page.getByRole('group', { name: 'Below the chambers' }).getByRole('button');
    await panels.first().waitFor();
    for (let nth = 0; nth < (await panels.count()); nth += 1) {
      await panels.nth(nth).press('Enter');
      await expectMarked(page, `panel ${String(nth)}`, 3);
    }
    const questions = page.getByRole('group', { name: 'What is counted' }).getByRole('button');
    for (let nth = 1; nth < (await questions.count()); nth += 1) {
      await questions.nth(nth).press('Enter');
      await expect(questions.nth(nth)).toHaveAttribute('aria-pressed', 'true');
      await expectMarked(page, `question ${String(nth)}`);
    }
  });

  test('the weights of power, page by page', async ({ page }) => {
    await goTo(page, 'Weigh');
    const tabs = page.getByRole('tablist', { name: 'What is shown' }).getByRole('tab');
    await tabs.first().waitFor();
    for (let nth = 0; nth < (await tabs.count()); nth += 1) {
      await tabs.nth(nth).click();
      await page.locator('.weigh-room :is(svg[role], table)').filter({ visible: true }).first().waitFor();
      await expectMarked(page, `page ${String(nth)}`);
    }
  });

  test('a decision and its procedure', async ({ page }) => {
    await goTo(page, 'Weigh');
    await page.locator('[data-decision="override-constitutional"] .card-title button').click();
    await page.getByRole('complementary').getByText('Diagram', { exact: true }).first().click();
    await page.locator('.procedure .pd-state').first().waitFor();
    // What is beside the decision stands last; the cards before it are taken in the journey above.
    await expectMarked(page, 'a decision', 2, 3);
  });
});
