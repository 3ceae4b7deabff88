import type { ReactNode } from 'react';
import type { Lesson } from '../../../model/lesson/types.ts';
import type { Conduct } from '../../store/conduct.ts';
import { MiniChambers } from './mini-chamber.tsx';
import { StoryStrip } from './story-strip.tsx';

/** A lesson in small: its first story by its answers, or its first votes by the chambers that they make. */
export function LessonPicture({ lesson, conduct }: { readonly lesson: Lesson; readonly conduct: Conduct }): ReactNode {
  const show = lesson.items.map((item) => item.show).find(({ screen }) => screen === 'step' || screen === 'count');
  if (show?.screen === 'count') return <MiniChambers election={show.election} laws={show.laws} />;
  return show?.screen === 'step' ? <StoryStrip conduct={conduct} id={show.scenario} /> : null;
}
