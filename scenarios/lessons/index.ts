import type { Lesson, LessonItem } from '../../model/lesson/types.ts';
import presidentAndParties from './01-president-and-parties.json' with { type: 'json' };
import howALawIsMade from './02-how-a-law-is-made.json' with { type: 'json' };
import votesIntoSeats from './03-votes-into-seats.json' with { type: 'json' };
import whoMayGoToTheCourt from './04-who-may-go-to-the-court.json' with { type: 'json' };

/** A lesson as its file is typed, where words of closed lists are any words. */
type Written = Omit<Lesson, 'items'> & {
  readonly items: readonly (Omit<LessonItem, 'show' | 'orders'> & {
    readonly orders?: readonly string[];
    readonly show: { readonly screen: string };
  })[];
};

const written: readonly Written[] = [
  presidentAndParties.lesson,
  howALawIsMade.lesson,
  votesIntoSeats.lesson,
  whoMayGoToTheCourt.lesson,
];

/** The lessons that come with the app, in the order of their numbers; a test holds every file to its schema. */
export const lessons: readonly Lesson[] = written.filter(isLesson);

function isLesson(file: Written): file is Written & Lesson {
  return file.items.length > 0 && file.items.every(({ orders, show }) => isShow(show) && (orders?.length ?? 2) === 2);
}

function isShow({ screen }: { readonly screen: string }): boolean {
  return ['compare', 'step', 'count', 'weigh'].includes(screen);
}
