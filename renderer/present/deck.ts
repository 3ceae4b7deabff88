import type { Command } from '../store/commands.ts';
import { stepMap, toggleBlack } from '../store/presenting.ts';
import type { State } from '../store/state.ts';
import { stepBack, stepForward, stepToStart } from '../store/stepping.ts';

/** The next picture: light first where the screen is dark, then the answer or the next step, or the next amendment. */
export function forward(stages: number): Command {
  return onward(1, stages);
}

/** The picture before. */
export function backward(stages: number): Command {
  return onward(-1, stages);
}

/** The first picture of the view. */
export function toStart(stages: number): Command {
  return (state) => {
    if (state.view.screen === 'step') return stepToStart()(state);
    return state.view.screen === 'compare' ? stepMap(-(stages + 1), stages)(state) : state;
  };
}

function onward(by: 1 | -1, stages: number): Command {
  return (state) => {
    const { presenting } = state.view;
    if (presenting === null) return state;
    if (presenting.black) return toggleBlack()(state);
    if (state.view.screen === 'compare') return state.view.detail.length > 0 ? state : stepMap(by, stages)(state);
    if (state.view.screen !== 'step') return state;
    return (by === 1 ? stepForward() : stepBack())(state);
  };
}

/** Which picture is on the screen: what is drawn on it goes with it. */
export function pictureKey({ view, orders }: State): string {
  const { screen, motion, stepping, detail, weighing } = view;
  const walk = stepping.walks[stepping.walk];
  const shown = [stepping.scenario, stepping.walk, walk?.at, walk === undefined ? 0 : Object.keys(walk.guesses).length];
  return JSON.stringify([
    screen,
    orders,
    motion.stage,
    screen === 'step' ? shown : null,
    weighing.isDisciplined,
    detail.at(-1) ?? null,
  ]);
}
