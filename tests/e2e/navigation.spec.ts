import { decideExternal, citedHosts } from '../../electron/external.ts';
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
    await expect.poll(() => complaints.lines.length).toBeGreaterThan(1);
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
      await expect.poll(() => complaints.lines.length).toBeGreaterThan(1);
      expect(complaints.take(/^policy violation: script-src-elem/)).toHaveLength(1);
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
    expect(complaints.take(/^policy violation: connect-src/)).toHaveLength(1);
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

  // The page has to prevent both events itself: a browser would otherwise show the file in its place.
  test.fixme('when a file is dropped on it', async ({ page }) => {
    const prevented = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['<h1>taken over</h1>'], 'evil.html', { type: 'text/html' }));
      return ['dragover', 'drop'].map(
        (type) => !document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })),
      );
    });
    expect(prevented).toEqual([true, true]);
  });

  test('and links only to official sources, in a tab of their own', async ({ page }) => {
    const links = await page.locator('a[href]').evaluateAll((anchors) =>
      anchors.map((anchor) => ({
        href: anchor.getAttribute('href') ?? '',
        target: anchor.getAttribute('target'),
        rel: anchor.getAttribute('rel') ?? '',
      })),
    );
    for (const { href, target, rel } of links.filter((link) => !link.href.startsWith('#'))) {
      expect(decideExternal(href, citedHosts)).toMatchObject({ ok: true });
      expect([target, rel.split(' ').includes('noopener')]).toEqual(['_blank', true]);
    }
  });
});
