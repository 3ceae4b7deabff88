import { EventEmitter } from 'node:events';
import type { MenuItemConstructorOptions } from 'electron';
import type { FromMain, MenuLine, Served, ToMain } from './messages.ts';

/**
 * Stands in for Electron in a program of its own: what it is asked to show goes to the one who started it, who has a browser;
 * what the browser wants comes back the same way. Everything else in the program is what ships.
 */
type Handler = (...args: readonly unknown[]) => unknown;

let last = 0;
const waiting = new Map<number, (value: unknown) => void>();
const windows: BrowserWindow[] = [];
const handlers = new Map<string, Handler>();
const clicks: (() => void)[] = [];
let serve: ((request: Request) => Promise<Response>) | undefined;
let filter: ((details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void) | undefined;

function say(message: FromMain): void {
  process.send?.(message);
}

function ask<Value>(what: (FromMain & { type: 'ask' })['what'], about: unknown): Promise<Value> {
  last += 1;
  const n = last;
  return new Promise((resolve) => {
    waiting.set(n, resolve as (value: unknown) => void);
    say({ type: 'ask', n, what, about });
  });
}

function preventable(more: object = {}) {
  return {
    ...more,
    prevented: false,
    preventDefault() {
      this.prevented = true;
    },
  };
}

class Contents extends EventEmitter {
  readonly number: number;
  #zoom = 1;
  url = '';
  constructor(number: number) {
    super();
    this.number = number;
  }
  send(channel: string, payload: unknown): void {
    say({ type: 'send', window: this.number, channel, payload });
  }
  getURL(): string {
    return this.url;
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    say({ type: 'done', window: this.number, what: 'zoom', value: factor });
  }
  reload(): void {
    say({ type: 'done', window: this.number, what: 'reload' });
  }
  setWindowOpenHandler(): void {
    // The browser that holds the windows opens none.
  }
  printToPDF(options: unknown): Promise<Uint8Array> {
    return ask('pdf', { window: this.number, options });
  }
}

/** A window: a page of the browser of the one who started the program. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: Contents;
  readonly #number: number;
  constructor(_options: unknown) {
    super();
    last += 1;
    this.#number = last;
    this.webContents = new Contents(last);
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static fromWebContents(contents: Contents): BrowserWindow | null {
    return windows.find((window) => window.webContents === contents) ?? null;
  }
  static getFocusedWindow(): BrowserWindow | null {
    return windows[0] ?? null;
  }
  loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    say({ type: 'load', window: this.#number, url });
    return Promise.resolve();
  }
  #done(what: (FromMain & { type: 'done' })['what'], value?: unknown): void {
    say({ type: 'done', window: this.#number, what, value });
  }
  show(): void {
    this.#done('show');
  }
  focus(): void {
    this.#done('focus');
  }
  maximize(): void {
    this.#done('show');
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds() {
    return { x: 0, y: 0, width: 1280, height: 800 };
  }
  setTitle(title: string): void {
    this.#done('title', title);
  }
  setDocumentEdited(edited: boolean): void {
    this.#done('edited', edited);
  }
  setFullScreen(on: boolean): void {
    this.#done('full-screen', on);
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }
  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (event.prevented || !windows.includes(this)) return;
    windows.splice(windows.indexOf(this), 1);
    this.#done('closed');
    this.emit('closed');
    if (windows.length === 0) app.emit('window-all-closed');
  }
}

class App extends EventEmitter {
  readonly isPackaged = true;
  enableSandbox(): void {
    // The browser has its own.
  }
  requestSingleInstanceLock(): boolean {
    return process.env['SHANYRAK_FIRST'] === 'yes';
  }
  whenReady(): Promise<void> {
    return new Promise((resolve) => setImmediate(resolve));
  }
  getPath(name: string): string {
    return process.env[name === 'userData' ? 'SHANYRAK_FOLDER' : 'SHANYRAK_DOCUMENTS'] ?? '';
  }
  getVersion(): string {
    return '0.1.0';
  }
  getPreferredSystemLanguages(): readonly string[] {
    return ['en-GB'];
  }
  addRecentDocument(): void {
    // The list of the system is not shown here.
  }
  quit(): void {
    for (const window of [...windows]) window.close();
    if (windows.length === 0) process.exit(0);
  }
}

export const app = new App();
export const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) };
export const dialog = {
  showOpenDialog: (...all: readonly unknown[]) => ask('open', all.at(-1)),
  showSaveDialog: (...all: readonly unknown[]) => ask('save', all.at(-1)),
  showMessageBox: (...all: readonly unknown[]) => ask('message', all.at(-1)),
};
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }] };
export const shell = { openExternal: () => Promise.resolve() };
export const protocol = { registerSchemesAsPrivileged: () => undefined };
export const clipboard = { write: () => Promise.resolve() };
export const nativeImage = { createFromBuffer: (data: Uint8Array) => ({ isEmpty: () => data.byteLength === 0 }) };
export class ClipboardItem {}
export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (template: readonly MenuItemConstructorOptions[]) =>
    say({ type: 'menu', items: linesOf(template) }),
};
export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: () => undefined,
    setPermissionCheckHandler: () => undefined,
    setDevicePermissionHandler: () => undefined,
    setDisplayMediaRequestHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: { onBeforeRequest: (handler: typeof filter) => void (filter = handler) },
    protocol: { handle: (_scheme: string, handler: typeof serve) => void (serve = handler) },
  }),
};

function linesOf(template: readonly MenuItemConstructorOptions[]): readonly MenuLine[] {
  return template.flatMap(({ label = '', id, enabled = true, click, submenu }) => {
    if (Array.isArray(submenu)) return linesOf(submenu);
    if (click === undefined) return [];
    const number = clicks.push(() => void Reflect.apply(click, undefined, [])) - 1;
    return [{ label, id: id ?? null, enabled, number }];
  });
}

async function served(method: string, url: string): Promise<Served> {
  const response = await serve?.(new Request(url, { method }));
  if (response === undefined) throw new Error('The scheme is not served.');
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

function isCancelled(url: string): Promise<boolean> {
  return new Promise((resolve) => filter?.({ url }, ({ cancel }) => resolve(cancel)));
}

process.on('message', (message: ToMain) => {
  const windowOf = (number: number): BrowserWindow | undefined =>
    windows.find(({ webContents }) => webContents.number === number);
  const reply = (n: number, value: unknown): void => say({ type: 'reply', n, value });
  switch (message.type) {
    case 'invoke': {
      const { n, window, url, isTop, channel, input } = message;
      const frame = { url, parent: isTop ? null : {} };
      const answer = handlers.get(channel)?.({ sender: windowOf(window)?.webContents, senderFrame: frame }, input);
      void Promise.resolve(answer).then((value) => reply(n, value));
      return;
    }
    case 'fetch':
      void served(message.method, message.url).then((value) => reply(message.n, value));
      return;
    case 'requests':
      void isCancelled(message.url).then((value) => reply(message.n, value));
      return;
    case 'answer':
      waiting.get(message.n)?.(message.value);
      return;
    case 'app':
      app.emit(message.event, preventable(), ...message.args);
      return;
    case 'contents':
      windowOf(message.window)?.webContents.emit(message.event, preventable(), ...message.args);
      return;
    case 'window':
      windowOf(message.window)?.emit(message.event, preventable(), ...message.args);
      return;
    case 'click':
      clicks[message.number]?.();
      return;
    case 'close':
      windowOf(message.window)?.close();
  }
});
