import type { Language, Localized, Place } from '../../model/vocabulary.ts';
import type { Areas } from '../scene/map/areas.ts';
import type { Filters } from '../scene/filters.ts';
import type { Highlight, Selection } from '../scene/selection.ts';
import type { Conduct } from './conduct.ts';
import type { DeskAsk, DeskRefusal, FileState, Opened } from './document/state.ts';
import { type Lab, LAB_AT_START } from './lab/state.ts';
import type { LessonPlace } from './lessons/state.ts';
import type { Presenting } from './presenting/state.ts';
import { NO_STORY, type Stepping } from './stepping/state.ts';
import type { TourPlace } from './tour/state.ts';
import { type Weighing, WEIGHING_AT_START } from './weigh/state.ts';

/** How light the app is. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The views of the app: one grammar, two orders, one question each. */
export const SCREENS = ['compare', 'step', 'count', 'weigh', 'lessons'] as const;
export type Screen = (typeof SCREENS)[number];

/** Two maps beside each other, or one that turns into the other. */
export const MODES = ['pair', 'one'] as const;
export type Mode = (typeof MODES)[number];

/** How much room the panel takes: its head alone, a part below the maps, or their place too. */
export const PANEL_SIZES = ['shut', 'half', 'full'] as const;
export type PanelSize = (typeof PANEL_SIZES)[number];

/** What stands below the maps: what changed, the table and the outline of the same powers. */
export const PANELS = ['changes', 'matrix', 'outline'] as const;
export type Panel = (typeof PANELS)[number];

/** What the detail drawer shows: something chosen, an article, an amendment, or several powers at once. */
export type Target =
  | NonNullable<Selection>
  | { readonly kind: 'article'; readonly source: string; readonly article: string | null }
  | { readonly kind: 'amendment'; readonly id: string }
  /** A decision whose shares are measured. */
  | { readonly kind: 'decision'; readonly id: string; readonly title: Localized }
  /** The rules that changed, about one place or all of them. */
  | { readonly kind: 'rules'; readonly place: Place | null }
  | { readonly kind: 'powers'; readonly from: string; readonly to: string; readonly ids: readonly string[] };

/** Where the one map stands: `stage` null between A and B as a whole, else the number of an amendment counted from 1. */
export type Motion = {
  readonly stage: number | null;
  /** 0 is the earlier picture, 1 the later. */
  readonly t: number;
  /** Where it is moving to; null: it stands. */
  readonly toward: 0 | 1 | null;
};

/** What is on the screen, and all that was made of it. */
export type View = {
  readonly language: Language;
  readonly theme: Theme;
  readonly screen: Screen;
  readonly mode: Mode;
  readonly motion: Motion;
  readonly panel: Panel;
  /** The one map needs more room, so each mode remembers its own. */
  readonly panelSize: Readonly<Record<Mode, PanelSize>>;
  readonly showUnchanged: boolean;
  readonly filters: Filters;
  readonly selection: Selection;
  readonly highlight: Highlight;
  /** The trail of opened details, the last one on show; empty: the drawer is shut. */
  readonly detail: readonly Target[];
  readonly showThird: boolean;
  readonly stepping: Stepping;
  readonly lab: Lab;
  readonly weighing: Weighing;
  readonly dialog: Dialog | null;
  /** The lesson that is held, and where in it one stands. Null: none is. */
  readonly lesson: LessonPlace | null;
  /** The class sees one picture of the view; `before` is where the one map stood. Null: nothing is presented. */
  readonly presenting: (Presenting & { readonly before: Motion }) | null;
};

/** The parts of the view that the tour moves, and gives back at its end. */
export type Moved = Pick<View, 'screen' | 'mode' | 'motion' | 'detail' | 'selection' | 'highlight'>;

/** The tour under way, with what was on the screen before it began. */
export type Tour = TourPlace & { readonly before: { readonly isHome: boolean; readonly view: Moved } };

/** The dialog that is open. */
export type Dialog =
  | { readonly kind: 'keys' }
  | { readonly kind: 'history' }
  | { readonly kind: 'amendments' }
  | { readonly kind: 'export' }
  | { readonly kind: 'desk'; readonly ask: DeskAsk }
  | { readonly kind: 'day'; readonly side: 'a' | 'b' }
  | { readonly kind: 'external'; readonly url: string };

