import { describe, expect, expectTypeOf, test } from 'vitest';
import { LANGUAGES, POWER_KINDS } from '../../model/vocabulary.ts';
import { dictionary, type ValuesOf } from '../../renderer/i18n/dictionary.ts';
import { en } from '../../renderer/i18n/en.ts';
import { kindTexts } from '../../renderer/i18n/kinds.ts';
import { fillMessage } from '../../renderer/i18n/message.ts';
import { pluralForm } from '../../renderer/i18n/plural.ts';
import { en as countEn } from '../../renderer/i18n/count/en.ts';
import { countDictionaries } from '../../renderer/i18n/count/words.ts';
import { en as desktopEn } from '../../renderer/i18n/desktop/en.ts';
import { desktopDictionaries } from '../../renderer/i18n/desktop/words.ts';
import { en as homeEn } from '../../renderer/i18n/home/en.ts';
import { homeDictionaries } from '../../renderer/i18n/home/words.ts';
import { en as lessonEn } from '../../renderer/i18n/lessons/en.ts';
import { lessonDictionaries } from '../../renderer/i18n/lessons/words.ts';
import { en as diagramsEn } from '../../renderer/i18n/diagrams/en.ts';
import { diagramsDictionaries } from '../../renderer/i18n/diagrams/words.ts';
import { en as exportEn } from '../../renderer/i18n/export/en.ts';
import { exportDictionaries } from '../../renderer/i18n/export/words.ts';
import { en as stepEn } from '../../renderer/i18n/step/en.ts';
import { stepDictionaries } from '../../renderer/i18n/step/words.ts';
import { en as tourEn } from '../../renderer/i18n/tour/en.ts';
import { tourDictionaries } from '../../renderer/i18n/tour/words.ts';
import { en as weighEn } from '../../renderer/i18n/weigh/en.ts';
import { weighDictionaries } from '../../renderer/i18n/weigh/words.ts';
import { dictionaries, wordsOf } from '../../renderer/i18n/translate.ts';
import { sourcesUnder, withoutComments } from '../support/sources.ts';

/** Latin letters that stand in Kazakh and Russian texts on purpose. */
const ALLOWED_LATIN = /CSV|Enter|Esc|PDF|PNG|SVG|Shift|\b(?:B|F5|L)\b/gu;

function parameters(message: string): readonly string[] {
  return [...message.matchAll(/\{([^{}:]+)(?::[^{}]+)?\}/gu)].map(([, name]) => name ?? '').toSorted();
}

const PARTS = [
  ['of the app', dictionaries, en],
  ['of the step view', stepDictionaries, stepEn],
  ['of the election lab', countDictionaries, countEn],
  ['of the view on power', weighDictionaries, weighEn],
  ['of what leaves the app', exportDictionaries, exportEn],
  ['of documents and history', desktopDictionaries, desktopEn],
  ['of the home screen', homeDictionaries, homeEn],
  ['of the tour', tourDictionaries, tourEn],
  ['of presenting and lessons', lessonDictionaries, lessonEn],
  ['of the diagrams', diagramsDictionaries, diagramsEn],
] as const;

describe.each(
  PARTS.flatMap(([part, languages, source]) =>
    LANGUAGES.map((language) => ({ part, language, messages: { ...languages[language] }, source })),
  ),
)('the dictionary $part in $language', ({ messages, source }) => {
  test('has exactly the keys of the English one, none empty', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(source).toSorted());
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('names in every message the parameters of the English one', () => {
    const english = new Map<string, string>(Object.entries(source));
    const namesOf = (message = '') => [...new Set(parameters(message))];
    const named = Object.entries(messages).map(([key, message]) => [key, namesOf(message)]);
    expect(named).toEqual(Object.keys(messages).map((key) => [key, namesOf(english.get(key))]));
  });
});

describe.each(['kk', 'ru'] as const)('the %s texts', (language) => {
  test('hold no Latin words', () => {
    const kinds = POWER_KINDS.flatMap((kind) => [
      kindTexts[kind].label[language],
      kindTexts[kind].definition[language],
    ]);
    const texts = [...PARTS.flatMap(([, languages]) => Object.values(languages[language])), ...kinds];
    const bare = texts.map((text) =>
      text.replace(/\{[^{}]+\}/gu, (hole) => hole.replace(/^\{[^:}]+/u, '')).replace(ALLOWED_LATIN, ''),
    );
    expect(bare.filter((text) => /[a-z]/iu.test(text))).toEqual([]);
  });
});

