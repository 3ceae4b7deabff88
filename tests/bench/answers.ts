import type { Browser, Page } from '@playwright/test';
import { freshWindow, quantile } from './chromium.ts';

/** Milliseconds, medians: until the picture for the class stands, until another language stands, until a page is a PDF. */
export type Answers = { readonly presents: number; readonly speaks: number; readonly prints: number };

const ROUNDS = 9;
const PICTURE = '.present .slide svg';

/** Times what a teacher waits for before the class: presenting, another language, a page to hand out. */
export async function timeAnswers(browser: Browser, url: string, sign: string): Promise<Answers> {
  const context = await freshWindow(browser);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(sign);
  // What comes after the first frame has come.
  await page.waitForLoadState('networkidle');
  const presents = await timesOf(async () => {
    const time = await timeOf(page, 'F5', PICTURE);
    await page.keyboard.press('Escape');
    await page.waitForSelector(PICTURE, { state: 'detached' });
    return time;
  });
  const speaks = await timesOf(async () => {
    const before = await page.evaluate(() => document.documentElement.lang);
    return timeOf(page, 'l', `html:not([lang="${before}"])`);
  });
  const prints = await timesOf(async () => {
    const begun = performance.now();
    await page.pdf({ format: 'A4', tagged: true, outline: true, preferCSSPageSize: true });
    return performance.now() - begun;
  });
  await context.close();
  return { presents, speaks, prints };
}

/** The median of the rounds after the first, which fetches what the others have. */
async function timesOf(round: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n <= ROUNDS; n += 1) times.push(await round());
  return quantile(times.slice(1), 0.5);
}

/** From a key to the end of the first frame that shows the sign, as the page itself sees it. */
async function timeOf(page: Page, key: string, sign: string): Promise<number> {
  await page.evaluate((selector) => {
    const begin = (): void => {
      const begun = performance.now();
      const look = (): void => {
        if (document.querySelector(selector) === null) requestAnimationFrame(look);
        else setTimeout(() => (document.body.dataset['took'] = String(performance.now() - begun)));
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('keydown', begin, { once: true, capture: true });
  }, sign);
  await page.keyboard.press(key);
  const took = await page.waitForFunction(() => document.body.dataset['took']);
  await page.evaluate(() => delete document.body.dataset['took']);
  return Number(await took.jsonValue());
}
