import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../support/browser.ts';

const OWN = path.join('cache', 'chrome');
const APT = ['apt-get update', 'apt-get install --yes --no-install-recommends chromium'];
const COMPLETE = 'install --with-deps chromium';
const BARE = 'install chromium';
const NONE =
  'No Chromium was found and none could be installed: install Chromium or Google Chrome, or name one in SHANYRAK_CHROMIUM.';

/** A machine with these files, on which each of these commands puts a file where it belongs and every other fails. */
function machine(
  more: Partial<Machine>,
  files: readonly string[] = [],
  bring: Readonly<Record<string, string>> = {},
): { readonly ran: string[]; readonly said: string[]; readonly machine: Machine } {
  const [ran, said, there]: [string[], string[], string[]] = [[], [], [...files]];
  return {
    ran,
    said,
    machine: {
      env: {},
      isDebian: false,
      isRoot: false,
      isLinux: true,
      ownPath: OWN,
      exists: (file) => there.includes(file),
      run: (program, args) => {
        const command = program === process.execPath ? args.slice(1).join(' ') : [program, ...args].join(' ');
        ran.push(command);
        const file = bring[command];
        if (file === undefined) throw new Error(`${command} failed`);
        there.push(file);
      },
      say: (line) => said.push(line),
      ...more,
    },
  };
}

describe('the browser of the journeys', () => {
  it.each([
    ['the one that is named', { env: { SHANYRAK_CHROMIUM: '/opt/chrome' } }, ['/opt/chrome', OWN], '/opt/chrome'],
    ["the system's before Playwright's", {}, [OWN, '/usr/bin/chromium'], '/usr/bin/chromium'],
    ["Playwright's where the system has none", { env: { SHANYRAK_CHROMIUM: '' } }, [OWN], OWN],
    [
      "Chrome's on Windows",
      { env: { PROGRAMFILES: 'C:', 'PROGRAMFILES(X86)': 'D:' } },
      [path.join('D:', 'Google/Chrome/Application/chrome.exe')],
      path.join('D:', 'Google/Chrome/Application/chrome.exe'),
    ],
  ])('is %s, and nothing is installed', (_name, more, files, found) => {
    const { machine: here, ran, said } = machine(more, files);
    expect(findBrowser(here)).toBe(found);
    expect([ran, said]).toEqual([[], []]);
  });

  const debian = { isDebian: true, isRoot: true };
  const package_ = { 'apt-get update': '/var/lib/apt', [APT[1] ?? '']: '/usr/bin/chromium' };

  it.each([
    ["Debian's package for root on Debian", debian, package_, APT, '/usr/bin/chromium'],
    ["Playwright's where Debian's lists cannot be had", debian, { [COMPLETE]: OWN }, [APT[0], COMPLETE], OWN],
    [
      "Playwright's where Debian's package brings none",
      debian,
      { ...package_, [APT[1] ?? '']: '/x', [BARE]: OWN },
      [...APT, COMPLETE, BARE],
      OWN,
    ],
    [
      "Playwright's with its libraries for root on another Linux",
      { isRoot: true },
      { [COMPLETE]: OWN },
      [COMPLETE],
      OWN,
    ],
    ["Playwright's alone where the libraries cannot be had", { isRoot: true }, { [BARE]: OWN }, [COMPLETE, BARE], OWN],
    ["Playwright's for a user on Debian", { isDebian: true }, { [BARE]: OWN }, [BARE], OWN],
    ["Playwright's for root on macOS", { isRoot: true, isLinux: false }, { [BARE]: OWN }, [BARE], OWN],
  ])('where there is none is %s', (_name, more, bring, commands, found) => {
    const { machine: here, ran, said } = machine(more, [], bring);
    expect(findBrowser(here)).toBe(found);
    expect(ran).toEqual(commands);
    expect(said[0]).toBe('No Chromium found; installing one …');
  });

  it('that cannot be had is told in one sentence, after why each way failed', () => {
    const { machine: here, said } = machine(debian);
    expect(() => findBrowser(here)).toThrow(NONE);
    expect(said).toEqual([
      'No Chromium found; installing one …',
      'apt-get update failed',
      `${COMPLETE} failed`,
      `${BARE} failed`,
    ]);
  });

  it('that is named but not there is not replaced by another', () => {
    const { machine: here, ran } = machine({ env: { SHANYRAK_CHROMIUM: '/opt/none' } }, [OWN]);
    expect(() => findBrowser(here)).toThrow('SHANYRAK_CHROMIUM names /opt/none, where there is no file.');
    expect(ran).toEqual([]);
  });
});
