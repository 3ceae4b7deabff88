import {
  type Constitution,
  identityOver,
  institutionId,
  lineageOf,
  nameOf,
} from '../../../model/constitution/index.ts';
import { same } from '../../../model/json.ts';
import type { Localized } from '../../../model/vocabulary.ts';
import type { WeighWords } from '../../i18n/weigh/words.ts';

/** Both orders, as far as names are concerned. */
type Orders = Readonly<Record<'a' | 'b', { readonly order: Constitution }>>;

/** What an institution is called in either order; null: neither knows it. */
export type ActorName = { readonly a: Localized | null; readonly b: Localized | null };

/** One identity for predecessor and successor over both orders (Council and Court). */
export function identityIn({ a, b }: Orders): (actor: string) => string {
  return identityOver(a.order, b.order);
}

/** The names of an identity in both orders. */
export function namesIn({ a, b }: Orders): (identity: string) => ActorName {
  const lineage = lineageOf(a.order, b.order);
  return (identity) => {
    const id = institutionId(b.order, identity) ?? institutionId(a.order, identity);
    if (id === undefined) return { a: null, b: null };
    return { a: nameOf(a.order, id, lineage) ?? null, b: nameOf(b.order, id, lineage) ?? null };
  };
}

/** What an institution is called: its name in both orders, or the old and the new one. */
export function actorWords(row: { readonly id: string; readonly name: ActorName }, words: WeighWords): string {
  const { a, b } = row.name;
  const [before, after] = [a ?? b, b ?? a];
  if (before === null || after === null) return row.id;
  if (same(before, after)) return words.of(after);
  return words.w('name.became', { before: words.of(before), after: words.of(after) });
}
