import { BrowserWindow, shell as system, type WebContents } from 'electron';
import { citedHosts, decideExternal } from './external.ts';
import { decideNavigation } from './navigation.ts';
import { ENTRY_URL } from './origin.ts';
import { windowOptions } from './window-options.ts';
import type { WindowState } from './window-state.ts';

/** Where the page shows the presenter's part of itself. */
const PRESENTER_URL = `${ENTRY_URL}#presenter`;

/** Opens the window on the app's one document, where and as large as the last one was. */
export function openWindow(
  preload: string,
  development: boolean,
  { area, maximized, zoom }: WindowState,
): BrowserWindow {
  const window = new BrowserWindow({ ...windowOptions(preload, development), ...area });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(zoom));
  void window.loadURL(ENTRY_URL);
  return window;
}

/** Opens the presenter's window beside the other, under the same rules. */
export function openPresenter(preload: string, development: boolean): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, development));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(PRESENTER_URL);
  return window;
}

/** Keeps any web contents on the app: nothing navigates, attaches or opens; a cited source goes to the user's browser. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => keep(contents, event, event.url, event.isMainFrame));
  contents.on('will-redirect', (event) => keep(contents, event, event.url, event.isMainFrame));
  contents.on('will-frame-navigate', (event) => keep(contents, event, event.url, event.isMainFrame));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    const external = decideExternal(url, citedHosts);
    if (external.ok) void system.openExternal(external.url);
    return { action: 'deny' };
  });
}

function keep(contents: WebContents, event: { preventDefault(): void }, target: string, isMainFrame: boolean): void {
  if (!decideNavigation(contents.getURL(), target, isMainFrame)) event.preventDefault();
}
