import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVotes } from '../../../model/elections/index.ts';

const NBSP = '\u00A0';
const THIN = '\u202F';

/** Tables that people paste, with the votes that they mean. */
const TABLES: readonly (readonly [what: string, text: string, rows: Readonly<Record<string, number>>])[] = [
  ['tabs from a spreadsheet', 'Party\tVotes\nAmanat\t3431510\nAuyl\t693938\n', { Amanat: 3431510, Auyl: 693938 }],
  ['semicolons and Cyrillic names', 'Партия;Голоса\r\nАқ жол;535139\r\nҚХП;432920', { 'Ақ жол': 535139, ҚХП: 432920 }],
  ['a byte order mark', '\uFEFFпартия;голоса\nАуыл;12', { Ауыл: 12 }],
  ['spaces between thousands', 'A;3 431 510\nB;12', { A: 3431510, B: 12 }],
  ['no-break spaces between thousands', `A;3${NBSP}431${NBSP}510\nB;693${THIN}938`, { A: 3431510, B: 693938 }],
  ['apostrophes between thousands', "A;3'431'510\nB;1’000", { A: 3431510, B: 1000 }],
  ['decimal commas that are zero', 'A;3 431 510,0\nB;693938,00', { A: 3431510, B: 693938 }],
  ['commas between thousands', 'A\t3,431,510\nB\t693,938', { A: 3431510, B: 693938 }],
  ['points between thousands', 'A;3.431.510\nB;693.938', { A: 3431510, B: 693938 }],
  ['points between thousands and decimal commas', 'A;3.431.510,00\nB;12,00', { A: 3431510, B: 12 }],
  ['commas between thousands and decimal points', 'A\t431,510.00\nB\t12.00', { A: 431510, B: 12 }],
  ['commas between cells', 'name,votes\nA,10\nB,20', { A: 10, B: 20 }],
  ['quotation marks around a separator', '"A; the party";"1 000"\n"B ""b""";2', { 'A; the party': 1000, 'B "b"': 2 }],
  ['a line end inside a name', '"A\nA";1\nB;2', { 'A\nA': 1, B: 2 }],
  ['more columns, the votes by their heading', '№;тізім;дауыс\n1;x;7', { 1: 7 }],
  ['a percentage before the votes', 'party;%;votes\nA;53,9;3431510\nB;10,9;693938', { A: 3431510, B: 693938 }],
  ['no heading', 'A;1\nB;2', { A: 1, B: 2 }],
  ['blank lines', '\n\nA;1\n;\n\nB;2\n\n', { A: 1, B: 2 }],
  ['no votes for someone', 'A;0\nB;1', { A: 0, B: 1 }],
];

describe('a table of votes', () => {
  test.each(TABLES)('with %s is read', (_, text, expected) => {
    const { rows, faults } = readVotes(text);
    expect(faults).toEqual([]);
    expect(Object.fromEntries(rows.map(({ name, votes }) => [name, votes]))).toEqual(expected);
  });

  test.each([
    ['a negative number', 'A;1\nB;-5', 'negative-votes', 2, '-5'],
    ['a minus of typographers', 'A;1\nB;\u22125', 'negative-votes', 2, '\u22125'],
    ['a fraction', 'A;1,5\nB;2', 'fractional-votes', 1, '1,5'],
    ['words', 'A;1\nB;many', 'not-a-number', 2, 'many'],
    ['letters after digits', 'A;1\nB;12x', 'not-a-number', 2, '12x'],
    ['an enormous number', 'A;1\nB;99999999999', 'too-many-votes', 2, '99999999999'],
    ['a comma that may mean two things', 'A\t1\nB\t693,938', 'ambiguous-number', 2, '693,938'],
    ['a point that may mean two things', 'A;1\nB;693.938', 'ambiguous-number', 2, '693.938'],
    ['groups of two digits', 'A\t1,234,567\nB\t12,34', 'not-a-number', 2, '12,34'],
    ['no name', 'A;1\n;5', 'no-name', 2, undefined],
    ['a name of the program', 'A;1\n"__proto__";2', 'reserved-name', 2, '__proto__'],
    ['another name of the program', 'constructor;1\nA;2', 'reserved-name', 1, 'constructor'],
    ['a name longer than a file keeps', `A;1\n${'x'.repeat(201)};2`, 'long-name', 2, `${'x'.repeat(40)}…`],
    [
      'more lists than can be counted',
      Array.from({ length: 501 }, (_, row) => `L${row};1`).join('\n'),
      'too-many-rows',
      0,
      '501',
    ],
    ['no votes', 'A;1\nB;', 'no-votes', 2, 'B'],
    ['the same name twice', 'A;1\nA;2', 'duplicate-name', 2, 'A'],
    ['a quotation mark that never ends', 'A;1\n"B;2', 'open-quote', 2, undefined],
    ['nothing', ' \n', 'nobody-to-elect', 0, undefined],
    ['names alone', 'A\nB', 'no-votes-column', 0, undefined],
    ['only votes against all', 'против всех;5', 'nobody-to-elect', 0, undefined],
  ])('with %s says so and where', (_, text, code, row, detail) => {
    const [first] = readVotes(text).faults;
    expect(first).toEqual(detail === undefined ? { code, row } : { code, row, detail });
  });

  test('says a word for each bad row and keeps the good ones', () => {
    const { rows, faults } = readVotes('party;votes\nA;1\nB;x\nC;3\nD;-4\n');
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      [2, 'A'],
      [4, 'C'],
    ]);
    expect(faults.map(({ row, code }) => [row, code])).toEqual([
      [3, 'not-a-number'],
      [5, 'negative-votes'],
    ]);
  });

  test('tells votes against all and sums from lists, in three languages', () => {
    const { rows } = readVotes('A;1\nAgainst all;2\nПротив всех:;3\nБәріне қарсы;4\nИтого;10\nБарлығы;10\nTotal;10');
    expect(rows.map(({ kind }) => kind)).toEqual([
      'list',
      'against-all',
      'against-all',
      'against-all',
      'total',
      'total',
      'total',
    ]);
  });

  test('of more rows than the limit is refused whole', () => {
    const text = Array.from({ length: 600 }, (_, index) => `party ${index};1`).join('\n');
    expect(readVotes(text)).toEqual({ rows: [], faults: [{ code: 'too-many-rows', row: 0, detail: '600' }] });
  });

  test('is read whatever it is, without throwing', () => {
    const scraps = fc.array(
      fc.constantFrom('A', 'Ә', '"', ';', '\t', ',', '.', ' ', NBSP, '\n', '\r', '1', '234', '-', '\uFEFF'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          scraps.map((parts) => parts.join('')),
        ),
        (text) => {
          const { rows } = readVotes(text);
          for (const { votes } of rows) expect(Number.isSafeInteger(votes) && votes >= 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('that was written is read again: numbers in every common dress', () => {
    const dress = fc.constantFrom(' ', NBSP, THIN, '');
    fc.assert(
      fc.property(fc.array(fc.nat(999_999_999), { minLength: 1, maxLength: 12 }), dress, (numbers, blank) => {
        const cells = numbers.map((number) => String(number).replace(/\B(?=(\d{3})+$)/g, blank));
        const { rows, faults } = readVotes(cells.map((cell, index) => `list ${index};${cell}`).join('\n'));
        expect([rows.map(({ votes }) => votes), faults]).toEqual([numbers, []]);
      }),
    );
  });
});
