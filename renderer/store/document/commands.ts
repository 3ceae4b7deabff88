import { same } from '../../../model/json.ts';
import type { Command } from '../commands.ts';
import type { DeskRefusal, FileState } from './state.ts';
import { withWork, workOf } from '../history/work.ts';
import { type DocumentState, initialState, NO_DOCUMENT, NO_HISTORY, type State, type Work } from '../state.ts';

/** Whether the work holds more than its file: what was only looked at is nothing to save. */
export function isUnsaved(state: State): boolean {
  const { base, from, file } = state.document;
  if (from === 'journal' || from === 'backup') return true;
  const start = base ?? startOf(state);
  if (file.name === null && from === 'text') return true;
  return !same(substanceOf(start), substanceOf(workOf(state)));
}

/** The work of an app that was just started, in the language and theme of the state. */
export function startOf({ view }: State): Work {
  return workOf(initialState(view.language, view.theme, view.panelSize));
}

/** What a person would miss: not where one stands in a story, nor what is on the screen. */
function substanceOf({ orders, view }: Work): unknown {
  const { stepping, lab, weighing } = view;
  const walks = stepping.walks.map(({ choices, guesses }) => ({
    choices,
    guesses: Object.values(guesses).map((guess) => ({ choices: guess.choices, hands: guess.hands })),
  }));
  const { votes, rules, coalition, noise, seed, town, president, books } = lab;
  const typed = { parliament: books.parliament.typed, town: books.town.typed };
  const { isDisciplined, seating, preset, factors } = weighing;
  return {
    orders,
    walks: walks.filter(({ choices, guesses }) => Object.keys(choices).length > 0 || guesses.some(isSaid)),
    lab: { votes, rules, coalition, noise, seed, town, president, typed },
    weighing: { isDisciplined, seating, preset, factors },
  };
}

function isSaid({ choices, hands }: { readonly choices: object; readonly hands: object }): boolean {
  return Object.keys(choices).length + Object.keys(hands).length > 0;
}

/** A document in the place of the work, which is no change of the one before: nothing to undo, nothing unsaved unless it says so. */
export function openDocument(work: Work, document: Omit<DocumentState, 'base' | 'failure'>): Command {
  return (state) => {
    const opened = withWork(state, work);
    return { ...opened, history: { ...NO_HISTORY }, document: { ...document, base: workOf(opened), failure: null } };
  };
}

/** The app as it starts, with no file; language and theme stay. */
export function newDocument(): Command {
  return (state) => ({ ...withWork(state, startOf(state)), history: { ...NO_HISTORY }, document: NO_DOCUMENT });
}

/** The work has been written; typing on begins a change of its own, so that what was saved can be returned to. */
export function saved(file: FileState, work: Work): Command {
  return (state) => ({
    ...state,
    history: { ...state.history, place: null },
    document: { file, base: work, from: 'file', failure: null },
  });
}

/** The work could not be written; it stays unsaved. */
export function saveFailed(failure: DeskRefusal): Command {
  return (state) => ({ ...state, document: { ...state.document, failure } });
}
