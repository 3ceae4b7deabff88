import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { workIn } from '../../../electron/files/read.ts';
import { DESKTOP_CODES } from '../../../electron/refusals.ts';
import { decode, encode } from '../../../model/document/index.ts';
import { temporaryFolder } from '../../support/bundle.ts';
import { testDesk } from '../../support/desks.ts';
import { workspaceFile } from '../../support/files.ts';

/** How many hostile files are tried; the whole promise is 50,000. */
const FILES = Number(process.env['SHANYRAK_HOSTILE_FILES'] ?? 2000);
const LIMIT_MS = 2000;

const FILE = workspaceFile();
const TEXT = encode(FILE);
const folder = temporaryFolder();

afterAll(() => folder.remove());

const parts = [...TEXT.matchAll(/"[^"]*"|-?[0-9]+|true|false|null|[{}[\],:]/g)];
const part = fc.constantFrom(...parts);

function nested(depth: number): string {
  return `${'[{"a":'.repeat(depth)}0${'}]'.repeat(depth)}`;
}

const replacement = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '"__proto__"',
    '"constructor"',
    '"prototype"',
    '{"__proto__":{"polluted":true}}',
    '-0',
    '1e999',
    '9007199254740993',
    '[]',
    '{}',
    '"\\ud800"',
    '"\\u0000"',
    `"${'x'.repeat(100_000)}"`,
    nested(20),
    nested(40),
    nested(5000),
    `[${'0,'.repeat(50_000)}0]`,
  ),
);

/** Files that were cut, spoilt, exchanged, blown up, or never were ours. */
const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: TEXT.trimEnd().length - 1 }).map((end) => TEXT.slice(0, end)) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(part, replacement)
      .map(([{ 0: old, index }, put]) => TEXT.slice(0, index) + put + TEXT.slice(index + old.length)),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.nat(TEXT.length - 1), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((edits) => edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), TEXT)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -3, max: 99 }).map((version) => TEXT.replace('"version": 1', `"version": ${version}`)),
  },
  { weight: 1, arbitrary: fc.json({ stringUnit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

describe('a hostile file', () => {
  it(
    `opens as what it was, or is refused in time with a code and a place, ${FILES} times`,
    () => {
      fc.assert(
        fc.property(hostile, (text) => {
          const begun = performance.now();
          const read = workIn(text);
          expect(performance.now() - begun).toBeLessThan(LIMIT_MS);
          if (read.ok) {
            // Unchanged in what it says, or of a newer version, which is shown and not written over.
            const decoded = decode(text);
            expect(read.value.newer ? read.value.saved : decoded.ok && decoded.value).toEqual(
              read.value.newer ? FILE.saved : FILE,
            );
          } else {
            expect(DESKTOP_CODES).toContain(read.error.code);
            if (read.error.code === 'damaged') expect(read.error.faults?.[0]?.place).toMatch(/^\$/);
          }
          expect('polluted' in {}).toBe(false);
        }),
        { numRuns: FILES },
      );
    },
    60_000 + FILES * 20,
  );

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
      hostile.map((text) => Buffer.from(text, 'utf8')),
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
      { numRuns: Math.min(FILES, 300) },
    );
  }, 60_000);
});
