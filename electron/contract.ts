import { z } from 'zod';
import { type FileFault, savedSchema, titleSchema } from '../model/document/index.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { type Call, type EventName, MENU_COMMANDS } from './channels.ts';
import { type Answer, DESKTOP_CODES, type DesktopRefusal } from './refusals.ts';

/** Names a file, a backup or a journal that the main process knows; the page never sees a path and never names one. */
const id = z.string().regex(/^[a-z]+-[0-9]{1,9}$/);

/** A bare name to suggest in a dialog, or to show: nothing in it leads into a folder. */
const name = z
  .string()
  .max(120)
  .regex(/^[^\\/:*?"<>|\u0000-\u001f\u007f]*[^\\/:*?"<>|\u0000-\u001f\u007f. ]$/);

/** Milliseconds since 1970. */
const time = z.number();
const none = z.strictObject({});

/** The file behind the work: no name yet if it was never saved; read-only if saving must go elsewhere. */
const file = z.strictObject({ name: z.string().nullable(), savedAt: time.nullable(), readOnly: z.boolean() });

/** Work that takes the place of what is on the screen; unsaved if it differs from its file. */
const opened = z.strictObject({
  file,
  saved: savedSchema,
  title: titleSchema.exactOptional(),
  unsaved: z.boolean(),
  from: z.enum(['file', 'newer-file', 'text', 'backup', 'journal']),
});

const work = { saved: savedSchema, title: titleSchema.exactOptional() };
const backup = z.strictObject({ id, savedAt: time, bytes: z.int() });
const recentFile = z.strictObject({ id, name: z.string(), openedAt: time });

/** Unsaved work that a journal holds: how many steps, from when to when, and whether its last line was torn. */
const recovery = z.strictObject({
  id,
  name: z.string().nullable(),
  steps: z.int(),
  firstAt: time,
  lastAt: time,
  torn: z.boolean(),
  /** The file was changed by something else after the work began. */
  changedOutside: z.boolean(),
});

const text = z.string().max(20_000_000);
const bytes = z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= 200_000_000);

/**
 * Every call: what the page sends, and what it is answered when all went well. `null` means that a dialog was cancelled.
 * A call that is refused is answered with a `Refusal`.
 */
export const calls = {
  /** Forgets the file: the work on the screen is a new one. */
  newFile: { input: none, output: z.strictObject({ file }) },
  /** Asks for a file and reads it. */
  open: { input: none, output: opened.nullable() },
  /** Reads a file of the recent list, or one that the system asked to open. */
  openById: { input: z.strictObject({ id }), output: opened },
  /** Takes a file that was dropped on the window, by its text: work without a file of its own. */
  openText: { input: z.strictObject({ name, text }), output: opened },
  recent: { input: none, output: z.strictObject({ files: z.array(recentFile) }) },
  forgetRecent: { input: none, output: none },
  /** Writes the file; asks for one where there is none. `replace` also where the file was changed outside. */
  save: { input: z.strictObject({ ...work, replace: z.boolean() }), output: z.strictObject({ file }).nullable() },
  saveAs: { input: z.strictObject({ ...work, suggested: name }), output: z.strictObject({ file }).nullable() },
  /** Reads the file again; what was not saved is gone. */
  revert: { input: none, output: opened },
  /** The good versions kept beside the file, the newest first; of the file last refused as damaged, if it was. */
  backups: { input: none, output: z.strictObject({ backups: z.array(backup) }) },
  /** Reads a backup in the place of its file; nothing is written until it is saved. */
  restore: { input: z.strictObject({ id }), output: opened },
  /** Keeps a step of the work in the journal; the page sends it at most 250 ms after the step. */
  journal: { input: z.strictObject(work), output: z.strictObject({ steps: z.int() }) },
  /** Work that was not saved when the app last ended, the newest first. */
  recoveries: { input: none, output: z.strictObject({ offers: z.array(recovery) }) },
  recover: { input: z.strictObject({ id, choice: z.enum(['keep', 'discard']) }), output: opened.nullable() },
  /** What the frame of the window must know: the unsaved mark, the language of its menus, what can be undone. */
  report: {
    input: z.strictObject({
      unsaved: z.boolean(),
      language: z.enum(LANGUAGES),
      undo: z.boolean(),
      redo: z.boolean(),
    }),
    output: none,
  },
  /** The answer to `closeRequested`: closing gives the unsaved work up. */
  answerClose: { input: z.strictObject({ choice: z.enum(['close', 'stay']) }), output: none },
  /** Asks where to, and writes a picture, table or page that the page has made. */
  exportFile: {
    input: z.strictObject({
      kind: z.enum(['svg', 'png', 'csv', 'html']),
      suggested: name,
      content: z.union([text, bytes]),
    }),
    output: z.strictObject({ name: z.string() }).nullable(),
  },
  /** Asks where to, and writes the page as it prints: A4, tagged. */
  printPdf: {
    input: z.strictObject({ suggested: name, landscape: z.boolean() }),
    output: z.strictObject({ name: z.string() }).nullable(),
  },
  copyImage: { input: z.strictObject({ png: bytes }), output: none },
  /** Opens or closes the presenter's window: the page at `#presenter`. The two windows talk by a `BroadcastChannel`. */
  present: { input: z.strictObject({ open: z.boolean() }), output: none },
  fullScreen: { input: z.strictObject({ on: z.boolean() }), output: none },
  /** Makes everything larger or smaller by one step, or as large as at first (0); answers the factor, 0.5 to 3. */
  zoom: { input: z.strictObject({ by: z.literal([-1, 0, 1]) }), output: z.strictObject({ factor: z.number() }) },
} as const satisfies Readonly<Record<Call, { readonly input: z.ZodType; readonly output: z.ZodType }>>;

