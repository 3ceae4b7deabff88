import type { Page } from '@playwright/test';
import { seriousInEveryLook } from './looks.ts';
import { expect, openApp, test } from './support.ts';

type View = {
  readonly name: string;
  readonly part: string;
  readonly go: (page: Page) => Promise<void>;
  /** What shows in every look as long as the view stands, where the part alone does not say so. */
  readonly stays?: string;
};

/** The views of the first screen, how one gets there from its start, and the part of the page that is new there. */
const VIEWS: readonly View[] = [
  { name: 'two maps and the changes', part: 'body', go: async () => {} },
  { name: 'the table', part: '.panel', go: (page) => page.keyboard.press('m') },
  {
    name: 'the outline',
    part: '.panel',
    go: async (page) => {
      await page.keyboard.press('o');
      await page.locator('.outline-place summary').first().click();
    },
  },
  {
    name: 'one map at rest',
    part: '.maps',
    stays: '.one-map svg',
    go: (page) => page.keyboard.press('1'),
  },
  {
    name: 'one map in the middle of its steps',
    part: '.maps',
    stays: '.stage-button[aria-current="step"]',
    go: async (page) => {
      await page.keyboard.press('1');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.stage-button[aria-current="step"]')).toHaveCount(1);
    },
  },
  {
    name: 'a rule',
    part: '.detail',
    go: (page) => page.locator('[data-target="provision pres.term"] .change-title').click(),
  },
  {
    name: 'an institution',
    part: '.detail',
    go: async (page) => {
      await page.locator('[data-id="place:senate"] .pm-disc').first().click();
      await page.locator('.detail .link').first().click();
    },
  },
  {
    name: 'an article',
    part: '.detail',
    go: (page) => page.locator('[data-target="provision pres.term"] .citation').first().click(),
  },
  {
    name: 'the rules about a place',
    part: '.detail',
    go: (page) => page.locator('[data-of="place:president"] .pm-chip-provisions').first().click(),
  },
  {
    name: 'the amendments to switch',
    part: 'dialog',
    go: async (page) => {
      await page.keyboard.press('a');
      await expect(page.locator('[role="switch"][aria-disabled="false"]').first()).toBeVisible();
      await page.getByRole('switch').nth(2).press('Space');
    },
  },
  {
    name: 'the menu of documents',
    part: '.rail',
    stays: '[role="menuitem"]',
    go: async (page) => {
      await page.locator('.picker-select').nth(1).selectOption('2026');
      await page.locator('.file-menu > button').press('Enter');
      await expect(page.getByRole('menuitem').first()).toBeFocused();
    },
  },
  {
    name: 'what becomes of unsaved work',
    part: 'dialog',
    go: async (page) => {
      await page.locator('.picker-select').nth(1).selectOption('2026');
      await page.locator('.file-menu > button').press('Enter');
      await page.getByRole('menuitem').first().press('Enter');
    },
  },
  {
    name: 'about the app',
    part: 'dialog',
    go: async (page) => {
      await page.locator('.file-menu > button').press('Enter');
      await page.getByRole('menuitem').last().press('Enter');
    },
  },
  {
    name: 'the history',
    part: 'dialog',
    go: async (page) => {
      await page.keyboard.press('1');
      await page.keyboard.press('h');
    },
  },
  { name: 'the keys', part: 'dialog', go: (page) => page.keyboard.press('?') },
  { name: 'the legend', part: '.toolbar', go: (page) => page.locator('.toolbar [popovertarget]').click() },
];

/** Opens a scenario by its id and goes so many steps into it, each with its answer. */
async function tell(page: Page, scenario: string, steps: number): Promise<void> {
  await page.keyboard.press('v');
  await page.locator(`[data-scenario="${scenario}"]`).click();
  await page.locator('.story-words').waitFor();
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('r');
  }
}

