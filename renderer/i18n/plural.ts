import type { Language } from '../../model/vocabulary.ts';

const RULES = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };

/**
 * The form of a word that stands beside a whole number: English one | other, Russian one | few | many; Kazakh keeps the
 * singular after every number.
 */
export function pluralForm(count: number, forms: readonly string[], language: Language): string {
  return forms[formIndex(count, language)] ?? forms.at(-1) ?? '';
}

function formIndex(count: number, language: Language): number {
  if (language === 'kk') return 0;
  const category = RULES[language].select(count);
  if (category === 'one') return 0;
  return category === 'few' || language === 'en' ? 1 : 2;
}
