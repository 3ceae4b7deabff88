import type { Locator, Page } from '@playwright/test';
import { expect, openApp, test } from './support.ts';

/** The answers of the orders, from left to right. */
function columns(page: Page): Locator {
  return page.locator('.story-column');
}

async function openScenario(page: Page, id: string): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  await page.locator(`[data-scenario="${id}"]`).click();
  await expect(page.locator('.story-words')).toBeVisible();
}

const PARTY = 'president-and-party';
const TERM = 'second-and-third-term';
const BILL = 'bill-and-the-senate';
const PARTY_TITLE = 'The President leads the ruling party, and leaves it';

test.describe('a class', () => {
  test('chooses a story from the list, which says how long it is and for which orders it was made', async ({
    page,
  }) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Step', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible();
    const card = page.getByRole('listitem').filter({ hasText: PARTY_TITLE });
    await expect(card).toContainText(/\d steps/u);
    await expect(card).toContainText('Before the reform');
    await card.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 2, name: PARTY_TITLE })).toBeVisible();
    await expect(columns(page)).toHaveCount(2);
    await page.getByRole('button', { name: 'All scenarios' }).click();
    await expect(page.getByRole('heading', { name: 'Scenarios' })).toBeVisible();
  });

  test('predicts before the answer shows, and counts hands', async ({ page }) => {
    await openScenario(page, PARTY);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.answer')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Why' })).toBeDisabled();
    const [left, right] = [columns(page).nth(0), columns(page).nth(1)];
    await left.getByRole('button', { name: 'Barred' }).click();
    await expect(left.getByRole('button', { name: 'Barred' })).toHaveAttribute('aria-pressed', 'true');
    await left.getByRole('spinbutton', { name: 'Hands for: Barred' }).fill('17');
    await right.getByRole('button', { name: 'Barred' }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(left.locator('.answer-badge')).toHaveText('Permitted');
    await expect(left).toContainText('The class said: Barred');
    await expect(left).toContainText('Barred: 17');
    await expect(right.locator('.answer-badge')).toHaveText('Barred');
    await expect(right).toContainText('As the class said');
    await expect(page.locator('.story-sum')).toHaveText('Here the orders part.');
  });

  test('jumps to the divergence and reads what made it', async ({ page }) => {
    await openScenario(page, TERM);
    await page.keyboard.press('d');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.progress-dot.parting')).toHaveAccessibleName(/the orders part here/u);
    await page.keyboard.press('w');
    const causes = page.getByRole('region', { name: 'What makes the difference' });
    await expect(causes).toContainText('One person may be elected President only once');
    await expect(causes).toContainText('17 September 2022');
    await causes
      .getByRole('button', { name: /^Article 42/u })
      .first()
      .click();
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toHaveText('Article 42');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toBeHidden();
    const why = columns(page).nth(1).locator('.why');
    await expect(why).toContainText('What carries the answer');
    await expect(why).toContainText('The condition, and what is known here');
    await expect(why).toContainText('What would have to differ');
    await expect(why).toContainText('Constitution of 1995, Article 42, paragraph 5');
  });

  test('steps back exactly, and keeps both ways of a fork', async ({ page }) => {
    await openScenario(page, TERM);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
    const before = await columns(page).first().innerText();
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => columns(page).first().innerText()).toBe(before);
    await page.keyboard.press('2');
    const tabs = page.getByRole('list', { name: 'Ways taken through the story' });
    await expect(tabs.getByRole('listitem')).toHaveCount(2);
    await expect(tabs.getByRole('button', { name: 'A return after a break', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await tabs.getByRole('button', { name: /^After two terms/u }).click();
    await expect.poll(() => columns(page).first().innerText()).toBe(before);
    await tabs.getByRole('button', { name: /^Let go of this way: A return/u }).click();
    await expect(tabs).toBeHidden();
  });

  test('adds a third order beside the two', async ({ page }) => {
    await openScenario(page, TERM);
    await page.getByLabel('Third order').selectOption('2026');
    await expect(columns(page)).toHaveCount(3);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(columns(page).nth(2).locator('.answer-badge')).toBeVisible();
  });
});

