import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, browserPath } from '../support/browser.ts';
import { ROOT } from '../support/bundle.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(ROOT, 'test-results'),
  // More browsers than cores only wait for each other; more than two make frames late.
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 30_000,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/golden/{testFileName}/{arg}{ext}',
  use: {
    // Set by the server below: the system chooses the port, so that two checkouts may test at the same time.
    baseURL: process.env['SHANYRAK_ADDRESS'] ?? '',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    // A trace of every journey takes a third of its time: where one fails at home, `--trace on` shows it again.
    trace: process.env['CI'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: { executablePath: browserPath(), args: [...BROWSER_ARGUMENTS] },
  },
  // The launcher itself: the same answers and headers as in the shell, over the files that ship.
  webServer: {
    command: `"${process.execPath}" electron/launch.mjs --browser --no-open --port 0`,
    cwd: ROOT,
    wait: { stdout: /Shanyrak is at (?<shanyrak_address>http:\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
