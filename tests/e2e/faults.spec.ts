import { expect, openApp, test } from './support.ts';

test('a view that throws says so in a sentence, and trying again finds everything as it was', async ({
  page,
  complaints,
}) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Ending', exact: true }).click();
  await page.evaluate(() => {
    const scroll = Element.prototype.scrollTo;
    Element.prototype.scrollTo = () => {
      throw new Error('planted fault');
    };
    document.addEventListener('mend', () => {
      Element.prototype.scrollTo = scroll;
    });
  });
  await page.locator('[data-id="place:president"] .pm-disc').first().click();
  const failure = page.getByRole('alert').filter({ hasText: 'This part could not be shown.' });
  await expect(failure).toContainText('nothing you chose is lost');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await page.evaluate(() => document.dispatchEvent(new Event('mend')));
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('complementary', { name: 'President' })).toBeVisible();
  await expect(page.locator('[data-id="place:president"]').first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Ending', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect(complaints.take(/planted fault/u).length).toBeGreaterThan(0);
});

test('maps stand where the words of the law cannot be read, and the lists say so', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.route(/assets\/amendments-/u, (route) => route.abort());
  await openApp(page);
  await expect(page.getByRole('figure')).toHaveCount(2);
  const lists = page.getByRole('tabpanel');
  await expect(lists.getByRole('alert')).toContainText('This part could not be shown.');
  await expect(lists.locator('.change-group')).toHaveCount(0);
  expect(complaints.take(/ERR_FAILED|dynamically imported/u).length).toBeGreaterThan(0);
});

test('a view whose code does not come says so, and trying again asks for it again', async ({ page, complaints }) => {
  const code = /assets\/step-.*[.]js/u;
  await page.route(code, (route) => route.abort());
  await openApp(page);
  await page.getByRole('button', { name: 'Step', exact: true }).click();
  const failure = page.getByRole('alert').filter({ hasText: 'This part could not be shown.' });
  await expect(failure).toBeVisible();
  await page.unroute(code);
  await failure.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#story')).toBeVisible();
  expect(complaints.take(/ERR_FAILED|dynamically imported/u).length).toBeGreaterThan(0);
});

test('maps stand where nothing that comes after them can be had', async ({ page, complaints }) => {
  await page.route(/assets\/(?!first|react|rolldown).*[.]js/u, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('figure')).toHaveCount(2);
  await expect(page.getByRole('alert').first()).toContainText('This part could not be shown.');
  await page.getByRole('button', { name: 'Weigh', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('nothing you chose is lost');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByRole('figure')).toHaveCount(2);
  expect(complaints.take(/ERR_FAILED|dynamically imported/u).length).toBeGreaterThan(0);
});