test.describe('a procedure', () => {
  test.beforeEach(async ({ page }) => {
    await openScenario(page, BILL);
    await page.getByLabel('Predict first').uncheck();
    await page.keyboard.press('g');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  });

  test('is drawn for each order, with where it stands and who acts next', async ({ page }) => {
    const figures = page.getByRole('figure');
    await expect(figures).toHaveCount(2);
    for (const figure of [figures.nth(0), figures.nth(1)]) {
      await expect(figure.locator('.pd-state.pd-now')).toHaveCount(1);
      await expect(figure.locator('.pd-state.pd-now')).toBeInViewport();
      await expect(figure).toContainText('Next may act:');
    }
  });

  test('is walked by the keyboard alone, and Enter opens the article', async ({ page }) => {
    const figure = page.getByRole('figure').first();
    await figure.locator('[tabindex="0"]').first().focus();
    await expect(figure.locator('.pd-now')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(figure.locator('.pd-transition.pd-next').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toContainText('Article');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Home');
    await expect(figure.locator('.pd-kind-start')).toBeFocused();
  });

  test('has a table that says the same', async ({ page }) => {
    const figure = page.getByRole('figure').first();
    await figure.getByText('The same as a table').click();
    const rows = await figure.locator('tbody tr').count();
    expect(rows).toBe(await figure.locator('.pd-transition').count());
  });
});

test('everything is done without a mouse', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('v');
  await page.getByRole('button', { name: PARTY_TITLE }).press('Enter');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Permitted' }).first().press('Enter');
  await page.getByRole('spinbutton').first().fill('9');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.answer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the answer' }).press('Enter');
  await expect(page.locator('.answer')).toHaveCount(2);
  await page.keyboard.press('w');
  await expect(page.locator('.why')).toHaveCount(2);
  await page.keyboard.press('m');
  await expect(page.locator('.why')).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(page.locator('.story-day')).toContainText('Opening');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' }).locator('dd')).toContainText([
    'Next step, or the answer',
    'Step before',
    'Back to the opening',
    'Take a branch',
  ]);
});

test('what is said aloud begins with the answers', async ({ page }) => {
  await openScenario(page, PARTY);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main').getByRole('status')).toContainText(
    'Here the orders part. Before the reform: Permitted. After the reform: Barred.',
  );
});

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [1024, 768],
  [640, 400],
  [320, 640],
] as const) {
  test(`at ${width} by ${height} nothing is cut or runs over the edge in any language`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openScenario(page, BILL);
    for (const language of ['en', 'ru', 'kk']) {
      await page.locator(`.segment[lang="${language}"]`).click();
      for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'w', 'g']) {
        await page.locator('body').press(key);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${language} ${key}`).toBeLessThanOrEqual(0);
        const cut = await page
          .locator('button:visible, h2:visible, h3:visible, h4:visible, .answer p:visible, .story-words')
          .evaluateAll((all) =>
            all
              .filter((element) => element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 2)
              .map((element) => element.textContent),
          );
        expect(cut, `${language} ${key}`).toEqual([]);
      }
    }
  });
}

test('on a projector the answers and the story are in sight in every language, in large letters', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openScenario(page, PARTY);
  await page.getByLabel('Predict first').uncheck();
  await page.keyboard.press('ArrowRight');
  for (const language of ['en', 'ru', 'kk']) {
    await page.locator(`.segment[lang="${language}"]`).click();
    await expect(page.locator('.story-words')).toBeInViewport({ ratio: 1 });
    for (const badge of await page.locator('.answer-badge').all()) {
      await expect(badge).toBeInViewport({ ratio: 1 });
      expect(await badge.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(
        28,
      );
    }
    await expect(page.locator('.act-picture').first()).toBeInViewport({ ratio: 0.95 });
  }
});

test('the parts of both columns begin on one line, however long a name or an answer is', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openScenario(page, BILL);
  await page.locator('.segment[lang="kk"]').click();
  await page.locator('.picker-select').nth(1).selectOption('2026');
  for (const key of ['', 'ArrowRight', 'r', 'w', 'w', 'ArrowRight', 'r']) {
    if (key !== '') await page.keyboard.press(key);
    const [left, right] = await Promise.all(
      [0, 1].map((column) =>
        columns(page)
          .nth(column)
          .locator('> *')
          .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top))),
      ),
    );
    expect(left, key).toHaveLength(3);
    expect(right, key).toEqual(left);
  }
});
