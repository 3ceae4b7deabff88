import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/bundle.ts';
import { ran, spawned } from '../support/headless.ts';

const COMMANDS = [
  'editions',
  'facts 2026',
  'facts pre-2022 --on 2022-07-01',
  'compare pre-2022 post-2022',
  'constitution post-2022',
  'power pre-2022 --composition 2021 --discipline',
  'schema amendment',
  'help',
  '--version',
];

describe('the process', { timeout: 60_000 }, () => {
  test.each(COMMANDS)('answers "%s --json" with JSON on standard output and nothing beside it', async (line) => {
    const args = [...line.split(' '), '--json'];
    const ended = await spawned(args);
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
    expect(() => void JSON.parse(ended.out)).not.toThrow();
    expect(ended).toEqual(await ran(...args));
  });

  test.each(COMMANDS)('answers "%s" for people', async (line) => {
    const ended = await spawned(line.split(' '));
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 0, err: '' });
    expect(ended.out).toMatch(/\n$/);
  });

  test('ends with 1 when the input is refused', async () => {
    const ended = await spawned(['facts', '2026', '--on', '2022-07-01', '--json']);
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.out)).toMatchObject({ error: { code: 'not-in-force', at: '--on' } });
    expect(ended.err).not.toBe('');
  });

  test('ends with 2 and the usage when nobody can read the command line', async () => {
    const ended = await spawned(['facts', '--json']);
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 2, out: '' });
    expect(ended.err).toContain('Usage:');
  });

  test('is quiet when the reader leaves early', async () => {
    const main = path.join(ROOT, 'electron/headless/main.ts');
    const child = spawn(process.execPath, [main, 'constitution', '2026'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.destroy();
    await once(child, 'close');
    expect({ code: child.exitCode, err }).toEqual({ code: 0, err: '' });
  });

  test('runs as the script of the package', async () => {
    const child = spawn('npm run -s shanyrak -- editions --json', { cwd: ROOT, shell: true });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    await once(child, 'close');
    expect(child.exitCode).toBe(0);
    expect(JSON.parse(out)).toHaveLength(3);
  });
});
