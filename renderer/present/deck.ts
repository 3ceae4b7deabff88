import type { LessonItem } from '../../model/lesson/types.ts';
import type { Command } from '../store/commands.ts';
import { askItem, itemOf, moveItem, showItem } from '../store/lessons/commands.ts';
import { morphMap, stepMap, toggleBlack, turnToPage, turnToward } from '../store/presenting/commands.ts';
import type { State } from '../store/state.ts';
import { stepBack, stepForward, stepToStart } from '../store/stepping/commands.ts';
import { storyOf } from '../store/stepping/story.ts';
import { isEntity } from './entity.ts';
import { readingPages } from './readings.ts';

/** What a step needs to know beside the state: how many amendments lie between the orders, and the time in milliseconds. */
export type Moment = { readonly stages: number; readonly now: number };

/**
 * The next picture: light first where the screen is dark; then the picture after its question, the answer or the next
 * step, the next amendment; where the view has no more, what was said of it; then the next part of the lesson.
 */
export function forward(moment: Moment): Command {
  return inLight((state) => {
    if (state.view.lesson?.asks === true) return showItem()(state);
    const page = pageOf(state);
    const item = itemOf(state);
    const next = page > 0 || isOver(state, item) ? state : within(1, moment, state);
    if (next !== state) return next;
    if (page < readingPages(state).length) return turnToPage(page + 1)(state);
    const moved = moveItem(1, moment.now, true)(state);
    return moved === state ? state : turnToPage(0)(moved);
  });
}

/** The picture before; at the beginning of a part its question, then the part before. */
export function backward(moment: Moment): Command {
  return inLight((state) => {
    if (state.view.lesson?.asks === true) return moveItem(-1, moment.now)(state);
    if (pageOf(state) > 0) return turnToPage(pageOf(state) - 1)(state);
    const item = itemOf(state);
    const before = isFirst(state, item) ? state : within(-1, moment, state);
    if (before !== state || item === null) return before;
    return item.question === undefined ? moveItem(-1, moment.now)(state) : askItem()(state);
  });
}

/** The first picture of the view. */
export function toStart({ stages }: Moment): Command {
  return onPicture((state) => {
    if (state.view.screen === 'step') return stepToStart()(state);
    return isMoving(state) ? stepMap(-(stages + 1), stages)(state) : state;
  });
}

/** A command to the picture, which comes back where readings stand in its place. */
export function onPicture(command: Command): Command {
  return (state) => turnToPage(0)(command(state));
}

/** The page of readings on the screen, counted from 1; 0 where the picture itself shows. */
export function pageOf({ view: { presenting } }: State): number {
  return presenting?.page ?? 0;
}

/** Turns the picture from one order into the other, or back, where it is one that moves. */
export function turn(): Command {
  return onPicture((state) => (isMoving(state) ? morphMap()(state) : state));
}

/** Whether the picture stands between the two orders: a map, bands or a matrix, with nothing opened over it. */
export function isMoving({ view: { screen, detail, weighing } }: State): boolean {
  if (screen === 'compare') return detail.length === 0;
  const isOfLaw = weighing.page === 'appointments' || weighing.page === 'holders';
  return screen === 'weigh' && isOfLaw && !isEntity(detail.at(-1));
}

function inLight(command: Command): Command {
  return (state) => {
    const { presenting } = state.view;
    if (presenting === null) return state;
    return presenting.black ? toggleBlack()(state) : command(state);
  };
}

function within(by: 1 | -1, { stages }: Moment, state: State): State {
  const { screen } = state.view;
  if (isMoving(state)) {
    const move = screen === 'compare' ? stepMap(by, stages) : turnToward(by === 1 ? 1 : 0);
    const moved = move(state);
    return moved.view.motion === state.view.motion ? state : moved;
  }
  return screen === 'step' ? (by === 1 ? stepForward() : stepBack())(state) : state;
}

/** The last step that belongs to the item shows with its answer. */
function isOver({ conduct, view }: State, item: LessonItem | null): boolean {
  if (item?.show.screen !== 'step' || item.show.until === undefined || view.screen !== 'step') return false;
  const story = storyOf({ conduct, stepping: view.stepping });
  if (story?.step?.id !== item.show.until) return false;
  return (
    !view.stepping.predicts || story.step.asks === undefined || story.walk.guesses[item.show.until]?.shown === true
  );
}

/** The first step that belongs to the item shows. */
function isFirst({ conduct, view }: State, item: LessonItem | null): boolean {
  if (item?.show.screen !== 'step' || item.show.step === undefined || view.screen !== 'step') return false;
  return storyOf({ conduct, stepping: view.stepping })?.step?.id === item.show.step;
}

/** Which picture is on the screen: what is drawn on it goes with it. */
export function pictureKey(state: State): string {
  const { view, orders } = state;
  const { screen, motion, stepping, detail, weighing, lesson } = view;
  const walk = stepping.walks[stepping.walk];
  const shown = [stepping.scenario, stepping.walk, walk?.at, walk === undefined ? 0 : Object.keys(walk.guesses).length];
  const part = lesson === null ? null : [lesson.at, lesson.asks];
  return JSON.stringify([
    screen,
    orders,
    motion.stage,
    screen === 'step' ? shown : null,
    screen === 'weigh' ? [weighing.page, weighing.fills, motion.toward ?? Math.round(motion.t)] : null,
    weighing.isDisciplined,
    detail.at(-1) ?? null,
    part,
    pageOf(state),
  ]);
}
