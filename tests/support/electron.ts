import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions, Session, WebContents } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Area } from '../../electron/window-state.ts';
import { temporaryFolder } from './bundle.ts';
import type { Desktop } from '../../electron/contract.ts';

type Listener = (...args: unknown[]) => unknown;

/** An event as Electron gives it to a listener that may prevent what is about to happen. */
export interface FakeEvent {
  readonly url?: string;
  readonly isMainFrame?: boolean;
  prevented: boolean;
  preventDefault(): void;
}

/** Makes such an event. */
export function fakeEvent(details: { readonly url?: string; readonly isMainFrame?: boolean } = {}): FakeEvent {
  return {
    ...details,
    prevented: false,
    preventDefault() {
      this.prevented = true;
    },
  };
}

/** Something that listeners are attached to; `emit` calls them as Electron would. */
class FakeEmitter {
  readonly #listeners = new Map<string, Listener[]>();
  on(event: string, listener: Listener): this {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this;
  }
  once(event: string, listener: Listener): this {
    return this.on(event, listener);
  }
  off(event: string, listener: Listener): this {
    this.#listeners.set(
      event,
      (this.#listeners.get(event) ?? []).filter((other) => other !== listener),
    );
    return this;
  }
  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(...args);
  }
}

/** Web contents that show one address and remember how windows may be opened. */
export class FakeContents extends FakeEmitter {
  url = 'app://simulator/';
  openHandler: ((details: { readonly url: string }) => { readonly action: string }) | undefined;
  zoom = 1;
  readonly sent: (readonly [channel: string, payload: unknown])[] = [];
  readonly reload = vi.fn();
  readonly forcefullyCrashRenderer = vi.fn();
  readonly printToPDF = vi.fn(() => Promise.resolve(Buffer.from('%PDF')));
  send(channel: string, payload: unknown): void {
    this.sent.push([channel, payload]);
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor;
  }
  getURL(): string {
    return this.url;
  }
  setWindowOpenHandler(handler: NonNullable<FakeContents['openHandler']>): void {
    this.openHandler = handler;
  }
}

/** A session that keeps every handler it is given. */
export class FakeSession extends FakeEmitter {
  readonly setPermissionRequestHandler = vi.fn<(handler: Listener) => void>();
  readonly setPermissionCheckHandler = vi.fn<(handler: Listener) => void>();
  readonly setDevicePermissionHandler = vi.fn<(handler: Listener) => void>();
  readonly setDisplayMediaRequestHandler = vi.fn<(handler: Listener) => void>();
  readonly setSpellCheckerEnabled = vi.fn<(enabled: boolean) => void>();
  readonly webRequest = { onBeforeRequest: vi.fn<(handler: Listener) => void>() };
  readonly protocol = { handle: vi.fn<(scheme: string, handler: (request: Request) => Promise<Response>) => void>() };
}

/** The page's end of the channels: it keeps what was asked. */
export class FakeRenderer extends FakeEmitter {
  readonly invoke = vi.fn((channel: string, input: unknown) => Promise.resolve({ ok: true, value: [channel, input] }));
}

/** The whole of Electron that the shell uses, in one place, with what it was told. */
export interface FakeElectron {
  readonly calls: string[];
  readonly windows: FakeWindow[];
  readonly session: FakeSession;
  readonly app: FakeApp;
  readonly menus: MenuItemConstructorOptions[][];
  readonly dialog: FakeDialog;
  readonly clipboard: { readonly write: ReturnType<typeof vi.fn<(items: unknown) => Promise<void>>> };
  readonly displays: { workArea: Area }[];
  /** Sends a call as the page of a window would. */
  call(call: string, input: unknown, from?: FakeWindow): Promise<unknown>;
  readonly openExternal: ReturnType<typeof vi.fn<(url: string) => Promise<void>>>;
  readonly exposed: Map<string, unknown>;
  readonly ipcRenderer: FakeRenderer;
  /** What `import 'electron'` gets. */
  readonly module: Readonly<Record<string, unknown>>;
}

/** Dialogs that are answered by what was put in beforehand, else cancelled. */
export class FakeDialog {
  readonly files: string[] = [];
  readonly buttons: number[] = [];
  readonly asked: string[] = [];
  showOpenDialog(): Promise<object> {
    const file = this.files.shift();
    return Promise.resolve({ canceled: file === undefined, filePaths: file === undefined ? [] : [file] });
  }
  showSaveDialog(...all: readonly unknown[]): Promise<object> {
    const { defaultPath } = all.at(-1) as { readonly defaultPath: string };
    this.asked.push(defaultPath);
    const file = this.files.shift();
    return Promise.resolve({ canceled: file === undefined, filePath: file ?? '' });
  }
  showMessageBox(...all: readonly unknown[]): Promise<object> {
    const { message, cancelId } = all.at(-1) as { readonly message: string; readonly cancelId: number };
    this.asked.push(message);
    return Promise.resolve({ response: this.buttons.shift() ?? cancelId });
  }
}

