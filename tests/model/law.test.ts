import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addTime,
  daysBetween,
  firstDay,
  formatCitation,
  formatCitations,
  isCalendarDate,
  isDay,
  isMonth,
  lastDay,
  parseCitations,
  rankOf,
} from '../../model/law/index.ts';
import { parseShare } from '../../model/constitution/index.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { entriesOf } from '../../model/json.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { errorIn, valueIn } from '../support/results.ts';

const home = 'charter';

describe('citations are printed as lawyers write them', () => {
  test.each([
    [{ source: home, article: '41' }, 'Art. 41'],
    [{ source: home, article: '41', paragraph: '1' }, 'Art. 41(1)'],
    [{ source: home, article: '56', paragraph: '1', item: '3-1' }, 'Art. 56(1)(3-1)'],
    [{ source: home, article: '46', paragraph: '1', through: '3' }, 'Art. 46(1)-(3)'],
    [{ source: home, article: '83-1', note: 'second sentence' }, 'Art. 83-1 [second sentence]'],
    [{ source: home, note: 'whole text' }, '[whole text]'],
    [{ source: home, article: '2', note: 'so [sic]' }, 'Art. 2 [so (sic)]'],
    [{ source: home }, ''],
  ])('%j is %j', (citation, text) => {
    expect(formatCitation(citation)).toBe(text);
  });

  test.each([
    [
      [
        { source: home, article: '41', paragraph: '1' },
        { source: home, article: '44', paragraph: '3' },
      ],
      'Art. 41(1), 44(3)',
    ],
    [[{ source: 'election-law' }], 'election-law'],
    [
      [
        { source: 'election-law', note: 'electors' },
        { source: home, article: '5' },
      ],
      'election-law [electors]; Art. 5',
    ],
    [
      [
        { source: home, article: '5' },
        { source: 'party-law', article: '10', paragraph: '6' },
      ],
      'Art. 5; party-law: Art. 10(6)',
    ],
    [[{ source: home }], 'charter'],
    [[], ''],
  ])('%j is %j', (citations, text) => {
    expect(formatCitations(citations, home)).toBe(text);
  });

  test.each([
    'Art.',
    'Art. ',
    'Art. (1)',
    'Art. 41(1',
    'Art. 41, ',
    'Art. 41; ',
    '41(1)',
    'Art. 41()',
    'Art 41',
    ';',
    '[]',
    'Art. 41(1)-3',
  ])('%j is no citation', (text) => {
    expect(errorIn(parseCitations(text, home)).code).toBe('not-a-citation');
  });

  const number = fc.stringMatching(/^[1-9][0-9]?(-[1-9])?$/);
  const note = fc.stringMatching(/^[A-Za-z0-9,;:.() -]{1,20}$/).filter((text) => text.trim() !== '');
  const source = fc.constantFrom(home, 'election-law', 'law-142-vii', 'a');
  const place = fc.oneof(
    fc.record({ source, note }, { requiredKeys: ['source'] }),
    fc.record({ source, article: number, note }, { requiredKeys: ['source', 'article'] }),
    fc.record(
      { source, article: number, paragraph: number, item: number, through: number, note },
      { requiredKeys: ['source', 'article', 'paragraph'] },
    ),
  );

  test('reading what was printed gives the citations back', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (citations) => {
        expect(valueIn(parseCitations(formatCitations(citations, home), home))).toEqual(
          citations.map((citation) => ({ ...citation })),
        );
      }),
    );
  });

  test('printing what was read gives the text back', () => {
    const text = fc.array(fc.constantFrom('Art. ', '4', '1', '(1)', '-(2)', ', ', '; ', ': ', ' ', '[a]', 'law'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const parsed = parseCitations(parts.join(''), home);
        if (!parsed.ok) return;
        const printed = formatCitations(parsed.value, home);
        expect(valueIn(parseCitations(printed, home))).toEqual(parsed.value);
      }),
    );
  });

  test.each(EDITION_IDS)('every citation of the %s edition survives printing and reading', (id) => {
    const order = edition(id);
    for (const [, { cites }] of [...entriesOf(order.powers), ...entriesOf(order.provisions)]) {
      expect(valueIn(parseCitations(formatCitations(cites, 'constitution-1995'), 'constitution-1995'))).toEqual(cites);
    }
  });
});

