import { closeDialog, openDialog } from '../store/commands.ts';
import {
  isUnsaved,
  newDocument,
  openDocument,
  saved as markSaved,
  saveFailed,
  startOf,
} from '../store/document/commands.ts';
import type { DeskAsk, DeskRefusal, Next, Opened } from '../store/document/state.ts';
import { workOf } from '../store/history/work.ts';
import { dispatch, loadConduct, loadWords, store } from '../store/store.ts';
import { savedOf } from '../store/document/workspace.ts';
import { shownWork } from '../store/document/workspace-check.ts';
import { deskHere } from './desk.ts';

/** Does something that puts other work in the place of this; unsaved changes are asked about first. */
export async function proceed(next: Next): Promise<void> {
  if (isUnsaved(store.getState())) ask({ kind: 'unsaved', next });
  else await doNext(next);
}

/** Does it without asking. */
export async function doNext(next: Next): Promise<void> {
  dispatch(closeDialog());
  const desk = await deskHere();
  switch (next.kind) {
    case 'new':
      await desk.newFile({});
      dispatch(newDocument());
      break;
    case 'open':
      await take(await desk.open({}));
      break;
    case 'recent':
      await take(await desk.openById({ id: next.id }));
      break;
    case 'revert':
      await take(await desk.revert({}));
      break;
    case 'backup':
      await take(await desk.restore({ id: next.id }));
      break;
    case 'text':
      await take(await desk.openText({ name: next.name, text: next.text }));
      break;
    case 'close':
      await desk.answerClose({ choice: 'close' });
      break;
  }
}

/** Saves where the work came from; asks where to if it came from nowhere. Answers whether it is saved. */
export async function save(replace = false): Promise<boolean> {
  const state = store.getState();
  const { file } = state.document;
  if (file.readOnly) return saveAs();
  const desk = await deskHere();
  return wrote(await desk.save({ saved: savedOf(state), replace }));
}

/** Saves in a file that is asked for. */
export async function saveAs(): Promise<boolean> {
  const state = store.getState();
  const desk = await deskHere();
  const suggested = state.document.file.name ?? 'shanyrak.shanyrak';
  return wrote(await desk.saveAs({ saved: savedOf(state), suggested }));
}

function wrote(answer: Awaited<ReturnType<Awaited<ReturnType<typeof deskHere>>['save']>>): boolean {
  if (answer.ok) {
    if (answer.value === null) return false;
    dispatch(markSaved(answer.value.file, workOf(store.getState())));
    return true;
  }
  if (answer.error.code === 'conflict') ask({ kind: 'conflict' });
  else {
    dispatch(saveFailed(answer.error));
    refused('save', answer.error);
  }
  return false;
}

/** Puts work that was read in the place of what is on the screen; what cannot be shown is named, and the file stays as it is. */
async function take(
  answer: { readonly ok: true; readonly value: Opened | null } | { readonly ok: false; readonly error: DeskRefusal },
): Promise<void> {
  if (!answer.ok) {
    refused('open', answer.error);
    return;
  }
  if (answer.value === null) return;
  const { saved, file, from } = answer.value;
  await Promise.all([loadConduct(), store.getState().hasWords ? null : loadWords()]);
  const state = store.getState();
  if (state.conduct === null) {
    refused('open', { code: 'internal' });
    return;
  }
  const start = startOf(state);
  const { work, unknown } = shownWork(saved, start, state.conduct);
  dispatch(openDocument(work, { file: { ...file, readOnly: file.readOnly || unknown.length > 0 }, from }));
  if (unknown.length > 0) ask({ kind: 'unknown', unknown });
}

/** Offers work that was left unsaved, if there is any. */
export async function offerRecovery(): Promise<void> {
  const answer = await (await deskHere()).recoveries({});
  if (answer.ok && answer.value.offers.length > 0) ask({ kind: 'recovery', offers: answer.value.offers });
}

/** Keeps or discards work that was left; the other offers are asked about again. */
export async function recover(id: string, choice: 'keep' | 'discard'): Promise<void> {
  dispatch(closeDialog());
  await take(await (await deskHere()).recover({ id, choice }));
  if (choice === 'discard') await offerRecovery();
}

/** Lists the good versions kept beside the file. */
export async function showBackups(): Promise<void> {
  const answer = await (await deskHere()).backups({});
  if (answer.ok) ask({ kind: 'backups', backups: answer.value.backups });
  else refused('open', answer.error);
}

/** Keeps the work in the journal. */
export async function keepInJournal(): Promise<void> {
  const state = store.getState();
  if (isUnsaved(state)) await (await deskHere()).journal({ saved: savedOf(state) });
}

/** Opens a file that was dropped on the window. */
export async function openDropped(file: File): Promise<void> {
  if (file.size > LARGEST) {
    refused('open', { code: 'too-large', detail: String(file.size) });
    return;
  }
  await proceed({ kind: 'text', name: file.name, text: await file.text() });
}

/** As long as a file may be, in bytes. */
const LARGEST = 20_000_000;

function refused(doing: 'open' | 'save', refusal: DeskRefusal): void {
  ask({ kind: 'refused', doing, refusal });
}

function ask(what: DeskAsk): void {
  dispatch(openDialog({ kind: 'desk', ask: what }));
}
