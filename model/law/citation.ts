import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import type { Unbranded } from '../constitution/types.ts';
import type { Citation } from './types.ts';

/** A citation as written down, before `check` has seen its source. */
export type CitationText = Unbranded<Citation>;

const WORD = 'Art.';
const NUMBER = '[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*';
const PLACE = new RegExp(
  `^(?<article>${NUMBER})(?:\\((?<paragraph>${NUMBER})\\)(?:\\((?<item>${NUMBER})\\))?(?:-\\((?<through>${NUMBER})\\))?)?`,
);
const NOTE = /^\[(?<note>[^[\]]+)\]/;
const SOURCE = /^(?<source>[a-z0-9]+(?:[._-][a-z0-9]+)*)(?=$|[ :;])/;

/**
 * One place, without its source: "Art. 56(1)(3-1)", "Art. 46(1)-(3)", "Art. 42(5) [second sentence]"; empty for a whole
 * text without note. Square brackets within a note become round ones.
 */
export function formatCitation(citation: CitationText): string {
  const place = formatPlace(citation);
  return place === '' || place.startsWith('[') ? place : `${WORD} ${place}`;
}

/**
 * Several places in their order: "Art. 41(1), 44(3); election-law [electors]". Places of one source that follow each
 * other stand together; the id of the source is printed unless it is `home`.
 */
export function formatCitations(citations: readonly CitationText[], home: string): string {
  return groups(citations)
    .map(([source, those]) => {
      const places = those.map(formatPlace).filter((place) => place !== '');
      const list = `${places[0]?.startsWith('[') === false ? `${WORD} ` : ''}${places.join(', ')}`;
      if (source === home && list !== '') return list;
      if (list === '') return source;
      return list.startsWith('[') ? `${source} ${list}` : `${source}: ${list}`;
    })
    .join('; ');
}

/** Reads the notation that `formatCitations` prints. Refuses any other text, with the part that it cannot read. */
export function parseCitations(text: string, home: string): Result<readonly CitationText[], Refusal> {
  const citations: CitationText[] = [];
  let rest = text;
  while (rest !== '') {
    const group = parseGroup(rest, home);
    if (group === null) return refuse('not-a-citation', [], rest.slice(0, 80));
    citations.push(...group.citations);
    if (group.rest === '') break;
    if (!/^; ./.test(group.rest)) return refuse('not-a-citation', [], group.rest.slice(0, 80));
    rest = group.rest.slice(2);
  }
  return success(citations);
}

/** Reads one group of places of one source from the start of a text; null where there is none. */
function parseGroup(text: string, home: string): Parsed | null {
  const named = text.startsWith(`${WORD} `) || text.startsWith('[') ? undefined : SOURCE.exec(text);
  if (named === null) return null;
  const source = named?.groups?.['source'] ?? home;
  const after = text.slice(named?.[0].length ?? 0);
  if (named !== undefined && (after === '' || after.startsWith(';'))) return { citations: [{ source }], rest: after };
  return parseList(after.replace(/^:? /, ''), source);
}

/** What was read from the start of a text, and what is left of it. */
type Parsed = { readonly citations: readonly CitationText[]; readonly rest: string };

function parseList(text: string, source: string): Parsed | null {
  const alone = NOTE.exec(text);
  if (alone !== null) return { citations: [{ source, ...defined(alone.groups) }], rest: text.slice(alone[0].length) };
  if (!text.startsWith(`${WORD} `)) return null;
  const citations: CitationText[] = [];
  let rest = text.slice(WORD.length + 1);
  for (;;) {
    const place = PLACE.exec(rest);
    if (place === null) return null;
    const afterPlace = rest.slice(place[0].length);
    const note = /^ (?=\[)/.test(afterPlace) ? NOTE.exec(afterPlace.slice(1)) : null;
    citations.push({ source, ...defined(place.groups), ...defined(note?.groups) });
    rest = note === null ? afterPlace : afterPlace.slice(1 + note[0].length);
    if (!rest.startsWith(', ')) return { citations, rest };
    rest = rest.slice(2);
  }
}

function defined(groups: Readonly<Record<string, string | undefined>> | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(groups ?? {}).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  );
}

function formatPlace({ article, paragraph, item, through, note }: CitationText): string {
  const parts = [
    article ?? '',
    paragraph === undefined ? '' : `(${paragraph})`,
    item === undefined ? '' : `(${item})`,
    through === undefined ? '' : `-(${through})`,
  ];
  const place = parts.join('');
  const words = note?.replaceAll('[', '(').replaceAll(']', ')');
  if (words === undefined) return place;
  return place === '' ? `[${words}]` : `${place} [${words}]`;
}

/** Citations of one source in a row; a whole text stands alone, and so does a note after it. */
function groups(citations: readonly CitationText[]): readonly (readonly [string, readonly CitationText[]])[] {
  const found: [string, CitationText[]][] = [];
  for (const citation of citations) {
    const last = found.at(-1);
    const joins = last?.[0] === citation.source && citation.article !== undefined && last[1][0]?.article !== undefined;
    if (joins) last[1].push(citation);
    else found.push([citation.source, [citation]]);
  }
  return found;
}
