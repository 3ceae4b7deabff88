import type { ReadFrom } from '../../../../model/power/derivation/read-from.ts';
import type { Shown } from '../../../store/comparison.ts';

/** One order with all its law, and where in it it is read who decides. */
export type Read = { readonly shown: Shown; readonly from: ReadFrom };
