import { expect, openApp, test } from './support.ts';

test.describe('the page', () => {
  for (const name of ['require', 'process', 'Buffer', 'module', 'exports', 'global', '__dirname', 'ipcRenderer']) {
    test(`does not know ${name}`, async ({ page }) => {
      await openApp(page);
      expect(await page.evaluate((key) => typeof Reflect.get(globalThis, key), name)).toBe('undefined');
    });
  }

  test('finds no desktop in a browser', async ({ page }) => {
    await openApp(page);
    expect(await page.evaluate(() => 'desktop' in window)).toBe(false);
  });

  test('is served under the production headers', async ({ page }) => {
    const response = await page.goto('./');
    expect(response?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'; style-src 'self'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  test('leaves no cookie', async ({ page, context }) => {
    await openApp(page);
    expect(await context.cookies()).toEqual([]);
  });
});
