import type { Browser } from '@playwright/test';
import { ACTS_IN_A_ROUND, ACTS_IN_AN_HOUR, askForAll, heldBy, hold, ROUNDS_UNTIL_AGAIN } from '../support/hour.ts';
import { freshWindow } from './chromium.ts';

/** By how many percent what the page holds has grown in an hour of stepping. */
export type Growth = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Steps through the app as a class does in an hour and measures what is held before and after. */
export async function measureMemory(browser: Browser, url: string): Promise<Growth> {
  const context = await freshWindow(browser);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.goto(url);
    await page.locator('.change-title').first().waitFor();
    // What is computed once and kept is there before the first look, and the history is full.
    await askForAll(page);
    const again = ROUNDS_UNTIL_AGAIN * ACTS_IN_A_ROUND;
    await hold(page, 0, again);
    const before = await heldBy(page, session);
    // Ends where it began, so that the same is on the screen.
    await hold(page, again, Math.ceil(ACTS_IN_AN_HOUR / again) * again);
    const after = await heldBy(page, session);
    const grown = (of: keyof Growth): number => (after[of] / before[of] - 1) * 100;
    return { heap: grown('heap'), nodes: grown('nodes'), listeners: grown('listeners') };
  } finally {
    await context.close();
  }
}