/** The second screen, from the list of scenarios to the reasons. */
const STEP_VIEWS: readonly View[] = [
  {
    name: 'the scenarios',
    part: 'body',
    stays: '.scenario-open',
    go: async (page) => {
      await page.keyboard.press('v');
      await page.locator('.scenario-open').first().waitFor();
    },
  },
  {
    name: 'a prediction',
    part: '.main',
    stays: '.choice-button',
    go: async (page) => {
      await tell(page, 'second-and-third-term', 1);
      await page.keyboard.press('ArrowRight');
      await page.locator('.choice-button').first().click();
    },
  },
  { name: 'an answer', part: '.main', go: (page) => tell(page, 'second-and-third-term', 2) },
  {
    name: 'the reasons',
    part: '.main',
    stays: '.why',
    go: async (page) => {
      await tell(page, 'second-and-third-term', 2);
      await page.keyboard.press('w');
      await page.locator('.why').first().waitFor();
    },
  },
  {
    name: 'two ways and a procedure',
    part: '.main',
    stays: '.procedure',
    go: async (page) => {
      await tell(page, 'bill-and-the-senate', 3);
      await page.keyboard.press('g');
      await page.locator('.procedure').first().waitFor();
    },
  },
];

/** Opens the home screen and waits for the last of its pictures. */
async function goHome(page: Page): Promise<void> {
  await page.keyboard.press('s');
  await page.locator('.home-shares svg').waitFor();
  await page.locator('.home-scenario').last().waitFor();
}

/** The home screen, what is presented, and the lessons. */
const CLASS_VIEWS: readonly View[] = [
  { name: 'the home screen', part: 'body', stays: '.home-shares svg', go: goHome },
  {
    name: 'a stop of the tour',
    part: 'body',
    stays: '.tour[data-placed="true"]',
    go: async (page) => {
      await page.locator('.tour-start').press('Enter');
      await page.locator('.tour[data-placed="true"]').waitFor();
    },
  },
  {
    name: 'a picture for the class',
    part: '.present',
    go: async (page) => {
      await page.keyboard.press('F5');
      await page.locator('.present .slide').waitFor();
    },
  },
  {
    name: 'what was said of a rule',
    part: '.present',
    stays: '.slide-readings',
    go: async (page) => {
      await page.locator('[data-target="provision pres.relatives"] .change-title').click();
      await page.keyboard.press('F5');
      await page.locator('.present .slide').waitFor();
      await page.keyboard.press('PageDown');
      await page.locator('.slide-readings').waitFor();
    },
  },
  { name: 'the lessons', part: 'body', stays: '.lesson-card', go: (page) => openLessons(page) },
  {
    name: 'the lessons on paper',
    part: 'dialog',
    go: async (page) => {
      await openLessons(page);
      await page.keyboard.press('e');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a lesson that is held',
    // The view under it has journeys of its own.
    part: '.lesson-bar',
    go: async (page) => {
      await openLessons(page);
      await page.locator('[data-lesson]').nth(2).click();
      await page.locator('.lesson-bar').waitFor();
      await page.locator('.view-button[aria-current]').waitFor();
    },
  },
];

async function openLessons(page: Page): Promise<void> {
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('v');
  await page.locator('.lesson-card').first().waitFor();
}

/** The pages of the view on power that read the law, and the maps with shares as areas. */
const DIAGRAM_VIEWS: readonly View[] = [
  ...(['appointments', 'holders'] as const).map((name) => ({
    name: `the diagrams of ${name}`,
    part: '.main',
    go: async (page: Page) => {
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('v');
      await page.locator(`#weigh-tab-${name}`).click();
      await page.locator('.diagram-figure svg').first().waitFor();
    },
  })),
  {
    name: 'maps with shares as areas',
    part: '.maps',
    stays: '.share-areas .measure-said',
    go: async (page) => {
      await page.locator('.toolbar .button[aria-pressed]').click();
      await page.locator('.share-areas .measure-said').waitFor();
    },
  },
];

// Each view opens the app anew, remembering no work to recover: they share both workers.
test.describe.configure({ mode: 'parallel' });

for (const { name, part, go, stays = part } of [...VIEWS, ...STEP_VIEWS, ...CLASS_VIEWS, ...DIAGRAM_VIEWS]) {
  test(`${name}: no serious finding in any theme and language`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await openApp(page);
    await expect(page.getByRole('tab')).toHaveCount(3);
    await go(page);
    await expect(page.locator(stays).first()).toBeVisible();
    expect(await seriousInEveryLook(page, part)).toEqual([]);
    // It was this view to the end.
    await expect(page.locator(stays).first()).toBeVisible();
  });
}
