import type { FileFault } from '../model/document/index.ts';
import type { Result } from '../model/refusals.ts';

/** Everything that a call of the page can be refused for. */
export const DESKTOP_CODES = [
  /** The call came from somewhere else than the page in our window. */
  'foreign-sender',
  /** The call does not have the shape that the contract gives it. */
  'bad-request',
  /** Something went wrong that nobody has foreseen; a bug. */
  'internal',
  /** The id names nothing that is known, or no longer. */
  'unknown-id',
  /** There is no file to read again. */
  'no-file',
  /** The file, or the folder that it was in, is not there any more. */
  'removed',
  'is-a-folder',
  'no-regular-file',
  /** The system does not allow it. */
  'no-permission',
  /** The disk, stick or share can only be read. */
  'read-only',
  'disk-full',
  /** Another program holds the file. */
  'busy',
  'cannot-read',
  'cannot-write',
  'too-large',
  'not-utf-8',
  /** The text is not a file of ours, or was changed or cut; `faults` says where. */
  'damaged',
  /** A sound file of another kind. */
  'wrong-kind',
  /** A newer version of the app wrote it, and nothing in it can be read. */
  'newer-version',
  /** Something else changed the file since it was read. */
  'conflict',
  /** What was to be written does not come back as it was; nothing was written. */
  'not-kept',
  /** A picture that the system cannot read. */
  'bad-picture',
] as const;
export type DesktopCode = (typeof DESKTOP_CODES)[number];

/** Why a call was refused. It carries no path and no inner message. */
export type DesktopRefusal = {
  readonly code: DesktopCode;
  /** The kind of a file of another kind, the size of one that is too large. */
  readonly detail?: string;
  /** Of a damaged file the first faults, each with its place, and how many in all. */
  readonly faults?: readonly FileFault[];
  readonly total?: number;
  /** Of a damaged file how many good backups `backups` will list. */
  readonly backups?: number;
};

/** What a call is answered. */
export type Answer<Value> = Result<Value, DesktopRefusal>;
