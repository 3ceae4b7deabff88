import { type ReactNode, useMemo } from 'react';
import { type Lesson, minutesOf } from '../../../model/lesson/types.ts';
import { comparisonOf } from '../../store/comparison.ts';
import type { Conduct } from '../../store/conduct.ts';
import { startLesson } from '../../store/lessons/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import '../count/count.css';
import '../lessons/lessons.css';
import { MiniChambers } from '../lessons/mini-chamber.tsx';
import { StoryStrip } from '../lessons/story-strip.tsx';
import { Card } from './card.tsx';
import { pictureOfLesson } from './lesson-pictures.ts';
import { MapPicture } from './map-picture.tsx';
import { ProcedurePicture } from './procedure-picture.tsx';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** The lessons, each with a picture of what it shows and the time that it takes; a press begins one. */
export function LessonCards({ conduct }: { readonly conduct: Conduct }): ReactNode {
  const { l, of } = useHomeWords();
  return (
    <ul className="home-cards">
      {conduct.lessons.map((lesson) => (
        <Card
          key={lesson.id}
          title={of(lesson.title)}
          about={of(lesson.about)}
          picture={<Picture lesson={lesson} conduct={conduct} />}
          facts={[l('lesson.minutes', { n: minutesOf(lesson) }), l('lesson.items', { n: lesson.items.length })]}
          opens={lesson.id}
          onOpen={() => dispatch(startLesson(lesson.id, Date.now()))}
        />
      ))}
    </ul>
  );
}

function Picture({ lesson, conduct }: { readonly lesson: Lesson; readonly conduct: Conduct }): ReactNode {
  const picture = useMemo(() => pictureOfLesson(lesson, conduct), [lesson, conduct]);
  switch (picture?.kind) {
    case 'maps':
      return <Maps a={picture.a} b={picture.b} />;
    case 'chambers':
      return <MiniChambers election={picture.election} laws={picture.laws} />;
    case 'procedure':
      return <ProcedurePicture shown={picture.shown} procedure={picture.procedure} />;
    case 'answers':
      return <StoryStrip conduct={conduct} id={picture.scenario} />;
    case undefined:
      return null;
  }
}

function Maps({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const hasWords = useApp((state) => state.hasWords);
  // The words of the law change what is said of the maps.
  const comparison = useMemo(() => (hasWords ? comparisonOf(a, b) : null), [a, b, hasWords]);
  return comparison === null ? null : <MapPicture comparison={comparison} />;
}
