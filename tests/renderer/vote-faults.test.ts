import { describe, expect, test } from 'vitest';
import { VOTE_FAULT_CODES } from '../../model/refusals.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { voteFaultTexts } from '../../renderer/i18n/vote-faults.ts';

describe.each(VOTE_FAULT_CODES)('what is wrong with votes, %s', (code) => {
  const texts = voteFaultTexts[code];

  test('is said in a sentence in each language, with the value in all or in none', () => {
    const holes = LANGUAGES.map((language) => texts[language].match(/\{[^}]*\}/gu)?.join() ?? '');
    expect(new Set(holes).size).toBe(1);
    expect(['', '{value}']).toContain(holes[0]);
    for (const language of LANGUAGES) expect(texts[language]).toMatch(/^\S.*\.$/u);
  });

  test('is said without Latin letters in Kazakh and Russian', () => {
    for (const language of ['kk', 'ru'] as const)
      expect(texts[language].replace('{value}', '')).not.toMatch(/[a-zə]/iu);
  });
});
