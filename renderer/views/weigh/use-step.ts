import type { Comparison, Stage } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';

/** The amendment that the one picture shows; undefined where it shows the two orders as a whole, or both stand. */
export function useStep({ stages }: Comparison): Stage | undefined {
  const mode = useApp((state) => state.view.mode);
  const stage = useApp(({ view: { motion } }) => motion.stage);
  return mode === 'one' && stage !== null ? stages[stage - 1] : undefined;
}
