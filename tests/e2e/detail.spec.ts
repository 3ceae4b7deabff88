import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support.ts';

async function openTerm(page: Page): Promise<void> {
  await openApp(page);
  await page.locator('[data-target="provision pres.term"]').getByRole('button').first().click();
}

test('a rule shows its value, article, day and amendment in every order', async ({ page }) => {
  await openTerm(page);
  const detail = page.getByRole('complementary', { name: 'Length of presidential term' });
  await expect(detail.locator('.figure')).toHaveText(['5', '7']);
  await expect(detail).toContainText('Constitution of 1995, Article 41, paragraph 1');
  await expect(detail).toContainText('17 September 2022');
  await expect(detail).toContainText('Checked against a source');
  await detail.getByLabel('Show the Constitution of 2026 too').check();
  await expect(detail.locator('.figure')).toHaveText(['5', '7', '7']);
  await expect(detail).toContainText('Constitution of 2026, Article 43, paragraph 1');
});

test('an article tells everything that rests on it, and the way back leads to the rule', async ({ page }) => {
  await openTerm(page);
  const detail = page.getByRole('complementary');
  await detail.getByRole('button', { name: 'Constitution of 1995, Article 41, paragraph 1' }).first().click();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('Article 41');
  await expect(detail.locator('.citing')).toHaveCount(2);
  await expect(detail.locator('.citing-entry').first()).toBeVisible();
  await detail.getByRole('button', { name: 'Back' }).click();
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText('President · Length of presidential term');
});

test('the published text opens outside only after it has asked', async ({ page, context, complaints }) => {
  await context.route('https://adilet.zan.kz/**', (route) => route.fulfill({ status: 200, body: 'the law' }));
  await openTerm(page);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: 'Constitution of 1995, Article 41, paragraph 1' })
    .first()
    .click();
  const read = page.getByRole('button', { name: 'Read it at adilet.zan.kz' });
  await read.click();
  const dialog = page.getByRole('dialog', { name: 'This opens outside the app' });
  await expect(dialog).toContainText('adilet.zan.kz');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(complaints.lines).toEqual([]);
  await read.click();
  const opened = context.waitForEvent('page');
  await dialog.getByRole('button', { name: 'Open in the browser' }).click();
  expect((await opened).url()).toContain('adilet.zan.kz');
  await expect.poll(() => complaints.take(/^request elsewhere: https:\/\/adilet\.zan\.kz/u).length).toBeGreaterThan(0);
});

test('a power names who must agree, by which majority of whom', async ({ page }) => {
  await openApp(page);
  await page.getByLabel('Kind of power').selectOption('appoints');
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.locator('.outline-place summary').first().click();
  await page.getByRole('button', { name: 'Appointment: President → Prime Minister' }).click();
  const detail = page.getByRole('complementary');
  await expect(detail).toContainText(/Consent: Mazhilis, more than half of all deputies of the Mazhilis/u);
  await expect(detail).toContainText('The Constitution');
});

test('seats of a body are counted, and each group names who fills it', async ({ page }) => {
  await openApp(page);
  await page.getByLabel('Place or institution').selectOption('institution senate');
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.locator('.outline-place summary', { hasText: /^Senate/u }).click();
  await page.locator('.outline-holders').getByRole('button', { name: 'Senate', exact: true }).click();
  const detail = page.getByRole('complementary', { name: 'Senate' });
  await expect(detail.locator('.seat-count').first()).toHaveText('34');
  await expect(detail.getByRole('button', { name: 'Maslikhats' }).first()).toBeVisible();
});
