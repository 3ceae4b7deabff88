import type { Page } from '@playwright/test';
import { districts2023 } from '../../model/kazakhstan/elections/index.ts';
import { TOUR_STOPS } from '../../renderer/store/tour/state.ts';
import { choicesCut } from './boxes.ts';
import { expect, openApp, test } from './support.ts';

/** Latin letters that stand in Kazakh and Russian texts on purpose: names of parties, hosts, Roman numerals, keys. */
const ALLOWED =
  /AMANAT|Amanat|Nur Otan|ADAL|Respublica|Enter|Esc|Home|Ctrl|Shift|PDF|PNG|SVG|CSV|\b[IVX]+\b|[\w.-]+\.(?:kz|com|org|in|kg)(?:: [^\n]*)?|TASS|Constitute Project|Akorda|OSCE|ODIHR|\b[A-Z]\b|eng/gu;

async function speak(page: Page, language: 'kk' | 'ru' | 'en'): Promise<void> {
  await page.locator(`.segment[lang="${language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

async function latinIn(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const clone = document.body.cloneNode(true);
    if (clone instanceof Element) for (const other of clone.querySelectorAll('[lang="en"]')) other.remove();
    const attributes = [...document.body.querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.closest('[lang="en"]') === null ? (element.getAttribute('title') ?? '') : '',
    ]);
    return `${document.body.innerText}\n${attributes.join('\n')}\n${document.title}`;
  });
  return text
    .split('\n')
    .filter((line) => /[a-z]{2}/iu.test(line.replace(ALLOWED, '')))
    .filter((line) => line.trim() !== 'English');
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language}, in any panel`, async ({ page }) => {
    await openApp(page);
    await expect(page.getByRole('figure')).toHaveCount(2);
    await speak(page, language);
    for (const key of ['c', 'm', 'o']) {
      await page.keyboard.press(key);
      await expect.poll(() => latinIn(page)).toEqual([]);
    }
    await page.keyboard.press('c');
    await page.locator('.changes .check input').check();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.locator('[data-target^="power "] .change-title').first().click();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.locator('.detail .citation').first().click();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.keyboard.press('?');
    await expect.poll(() => latinIn(page)).toEqual([]);
    for (const key of ['a', 'h']) {
      await page.keyboard.press('Escape');
      await page.keyboard.press(key);
      await expect.poll(() => latinIn(page), key).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.locator('.picker-select').nth(1).selectOption('2026');
    await page.locator('.file-menu > button').press('Enter');
    await page.getByRole('menuitem').first().press('Enter');
    await expect.poll(() => latinIn(page)).toEqual([]);
  });
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} on the home screen`, async ({ page }) => {
    await openApp(page);
    await speak(page, language);
    await page.keyboard.press('s');
    await page.locator('.home-shares svg').waitFor();
    await page.locator('.home-scenario').last().waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
  });
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} on the tour`, async ({ page }) => {
    await openApp(page);
    await speak(page, language);
    await page.locator('.tour-start').press('Enter');
    for (const stop of TOUR_STOPS) {
      await expect(page.locator('.tour')).toHaveAttribute('data-stop', stop);
      await page.locator('.tour[data-placed="true"]').waitFor();
      // The screens behind it are read in journeys of their own.
      const words = await page.locator('.tour').evaluate((tour) => {
        const labels = [...tour.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? '');
        return [tour.getAttribute('aria-label') ?? '', tour.textContent, ...labels].join(' ');
      });
      expect(words.replace(ALLOWED, ''), stop).not.toMatch(/[a-z]{2}/iu);
      await page.keyboard.press('Enter');
    }
  });
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} while a story is told`, async ({ page }) => {
    test.setTimeout(90_000);
    await openApp(page);
    await speak(page, language);
    await page.keyboard.press('v');
    await page.locator('.scenario-open').first().waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
    for (const [scenario, keys] of [
      ['second-and-third-term', ['ArrowRight', 'ArrowRight', 'r', 'w']],
      ['bill-and-the-senate', ['ArrowRight', 'r', 'ArrowRight', 'r', 'g', 'w', 'ArrowRight', 'r', 'w']],
    ] as const) {
      await page.locator(`[data-scenario="${scenario}"]`).click();
      for (const key of keys) {
        await page.keyboard.press(key);
        await expect.poll(() => latinIn(page), key).toEqual([]);
      }
      await page.locator('.story-head .icon-button').first().click();
    }
    await page.keyboard.press('?');
    await expect.poll(() => latinIn(page)).toEqual([]);
  });
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} in the lessons and in what is presented`, async ({ page }) => {
    await openApp(page);
    await speak(page, language);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('v');
    await page.locator('.lesson-card').first().waitFor();
    await page.locator('.lesson-card > details').evaluateAll((all) => {
      for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
    });
    await page.locator('.claims').nth(1).waitFor({ state: 'attached' });
    // Papers and organisations keep their names in a claim, which a unit test reads.
    await page.locator('.claims').evaluateAll((all) => {
      for (const claims of all) if (claims instanceof HTMLElement) claims.hidden = true;
    });
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.keyboard.press('e');
    await page.locator('[aria-labelledby="export-lessons"]').waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-lesson]').first().click();
    await page.locator('.lesson-bar').waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.keyboard.press('F5');
    await page.locator('.present .slide').waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.keyboard.press('?');
    await expect.poll(() => latinIn(page)).toEqual([]);
  });
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} where power is weighed`, async ({ page }) => {
    test.setTimeout(90_000);
    await openApp(page);
    await speak(page, language);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('v');
    await page.locator('.decision-card').first().waitFor();
    await page.keyboard.press('d');
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.locator('#weigh-tab-distribution').click();
    await page.locator('.totals [data-row]').first().click();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.locator('#weigh-tab-amendments').click();
    await page.locator('.fall svg').waitFor({ timeout: 60_000 });
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.locator('#weigh-tab-indices').click();
    await expect.poll(() => latinIn(page)).toEqual([]);
    await page.locator('#weigh-tab-decisions').click();
    await page.locator('.card-title button').first().click();
    await page.locator('.detail .side-table').waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
  });
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} in the diagrams of the law`, async ({ page }) => {
    await openApp(page);
    await speak(page, language);
    await page.locator('.toolbar .button[aria-pressed]').click();
    await page.locator('.share-areas .measure-said').waitFor();
    await expect.poll(() => latinIn(page)).toEqual([]);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('v');
    for (const name of ['appointments', 'holders']) {
      await page.locator(`#weigh-tab-${name}`).click();
      await page.locator('.diagram-figure svg').first().waitFor();
      await expect.poll(() => latinIn(page), name).toEqual([]);
    }
  });
}

