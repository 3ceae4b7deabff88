import { expect, openApp, test } from './support.ts';

test('an amendment is taken out with what rests on it, marked everywhere, and undone, by keyboard', async ({
  page,
}) => {
  await openApp(page);
  await expect(page.getByRole('button', { name: /^Undo/u })).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Amendments' });
  const senators = dialog.getByRole('switch', { name: 'Six senators of the three new regions, right' });
  await expect(senators).toHaveAttribute('aria-disabled', 'false');
  await senators.press('Space');
  await expect(dialog.getByRole('alert')).toContainText('The President’s quota in the Senate');
  await expect(dialog.getByRole('button', { name: 'Take out all 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(senators).toHaveAttribute('aria-checked', 'false');
  await expect(senators).toBeFocused();
  await expect(dialog.getByRole('status')).toContainText(
    'Hypothetical: After the reform: 2 amendments taken out. Against the order as it was: powers 1 removed',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('figure').nth(1).getByRole('heading')).toHaveText(/^Hypothetical: After the reform/u);
  await expect(page).toHaveTitle(/Hypothetical: After the reform/u);
  await page.keyboard.press('v');
  await expect(page.getByLabel('Right map').locator('option:checked')).toHaveText(/^Hypothetical/u);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Right map')).toHaveValue('post-2022');
});
