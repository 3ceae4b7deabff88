import { describe, expect, test } from 'vitest';
import { parseShare, PLURALITY } from '../../model/constitution/index.ts';
import { isKeyOf, isRecord } from '../../model/json.ts';
import { amendments, at } from '../../model/kazakhstan/index.ts';
import { EDITION_IDS, LANGUAGES } from '../../model/vocabulary.ts';
import { citationNote } from '../../renderer/i18n/citation-notes.ts';
import { articleWords, citationWords } from '../../renderer/i18n/citations.ts';
import { PARAM_MESSAGES } from '../../renderer/i18n/params.ts';
import { wordsOf } from '../../renderer/i18n/translate.ts';
import { paramWords } from '../../renderer/views/detail/param-words.ts';
import { shareWords } from '../../renderer/views/detail/power-words.ts';

const orders = EDITION_IDS.flatMap((id) => {
  const order = at(id);
  return order.ok ? [order.value] : [];
});

/** Every value anywhere below, with the key under which it stands. */
function* entriesBelow(value: unknown): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) for (const item of value) yield* entriesBelow(item);
  if (!isRecord(value)) return;
  for (const [key, item] of Object.entries(value)) {
    yield [key, item];
    yield* entriesBelow(item);
  }
}

test('every remark of a citation has its words in the three languages', () => {
  const found = new Set<string>();
  for (const [key, item] of entriesBelow([orders, amendments])) {
    const cites = key === 'cites' || key === 'enactedBy' ? item : [];
    if (Array.isArray(cites))
      for (const cite of cites) if (isRecord(cite) && typeof cite['note'] === 'string') found.add(cite['note']);
  }
  expect(found.size).toBeGreaterThan(10);
  expect([...found].filter((note) => citationNote(note) === undefined)).toEqual([]);
});

test('every particular of a power has a name, and its values no foreign words', () => {
  const unknown = new Set<string>();
  const latin = new Set<string>();
  for (const order of orders) {
    for (const { params = {} } of Object.values(order.powers)) {
      for (const [name, value] of Object.entries(params)) {
        if (!isKeyOf(PARAM_MESSAGES, name)) unknown.add(name);
        for (const language of ['kk', 'ru'] as const) {
          const text = paramWords(value, order, wordsOf(language));
          if (/[a-z]{2}/iu.test(text)) latin.add(text);
        }
      }
    }
  }
  expect([...unknown]).toEqual([]);
  expect([...latin]).toEqual([]);
});

test('every voting threshold of the data can be said', () => {
  const shares = new Set<string>();
  for (const [key, item] of entriesBelow(orders)) {
    if (key === 'majority' && isRecord(item) && typeof item['share'] === 'string') shares.add(item['share']);
  }
  expect(shares.size).toBeGreaterThan(4);
  for (const share of shares) expect(share === PLURALITY || parseShare(share) !== null).toBe(true);
  expect(shareWords('>1/2', wordsOf('ru'))).toBe('более половины');
  expect(shareWords('>=2/3', wordsOf('kk'))).toBe('кемінде 2/3');
});

describe('a citation', () => {
  const citation = { source: 'constitution-1995', article: '44', paragraph: '3' };
  test.each([
    ['en', 'Constitution of 1995', 'Constitution of 1995, Article 44, paragraph 3'],
    ['ru', 'Конституция 1995 года', 'Конституция 1995 года, статья 44, пункт 3'],
    ['kk', '1995 жылғы Конституция', '1995 жылғы Конституция, 44-бап, 3-тармақ'],
  ] as const)('in %s is said in words', (language, title, text) => {
    expect(citationWords(citation, title, wordsOf(language))).toBe(text);
  });

  test.each([
    ['83-1', 'Article 83-1'],
    ['64-68', 'Articles 64–68'],
    ['99', 'Article 99'],
  ])('of article %s says %s', (article, text) => {
    expect(articleWords(article, wordsOf('en'))).toBe(text);
  });

  test.each(LANGUAGES)('with a range and a remark leaves nothing out in %s', (language) => {
    const text = citationWords(
      { source: 'x', article: '54', paragraph: '2', item: '1', through: '3', note: 'second part' },
      'X',
      wordsOf(language),
    );
    for (const number of ['54', '2', '1', '3']) expect(text).toContain(number);
    expect(text).toContain('(');
  });
});
