import { check } from '../constitution/check.ts';
import { isRecord, RESERVED_KEYS } from '../json.ts';
import { decideCase } from '../kazakhstan/elections/case.ts';
import { failure, success, type Fault, type Result } from '../refusals.ts';
import { faultsOfIssues, quoted, type Found } from './faults.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { refused } from './refused.ts';
import { scan } from './scan.ts';
import { aroundOrder, electionFiles, files, isKind } from './shapes/envelope.ts';
import { VERSION, type Document, type ElectionDocument, type FileFaults, type Kind } from './types.ts';
import { readableIn, workspaceIn, type Readable } from './workspace.ts';

/** Looks at a file of good shape for what its shape does not show; faults carry their keys from the root down. */
export type Examine = (document: Document) => readonly Found[];

type Answer<T> = Result<T, readonly Found[]>;

/**
 * Reads the text of a file of ours. Takes any text, never throws, and ends in time and memory bounded by the limits:
 * the length is looked at before anything else, nesting and number of values before `JSON.parse`. Refuses with every fault
 * of the text and of what it says, each with its place. A byte order mark at the beginning is passed over. `examine` may find
 * more faults in a file of good shape, such as names that no order knows.
 */
export function decode(
  text: string,
  limits: Limits = DEFAULT_LIMITS,
  examine: Examine = () => [],
): Result<Document, FileFaults> {
  if (text.length > limits.length) return failure(unread('too-large', `${text.length}`));
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return failure(unread('empty-file'));
  const scanned = scan(body, limits);
  if (!scanned.complete) return failure(refused(body, undefined, limits, scanned, []));
  const root = parsed(body, scanned.total > 0);
  const read = examined(documentIn(root), examine);
  if (read.ok && scanned.total === 0) return read;
  return failure(refused(body, root, limits, scanned, read.ok ? [] : read.error));
}

/**
 * What can be read of a teacher's file that `decode` refused as newer than this program, to be shown and not written over.
 * Null where the text is not such a file, or holds nothing that this program understands.
 */
export function decodeNewer(text: string, limits: Limits = DEFAULT_LIMITS): Readable | null {
  if (text.length > limits.length) return null;
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { complete, total } = scan(body, limits);
  return complete && total === 0 ? readableIn(JSON.parse(body)) : null;
}

function examined(read: Answer<Document>, examine: Examine): Answer<Document> {
  const faults = read.ok ? examine(read.value) : [];
  return faults.length === 0 ? read : failure(faults);
}

function unread(code: 'too-large' | 'empty-file', detail?: string): FileFaults {
  const fault = { code, at: [], place: '$' };
  return { faults: [detail === undefined ? fault : { ...fault, detail }], total: 1 };
}

/** The value of a text that passed the scan, without what stands under reserved keys. */
function parsed(text: string, isFaulty: boolean): unknown {
  if (!isFaulty) return JSON.parse(text);
  return JSON.parse(text, (key, value: unknown) => (RESERVED_KEYS.has(key) ? undefined : value));
}

function documentIn(root: unknown): Answer<Document> {
  const faults = faultsOfHeader(root);
  if (faults.length > 0 || !isRecord(root)) return failure(faults);
  const { shanyrak: kind } = root;
  return isKind(kind) ? READERS[kind](root) : failure([]);
}

/** Whether this is a file of ours, of a kind and version that this program reads; nothing else is asked before. */
function faultsOfHeader(root: unknown): readonly Found[] {
  if (!isRecord(root)) return [{ code: 'not-a-record', at: [] }];
  const { shanyrak: kind, version } = root;
  if (kind === undefined) return [{ code: 'no-kind', at: ['shanyrak'] }];
  if (Number.isInteger(version) && Number(version) > VERSION) {
    return [{ code: 'newer-version', at: ['version'], detail: String(version) }];
  }
  if (!isKind(kind)) return [{ code: 'unknown-kind', at: ['shanyrak'], detail: quoted(kind) }];
  if (version === undefined) return [{ code: 'missing-field', at: ['version'] }];
  return version === VERSION ? [] : [{ code: 'unknown-version', at: ['version'], detail: quoted(version) }];
}

function constitutionIn(root: unknown): Answer<Document> {
  const around = aroundOrder.safeParse(root);
  const faults = around.success ? [] : faultsOfIssues(root, around.error.issues);
  if (!isRecord(root) || !Object.hasOwn(root, 'constitution')) return failure(faults);
  const checked = check(root['constitution']);
  if (!checked.ok) return failure([...faults, ...checked.error.map(inConstitution)]);
  return around.success ? success({ ...around.data, constitution: checked.value }) : failure(faults);
}

function inConstitution(fault: Fault): Found {
  return { ...fault, at: ['constitution', ...fault.at] };
}

/** The reader of a kind of file that its schema alone decides. */
function byShape(kind: 'amendment' | 'scenario' | 'act' | 'lesson'): (root: unknown) => Answer<Document> {
  return (root) => {
    const result = files[kind].safeParse(root);
    if (!result.success) return failure(faultsOfIssues(root, result.error.issues));
    return success(result.data as Document);
  };
}

function electionIn(root: unknown): Answer<Document> {
  const result = electionFiles[sortOf(root)].safeParse(root);
  if (!result.success) return failure(faultsOfIssues(root, result.error.issues));
  const document = result.data as ElectionDocument;
  const decided = decideCase(document.election);
  if (decided.ok) return success(document);
  return failure(decided.error.map((fault) => ({ ...fault, at: ['election', ...fault.at] })));
}

/** An election of a president and a referendum say so by their field; all else is read as the election of a chamber. */
function sortOf(root: unknown): keyof typeof electionFiles {
  const election = isRecord(root) ? root['election'] : undefined;
  if (!isRecord(election)) return 'lists';
  if (Object.hasOwn(election, 'president')) return 'president';
  return Object.hasOwn(election, 'referendum') ? 'referendum' : 'lists';
}

const READERS: Readonly<Record<Kind, (root: unknown) => Answer<Document>>> = {
  constitution: constitutionIn,
  amendment: byShape('amendment'),
  scenario: byShape('scenario'),
  act: byShape('act'),
  lesson: byShape('lesson'),
  election: electionIn,
  workspace: workspaceIn,
};
