import type { KindFamily, Place, PowerKind } from '../../model/vocabulary.ts';
import type { PowerLine } from './change.ts';

/** What is let through to the maps and lists; nothing named means everything. */
export type Filters = {
  readonly families: readonly KindFamily[];
  readonly kind: PowerKind | null;
  /** A place or an institution by id, with which of the two it is. */
  readonly at:
    { readonly kind: 'place'; readonly id: Place } | { readonly kind: 'institution'; readonly id: string } | null;
};

/** Whether the filters let a power through: by its kind, and by whoever holds it or is acted on. */
export function passes(line: PowerLine, { families, kind, at }: Filters): boolean {
  if (families.length > 0 && !families.includes(line.family)) return false;
  if (kind !== null && kind !== line.kind) return false;
  if (at === null) return true;
  return at.kind === 'place'
    ? line.from === at.id || line.to === at.id
    : line.holder === at.id || line.object === at.id;
}
