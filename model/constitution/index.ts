export { census, changeCensus, type Census, type Tally } from './census.ts';
export { check, faultsOf } from './check.ts';
export { diff, type Difference, type DifferenceOf } from './diff.ts';
export { FAMILY_OF } from './families.ts';
export { parseShare, PLURALITY, type Share } from './majority.ts';
export {
  actsNeeding,
  institutionAt,
  institutionId,
  lineageOf,
  nameOf,
  placeOf,
  powersHeldBy,
  powersOver,
  type Lineage,
  type PowerEntry,
} from './query.ts';
export * from './types.ts';
