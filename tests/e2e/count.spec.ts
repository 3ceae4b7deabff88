import type { Page } from '@playwright/test';
import { inEveryLook, seriousIn } from './looks.ts';
import { expect, openApp, test } from './support.ts';

/** Opens the lab: the third view. */
async function openLab(page: Page): Promise<void> {
  await openApp(page);
  await page.getByRole('button', { name: 'Count', exact: true }).click();
  await expect(page.locator('.hemicycle')).toHaveCount(2);
}

/** A chamber in one sentence, as its picture says it. */
function chamber(page: Page, side: 'left' | 'right') {
  return page.getByRole('document', { name: new RegExp(`^Seats under the law on the ${side}`, 'u') });
}

async function choosePanel(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'Below the chambers' }).getByRole('button', { name }).click();
}

test('the votes of 2023 make the published chamber on the right', async ({ page }) => {
  await openLab(page);
  await expect(chamber(page, 'right')).toHaveAccessibleName(/98 seats: AMANAT 62, Auyl 8, .* Independents 7\./u);
  await expect(page.locator('.lab-panel')).toContainText('exactly the published ones (right)');
});

test('the votes of 2021 under the law of 2023 come by one button, districts left open', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Votes of 2021, law of 2023' }).click();
  await expect(chamber(page, 'left')).toHaveAccessibleName(/Nur Otan 76, Ak Zhol 12, PPK 10/u);
  await expect(chamber(page, 'right')).toHaveAccessibleName(/Nur Otan 51, .* Districts not known 29/u);
});

test('the threshold is moved by keyboard, marked as not the law, and taken back', async ({ page }) => {
  await openLab(page);
  const slider = page.getByRole('slider', { name: 'Threshold, right' });
  await slider.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '5.3\u00a0%');
  await expect(chamber(page, 'right')).not.toHaveAccessibleName(/OSDP/u);
  await expect(page.locator('.pill-not-law')).toContainText('threshold: 5.3\u00a0% instead of 5\u00a0%');
  await page.getByRole('button', { name: 'As the law has it' }).press('Enter');
  await expect(chamber(page, 'right')).toHaveAccessibleName(/OSDP 4/u);
});

test('the seats of a chamber are walked by keyboard from one tab stop', async ({ page }) => {
  await openLab(page);
  await expect(chamber(page, 'right').locator('[data-seat][tabindex="0"]')).toHaveCount(1);
  await chamber(page, 'right').locator('[data-seat][tabindex="0"]').focus();
  const seat = page.locator('[data-seat]:focus');
  await expect(seat).toHaveAccessibleName('AMANAT, seat 1 of 62: by list, whole quota 1');
  await page.keyboard.press('ArrowRight');
  await expect(seat).toHaveAccessibleName('AMANAT, seat 2 of 62: by list, whole quota 2');
  await page.keyboard.press('ArrowDown');
  await expect(seat).toHaveAccessibleName(/^Auyl, seat 1 of 8/u);
  await page.keyboard.press('End');
  await expect(seat).toHaveAccessibleName(/^Independents, seat 7 of 7/u);
  await page.keyboard.press('ArrowUp');
  await expect(seat).toHaveAccessibleName('Independents, seat 1 of 7: District 2, Astana, Däulet Muqaev (not checked)');
  await page.keyboard.press('Tab');
  await expect(seat).toHaveCount(0);
});

test('the votes of a district are typed, and a tie in it asks for a decision', async ({ page }) => {
  await openLab(page);
  await choosePanel(page, 'Districts one by one');
  await page.getByRole('button', { name: 'District 5, Almaty (city)' }).click();
  await page.getByRole('button', { name: 'Add a candidate' }).click();
  await page.getByRole('button', { name: 'Add a candidate' }).click();
  await page.getByRole('textbox', { name: 'Name of candidate 1' }).fill('Ann');
  await page.getByRole('combobox', { name: 'Who put up Ann' }).selectOption('Auyl');
  await page.getByRole('textbox', { name: 'Votes for Ann' }).fill('700');
  await page.getByRole('textbox', { name: 'Votes for Candidate 2' }).fill('700');
  await expect(page.locator('.district-steps')).toContainText('Ann, Candidate 2 have 700 each');
  await expect(chamber(page, 'right')).toHaveAccessibleName(/Auyl 8, .* Tie open 1, Districts not known 28/u);
  await page.locator('.lab-ties').getByRole('button', { name: 'Ann' }).click();
  await expect(chamber(page, 'right')).toHaveAccessibleName(/Auyl 9, /u);
  await page.getByRole('textbox', { name: 'Votes for Candidate 2' }).fill('699');
  await expect(page.locator('.district-steps')).toContainText(
    'Ann (Auyl) wins the district, 1 vote ahead of the next.',
  );
  await page.getByRole('textbox', { name: 'Name of candidate 2' }).fill('Ann');
  await expect(page.getByText('This name stands here twice.').first()).toBeVisible();
  await expect(page.locator('.district-steps')).toContainText('Ann (Auyl) wins the district');
});

