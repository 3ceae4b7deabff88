import type { Place, PowerKind } from '../../model/vocabulary.ts';

/** What the reader has chosen; one for all views and for both orders. */
export type Selection =
  | { readonly kind: 'place'; readonly id: Place }
  | { readonly kind: 'institution'; readonly id: string }
  | { readonly kind: 'power'; readonly id: string }
  | { readonly kind: 'provision'; readonly id: string }
  | { readonly kind: 'kind'; readonly id: PowerKind }
  | null;

/** What lies under the pointer or has the keyboard focus: a place, or the powers that one line carries. */
export type Highlight =
  | { readonly kind: 'place'; readonly id: Place }
  | {
      readonly kind: 'link';
      readonly id: string;
      readonly from: Place;
      readonly to: Place;
      readonly powers: readonly string[];
    }
  | null;

/** Two selections of the same thing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

/** Two highlights of the same thing. */
export function sameHighlight(a: Highlight, b: Highlight): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}
