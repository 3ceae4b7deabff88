import type { Constitution } from '../../../model/constitution/index.ts';
import { isRecord } from '../../../model/json.ts';
import { type Json, LANGUAGES, type Localized } from '../../../model/vocabulary.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Words } from '../../i18n/translate.ts';
import { nameIn } from '../compare/facts.ts';
import { shareWords } from './power-words.ts';

/** A particular of a power in words: numbers, yes or no, names of institutions, phrases. */
export function paramWords(value: Json, order: Constitution, words: Words): string {
  if (value === null) return '–';
  if (typeof value === 'boolean') return words.t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return formatNumber(value, words.language);
  if (typeof value === 'string') return institutionOr(value, order, words);
  if (Array.isArray(value)) return listWords(value, order, words);
  return isRecord(value) ? recordWords(value, order, words) : '';
}

function recordWords(value: Readonly<Record<string, unknown>>, order: Constitution, words: Words): string {
  if (isLocalized(value)) return words.of(value);
  const { share, of } = value;
  if (typeof share === 'string' && isRecord(of) && isLocalized(of)) {
    return words.t('need.majorityLine', { share: shareWords(share, words), base: words.of(of) });
  }
  if (isRecord(share) && isLocalized(share) && isRecord(of) && isLocalized(of)) {
    return words.t('need.majorityLine', { share: words.of(share), base: words.of(of) });
  }
  return Object.entries(value)
    .filter((entry): entry is [string, Json] => isJson(entry[1]))
    .map(([key, item]) => `${institutionOr(key, order, words)}: ${paramWords(item, order, words)}`)
    .join('; ');
}

function listWords(values: readonly Json[], order: Constitution, words: Words): string {
  return values.map((value) => paramWords(value, order, words)).join('; ');
}

function institutionOr(id: string, order: Constitution, words: Words): string {
  const name = nameIn(id, order);
  if (name !== null) return words.of(name);
  return id === 'other akims' ? words.t('param.otherAkims') : id;
}

function isLocalized(value: Readonly<Record<string, unknown>>): value is Localized {
  return LANGUAGES.every((language) => typeof value[language] === 'string');
}

function isJson(value: unknown): value is Json {
  return value === null || ['boolean', 'number', 'string', 'object'].includes(typeof value);
}
