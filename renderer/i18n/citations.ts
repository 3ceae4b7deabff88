import type { Citation } from '../../model/law/types.ts';
import type { Unbranded } from '../../model/constitution/types.ts';
import { citationNote } from './citation-notes.ts';
import type { Words } from './translate.ts';

/** A citation, whatever has become of the brand of its source. */
export type AnyCitation = Unbranded<Citation>;

/** "Constitution of 1995, Article 44, paragraph 3": a citation in words, its source by title. */
export function citationWords(citation: AnyCitation, title: string, words: Words): string {
  return [joined([title, ...places(citation, words)], words), ...remarks(citation, words)].join(' ');
}

/** "Article 44", or "Articles 64–68" where the number is a range. */
export function articleWords(article: string, words: Words): string {
  const [first = '', last] = article.split('-');
  if (last !== undefined && Number(last) > Number(first)) return words.t('cite.articles', { first, last });
  return words.t('cite.article', { n: article });
}

/** What narrows a citation below its source, from article to the remark in brackets; empty where nothing does. */
export function placeInSource(citation: AnyCitation, words: Words): string {
  const place = joined(places(citation, words), words);
  return [...(place === '' ? [] : [place]), ...remarks(citation, words)].join(' ');
}

function joined(parts: readonly string[], words: Words): string {
  return parts.join(words.t('cite.separator'));
}

function remarks({ note }: AnyCitation, words: Words): readonly string[] {
  const remark = note === undefined ? undefined : citationNote(note);
  return remark === undefined ? [] : [`(${words.of(remark)})`];
}

function places({ article, paragraph, item, through }: AnyCitation, words: Words): readonly string[] {
  return [
    article === undefined ? null : articleWords(article, words),
    paragraph === undefined ? null : paragraphWords(paragraph, item === undefined ? through : undefined, words),
    item === undefined ? null : itemWords(item, through, words),
  ].filter((part) => part !== null);
}

function paragraphWords(first: string, last: string | undefined, words: Words): string {
  return last === undefined ? words.t('cite.paragraph', { n: first }) : words.t('cite.paragraphs', { first, last });
}

function itemWords(first: string, last: string | undefined, words: Words): string {
  return last === undefined ? words.t('cite.item', { n: first }) : words.t('cite.items', { first, last });
}
