/**
 * The law as far as a first picture needs it. The page ships `outlineOf` these two and reads the law itself once the picture
 * stands; everywhere else they are the law.
 */
export { amendments } from './amendments/index.ts';
export { base } from './base/index.ts';
