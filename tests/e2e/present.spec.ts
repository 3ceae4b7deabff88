import type { Locator, Page } from '@playwright/test';
import { scenarios } from '../../scenarios/index.ts';
import { faultsOfPicture } from './boxes.ts';
import { seriousIn } from './looks.ts';
import { expect, openApp, test } from './support.ts';

const LANGUAGES = ['kk', 'ru', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

function picture(page: Page): Locator {
  return page.getByRole('region', { name: /Picture for the class|Изображение|көрініс/u });
}

async function openIn(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openApp(page);
  await page.locator(`.segment[lang="${language}"]`).click();
}

async function openScenario(page: Page, id: string): Promise<void> {
  await page.locator(`[data-scenario="${id}"]`).click();
  await page.locator('.story-words').waitFor();
}

async function present(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await page.locator('.present .slide').waitFor();
}

for (const language of LANGUAGES) {
  test(`the maps and the chambers are legible from the back row, ${language}`, async ({ page }) => {
    test.setTimeout(90_000);
    await openIn(page, language);
    await page.keyboard.press('F5');
    await page.locator('.present svg').first().waitFor();
    expect(await faultsOfPicture(page)).toEqual([]);
    for (let stage = 1; stage <= 12; stage += 1) {
      await page.keyboard.press('PageDown');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect.poll(() => faultsOfPicture(page), `amendment ${String(stage)}`).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.keyboard.press('v');
    for (const tab of [0, 1, 2]) {
      await page.locator('.lab-head .segment').nth(tab).click();
      await present(page);
      await expect.poll(() => faultsOfPicture(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('v');
    await page.locator('.weigh-title').waitFor();
    await present(page);
    await page.locator('.slide-bars').waitFor();
    expect(await faultsOfPicture(page)).toEqual([]);
  });

  test(`every page of shares is a picture of its own, legible from the back row, ${language}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openIn(page, language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (let screen = 0; screen < 3; screen += 1) await page.keyboard.press('v');
    for (const decision of ['ordinary-law', 'form-constitutional-body', 'amend-by-parliament']) {
      await page.locator(`[data-decision="${decision}"] .card-title button`).click();
      await page.locator('.detail .side-table').waitFor();
      await present(page);
      await expect(picture(page).locator('.gate').first()).toBeVisible();
      expect(await faultsOfPicture(page), decision).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    for (const [tab, drawn] of [
      ['distribution', '.slide-bars'],
      ['amendments', '.shares'],
      ['indices', '.slide-table'],
    ] as const) {
      await page.locator(`#weigh-tab-${tab}`).click();
      await present(page);
      await picture(page).locator(drawn).first().waitFor();
      await expect.poll(() => faultsOfPicture(page), tab).toEqual([]);
      await page.keyboard.press('Escape');
    }
    for (const tab of ['appointments', 'holders'] as const) {
      await page.locator(`#weigh-tab-${tab}`).click();
      for (const set of tab === 'holders' ? [0] : [1, 0]) {
        if (tab === 'appointments')
          await page.locator('.diagram-head .segmented').first().locator('.segment').nth(set).click();
        await present(page);
        const heading = picture(page).getByRole('heading', { level: 2 });
        const before = await heading.innerText();
        await expect.poll(() => faultsOfPicture(page), `${tab} ${String(set)}, before`).toEqual([]);
        await page.keyboard.press('PageDown');
        await expect(heading).not.toHaveText(before);
        expect(await faultsOfPicture(page), `${tab} ${String(set)}, after`).toEqual([]);
        await page.keyboard.press('PageUp');
        await expect(heading).toHaveText(before);
        await page.keyboard.press('Escape');
      }
    }
  });

  test(`every step of every scenario is legible from the back row, ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    await openIn(page, language);
    await page.keyboard.press('v');
    for (const { id } of scenarios) {
      await openScenario(page, id);
      await present(page);
      const faults: string[] = [];
      for (let last = ''; ;) {
        const here = await page.locator('.present .slide').innerText();
        if (here === last) break;
        last = here;
        faults.push(...(await faultsOfPicture(page)).map((fault) => `${here.slice(0, 80)}: ${fault}`));
        await page.keyboard.press('PageDown');
      }
      expect(faults, id).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.story-head .icon-button').first().click();
    }
  });
}

test('one key shows the picture, Escape brings everything back as it was', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('o');
  await page.getByLabel('Left map').focus();
  await present(page);
  await expect(picture(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(picture(page).getByRole('heading', { level: 2 })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(picture(page)).toHaveCount(0);
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByLabel('Left map')).toBeFocused();
});

test('a clicker goes through a story, and the place stays when the picture goes', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('v');
  await openScenario(page, 'bill-and-the-senate');
  await page.getByRole('button', { name: 'Present' }).press('Enter');
  await page.locator('.present .slide').waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(picture(page)).toContainText('Step 1 of');
  await expect(picture(page).locator('.slide-badge').first()).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowDown');
  await expect(picture(page)).toContainText('Step 2 of');
  await page.keyboard.press('l');
  await expect(picture(page)).toContainText('қадам');
  await page.keyboard.press('Escape');
  await expect(page.locator('.progress-dot[aria-current="step"]')).toHaveText('2');
});

test('the screen goes dark and light, and a step lights it too', async ({ page }) => {
  await openApp(page);
  await present(page);
  for (const key of ['b', '.', 'ArrowRight']) {
    await page.keyboard.press('b');
    await expect(page.locator('.present-black')).toHaveText('The screen is dark. B lights it again.');
    await page.keyboard.press(key);
    await expect(page.locator('.present-black')).toHaveCount(0);
  }
});

test('the pen draws by keyboard and by mouse, and the next picture is clean', async ({ page }) => {
  await openApp(page);
  await present(page);
  await page.keyboard.press('p');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.locator('.marker-stroke')).toHaveCount(1);
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(400, 350, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('.marker-stroke')).toHaveCount(2);
  await page.keyboard.press('e');
  await expect(page.locator('.marker-stroke')).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('.marker-stroke')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.marker-stroke')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(page.locator('.marker-hand-pointer')).toHaveCount(1);
});

test('the keys are listed by the table that handles them', async ({ page }) => {
  await openApp(page);
  await present(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys while presenting' });
  await expect(dialog.locator('dt')).toHaveCount(13);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(picture(page)).toBeVisible();
});

test('the picture speaks another language and keeps its place', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('v');
  await openScenario(page, 'bill-and-the-senate');
  await present(page);
  await page.keyboard.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.locator('.present .fit')).toBeVisible();
});

test('the presenter sees in a second window what comes, the notes and the answer, and steps from there', async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press('v');
  await openScenario(page, 'president-and-party');
  await present(page);
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const second = await opened;
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(
    'The President leads the ruling party, and leaves it',
  );
  await expect(second.getByRole('region', { name: 'Next' })).toContainText('He leads the party.');
  await second.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await expect(picture(page)).toContainText('Step 1 of');
  await expect(second.getByRole('region', { name: 'Notes' })).toContainText('Open Art. 43');
  await expect(second.getByRole('region', { name: 'Answer' })).toContainText('Before the reform Permitted.');
  await expect(second.getByRole('region', { name: 'Answer' })).toContainText('After the reform Barred.');
  await expect(picture(page).locator('.slide-badge')).toHaveCount(0);
  await expect(second.getByRole('region', { name: 'Next' })).toContainText('Show the answer');
  await second.keyboard.press('PageDown');
  await expect(picture(page).locator('.slide-badge')).toHaveCount(2);
  await second.keyboard.press('b');
  await expect(page.locator('.present-black')).toHaveCount(1);
  await expect(second.getByRole('button', { name: 'Light screen' })).toHaveAttribute('aria-pressed', 'true');
  await second.keyboard.press('l');
  await expect(second.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(second.locator('.presenter-times dd')).toHaveCount(3);
  expect(await seriousIn(second)).toEqual([]);
  await second.close();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present-black')).toHaveCount(0);
});
