import path from 'node:path';
import { citedHosts, decideExternal } from '../../electron/external.ts';
import { temporaryFolder } from '../support/bundle.ts';
import { expect, openApp, test } from './support.ts';

test.describe('the app stays itself', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
  });

  test('when an inline script is put into it', async ({ page, complaints }) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    });
    await expect.poll(() => complaints.lines.some((line) => line.startsWith('policy violation'))).toBe(true);
    expect(complaints.take(/^policy violation/)).toEqual(['policy violation: script-src-elem inline']);
    expect(complaints.take(/^console\.error: .*Content Security Policy/)).toHaveLength(1);
    await expect(page).not.toHaveTitle('taken over');
  });

  test('when an event attribute is put into it', async ({ page, complaints }) => {
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'document.title = "taken over"');
      document.body.append(button);
      button.click();
    });
    await expect.poll(() => complaints.lines.some((line) => line.startsWith('policy violation'))).toBe(true);
    expect(complaints.take(/^policy violation/)).toEqual(['policy violation: script-src-attr inline']);
    complaints.take(/^console\.error: .*Content Security Policy/);
    await expect(page).not.toHaveTitle('taken over');
  });

  for (const [name, source] of [
    ['a script from elsewhere', 'https://evil.example/x.js'],
    ['a script in the address', 'data:text/javascript,document.title="taken over"'],
  ] as const) {
    test(`when it is told to load ${name}`, async ({ page, complaints }) => {
      await page.evaluate((src) => {
        const script = document.createElement('script');
        script.src = src;
        document.body.append(script);
      }, source);
      await expect.poll(() => complaints.take(/^policy violation: script-src-elem/).length).toBe(1);
      complaints.take(/^console\.error: .*Content Security Policy/);
      // Playwright reports the request that the policy stopped, too.
      complaints.take(/^request elsewhere: https:\/\/evil\.example\/x\.js$/);
      await expect(page).not.toHaveTitle('taken over');
    });
  }

  test('when text is to be evaluated', async ({ page, complaints }) => {
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the policy must stop
      setTimeout('document.title = "taken over"', 0);
    });
    await expect.poll(() => complaints.take(/^policy violation: script-src eval/).length).toBe(1);
    complaints.take(/^console\.error: .*Content Security Policy/);
    await expect(page).not.toHaveTitle('taken over');
  });

  test('when it is told to ask the network', async ({ page, complaints }) => {
    const answer = await page.evaluate(() =>
      fetch('https://evil.example/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
    await expect.poll(() => complaints.take(/^policy violation: connect-src/).length).toBe(1);
    complaints.take(/^console\.error: .*Content Security Policy/);
  });

  test('when a form would send itself', async ({ page, complaints }) => {
    const before = page.url();
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.action = 'https://evil.example/';
      document.body.append(form);
      form.requestSubmit();
    });
    await expect.poll(() => complaints.take(/^policy violation: form-action/).length).toBe(1);
    complaints.take(/^console\.error: .*Content Security Policy/);
    expect(page.url()).toBe(before);
  });

  test('when it would frame another page', async ({ page, complaints }) => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/';
      document.body.append(frame);
    });
    await expect.poll(() => complaints.take(/^policy violation: frame-src/).length).toBe(1);
    complaints.take(/^console\.error: .*Content Security Policy/);
  });

  test('when a file is dropped on it', async ({ page, context }) => {
    const folder = temporaryFolder({ 'evil.html': '<title>taken over</title>' });
    const data = { items: [], files: [path.join(folder.path, 'evil.html')], dragOperationsMask: 1 };
    await page.evaluate(() => {
      for (const type of ['dragover', 'drop']) {
        window.addEventListener(type, ({ defaultPrevented }) => {
          document.body.dataset[type] = defaultPrevented ? 'prevented' : 'let through';
        });
      }
    });
    const devtools = await context.newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x: 700, y: 450, data });
    }
    await expect(page.locator('body[data-dragover="prevented"][data-drop="prevented"]')).toBeVisible();
    expect(context.pages()).toEqual([page]);
    folder.remove();
  });

  test('and leads outside by a question alone, to a cited source', async ({ page }) => {
    await page.locator('[data-target="provision pres.term"] .citation').first().click();
    await page.getByRole('button', { name: /^Read it at / }).click();
    const address = (await page.locator('dialog .address').textContent()) ?? '';
    expect(decideExternal(address, citedHosts)).toEqual({ ok: true, url: address });
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['#maps']);
  });
});
