import { describe, expect, test } from 'vitest';
import { csvOf } from '../../renderer/export/csv.ts';
import { dayOf } from '../../renderer/export/notes.ts';
import { fileName } from '../../renderer/export/save.ts';

describe('a table as CSV', () => {
  test.each([
    ['a comma', 'en', 'a,b', '"a,b"'],
    ['a quotation mark', 'en', 'the "list"', '"the ""list"""'],
    ['a line break', 'en', 'a\nb', '"a\nb"'],
    ['a semicolon in Russian', 'ru', 'а;б', '"а;б"'],
    ['a comma in Kazakh', 'kk', '1,5', '1,5'],
    ['a formula', 'en', '=SUM(A1:A2)', "'=SUM(A1:A2)"],
    ['a call', 'en', '@import', "'@import"],
    ['a formula that begins with a sign', 'en', '+A1', "'+A1"],
    ['a gain', 'en', '+6', '+6'],
    ['a loss with a space in it', 'ru', '-1 234,5', '-1 234,5'],
    ['letters of Kazakh', 'kk', 'Мәжіліс', 'Мәжіліс'],
  ] as const)('keeps %s', (_name, language, cell, written) => {
    expect(csvOf([[cell]], [], language)).toBe(`\uFEFF${written}\r\n\r\n`);
  });

  test('says below the rows where they come from', () => {
    expect(csvOf([['a', 'b']], ['one', 'two'], 'ru')).toBe('\uFEFFa;b\r\n\r\none\r\ntwo\r\n');
  });
});

describe('the name of an exported file', () => {
  test.each([
    ['After the reform, 29 March 2023', 'After the reform, 29 March 2023'],
    ['Mazhilis: 62/98 <list>', 'Mazhilis 62 98 list'],
    ['C:\\a\\..\\b', 'C a .. b'],
    ['ends with dots... ', 'ends with dots'],
    ['???', 'Shanyrak'],
    ['x'.repeat(200), 'x'.repeat(80)],
  ])('of "%s" is "%s"', (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});

test('a day is written as the data write days', () => {
  expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
});
