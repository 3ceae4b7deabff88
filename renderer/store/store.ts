import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { readWords } from '../../model/kazakhstan/map.ts';
import { type Command, receiveConduct, receiveWords, reportConductFailure, reportWordsFailure } from './commands.ts';
import { recorded } from './history/commands.ts';
import { hasSeenTour, readPreferences, rememberTour, writePreferences } from './preferences.ts';
import { initialState, type State, type View } from './state.ts';

const { language, theme } = readPreferences();

/** The one state of the app. */
export const store = createStore<State>()(() => initialState(language, theme, roomForPanel(), !hasSeenTour()));

/** In which modes maps and lists fit on the screen together. */
function roomForPanel(): View['panelSize'] {
  const { innerHeight: height, innerWidth: width } = window;
  const fits = (least: number) => (height >= least && width >= 1100 ? 'half' : 'shut');
  return { pair: fits(780), one: fits(980) };
}

/** Applies a command; what it changes of the work can be undone. */
export function dispatch(command: Command): void {
  const before = store.getState();
  store.setState(recorded(before, command(before)), true);
}

/** The state that a part of the page shows: that of the app, or another where one is put in its place. */
export const Showing = createContext<StoreApi<State>>(store);

/** A part of the state; the component is drawn again when that part changes. */
export function useApp<T>(part: (state: State) => T): T {
  return useStore(useContext(Showing), part);
}

/** Fetches the words of the law, when the first picture stands. */
export async function loadWords(): Promise<void> {
  try {
    await readWords();
    dispatch(receiveWords());
  } catch {
    dispatch(reportWordsFailure());
  }
}

/** Fetches the whole law and the scenarios, when a view needs them; once is enough. */
export async function loadConduct(): Promise<void> {
  if (store.getState().conduct !== null) return;
  try {
    dispatch(receiveConduct(await import('./conduct-data.ts')));
  } catch {
    dispatch(reportConductFailure());
  }
}

store.subscribe((state, before) => {
  const { view } = state;
  if (view.language !== before.view.language || view.theme !== before.view.theme)
    writePreferences(view.language, view.theme);
  if (before.offersTour && !state.offersTour) rememberTour();
});
