import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../electron/answer.ts';
import { resolveAsset } from '../../electron/assets.ts';
import { linkFolder, temporaryFolder } from '../support/bundle.ts';

const folder = temporaryFolder({
  'app/index.html': 'entry',
  'app/assets/main-AbCdEf12.js': 'code',
  'app/assets/наряд.svg': 'picture',
  'app/help/index.html': 'help',
  'app-evil/index.html': 'evil',
  'secret.txt': 'secret',
});
const root = path.join(folder.path, 'app');
linkFolder(path.join(folder.path, 'app-evil'), path.join(root, 'way-out'));
linkFolder(path.join(root, 'assets'), path.join(root, 'way-in'));
afterAll(() => folder.remove());

const served = [
  ['the bare origin with a slash', 'app://simulator/', 'index.html'],
  ['the document by name', 'app://simulator/index.html', 'index.html'],
  ['a file in a folder', 'app://simulator/assets/main-AbCdEf12.js', 'assets/main-AbCdEf12.js'],
  ['a folder with a slash, by its index', 'app://simulator/help/', 'help/index.html'],
  ['a file whatever its query', 'app://simulator/index.html?../../secret.txt', 'index.html'],
  ['a file whatever its fragment', 'app://simulator/index.html#/../../secret.txt', 'index.html'],
  ['an encoded name, decoded once', 'app://simulator/assets/%D0%BD%D0%B0%D1%80%D1%8F%D0%B4.svg', 'assets/наряд.svg'],
  ['a link that stays inside', 'app://simulator/way-in/main-AbCdEf12.js', 'assets/main-AbCdEf12.js'],
] as const;

const refused = [
  ['another host', 'app://evil/index.html', 'foreign-origin'],
  ['a look-alike host', 'app://simulator.evil/index.html', 'foreign-origin'],
  ['the host in other letters', 'app://SIMULATOR/index.html', 'foreign-origin'],
  ['a port', 'app://simulator:80/index.html', 'foreign-origin'],
  ['a user', 'app://user@simulator/index.html', 'foreign-origin'],
  ['an empty user', 'app://@simulator/index.html', 'foreign-origin'],
  ['our host as a user', 'app://simulator@evil/index.html', 'foreign-origin'],
  ['no authority', 'app:/index.html', 'foreign-origin'],
  ['another scheme', 'file://simulator/index.html', 'foreign-origin'],
  ['the web', 'https://simulator/index.html', 'foreign-origin'],
  ['a scheme with our name inside', 'xapp://simulator/index.html', 'foreign-origin'],
  ['a leading blank', ' app://simulator/index.html', 'foreign-origin'],
  ['a line break in the host', 'app://simu\nlator/index.html', 'foreign-origin'],
  ['no address', '', 'foreign-origin'],
  ['dot segments', 'app://simulator/../secret.txt', 'dot-segment'],
  ['dot segments that come back', 'app://simulator/assets/../index.html', 'dot-segment'],
  ['single dots', 'app://simulator/./index.html', 'dot-segment'],
  ['encoded dot segments', 'app://simulator/%2e%2e/secret.txt', 'dot-segment'],
  ['half encoded dot segments', 'app://simulator/.%2E/secret.txt', 'dot-segment'],
  ['more dots', 'app://simulator/.../secret.txt', 'dot-segment'],
  ['a trailing dot, which Windows drops', 'app://simulator/index.html.', 'dot-segment'],
  ['a trailing blank, which Windows drops', 'app://simulator/index.html%20', 'dot-segment'],
  ['an encoded slash', 'app://simulator/..%2fsecret.txt', 'bad-encoding'],
  ['an encoded backslash', 'app://simulator/..%5Csecret.txt', 'bad-encoding'],
  ['a broken encoding', 'app://simulator/%zz', 'bad-encoding'],
  ['an encoding that is no UTF-8', 'app://simulator/%ff%fe', 'bad-encoding'],
  ['a double encoding', 'app://simulator/%252e%252e/secret.txt', 'bad-character'],
  ['a backslash', 'app://simulator/..\\secret.txt', 'bad-character'],
  ['a NUL', 'app://simulator/index.html%00.png', 'bad-character'],
  ['a line break', 'app://simulator/index.html%0a', 'bad-character'],
  ['a drive letter', 'app://simulator/C:/Windows/win.ini', 'bad-character'],
  ['an encoded drive letter', 'app://simulator/c%3A/Windows/win.ini', 'bad-character'],
  ['an alternate stream', 'app://simulator/index.html::$DATA', 'bad-character'],
  ['a network path', 'app://simulator//server/share/file', 'empty-segment'],
  ['an absolute path', 'app://simulator//etc/passwd', 'empty-segment'],
  ['a doubled slash', 'app://simulator/assets//main-AbCdEf12.js', 'empty-segment'],
  ['a link that leads out', 'app://simulator/way-out/index.html', 'outside'],
  ['a sibling with our prefix', 'app://simulator/-evil/index.html', 'not-found'],
  ['a folder without a slash', 'app://simulator/assets', 'not-found'],
  ['a folder without an index', 'app://simulator/assets/', 'not-found'],
  ['a file as a folder', 'app://simulator/index.html/', 'not-found'],
  ['a missing file', 'app://simulator/missing.js', 'not-found'],
  ['an endless name', `app://simulator/${'a'.repeat(5000)}`, 'not-found'],
] as const;

describe('resolveAsset', () => {
  it.each(served)('serves %s', async (_name, address, file) => {
    expect(await resolveAsset(root, address)).toEqual({ ok: true, path: path.join(root, ...file.split('/')) });
  });

  it.each(refused)('refuses %s', async (_name, address, code) => {
    expect(await resolveAsset(root, address)).toEqual({ ok: false, code });
  });

  it('never leaves the bundle, whatever the address', async () => {
    const pieces = [
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '%252e',
      '/',
      '//',
      '\\',
      '%2f',
      '%5c',
      '%00',
      'C:',
      'assets',
      'way-out',
      'way-in',
      'index.html',
      '?',
      '#',
      '@',
      ':',
      ' ',
      '%',
    ];
    const hostile = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 8 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('app://simulator/', 'app://simulator', ''), hostile, async (origin, rest) => {
        const asset = await resolveAsset(root, origin + rest);
        if (asset.ok) expect(asset.path.startsWith(root + path.sep)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('answer', () => {
  it('gives a file with its type', async () => {
    const { status, headers, body } = await answer(root, 'GET', 'app://simulator/assets/main-AbCdEf12.js');
    expect([status, headers['Content-Type'], new TextDecoder().decode(body)]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'code',
    ]);
  });

  it.each([
    ['GET', 'app://simulator/../secret.txt', 404],
    ['GET', 'app://evil/', 404],
    ['POST', 'app://simulator/', 405],
    ['PUT', 'app://simulator/', 405],
    ['OPTIONS', 'app://simulator/', 405],
    ['get', 'app://simulator/', 405],
  ] as const)('answers %s %s with %i and says no more', async (method, address, status) => {
    const refusal = await answer(root, method, address);
    expect(refusal.status).toBe(status);
    expect(refusal.headers['Content-Type']).toBe('text/plain; charset=utf-8');
    expect(refusal.headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(new TextDecoder().decode(refusal.body)).toMatch(/^(Not found|Method not allowed)\n$/);
  });
});
