import type { BrowserWindow, WebContents } from 'electron';
import type { Language } from '../model/vocabulary.ts';
import { CHANNEL_PREFIX, type EventName } from './channels.ts';
import type { EventPayload, Input } from './contract.ts';
import type { Bench } from './files/bench.ts';
import { fileState } from './files/bench.ts';
import path from 'node:path';

/** What the main process knows of its windows; one object for the life of the program. */
export type Shell = {
  readonly desk: Bench;
  main: BrowserWindow | null;
  presenter: BrowserWindow | null;
  /** What the page last reported of itself. */
  report: Input<'report'>;
  pageTitle: string;
  /** The page listens: it has asked for what can be recovered. */
  ready: boolean;
  /** Files that the system asked to open before the page listened. */
  readonly requests: string[];
  /** The window may close: nothing is unsaved, or it was given up. */
  mayClose: boolean;
  hangs: boolean;
  /** The moments (ms) at which a page that had died was loaded again. */
  reloads: readonly number[];
};

/** A shell without windows. */
export function shellOver(desk: Bench, language: Language): Shell {
  return {
    desk,
    main: null,
    presenter: null,
    report: { unsaved: false, language, undo: false, redo: false },
    pageTitle: 'Shanyrak',
    ready: false,
    requests: [],
    mayClose: false,
    hangs: false,
    reloads: [],
  };
}

/** Tells the page of the main window something. */
export function tell<E extends EventName>({ main }: Shell, event: E, payload: EventPayload<E>): void {
  main?.webContents.send(`${CHANNEL_PREFIX}${event}`, payload);
}

/** Asks the page to open a file, as soon as it listens. */
export function requestFile(shell: Shell, file: string): void {
  shell.requests.push(file);
  if (shell.ready) tellRequests(shell);
}

/** Passes on what was asked for before the page listened. */
export function tellRequests(shell: Shell): void {
  for (const file of shell.requests.splice(0)) {
    tell(shell, 'openRequested', { id: shell.desk.handles.give('file', file), name: path.basename(file) });
  }
}

/** Which of our windows may make a call: the presenter's only what concerns a window. */
export function mayCall({ main, presenter }: Shell, contents: WebContents, call: string): boolean {
  if (contents === main?.webContents) return true;
  return contents === presenter?.webContents && ['fullScreen', 'present', 'zoom'].includes(call);
}

/** The mark of unsaved work, the name of the file and that of the page, in the frame of the window. */
export function titleWindow({ main, desk, report, pageTitle }: Shell): void {
  const { name } = fileState(desk);
  const mark = report.unsaved ? '• ' : '';
  main?.setTitle(name === null ? `${mark}${pageTitle}` : `${mark}${name} — ${pageTitle}`);
  main?.setDocumentEdited(report.unsaved);
}
