import path from 'node:path';
import { app, session } from 'electron';
import { desktop } from './desktop.ts';
import { fileInCommand } from './file-argument.ts';
import { registerScheme, serveBundle } from './protocol.ts';
import { lockSession } from './session.ts';
import { lockContents } from './window.ts';

const RENDERER = path.join(import.meta.dirname, '../renderer');
const PRELOAD = path.join(import.meta.dirname, 'preload.cjs');

registerScheme();
app.enableSandbox();

if (app.requestSingleInstanceLock()) {
  const waiting: string[] = [];
  let request = (file: string): void => void waiting.push(file);
  let show = (): void => undefined;
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  // macOS hands a file over by an event, before or after the app is ready; other systems in the command.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    request(file);
    show();
  });
  app.on('second-instance', (_event, words, folder) => {
    const file = fileInCommand(words, folder);
    if (file !== undefined) request(file);
    show();
  });
  app.on('activate', () => show());
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    lockSession(session.defaultSession, !app.isPackaged);
    serveBundle(session.defaultSession, RENDERER);
    const shell = desktop(PRELOAD);
    const file = fileInCommand(process.argv, process.cwd());
    for (const one of [...waiting, ...(file === undefined ? [] : [file])]) shell.request(one);
    request = shell.request;
    show = () => void shell.show();
    show();
  });
} else {
  app.quit();
}
