import type { Page } from '@playwright/test';
import { lessons } from '../../scenarios/lessons/index.ts';
import { scenarios } from '../../scenarios/index.ts';
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
  await expect(left).toHaveAccessibleName(/^Before the reform, 1 January 2022\. /u);
  await page.getByLabel('Left map').selectOption('post-2022');
  await expect(left).toHaveAccessibleName(/^After the reform, 29 March 2023\. /u);
});

test('home opens a view', async ({ page }) => {
  await goHome(page);
  await page.locator('.home-card').getByRole('button', { name: 'Weigh' }).press('Enter');
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
