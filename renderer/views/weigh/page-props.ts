import type { Comparison } from '../../store/comparison.ts';
import type { WeighedPair } from './use-weighed.ts';

/** What a page is given: both orders measured, and the comparison for names and articles. */
export type PageProps = { readonly pair: WeighedPair; readonly comparison: Comparison };
