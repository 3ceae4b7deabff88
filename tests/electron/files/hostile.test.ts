import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/bundle.ts';
import { testDesk } from '../../support/desks.ts';
import { HOSTILE, TEXT } from '../../support/hostile.ts';

const folder = temporaryFolder();

afterAll(() => folder.remove());

describe('a hostile file', () => {
  it('of any bytes changes neither itself nor the work on the screen', async () => {
    const { desk, calls, answers } = testDesk(folder.path);
    const good = path.join(folder.path, 'good.shanyrak');
    const bad = path.join(folder.path, 'bad.shanyrak');
    writeFileSync(good, TEXT);
    answers.push(good);
    await calls.open({});
    const before = desk.current;
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2000 }),
      fc.oneof(...Object.values(HOSTILE).map(({ files }) => files)).map((text) => Buffer.from(text, 'utf8')),
      fc
        .tuple(fc.nat(TEXT.length), fc.uint8Array({ maxLength: 9 }))
        .map(([at, put]) => Buffer.concat([Buffer.from(TEXT.slice(0, at)), put, Buffer.from(TEXT.slice(at))])),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        writeFileSync(bad, content);
        answers.push(bad);
        const read = await calls.open({});
        if (read.ok) {
          answers.push(good);
          await calls.open({});
        }
        expect(desk.current).toEqual(before);
        expect(readFileSync(bad).equals(content)).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
