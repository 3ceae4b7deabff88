import type { Act } from '../actions/types.ts';
import type { Amendment } from '../amendments/types.ts';
import type { Constitution, Unbranded } from '../constitution/types.ts';
import type { AnyCase } from '../kazakhstan/elections/case.ts';
import type { Facts } from '../conditions/types.ts';
import type { Lesson } from '../lesson/types.ts';
import type { CalendarDate } from '../law/types.ts';
import type { FaultCode, FileFaultCode, VoteFaultCode } from '../refusals.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Localized, NonEmpty } from '../vocabulary.ts';
import type { Saved } from './workspace-types.ts';

/**
 * The version of the format that this program writes. It reads all versions up to it.
 *
 * 1: the first. A teacher's file gained fields while it was still the only one, each of which may be absent: `weigh`; of the
 * lab `districts`, the votes of districts as typed, and `town.decisions`, who was chosen at a tie of a town. A field that a
 * file must have, or one that changes what another says, makes a version of its own.
 */
export const VERSION = 1;

/** The kinds of files, as their field "shanyrak" names them. */
export const KINDS = ['constitution', 'amendment', 'scenario', 'election', 'act', 'lesson', 'workspace'] as const;
export type Kind = (typeof KINDS)[number];

/** A whole constitutional order with its name and the day whose text it shows. */
export type ConstitutionDocument = {
  readonly shanyrak: 'constitution';
  readonly version: typeof VERSION;
  readonly edition: { readonly title: Localized; readonly asOf: CalendarDate };
  readonly constitution: Constitution;
};

/** One dated amendment. Whether it fits an order is known only when it is applied to that order. */
export type AmendmentDocument = {
  readonly shanyrak: 'amendment';
  readonly version: typeof VERSION;
  readonly amendment: Unbranded<Amendment>;
};

/** A scenario. Whether orders know what it names is a question to `faultsOfScenario`. */
export type ScenarioDocument = {
  readonly shanyrak: 'scenario';
  readonly version: typeof VERSION;
  readonly scenario: Scenario;
};

/** A lesson. Whether what it names exists is a question to `faultsOfLesson`. */
export type LessonDocument = {
  readonly shanyrak: 'lesson';
  readonly version: typeof VERSION;
  readonly lesson: Lesson;
};

/** One election of a chamber, with its law and what is changed in it, or of a president, or a referendum; its votes can be counted. */
export type ElectionDocument = {
  readonly shanyrak: 'election';
  readonly version: typeof VERSION;
  readonly election: AnyCase;
};

/** An act with what is known: a question to an order. Its ids are plain strings until the order is asked. */
export type ActDocument = {
  readonly shanyrak: 'act';
  readonly version: typeof VERSION;
  readonly act: Act;
  readonly facts?: Facts;
};

/** A teacher's work (`.shanyrak`): what is compared, stepped through, counted and weighed, and where it stands. */
export type WorkspaceDocument = {
  readonly shanyrak: 'workspace';
  readonly version: typeof VERSION;
  /** The version of the app that wrote it. */
  readonly app: string;
  readonly title?: string;
  readonly saved: Saved;
  /** SHA-256, in hexadecimal, of the file without this field; see `seal`. */
  readonly sha256: string;
};

/** What a file of ours says. */
export type Document =
  | ConstitutionDocument
  | AmendmentDocument
  | ScenarioDocument
  | ElectionDocument
  | ActDocument
  | WorkspaceDocument
  | LessonDocument;

/** One fault of a file: the keys from the root down, the same as a JSONPath, and the line and column where it stands. */
export type FileFault = {
  readonly code: FaultCode | FileFaultCode | VoteFaultCode;
  readonly at: readonly string[];
  readonly place: string;
  /** Both count from one; a column is a UTF-16 unit. Absent when the text was not read. */
  readonly line?: number;
  readonly column?: number;
  /** The offending value or key, shortened. */
  readonly detail?: string;
};

/** Why a file was refused: the first faults, those of the text before those of the law, and how many in all. */
export type FileFaults = { readonly faults: NonEmpty<FileFault>; readonly total: number };
