import type { Browser, Page } from '@playwright/test';
import { freshWindow, quantile } from './chromium.ts';

/** Milliseconds in the election lab, each from what the user does to the frame that answers. */
export type LabTimes = {
  /** From the first click on "10,000 elections" to their fan: the workers have started, their code is cold. */
  readonly first: number;
  /** From later clicks, the median. */
  readonly later: number;
  /** From a move of the threshold to the frame after it, which shows the other chamber: the 95th percentile. */
  readonly slider: number;
};

const CLICKS = 9;
const SLIDES = 5;
/** Thresholds in thousandths between which lists of 2023 fall out: each move makes another chamber. */
const THRESHOLDS = [10, 30, 60, 75, 85, 95] as const;

/** Times the lab as it opens, in the app as built: the votes of 2023 under the laws of both orders. */
export async function timeLab(browser: Browser, url: string): Promise<LabTimes> {
  const context = await freshWindow(browser);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    await page.locator('.hemicycle').nth(1).waitFor();
    await page.getByRole('button', { name: 'Simulation', exact: true }).click();
    await page.waitForTimeout(500);
    const first = await simulate(page);
    const later: number[] = [];
    for (let click = 1; click < CLICKS; click += 1) later.push(await simulate(page));
    await page.getByRole('button', { name: 'Seats as a table', exact: true }).click();
    await slide(page);
    const slides: number[] = [];
    for (let run = 0; run < SLIDES; run += 1) slides.push(quantile(await slide(page), 0.95));
    return { first, later: quantile(later, 0.5), slider: quantile(slides, 0.5) };
  } finally {
    await context.close();
  }
}

/** From the click to the frame after the one in which the last draws came. */
function simulate(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        function look(): void {
          const told = document.querySelector('.sim-progress')?.textContent;
          const isDone = told === '10,000 of 10,000 elections' && document.querySelector('.fan-bar') !== null;
          requestAnimationFrame(isDone ? () => resolve(performance.now() - start) : look);
        }
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '10,000 elections')?.click();
        requestAnimationFrame(look);
      }),
  );
}

/** Moves the threshold on the right at the beginning of a frame; the time until the next frame can begin, which must show it. */
function slide(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (thresholds) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const shown = () => document.querySelectorAll('.hemicycle')[1]?.getAttribute('aria-label');
    const slider = document.querySelectorAll<HTMLInputElement>('.threshold input')[1];
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const times: number[] = [];
    for (let move = 0; move < 60; move += 1) {
      const before = shown();
      const start = await frame();
      set?.call(slider, String(thresholds[move % thresholds.length]));
      slider?.dispatchEvent(new Event('input', { bubbles: true }));
      const next = await frame();
      if (shown() === before) throw new Error(`The seats did not answer the move ${String(move)}.`);
      times.push(next - start);
    }
    return times;
  }, THRESHOLDS);
}
