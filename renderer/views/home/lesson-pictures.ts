import { valueOf } from '../../../model/json.ts';
import type { Lesson, LessonItem, LessonLaw } from '../../../model/lesson/types.ts';
import type { Procedure } from '../../../model/procedures/index.ts';
import { type Shown, shownAt } from '../../store/comparison.ts';
import type { Conduct } from '../../store/conduct.ts';

/** What a lesson is pictured by. */
export type LessonPicture =
  | { readonly kind: 'maps'; readonly a: string; readonly b: string }
  | { readonly kind: 'chambers'; readonly election: string; readonly laws: readonly [LessonLaw, LessonLaw] }
  | { readonly kind: 'procedure'; readonly shown: Shown; readonly procedure: Procedure }
  | { readonly kind: 'answers'; readonly scenario: string };

/**
 * The picture of a lesson: that of its first part which shows more than a text. Maps for a comparison, chambers for votes, a
 * procedure for a story that goes through one, else the answers of the story. Null where no part has a picture of its own.
 */
export function pictureOfLesson({ items }: Lesson, conduct: Conduct): LessonPicture | null {
  for (const item of items) {
    const picture = pictureOfItem(item, conduct);
    if (picture !== null) return picture;
  }
  return null;
}

function pictureOfItem(
  { show, orders = ['pre-2022', 'post-2022'] }: LessonItem,
  conduct: Conduct,
): LessonPicture | null {
  switch (show.screen) {
    case 'compare':
      return show.chosen === undefined ? { kind: 'maps', a: orders[0], b: orders[1] } : null;
    case 'count':
      return { kind: 'chambers', election: show.election, laws: show.laws };
    case 'step':
      return procedureIn(show.scenario, conduct) ?? { kind: 'answers', scenario: show.scenario };
    case 'weigh':
      return null;
  }
}

/** The procedure that a story goes through first, in the last order that has it. */
function procedureIn(id: string, conduct: Conduct): LessonPicture | null {
  const scenario = conduct.scenarios.find((one) => one.id === id);
  const name = scenario?.steps.find(({ event }) => event !== undefined)?.event?.procedure;
  if (scenario === undefined || name === undefined) return null;
  for (const point of scenario.orders.toReversed()) {
    const shown = shownAt(point, conduct);
    const procedure = shown === null ? undefined : valueOf<Procedure>(shown.order.procedures, name);
    if (shown !== null && procedure !== undefined) return { kind: 'procedure', shown, procedure };
  }
  return null;
}
