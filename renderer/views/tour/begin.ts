import type { Comparison } from '../../store/comparison.ts';
import { dispatch } from '../../store/store.ts';
import { startTour } from '../../store/tour/commands.ts';

/** Begins the tour; it opens the line of the first power that changed. */
export function beginTour({ differences }: Comparison): void {
  dispatch(startTour(differences.find(({ entity }) => entity === 'powers')?.id ?? null));
}
