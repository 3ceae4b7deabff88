import type { Lesson, LessonItem, LessonShow } from '../../../model/lesson/types.ts';
import { walk } from '../../../model/scenario/walk.ts';
import { chooseMode, type Command, inView, leaveHome, open } from '../commands.ts';
import { compareLaws } from '../lab/commands.ts';
import { AT_REST, type State } from '../state.ts';
import { openScenario } from '../stepping/commands.ts';

/** The orders of an item that names none and has no scenario to name them. */
const BEFORE_AND_AFTER = { a: 'pre-2022', b: 'post-2022' } as const;

/** The lesson that is held; null while none is. */
export function lessonOf({ conduct, view }: Pick<State, 'conduct' | 'view'>): Lesson | null {
  return conduct?.lessons.find(({ id }) => id === view.lesson?.id) ?? null;
}

/** The item on the screen; null while no lesson is held. */
export function itemOf(state: Pick<State, 'conduct' | 'view'>): LessonItem | null {
  return lessonOf(state)?.items[state.view.lesson?.at ?? 0] ?? null;
}

/** Begins a lesson with its first item. */
export function startLesson(id: string, now: number): Command {
  return (state) => {
    const lesson = state.conduct?.lessons.find((one) => one.id === id);
    if (lesson === undefined) return state;
    const place = { id, at: 0, asks: false, since: now, itemSince: now };
    return goToItem(0, now)({ ...state, view: { ...state.view, lesson: place } });
  };
}

/** Sets an item on the screen; `asks`: its question stands alone first. */
export function goToItem(at: number, now: number, asks = false): Command {
  return (state) => {
    const { lesson: place } = state.view;
    const item = lessonOf(state)?.items[at];
    if (place === null || item === undefined) return state;
    const set = setItem(item)(state);
    const lesson = { ...place, at, asks: asks && item.question !== undefined, itemSince: now };
    return { ...set, view: { ...set.view, lesson } };
  };
}

/** The item after, or before. */
export function moveItem(by: 1 | -1, now: number, asks = false): Command {
  return (state) => (state.view.lesson === null ? state : goToItem(state.view.lesson.at + by, now, asks)(state));
}

/** Takes the question away, so that the picture shows. */
export function showItem(): Command {
  return inView(({ lesson }) => (lesson === null ? {} : { lesson: { ...lesson, asks: false } }));
}

/** Puts the question in the place of the picture. */
export function askItem(): Command {
  return inView(({ lesson }) => (lesson === null ? {} : { lesson: { ...lesson, asks: true } }));
}

/** Ends the lesson; what is on the screen stays. */
export function endLesson(): Command {
  return inView(() => ({ lesson: null }));
}

/** The state that an item asks for: orders, screen, and what is chosen on it. */
export function setItem({ orders, show }: LessonItem): Command {
  return (state) => {
    const clean = inView(() => ({
      screen: show.screen,
      detail: [],
      selection: null,
      highlight: null,
      dialog: null,
      motion: AT_REST,
    }))({ ...leaveHome()(state), orders: BEFORE_AND_AFTER });
    const set = setShow(show)(clean);
    return orders === undefined ? set : inOrders(orders)(set);
  };
}

function inOrders([a, b]: readonly [string, string]): Command {
  return (state) => ({
    ...state,
    orders: { a, b },
    view: { ...state.view, stepping: { ...state.view.stepping, third: null } },
  });
}

function setShow(show: LessonShow): Command {
  switch (show.screen) {
    case 'compare':
      return (state) => {
        const set = chooseMode(show.mode)(state);
        return show.chosen === undefined ? set : open(show.chosen)(set);
      };
    case 'step':
      return setScenario(show);
    case 'count':
      return compareLaws(show.election, show.laws[0], show.laws[1]);
    case 'weigh':
      return inView(({ weighing }) => ({
        weighing: { ...weighing, page: 'distribution', isDisciplined: show.isDisciplined },
      }));
  }
}

function setScenario(show: Extract<LessonShow, { readonly screen: 'step' }>): Command {
  return (state) => {
    const opened = openScenario(show.scenario)(state);
    const scenario = state.conduct?.scenarios.find(({ id }) => id === show.scenario);
    if (scenario === undefined) return opened;
    const choices = show.choices ?? {};
    const at = show.step === undefined ? 0 : walk(scenario, choices).findIndex(({ id }) => id === show.step) + 1;
    return inView(({ stepping }) => ({
      stepping: { ...stepping, walks: [{ choices, at, seen: at, guesses: {} }], walk: 0 },
    }))(opened);
  };
}
