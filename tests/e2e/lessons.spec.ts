import type { Page } from '@playwright/test';
import { lessons } from '../../scenarios/lessons/index.ts';
import { faultsOfPicture } from './boxes.ts';
import { expect, openApp, test } from './support.ts';

async function openLessons(page: Page): Promise<void> {
  await page
    .locator('.views .view-button')
    .filter({ hasText: /Lessons|Уроки|Сабақтар/u })
    .press('Enter');
  await page.locator('.lesson-card').first().waitFor();
}

test('a lesson is begun, held and ended by keyboard alone', async ({ page }) => {
  await openApp(page);
  await openLessons(page);
  await page.getByRole('button', { name: 'Begin the lesson: How a law is made, before and after' }).press('Enter');
  const bar = page.getByRole('region', { name: 'The lesson under way' });
  await expect(bar).toContainText('Part 1 of 5');
  await expect(page.locator('.story-words')).toContainText('school buses');
  await bar.getByRole('button', { name: 'Next part' }).press('Enter');
  await expect(bar).toContainText('Part 2 of 5');
  await expect(page.locator('.progress-dot[aria-current="step"]')).toHaveText('3');
  await page.keyboard.press('F5');
  await page.locator('.present .slide').waitFor();
  await page.keyboard.press('PageUp');
  await expect(page.locator('.slide-ask')).toContainText('Does the law pass if the Senate decides nothing in time?');
  await page.keyboard.press('PageUp');
  await expect(page.locator('.present')).toContainText('A bill becomes law');
  await page.keyboard.press('Escape');
  await expect(bar).toContainText('Part 1 of 5');
  await bar.getByRole('button', { name: 'End the lesson' }).press('Enter');
  await expect(bar).toHaveCount(0);
});

test('notes and computed answers are read before the lesson', async ({ page }) => {
  await openApp(page);
  await openLessons(page);
  const card = page.locator('.lesson-card').first();
  await card.locator('summary', { hasText: 'What is in it' }).press('Enter');
  await expect(card.locator('.lesson-item')).toHaveCount(6);
  await card.locator('summary', { hasText: 'Computed answer' }).nth(1).press('Enter');
  await expect(card.locator('.lesson-key').nth(1)).toContainText('Before the reform: Permitted');
  await expect(card.locator('.lesson-key').nth(1)).toContainText('After the reform: Barred');
});

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`every picture of every lesson is legible from the back row, ${language}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openApp(page);
    await page.locator(`.segment[lang="${language}"]`).click();
    for (const { id, items } of lessons) {
      let readings = 0;
      await openLessons(page);
      await page.locator(`[data-lesson="${id}"]`).press('Enter');
      await page.locator('.lesson-bar').waitFor();
      await page.keyboard.press('F5');
      const slide = page.locator('.present .slide');
      await slide.waitFor();
      for (let last = ''; ;) {
        await expect(page.locator('.present .slide-empty')).toHaveCount(0, { timeout: 15_000 });
        const here = await slide.innerText();
        if (here === last) break;
        last = here;
        readings += await page.locator('.slide-readings').count();
        await expect.poll(() => faultsOfPicture(page), here.slice(0, 80)).toEqual([]);
        await page.keyboard.press('PageDown');
      }
      // What was said of a part comes after its picture, on a page at least.
      expect(readings).toBeGreaterThanOrEqual(items.filter(({ claims }) => claims !== undefined).length);
      await page.keyboard.press('Escape');
      await page.locator('.lesson-bar-moves .button-quiet').press('Enter');
    }
  });
}
