import { type KindFamily, LANGUAGES, type Language, type Place, type PowerKind } from '../../model/vocabulary.ts';
import type { Areas } from '../scene/map/areas.ts';
import type { Filters } from '../scene/filters.ts';
import { type Highlight, type Selection, sameSelection } from '../scene/selection.ts';
import type { Conduct } from './conduct.ts';
import {
  AT_REST,
  type Dialog,
  type Mode,
  NO_FILTERS,
  type Panel,
  PANEL_SIZES,
  type PanelSize,
  type Screen,
  SCREENS,
  type State,
  type Target,
  THEMES,
  type View,
} from './state.ts';

/** A pure change of the state. */
export type Command = (state: State) => State;

/** The words of the law have come. */
export function receiveWords(): Command {
  return (state) => ({ ...state, hasWords: true, wordsFailed: false });
}

/** The words of the law could not be read. */
export function reportWordsFailure(): Command {
  return (state) => ({ ...state, wordsFailed: true });
}

/** The whole law and the scenarios have arrived. */
export function receiveConduct(conduct: Conduct): Command {
  return (state) => ({ ...state, conduct, conductFailed: false });
}

/** The whole law or the scenarios could not be read. */
export function reportConductFailure(): Command {
  return (state) => ({ ...state, conductFailed: true });
}

/** The areas of the maps stand for shares of the decisions, or again for the powers held. */
export function toggleAreas(): Command {
  return (state) => ({ ...state, areas: state.areas === null ? 'asked' : null });
}

/** The shares that the areas stand for have been measured; nothing happens where they are no longer asked for. */
export function receiveAreas(areas: Areas): Command {
  return (state) => (state.areas === null ? state : { ...state, areas });
}

/** Goes to another view; what was open beside the last one is shut. */
export function chooseScreen(screen: Screen): Command {
  const choose = inView((view) =>
    view.screen === screen ? {} : { screen, detail: [], selection: null, highlight: null },
  );
  return (state) => choose(leaveHome()(state));
}

/** The view after this one; from the home screen, the view that waits below it. */
export function nextScreen(): Command {
  return (state) => {
    const { screen } = state.view;
    return chooseScreen(state.isHome ? screen : after(SCREENS, screen))(state);
  };
}

/** Goes to the home screen, or from there back to the view that was left. */
export function toggleHome(): Command {
  return (state) => ({ ...leaveTour(state), isHome: !state.isHome, view: { ...state.view, highlight: null } });
}

/** The view shows again, as it was left; a tour is over. */
export function leaveHome(): Command {
  return (state) => {
    const left = leaveTour(state);
    return left.isHome ? { ...left, isHome: false } : left;
  };
}

/** Ends the tour and gives back what was on the screen before it. */
export function endTour(): Command {
  return (state) => {
    if (state.tour === null) return state;
    const { isHome, view } = state.tour.before;
    return { ...leaveTour(state), isHome, view: { ...state.view, ...view }, history: { ...state.history } };
  };
}

/** The tour is not wanted; it is not offered again. */
export function skipTour(): Command {
  return (state) => ({ ...state, offersTour: false });
}

/** The reader leaves the tour by going another way; what is on the screen stays. */
function leaveTour(state: State): State {
  return state.tour === null ? state : { ...state, tour: null, offersTour: false };
}

/** Shows another order on one side; the one map returns to its start. The dialog that asked for it shuts unless it stays. */
export function chooseOrder(side: 'a' | 'b', point: string, stays = false): Command {
  return (state) => ({
    ...state,
    orders: { ...state.orders, [side]: point },
    view: { ...state.view, motion: AT_REST, ...(stays ? {} : { dialog: null }) },
  });
}

/** The left order becomes the right one. */
export function swapOrders(): Command {
  return (state) => ({
    ...state,
    orders: { a: state.orders.b, b: state.orders.a },
    view: { ...state.view, motion: AT_REST },
  });
}

/** Says everything in another language. */
export function chooseLanguage(language: Language): Command {
  return inView(() => ({ language }));
}

/** Turns to the next language in the order in which they are offered. */
export function nextLanguage(): Command {
  return inView(({ language }) => ({ language: after(LANGUAGES, language) }));
}

/** Turns from the theme of the system to light, then to dark. */
export function nextTheme(): Command {
  return inView(({ theme }) => ({ theme: after(THEMES, theme) }));
}

/** Shows two maps, or the one that turns, standing at the order before. */
export function chooseMode(mode: Mode): Command {
  return inView((view) => (view.mode === mode ? {} : { mode, motion: AT_REST }));
}

/** Opens a panel: the table takes the place of the maps, the one after it gives that back, any other keeps its room. */
export function choosePanel(panel: Panel): Command {
  return inView((view) => {
    if (panel === 'matrix') return { panel, ...sized(view, 'full') };
    const isNew = view.panelSize[view.mode] === 'shut' || view.panel === 'matrix';
    return { panel, ...(isNew ? sized(view, 'half') : {}) };
  });
}

