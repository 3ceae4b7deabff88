export { census, changeCensus } from './census.ts';
export { diff, type Difference } from './diff.ts';
export { FAMILY_OF } from './families.ts';
export { parseShare, PLURALITY } from './majority.ts';
export {
  counterpartsOf,
  institutionAt,
  institutionId,
  identityOver,
  lineageOf,
  nameOf,
  placeOf,
  type Counterparts,
} from './query.ts';
export * from './types.ts';
