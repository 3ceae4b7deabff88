import type { Browser, Page } from '@playwright/test';
import { freshWindow, quantile } from './chromium.ts';

/** Frame lengths in milliseconds: the 95th percentile (median over the runs) and the longest of all. */
export type Frames = { readonly p95: number; readonly longest: number; readonly frames: number };

const RUN_MS = 1000;

/** Plays a motion to and fro by the space bar, where `go` has led, and measures every frame of it. */
export async function measureMorph(
  browser: Browser,
  url: string,
  sign: string,
  rounds: number,
  go: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Frames> {
  const context = await freshWindow(browser);
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector(sign);
  await go(page);
  await page.locator('body').press('Space');
  await page.waitForTimeout(RUN_MS * 2);
  const runs: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await oneRun(page));
  await context.close();
  return {
    p95: quantile(
      runs.map((run) => quantile(run, 0.95)),
      0.5,
    ),
    longest: Math.max(...runs.flat()),
    frames: Math.round(
      quantile(
        runs.map((run) => run.length),
        0.5,
      ),
    ),
  };
}

async function oneRun(page: Page): Promise<readonly number[]> {
  const frames = page.evaluate(
    (length) =>
      new Promise<number[]>((resolve) => {
        const stamps: number[] = [];
        const frame = (now: number): void => {
          stamps.push(now);
          if (now - (stamps[0] ?? now) < length) requestAnimationFrame(frame);
          else resolve(stamps.slice(1).map((stamp, index) => stamp - (stamps[index] ?? stamp)));
        };
        requestAnimationFrame(frame);
      }),
    RUN_MS,
  );
  await page.locator('body').press('Space');
  const lengths = await frames;
  await page.waitForTimeout(RUN_MS / 2);
  return lengths;
}

/** Goes to the decisions one by one, whose shares all flow by the space bar. */
export async function goToCards(page: Page): Promise<void> {
  await page.locator('.views .view-button').nth(3).click();
  await page.locator('.decision-card .shares').first().waitFor();
  await leaveControls(page);
}

/** Goes to the shares of power in total, which flow by the space bar. */
export async function goToShares(page: Page): Promise<void> {
  await page.locator('.views .view-button').nth(3).click();
  await page.locator('#weigh-tab-distribution').click();
  await page.locator('.totals .shares').waitFor();
  await leaveControls(page);
}

/** Leaves the button that was pressed last, which would take the space bar for itself. */
async function leaveControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}
