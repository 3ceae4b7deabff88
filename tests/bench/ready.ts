import type { Browser } from '@playwright/test';
import { freshWindow, quantile } from './chromium.ts';

/** A page, and what is on it when it is ready. */
export type Page = { readonly url: string; readonly sign: string };

/** Milliseconds from the start of the navigation to the first frame that shows the sign: medians of both, interleaved. */
export async function timeToReady(
  browser: Browser,
  pages: readonly Page[],
  rounds: number,
): Promise<readonly number[]> {
  const times = pages.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, page] of pages.entries()) times[index]?.push(await loadOnce(browser, page));
  }
  return times.map((values) => quantile(values, 0.5));
}

async function loadOnce(browser: Browser, { url, sign }: Page): Promise<number> {
  const context = await freshWindow(browser);
  const page = await context.newPage();
  await page.addInitScript((selector) => {
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      else performance.mark('shown');
    };
    requestAnimationFrame(look);
  }, sign);
  await page.goto(url);
  const ready = await page.waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime);
  const time = await ready.jsonValue();
  await context.close();
  return time ?? Number.NaN;
}
