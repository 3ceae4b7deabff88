import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, DEFAULT_LIMITS, encode, type FileFaults } from '../../../model/document/index.ts';
import { scan } from '../../../model/document/scan.ts';
import { actFile, amendmentFiles, constitutionFiles, islandAmendment, islandFile } from '../../support/files.ts';

const LENGTH = DEFAULT_LIMITS.length;
const ISLAND = JSON.stringify(islandFile());
const REAL = constitutionFiles.map(encode);
const texts = [
  ISLAND,
  JSON.stringify(islandAmendment()),
  JSON.stringify(actFile()),
  ...amendmentFiles.slice(0, 3).map(encode),
];

/** Texts of twenty million characters made to cost a reader time, memory or stack. */
const BOMBS: readonly (readonly [name: string, text: () => string, code: string])[] = [
  ['one character too many', () => ' '.repeat(LENGTH + 1), 'too-large'],
  ['blanks', () => ' '.repeat(LENGTH), 'empty-file'],
  ['open lists', () => '['.repeat(LENGTH), 'too-deep'],
  ['open objects', () => '{"a":'.repeat(LENGTH / 5), 'too-deep'],
  ['a list of numbers', () => `[${'0,'.repeat(LENGTH / 2 - 2)}0]`, 'too-many-values'],
  ['the same key over and over', () => `{${'"a":0,'.repeat(LENGTH / 6 - 2)}"a":0}`, 'too-many-values'],
  ['one long number', () => '1'.repeat(LENGTH), 'unkept-number'],
  ['one long text', () => `"${'a'.repeat(LENGTH - 2)}"`, 'not-a-record'],
  ['one long run of escapes', () => `"${'\\n'.repeat(LENGTH / 2 - 1)}`, 'cut-off'],
  ['a long key', () => `{"${'a.'.repeat(LENGTH / 2 - 10)}":0}`, 'no-kind'],
  ['a long id', () => withInstitutions(`"${'a.'.repeat(9_000_000)}a":{}`), 'bad-id'],
  ['a long address', () => ISLAND.replace('https://charter.example/', `https://${'a'.repeat(9_000_000)} `), 'bad-url'],
  ['a long chain of predecessors', () => withInstitutions(chain(45_000)), 'missing-field'],
  ['as many faults as values', () => withInstitutions(faulty(190_000)), 'not-a-record'],
];

describe('decode', () => {
  test.each(BOMBS)(
    'refuses %s in a moment',
    (_, text, code) => {
      const hostile = text();
      const { faults, total } = refused(hostile);
      expect(faults.map((fault) => fault.code)).toContain(code);
      expect(faults.length).toBeLessThanOrEqual(DEFAULT_LIMITS.faults);
      expect(total).toBeGreaterThanOrEqual(faults.length);
    },
    20_000,
  );

  test('takes any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decode(text).ok).toBe(false);
      }),
    );
  });

  test('takes any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
        expect(decode(text).ok).toBe(false);
      }),
    );
  });

  test('takes any JSON in the place of any part of a file without throwing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.json(), (text, choice, json) => {
        const parts = [...text.matchAll(/"[^"]*"|-?[0-9]+|true|false|null/g)];
        const part = parts[choice % parts.length];
        if (part === undefined) return;
        const spoilt = text.slice(0, part.index) + json + text.slice(part.index + part[0].length);
        settles(spoilt);
      }),
    );
  });

  test('takes a file with any characters changed, lost or doubled without throwing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts, ...REAL),
        fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.string({ maxLength: 4 })), { minLength: 1, maxLength: 4 }),
        (text, edits) => {
          const spoilt = edits.reduce((now, [place, cut, put]) => {
            const start = place % now.length;
            return now.slice(0, start) + put + now.slice(start + cut);
          }, text);
          settles(spoilt);
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([...texts, ...REAL].map((text) => [text.length, text] as const))(
    'says of a file of %i characters that was cut off anywhere that it was cut off',
    (_, text) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: text.trimEnd().length - 1 }), (length) => {
          expect(refused(text.slice(0, length)).faults[0].code).toBe('cut-off');
        }),
        { numRuns: 50 },
      );
    },
  );

  test('leaves the prototypes of the program alone', () => {
    const keys = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];
    for (const key of keys) {
      const text = ISLAND.replace('"powers":{', `"powers":{"${key}":{"polluted":true,"${key}":{"polluted":true}},`);
      expect(refused(text).faults.map(({ code }) => code)).toContain('reserved-key');
      expect('polluted' in {}).toBe(false);
    }
  });
});

describe('scan', () => {
  test('finds a text complete exactly when JSON.parse reads it', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00',
      '0',
      '-',
      '.',
      'e',
      '1',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
      '\u2028',
    );
    const pieced = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(pieced, fc.json(), fc.string()), (text) => {
        expect(scan(text, DEFAULT_LIMITS).complete).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });
});

/** Decodes and holds the answer to its word: what is accepted comes back, what is refused says where. */
function settles(text: string): void {
  const read = decode(text);
  if (read.ok) expect(decode(encode(read.value))).toEqual(read);
  else for (const { place } of read.error.faults) expect(place).toMatch(/^\$/);
}

function refused(text: string): FileFaults {
  const read = decode(text);
  if (read.ok) throw new Error('The file was accepted.');
  return read.error;
}

function withInstitutions(members: string): string {
  return `{"shanyrak":"constitution","version":1,"edition":{},"constitution":{"institutions":{${members}}}}`;
}

function chain(length: number): string {
  return Array.from({ length }, (_, index) => `"i${index}":{"succeeds":["i${index + 1}"]}`).join(',');
}

function faulty(length: number): string {
  return Array.from({ length }, (_, index) => `"i${index}":0`).join(',');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
