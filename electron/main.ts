import path from 'node:path';
import { app, BrowserWindow, Menu, session } from 'electron';
import { menuTemplate } from './menu.ts';
import { registerScheme, serveBundle } from './protocol.ts';
import { lockSession } from './session.ts';
import { lockContents, openWindow } from './window.ts';

const RENDERER = path.join(import.meta.dirname, '../renderer');
const PRELOAD = path.join(import.meta.dirname, 'preload.cjs');

registerScheme();
app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('second-instance', () => showWindow());
  app.on('activate', () => showWindow());
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, !app.isPackaged)));
  lockSession(session.defaultSession, !app.isPackaged);
  serveBundle(session.defaultSession, RENDERER);
  showWindow();
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) {
    openWindow(PRELOAD, !app.isPackaged);
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}
