import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../support/bundle.ts';

const running: ChildProcess[] = [];

/** Starts `npm start -- --browser --no-open` as its own process and waits for the address that it prints. */
async function start(port: number): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const args = [path.join(ROOT, 'electron/launch.mjs'), '--browser', '--no-open', '--port', String(port)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += String(chunk);
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`The launcher ended without an address: ${printed}`);
}

test.describe('the launcher', () => {
  test.afterEach(() => {
    for (const child of running.splice(0)) child.kill('SIGKILL');
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`serves the app and ends cleanly on ${signal}`, async () => {
      test.skip(process.platform === 'win32', 'Windows ends a process without asking it');
      const { child, url } = await start(0);
      expect(await (await fetch(url)).text()).toContain('<title>Shanyrak</title>');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([0, null]);
      await expect(fetch(url)).rejects.toThrow();
    });
  }

  test('takes the next port when one is in use', async () => {
    const first = Number(new URL((await start(0)).url).port);
    const second = Number(new URL((await start(first)).url).port);
    expect(second).toBeGreaterThan(first);
  });
});
