import type { Page } from '@playwright/test';
import { lessons } from '../../scenarios/lessons/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { TOUR_STOPS } from '../../renderer/store/tour/state.ts';
import { expect, openApp, test } from './support.ts';

async function goHome(page: Page): Promise<void> {
  await openApp(page);
  await page.keyboard.press('s');
  await page.locator('.home-scenario').last().waitFor();
}

test('home is one key or one press away in any view, and leads back', async ({ page }) => {
  await openApp(page);
  const home = page.getByRole('region', { name: 'What there is' });
  for (const view of ['Compare', 'Step', 'Count', 'Weigh', 'Lessons']) {
    const button = page.locator('.views').getByRole('button', { name: view, exact: true });
    await button.click();
    await page.getByRole('button', { name: 'Shanyrak Home' }).press('Enter');
    await expect(home).toBeVisible();
    await expect(page.locator('.views [aria-current]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: `Back to the view: ${view}` })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(home).toBeHidden();
    await expect(button).toHaveAttribute('aria-current', 'page');
  }
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await expect(home).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Home screen, or back to the view');
});

test('every view, lesson and scenario has its picture, and the pictures follow the orders', async ({ page }) => {
  await goHome(page);
  await page.locator('.home-shares svg').waitFor();
  const cards = page.locator('.home-card');
  await expect(cards).toHaveCount(4 + lessons.length);
  await expect(cards.filter({ has: page.locator('[role="img"]') })).toHaveCount(4 + lessons.length);
  await expect(page.locator('.home-scenario .trail')).toHaveCount(scenarios.length);
  await expect(page.locator('.home-scenario').first()).toContainText(`${String(scenarios[0]?.steps.length)} steps`);
  const left = page.locator('.map-thumb').first();
  await expect(left).toHaveAccessibleName(/^Before the reform, /u);
  await page.getByLabel('Left map').selectOption('post-2022');
  await expect(left).toHaveAccessibleName(/^After the reform, /u);
});

test('home opens a view', async ({ page }) => {
  await goHome(page);
  await page.locator('.home-card').getByRole('button', { name: 'Weigh' }).press('Enter');
  // The card took the focus away with it; the next key begins in the view.
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.locator('.views').getByRole('button', { name: 'Weigh', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('heading', { name: 'Where power lies' })).toBeVisible();
});

test('home begins a lesson', async ({ page }) => {
  await goHome(page);
  await page.locator('.home-card').getByRole('button', { name: 'Votes into seats' }).press('Enter');
  await expect(page.getByRole('region', { name: 'The lesson under way' })).toContainText('Part 1 of 5');
  await expect(page.locator('.chamber')).toHaveCount(2);
});

test('home opens a scenario, and one undoing takes it back', async ({ page }) => {
  await goHome(page);
  await page.locator('.home-scenario').getByRole('button', { name: 'A bill becomes law' }).press('Enter');
  await expect(page.locator('.story-words')).toContainText('school buses');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.views').getByRole('button', { name: 'Compare', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('home leads back to unsaved work and says which file it is in', async ({ page }) => {
  await goHome(page);
  await expect(page.locator('.home-continue')).toContainText('This work is in no file yet.');
  await page.getByRole('button', { name: 'Back to the view: Compare' }).press('Enter');
  await expect(page.getByRole('figure')).toHaveCount(2);
});

const START = 'Tour: 7 stops';

/** The area of what is pointed at that the popover covers, and whether it stands wholly in the window. */
async function standing(page: Page): Promise<{ readonly covered: number; readonly isInside: boolean }> {
  await page.locator('.tour[data-placed="true"]').waitFor();
  await page.locator('.tour-ring').waitFor();
  return page.evaluate(() => {
    const box = document.querySelector('.tour')?.getBoundingClientRect() ?? new DOMRect();
    const ring = document.querySelector('.tour-ring')?.getBoundingClientRect() ?? new DOMRect();
    const width = Math.min(box.right, ring.right) - Math.max(box.left, ring.left);
    const height = Math.min(box.bottom, ring.bottom) - Math.max(box.top, ring.top);
    return {
      covered: Math.max(0, width) * Math.max(0, height),
      isInside: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
    };
  });
}

test('the first start shows the comparison, and offers the tour beside it without taking the focus', async ({
  page,
}) => {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Tour' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('m');
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
});

test('a tour that was skipped is not offered again, and can still be had at home', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Skip the tour' }).press('Enter');
  await expect(page.getByRole('region', { name: 'Tour' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Undo/u })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: START })).toHaveCount(1);
  await page.getByRole('button', { name: START }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Tour' })).toContainText('Two orders');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What there is' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Shanyrak Home' })).toBeFocused();
});

test('the whole tour is gone by keyboard, and is remembered', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: START }).press('Enter');
  const tour = page.getByRole('dialog', { name: 'Tour' });
  await expect(tour).toBeFocused();
  for (const [index, stop] of TOUR_STOPS.entries()) {
    await expect(tour).toHaveAttribute('data-stop', stop);
    await expect(tour).toContainText(`${String(index + 1)} / 7`);
    await expect(page.getByRole('status').filter({ hasText: `${String(index + 1)} of 7. ` })).toHaveCount(1);
    await expect.poll(() => standing(page), stop).toEqual({ covered: 0, isInside: true });
    if (stop === 'line') await expect(page.locator('.detail .citation').first()).toBeVisible();
    if (stop === 'morph') {
      const slider = page.getByRole('slider', { name: 'Between the two maps' });
      await expect(slider).toHaveValue('100');
      await page.keyboard.press('Space');
      await expect(slider).toHaveValue('0');
    }
    await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'Enter');
  }
  await expect(tour).toHaveCount(0);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Shanyrak Home' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Undo/u })).toHaveAttribute('aria-disabled', 'true');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Undo/u })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: START })).toHaveCount(1);
});

test('the tour goes back, and ends where the reader goes another way', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: START }).click();
  const tour = page.getByRole('dialog', { name: 'Tour' });
  await tour.getByRole('button', { name: 'Next' }).click();
  await expect(tour).toContainText('A line opens its article');
  await page.keyboard.press('ArrowLeft');
  await expect(tour).toContainText('Two orders');
  await page.locator('.views').getByRole('button', { name: 'Count', exact: true }).click();
  await expect(tour).toHaveCount(0);
  await expect(page.locator('.hemicycle')).toHaveCount(2);
  await page.locator('.views').getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Tour' })).toHaveCount(0);
});

for (const [width, height] of [
  [1024, 768],
  [320, 640],
] as const) {
  test(`at ${String(width)} by ${String(height)} the tour never covers what it speaks of, in any language`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openApp(page);
    for (const language of ['en', 'ru', 'kk']) {
      await page.keyboard.press('s');
      await page.locator(`.segment[lang="${language}"]`).click();
      await page.locator('.home-tour').press('Enter');
      for (const stop of TOUR_STOPS) {
        await expect(page.locator('.tour')).toHaveAttribute('data-stop', stop);
        await expect.poll(() => standing(page), `${language}, ${stop}`).toEqual({ covered: 0, isInside: true });
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Escape');
      await expect(page.locator('.home')).toHaveCount(0);
    }
  });
}
