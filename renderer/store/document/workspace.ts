import type { Saved, SavedView, SavedWeigh } from '../../../model/document/workspace-types.ts';
import { pointOf, pointText } from '../../../model/kazakhstan/points.ts';
import { PLACES } from '../../../model/vocabulary.ts';
import { DISTRICT_MODES, type Lab, LAB_AT_START, LAB_PAGES, LAB_PANELS, type LabRule } from '../lab/state.ts';
import { MODES, PANELS, SCREENS, type State, type View, type Work } from '../state.ts';
import { PICTURES, type Stepping } from '../stepping/state.ts';
import { weighIn, weighOf } from './workspace-weigh.ts';

/** What a file keeps of the work in a state. */
export function savedOf({ orders, view }: Pick<State, 'orders' | 'view'>): Saved {
  return {
    orders: { a: pointOf(orders.a), b: pointOf(orders.b) },
    stepping: steppingOf(view.stepping),
    lab: labOf(view.lab),
    weigh: weighOf(view.weighing),
    view: viewOf(view),
  };
}

/**
 * The work that a file keeps, put into the view of a state. Words that this version does not know leave their field as it is
 * at the start of the app. Whether orders, scenario and elections exist is not asked here.
 */
export function workIn(saved: Saved, start: Pick<State, 'orders' | 'view'>): Work {
  const { a, b } = saved.orders;
  return {
    orders: { a: pointText(a), b: pointText(b) },
    view: {
      ...start.view,
      ...viewIn(saved.view, start.view),
      stepping: { ...saved.stepping, picture: known(PICTURES, saved.stepping.picture ?? '', null), why: false },
      lab: labIn(saved.lab),
      weighing: weighIn(saved.weigh ?? NO_WEIGHTS),
    },
  };
}

const NO_WEIGHTS: SavedWeigh = {};

function steppingOf({ scenario, walks, walk, predicts, third, picture }: Stepping): Saved['stepping'] {
  return { scenario, walks, walk, predicts, third, picture };
}

function labOf({ run: _run, paste: _paste, books, town, ...lab }: Lab): Saved['lab'] {
  const { decisions, ...chosen } = town;
  const typed = { parliament: books.parliament.typed, town: books.town.typed };
  const hasTyped = Object.values(typed).some((districts) => Object.keys(districts).length > 0);
  return {
    ...lab,
    town: { ...chosen, ...(Object.keys(decisions).length > 0 ? { decisions } : {}) },
    ...(hasTyped ? { districts: typed } : {}),
  };
}

function labIn({ districts, president, ...lab }: Saved['lab']): Lab {
  const typed = districts ?? { parliament: {}, town: {} };
  return {
    ...lab,
    page: known(LAB_PAGES, lab.page, LAB_AT_START.page),
    panel: known(LAB_PANELS, lab.panel, LAB_AT_START.panel),
    rules: { a: ruleIn(lab.rules.a), b: ruleIn(lab.rules.b) },
    town: { ...LAB_AT_START.town, ...lab.town },
    president: president ?? LAB_AT_START.president,
    books: {
      parliament: { ...LAB_AT_START.books.parliament, typed: typed.parliament },
      town: { ...LAB_AT_START.books.town, typed: typed.town },
    },
    run: null,
    paste: null,
  };
}

function ruleIn(rule: Saved['lab']['rules']['a']): LabRule {
  return { ...rule, districts: known(DISTRICT_MODES, rule.districts ?? '', null) };
}

function viewOf({ language, screen, mode, panel, showUnchanged, showThird, filters, motion }: View): SavedView {
  return { language, screen, mode, panel, showUnchanged, showThird, filters, stage: motion.stage };
}

function viewIn(
  { language, screen, mode, panel, showUnchanged, showThird, filters }: SavedView,
  start: View,
): Partial<View> {
  return {
    language,
    screen: known(SCREENS, screen, start.screen),
    mode: known(MODES, mode, start.mode),
    panel: known(PANELS, panel, start.panel),
    showUnchanged,
    showThird,
    filters: { ...filters, at: placeIn(filters.at) },
  };
}

function placeIn(at: SavedView['filters']['at']): View['filters']['at'] {
  if (at === null) return null;
  if (at.kind === 'institution') return { kind: 'institution', id: at.id };
  const place = PLACES.find((one) => one === at.id);
  return place === undefined ? null : { kind: 'place', id: place };
}

/** The word if it is one of those known, else what stands in its place. */
function known<T extends string, Else>(words: readonly T[], word: string, otherwise: Else): T | Else {
  return words.find((one) => one === word) ?? otherwise;
}