test('every list seat has its story', async ({ page }) => {
  await openLab(page);
  await choosePanel(page, 'How each seat was won');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page.locator('.story-steps li')).toHaveText(/6,366,441 votes/u);
  await page.getByRole('button', { name: 'All steps' }).click();
  await expect(page.locator('.story-steps li').last()).toContainText('AMANAT');
  await expect(page.locator('.story-picture')).toContainText('AMANAT 40, Auyl 8');
});

test('ten thousand elections run in workers, and a million stop at once', async ({ page }) => {
  await openLab(page);
  await choosePanel(page, 'Simulation');
  await page.getByRole('button', { name: '10,000 elections', exact: true }).click();
  await expect(page.getByText('10,000 of 10,000 elections')).toBeVisible();
  await expect(page.locator('.fan-words li').first()).toContainText(/AMANAT, left: \d+ to \d+ seats in nine of ten/u);
  await page.getByRole('button', { name: '1,000,000 elections' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText(/Stopped after [\d,]+ elections/u)).toBeVisible();
  await page.getByRole('slider', { name: 'Threshold, right' }).press('ArrowLeft');
  await expect(page.getByText('This answer is of other votes')).toBeVisible();
});

test('a stop is at once, and memory does not grow with the number of elections', async ({ page }) => {
  test.setTimeout(90_000);
  await openLab(page);
  await choosePanel(page, 'Simulation');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  await page.getByRole('button', { name: '10,000 elections', exact: true }).click();
  await expect(page.getByText('10,000 of 10,000 elections')).toBeVisible();
  const before = await used();
  await page.getByRole('button', { name: '1,000,000 elections' }).click();
  await expect(page.getByText('1,000,000 of 1,000,000 elections')).toBeVisible({ timeout: 60_000 });
  expect((await used()) - before).toBeLessThan(2_000_000);
  await page.getByRole('button', { name: '1,000,000 elections' }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  const stopped = page.getByText(/Stopped after [\d,]+ elections/u);
  const at = await stopped.textContent();
  await page.waitForTimeout(500);
  expect(await stopped.textContent()).toBe(at);
});

test('a coalition shows the lines that it crosses', async ({ page }) => {
  await openLab(page);
  await choosePanel(page, 'Voting power');
  await page.locator('.coalition').getByRole('button', { name: 'AMANAT' }).click();
  await expect(page.locator('.coalition-sides')).toContainText('two thirds (66): 4 short');
  await page.locator('.coalition').getByRole('button', { name: 'Auyl' }).click();
  await expect(page.locator('.coalition-sides')).toContainText('two thirds (66): crossed');
  const strips = page.locator('.power-grid > div').last().getByRole('img');
  await expect(strips).toHaveCount(7);
  await expect(strips.nth(2)).toHaveAccessibleName(/^Banzhaf, %: two thirds \(66\): AMANAT 89\.8/u);
});

test('a pasted table names its bad rows, and is counted once it is sound', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Paste a table' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Партия;Голоса\nАманат;700\u00a0000\nАуыл;-5');
  await expect(dialog.locator('.paste-faults')).toContainText('Row 3:');
  await expect(dialog.getByRole('button', { name: /^Count/u })).toBeDisabled();
  await dialog.getByRole('textbox').fill('Партия;Голоса\nАманат;700\u00a0000\nАуыл;300\u00a0000');
  await dialog.getByRole('button', { name: 'Count 2 lists' }).click();
  await expect(chamber(page, 'left')).toHaveAccessibleName(/Аманат 69, Ауыл 29/u);
});