test('every place, family and kind has its name in every language', async ({ page }) => {
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  for (const language of ['en', 'ru', 'kk'] as const) {
    await speak(page, language);
    const options = await page.locator('.toolbar option').allTextContents();
    expect(options.length).toBeGreaterThan(100);
    expect(options.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
    const nodes = page.locator('.pm-node');
    expect(await nodes.count()).toBe(30);
    for (const name of await nodes.evaluateAll((all) => all.map((node) => node.getAttribute('aria-label') ?? ''))) {
      expect(name.length).toBeGreaterThan(10);
      expect(name).not.toContain('undefined');
    }
  }
});

test('dates and numbers are Kazakh in this browser too', async ({ page }) => {
  await openApp(page);
  await speak(page, 'kk');
  await expect(page.getByRole('figure').nth(0).getByRole('heading')).toHaveText('Реформаға дейін, 2022 жылғы 1 қаңтар');
  await expect(page.getByRole('figure').nth(1).getByRole('heading')).toHaveText(
    'Реформадан кейін, 2023 жылғы 29 наурыз',
  );
  await page.keyboard.press('1');
  await expect(page.getByRole('list', { name: 'Екі картаның арасындағы түзетулер' })).toContainText(/8\s+мау\s+2022/u);
});

test('the language is remembered', async ({ page }) => {
  await openApp(page);
  await speak(page, 'ru');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

test('the bundled font draws every Kazakh letter, and none but its four files are fetched', async ({ page }) => {
  const fonts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.add(request.url().replace(/.*noto-sans-|-wght.*/gu, ''));
  });
  await openApp(page);
  await speak(page, 'kk');
  const missing = await page.evaluate(async () => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return ['no canvas'];
    const letters = [...'әғқңөұүһіӘҒҚҢӨҰҮҺІ'];
    const width = (font: string, letter: string) => {
      context.font = font;
      return context.measureText(letter).width;
    };
    const absent: string[] = [];
    for (const weight of [400, 600, 700]) {
      await document.fonts.load(`${weight} 100px "Noto Sans Variable"`, letters.join(''));
      for (const letter of letters) {
        const ours = width(`${weight} 100px "Noto Sans Variable", monospace`, letter);
        const fallback = width(`${weight} 100px monospace`, letter);
        if (ours === fallback) absent.push(`${weight} ${letter}`);
      }
      const control =
        width(`${weight} 100px "Noto Sans Variable", monospace`, '中') === width(`${weight} 100px monospace`, '中');
      if (!control) absent.push('the control letter is drawn by our font');
    }
    return absent;
  });
  expect(missing).toEqual([]);
  expect([...fonts]).toEqual(expect.arrayContaining(['cyrillic', 'cyrillic-ext', 'latin']));
  expect([...fonts].filter((name) => !['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'].includes(name))).toEqual([]);
});

