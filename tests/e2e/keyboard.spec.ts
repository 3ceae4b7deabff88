import { expect, openApp, test } from './support.ts';

test('everything is reached and left without a mouse', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.keyboard.press('m');
  await expect(page.getByRole('tab', { name: 'Table' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Changes' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-cell="0 0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-cell="1 1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('the table has one tab stop and the arrows reach every cell', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('m');
  const cells = page.locator('.matrix [data-cell]');
  await expect(cells).toHaveCount(225);
  await expect(page.locator('.matrix [data-cell][tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-cell="0 0"]').focus();
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect(page.locator('[data-cell="14 14"]')).toBeFocused();
});

test('the map is walked with the arrows, and Enter opens a place', async ({ page }) => {
  await openApp(page);
  const map = page.getByRole('figure').first();
  await map.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('Government');
});

test('the list of keys is what the keys do', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.locator('kbd')).toHaveCount(31);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('1');
  await expect(page.getByRole('figure')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.stage-card')).toContainText('Step 1 of 11');
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.stage-card')).not.toContainText('Step');
  await page.keyboard.press('2');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.keyboard.press('o');
  await expect(page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('/');
  await expect(page.getByRole('button', { name: 'Choosing', exact: true })).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});

test('letters typed into a field stay letters', async ({ page }) => {
  await openApp(page);
  await page.getByLabel('Right map').selectOption('another-day');
  await page.getByLabel('Year').fill('');
  await page.getByLabel('Year').press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the focus returns to where a dialog was opened', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Keys and help' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keys and help' })).toBeFocused();
});

test('changes are undone and done again with the keys, and the buttons say which', async ({ page }) => {
  await openApp(page);
  const undo = page.getByRole('button', { name: /^Undo/u });
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Right map').selectOption('2026');
  await page.keyboard.press('1');
  await expect(undo).toHaveAccessibleName('Undo: maps: One map');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: 'Undone: maps: One map' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Right map')).toHaveValue('post-2022');
  await expect(page.getByRole('button', { name: 'Redo: order: Constitution of 2026, right' })).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByLabel('Right map')).toHaveValue('2026');
  await page.keyboard.press('Control+y');
  await expect(page.getByRole('figure')).toHaveCount(1);
});

test('a way that was left is found again in the history', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('button', { name: /^Undo/u })).toBeVisible();
  await page.keyboard.press('1');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('v');
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'History' });
  await expect(dialog.getByRole('button', { name: 'view: Step' })).toHaveAttribute('aria-current', 'step');
  await dialog.getByRole('button', { name: /maps: One map/u }).press('Enter');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
