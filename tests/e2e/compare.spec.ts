import type { Locator, Page } from '@playwright/test';
import { expect, openApp, test } from './support.ts';

/** The left map, the right map. */
function maps(page: Page): { readonly left: Locator; readonly right: Locator } {
  const figures = page.getByRole('figure');
  return { left: figures.nth(0), right: figures.nth(1) };
}

test.describe('in ten seconds a class sees', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('figure')).toHaveCount(2);
  });

  test('which two orders stand side by side, and on which days', async ({ page }) => {
    const { left, right } = maps(page);
    await expect(left.getByRole('heading')).toHaveText('Before the reform, 1 January 2022');
    await expect(right.getByRole('heading')).toHaveText('After the reform, 29 March 2023');
  });

  test('who lost and who gained, in one sentence under each', async ({ page }) => {
    const { left, right } = maps(page);
    await expect(left).toContainText(/12 powers ended: First President\s- Elbasy\s6, President\s4/u);
    await expect(right).toContainText(/17 powers are new: President\s4, Senate\s3/u);
  });

  test('that rules changed too, one of them in its words on either side', async ({ page }) => {
    const { left, right } = maps(page);
    await expect(left.getByRole('button', { name: '79 rules changed' })).toBeVisible();
    await expect(left.getByRole('button', { name: 'The President is elected for five years.' })).toBeVisible();
    await expect(right.getByRole('button', { name: '79 rules changed' })).toBeVisible();
    await expect(right.getByRole('button', { name: 'The President is elected for seven years.' })).toBeVisible();
  });

  test('how many powers changed', async ({ page }) => {
    const counts = page.locator('.counts');
    for (const [role, count] of [
      ['Removed', '12'],
      ['Added', '17'],
      ['Altered', '17'],
    ] as const) {
      await expect(counts.locator('.count', { hasText: role }).locator('dd')).toHaveText(count);
    }
  });

  test('both maps at the same height, with the same places at the same points', async ({ page }) => {
    const { left, right } = maps(page);
    for (const place of ['president', 'courts', 'maslikhats']) {
      const one = await left.locator(`[data-id="place:${place}"] .pm-disc`).boundingBox();
      const other = await right.locator(`[data-id="place:${place}"] .pm-disc`).boundingBox();
      const middle = (box: typeof one) => (box === null ? 0 : box.y + box.height / 2);
      expect(Math.abs(middle(one) - middle(other))).toBeLessThan(1);
    }
  });
});

test.describe('what is chosen in one place', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('figure')).toHaveCount(2);
  });

  test('is lit in both maps when it is an altered power of the list', async ({ page }) => {
    const row = page.locator('.change-altered[data-target^="power "]').first();
    await row.getByRole('button').first().click();
    await expect(row).toHaveAttribute('data-chosen', 'true');
    const id = (await row.getAttribute('data-target'))?.replace('power ', '') ?? '';
    for (const map of Object.values(maps(page))) {
      await expect(map.locator(`.pm-power[data-id*="${id}"]`)).toHaveCount(1);
    }
    await expect(page.getByRole('complementary')).toBeVisible();
  });

  test('is found in the list when it is a place of the map', async ({ page }) => {
    await maps(page).left.locator('[data-id="place:courts"] .pm-disc').click();
    const group = page.locator('[data-target="place courts"]');
    await expect(group).toBeInViewport();
    await expect(page.getByRole('banner')).toBeInViewport({ ratio: 1 });
    await expect(maps(page).right.locator('[data-id="place:courts"]')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('Courts');
  });

  test('is the mark of the changed rules of a place, which opens them', async ({ page }) => {
    await maps(page).right.locator('[data-of="place:president"] .pm-chip-provisions').click();
    const detail = page.getByRole('complementary', { name: 'President' });
    await expect(detail.locator('.rule')).toHaveCount(15);
    await expect(detail).toContainText('The President is elected for seven years.');
    await expect(maps(page).right.locator('[data-id="place:president"]')).toHaveAttribute('aria-pressed', 'true');
    await detail.getByRole('button', { name: 'Back' }).click();
    await detail.getByRole('button', { name: '15 changed rules: read them together' }).press('Enter');
    await expect(detail.locator('.rule')).toHaveCount(15);
  });

  test('is every changed rule at once, from the sentence', async ({ page }) => {
    await maps(page).left.getByRole('button', { name: '79 rules changed' }).click();
    await expect(page.getByRole('complementary', { name: 'In all places' }).locator('.rule')).toHaveCount(79);
  });

  test('is a cell of the table, which opens its powers', async ({ page }) => {
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('button', { name: /^Former Presidents → State bodies: 2 before, 0 after/u }).click();
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText(
      'Former Presidents → State bodies',
    );
    await expect(page.getByRole('complementary').locator('.power-list > li')).toHaveCount(2);
  });

  test('is let go by Clear all', async ({ page }) => {
    await page.getByRole('button', { name: 'Ending', exact: true }).click();
    await page.getByLabel('Kind of power').selectOption('dismisses');
    await page.getByLabel('Place or institution').selectOption('place president');
    await expect(page.locator('.counts .count', { hasText: 'Removed' }).locator('dd')).not.toHaveText('12');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page.locator('.counts .count', { hasText: 'Removed' }).locator('dd')).toHaveText('12');
  });
});

