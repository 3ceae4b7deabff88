import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { inEveryLook, seriousIn, seriousInEveryLook } from './looks.ts';
import { expect, openApp, test } from './support.ts';

/** Opens the view on power: the fourth, with its decisions. */
async function openWeigh(page: Page): Promise<void> {
  await openApp(page);
  await page.locator('.views .view-button').nth(3).click();
  await page.locator('.decision-card').first().waitFor();
}

async function openPage(page: Page, id: string): Promise<void> {
  await page.locator(`#weigh-tab-${id}`).click();
  await expect(page.locator('#weigh-page')).toHaveAttribute('aria-labelledby', `weigh-tab-${id}`);
}

function discipline(page: Page) {
  return page.locator('.discipline');
}

/** Leaves the button that was pressed last, which would take the space bar for itself. */
async function leaveControls(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

/** The President's total in words, as the figure says it. */
function president(page: Page) {
  return page.locator('.totals [data-row="president"]');
}

test('decisions come before totals, grouped, and say who must agree', async ({ page }) => {
  await openWeigh(page);
  await expect(page.locator('.decision-group h3').first()).toHaveText('Laws');
  const law = page.locator('[data-decision="constitutional-law"]');
  await expect(law.locator('.gate').first()).toHaveText('Mazhilis 72 of 107');
  await expect(law.getByRole('img')).toHaveAccessibleName(
    /^Passing a constitutional law\. Shapley–Shubik: .*President/u,
  );
  await page.getByLabel('Subject').selectOption('people');
  await expect(page.locator('.decision-group')).toHaveCount(1);
  await page.getByLabel('Who has a share').selectOption({ label: 'Senate' });
  await expect(page.getByText('No decision fits.')).toBeVisible();
});

test('a decision opens its shares by both measures, what changed it, its procedure and its articles', async ({
  page,
}) => {
  await openWeigh(page);
  await page.locator('[data-decision="ordinary-law"] .card-title button').click();
  const drawer = page.getByRole('complementary');
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText('Passing an ordinary law');
  await expect(drawer.getByRole('columnheader', { name: 'Banzhaf' })).toBeVisible();
  await expect(drawer.getByText('Mazhilis 54 of 107 and Senate 25 of 49 and President')).toBeVisible();
  await drawer.getByText('The same as a table').first().click();
  await expect(drawer.locator('.procedure-table table').first()).toBeVisible();
  await drawer.locator('.side-table .citation').first().click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(/^Article \d+/u);
  await drawer.getByRole('button', { name: 'Back' }).click();
  await drawer.locator('.decision-amendments button').first().click();
  await expect(drawer.getByText('Amendment', { exact: true })).toBeVisible();
});

test('the discipline switch moves the President’s total before the reform, and says why', async ({ page }) => {
  await openWeigh(page);
  await openPage(page, 'distribution');
  const before = await president(page).getAttribute('aria-label');
  await discipline(page).click();
  await expect(discipline(page)).toHaveAttribute('aria-checked', 'true');
  await expect(president(page)).not.toHaveAttribute('aria-label', before ?? '');
  await expect(page.locator('.weigh-says')).toContainText(
    'the 76 seats of Nur Otan, the largest, vote with the President',
  );
  await expect(page.locator('.weigh-says')).toContainText('the President may lead no party');
  await expect(page.locator('.measure-said')).toContainText('Parties vote as one.');
  await page.locator('.weigh-says .citation').first().click();
  await expect(page.getByRole('complementary')).toContainText('Article 43');
});

test('a total is taken apart into decisions that open, and weights change it', async ({ page }) => {
  await openWeigh(page);
  await openPage(page, 'distribution');
  await president(page).click();
  const parts = page.locator('.parts');
  await expect(parts.getByRole('heading')).toHaveText('President: what the share is made of');
  await parts.locator('tbody button').first().click();
  await expect(page.getByRole('complementary')).toContainText('Shares in this decision');
  await page.keyboard.press('Escape');
  const laws = page.getByRole('slider', { name: 'Laws: how many times the group counts' });
  await laws.focus();
  await page.keyboard.press('End');
  await expect(laws).toHaveAttribute('aria-valuetext', '× 4');
  await expect(page.locator('.measure-said')).toContainText('Every decision alike, changed by hand');
  await page.getByRole('button', { name: 'Lawmaking alone' }).click();
  await expect(page.locator('.measure-said')).toContainText('Weights: Lawmaking alone');
  await page.getByRole('button', { name: 'Every decision alike again' }).click();
  await expect(page.locator('.measure-said')).toContainText('Weights: Every decision alike.');
});

test('the procedure of a decision is drawn beside it, and opens in a story that goes through it', async ({ page }) => {
  await openWeigh(page);
  await page.locator('[data-decision="override-constitutional"] .card-title button').click();
  const drawer = page.getByRole('complementary');
  await drawer.getByText('Diagram', { exact: true }).first().click();
  await expect(drawer.locator('.procedure .pd-state').first()).toBeVisible();
  await drawer.locator('.decision-stories button').first().click();
  await expect(page.locator('.views [aria-current], .views [aria-pressed="true"]').first()).toContainText('Step');
  await expect(page.locator('.procedure-figure .pd-state').first()).toBeVisible();
});

test('what leaves the app takes along which measure its numbers are', async ({ page }) => {
  await openWeigh(page);
  await openPage(page, 'distribution');
  await page.locator('.totals .shares').waitFor();
  await page.keyboard.press('e');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Save “Shares in total: .* as SVG$/u })
      .press('Enter'),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Weights: Every decision alike.');
});

