import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { ROOT } from '../bundle.ts';
import type { FromMain, MenuLine, Served, ToMain, WindowDeed } from './messages.ts';

/** Where the browser sees the app: it knows no schemes of programs, so this host stands for `app://simulator`. */
export const WEB = 'https://simulator.shanyrak.test';
const OWN = 'app://simulator';

const MAIN = path.join(ROOT, 'dist/electron/start.mjs');
const REGISTER = path.join(import.meta.dirname, 'register.ts');
const PRELOAD = path.join(ROOT, 'dist/electron/preload.cjs');

/** Answers to dialogs in order; none left: cancelled. A number is a button. */
export type DialogAnswer = string | number | null;

/** One run of the main process that ships, with its windows as pages of a browser. */
export class DesktopApp {
  readonly #child: ChildProcess;
  readonly #context: BrowserContext;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  readonly #windows = new Map<number, { page: Page; url: string }>();
  /** The pages that have asked what was left unsaved, with which each begins anew. */
  readonly #begun = new Set<Page>();
  readonly deeds: (readonly [deed: WindowDeed, value: unknown])[] = [];
  /** The events that the page was told, by channel. */
  readonly told: string[] = [];
  readonly answers: DialogAnswer[] = [];
  /** What the dialogs asked: the suggested name, or the message. */
  readonly asked: string[] = [];
  menu: readonly MenuLine[] = [];
  #last = 0;