for (const language of ['kk', 'ru', 'en'] as const) {
  test(`on a projector every date of the reform is in sight, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await openApp(page);
    await speak(page, language);
    await page.keyboard.press('Digit1');
    const stages = page.locator('.stages');
    await stages.waitFor();
    expect(await stages.evaluate((list) => list.scrollWidth - list.clientWidth)).toBeLessThanOrEqual(0);
    await expect(stages.locator('.stage').last()).toBeInViewport({ ratio: 1 });
  });
}

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
] as const) {
  test(`at ${String(width)} by ${String(height)} every order and every filter chosen is read whole`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    await openApp(page);
    const orders = page.locator('.picker-select');
    const filters = page.locator('.toolbar select');
    await page.locator('.toolbar option').nth(100).waitFor({ state: 'attached' });
    for (const language of ['kk', 'ru', 'en'] as const) {
      await speak(page, language);
      for (const [left, right] of [
        ['post-2022', '2026'],
        ['pre-2022', 'post-2022'],
      ] as const) {
        await orders.nth(0).selectOption(left);
        await orders.nth(1).selectOption(right);
        await expect.poll(() => choicesCut(page), `${language}, ${left}, ${right}`).toEqual([]);
        // The bar is one line still.
        expect((await page.locator('.top-bar').boundingBox())?.height, language).toBeLessThan(64);
      }
      for (const filter of await filters.all()) {
        const longest = await filter.evaluate((list) => {
          const options = list instanceof HTMLSelectElement ? [...list.options] : [];
          return options.toSorted((one, other) => other.text.length - one.text.length)[0]?.value ?? '';
        });
        await filter.selectOption(longest);
        await expect.poll(() => choicesCut(page), `${language}, ${longest}`).toEqual([]);
        await filter.selectOption('');
      }
    }
  });
}

/** Winners of districts are named as the source spells them. */
const WINNERS = districts2023.flatMap(({ winner }) => (winner === undefined ? [] : [winner.name]));

function withoutWinners(line: string): string {
  return WINNERS.reduce((rest, name) => rest.replaceAll(name, ''), line);
}

async function latinInLab(page: Page): Promise<readonly string[]> {
  const lines = await latinIn(page);
  return lines.filter((line) => /[a-z]{2}/iu.test(withoutWinners(line).replace(ALLOWED, '')));
}

for (const language of ['kk', 'ru'] as const) {
  test(`no English shows through in ${language} in the election lab`, async ({ page }) => {
    test.setTimeout(90_000);
    await openApp(page);
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    await expect(page.locator('.hemicycle')).toHaveCount(2);
    await speak(page, language);
    const panels = page.locator('.lab-panel > .segmented .segment');
    for (let panel = 0; panel < 6; panel += 1) {
      await panels.nth(panel).click();
      await expect.poll(() => latinInLab(page), `panel ${String(panel)}`).toEqual([]);
    }
    await panels.nth(1).click();
    await page.locator('.story-buttons .button').last().click();
    await expect.poll(() => latinInLab(page), 'the story').toEqual([]);
    await panels.nth(2).click();
    await page.locator('.district-buttons .button').last().click();
    await expect.poll(() => latinInLab(page), 'a typed district').toEqual([]);
    await page.locator('.lab-tries .button').nth(2).click();
    await expect.poll(() => latinInLab(page), 'the Kurultai').toEqual([]);
    for (const kind of [1, 2, 3]) {
      await page.locator('.lab-head .segment').nth(kind).click();
      await expect.poll(() => latinInLab(page), `page ${String(kind)}`).toEqual([]);
    }
  });
}
