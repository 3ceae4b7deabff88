import type { WorkFault } from '../../../model/document/workspace-names.ts';

/** The bridge to the desktop shell, where there is one. */
type Bridge = NonNullable<Window['desktop']>;
type Reply<Call extends 'open' | 'save' | 'recoveries' | 'backups' | 'recent'> = Awaited<ReturnType<Bridge[Call]>>;
type Value<R> = R extends { readonly ok: true; readonly value: infer V } ? V : never;

/** Why the desktop refused something. */
export type DeskRefusal = Extract<Reply<'open'>, { readonly ok: false }>['error'];
/** Work that was read. */
export type Opened = NonNullable<Value<Reply<'open'>>>;
/** The name of the file, when it was saved, and whether it may be written. */
export type FileState = Opened['file'];
/** Unsaved work that can be had back. */
export type Recovery = Value<Reply<'recoveries'>>['offers'][number];
/** An earlier version of the file. */
export type Backup = Value<Reply<'backups'>>['backups'][number];
/** A file used before. */
export type RecentFile = Value<Reply<'recent'>>['files'][number];

/** What takes the place of the work once it is decided what becomes of unsaved changes. */
export type Next =
  | { readonly kind: 'new' | 'open' | 'revert' | 'close' }
  | { readonly kind: 'recent' | 'backup'; readonly id: string }
  | { readonly kind: 'text'; readonly name: string; readonly text: string };

/** Something that a file names and this version cannot show. */
export type Unknown = WorkFault;

/** What the desktop asks or tells in a dialog. */
export type DeskAsk =
  | { readonly kind: 'unsaved'; readonly next: Next }
  | { readonly kind: 'recovery'; readonly offers: readonly Recovery[] }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'refused'; readonly doing: 'open' | 'save'; readonly refusal: DeskRefusal }
  | { readonly kind: 'unknown'; readonly unknown: readonly Unknown[] }
  | { readonly kind: 'backups'; readonly backups: readonly Backup[] }
  | { readonly kind: 'about' };
