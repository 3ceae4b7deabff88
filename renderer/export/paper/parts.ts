import type { Lesson, LessonItem } from '../../../model/lesson/types.ts';
import { forward, pageOf } from '../../present/deck.ts';
import { comparisonOf } from '../../store/comparison.ts';
import { goToItem } from '../../store/lessons/commands.ts';
import { LIT } from '../../store/presenting/state.ts';
import { AT_REST, type State } from '../../store/state.ts';

/** One part of a lesson on paper: what it is, and the state behind each of its pictures, in order. */
export type PaperPart = { readonly item: LessonItem; readonly pictures: readonly State[] };

/**
 * All pictures of a lesson, as presenting steps through them, with every answer shown. The part that is on the screen
 * stands between the orders on the screen: an amendment switched there is switched on paper too.
 */
export function partsOf(state: State, lesson: Lesson): readonly PaperPart[] {
  const { view } = state;
  const from: State = {
    ...state,
    view: {
      ...view,
      stepping: { ...view.stepping, predicts: false },
      lesson: { id: lesson.id, at: 0, asks: false, since: 0, itemSince: 0 },
      presenting: { ...LIT, before: AT_REST },
    },
  };
  const here = view.lesson?.id === lesson.id ? view.lesson.at : null;
  return lesson.items.map((item, at) => {
    const set = goToItem(at, 0)(from);
    return { item, pictures: picturesFrom(at === here ? { ...set, orders: state.orders } : set) };
  });
}

function picturesFrom(first: State): readonly State[] {
  const moment = { stages: comparisonOf(first.orders.a, first.orders.b)?.stages.length ?? 0, now: 0 };
  const pictures = [first];
  for (let last = first; ;) {
    const next = arrived(forward(moment)(last));
    // Readings stand on paper once, below the pictures.
    if (next === last || pageOf(next) > 0 || next.view.lesson?.at !== first.view.lesson?.at) return pictures;
    pictures.push(next);
    last = next;
  }
}

/** The picture when its motion is over: paper stands still. */
function arrived(state: State): State {
  const { motion } = state.view;
  if (motion.toward === null) return state;
  return { ...state, view: { ...state.view, motion: { ...motion, t: motion.toward, toward: null } } };
}
