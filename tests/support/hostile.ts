import fc from 'fast-check';
import { expect } from 'vitest';
import { workIn } from '../../electron/files/read.ts';
import { DESKTOP_CODES } from '../../electron/refusals.ts';
import { decode, encode } from '../../model/document/index.ts';
import { workspaceFile } from './files.ts';

const FILE = workspaceFile();

/** A file of ours as it should be. */
export const TEXT = encode(FILE);

/** So long, in milliseconds, a file may take until it is shown or refused. */
const LIMIT_MS = 2000;

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

/** Files that somebody spoilt, by how: together they are the 50,000 that are tried. */
export const HOSTILE = {
  cut: {
    runs: 10_000,
    files: fc.integer({ min: 0, max: TEXT.trimEnd().length - 1 }).map((end) => TEXT.slice(0, end)),
  },
  exchanged: {
    runs: 20_000,
    files: fc
      .tuple(part, replacement)
      .map(([{ 0: old, index }, put]) => TEXT.slice(0, index) + put + TEXT.slice(index + old.length)),
  },
  mistyped: {
    runs: 10_000,
    files: fc
      .array(fc.tuple(fc.nat(TEXT.length - 1), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((edits) => edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), TEXT)),
  },
  foreign: {
    runs: 10_000,
    files: fc.oneof(
      fc.integer({ min: -3, max: 99 }).map((version) => TEXT.replace('"version": 1', `"version": ${version}`)),
      fc.json({ stringUnit: 'binary' }),
      fc.string({ unit: 'binary', maxLength: 300 }),
    ),
  },
} as const;

/** Holds that each file of a kind opens as what it was, or is refused in time with a code and a place. */
export function holdOut({ runs, files }: (typeof HOSTILE)[keyof typeof HOSTILE]): void {
  fc.assert(fc.property(files, holdsOut), { numRuns: runs });
}

function holdsOut(text: string): void {
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
}
