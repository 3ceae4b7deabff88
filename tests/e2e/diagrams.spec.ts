import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support.ts';

/** The page of the view on power with a name. */
async function openPage(page: Page, name: 'appointments' | 'holders'): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'Weigh', exact: true }).click();
  await page.locator(`#weigh-tab-${name}`).click();
  await expect(page.locator('.diagram-figure svg').first()).toBeVisible();
}

test('every band opens what it rests on, by the pointer and by the keyboard', async ({ page }) => {
  await openPage(page, 'appointments');
  const [before, after] = [page.getByRole('figure').nth(0), page.getByRole('figure').nth(1)];
  await expect(before).toContainText('Constitutional');
  await expect(after.locator('[data-id="filled:constitutional-court"]')).toHaveAttribute('aria-label', /11 seats/u);
  await after.locator('[role="graphics-symbol"][data-id="flow:constitutional-court/president/0"]').click();
  const drawer = page.getByRole('complementary');
  await expect(drawer).toContainText('Consent: Senate');
  await expect(drawer.locator('.citation').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await after.locator('[data-id="filled:mazhilis"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await expect(after.locator('g[role="graphics-symbol"][data-id="flow:senate/maslikhats/0"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer).toContainText('Senate');
});

test('the table tells the same as the bands, each line with its articles', async ({ page }) => {
  await openPage(page, 'appointments');
  const table = page.getByRole('table', { name: 'Who fills which seats' });
  await expect(table).toContainText('Constitutional Council → Constitutional Court');
  const bands = await page.locator('.diagram-figure').nth(0).locator('.ap-band').count();
  expect(await table.getByRole('row').count()).toBeGreaterThan(bands);
  await table
    .getByRole('button', { name: /People, in districts/u })
    .first()
    .click();
  await expect(page.getByRole('complementary').locator('.citation').first()).toBeVisible();
  await page.getByRole('button', { name: 'Outline' }).click();
  await expect(page.locator('.twin-words > .diagram-outline > li')).toHaveCount(10);
});

for (const name of ['appointments', 'holders'] as const) {
  test(`one picture of ${name} turns into the other, and walks through the amendments`, async ({ page }) => {
    await openPage(page, name);
    await page.getByRole('button', { name: 'Morph' }).click();
    await expect(page.locator('.diagram-figure')).toHaveCount(1);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect(page.getByRole('slider')).toHaveValue('100');
    await expect(page.locator('.diagram-figure h4')).toContainText('29 March 2023');
    await page.locator('.stage-button').nth(3).click();
    await expect(page.locator('.stage-button[aria-current="step"]')).toHaveCount(1);
    await expect(page.locator('.diagram-figure h4')).not.toContainText('29 March 2023');
  });
}

test('the matrix counts by kind, lets one kind through, and a cell opens its powers', async ({ page }) => {
  await openPage(page, 'holders');
  const after = page.getByRole('figure').nth(1);
  const cell = after.locator('[data-id="president>constitutional-review"]');
  await cell.hover();
  await expect(page.locator('.diagram-readout')).toContainText('President → Constitutional Court: 5 before, 6 after');
  await cell.click();
  await expect(page.getByRole('complementary')).toContainText('President');
  await page.keyboard.press('Escape');
  const all = await after.locator('.hm-cell').count();
  await page.getByRole('button', { name: 'Choosing', exact: true }).click();
  expect(await after.locator('.hm-cell').count()).toBeLessThan(all);
  await expect(page.locator('.matrix .family-counts').first()).toBeAttached();
});

test('the circles of the maps can stand for shares, and a decision lights its actors', async ({ page }) => {
  test.setTimeout(90_000);
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  const disc = page.locator('[data-id="place:president"] .pm-disc').first();
  const held = await disc.getAttribute('r');
  await page.getByRole('button', { name: 'Circles: share of decisions' }).click();
  await expect(page.locator('.share-areas .measure-said')).toContainText('Weights:', { timeout: 20_000 });
  await expect.poll(() => disc.getAttribute('r')).not.toBe(held);
  await page.locator('.share-areas summary').click();
  const words = page.locator('.area-twin');
  await expect(words.getByRole('row').filter({ hasText: 'President' }).first()).toContainText(
    /\d+\.\d.*\d+\.\d.*[−+]\d/u,
  );
  await words.getByRole('button', { name: 'Outline' }).click();
  await expect(words.locator('.diagram-outline').first()).toContainText(/President.*Before the reform: \d+\.\d %/u);
  await page.locator('.share-areas summary').click();
  // The largest circle is as large as the ring allows; what the blocs take from the others shows beside it.
  const lower = page.locator('[data-id="place:mazhilis"] .pm-disc').first();
  const free = await lower.getAttribute('r');
  await page.getByRole('switch').click();
  await expect(page.locator('.share-areas .measure-said')).toContainText('Parties vote as one.', { timeout: 20_000 });
  await expect.poll(() => lower.getAttribute('r')).not.toBe(free);
  await page.locator('.share-areas select').selectOption('elect-president');
  await expect(page.locator('.share-areas .measure-said')).toContainText('this decision alone');
  await expect(page.locator('.pm-node.pm-faded').first()).toBeAttached();
  await expect(page.locator('[data-id="place:people"].pm-node').first()).not.toHaveClass(/pm-faded/u);
  await page.getByRole('button', { name: 'Circles: share of decisions' }).click();
  await expect.poll(() => disc.getAttribute('r')).toBe(held);
});
