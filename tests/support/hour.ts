import type { CDPSession, Page } from '@playwright/test';

/** What a class does in an hour, at one act every three seconds. */
export const ACTS_IN_AN_HOUR = 1200;

/** One act of whoever holds the lesson; it is told how many rounds of acts went before. */
type Act = (page: Page, round: number) => Promise<void>;

const VIEWS = ['compare', 'step', 'count', 'weigh', 'lessons'] as const;
const SCENARIOS = 25;
const LESSONS = 4;
const THRESHOLDS = ['10', '30', '60', '85'] as const;

/** A story is opened and told as far as its fifth answer. */
const STORY: readonly Act[] = [
  ...view('step', '[data-scenario], .story-head > button'),
  leaveStory,
  click('[data-scenario]', (round) => round % SCENARIOS),
  ...Array.from({ length: 5 }, () => keys('ArrowRight', 'r')).flat(),
];

/** One round through the app: maps and amendments, a story, votes, shares, a lesson that is presented, dialogs, undoing. */
const ROUND: readonly Act[] = [
  ...view('compare', '.change-title'),
  ...keys('1', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', '2', 'm', 'o', 'c'),
  click('[data-target^="power "] .change-title', (round) => round % 10),
  ...keys('Escape', 'l'),
  ...STORY,
  ...keys('w', 'g', 'm', 'ArrowLeft', 't', 'Home'),
  click('.story-head > button'),
  ...view('count', '.hemicycle'),
  ...THRESHOLDS.map(slide),
  ...view('weigh', '.decision-card'),
  ...keys('d', 'i', '2', 'd', '3', '4', '1', 'l'),
  ...view('lessons', '[data-lesson]'),
  click('[data-lesson]', (round) => round % LESSONS),
  ...keys('F5', 'PageDown', 'PageDown', 'PageDown', 'PageUp', 'b', 'b', 'Escape'),
  click('.lesson-bar-moves .button-quiet'),
  ...keys('h', 'Escape', 'a', 'Escape', '?', 'Escape', 'Control+z', 'Control+Shift+z', 'l', 't', 't'),
];

/** What the page holds in memory once nothing is left to be collected. */
export type Held = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Does so many acts after the first ones, each until it shows. */
export async function hold(page: Page, from: number, acts: number): Promise<void> {
  for (let n = from; n < from + acts; n += 1) {
    const act = ROUND[n % ROUND.length];
    try {
      await act?.(page, Math.floor(n / ROUND.length));
    } catch (error) {
      throw new Error(`Act ${n % ROUND.length} of round ${Math.floor(n / ROUND.length)} could not be done.`, {
        cause: error,
      });
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
}

/** Opens every story and takes its first steps: what is computed once for each, and kept, is there afterwards. */
export async function askForAll(page: Page): Promise<void> {
  for (let n = 0; n < SCENARIOS; n += 1) {
    for (const act of STORY) await act(page, n);
  }
}

/** How many acts one round has; after as many rounds as there are lessons, the same is on the screen again. */
export const ACTS_IN_A_ROUND = ROUND.length;
export const ROUNDS_UNTIL_AGAIN = LESSONS;

/** Brings the app back to its first view, collects garbage, and reads what is still held. */
export async function heldBy(page: Page, session: CDPSession): Promise<Held> {
  await page.locator('.views .view-button').first().dispatchEvent('click');
  await page.locator('.change-title').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(1000);
  await session.send('Performance.enable');
  // What a first collection frees lets go of more.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** A lesson may have left a story open. */
async function leaveStory(page: Page): Promise<void> {
  const leave = page.locator('.story-head > button');
  if ((await leave.count()) > 0) await leave.dispatchEvent('click');
}

function keys(...names: readonly string[]): readonly Act[] {
  return names.map((name) => async (page) => page.keyboard.press(name));
}

function click(selector: string, nth: (round: number) => number = () => 0): Act {
  return (page, round) => page.locator(selector).nth(nth(round)).dispatchEvent('click', {}, { timeout: 10_000 });
}

function view(name: (typeof VIEWS)[number], sign: string): readonly Act[] {
  return [
    async (page) => {
      await page.locator('.views .view-button').nth(VIEWS.indexOf(name)).dispatchEvent('click');
      await page.locator(sign).first().waitFor({ state: 'attached', timeout: 15_000 });
    },
  ];
}

/** Moves the threshold of the right law. */
function slide(value: string): Act {
  return async (page) => {
    await page.locator('.threshold input').nth(1).fill(value, { force: true, timeout: 10_000 });
  };
}
