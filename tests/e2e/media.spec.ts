import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support.ts';

/** Every place between the two ends at which the slider stood during one morph. */
async function wayOf(page: Page): Promise<readonly string[]> {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.evaluate(() => {
    const seen = new Set<string>();
    function look(): void {
      const slider = document.querySelector('input[type="range"]');
      if (slider instanceof HTMLInputElement) seen.add(slider.value);
      document.body.dataset['seen'] = [...seen].join(' ');
      requestAnimationFrame(look);
    }
    look();
  });
  await page.keyboard.press('Space');
  await expect(page.getByRole('slider', { name: 'Between the two maps' })).toHaveValue('100');
  const seen = await page.evaluate(() => document.body.dataset['seen'] ?? '');
  return seen.split(' ').filter((value) => value !== '0' && value !== '100');
}

test('with reduced motion the end of the morph is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await wayOf(page)).toEqual([]);
});

test('without it the morph shows what lies between', async ({ page }) => {
  await page.clock.install();
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  // The clock of the page stands still, so that a slow machine draws as many frames as a fast one.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.keyboard.press('Space');
  const slider = page.getByRole('slider', { name: 'Between the two maps' });
  let last = 0;
  for (let n = 0; n < 4; n += 1) {
    await expect
      .poll(
        async () => {
          await page.clock.runFor(20);
          return Number(await slider.inputValue());
        },
        { intervals: [50] },
      )
      .toBeGreaterThan(last);
    last = Number(await slider.inputValue());
    expect(last).toBeLessThan(100);
  }
  await page.clock.runFor(5_000);
  await expect(slider).toHaveValue('100');
});

test('with forced colours what is chosen and focused stays visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  const pressed = page.locator('.segment[aria-pressed="true"]').first();
  const colours = await pressed.evaluate((element) => {
    const style = getComputedStyle(element);
    return [style.color, style.backgroundColor];
  });
  expect(colours[0]).not.toBe(colours[1]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
});

test('with forced colours the lab keeps its patterns, its rings and its bars', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.locator('.hemicycle')).toHaveCount(2);
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const [plain, ground] = [await styleOf('.party-1', 'fill'), await styleOf('.party-2', 'fill')];
  expect(plain).not.toBe(ground);
  expect(await styleOf('.party-pattern', 'stroke')).not.toBe(ground);
  expect(await styleOf('.seat-assembly', 'fill')).not.toBe(ground);
  await page.locator('[data-seat][tabindex="0"]').first().focus();
  expect(await styleOf('.seat-ring-focus .seat-ring-inner', 'stroke')).not.toBe(
    await styleOf('.seat-ring-focus .seat-ring-outer', 'stroke'),
  );
  await page.getByRole('button', { name: 'Districts one by one' }).click();
  expect(await styleOf('.district-open', 'outline-style')).toBe('solid');
  await page.getByRole('button', { name: 'Referendums' }).click();
  expect(await styleOf('.tile-fill', 'background-color')).not.toBe(await styleOf('.tile', 'background-color'));
});

test('with forced colours the diagrams of the law keep their edges and their focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openApp(page);
  await page.getByRole('button', { name: 'Weigh', exact: true }).click();
  await page.locator('#weigh-tab-appointments').click();
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const ground = await styleOf('body', 'background-color');
  expect(await styleOf('.ap-role-removed .ap-edge', 'stroke')).not.toBe(ground);
  expect(await styleOf('.ap-role-removed .ap-edge', 'stroke-dasharray')).not.toBe('none');
  await page.locator('[data-id="filled:senate"]').first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await styleOf('.ap-words:focus .ap-focus', 'stroke')).not.toBe('none');
  await page.locator('#weigh-tab-holders').click();
  expect(await styleOf('.hm-own', 'stroke')).not.toBe(ground);
});

test('with forced colours the pictures of the home screen keep their lines', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openApp(page);
  await page.keyboard.press('s');
  await page.locator('.home-scenario').last().waitFor();
  const styleOf = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const ground = await styleOf('body', 'background-color');
  for (const line of ['.map-thumb .pm-arc', '.trail-way', '.procedure-thumb-way', '.procedure-thumb .pd-frame'])
    expect(await styleOf(line, 'stroke'), line).not.toBe(ground);
  expect(await styleOf('.trail-answered', 'fill')).not.toBe(ground);
});

