import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../model/amendments/index.ts';
import { decode, encode, type Document } from '../../../model/document/index.ts';
import type { Json } from '../../../model/vocabulary.ts';
import { amendmentFiles, constitutionFiles, islandAmendment, islandFile } from '../../support/files.ts';
import { words } from '../../support/island.ts';

const named = [
  ...constitutionFiles.map((file) => [file.edition.title.en, file] as const),
  ...amendmentFiles.map((file) => [file.amendment.id, file] as const),
];

/** JSON values that a file keeps: every number within 2^53 and no minus zero, no name that JavaScript keeps for itself. */
const kept = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map((number) => (number === 0 ? 0 : number)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.stringMatching(/^[a-z]{1,3}[0-9]{0,3}$/), tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('encode and decode', () => {
  test.each(named)('%s comes back as it was', (_, file) => {
    expect(decode(encode(file))).toEqual({ ok: true, value: file });
  });

  test('a small file with one of everything comes back as it was', () => {
    for (const file of [islandFile(), islandAmendment()]) {
      const text = JSON.stringify(file);
      const read = decode(text);
      expect(read).toEqual({ ok: true, value: file });
      if (read.ok) expect(decode(encode(read.value))).toEqual(read);
    }
  });

  test('any values in an amendment come back as they were', () => {
    fc.assert(
      fc.property(kept, kept, (was, becomes) => {
        const document = amending({ was: { value: was }, becomes: { value: becomes } });
        expect(decode(encode(document))).toEqual({ ok: true, value: document });
      }),
    );
  });

  test('the text does not depend on the order in which keys were written', () => {
    for (const [, file] of named) {
      const text = encode(file);
      const reversed = decode(JSON.stringify(backwards(file)));
      expect(reversed.ok && encode(reversed.value)).toBe(text);
    }
  });

  test('the text begins with the kind, is indented by two and ends with one line end', () => {
    const [first] = constitutionFiles;
    const text = first === undefined ? '' : encode(first);
    expect(text).toMatch(/^\{\n {2}"shanyrak": "constitution",\n {2}"version": 1,\n {2}"edition": \{\n {4}"title"/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('a byte order mark before the text is passed over', () => {
    const text = JSON.stringify(islandAmendment());
    expect(decode(`\uFEFF${text}`)).toEqual(decode(text));
    expect(decode(text).ok).toBe(true);
  });
});

function amending(change: Change): Document {
  return {
    shanyrak: 'amendment',
    version: 1,
    amendment: {
      id: 'any',
      title: words('Any'),
      effective: '2021-03-31',
      from: '2021-03-31',
      enactedBy: [],
      changes: { provisions: { 'warden.term': change } },
    },
  };
}

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, backwards(item)]),
  );
}
