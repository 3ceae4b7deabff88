import type { ScenarioStep } from '../../../model/scenario/types.ts';
import { type Picture, PICTURES, type Stepping } from '../../store/stepping/state.ts';
import type { Story } from '../../store/stepping/story.ts';

/** What may be drawn: a procedure only where the story is in one. */
export function picturesFor(steps: readonly ScenarioStep[]): readonly Picture[] {
  return steps.some(({ event }) => event !== undefined) ? PICTURES : ['map'];
}

/** What is drawn: what the reader chose, or else what the step is about. */
export function pictureOf({ picture }: Stepping, { step, steps }: Story): Picture {
  const [only, ...more] = picturesFor(steps);
  if (only !== undefined && more.length === 0) return only;
  return picture ?? (step?.event === undefined ? 'map' : 'procedure');
}