test('the shares flow from one order to the other by the space bar, and their end is there at once without motion', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWeigh(page);
  await openPage(page, 'distribution');
  await leaveControls(page);
  await page.keyboard.press('Space');
  const order = page.getByRole('group', { name: 'Orders', exact: true });
  await expect(order.getByRole('button', { name: 'Before the reform' })).toHaveAttribute('aria-pressed', 'true');
  const value = page.locator('.shares-row:has([data-row="president"]) .shares-value');
  const before = await value.textContent();
  await page.keyboard.press('Space');
  await expect(order.getByRole('button', { name: 'After the reform' })).toHaveAttribute('aria-pressed', 'true');
  await expect(value).not.toHaveText(before ?? '');
  await expect(page.locator('.shares-b')).toHaveCount(1);
});

test('the shares of every card flow too, and a card says which amendments changed it', async ({ page }) => {
  await openWeigh(page);
  const law = page.locator('[data-decision="ordinary-law"]');
  await expect(law.locator('.card-changed')).toContainText('Changed by:');
  await leaveControls(page);
  await page.keyboard.press('Space');
  const order = page.getByRole('group', { name: 'Orders', exact: true });
  await expect(order.getByRole('button', { name: 'Before the reform' })).toHaveAttribute('aria-pressed', 'true');
  await expect(law.locator('.shares-a')).toHaveCount(1);
  const share = law.locator('.shares-row:has([data-row="president"]) .shares-value');
  await expect(share).toHaveText('16.2');
  await page.keyboard.press('Space');
  await expect(law.locator('.shares-b')).toHaveCount(1);
  await expect(share).toHaveText('15.8');
  await law.locator('.card-changed button').first().click();
  await expect(page.getByRole('complementary').getByText('Amendment', { exact: true })).toBeVisible();
});

test('cards, totals, steps and the matrix each have an outline that opens what it names', async ({ page }) => {
  test.setTimeout(90_000);
  await openWeigh(page);
  const drawer = page.getByRole('complementary');
  const outline = page.locator('#weigh-page .diagram-outline').first();
  for (const [id, name, says] of [
    ['decisions', 'Passing an ordinary law', 'Passing an ordinary law'],
    ['distribution', 'Passing an ordinary law', 'Passing an ordinary law'],
    ['amendments', /June referendum/u, /June referendum/u],
    ['holders', /^President → Courts/u, /President/u],
  ] as const) {
    await openPage(page, id);
    if (id !== 'holders') await page.locator('.twin > summary').click({ timeout: 60_000 });
    await page.locator('.twin-words').getByRole('button', { name: 'Outline' }).click();
    await outline.getByRole('button', { name }).first().click();
    await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(says);
    await page.keyboard.press('Escape');
  }
});