/** Every event and what comes with it. */
export const events = {
  menu: z.strictObject({ command: z.enum(MENU_COMMANDS) }),
  /** The system asks to open a file: the page decides what becomes of unsaved work, and then calls `openById`. */
  openRequested: z.strictObject({ id, name: z.string() }),
  /** The window is to be closed while work is unsaved: the page asks, and then calls `answerClose`. */
  closeRequested: none,
  presenterClosed: none,
  fullScreenChanged: z.strictObject({ on: z.boolean() }),
} as const satisfies Readonly<Record<EventName, z.ZodType>>;

const refusal: z.ZodType<DesktopRefusal> = z.strictObject({
  code: z.enum(DESKTOP_CODES),
  detail: z.string().exactOptional(),
  faults: z.array(z.custom<FileFault>()).exactOptional(),
  total: z.int().exactOptional(),
  backups: z.int().exactOptional(),
});

/** The shape of an answer: what a call brings, or its refusal, and nothing beyond. */
export function answerOf(output: z.ZodType): z.ZodType<Answer<unknown>> {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: output }),
    z.strictObject({ ok: z.literal(false), error: refusal }),
  ]);
}

/** What the page sends with a call. */
export type Input<C extends Call> = Readonly<z.output<(typeof calls)[C]['input']>>;
/** What a call answers where it is not refused. */
export type Output<C extends Call> = z.output<(typeof calls)[C]['output']>;
/** What the page is told with an event. */
export type EventPayload<E extends EventName> = Readonly<z.output<(typeof events)[E]>>;

/** The file behind the work, as the page knows it. */
export type FileState = Readonly<z.output<typeof file>>;
/** Work that takes the place of what is on the screen. */
export type Opened = Readonly<z.output<typeof opened>>;
/** An earlier version of the file, as the page may know of it. */
export type Backup = Readonly<z.output<typeof backup>>;
/** A file used before, known to the page by a handle and never by its path. */
export type RecentFile = Readonly<z.output<typeof recentFile>>;
/** Unsaved work that a journal has kept, as it is offered to the page. */
export type Recovery = Readonly<z.output<typeof recovery>>;

/** The functions of the bridge, one for each call. */
export type Bridge = { readonly [C in Call]: (input: Input<C>) => Promise<Answer<Output<C>>> };

/** All that the page knows of the desktop around it; absent when the same app runs in a browser. */
export interface Desktop extends Bridge {
  /** Which shell shows the page. */
  readonly face: 'electron';
  /** Whether the page's process really runs in the operating system's sandbox, as that process reports it. */
  readonly sandboxed: boolean;
  /** The version of the app, as in its manifest. */
  readonly version: string;
  /** Whose keys and menus the window has. */
  readonly platform: 'darwin' | 'linux' | 'win32';
  /** Hears an event until the returned function is called. */
  on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void;
}

declare global {
  interface Window {
    readonly desktop?: Desktop;
  }
}
