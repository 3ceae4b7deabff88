import type { Browser, Page } from '@playwright/test';
import { lessons } from '../../scenarios/lessons/index.ts';
import { freshWindow, quantile } from './chromium.ts';

/** Milliseconds from a key to the frame after the one that shows what it does; of several views the slowest one's median. */
export type ActTimes = {
  readonly present: number;
  readonly language: number;
  /** From the button to the whole PDF of a lesson: the slowest lesson's median. */
  readonly pdf: number;
};

const ROUNDS = 9;
const PDF_ROUNDS = 3;
const PICTURE = '.present .slide:not(.slide-empty)';

/** The views in which keys are timed: how one gets there from the first screen. */
const VIEWS: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => page.locator('.change-title').first().waitFor(),
  async (page) => {
    await page.locator('.views .view-button').nth(1).click();
    await page.locator('[data-scenario]').first().click();
    await page.locator('.story-words').waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  },
  async (page) => {
    await page.locator('.views .view-button').nth(2).click();
    await page.locator('.hemicycle').nth(1).waitFor();
  },
  openWeigh,
  async (page) => {
    await page.locator('.views .view-button').nth(4).click();
    await page.locator('.lesson-card').first().waitFor();
  },
];

/** Times presenting, another language and the PDF of a lesson in the app as built. */
export async function timeActs(browser: Browser, url: string): Promise<ActTimes> {
  const present: number[] = [];
  const language: number[] = [];
  for (const go of VIEWS) {
    present.push(await inWindow(browser, url, go, (page) => median(ROUNDS, () => timePresent(page))));
    language.push(await inWindow(browser, url, go, (page) => median(ROUNDS, () => timeLanguage(page))));
  }
  return {
    present: Math.max(...present),
    language: Math.max(...language),
    pdf: await timePdf(browser, url),
  };
}

async function openWeigh(page: Page): Promise<void> {
  await page.locator('.views .view-button').nth(3).click();
  await page.locator('.decision-card').first().waitFor();
}

async function inWindow(
  browser: Browser,
  url: string,
  go: (page: Page) => Promise<void>,
  time: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await freshWindow(browser);
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printing'] = 'yes';
      };
    });
    await page.goto(url);
    await go(page);
    // What the app fetches when it has nothing else to do is there by then.
    await page.waitForTimeout(3000);
    return await time(page);
  } finally {
    await context.close();
  }
}

async function median(rounds: number, time: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await time());
  return quantile(times, 0.5);
}

/** Shows the picture, and takes it away again. */
async function timePresent(page: Page): Promise<number> {
  const time = await page.evaluate(async (picture) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const start = await frame();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'F5', key: 'F5', bubbles: true }));
    do await frame();
    while (document.querySelector(picture) === null);
    return (await frame()) - start;
  }, PICTURE);
  await page.keyboard.press('Escape');
  await page.locator('.present').waitFor({ state: 'detached' });
  return time;
}

/** Turns to the next language. */
function timeLanguage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const said = () => document.querySelector('main')?.textContent;
    const before = said();
    const start = await frame();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyL', key: 'l', bubbles: true }));
    do await frame();
    while (said() === before);
    return (await frame()) - start;
  });
}

async function timePdf(browser: Browser, url: string): Promise<number> {
  const go = async (page: Page): Promise<void> => {
    await page.locator('.views .view-button').nth(4).click();
    await page.locator('.lesson-card').first().waitFor();
    await page.keyboard.press('e');
    await page.locator('[aria-labelledby="export-lessons"]').waitFor();
  };
  const times: number[] = [];
  for (const n of lessons.keys()) {
    times.push(await inWindow(browser, url, go, (page) => median(PDF_ROUNDS, () => printed(page, n))));
  }
  return Math.max(...times);
}

async function printed(page: Page, n: number): Promise<number> {
  const start = performance.now();
  await page.locator('[aria-labelledby="export-lessons"] .export-row button').nth(n).dispatchEvent('click');
  await page.locator('html[data-printing]').waitFor();
  await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const time = performance.now() - start;
  await page.locator('dialog[open]').waitFor();
  await page.evaluate(() => delete document.documentElement.dataset['printing']);
  return time;
}
