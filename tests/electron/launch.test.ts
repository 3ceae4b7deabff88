import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fingerprint, isBuilt } from '../../electron/launch/build.ts';
import { downloadElectron, findElectron, obstacle, runElectron } from '../../electron/launch/electron.ts';
import { browserCommand } from '../../electron/launch/open-browser.ts';
import { parseOptions } from '../../electron/launch/options.ts';
import { type Folder, ROOT, temporaryFolder } from '../support/bundle.ts';

const folders: Folder[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(files);
  folders.push(folder);
  return folder.path;
}

describe('the command line of npm start', () => {
  it.each([
    [[], { browser: false, open: true, port: 4173, help: false }],
    [['--browser'], { browser: true, open: true, port: 4173, help: false }],
    [['--browser', '--no-open', '--port', '5000'], { browser: true, open: false, port: 5000, help: false }],
    [['--port=0'], { browser: false, open: true, port: 0, help: false }],
    [['--help'], { browser: false, open: true, port: 4173, help: true }],
  ])('reads %j', (args, options) => {
    expect(parseOptions(args)).toEqual({ ok: true, options });
  });

  it.each([
    [['--bowser'], /--bowser/],
    [['file.json'], /file\.json/],
    [['--port'], /--port/],
    [['--port', 'many'], /from 0 to 65535/],
    [['--port', '65536'], /from 0 to 65535/],
    [['--port', '-1'], /--port/],
    [['--port', '1e3'], /from 0 to 65535/],
    [['--browser=yes'], /--browser/],
  ])('refuses %j', (args, message) => {
    const parsed = parseOptions(args);
    expect(parsed.ok ? '' : parsed.message).toMatch(message);
  });

  it.each([
    [['--bowser'], 2, 'stderr'],
    [['--help'], 0, 'stdout'],
  ] as const)('ends %j with %i and the usage', (args, status, channel) => {
    const ended = spawnSync(process.execPath, [path.join(ROOT, 'electron/launch.mjs'), ...args], { encoding: 'utf8' });
    expect(ended.status).toBe(status);
    expect(ended[channel]).toContain('Usage: npm start');
  });
});

describe('the way to the browser', () => {
  const url = 'http://127.0.0.1:4173/';

  it.each([
    ['linux', { DISPLAY: ':0' }, ['xdg-open', url]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', url]],
    ['linux', {}, undefined],
    ['darwin', {}, ['open', url]],
    ['win32', {}, ['cmd', '/c', 'start', '', url]],
  ])('on %s with %j is %j', (platform, env, command) => {
    expect(browserCommand({ platform, env }, url)).toEqual(command);
  });
});

describe('the way to Electron', () => {
  it.each([
    ['linux', {}, false, 'there is no display'],
    ['linux', { DISPLAY: '' }, false, 'there is no display'],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, false, undefined],
    ['linux', { DISPLAY: ':0' }, true, 'Electron keeps its sandbox only for a user who is not root'],
    ['linux', { DISPLAY: ':0' }, false, undefined],
    ['win32', {}, false, undefined],
    ['darwin', {}, true, undefined],
  ])('on %s with %j as root %s meets the obstacle %j', (platform, env, isRoot, expected) => {
    expect(obstacle({ platform, env, isRoot })).toBe(expected);
  });

  it('finds the binary where its package says it is', () => {
    const root = folderWith({
      'node_modules/electron/path.txt': 'electron',
      'node_modules/electron/dist/electron': '',
    });
    expect(findElectron(root, {})).toBe(path.join(root, 'node_modules/electron/dist/electron'));
  });

  it('finds no binary where the package has none, or has lost it', () => {
    expect(findElectron(folderWith({}), {})).toBeUndefined();
    expect(findElectron(folderWith({ 'node_modules/electron/path.txt': 'electron' }), {})).toBeUndefined();
  });

  it('takes the binary from another folder when told to', () => {
    const root = folderWith({ 'node_modules/electron/path.txt': 'electron', 'elsewhere/electron': '' });
    const elsewhere = path.join(root, 'elsewhere');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(path.join(elsewhere, 'electron'));
  });

  it.each([
    ['works', 'process.exit(0)', 10_000, undefined],
    ['fails', 'throw new TypeError("fetch failed")', 10_000, 'its download failed (fetch failed)'],
    ['fails silently', 'process.exit(1)', 10_000, 'its download failed'],
    ['hangs', 'setInterval(() => {}, 1000)', 700, 'its download took longer than 0.7 seconds'],
  ])('ends well or in words when the installer %s', async (_name, script, limit, expected) => {
    const root = folderWith({ 'node_modules/electron/install.js': script });
    expect(await downloadElectron(root, limit, new AbortController().signal)).toBe(expected);
  });

  it('ends Electron when it is told to stop, and knows how it ended', async ({ skip }) => {
    skip(process.platform === 'win32', 'the stand-in for Electron is a shell script');
    const executable = path.join(folderWith({}), 'electron');
    writeFileSync(executable, '#!/bin/sh\n[ "$1" = fail ] && exit 3\nexec sleep 60\n');
    chmodSync(executable, 0o755);
    const controller = new AbortController();
    const stopped = runElectron(executable, 'app', controller.signal);
    controller.abort();
    expect(await stopped).toBeNull();
    expect(await runElectron(executable, 'fail', new AbortController().signal)).toBe(3);
    expect(await runElectron(path.join(ROOT, 'no-such-program'), '', new AbortController().signal)).toBeNull();
  });
});

describe('the build stamp', () => {
  const files = { 'electron/a.ts': '1', 'renderer/b/c.ts': '2', 'package.json': '{}' };

  it('is the same for the same sources, wherever they lie', async () => {
    expect(await fingerprint(folderWith(files))).toBe(await fingerprint(folderWith(files)));
  });

  it.each([
    ['a changed file', { ...files, 'electron/a.ts': '3' }],
    ['a new file', { ...files, 'model/d.ts': '' }],
    ['a missing file', { 'electron/a.ts': '1', 'package.json': '{}' }],
    ['a renamed file', { 'electron/a.ts': '1', 'renderer/b/d.ts': '2', 'package.json': '{}' }],
    ['another manifest', { ...files, 'package.json': '{ }' }],
  ])('differs for %s', async (_name, other) => {
    expect(await fingerprint(folderWith(other))).not.toBe(await fingerprint(folderWith(files)));
  });

  it('is not moved by tests or by what was built', async () => {
    const more = { ...files, 'tests/x.test.ts': '', 'dist/renderer/index.html': '' };
    expect(await fingerprint(folderWith(more))).toBe(await fingerprint(folderWith(files)));
  });

  it('says whether the build is of these sources', async () => {
    const root = folderWith(files);
    expect(await isBuilt(root)).toBe(false);
    const stamp = await fingerprint(root);
    expect(await isBuilt(folderWith({ ...files, 'dist/stamp': stamp }))).toBe(true);
    expect(await isBuilt(folderWith({ ...files, 'renderer/b/c.ts': '9', 'dist/stamp': stamp }))).toBe(false);
  });
});
