import type { BrowserWindowConstructorOptions } from 'electron';

/** What the one window is: sandboxed, isolated, without Node in any of its parts, shown once it has painted. */
export function windowOptions(preload: string, development: boolean): BrowserWindowConstructorOptions {
  return {
    title: 'Shanyrak',
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 600,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      plugins: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: development,
    },
  };
}
