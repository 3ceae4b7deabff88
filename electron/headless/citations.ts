import type { Constitution } from '../../model/constitution/types.ts';
import { valueOf } from '../../model/json.ts';
import { formatCitation, type Citation } from '../../model/law/index.ts';
import type { Language } from '../../model/vocabulary.ts';

/** A citation with the same in words: "Constitution of 1995, Art. 41(1)". */
export type Cited = Citation & { readonly text: string };

/** Citations of an order, each with its text in a language. */
export function cited(order: Constitution, cites: readonly Citation[], lang: Language): readonly Cited[] {
  return cites.map((citation) => {
    const place = formatCitation(citation);
    const title = valueOf(order.sources, citation.source)?.title[lang] ?? citation.source;
    return { ...citation, text: place === '' ? title : `${title}, ${place}` };
  });
}
