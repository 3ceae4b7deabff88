import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { findElectron } from '../../electron/launch/electron.ts';
import { buildWeb } from '../../electron/packaging/web.ts';
import { isRecord } from '../../model/json.ts';
import { type Folder, ROOT, temporaryFolder } from '../support/bundle.ts';
import { output, standInDistribution } from '../support/packaged.ts';
import { expect, test } from './support.ts';

/** Each fuse of the configuration, and whether it is to be on. */
const FUSES = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', true],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
] as const;
/** A fuse that is on stands as the character 1 in the binary. */
const ON = '1'.charCodeAt(0);

const REAL = findElectron(ROOT, process.env);
const BUILDER = path.join(ROOT, 'node_modules/electron-builder/out/cli/cli.js');

test.describe.configure({ mode: 'serial' });

test.describe('the package for Linux', () => {
  test.skip(process.platform !== 'linux', 'an unpacked Electron has another shape on other systems');
  test.setTimeout(180_000);

  let made: Folder;
  let app: string;
  let inside: string;

  test.beforeAll(async () => {
    made = temporaryFolder();
    const version = manifest('electron').version;
    const distribution = standInDistribution(version);
    await output([path.join(ROOT, 'electron/packaging/licences.ts')]);
    await output([
      BUILDER,
      '--config',
      'electron-builder.yml',
      '--publish',
      'never',
      '--linux',
      '--dir',
      `-c.electronDist=${REAL === undefined ? distribution.path : path.dirname(REAL)}`,
      `-c.directories.output=${made.path}/out`,
    ]);
    distribution.remove();
    app = path.join(made.path, 'out/linux-unpacked');
    inside = path.join(made.path, 'inside');
    extractAll(path.join(app, 'resources/app.asar'), inside);
  });

  test.afterAll(() => made.remove());

  test('holds the bundles, the manifest and nothing else', () => {
    const packed = listPackage(path.join(app, 'resources/app.asar'), { isPack: false })
      .map((name) => name.replaceAll('\\', '/').slice(1))
      .filter((name) => path.extname(name) !== '');
    const built = ['electron', 'renderer'].flatMap((part) =>
      readdirSync(path.join(ROOT, 'dist', part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
    );
    expect(packed.toSorted()).toEqual([...built, 'package.json'].toSorted());
  });

  test('comes with the licences of everything in it', () => {
    expect(readFileSync(path.join(app, 'LICENSE'), 'utf8')).toContain('MIT License');
    const licences = readFileSync(path.join(app, 'LICENSES.third-party.txt'), 'utf8');
    const { dependencies } = manifest();
    for (const name of Object.keys(isRecord(dependencies) ? dependencies : {})) {
      expect(licences).toContain(`${name} ${manifest(name).version} (`);
    }
  });

  test('has every fuse as the build says', async () => {
    const wire = await getCurrentFuseWire(path.join(app, 'shanyrak'));
    const on = FUSES.filter(([fuse]) => Number(wire[FuseV1Options[fuse]]) === ON).map(([fuse]) => fuse);
    expect(on).toEqual(FUSES.filter(([, wanted]) => wanted).map(([fuse]) => fuse));
  });

  test('answers the commands from its own bundle as the checkout does', async () => {
    for (const words of [
      ['editions', '--json'],
      ['facts', 'post-2022', '--json'],
      ['power', '2026', '--json'],
      ['schema', 'scenario', '--json'],
    ]) {
      const packed = await output(['-e', ANSWER, path.join(inside, 'dist/electron/answer.mjs'), ...words]);
      expect(packed, words.join(' ')).toBe(await output([path.join(ROOT, 'electron/headless/main.ts'), ...words]));
    }
  });

  test('answers them through its own executable', async () => {
    test.skip(REAL === undefined, "Electron's binary is not installed");
    const packed = await output(['-e', RUN, path.join(app, 'shanyrak'), 'editions', '--json']);
    expect(packed).toBe(await output([path.join(ROOT, 'electron/headless/main.ts'), 'editions', '--json']));
  });
});

test('the web package is one page that works from a disk without a network', async ({ browser }) => {
  test.setTimeout(180_000);
  const folder = temporaryFolder();
  try {
    const file = await buildWeb(ROOT, path.join(folder.path, 'web'));
    expect(readdirSync(path.dirname(file))).toEqual(['shanyrak.html']);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(pathToFileURL(file).href);
    await page.locator('main svg').first().waitFor();
    await page.getByRole('button', { name: 'Count', exact: true }).click();
    await page.getByRole('button', { name: 'Simulation' }).click();
    await page.getByRole('button', { name: '10,000 elections' }).click();
    await expect(page.getByText('Nothing was simulated yet.')).toBeHidden();
    await expect(page.getByRole('table').first()).toBeVisible();
    expect(asked.filter((url) => !/^(blob|data):/.test(url))).toEqual([pathToFileURL(file).href]);
    expect(said).toEqual([]);
    await context.close();
  } finally {
    folder.remove();
  }
});

/** Loads the command line from a bundle and lets it answer. */
const ANSWER = `const { pathToFileURL } = require('node:url');
const [file, ...words] = process.argv.slice(1);
import(pathToFileURL(file).href).then(({ answer }) => answer(words)).then((code) => process.exit(code));`;

/** Starts another program and passes on what it prints. */
const RUN = `const { spawnSync } = require('node:child_process');
const [program, ...args] = process.argv.slice(1);
const { status } = spawnSync(program, args, { stdio: 'inherit' });
process.exit(status ?? 1);`;

function manifest(name = '..'): Readonly<Record<string, unknown>> & { readonly version: string } {
  const read: unknown = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  if (!isRecord(read) || typeof read['version'] !== 'string') throw new Error(`${name} has no manifest`);
  return { ...read, version: read['version'] };
}
