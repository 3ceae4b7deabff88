import { SOURCE_KINDS, type SourceKind } from '../vocabulary.ts';

/** Place of a kind of source in the order of legal rank: 0 is the Constitution, greater numbers yield to smaller. */
export function rankOf(kind: SourceKind): number {
  return SOURCE_KINDS.indexOf(kind);
}

/** Order from the highest rank to the lowest. */
export function compareRank(a: SourceKind, b: SourceKind): number {
  return rankOf(a) - rankOf(b);
}

/** Whether the source makes law; records and publications only report it. */
export function isLegal(kind: SourceKind): boolean {
  return rankOf(kind) < rankOf('official-record');
}