/** What a person has made of the app at one moment: the two orders and the view. Shared with the state, never copied. */
export type Work = { readonly orders: State['orders']; readonly view: View };

/** A way on that was left: what lay before it, the work where it was left, and what had been undone then. */
export type Line = { readonly past: readonly Work[]; readonly present: Work; readonly future: readonly Work[] };

/** Every change that can be undone or done again; the present is the state itself. */
export type History = {
  /** The work before each change, the oldest first. */
  readonly past: readonly Work[];
  /** What was undone, the nearest first. */
  readonly future: readonly Work[];
  /** Where the last change was typed: typing on there joins it. Null: the next change stands for itself. */
  readonly place: string | null;
  /** Ways that a change after an undo left, the last one last. */
  readonly lines: readonly Line[];
  /** What was said last of undoing, with a number that grows; null: nothing yet. */
  readonly said: { readonly way: 'undone' | 'redone'; readonly from: Work; readonly to: Work } | null;
};

/** The file behind the work, as far as there is one. */
export type DocumentState = {
  readonly file: FileState;
  /** The work as it was last saved or read; null: nobody has opened or saved anything yet. */
  readonly base: Work | null;
  readonly from: Opened['from'] | 'new';
  /** Why the last save failed; null: it did not. */
  readonly failure: DeskRefusal | null;
};

/** All that the app knows and shows at one moment. */
export type State = {
  /** Whether the words of the law have come: maps and comparisons do without, lists and details do not. */
  readonly hasWords: boolean;
  /** The words of the law could not be read. */
  readonly wordsFailed: boolean;
  /** The whole law and the scenarios, once a view has asked for them. */
  readonly conduct: Conduct | null;
  readonly conductFailed: boolean;
  /** The points in time of the left and the right map: an edition by its id, or a day. */
  readonly orders: { readonly a: string; readonly b: string };
  /** What the area of a place on the maps stands for: null for the powers held, else the shares, once measured. */
  readonly areas: Areas | 'asked' | null;
  /** The home screen lies over the view, which waits below it as it was left. */
  readonly isHome: boolean;
  /** The tour under way; null: there is none. */
  readonly tour: Tour | null;
  /** The tour was neither skipped nor finished on this machine yet. */
  readonly offersTour: boolean;
  readonly view: View;
  readonly history: History;
  readonly document: DocumentState;
};

/** The view on the screen; null where the home screen lies over it. */
export function viewShown({ isHome, view }: Pick<State, 'isHome' | 'view'>): Screen | null {
  return isHome ? null : view.screen;
}

/** Nothing was changed yet. */
export const NO_HISTORY: History = { past: [], future: [], place: null, lines: [], said: null };
/** Work without a file. */
export const NO_DOCUMENT: DocumentState = {
  file: { name: null, savedAt: null, readOnly: false },
  base: null,
  from: 'new',
  failure: null,
};
/** Everything is let through. */
export const NO_FILTERS: Filters = { families: [], kind: null, at: null };
/** The one map as it opens: the order before, standing. */
export const AT_REST: Motion = { stage: null, t: 0, toward: null };

/** The state with which the app opens; on a small screen the maps come first and the panel stays shut. */
export function initialState(
  language: Language,
  theme: Theme,
  panelSize: View['panelSize'] = { pair: 'half', one: 'half' },
  offersTour = false,
): State {
  return {
    hasWords: false,
    wordsFailed: false,
    conduct: null,
    conductFailed: false,
    orders: { a: 'pre-2022', b: 'post-2022' },
    areas: null,
    isHome: false,
    tour: null,
    offersTour,
    view: {
      language,
      theme,
      screen: 'compare',
      mode: 'pair',
      motion: AT_REST,
      panel: 'changes',
      panelSize,
      showUnchanged: false,
      filters: NO_FILTERS,
      selection: null,
      highlight: null,
      detail: [],
      showThird: false,
      stepping: NO_STORY,
      lab: LAB_AT_START,
      weighing: WEIGHING_AT_START,
      dialog: null,
      lesson: null,
      presenting: null,
    },
    history: NO_HISTORY,
    document: NO_DOCUMENT,
  };
}
