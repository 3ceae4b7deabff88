import type { Browser } from '@playwright/test';
import { freshWindow, quantile } from './chromium.ts';
import { goToCards } from './morph.ts';

const SWITCHES = 9;

/** Milliseconds from the discipline switch to the first frame in which the shares of the first decision move: the median. */
export async function timeDiscipline(browser: Browser, url: string): Promise<number> {
  const context = await freshWindow(browser);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await goToCards(page);
    const times: number[] = [];
    for (let round = 0; round < SWITCHES; round += 1) {
      times.push(await page.evaluate(turn));
      await page.waitForTimeout(800);
    }
    return quantile(times, 0.5);
  } finally {
    await context.close();
  }
}

function turn(): Promise<number> {
  return new Promise((resolve) => {
    const shares = () => document.querySelector('.decision-card .shares')?.textContent;
    const [start, before] = [performance.now(), shares()];
    function look(): void {
      if (shares() === before) requestAnimationFrame(look);
      else resolve(performance.now() - start);
    }
    document.querySelector<HTMLElement>('.discipline')?.click();
    requestAnimationFrame(look);
  });
}