test('the Kazakh texts use Kazakh letters, not their Latin look-alikes', () => {
  const texts = [
    ...PARTS.flatMap(([, languages]) => Object.values<string>(languages.kk)),
    ...POWER_KINDS.map((kind) => kindTexts[kind].label.kk),
  ]
    .join(' ')
    .replace(/\{[^{}]+\}|Enter|Shift/gu, '');
  expect(texts).not.toMatch(/[əiI]/u);
  for (const letter of 'әғқңөұүі') expect(texts.toLowerCase()).toContain(letter);
});

/** The code of the page, dictionaries apart. */
const CODE = sourcesUnder('renderer', ['.ts', '.tsx'])
  .filter(({ file }) => !/i18n\/(?:\w+\/)?(?:kk|ru|en)\.ts$/u.test(file))
  .map(({ text }) => withoutComments(text))
  .join('\n');

/** Keys that the code puts together, such as `page.${page}`, as patterns. */
const COMPOSED = [...CODE.matchAll(/`([\w.$\-{}()]*\$\{[^`]*)`/gu)]
  .map(([, text = '']) => text.split(/\$\{[^{}]*\}/u))
  .filter((parts) => parts.some((part) => part.includes('.')) && parts.every((part) => /^[\w.-]*$/u.test(part)))
  .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '[.]')).join('[^.]+')}$`, 'u'));

test.each(PARTS)('every message %s is said somewhere', (_part, _languages, source) => {
  const isSaid = (key: string) => CODE.includes(`'${key}'`) || COMPOSED.some((pattern) => pattern.test(key));
  expect(Object.keys(source).filter((key) => !isSaid(key))).toEqual([]);
});

describe('a plural', () => {
  const russian = ['полномочие', 'полномочия', 'полномочий'];
  test.each([
    [1, 'полномочие'],
    [2, 'полномочия'],
    [5, 'полномочий'],
    [11, 'полномочий'],
    [21, 'полномочие'],
    [22, 'полномочия'],
    [112, 'полномочий'],
    [0, 'полномочий'],
  ])('of %i in Russian is %s', (count, form) => {
    expect(pluralForm(count, russian, 'ru')).toBe(form);
  });

  test.each([
    [0, 'powers'],
    [1, 'power'],
    [2, 'powers'],
  ])('of %i in English is %s', (count, form) => {
    expect(pluralForm(count, ['power', 'powers'], 'en')).toBe(form);
  });

  test.each([0, 1, 2, 5, 98])('of %i in Kazakh is the singular', (count) => {
    expect(pluralForm(count, ['депутат'], 'kk')).toBe('депутат');
  });
});

describe('a message', () => {
  test('puts its values in place, numbers as the language writes them', () => {
    expect(fillMessage('{n} {n:vote|votes} for {name}', { n: 12345, name: 'A' }, 'en')).toBe('12,345 votes for A');
    expect(wordsOf('kk').t('changes.inPlace', { n: 1234 })).toBe('1\u00a0234 өзгеріс');
    expect(wordsOf('ru').t('changes.inPlace', { n: 3 })).toBe('3 изменения');
  });

  test('without one of its values is a bug and says which', () => {
    expect(() => fillMessage('{name}', {}, 'en')).toThrow('name');
  });

  test('that lacks a parameter, or has one too many, does not compile', () => {
    expectTypeOf<ValuesOf<'common.close'>>().toEqualTypeOf<[]>();
    expectTypeOf<ValuesOf<'external.link'>>().toEqualTypeOf<[Readonly<Record<'host', string | number>>]>();
    // @ts-expect-error the address is missing
    dictionary({ ...dictionaries.ru, 'external.link': 'Прочитать' } as const);
    // @ts-expect-error nobody fills this in
    dictionary({ ...dictionaries.ru, 'common.close': 'Закрыть {nobody}' } as const);
  });
});
