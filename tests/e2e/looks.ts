import axe from 'axe-core';
import type { Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../model/vocabulary.ts';
import { expect } from './support.ts';

declare global {
  interface Window {
    readonly axe?: typeof axe;
  }
}

/** A theme in a language. */
export type Look = { readonly scheme: 'light' | 'dark'; readonly language: Language };

/** A view as it was shown first: every language, in the light and in the dark. */
const FIRST: Look = { scheme: 'light', language: 'en' };

/**
 * Shows what is on the screen in every theme and language, one after the other, without opening it again, and ends as it
 * began, in English and light. Nothing may move: `page.emulateMedia({ reducedMotion: 'reduce' })` comes before.
 */
export async function inEveryLook(page: Page, check: (look: Look) => Promise<void>): Promise<void> {
  await withoutTransitions(page);
  for (const language of LANGUAGES.toSorted((one) => (one === FIRST.language ? -1 : 0))) {
    await speak(page, language);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await check({ scheme, language });
    }
  }
  await page.emulateMedia({ colorScheme: FIRST.scheme });
  await speak(page, FIRST.language);
}

/** The serious findings in a part of the page in every theme and language, each with its look. */
export async function seriousInEveryLook(page: Page, part: string): Promise<readonly string[]> {
  const findings: string[] = [];
  await inEveryLook(page, async (look) => {
    const found = await seriousIn(page, part, look);
    findings.push(...found.map((finding) => `${look.scheme}, ${look.language}: ${finding}`));
  });
  return findings;
}

/**
 * The serious and critical findings in the page, or in a part of it: each rule with the element that breaks it. The dark
 * look changes colours alone: of all rules only contrast is asked there.
 */
export async function seriousIn(page: Page, part = 'html', { scheme }: Look = FIRST): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, rules]) => {
      if (window.axe === undefined) return ['There is no examiner in the page.'];
      // The examiner knows no top layer: without this a dialog lies for it below the page, and no text of it is judged.
      for (const above of document.querySelectorAll('dialog:modal, :popover-open'))
        if (above instanceof HTMLElement) above.style.zIndex = '1000';
      const { violations, passes } = await window.axe.run(selector, {
        resultTypes: ['violations', 'passes'],
        ...(rules.length === 0 ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
      });
      const isJudged = [...violations, ...passes].some(({ id }) => id === 'color-contrast');
      return [
        // What lies over a text hides its contrast from the examiner.
        ...(isJudged ? [] : ['color-contrast: of no text could it be told']),
        ...violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
      ];
    },
    [part, scheme === 'dark' ? ['color-contrast'] : []] as const,
  );
}

/** Colours change at once: a transition, however short, stands still where the page does not draw. */
async function withoutTransitions(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, *::before, *::after { transition-property: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });
}

/** Another language by its button, which stands behind a dialog and behind a picture for the class too. */
async function speak(page: Page, language: Language): Promise<void> {
  await page.locator(`.segment[lang="${language}"]`).evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
  });
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
