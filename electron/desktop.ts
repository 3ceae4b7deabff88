import { app, BrowserWindow, ipcMain, Menu, screen } from 'electron';
import { askOpen, askSave } from './dialogs.ts';
import { bench } from './files/bench.ts';
import { fileCalls } from './files/calls.ts';
import { nodeDisk } from './files/disk.ts';
import { readRecent } from './files/recent.ts';
import { answerCalls } from './ipc.ts';
import { languageOf } from './languages.ts';
import { watchWindow } from './lifecycle.ts';
import { menuTemplate } from './menu/template.ts';
import { mayCall, requestFile, type Shell, shellOver, tell } from './shell.ts';
import { shellCalls } from './shell-calls.ts';
import { openPresenter, openWindow } from './window.ts';
import { readWindowState, visibleArea } from './window-state.ts';
import path from 'node:path';
import { zoomed } from './zoom.ts';

/** The desktop around the page: its windows, and what may be asked of it. */
export type Desktop = {
  /** Brings the window to the front, opening it where there is none. */
  readonly show: () => Promise<void>;
  /** Opens a file as soon as the page listens. */
  readonly request: (file: string) => void;
};

/** Begins to answer the page. To be called once the app is ready. */
export function desktop(preload: string): Desktop {
  const shell = newShell();
  const development = !app.isPackaged;
  const files = fileCalls(shell.desk);
  const refreshMenu = (): void =>
    void showMenu(shell, development, () => void files.forgetRecent({}).then(refreshMenu));
  const presenter = (): BrowserWindow => {
    const window = openPresenter(preload, development);
    window.on('closed', () => {
      shell.presenter = null;
      tell(shell, 'presenterClosed', {});
    });
    return window;
  };
  answerCalls(
    ipcMain,
    shellCalls(shell, files, { openPresenter: presenter, refreshMenu }),
    (contents, call) => mayCall(shell, contents, call),
    (call, why) => process.stderr.write(`shanyrak: ${call} was refused (${why})\n`),
  );
  refreshMenu();
  return {
    show: () => show(shell, preload, development),
    request: (file) => requestFile(shell, file),
  };
}

function newShell(): Shell {
  const world = {
    disk: nodeDisk,
    folder: app.getPath('userData'),
    app: app.getVersion(),
    process: process.pid,
    now: Date.now,
    askOpen: () => askOpen(asking()),
    askSave: (suggested: string) => askSave(asking(), path.join(app.getPath('documents'), suggested)),
    used: (file: string) => app.addRecentDocument(file),
  };
  const shell: Shell = shellOver(bench(world), languageOf(app.getPreferredSystemLanguages()));
  const asking = () => ({ window: shell.main, language: shell.report.language });
  return shell;
}

async function show(shell: Shell, preload: string, development: boolean): Promise<void> {
  if (shell.main === null) {
    const state = await readWindowState(shell.desk.world.folder);
    const area = visibleArea(
      state.area,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    );
    // Another call may have opened it while the disk was read.
    shell.main ??= opened(shell, openWindow(preload, development, { ...state, area }));
    return;
  }
  if (shell.main.isMinimized()) shell.main.restore();
  shell.main.focus();
}

function opened(shell: Shell, window: BrowserWindow): BrowserWindow {
  watchWindow(shell, window, () => app.quit());
  return window;
}

async function showMenu(shell: Shell, development: boolean, clearRecent: () => void): Promise<void> {
  const { desk, report } = shell;
  const list = await readRecent(desk.world.folder);
  const recent = list.map((entry) => ({ id: desk.handles.give('file', entry.path), name: path.basename(entry.path) }));
  const { language, undo, redo } = report;
  const template = menuTemplate(
    { platform: process.platform, development, language, undo, redo, recent },
    {
      command: (command) => tell(shell, 'menu', { command }),
      openRecent: (id) => {
        const file = desk.handles.take('file', id);
        if (file !== undefined) requestFile(shell, file);
      },
      clearRecent,
      zoom: (by) => zoomFocused(by),
    },
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function zoomFocused(by: -1 | 0 | 1): void {
  const contents = BrowserWindow.getFocusedWindow()?.webContents;
  contents?.setZoomFactor(zoomed(contents.getZoomFactor(), by));
}
