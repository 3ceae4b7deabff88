import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserArguments, browserPath } from '../support/browser.ts';
import { ROOT } from '../support/bundle.ts';

const PORT = 4817;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(ROOT, 'test-results'),
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 30_000,
  reporter: [['list']],
  snapshotPathTemplate: '{testDir}/golden/{testFileName}/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${String(PORT)}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: browserPath(), args: [...browserArguments()] },
  },
  // The launcher itself: the same answers and headers as in the shell, over the files that ship.
  webServer: {
    command: `"${process.execPath}" electron/launch.mjs --browser --no-open --port ${String(PORT)}`,
    cwd: ROOT,
    port: PORT,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
