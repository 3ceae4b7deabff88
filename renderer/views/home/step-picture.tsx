import type { ReactNode } from 'react';
import type { Conduct } from '../../store/conduct.ts';
import { useApp } from '../../store/store.ts';
import { StoryStrip } from '../lessons/story-strip.tsx';
import '../step/step.css';

/** The answers of the scenario that is open, or else of the first one. */
export function StepPicture({ conduct }: { readonly conduct: Conduct }): ReactNode {
  const open = useApp((state) => state.view.stepping.scenario);
  const id = open ?? conduct.scenarios[0]?.id;
  return id === undefined ? null : <StoryStrip conduct={conduct} id={id} />;
}
