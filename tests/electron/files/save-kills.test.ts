import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { decode, encode } from '../../../model/document/index.ts';
import { ROOT, temporaryFolder } from '../../support/bundle.ts';
import { workFile } from '../../support/works.ts';

const KILLS = Number(process.env['SHANYRAK_KILLS'] ?? 20);
const AT_ONCE = 4;
const folder = temporaryFolder();

afterAll(() => folder.remove());

/** Lets a program save, kills it after some milliseconds, and answers what it left. */
async function killedAfter(number: number): Promise<readonly string[]> {
  const own = temporaryFolder();
  const file = path.join(own.path, 'lesson.shanyrak');
  const child = spawn(process.execPath, [path.join(ROOT, 'tests/support/saving.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  // A spread of moments without chance: the golden ratio never meets the rhythm of the saves.
  await pause(((number * 0.618_033_988_749) % 1) * 60);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
  const names = readdirSync(own.path).filter((name) => !name.endsWith('.tmp'));
  const contents = names.map((name) => readFileSync(path.join(own.path, name), 'utf8'));
  own.remove();
  return names.includes('lesson.shanyrak') ? contents : [];
}

describe('a program that is killed while it saves', () => {
  it(
    `leaves no damaged file, ${KILLS} times`,
    async () => {
      const whole = [1, 2, 3].map((number) => encode(workFile(number, 190)));
      let damaged = 0;
      for (let done = 0; done < KILLS; done += AT_ONCE) {
        const numbers = Array.from({ length: Math.min(AT_ONCE, KILLS - done) }, (_, index) => done + index);
        for (const contents of await Promise.all(numbers.map(killedAfter))) {
          expect(contents.length).toBeGreaterThan(0);
          damaged += contents.filter((content) => !whole.includes(content) || !decode(content).ok).length;
        }
      }
      expect(damaged).toBe(0);
    },
    60_000 + KILLS * 4_000,
  );
});