test.describe('the one map', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('figure')).toHaveCount(2);
  });

  test('turns from before into after at a press of the space bar, and back', async ({ page }) => {
    await page.keyboard.press('Space');
    await expect(page.getByRole('figure')).toHaveCount(1);
    await expect(page.getByRole('figure').getByRole('heading')).toHaveText('After the reform, 29 March 2023');
    await expect(page.getByRole('slider', { name: 'Between the two maps' })).toHaveValue('100');
    await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('figure').getByRole('heading')).toHaveText('Before the reform, 1 January 2022');
    await expect(page.getByRole('slider', { name: 'Between the two maps' })).toHaveValue('0');
  });

  test('shows at rest what each amendment moved and goes to the one that is chosen', async ({ page }) => {
    await page.getByRole('button', { name: 'One map' }).click();
    const card = page.getByRole('region', { name: 'What the map shows' });
    await expect(card.getByRole('listitem')).toHaveCount(11);
    await card.getByRole('button', { name: /The amendments of the June referendum/u }).click();
    await expect(card).toContainText('Step 2 of 11');
    await card.getByRole('button', { name: 'All amendments' }).click();
    await expect(card.getByRole('listitem')).toHaveCount(11);
  });

  test('stops and is moved by hand', async ({ page }) => {
    await page.getByRole('button', { name: 'One map' }).click();
    await page.getByRole('slider', { name: 'Between the two maps' }).fill('40');
    await expect(page.getByRole('figure').getByRole('heading')).toHaveText('Before the reform, 1 January 2022');
    await page.getByRole('slider', { name: 'Between the two maps' }).fill('60');
    await expect(page.getByRole('figure').getByRole('heading')).toHaveText('After the reform, 29 March 2023');
  });

  test('steps through the amendments one at a time and names each', async ({ page }) => {
    await page.getByRole('button', { name: 'One map' }).click();
    const dots = page.getByRole('list', { name: 'Amendments between the two maps' }).getByRole('button');
    await expect(dots).toHaveCount(12);
    await page.getByRole('button', { name: 'Next amendment' }).click();
    await page.getByRole('button', { name: 'Next amendment' }).click();
    await expect(page.locator('.stage-card')).toContainText('8 June 2022');
    await expect(page.locator('.stage-card')).toContainText('The amendments of the June referendum');
    await expect(page.locator('.stage-card')).toContainText('Step 2 of 11');
    await expect(dots.nth(2)).toHaveAttribute('aria-current', 'step');
    await page.getByRole('button', { name: 'What it changed' }).click();
    await expect(page.getByRole('complementary', { name: 'The amendments of the June referendum' })).toContainText(
      'Enacted by',
    );
  });
});

test.describe('the orders to compare', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('figure')).toHaveCount(2);
  });

  test('swap sides', async ({ page }) => {
    await page.getByRole('button', { name: 'Swap the two maps' }).click();
    await expect(maps(page).left.getByRole('heading')).toHaveText('After the reform, 29 March 2023');
    await expect(maps(page).right).toContainText('only here');
  });

  test('may be the Constitution of 2026', async ({ page }) => {
    await page.getByLabel('Right map').selectOption('2026');
    await expect(maps(page).right.getByRole('heading')).toHaveText('Constitution of 2026, 1 July 2026');
    const kurultai = maps(page).right.locator('[data-id="place:mazhilis"]');
    await expect(kurultai).toHaveAccessibleName(/^Kurultai: /u);
    // What passed on from Parliament and its chambers is no gain.
    await expect(maps(page).right.locator('[data-of="place:mazhilis"] .pm-chip-gained text')).toHaveText('+10');
  });

  test('may be any day from 1 January 2022 on, and no earlier one', async ({ page }) => {
    await page.getByLabel('Right map').selectOption('another-day');
    const dialog = page.getByRole('dialog', { name: 'Which day?' });
    await dialog.getByLabel('Day', { exact: true }).fill('31');
    await dialog.getByLabel('Month').selectOption('12');
    await dialog.getByLabel('Year').fill('2021');
    await dialog.getByRole('button', { name: 'Show this day' }).click();
    await expect(dialog.getByRole('alert')).toHaveText(
      'The data begins on 1 January 2022; an earlier day cannot be shown.',
    );
    await dialog.getByLabel('Month').selectOption('2');
    await dialog.getByLabel('Year').fill('2023');
    await dialog.getByRole('button', { name: 'Show this day' }).click();
    await expect(dialog.getByRole('alert')).toContainText('not a day of the calendar');
    await dialog.getByLabel('Day', { exact: true }).fill('8');
    await dialog.getByLabel('Month').selectOption('6');
    await dialog.getByLabel('Year').fill('2022');
    await dialog.getByRole('button', { name: 'Show this day' }).click();
    await expect(dialog).toBeHidden();
    await expect(maps(page).right.getByRole('heading')).toHaveText('As of 8 June 2022');
  });
});
