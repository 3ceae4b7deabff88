import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { build } from 'vite';
import react from '@vitejs/plugin-react';
import { compiledAtOnce } from '../../vite.config.ts';
import { BROWSER_ARGUMENTS, browserPath } from '../support/browser.ts';

/** A Chromium without a GPU, as an old school computer has it. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: [...BROWSER_ARGUMENTS, '--disable-gpu'] });
}

/** A fresh window of the reference size, with an empty cache. */
export function freshWindow(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 800 } });
}

/** Builds the bare page the way the app is built and returns its folder. */
export async function buildBarePage(): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'shanyrak-bench-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(import.meta.dirname, 'bare'),
    base: './',
    plugins: [react(), compiledAtOnce()],
    build: { outDir, emptyOutDir: true, target: 'chrome140', assetsInlineLimit: 0 },
  });
  return outDir;
}

/** The value below which the given share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
