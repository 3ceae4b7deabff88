import type { Constitution } from '../../model/constitution/types.ts';
import { valueOf } from '../../model/json.ts';
import type { Source } from '../../model/law/types.ts';
import { type AnyCitation, citationWords, placeInSource } from '../i18n/citations.ts';
import type { Words } from '../i18n/translate.ts';
import { sentence } from '../views/detail/power-words.ts';

/** The articles that a statement rests on in one line, their numbers unbroken; the constitution of the order needs no name. */
export function basisWords(cites: readonly AnyCitation[], order: Constitution, words: Words): string {
  if (cites.length === 0) return '';
  const places = cites.map((citation) => one(citation, order, words).replaceAll(/(\d)-(\d)/gu, '$1\u2011$2'));
  return sentence(places.join('; '));
}

function one(citation: AnyCitation, order: Constitution, words: Words): string {
  const source = valueOf<Source>(order.sources, citation.source);
  if (source?.kind === 'constitution' && citation.article !== undefined) {
    return placeInSource(citation, words);
  }
  return citationWords(citation, source === undefined ? citation.source : words.of(source.title), words);
}
