import { once } from 'node:events';
import path from 'node:path';
import { startServer } from '../browser/server.ts';
import { build, isBuilt } from './build.ts';
import { downloadElectron, findElectron, obstacle, runElectron, type Surroundings } from './electron.ts';
import { openBrowser } from './open-browser.ts';
import { type LaunchOptions, parseOptions, USAGE } from './options.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const RENDERER = path.join(ROOT, 'dist/renderer');
const DOWNLOAD_LIMIT_MS = 180_000;
const AT_ONCE_MS = 5_000;
const PARENT_CHECK_MS = 250;
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const SURROUNDINGS: Surroundings = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
};

/** Starts the app from the command line and answers the exit code: 0 when it ended as asked, 1 when it could not start, 2 for a wrong flag. */
export async function launch(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.message}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.options.help) {
    say(USAGE.trimEnd());
    return 0;
  }
  const stop = stopSignal();
  try {
    await run(parsed.options, stop);
    return 0;
  } catch (error) {
    process.stderr.write(`Shanyrak could not start: ${error instanceof Error ? error.message : String(error)}.\n`);
    return 1;
  }
}

async function run(options: LaunchOptions, stop: AbortSignal): Promise<void> {
  if (!(await isBuilt(ROOT))) {
    say('Building Shanyrak …');
    await build(ROOT);
  }
  if (!options.browser && !stop.aborted) {
    const reason = await showInElectron(stop);
    if (reason === undefined) return;
    say(`Shanyrak runs in your browser, not in a window of its own, because ${reason}.`);
  }
  if (!stop.aborted) await showInBrowser(options, stop);
}

/** Shows the app in Electron until it is closed or stopped; otherwise answers why not, as the end of a sentence. */
async function showInElectron(stop: AbortSignal): Promise<string | undefined> {
  const hindrance = obstacle(SURROUNDINGS);
  if (hindrance !== undefined) return hindrance;
  if (findElectron(ROOT, process.env) === undefined) {
    say('Downloading Electron, once …');
    const failure = await downloadElectron(ROOT, DOWNLOAD_LIMIT_MS, stop);
    if (stop.aborted) return undefined;
    if (failure !== undefined) return `Electron is not installed and ${failure}`;
  }
  const executable = findElectron(ROOT, process.env);
  if (executable === undefined) return 'Electron is not installed';
  const started = Date.now();
  const code = await runElectron(executable, ROOT, stop);
  if (code === 0 || stop.aborted || Date.now() - started > AT_ONCE_MS) return undefined;
  return `Electron stopped at once (exit code ${String(code ?? 'none')})`;
}

/** Serves the app until the signal is given. */
async function showInBrowser(options: LaunchOptions, stop: AbortSignal): Promise<void> {
  const serving = await startServer(RENDERER, options.port);
  say(`Shanyrak is at ${serving.url} (Ctrl+C ends it).`);
  if (options.open) openBrowser(SURROUNDINGS, serving.url);
  if (!stop.aborted) await once(stop, 'abort');
  await serving.close();
}

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of STOPS) process.once(name, () => controller.abort());
  if (process.env['npm_lifecycle_event'] !== undefined) whenParentEnds(() => controller.abort());
  return controller.signal;
}

/** npm starts a script through a shell that passes no signal on; when that shell is gone, so is whoever asked for us. */
function whenParentEnds(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
