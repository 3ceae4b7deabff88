import type { BrowserWindow } from 'electron';
import { askSave, askWord } from './dialogs.ts';
import { dropJournal, journalsOf } from './files/bench.ts';
import { leftovers } from './files/recovery.ts';
import { saveWork } from './files/save.ts';
import { mayReload } from './reloads.ts';
import { type Shell, tell, titleWindow } from './shell.ts';
import { writeWindowState } from './window-state.ts';
import { seal } from '../model/document/index.ts';

/** Watches over the main window: its title, its closing, and a page that dies or hangs. */
export function watchWindow(shell: Shell, window: BrowserWindow, quit: () => void): void {
  const contents = window.webContents;
  window.on('page-title-updated', (event, title) => {
    event.preventDefault();
    Object.assign(shell, { pageTitle: title });
    titleWindow(shell);
  });
  window.on('close', (event) => {
    if (shell.mayClose) return;
    event.preventDefault();
    void closing(shell, window);
  });
  window.on('closed', () => {
    Object.assign(shell, { main: null, ready: false, mayClose: false });
    shell.presenter?.close();
  });
  window.on('enter-full-screen', () => tell(shell, 'fullScreenChanged', { on: true }));
  window.on('leave-full-screen', () => tell(shell, 'fullScreenChanged', { on: false }));
  window.on('unresponsive', () => void hanging(shell, window));
  window.on('responsive', () => {
    shell.hangs = false;
  });
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void died(shell, window, quit);
  });
}

/** Unsaved work is asked about by the page, and by the system where the page cannot ask. */
async function closing(shell: Shell, window: BrowserWindow): Promise<void> {
  await rememberWindow(shell, window);
  if (!shell.report.unsaved) {
    await closeNow(shell, window);
  } else if (shell.ready && !shell.hangs) {
    tell(shell, 'closeRequested', {});
  } else if ((await askWord(asking(shell, window), 'unsaved-close', ['close-anyway', 'wait'])) === 'close-anyway') {
    // The journal stays: it is offered at the next start.
    shell.mayClose = true;
    window.close();
  }
}

/** Closes the window; what the journal holds is saved or was given up. */
export async function closeNow(shell: Shell, window: BrowserWindow): Promise<void> {
  await dropJournal(shell.desk);
  shell.mayClose = true;
  window.close();
}

async function rememberWindow({ desk }: Shell, window: BrowserWindow): Promise<void> {
  await writeWindowState(desk.world.disk, desk.world.folder, {
    area: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  });
}

async function hanging(shell: Shell, window: BrowserWindow): Promise<void> {
  if (shell.hangs) return;
  shell.hangs = true;
  const choice = await askWord(asking(shell, window), 'not-responding', ['reload', 'wait']);
  // A page that is ended dies, and is loaded again like any other that has died.
  if (choice === 'reload' && isHanging(shell)) window.webContents.forcefullyCrashRenderer();
}

/** The page may have come round while the system asked. */
function isHanging({ hangs }: Shell): boolean {
  return hangs;
}

/** A page that has died is loaded again, and offers what the journal holds; after the second time in a minute the user decides. */
async function died(shell: Shell, window: BrowserWindow, quit: () => void): Promise<void> {
  const { current, journal, world } = shell.desk;
  if (current !== null && journal === null) shell.requests.push(current.path);
  Object.assign(shell, { ready: false, hangs: false });
  while (!mayReload(shell.reloads, world.now())) {
    const choice = await askWord(asking(shell, window), 'stopped-again', ['save-copy', 'try-again', 'quit']);
    if (choice === 'quit') {
      // The journal stays: it is offered at the next start.
      shell.mayClose = true;
      quit();
      return;
    }
    if (choice === 'save-copy') await saveCopy(shell, window);
    else shell.reloads = [];
  }
  shell.reloads = [...shell.reloads, world.now()];
  window.webContents.reload();
}

/** Saves the last step of the journal beside everything else, without a page. */
async function saveCopy(shell: Shell, window: BrowserWindow): Promise<void> {
  const { world } = shell.desk;
  const [leftover] = await leftovers(world.disk, journalsOf(shell.desk));
  if (leftover === undefined) return;
  const file = await askSave(asking(shell, window), 'Shanyrak.shanyrak');
  if (file === null) return;
  const { saved, title } = leftover.last;
  const copied = await saveWork(file, seal(world.app, saved, title), null, { disk: world.disk, now: world.now() });
  if (!copied.ok) await askWord(asking(shell, window), 'stopped-again', ['wait']);
}

function asking({ report }: Shell, window: BrowserWindow) {
  return { window, language: report.language };
}