/** An app that is ready when `becomeReady` is called. */
export class FakeApp extends FakeEmitter {
  readonly #calls: string[];
  readonly #ready = Promise.withResolvers<void>();
  readonly #windows: readonly FakeWindow[];
  readonly folder = temporaryFolder();
  readonly addRecentDocument = vi.fn();
  isPackaged = true;
  hasLock = true;
  languages: readonly string[] = ['de-DE', 'en-GB'];
  constructor(calls: string[], windows: readonly FakeWindow[]) {
    super();
    this.#calls = calls;
    this.#windows = windows;
  }
  getPath(): string {
    return this.folder.path;
  }
  getVersion(): string {
    return '0.1.0';
  }
  getPreferredSystemLanguages(): readonly string[] {
    return this.languages;
  }
  enableSandbox(): void {
    this.#calls.push('enableSandbox');
  }
  requestSingleInstanceLock(): boolean {
    this.#calls.push('requestSingleInstanceLock');
    return this.hasLock;
  }
  whenReady(): Promise<void> {
    this.#calls.push('whenReady');
    return this.#ready.promise;
  }
  quit(): void {
    this.#calls.push('quit');
  }
  exit(code: number): void {
    this.#calls.push(`exit ${String(code)}`);
  }
  async becomeReady(): Promise<void> {
    this.#ready.resolve();
    await this.#ready.promise;
    // The window opens once its place of the last time has been read.
    for (let wait = 0; wait < 200 && this.hasLock && this.#windows.length === 0; wait += 1) await pause(5);
  }
}

/** A window that remembers its options and what it was asked to load. */
export class FakeWindow extends FakeEmitter {
  readonly webContents = new FakeContents();
  readonly options: BrowserWindowConstructorOptions;
  readonly loaded: string[] = [];
  readonly show = vi.fn();
  readonly focus = vi.fn();
  readonly restore = vi.fn();
  readonly maximize = vi.fn();
  readonly setFullScreen = vi.fn();
  readonly setDocumentEdited = vi.fn();
  title = '';
  closed = false;
  minimized = false;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
  }
  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return Promise.resolve();
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1000, height: 700 };
  }
  setTitle(title: string): void {
    this.title = title;
  }
  /** Closes, if no listener prevents it. */
  close(): void {
    const event = fakeEvent();
    this.emit('close', event);
    if (event.prevented || this.closed) return;
    this.closed = true;
    this.emit('closed');
  }
}

/** Puts a fresh stand-in in the place of Electron; the shell file under test is to be imported after this. */
export function standInForElectron(): FakeElectron {
  const electron = fakeElectron();
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  return electron;
}

function fakeElectron(): FakeElectron {
  const calls: string[] = [];
  const windows: FakeWindow[] = [];
  const session = new FakeSession();
  const app = new FakeApp(calls, windows);
  const dialog = new FakeDialog();
  const clipboard = { write: vi.fn<(items: unknown) => Promise<void>>(() => Promise.resolve()) };
  const displays = [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
  const channels = new Map<string, Listener>();
  const menus: MenuItemConstructorOptions[][] = [];
  const openExternal = vi.fn<(url: string) => Promise<void>>(() => Promise.resolve());
  const exposed = new Map<string, unknown>();
  const ipcRenderer = new FakeRenderer();
  class BrowserWindow extends FakeWindow {
    constructor(options: BrowserWindowConstructorOptions) {
      super(options);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    static fromWebContents(contents: FakeContents): FakeWindow | null {
      return windows.find((window) => window.webContents === contents) ?? null;
    }
    static getFocusedWindow(): FakeWindow | null {
      return windows.at(-1) ?? null;
    }
  }
  const module = {
    app,
    BrowserWindow,
    contextBridge: { exposeInMainWorld: (key: string, value: unknown) => exposed.set(key, value) },
    ipcRenderer,
    ipcMain: { handle: (channel: string, listener: Listener) => channels.set(channel, listener) },
    dialog,
    clipboard,
    ClipboardItem: class {
      readonly items: unknown;
      constructor(items: unknown) {
        this.items = items;
      }
    },
    nativeImage: {
      createFromBuffer: (data: Buffer) => ({ isEmpty: () => !data.toString('latin1').startsWith('PNG') }),
    },
    screen: { getAllDisplays: () => displays },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: MenuItemConstructorOptions[]) => menus.push(template),
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => calls.push(`registerScheme ${JSON.stringify(schemes)}`),
    },
    session: { defaultSession: session },
    shell: { openExternal },
  };
  const call: FakeElectron['call'] = (name, input, from = windows[0]) => {
    const { webContents: sender } = from ?? new FakeWindow({});
    const event = { sender, senderFrame: { url: sender.url, parent: null } };
    return Promise.resolve(channels.get(`shanyrak:${name}`)?.(event, input));
  };
  return {
    dialog,
    clipboard,
    displays,
    call,
    calls,
    windows,
    session,
    app,
    menus,
    openExternal,
    exposed,
    ipcRenderer,
    module,
  };
}

/** The desktop that the preload has shown to the page. */
export function desktopOf({ exposed }: FakeElectron): Desktop {
  return exposed.get('desktop') as Desktop;
}

/** Hands fake contents to a function that takes real ones. */
export function asContents(contents: FakeContents): WebContents {
  return contents as unknown as WebContents;
}

/** Hands a fake session to a function that takes a real one. */
export function asSession(session: FakeSession): Session {
  return session as unknown as Session;
}
