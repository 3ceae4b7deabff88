import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, KINDS, schemaOf } from '../../../model/document/index.ts';
import { files } from '../../../model/document/shapes/envelope.ts';
import { amendmentFiles, constitutionFiles, loose, islandFile } from '../../support/files.ts';

const FOLDER = path.join(import.meta.dirname, '../../../model/document/schemas');

describe('the JSON Schemas', () => {
  test.each(KINDS)('of %s is current (npm run -s shanyrak -- schema)', (kind) => {
    const shipped: unknown = JSON.parse(readFileSync(path.join(FOLDER, `${kind}.json`), 'utf8'));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(schemaOf(kind))));
  });

  test('describe every file of the data', () => {
    for (const file of constitutionFiles) expect(files.constitution.safeParse(file).error).toBeUndefined();
    for (const file of amendmentFiles) expect(files.amendment.safeParse(file).error).toBeUndefined();
  });

  test('promise nothing that decode refuses for its shape, and describe all that it accepts', () => {
    const text = JSON.stringify(islandFile());
    const parts = [...text.matchAll(/"[^"]*"|-?[0-9]+|true|false|null/g)];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.json({ maxDepth: 1 }), ({ 0: part, index }, json) => {
        const spoilt = text.slice(0, index) + json + text.slice(index + part.length);
        const read = decode(spoilt);
        if (read.ok) expect(files.constitution.safeParse(loose(read.value)).success).toBe(true);
      }),
    );
  });
});
