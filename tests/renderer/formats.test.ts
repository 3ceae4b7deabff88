import { describe, expect, test } from 'vitest';
import { compareNames } from '../../renderer/i18n/alphabet.ts';
import { formatDate, formatNumber, formatShortDate, formatSigned, monthNames } from '../../renderer/i18n/format.ts';

const NBSP = '\u00a0';

describe('a date', () => {
  test.each([
    ['kk', '2022-06-08', `2022 жылғы 8${NBSP}маусым`],
    ['kk', '2022-11', '2022 жылғы қараша'],
    ['ru', '2022-06-08', '8 июня 2022 года'],
    ['ru', '2022-11', 'ноябрь 2022 года'],
    ['en', '2022-06-08', '8 June 2022'],
    ['en', '2022-11', 'November 2022'],
  ] as const)('in %s of %s reads %s', (language, date, text) => {
    expect(formatDate(date, language).replaceAll(NBSP, ' ')).toBe(text.replaceAll(NBSP, ' '));
  });

  test.each([
    ['kk', '2022-06-08', '8 мау 2022'],
    ['kk', '2022-11', 'қар 2022'],
    ['en', '2022-06-08', '8 Jun 2022'],
    ['ru', '2022-03-08', '8 мар. 2022'],
    ['ru', '2022-03', 'март 2022'],
    ['ru', '2022-09-17', '17 сент. 2022'],
  ] as const)('in %s of %s is short as %s', (language, date, text) => {
    expect(formatShortDate(date, language).replaceAll(NBSP, ' ')).toBe(text);
  });

  test.each(['ru', 'en'] as const)('in %s is what Unicode makes it', (language) => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru-RU', {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month += 1) {
      const date = `2022-${String(month).padStart(2, '0')}-08`;
      const theirs = format.format(new Date(`${date}T00:00:00Z`)).replace(/\sг\.$/u, ' года');
      expect(formatDate(date, language)).toBe(theirs.replaceAll(NBSP, ' '));
    }
  });

  test('has twelve different months in every language', () => {
    for (const language of ['kk', 'ru', 'en'] as const) expect(new Set(monthNames(language)).size).toBe(12);
    expect(monthNames('kk').join('')).not.toMatch(/[a-z0-9]/iu);
  });
});

describe('a number', () => {
  test.each([
    ['kk', 1234567.89, `1${NBSP}234${NBSP}567,89`],
    ['kk', -5, '−5'],
    ['kk', 98, '98'],
    ['en', 1234567.89, '1,234,567.89'],
    ['ru', 1234567.89, `1${NBSP}234${NBSP}567,89`],
  ] as const)('in %s of %d reads %s', (language, value, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  test('carries its sign, a real minus', () => {
    expect(formatSigned(-5, 'en')).toBe('−5');
    expect(formatSigned(3, 'kk')).toBe('+3');
    expect(formatSigned(0, 'ru')).toBe('0');
  });
});

test('Kazakh names stand in the order of the Kazakh alphabet', () => {
  const letters = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
  expect(letters.toReversed().toSorted((x, y) => compareNames(x, y))).toEqual(letters);
  expect(['Сот', 'Сенат', 'Әкім', 'Ассамблея', 'Үкімет', 'Уәкіл'].toSorted((x, y) => compareNames(x, y))).toEqual([
    'Ассамблея',
    'Әкім',
    'Сенат',
    'Сот',
    'Уәкіл',
    'Үкімет',
  ]);
});

test('Russian names stand in the order of the Russian alphabet', () => {
  const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];
  expect(letters.toReversed().toSorted((x, y) => compareNames(x, y))).toEqual(letters);
});
