import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../support/bundle.ts';

const running: ChildProcess[] = [];

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts the launcher in the browser mode and waits for the address that it prints; on request as npm does, in a shell. */
async function start(port: number, { shell = false } = {}): Promise<Started> {
  const command = [path.join(ROOT, 'electron/launch.mjs'), '--browser', '--no-open', '--port', String(port)];
  const [program = '', ...args] = shell
    ? ['sh', '-c', `"${process.execPath}" ${command.map((part) => `"${part}"`).join(' ')}; true`]
    : [process.execPath, ...command];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(shell ? { npm_lifecycle_event: 'start' } : {}) },
  });
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

  test('ends with the shell through which npm started it', async () => {
    test.skip(process.platform === 'win32', 'Windows tells a child nothing of its parent');
    const { child, url } = await start(0, { shell: true });
    child.kill('SIGKILL');
    await expect
      .poll(() =>
        fetch(url).then(
          () => 'serves',
          () => 'ended',
        ),
      )
      .toBe('ended');
  });

  test('takes the next port when one is in use', async () => {
    const first = Number(new URL((await start(0)).url).port);
    const second = Number(new URL((await start(first)).url).port);
    expect(second).toBeGreaterThan(first);
  });
});