/** Gives the panel more room, or less. */
export function resizePanel(by: 1 | -1): Command {
  return inView((view) => {
    const next = PANEL_SIZES[PANEL_SIZES.indexOf(view.panelSize[view.mode]) + by];
    return next === undefined ? {} : sized(view, next);
  });
}

function sized({ mode, panelSize }: View, size: PanelSize): Pick<View, 'panelSize'> {
  return { panelSize: { ...panelSize, [mode]: size } };
}

/** Lists what did not change too, or no longer. */
export function toggleUnchanged(): Command {
  return inView(({ showUnchanged }) => ({ showUnchanged: !showUnchanged }));
}

/** Adds a family to those let through, or takes it away; all six named is the same as none. */
export function toggleFamily(family: KindFamily): Command {
  return inFilters(({ families }) => ({
    families: families.includes(family) ? families.filter((other) => other !== family) : [...families, family],
  }));
}

/** Lets one kind of power through, or with null every kind. */
export function filterKind(kind: PowerKind | null): Command {
  return inFilters(() => ({ kind }));
}

/** Lets through what one place or institution holds or suffers, or with null everything. */
export function filterAt(at: Filters['at']): Command {
  return inFilters(() => ({ at }));
}

/** Lets everything through and chooses nothing. */
export function clearFilters(): Command {
  return inView(() => ({ filters: NO_FILTERS, selection: null, highlight: null }));
}

/** Chooses something in every view at once and opens its detail; choosing it again lets it go. */
export function select(selection: Selection): Command {
  return inView((view) => {
    if (selection === null || sameSelection(view.selection, selection))
      return { selection: null, highlight: null, detail: [] };
    return { selection, highlight: null, detail: [selection] };
  });
}

/** Lights what lies under the pointer or has the focus, in both maps. */
export function highlight(target: Highlight): Command {
  return inView(() => ({ highlight: target }));
}

/** Opens a detail on top of what is open; what a map can light is chosen too. */
export function open(target: Target): Command {
  return inView(({ detail, selection }) => ({
    detail: [...detail, target],
    selection: isSelectable(target) ? target : selection,
  }));
}

/** Opens the one power among these, or all of them as a list between two names. */
export function openPowers(ids: readonly string[], names: { readonly from: string; readonly to: string }): Command {
  const [only, ...more] = ids;
  if (only === undefined) return (state) => state;
  return more.length === 0 ? select({ kind: 'power', id: only }) : open({ kind: 'powers', ...names, ids });
}

/** Opens the rules that changed, of one place over its detail, or of all places. */
export function openRules(place: Place | null): Command {
  return inView(() => {
    const rules = { kind: 'rules', place } as const;
    if (place === null) return { detail: [rules], selection: null, highlight: null };
    const chosen = { kind: 'place', id: place } as const;
    return { detail: [chosen, rules], selection: chosen, highlight: null };
  });
}

/** Returns to the detail before. */
export function back(): Command {
  return inView(({ detail, selection }) => {
    const rest = detail.slice(0, -1);
    const last = rest.at(-1);
    return { detail: rest, selection: last !== undefined && isSelectable(last) ? last : selection };
  });
}

/** Shuts the drawer and lets go what was chosen. */
export function closeDetail(): Command {
  return inView(() => ({ detail: [], selection: null }));
}

/** Shows the Constitution of 2026 beside the two orders, or no longer. */
export function toggleThird(): Command {
  return inView(({ showThird }) => ({ showThird: !showThird }));
}

/** Opens a dialog over the view. */
export function openDialog(dialog: Dialog): Command {
  return inView(() => ({ dialog }));
}

/** Shuts the dialog. */
export function closeDialog(): Command {
  return inView(() => ({ dialog: null }));
}

/** Closes the innermost thing that is open: the dialog, then the tour, then the home screen, then the detail, then the choice. */
export function closeInnermost(): Command {
  return (state) => {
    const { dialog, detail, selection } = state.view;
    if (dialog !== null) return closeDialog()(state);
    if (state.tour !== null) return endTour()(state);
    if (state.isHome) return leaveHome()(state);
    if (detail.length > 0 || selection !== null) return closeDetail()(state);
    return state;
  };
}

const NOT_ON_MAP: ReadonlySet<Target['kind']> = new Set(['article', 'amendment', 'decision', 'powers', 'rules']);

/** Whether a map can light the target. */
function isSelectable(target: Target): target is NonNullable<Selection> {
  return !NOT_ON_MAP.has(target.kind);
}

function after<T>(list: readonly T[], item: T): T {
  return list[(list.indexOf(item) + 1) % list.length] ?? item;
}

/** A command that changes the view alone. */
export function inView(change: (view: View) => Partial<View>): Command {
  return (state) => ({ ...state, view: { ...state.view, ...change(state.view) } });
}

function inFilters(change: (filters: Filters) => Partial<Filters>): Command {
  return inView(({ filters }) => ({ filters: { ...filters, ...change(filters) } }));
}
