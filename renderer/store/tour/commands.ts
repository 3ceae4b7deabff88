import { chooseMode, chooseScreen, type Command, endTour, select } from '../commands.ts';
import { toggleMorph } from '../motion.ts';
import { AT_REST, type Moved, type State, type Tour, type View } from '../state.ts';
import { TOUR_STOPS, type TourStop } from './state.ts';

/** Begins the tour; `line` is the power whose line it opens. */
export function startTour(line: string | null): Command {
  return (state) => goTo(0, { at: 0, line, before: { isHome: state.isHome, view: keptOf(state.view) } })(state);
}

/** The stop after, or before; after the last one the tour ends, before the first one there is none. */
export function moveTour(by: 1 | -1): Command {
  return (state) => {
    if (state.tour === null) return state;
    const at = state.tour.at + by;
    if (at < 0) return state;
    return at < TOUR_STOPS.length ? goTo(at, state.tour)(state) : endTour()(state);
  };
}

/** Shows what a stop speaks of. Going there is no change of the work: there is nothing to undo. */
function goTo(at: number, tour: Tour): Command {
  return (state) => {
    const stop = TOUR_STOPS[at];
    if (stop === undefined) return state;
    const clean: State = { ...state, isHome: false, view: { ...state.view, ...tour.before.view } };
    return { ...shown(stop, tour)(clean), tour: { ...tour, at }, history: { ...state.history } };
  };
}

function shown(stop: TourStop, { line }: Tour): Command {
  switch (stop) {
    case 'orders':
      return maps;
    case 'line':
      return (state) => (line === null ? maps(state) : select({ kind: 'power', id: line })(maps(state)));
    case 'morph':
      return (state) => toggleMorph()(maps(state));
    case 'step':
    case 'count':
    case 'weigh':
      return chooseScreen(stop);
    case 'class':
      return (state) => state;
  }
}

/** Both maps side by side, with nothing chosen. */
function maps(state: State): State {
  const compared = chooseMode('pair')(chooseScreen('compare')(state));
  return { ...compared, view: { ...compared.view, motion: AT_REST, detail: [], selection: null, highlight: null } };
}

function keptOf({ screen, mode, motion, detail, selection, highlight }: View): Moved {
  return { screen, mode, motion, detail, selection, highlight };
}
