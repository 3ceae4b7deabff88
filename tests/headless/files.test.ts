import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encode } from '../../model/document/index.ts';
import { temporaryFolder } from '../support/bundle.ts';
import { amendmentFiles, constitutionFiles } from '../support/files.ts';
import { refusalIn, spawned } from '../support/headless.ts';

const folder = temporaryFolder();
const FOLDER = folder.path;
const SOUND = constitutionFiles.map(encode)[0] ?? '';
const AMENDMENT = amendmentFiles.map(encode)[0] ?? '';
const OPEN = '{"shanyrak":"amendment","version":1,"amendment":';
const MEGABYTE = 1024 * 1024;

afterAll(() => folder.remove());

/** Files that cannot be or must not be read as ours, each with the code of its first fault. */
const BAD: readonly (readonly [name: string, code: string, content: string | Uint8Array])[] = [
  ['empty.json', 'empty-file', ''],
  ['blank.json', 'empty-file', '\n\n  \n'],
  ['binary.png', 'not-utf-8', Uint8Array.from({ length: 4096 }, (_, index) => (index * 151) % 256)],
  ['zeros.bin', 'not-json-text', new Uint8Array(4096)],
  ['utf-16.json', 'not-utf-8', Buffer.from(`\uFEFF${SOUND}`, 'utf16le')],
  ['latin-1.json', 'not-utf-8', Buffer.from('{"shanyrak":"\xE9"}', 'latin1')],
  ['prose.txt', 'not-json-text', 'Article 1. The Republic is a secular state.'],
  ['cut-off.json', 'cut-off', SOUND.slice(0, -1000)],
  ['nested.json', 'too-deep', `${OPEN}${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['nested-objects.json', 'too-deep', `${OPEN}${'{"a":'.repeat(1_000_000)}`],
  ['huge-list.json', 'too-many-values', `${OPEN}[${'0,'.repeat(9_000_000)}0]}`],
  ['huge-text.json', 'not-a-record', `${OPEN}"${'x'.repeat(18 * MEGABYTE)}"}`],
  ['huge-number.json', 'unkept-number', `${OPEN}${'9'.repeat(18 * MEGABYTE)}}`],
  ['prototype.json', 'reserved-key', `${OPEN}{"__proto__":{"polluted":true}}}`],
  ['constructor.json', 'reserved-key', `${OPEN}{"constructor":{"prototype":{"polluted":true}}}}`],
  ['twice.json', 'duplicate-key', '{"shanyrak":"amendment","shanyrak":"constitution"}'],
  ['infinite.json', 'unkept-number', `${OPEN}{"id":1e999}}`],
  ['no-kind.json', 'no-kind', '{"version":1}'],
  ['list.json', 'not-a-record', '[]'],
  ['unknown-kind.json', 'unknown-kind', '{"shanyrak":"sonnet","version":1}'],
  ['newer.json', 'newer-version', '{"shanyrak":"constitution","version":2,"edict":{}}'],
  ['unknown-field.json', 'unknown-field', AMENDMENT.replace('"amendment": {', '"amended": 1, "amendment": {')],
];

describe('validate, in a process with 96 MB', { timeout: 60_000 }, () => {
  test('accepts a constitution and says what it is', async () => {
    const ended = await spawned(['validate', written('sound.json', SOUND), '--json']);
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(ended.out)).toMatchObject({ kind: 'constitution', version: 1, asOf: '2022-01-01' });
  });

  test('accepts an amendment with a byte order mark', async () => {
    const { code, out } = await spawned(['validate', written('marked.json', `\uFEFF${AMENDMENT}`), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: 'amendment', version: 1, id: '2022-02-07-security-council' });
  });

  test.each(BAD)('refuses %s: %s', async (name, code, content) => {
    await refuses(written(name, content), code);
  });

  test('refuses a file of 100 MB by its size, at once', async () => {
    const file = written('large.json', '{');
    truncateSync(file, 100 * MEGABYTE);
    const started = performance.now();
    await refuses(file, 'too-large');
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('refuses what is no regular file, and does not wait for it', async () => {
    await refuses(FOLDER, 'is-a-folder');
    await refuses(path.join(FOLDER, 'nothing.json'), 'no-such-file');
    await refuses(path.join(FOLDER, 'nothing\u0007.json'), 'no-such-file');
    await refuses(path.join(written('file.json', SOUND), 'below.json'), 'no-such-file');
    const endless = path.join(FOLDER, 'x'.repeat(5_000));
    await refuses(endless, process.platform === 'win32' ? 'no-such-file' : 'cannot-read');
  });

  test('refuses pipes and devices', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has neither among its files');
    const pipe = path.join(FOLDER, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const file of [pipe, '/dev/zero', '/dev/null', '/dev/tty']) await refuses(file, 'no-regular-file');
  });

  test('refuses a file that it may not read', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows keeps no such mode');
    skip(process.getuid?.() === 0, 'root may read every file');
    const file = written('locked.json', SOUND);
    chmodSync(file, 0o000);
    await refuses(file, 'no-permission');
  });

  test('bounds a file whose size the system does not tell', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux has such files');
    await refuses('/proc/self/status', 'not-json-text');
  });

  test('reports every fault with its place, line and column', async () => {
    const spoilt = SOUND.replace('"kind": "appoints"', '"kind": "anoints"').replace('"to": "people"', '"to": "crown"');
    const { code, out, err } = await spawned(['validate', written('spoilt.json', spoilt)]);
    const { error, faults = [], total } = refusalIn({ code, out, err });
    expect(total).toBe(2);
    expect(faults[0]).toEqual(error);
    expect(faults).toMatchObject([
      { code: 'unknown-word', line: lineOf(spoilt, 'anoints') },
      { code: 'unknown-institution', line: lineOf(spoilt, '"crown"') },
    ]);
    expect(error.at).toMatch(/^\$\.constitution\.powers\[".+"\]\.kind$/);
    expect(err).toContain(`line ${lineOf(spoilt, 'anoints')}, column `);
  });

  test('shows the first two hundred of many faults and their number', async () => {
    const ended = await spawned(['validate', written('many.json', SOUND.replaceAll('"verified"', '"sure"')), '--json']);
    const { faults, total } = refusalIn(ended);
    expect(faults).toHaveLength(200);
    expect(total).toBeGreaterThan(200);
    expect(ended.err).toContain(`${total} faults in all`);
  });
});

/** A file with that content in the folder of this test. */
function written(name: string, content: string | Uint8Array): string {
  const file = path.join(FOLDER, name);
  writeFileSync(file, content);
  return file;
}

async function refuses(file: string, code: string): Promise<void> {
  const ended = await spawned(['validate', file, '--json']);
  const { error } = refusalIn(ended);
  expect(error.code).toBe(code);
  expect(error.at).not.toBe('');
  expect(ended.err).toMatch(/^shanyrak: /);
  expect(`${ended.out}${ended.err}`.length).toBeLessThan(200_000);
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}
