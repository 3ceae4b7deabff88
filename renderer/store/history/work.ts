import { keysOf, same } from '../../../model/json.ts';
import { leaveHome } from '../commands.ts';
import type { Lab } from '../lab/state.ts';
import { NOTHING_COMPUTED } from '../weigh/state.ts';
import { AT_REST, type State, type View, type Work } from '../state.ts';

/** What passes by: it belongs to the moment or to the machine, so undoing leaves it alone. */
const PASSING = [
  'theme',
  'motion',
  'panel',
  'panelSize',
  'selection',
  'highlight',
  'detail',
  'dialog',
  'lesson',
  'presenting',
] as const satisfies readonly (keyof View)[];

type Passing = (typeof PASSING)[number];
type Lasting = Exclude<keyof View, Passing>;

/** The work of a state, without answers that are computed from it. */
export function workOf({ orders, view }: State): Work {
  const { lab, weighing } = view;
  return { orders, view: { ...view, lab: quiet(lab), weighing: { ...weighing, ...NOTHING_COMPUTED } } };
}

/** The state with another work in it; what passes by stays as it is, as far as it speaks of the same orders. */
export function withWork(state: State, { orders, view }: Work): State {
  const { theme, panel, panelSize, motion, selection, highlight, detail, dialog, lesson, presenting, lab, weighing } =
    state.view;
  const stays = orders === state.orders && view.screen === state.view.screen && view.stepping === state.view.stepping;
  return {
    ...leaveHome()(state),
    orders,
    view: {
      ...view,
      theme,
      panel,
      panelSize,
      motion: stays && view.mode === state.view.mode ? motion : AT_REST,
      ...(stays ? { selection, highlight, detail } : { selection: null, highlight: null, detail: [] }),
      dialog,
      lesson,
      presenting,
      lab: { ...view.lab, panel: lab.panel, run: lab.run },
      weighing: { ...view.weighing, weighed: weighing.weighed, falls: weighing.falls, hasFailed: weighing.hasFailed },
    },
  };
}

/** Whether two states hold the same work: the same orders, and views that differ in nothing that lasts. */
export function sameWork(a: Work, b: Work): boolean {
  if (a === b) return true;
  if (!same(a.orders, b.orders)) return false;
  return a.view === b.view || changedIn(a, b).length === 0;
}

/** The fields of the view in which two works differ. */
export function changedIn(a: Work, b: Work): readonly Lasting[] {
  return lastingOf(b.view).filter((key) => !sameIn(key, a.view, b.view));
}

/** The fields of a view that undoing brings back. */
export function lastingOf(view: View): readonly Lasting[] {
  return keysOf(view).filter((key): key is Lasting => !PASSING.some((passing) => passing === key));
}

/** Whether a field says the same in two views; what is drawn below a story and what was computed are no work. */
function sameIn(key: Lasting, a: View, b: View): boolean {
  return a[key] === b[key] || same(bareIn(key, a), bareIn(key, b));
}

function bareIn(key: Lasting, { lab, stepping, weighing, ...view }: View): unknown {
  switch (key) {
    case 'lab':
      return { ...lab, books: typedIn(lab), run: null, paste: null, panel: null };
    case 'stepping':
      return { ...stepping, picture: null, why: false };
    case 'weighing':
      return { ...weighing, ...NOTHING_COMPUTED };
    default:
      return view[key];
  }
}

/** The votes of districts without which of them stands open. */
function typedIn({ books }: Lab): unknown {
  return { parliament: books.parliament.typed, town: books.town.typed };
}

function quiet(lab: Lab): Lab {
  return lab.run === null && lab.paste === null ? lab : { ...lab, run: null, paste: null };
}
