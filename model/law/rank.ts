import { SOURCE_KINDS, type SourceKind } from '../vocabulary.ts';

/** Place of a kind of source in the order of legal rank: 0 is the Constitution, greater numbers yield to smaller. */
export function rankOf(kind: SourceKind): number {
  return SOURCE_KINDS.indexOf(kind);
}
