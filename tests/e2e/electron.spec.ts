import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { findElectron, obstacle } from '../../electron/launch/electron.ts';
import { CALLS } from '../../electron/channels.ts';
import { type Folder, ROOT, temporaryFolder } from '../support/bundle.ts';

const executablePath = findElectron(ROOT, process.env);
const reason =
  obstacle({ platform: process.platform, env: process.env, isRoot: process.getuid?.() === 0 }) ??
  (executablePath === undefined ? "Electron's binary is not installed" : undefined);

if (reason !== undefined) process.stdout.write(`The Electron ring is skipped: ${reason}.\n`);

test.describe('in Electron', () => {
  test.skip(reason !== undefined, reason);

  let profile: Folder;
  let app: ElectronApplication;
  let page: Page;

  test.beforeAll(async () => {
    profile = temporaryFolder();
    app = await _electron.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [ROOT, `--user-data-dir=${profile.path}`],
    });
    page = await app.firstWindow();
    await page.getByRole('heading').first().waitFor();
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      Object.assign(shell, { openExternal: (url: string) => Promise.resolve(void opened.push(url)) });
    });
  });

  test.afterAll(async () => {
    await app.close();
    profile.remove();
  });

  test.afterEach(() => {
    expect(page.url()).toBe('app://simulator/');
    expect(app.windows()).toHaveLength(1);
  });

  test('the page knows the desktop by four facts and the calls of the contract, and Node by none', async () => {
    const known = await page.evaluate(() => ({
      desktop: Object.keys(window.desktop ?? {}),
      node: ['require', 'process', 'Buffer', 'module'].map((key) => typeof Reflect.get(globalThis, key)),
    }));
    expect(known).toEqual({
      desktop: ['face', 'sandboxed', 'version', 'platform', 'on', ...CALLS],
      node: ['undefined', 'undefined', 'undefined', 'undefined'],
    });
  });

  test('the document comes under the production policy', async () => {
    const violated = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "taken over"';
          document.body.append(script);
        }),
    );
    expect(await violated).toBe('script-src-elem');
  });

  for (const [name, button] of [
    ['a click', 'left'],
    ['a middle click', 'middle'],
  ] as const) {
    test(`${name} on a foreign link leads nowhere`, async () => {
      await page.evaluate(() => {
        const link = document.createElement('a');
        link.href = 'https://evil.example/';
        link.id = 'planted';
        link.textContent = 'planted';
        link.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9999';
        document.body.append(link);
      });
      await page.locator('#planted').click({ button });
      await page.evaluate(() => document.querySelector('#planted')?.remove());
    });
  }

  for (const url of ['https://evil.example/', 'file:///etc/passwd', 'app://simulator/', 'javascript:alert(1)']) {
    test(`window.open of ${url} opens nothing`, async () => {
      expect(await page.evaluate((address) => window.open(address), url)).toBeNull();
      expect(await opened()).toBe('[]');
    });
  }

  test('a move by script leads nowhere', async () => {
    await page.evaluate(() => {
      location.href = 'https://evil.example/';
    });
  });

  test('a cited source opens in the browser, not in the window', async () => {
    await page.evaluate(() => void window.open('https://adilet.zan.kz/rus/docs/K950001000_'));
    await expect.poll(opened).toBe('["https://adilet.zan.kz/rus/docs/K950001000_"]');
  });

  function opened(): Promise<string> {
    return app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'opened')));
  }
});