  /** Starts the app over a folder; the words of its command line may name a file. `first`: no other run has this folder. */
  constructor(context: BrowserContext, folder: string, words: readonly string[] = [], first = true) {
    this.#context = context;
    this.#child = fork(MAIN, [...words], {
      execArgv: ['--import', REGISTER],
      cwd: folder,
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        SHANYRAK_FOLDER: path.join(folder, 'user'),
        SHANYRAK_DOCUMENTS: folder,
        SHANYRAK_FIRST: first ? 'yes' : 'no',
      },
    });
    this.#child.on('message', (message) => void this.#hear(message as FromMain));
  }

  /** The page of the first window, once it has drawn and has begun: a file opened before that would be let go again. */
  async page(): Promise<Page> {
    for (;;) {
      const [window] = this.#windows.values();
      if (window !== undefined && this.#begun.has(window.page)) {
        await window.page.getByRole('heading').first().waitFor();
        return window.page;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  pages(): readonly Page[] {
    return [...this.#windows.values()].map(({ page }) => page);
  }

  /** The last thing of a kind that a window was told. */
  lastDeed(what: WindowDeed): unknown {
    return this.deeds.findLast(([deed]) => deed === what)?.[1];
  }

  click(id: string): void {
    const line = this.menu.find((item) => item.id === id || item.label === id);
    if (line === undefined) throw new Error(`No menu has ${id}.`);
    this.#tell({ type: 'click', number: line.number });
  }

  emit(event: string, ...args: readonly unknown[]): void {
    this.#tell({ type: 'app', event, args });
  }

  /** Closes the first window as its frame does. */
  close(): void {
    for (const window of [...this.#windows.keys()].slice(0, 1)) this.#tell({ type: 'close', window });
  }

  /** The process of the page dies, not the main one. */
  async crashPage(): Promise<void> {
    for (const [window, { page }] of [...this.#windows].slice(0, 1)) {
      await page.close();
      this.#tell({ type: 'contents', window, event: 'render-process-gone', args: [{ reason: 'crashed' }] });
    }
  }

  /** The whole app dies at once, as by a power cut. */
  async kill(): Promise<void> {
    const ended = this.ended();
    this.#child.kill('SIGKILL');
    await ended;
    for (const { page } of this.#windows.values()) await page.close();
  }

  async ended(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, 'exit');
  }

  /** Whether the filter of requests stops an address. */
  cancels(url: string): Promise<unknown> {
    return this.#ask((n) => ({ type: 'requests', n, url }));
  }

  #tell(message: ToMain): void {
    if (this.#child.connected) this.#child.send(message);
  }

  #ask(message: (n: number) => ToMain): Promise<unknown> {
    this.#last += 1;
    const n = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(n, resolve);
      this.#tell(message(n));
    });
  }

  async #hear(message: FromMain): Promise<void> {
    switch (message.type) {
      case 'load':
        await this.#open(message.window, message.url);
        return;
      case 'send':
        this.told.push(message.channel);
        await this.#deliver(message.window, message.channel, message.payload);
        return;
      case 'done':
        this.deeds.push([message.what, message.value]);
        await this.#do(message.window, message.what);
        return;
      case 'menu':
        this.menu = message.items;
        return;
      case 'reply':
        this.#waiting.get(message.n)?.(message.value);
        this.#waiting.delete(message.n);
        return;
      case 'ask':
        this.#tell({ type: 'answer', n: message.n, value: await this.#answer(message.what, message.about) });
    }
  }

  async #open(window: number, url: string): Promise<void> {
    const page = await this.#context.newPage();
    this.#windows.set(window, { page, url });
    await page.route(`${WEB}/**`, async (route) => {
      const request = route.request();
      const address = request.url().replace(WEB, OWN);
      const method = request.method();
      const { status, headers, body } = (await this.#ask((n) => ({
        type: 'fetch',
        n,
        method,
        url: address,
      }))) as Served;
      await route.fulfill({ status, headers, body: Buffer.from(body) });
    });
    await page.exposeBinding('shanyrakInvoke', ({ frame }, channel: string, input: unknown) => {
      const address = frame.url().replace(WEB, OWN);
      const isTop = frame.parentFrame() === null;
      if (channel === 'shanyrak:recoveries') this.#begun.add(page);
      return this.#ask((n) => ({ type: 'invoke', n, window, url: address, isTop, channel, input }));
    });
    await page.addInitScript({ content: preload() });
    page.on('framenavigated', () => void this.#retitle(window, page));
    await page.goto(url.replace(OWN, WEB));
    await this.#retitle(window, page);
    this.#tell({ type: 'window', window, event: 'ready-to-show', args: [] });
    this.#tell({ type: 'contents', window, event: 'did-finish-load', args: [] });
  }

  async #retitle(window: number, page: Page): Promise<void> {
    const title = await page.title().catch(() => '');
    if (title !== '') this.#tell({ type: 'window', window, event: 'page-title-updated', args: [title] });
  }

  async #deliver(window: number, channel: string, payload: unknown): Promise<void> {
    const page = this.#windows.get(window)?.page;
    await page?.evaluate(
      ([name, value]) =>
        void Reflect.apply(Reflect.get(globalThis, 'shanyrakHear') as () => void, undefined, [name, value]),
      [channel, payload],
    );
  }

  async #do(window: number, what: WindowDeed): Promise<void> {
    const known = this.#windows.get(window);
    if (known === undefined) return;
    if (what === 'closed') {
      this.#windows.delete(window);
      await known.page.close();
    } else if (what === 'reload') {
      await this.#open(window, known.url);
    }
  }

  async #answer(what: (FromMain & { type: 'ask' })['what'], about: unknown): Promise<unknown> {
    const { window, defaultPath = '', message = '', cancelId = 0, options } = about as AskedFor;
    if (what === 'pdf')
      return this.#windows
        .get(window ?? 0)
        ?.page.pdf({ format: 'A4', tagged: true, outline: true, landscape: options?.landscape === true });
    this.asked.push(what === 'message' ? message : path.basename(defaultPath));
    const answer = this.answers.shift() ?? null;
    if (what === 'message') return { response: typeof answer === 'number' ? answer : cancelId };
    const file = typeof answer === 'string' ? answer : '';
    return { canceled: file === '', filePath: file, filePaths: file === '' ? [] : [file] };
  }
}

interface AskedFor {
  readonly window?: number;
  readonly defaultPath?: string;
  readonly message?: string;
  readonly cancelId?: number;
  readonly options?: { readonly landscape?: boolean };
}

/** The preload that ships, with Electron's two halves of the bridge made of the browser's binding. */
function preload(): string {
  return `(() => {
    const heard = new Map();
    const ipcRenderer = {
      invoke: (channel, input) => window.shanyrakInvoke(channel, input),
      on: (channel, listener) => heard.set(channel, [...(heard.get(channel) ?? []), listener]),
      off: (channel, listener) => heard.set(channel, (heard.get(channel) ?? []).filter((other) => other !== listener)),
    };
    const contextBridge = {
      exposeInMainWorld: (key, value) => Object.defineProperty(window, key, { value: Object.freeze(value), enumerable: true }),
    };
    window.shanyrakHeard = [];
    window.shanyrakHear = (channel, payload) => {
      window.shanyrakHeard.push([channel, payload]);
      (heard.get(channel) ?? []).forEach((listener) => listener({}, payload));
    };
    const process = { sandboxed: true, platform: 'linux' };
    const require = () => ({ contextBridge, ipcRenderer });
    const module = { exports: {} };
    ((require, process, module, exports) => { ${readFileSync(PRELOAD, 'utf8')}
    })(require, process, module, module.exports);
  })();`;
}
