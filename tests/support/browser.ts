import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

const PROGRAM_FILES = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];

/** Where a Chromium may lie, the chosen one first. */
function places(): readonly string[] {
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...PROGRAM_FILES.filter((folder) => folder !== undefined).map((folder) =>
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
    ),
    chromium.executablePath(),
  ];
}

/**
 * The Chromium that the journeys run in: the one that SHANYRAK_CHROMIUM names, else one of the system's, else
 * Playwright's own, else one that is installed now. Throws one clear sentence where none can be had.
 */
export function browserPath(): string {
  const chosen = process.env['SHANYRAK_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`SHANYRAK_CHROMIUM names ${chosen}, where there is no file.`);
  }
  const found = places().find(existsSync) ?? (install(), places().find(existsSync));
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome, or name one in SHANYRAK_CHROMIUM.',
  );
}

/** The switches that a quiet, closed machine needs; the sandbox goes only where root leaves it no choice. */
export function browserArguments(): readonly string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Debian's package where that is possible, else Playwright's own download; a failure is left for the caller to see. */
function install(): void {
  process.stderr.write('No Chromium found; installing one …\n');
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const commands = debian
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'],
      ]
    : [
        [
          process.execPath,
          path.join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js'),
          'install',
          'chromium',
        ],
      ];
  try {
    for (const [program = '', ...args] of commands) {
      execFileSync(program, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
  }
}
