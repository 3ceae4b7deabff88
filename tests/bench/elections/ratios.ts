import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { startServer } from '../../../electron/browser/server.ts';
import { freshWindow, quantile } from '../chromium.ts';
import { compileReference, type Reference } from './reference.ts';
import { checksum, MEASURES, rate } from './work.ts';
import { timeWorkers, type Hand } from './workers.ts';

/** A ratio that must reach its least value. */
export type Ratio = { readonly what: string; readonly value: number; readonly least: number };

const ROUNDS = 9;
const MILLISECONDS = 100;
const BLOCKS = 400;

const LEAST: Readonly<Record<string, number>> = { allocate: 0.4, simulate: 0.3, banzhaf: 0.3, shapley: 0.2 };
const LEAST_WORKERS = 1.5;

/** A way to time a measure: in this process, or in the browser. */
type Place = {
  readonly name: string;
  readonly rate: (measure: string, milliseconds: number) => number | Promise<number>;
  readonly workers: (count: number, blocks: number) => Promise<number>;
};

/** Ratios of our elections to C and of two workers to one, in Node and in Chromium; from interleaved rounds. */
export async function electionRatios(browser: Browser): Promise<readonly Ratio[] | null> {
  const reference = compileReference();
  if (reference === null) return null;
  if (reference.checksum !== checksum()) throw new Error('The reference gives other seats.');
  const server = await startServer(await buildPage(), 4990);
  const context = await freshWindow(browser);
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'bench' in window);
    const places = [
      { name: 'Node', rate, workers: (count: number, blocks: number) => timeWorkers(count, blocks, hire) },
      inPage(page),
    ];
    const ratios: Ratio[] = [];
    for (const place of places) ratios.push(...(await ratiosIn(place, reference)));
    return ratios;
  } finally {
    await context.close();
    await server.close();
  }
}

async function ratiosIn(place: Place, reference: Reference): Promise<readonly Ratio[]> {
  const ratios: Ratio[] = [];
  for (const measure of MEASURES) {
    await place.rate(measure, 3 * MILLISECONDS);
    const values: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const theirs = reference.rate(measure, MILLISECONDS);
      values.push((await place.rate(measure, MILLISECONDS)) / theirs);
    }
    const least = LEAST[measure.split(':')[0] ?? ''] ?? 0;
    ratios.push({ what: `${measure} to C, ${place.name}`, value: quantile(values, 0.5), least });
  }
  return [...ratios, { what: `two workers to one, ${place.name}`, value: await speedUp(place), least: LEAST_WORKERS }];
}

/** How much faster two workers are. The fastest rounds count: what else runs on the machine can only take time from them. */
async function speedUp(place: Place): Promise<number> {
  const [one, two]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(await place.workers(1, BLOCKS));
    two.push(await place.workers(2, BLOCKS));
  }
  return Math.min(...one) / Math.min(...two);
}

function hire(): Hand {
  const worker = new Worker(new URL('thread.ts', import.meta.url));
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        worker.once('message', () => resolve());
        worker.once('error', reject);
        worker.postMessage(job);
      }),
    end: () => worker.terminate(),
  };
}

function inPage(page: Page): Place {
  return {
    name: 'Chromium',
    rate: (measure, milliseconds) => page.evaluate<number>(`bench.rate('${measure}', ${milliseconds})`),
    workers: (count, blocks) => page.evaluate<number>(`bench.workers(${count}, ${blocks})`),
  };
}

/** Builds the page the way the app is built and returns its folder. */
async function buildPage(): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'shanyrak-bench-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(import.meta.dirname, 'page'),
    base: './',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome140', assetsInlineLimit: 0 },
  });
  return outDir;
}