describe('dates', () => {
  test.each([
    ['2022-06-08', true, false],
    ['2024-02-29', true, false],
    ['2000-02-29', true, false],
    ['1900-02-29', false, false],
    ['2023-02-29', false, false],
    ['2022-04-31', false, false],
    ['2022-00-01', false, false],
    ['2022-01-00', false, false],
    ['2022-11', false, true],
    ['2022-13', false, false],
    ['2022', false, false],
    ['22-11-01', false, false],
    ['2022-11-01T00:00', false, false],
  ])('%s is a day: %s, a month: %s', (text, day, month) => {
    expect([isDay(text), isMonth(text), isCalendarDate(text)]).toEqual([day, month, day || month]);
  });

  test('the calendar agrees with that of the machine on every day of four centuries', () => {
    const days = fc.record({ y: fc.integer({ min: 1800, max: 2200 }), m: fc.nat(13), d: fc.nat(32) });
    fc.assert(
      fc.property(days, ({ y, m, d }) => {
        const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const time = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
        expect(isDay(text)).toBe(real);
      }),
      { numRuns: 1000 },
    );
  });

  test('a month covers its first to its last day', () => {
    expect([firstDay('2024-02'), lastDay('2024-02'), firstDay('2022-06-08'), lastDay('2022-06-08')]).toEqual([
      '2024-02-01',
      '2024-02-29',
      '2022-06-08',
      '2022-06-08',
    ]);
  });
});

test('the Constitution outranks a constitutional law, that a law, that a decree, and a publication yields to all', () => {
  const kinds = ['publication', 'decree', 'law', 'constitution', 'constitutional-law'] as const;
  const ranked = kinds.toSorted((a, b) => rankOf(a) - rankOf(b));
  expect(ranked).toEqual(['constitution', 'constitutional-law', 'law', 'decree', 'publication']);
});

test.each([
  ['>1/2', { strict: true, part: 1, whole: 2 }],
  ['>=2/3', { strict: false, part: 2, whole: 3 }],
  ['>=1/1', { strict: false, part: 1, whole: 1 }],
  ['>1/1', null],
  ['>=3/2', null],
  ['1/2', null],
  ['>=0/2', null],
  ['>1/0', null],
  ['larger number of votes', null],
])('the share %s reads as %j', (text, share) => {
  expect(parseShare(text)).toEqual(share);
});

test.each([
  ['2024-01-31', 1, 'months', '2024-02-29'],
  ['2023-01-31', 1, 'months', '2023-02-28'],
  ['2023-10-31', -8, 'months', '2023-02-28'],
  ['2022-11-30', 3, 'months', '2023-02-28'],
  ['2022-12-15', 1, 'months', '2023-01-15'],
  ['2024-02-29', 1, 'years', '2025-02-28'],
  ['2024-02-29', 4, 'years', '2028-02-29'],
  ['2022-12-31', 1, 'days', '2023-01-01'],
  ['2024-03-01', -1, 'days', '2024-02-29'],
  ['1900-02-28', 1, 'days', '1900-03-01'],
  ['2022-06-08', 0, 'months', '2022-06-08'],
  ['2022-06-08', 1e9, 'days', '9999-12-31'],
  ['2022-06-08', 1e9, 'years', '9999-12-31'],
  ['2022-06-08', -1e9, 'months', '0000-01-01'],
] as const)('%s and %i %s more is %s', (day, number, unit, result) => {
  expect(addTime(day, number, unit)).toBe(result);
});

test('days are those that the calendar of the machine counts', () => {
  const milliseconds = 86_400_000;
  const day = (number: number) => new Date(number * milliseconds).toISOString().slice(0, 10);
  fc.assert(
    fc.property(
      fc.integer({ min: -700_000, max: 2_900_000 }),
      fc.integer({ min: -9999, max: 9999 }),
      (from, number) => {
        expect(addTime(day(from), number, 'days')).toBe(day(from + number));
        expect(daysBetween(day(from), day(from + number))).toBe(number);
      },
    ),
  );
});