test('a referendum shows what is known of each unit and invents nothing', async ({ page }) => {
  await openLab(page);
  await page.getByRole('button', { name: 'Referendums' }).click();
  await expect(page.locator('.tile')).toHaveCount(17);
  await expect(page.locator('.ref-conditions')).toContainText('at least 12 of 17');
  await expect(page.locator('.ref-conditions')).toContainText('not known in 17');
  await page.getByRole('button', { name: '2026' }).click();
  await expect(page.locator('.tile')).toHaveCount(20);
  await expect(page.locator('.tile-unknown')).toHaveCount(6);
  await expect(page.locator('.tile-figure')).toContainText('Abai Region ← East Kazakhstan Region');
});

/** Types a number of votes into its field, which shows plain digits once it has the focus. */
async function typeVotes(page: Page, label: string, votes: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.focus();
  await field.fill(votes);
}

test('a presidential election is decided in the first round as published, and goes to a second as typed', async ({
  page,
}) => {
  await openLab(page);
  await page.getByRole('button', { name: 'President', exact: true }).click();
  const steps = page.locator('.ref-conditions');
  await expect(steps).toHaveText(
    'First round: of 7,940,478 votes more than half, 3,970,240, is needed. Kassym-Jomart Tokayev has 6,456,393: elected.',
  );
  await typeVotes(page, 'Votes for Kassym-Jomart Tokayev', '1000000');
  await expect(steps).toContainText('In the second round stand: Kassym-Jomart Tokayev, Zhiguli Dairabayev.');
  await expect(steps).toContainText('Votes of a second round are not known.');
  await typeVotes(page, 'Second round, votes for Zhiguli Dairabayev', '5');
  await expect(steps).toContainText('Second round: Zhiguli Dairabayev has 5, 5 votes ahead: elected.');
  await typeVotes(page, 'Second round, votes for Kassym-Jomart Tokayev', '5');
  await expect(steps).toContainText('Equal votes: Kassym-Jomart Tokayev, Zhiguli Dairabayev.');
  await page.locator('.chips').getByRole('button', { name: 'Zhiguli Dairabayev' }).click();
  await expect(steps).toContainText('Second round: both have 5. Chosen: Zhiguli Dairabayev.');
  await page.getByRole('button', { name: '2019', exact: true }).click();
  await expect(steps).toContainText('Kassym-Jomart Tokayev has');
});

test('with reduced motion the twenty units are there at once, without it they grow', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLab(page);
  await page.getByRole('button', { name: 'Referendums' }).click();
  expect(await widthsOnTheWay(page, '2024')).toHaveLength(1);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.getByRole('button', { name: '2022', exact: true }).click();
  await expect(page.locator('.tile')).toHaveCount(17);
  expect((await widthsOnTheWay(page, '2024')).length).toBeGreaterThan(2);
});

/** The widths that the tile of a new region has from the press of a button until it stands. */
async function widthsOnTheWay(page: Page, year: string): Promise<readonly string[]> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    function look(): void {
      const tile = document.querySelector('[data-unit="abai"]');
      if (tile instanceof HTMLElement) seen.add(tile.style.width);
      document.body.dataset['seen'] = [...seen].join(' ');
      if (document.querySelectorAll('.tile').length > 0) requestAnimationFrame(look);
    }
    look();
  });
  await page.getByRole('button', { name: year, exact: true }).click();
  await expect(page.locator('[data-unit="abai"]')).toHaveCSS('left', /./u);
  await page.waitForTimeout(900);
  const seen = await page.evaluate(() => document.body.dataset['seen'] ?? '');
  return seen.split(' ').filter((width) => width !== '');
}

test('the lab has no serious finding and nothing cut off in any theme and language', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLab(page);
  for (const [pages, count] of [
    ['.lab-panel > .segmented .segment', 6],
    ['.lab-head .segment', 4],
  ] as const) {
    for (let n = pages === '.lab-head .segment' ? 1 : 0; n < count; n += 1) {
      await page.locator(pages).nth(n).click();
      await inEveryLook(page, async (look) => {
        const here = `${pages} ${String(n)}, ${look.scheme}, ${look.language}`;
        expect(await seriousIn(page, '.lab', look), here).toEqual([]);
        const over = await page.locator('.lab').evaluate((lab) => lab.scrollWidth - lab.clientWidth);
        expect(over, here).toBeLessThanOrEqual(0);
      });
    }
  }
});
