import { edition, editions, amendments } from '../../model/kazakhstan/index.ts';
import type { AmendmentDocument, ConstitutionDocument } from '../../model/document/index.ts';
import { EDITION_IDS, type Localized } from '../../model/vocabulary.ts';

/** A JSON value that a test may take apart and put together wrongly. */
export type Loose = { [key: string]: unknown };

/** The three editions as files. */
export const constitutionFiles: readonly ConstitutionDocument[] = EDITION_IDS.map((id) => {
  const { title, asOf } = editions[id];
  return { shanyrak: 'constitution', version: 1, edition: { title, asOf }, constitution: edition(id) };
});

/** The dated amendments as files. */
export const amendmentFiles: readonly AmendmentDocument[] = amendments.map((amendment) => ({
  shanyrak: 'amendment',
  version: 1,
  amendment,
}));

/** The same words in every language. */
export function words(text: string): Localized {
  return { kk: text, ru: text, en: text };
}

const cites = [{ source: 'charter', article: '1', paragraph: '2', item: '3' }];

/** A republic with one of everything, as a file; a fresh copy for each test to spoil. */
export function smallFile(): Loose {
  const file = {
    shanyrak: 'constitution',
    version: 1,
    edition: { title: words('A small republic'), asOf: '2020-01-01' },
    constitution: {
      sources: {
        charter: {
          kind: 'constitution',
          title: words('Charter'),
          url: 'https://charter.example/',
          date: '2019-12',
          articles: { '1': { order: 1 }, '2': { order: 2 } },
        },
        custom: { kind: 'publication', title: words('Custom') },
      },
      institutions: {
        president: { type: 'office', name: words('President'), place: 'president' },
        council: { type: 'body', name: words('Council'), place: 'mazhilis', succeeds: ['assembly'] },
        chambers: { type: 'group', name: words('Chambers'), place: 'parliament', includes: ['council'] },
      },
      provisions: {
        'pres.term': {
          topic: 'president',
          place: 'president',
          title: words('Term'),
          value: { years: 5, words: ['once', null, true] },
          text: words('Five years.'),
          cites,
          confidence: 'verified',
          readIn: { '2026': 'charter' },
        },
      },
      powers: {
        'president-dissolves-council': {
          kind: 'dissolves',
          from: 'president',
          to: 'council',
          about: words('at any time'),
          text: words('The President may dissolve the Council.'),
          sole: false,
          needs: [{ kind: 'consent', by: 'council', majority: { share: '>=2/3', of: words('all') }, seats: 1 }],
          count: null,
          params: { term_years: 5 },
          level: 'constitution',
          confidence: 'verified',
          cites,
        },
      },
      bodies: {
        council: {
          size: 3,
          termYears: 4,
          cites,
          seats: {
            elected: { order: 1, count: 2, role: words('deputies'), how: 'elected', needs: [], cites },
            named: { order: 2, count: 1, role: words('one'), how: 'appointed', by: 'president', needs: [], cites },
          },
        },
      },
    },
  };
  return loose(file);
}

/** An amendment of that republic, as a file. */
export function smallAmendment(): Loose {
  return loose({
    shanyrak: 'amendment',
    version: 1,
    amendment: {
      id: '2021-term',
      title: words('A longer term'),
      effective: '2021-03',
      from: '2021-03-31',
      enactedBy: [{ source: 'charter' }],
      changes: {
        provisions: { 'pres.term': { was: { value: 5 }, becomes: { value: 7, effectiveFrom: '2021-03' } } },
        sources: { code: { was: null, becomes: { kind: 'law', title: words('Code') } } },
        institutions: {
          chambers: {
            was: { type: 'group', name: words('Chambers'), place: 'parliament', includes: ['council'] },
            becomes: null,
          },
        },
      },
    },
  });
}

/** A deep copy that the type system lets a test spoil. */
export function loose(value: unknown): Loose {
  return JSON.parse(JSON.stringify(value)) as Loose;
}

/** The record or list under the keys; fails where there is none. */
export function at(value: unknown, ...keys: readonly string[]): Loose {
  const found = keys.reduce<unknown>((inner, key) => (inner as Loose | undefined)?.[key], value);
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing stands at ${keys.join('.')}.`);
  return found as Loose;
}

/** Puts a value under a key; undefined takes the key away once the record is written down. */
export function set(record: Loose, key: string, value: unknown): void {
  Object.assign(record, { [key]: value });
}
