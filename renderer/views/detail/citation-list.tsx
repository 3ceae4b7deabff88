import type { ReactNode } from 'react';
import type { Constitution } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import type { Source } from '../../../model/law/types.ts';
import type { Localized } from '../../../model/vocabulary.ts';
import { type AnyCitation, citationWords, placeInSource } from '../../i18n/citations.ts';
import { useWords } from '../../i18n/use-words.ts';
import { open } from '../../store/commands.ts';
import { dispatch } from '../../store/store.ts';

type Props = {
  readonly cites: readonly AnyCitation[];
  readonly order: Constitution;
  /** Leaves the title of the main constitution out, where room is short. */
  readonly short?: boolean;
};

/** The legal basis of a statement, each article a button that opens it. */
export function CitationList({ cites, order, short = false }: Props): ReactNode {
  return (
    <ul className={short ? 'citations citations-short' : 'citations'}>
      {cites.map((citation, index) => (
        <li key={index}>
          <CitationLink citation={citation} order={order} short={short} />
        </li>
      ))}
    </ul>
  );
}

function CitationLink({
  citation,
  order,
  short,
}: {
  readonly citation: AnyCitation;
  readonly order: Constitution;
  readonly short: boolean;
}): ReactNode {
  const words = useWords();
  const source = sourceIn(order, citation.source);
  const title = source === null ? citation.source : words.of(source.title);
  const place = placeInSource(citation, words);
  const isMain = source?.kind === 'constitution' && citation.article !== undefined;
  const full = citationWords(citation, title, words);
  return (
    <button
      type="button"
      className="link citation"
      title={full}
      onClick={() => dispatch(open({ kind: 'article', source: citation.source, article: citation.article ?? null }))}
    >
      {short && isMain ? capital(place) : full}
    </button>
  );
}

/** A source of the order. */
export function sourceIn(order: Constitution, id: string): Source | null {
  return valueOf<Source>(order.sources, id) ?? null;
}

/** The title of a source in the words of the data. */
export function sourceTitle(order: Constitution, id: string): Localized | null {
  return sourceIn(order, id)?.title ?? null;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
