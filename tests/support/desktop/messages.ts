/** What the main process tells the one who holds its windows, and asks of it; `n` numbers a question. */
export type FromMain =
  | { readonly type: 'load'; readonly window: number; readonly url: string }
  | { readonly type: 'send'; readonly window: number; readonly channel: string; readonly payload: unknown }
  | { readonly type: 'done'; readonly window: number; readonly what: WindowDeed; readonly value?: unknown }
  | {
      readonly type: 'ask';
      readonly n: number;
      readonly what: 'open' | 'save' | 'message' | 'pdf';
      readonly about: unknown;
    }
  | { readonly type: 'reply'; readonly n: number; readonly value: unknown }
  | { readonly type: 'menu'; readonly items: readonly MenuLine[] };

/** What a window was told to do. */
export type WindowDeed = 'show' | 'focus' | 'title' | 'edited' | 'full-screen' | 'zoom' | 'reload' | 'closed';

/** An item of the menus: where it is, what it says, and its number to click it by. */
export type MenuLine = {
  readonly label: string;
  readonly id: string | null;
  readonly enabled: boolean;
  readonly number: number;
};

/** What the one who holds the windows tells the main process. */
export type ToMain =
  | {
      readonly type: 'invoke';
      readonly n: number;
      readonly window: number;
      readonly url: string;
      readonly isTop: boolean;
      readonly channel: string;
      readonly input: unknown;
    }
  | { readonly type: 'fetch'; readonly n: number; readonly method: string; readonly url: string }
  | { readonly type: 'requests'; readonly n: number; readonly url: string }
  | { readonly type: 'answer'; readonly n: number; readonly value: unknown }
  | { readonly type: 'app'; readonly event: string; readonly args: readonly unknown[] }
  | { readonly type: 'contents'; readonly window: number; readonly event: string; readonly args: readonly unknown[] }
  | { readonly type: 'window'; readonly window: number; readonly event: string; readonly args: readonly unknown[] }
  | { readonly type: 'click'; readonly number: number }
  | { readonly type: 'close'; readonly window: number };

/** An answer of the app's scheme. */
export type Served = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};
