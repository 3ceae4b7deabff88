export { advance, eventsOf, possible, start, termsOf } from './advance.ts';
export { paths, runCensus } from './paths.ts';
export * from './types.ts';
export { isVotes } from './votes.ts';