test('with forced colours the tour keeps its edges and its ring', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openApp(page);
  await page.locator('.tour-start').press('Enter');
  await page.locator('.tour-ring').waitFor();
  const colours = await page.evaluate(() =>
    ['.tour', '.tour-ring'].map((selector) => {
      const style = getComputedStyle(document.querySelector(selector) ?? document.body);
      return [
        style.borderTopStyle,
        style.outlineStyle,
        style.borderTopColor,
        style.outlineColor,
        style.backgroundColor,
      ];
    }),
  );
  expect(colours[0]?.[0]).toBe('solid');
  expect(colours[0]?.[2]).not.toBe(colours[0]?.[4]);
  expect(colours[1]?.[1]).toBe('solid');
  expect(colours[1]?.[3]).not.toBe(colours[0]?.[4]);
});

test('the theme follows the system until one is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openApp(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.keyboard.press('t');
  await expect.poll(paper).not.toBe(dark);
  await page.keyboard.press('t');
  await expect.poll(paper).toBe(dark);
});

test('on paper the controls are gone and the list is whole', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('.change-row').last()).toBeVisible();
  const clipped = await page
    .locator('.panel-body')
    .evaluate((element) => element.scrollHeight > element.clientHeight + 1);
  expect(clipped).toBe(false);
});

test('on paper the lab has its chambers and its table, and nothing to press', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.locator('.hemicycle')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.lab-tries')).toBeHidden();
  await expect(page.locator('.lab input[type="range"]').first()).toBeHidden();
  await expect(page.locator('.lab .segment:visible')).toHaveText(['Parliament', 'Seats as a table']);
  await expect(page.locator('.hemicycle').last()).toBeVisible();
  await expect(page.locator('.lab .seats-table tfoot')).toBeVisible();
  const clipped = await page.locator('.lab').evaluate((lab) => lab.scrollHeight > lab.clientHeight + 1);
  expect(clipped).toBe(false);
});

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [1024, 768],
  [640, 400],
  [320, 640],
] as const) {
  test(`at ${String(width)} by ${String(height)} nothing runs over the edge in any language`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    await expect(page.getByRole('figure')).toHaveCount(2);
    for (const language of ['en', 'ru', 'kk']) {
      await page.locator(`.segment[lang="${language}"]`).click();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      const cut = await page
        .locator('button:visible, h2:visible, h3:visible')
        .evaluateAll((all) =>
          all
            .filter((element) => element.scrollWidth > element.clientWidth + 2 && element.clientWidth > 2)
            .map((element) => element.textContent),
        );
      expect(cut).toEqual([]);
    }
  });

  test(`at ${String(width)} by ${String(height)} nothing of the home screen runs over the edge in any language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    await page.keyboard.press('s');
    await page.locator('.home-scenario').last().waitFor();
    await page.locator('.home-shares svg').waitFor();
    for (const language of ['en', 'ru', 'kk']) {
      await page.locator(`.segment[lang="${language}"]`).click();
      const over = await page
        .locator('html, .home, .home-card, .home-picture, .home-scenario')
        .evaluateAll((all) =>
          all.filter((element) => element.scrollWidth > element.clientWidth + 1).map((element) => element.outerHTML),
        );
      expect(over, language).toEqual([]);
    }
  });

  test(`at ${String(width)} by ${String(height)} nothing of the lab runs over the edge in any language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    for (const language of ['en', 'ru', 'kk']) {
      await page.locator(`.segment[lang="${language}"]`).click();
      for (const kind of [1, 2, 3, 0]) {
        await page.locator('.lab-head .segment').nth(kind).click();
        const over = await page.locator('.lab').evaluate((lab) => lab.scrollWidth - lab.clientWidth);
        expect(over, `${language}, page ${String(kind)}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test('every target is at least 24 pixels high', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  const small = await page
    .locator('button:visible, select:visible, input:visible')
    .evaluateAll((all) =>
      all
        .filter((element) => element.getBoundingClientRect().height < 23.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(small).toEqual([]);
});
