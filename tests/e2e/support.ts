import { type BrowserContext, type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** What no journey may cause: one line for each violation, console message, page error or request elsewhere. */
export interface Complaints {
  /** All so far, in order. */
  readonly lines: readonly string[];
  /** Takes out, and returns, the lines that match: for a journey that provokes them on purpose. */
  take(pattern: RegExp): readonly string[];
}

declare global {
  interface Window {
    readonly shanyrakComplain?: (line: string) => Promise<void>;
  }
}

/** Playwright's `test`, which fails any journey that leaves a complaint behind. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const lines: string[] = [];
      await watch(context, baseURL ?? '', (line) => lines.push(line));
      await use({
        lines,
        take: (pattern) => {
          const taken = lines.filter((line) => pattern.test(line));
          lines.splice(0, lines.length, ...lines.filter((line) => !pattern.test(line)));
          return taken;
        },
      });
      if (lines.length > 0) throw new Error(`The journey was not clean:\n${lines.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Opens the app and waits until it has drawn its first heading, and until what comes after the first picture is there. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('heading').first().waitFor();
  // The voice of the app comes in one file with the table of keys.
  await page.locator('.app > [role="status"]').waitFor({ state: 'attached' });
}

async function watch(context: BrowserContext, origin: string, complain: (line: string) => void): Promise<void> {
  context.on('console', (message) => {
    complain(`console.${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complain(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complain(`request elsewhere: ${url}`);
  });
  await context.exposeFunction('shanyrakComplain', complain);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.shanyrakComplain?.(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}
