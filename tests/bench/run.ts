import path from 'node:path';
import type { Browser } from '@playwright/test';
import { startServer } from '../../electron/browser/server.ts';
import { build, isBuilt } from '../../electron/launch/build.ts';
import { timeActs } from './acts.ts';
import { buildBarePage, launch } from './chromium.ts';
import { electionRatios } from './elections/ratios.ts';
import { timeDiscipline } from './discipline.ts';
import { timeLab } from './lab.ts';
import { timeLayout } from './layout.ts';
import { measureMemory } from './memory.ts';
import { goToCards, goToShares, measureMorph } from './morph.ts';
import { timePower } from './power.ts';
import { timeToReady } from './ready.ts';
import { weigh } from './size.ts';
import { timeMatrix, timeVerdicts } from './verdicts.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const LOADS = 15;
const MORPHS = 15;
/** The picture is up when every place of the ring stands in the first map. */
const APP_SIGN = 'svg[role~="graphics-document"] [data-id="place:mazhilis"]';
const BARE_SIGN = 'svg path.seat';

/** One figure with its budget, which it may not exceed, or its least value, which it must reach. */
type Figure = {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  readonly least?: number;
  readonly unit: string;
};

async function measure(): Promise<readonly Figure[]> {
  if (!(await isBuilt(ROOT))) await build(ROOT);
  const folder = path.join(ROOT, 'dist/renderer');
  const [app, bare] = [await startServer(folder, 4930), await startServer(await buildBarePage(), 4960)];
  const browser = await launch();
  try {
    const { code, data } = await weigh(folder);
    const [ready = Number.NaN, floor = Number.NaN] = await timeToReady(
      browser,
      [
        { url: app.url, sign: APP_SIGN },
        { url: bare.url, sign: BARE_SIGN },
      ],
      LOADS,
    );
    const morph = await measureMorph(browser, app.url, APP_SIGN, MORPHS);
    const shares = await measureMorph(browser, app.url, APP_SIGN, MORPHS, goToShares);
    const cards = await measureMorph(browser, app.url, APP_SIGN, MORPHS, goToCards);
    const discipline = await timeDiscipline(browser, app.url);
    return [
      { what: 'JavaScript of the first load, gzip', value: code / 1000, budget: 200, unit: 'kB' },
      {
        what: 'page with the outline of the law, gzip',
        value: data / 1000,
        budget: Number.POSITIVE_INFINITY,
        unit: 'kB',
      },
      { what: 'bare React and D3 page, ready', value: floor, budget: Number.POSITIVE_INFINITY, unit: 'ms' },
      { what: 'app, ready', value: ready, budget: Number.POSITIVE_INFINITY, unit: 'ms' },
      { what: 'app to bare page', value: ready / floor, budget: 2, unit: '×' },
      { what: 'morph, frame, p95', value: morph.p95, budget: 17, unit: 'ms' },
      { what: 'shares flow, frame, p95', value: shares.p95, budget: 17, unit: 'ms' },
      { what: 'shares of every decision flow, frame, p95', value: cards.p95, budget: 17, unit: 'ms' },
      { what: 'discipline switch to its first frame', value: discipline, budget: 100, unit: 'ms' },
      { what: 'morph, longest frame', value: morph.longest, budget: 34, unit: 'ms' },
      { what: 'layout of the largest map', value: timeLayout(), budget: 20, unit: 'ms' },
      ...verdictFigures(),
      ...powerFigures(),
      ...(await actFigures(browser, app.url)),
      ...(await memoryFigures(browser, app.url)),
      ...(await labFigures(browser, app.url)),
      ...(await elections(browser)),
    ];
  } finally {
    await browser.close();
    await Promise.all([app.close(), bare.close()]);
  }
}

function powerFigures(): readonly Figure[] {
  const { cold, disciplined, changed } = timePower();
  return [
    { what: 'power in every decision, cold', value: cold, budget: 300, unit: 'ms' },
    { what: 'power with party discipline', value: disciplined, budget: 100, unit: 'ms' },
    { what: 'power after one rule changed', value: changed, budget: 30, unit: 'ms' },
  ];
}

/** JSON-logic must at least find the rules that match; with these found for it, the last figure shows what is left. */
function verdictFigures(): readonly Figure[] {
  const { own, ofVerb, matching } = timeVerdicts();
  const none = { budget: Number.POSITIVE_INFINITY };
  return [
    { what: 'every act of an edition answered', value: timeMatrix(), budget: 50, unit: 'ms' },
    { what: 'one verdict', ...none, value: own, unit: 'µs' },
    { what: 'JSON-logic on its rules to a verdict', ...none, value: ofVerb / own, least: 5, unit: '×' },
    { what: 'the same with the rules found for it', ...none, value: matching / own, unit: '×' },
  ];
}

async function actFigures(browser: Browser, url: string): Promise<readonly Figure[]> {
  const { present, language, pdf } = await timeActs(browser, url);
  return [
    { what: 'any view presented, its picture', value: present, budget: 200, unit: 'ms' },
    { what: 'any view in another language', value: language, budget: 100, unit: 'ms' },
    { what: 'any lesson as PDF', value: pdf, budget: 5000, unit: 'ms' },
  ];
}

/** Nodes and listeners are looked at too: what is kept of them is no cache. */
async function memoryFigures(browser: Browser, url: string): Promise<readonly Figure[]> {
  const { heap, nodes, listeners } = await measureMemory(browser, url);
  return [
    { what: 'memory grown in an hour of steps', value: heap, budget: 10, unit: '%' },
    { what: 'nodes grown in an hour of steps', value: nodes, budget: 10, unit: '%' },
    { what: 'listeners grown in an hour of steps', value: listeners, budget: 10, unit: '%' },
  ];
}

async function labFigures(browser: Browser, url: string): Promise<readonly Figure[]> {
  const { first, later, slider } = await timeLab(browser, url);
  return [
    { what: '10,000 elections shown, first click', value: first, budget: 200, unit: 'ms' },
    { what: '10,000 elections shown, later clicks', value: later, budget: 200, unit: 'ms' },
    { what: 'threshold slider to its frame, p95', value: slider, budget: 17, unit: 'ms' },
  ];
}

/** Elections and weighted games beside the same in C; none where there is no C compiler. */
async function elections(browser: Browser): Promise<readonly Figure[]> {
  const ratios = await electionRatios(browser);
  if (ratios === null) process.stdout.write('Elections beside C: skipped, there is no C compiler here.\n');
  return (ratios ?? []).map((ratio) => ({ ...ratio, budget: Number.POSITIVE_INFINITY, unit: '×' }));
}

function isWithin({ value, budget, least = 0 }: Figure): boolean {
  return value <= budget && value >= least;
}

function line(figure: Figure): string {
  const { what, value, budget, least, unit } = figure;
  const verdict = isWithin(figure) ? '' : '  OUT OF BUDGET';
  const most = Number.isFinite(budget) ? `at most ${String(budget)} ${unit}` : '';
  const limit = least === undefined ? most : `at least ${String(least)} ${unit}`;
  return `${what.padEnd(38)} ${value.toFixed(2).padStart(9)} ${unit.padEnd(3)} ${limit}${verdict}`;
}

const figures = await measure();
process.stdout.write(`${figures.map(line).join('\n')}\n`);
process.exitCode = figures.every(isWithin) ? 0 : 1;
