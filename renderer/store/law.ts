import type * as kazakhstan from '../../model/kazakhstan/map.ts';

/** The legal data and the questions one may ask of it; it arrives after the frame of the app is on the screen. */
export type Law = Pick<typeof kazakhstan, 'amendments' | 'at' | 'DATA_BEGIN' | 'editions' | 'inForce' | 'stages'>;
