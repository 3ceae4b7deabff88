import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What decides where a browser may lie and how one can be had. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether this is Debian itself: its relatives ship no Chromium that runs without more. */
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  readonly isLinux: boolean;
  /** Where Playwright keeps its own Chromium. */
  readonly ownPath: string;
  exists(file: string): boolean;
  /** Runs a program to its end; throws where it fails. */
  run(program: string, args: readonly string[]): void;
  say(line: string): void;
}

/** Programs to run one after the other, each with its arguments. */
type Way = readonly (readonly [program: string, ...args: string[]])[];

const PLAYWRIGHT = path.join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

/** The switches that a quiet, closed machine needs. Playwright itself leaves the browser's sandbox out. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine that the journeys run in, installed now where there is none. */
export function browserPath(): string {
  return findBrowser({
    env: process.env,
    isDebian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
    isRoot: process.getuid?.() === 0,
    isLinux: process.platform === 'linux',
    ownPath: chromium.executablePath(),
    exists: existsSync,
    run: (program, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    },
    say: (line) => process.stderr.write(`${line}\n`),
  });
}

/**
 * The browser that SHANYRAK_CHROMIUM names, else one of the system's, else Playwright's own, else the first that one of
 * the ways to install brings. Throws one clear sentence where none can be had.
 */
export function findBrowser(machine: Machine): string {
  const chosen = machine.env['SHANYRAK_CHROMIUM'] ?? '';
  if (chosen !== '') {
    if (machine.exists(chosen)) return chosen;
    throw new Error(`SHANYRAK_CHROMIUM names ${chosen}, where there is no file.`);
  }
  const found = places(machine).find(machine.exists);
  if (found !== undefined) return found;
  machine.say('No Chromium found; installing one …');
  for (const way of waysToInstall(machine)) {
    const installed = goes(machine, way) ? places(machine).find(machine.exists) : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, or name one in SHANYRAK_CHROMIUM.',
  );
}

/** How a Chromium can be had, the best way first: Debian's package, else Playwright's download, with its libraries. */
function waysToInstall({ isDebian, isRoot, isLinux }: Pick<Machine, 'isDebian' | 'isRoot' | 'isLinux'>): Way[] {
  const debian: Way = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
  ];
  const complete: Way = [[process.execPath, PLAYWRIGHT, 'install', '--with-deps', 'chromium']];
  const bare: Way = [[process.execPath, PLAYWRIGHT, 'install', 'chromium']];
  return [...(isDebian && isRoot ? [debian] : []), ...(isLinux && isRoot ? [complete] : []), bare];
}

function places({ env, ownPath }: Machine): readonly string[] {
  const programFiles = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programFiles
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
    ownPath,
  ];
}

function goes(machine: Machine, way: Way): boolean {
  try {
    for (const [program, ...args] of way) machine.run(program, args);
    return true;
  } catch (error) {
    machine.say(error instanceof Error ? error.message : String(error));
    return false;
  }
}