test('the offices that each institution fills are counted, named once, and open their articles', async ({ page }) => {
  await openWeigh(page);
  await openPage(page, 'indices');
  const counts = page.getByRole('table').filter({ hasText: 'appoints alone' });
  const row = counts.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'President', exact: true }) });
  await expect(row.getByRole('cell').nth(0)).toContainText('appoints alone: 14 (numbered seats: 29)');
  await expect(row.getByRole('cell').nth(1)).toContainText('appoints alone: 13 (numbered seats: 19)');
  await expect(row.getByRole('cell').nth(1)).toContainText('appoints with others: 10 (numbered seats: 31)');
  const offices = await counts.locator('.counts-role li').allTextContents();
  expect(offices).toContain('President');
  for (const office of offices) {
    const [body, role] = office.split(': ');
    expect(role?.toLowerCase(), office).not.toBe(body?.toLowerCase());
  }
  const alone = row.locator('.counts-role').first();
  await alone.locator('summary').click();
  await alone.getByRole('button', { name: 'Senate: appointed senators' }).click();
  await expect(page.getByRole('complementary').locator('.citation').first()).toBeVisible();
});

test('the change is broken into amendments that open', async ({ page }) => {
  test.setTimeout(90_000);
  await openWeigh(page);
  await discipline(page).click();
  await openPage(page, 'amendments');
  const referendum = page.locator('[data-row="2022-06-08-referendum"]');
  await expect(referendum).toHaveAccessibleName(/−\d+\.\d points/u, { timeout: 60_000 });
  const after = page.locator('.fall .shares-row:has([data-row="after"]) .shares-value');
  const reached = await after.textContent();
  await page.getByRole('button', { name: 'Before the reform', exact: true }).click();
  await expect(after).not.toHaveText(reached ?? '');
  await page.getByRole('button', { name: 'After the reform', exact: true }).click();
  await expect(after).toHaveText(reached ?? '');
  await referendum.press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('June referendum');
});

test('everything is reached by keyboard', async ({ page }) => {
  await openWeigh(page);
  await page.keyboard.press('d');
  await expect(discipline(page)).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: 'Banzhaf', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('2');
  await expect(page.locator('#weigh-tab-distribution')).toHaveAttribute('aria-selected', 'true');
  await page.locator('#weigh-tab-distribution').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#weigh-tab-amendments')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.locator('.totals [data-row]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.totals [data-row]:focus')).toHaveCount(1);
  await expect(page.locator('.totals [data-row][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.parts')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Party discipline on or off');
});

test('with forced colours the bars and what is chosen stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWeigh(page);
  await openPage(page, 'distribution');
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  expect(await fill('.shares-kept')).not.toBe(await fill('.shares-ground'));
  expect(await fill('rect.shares-gained')).not.toBe(await fill('.shares-kept'));
});

test('on paper every decision and the whole figure stand, without the controls', async ({ page }) => {
  await openWeigh(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.decision-card').last()).toBeVisible();
  const clipped = await page.locator('.weigh-room').evaluate((room) => room.scrollHeight > room.clientHeight + 1);
  expect(clipped).toBe(false);
});

test('no page of shares has a serious finding or runs over the edge in any theme and language', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWeigh(page);
  await discipline(page).click();
  for (const id of ['decisions', 'distribution', 'amendments', 'indices']) {
    await openPage(page, id);
    if (id === 'distribution') await president(page).click();
    if (id === 'amendments') await page.locator('.fall svg').waitFor({ timeout: 60_000 });
    await inEveryLook(page, async (look) => {
      const here = `${id}, ${look.scheme}, ${look.language}`;
      expect(await seriousIn(page, '.main', look), here).toEqual([]);
      const over = await page.locator('.weigh-room').evaluate((room) => room.scrollWidth - room.clientWidth);
      expect(over, here).toBeLessThanOrEqual(0);
    });
  }
  await openPage(page, 'decisions');
  await page.locator('.card-title button').first().click();
  await page.locator('.detail .side-table').waitFor();
  expect(await seriousInEveryLook(page, '.main'), 'a decision').toEqual([]);
});
