import type { z } from 'zod';
import {
  FAULT_CODES,
  STORY_FAULT_CODES,
  VOTE_FAULT_CODES,
  type Fault,
  type FaultCode,
  type FileFaultCode,
  type VoteFaultCode,
} from '../refusals.ts';
import { isRecord } from '../json.ts';
import { LANGUAGES } from '../vocabulary.ts';
import { shorten, under } from './place.ts';

/** A fault with its keys from the root down, before its place in the text is known. */
export type Found = Omit<Fault, 'code'> & { readonly code: FaultCode | FileFaultCode | VoteFaultCode };

type Issue = z.core.$ZodIssue;

const TYPE_CODES: Readonly<Record<string, FaultCode>> = {
  object: 'not-a-record',
  record: 'not-a-record',
  array: 'not-a-list',
  tuple: 'not-a-list',
  string: 'not-a-text',
  boolean: 'not-a-boolean',
  number: 'impossible-number',
  int: 'impossible-number',
};

/** The faults that the issues of a schema mean, one for each unknown key; `root` is the value that was looked at. */
export function faultsOfIssues(root: unknown, issues: readonly Issue[]): readonly Found[] {
  return issues.flatMap((issue) => faultsOfIssue(root, issue, []));
}

function faultsOfIssue(root: unknown, issue: Issue, above: readonly string[]): readonly Found[] {
  const at = [...above, ...issue.path.map(String)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-field', at: [...at, key] }));
    case 'invalid_key':
      return [{ code: 'bad-id', at }];
    case 'invalid_union':
      // Without candidates, a word that should tell the shapes apart names none of them.
      return issue.errors.length === 0 ? [faultOf(root, issue, at)] : closest(root, issue, at);
    default:
      return [faultOf(root, issue, at)];
  }
}

function faultOf(root: unknown, issue: Issue, at: readonly string[]): Found {
  const value = at.reduce(under, root);
  if (value === undefined) return { code: missing(at.at(-1)), at };
  const code = codeOf(issue);
  return { code, at, detail: quoted(value) };
}

function missing(key: string | undefined): FaultCode {
  return LANGUAGES.some((language) => language === key) ? 'missing-language' : 'missing-field';
}

/** The code that a schema carries as its message, or the one that its kind of issue means. */
function codeOf(issue: Issue): FaultCode | VoteFaultCode {
  const carried = [...FAULT_CODES, ...STORY_FAULT_CODES, ...VOTE_FAULT_CODES].find((code) => code === issue.message);
  if (carried !== undefined) return carried;
  if (issue.code === 'invalid_type') return TYPE_CODES[issue.expected] ?? 'not-json';
  return 'unknown-word';
}

/** A value in so few words that a message can quote it. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'list' : 'record';
}

/**
 * A change is one of three shapes; meant is the one whose two sides are null and records where those of the file are. Of any
 * other choice the shape is meant of which the value has the type.
 */
function closest(root: unknown, issue: z.core.$ZodIssueInvalidUnion, at: readonly string[]): readonly Found[] {
  const meant = issue.errors.find((issues) => !issues.some(isOfWhole));
  if (meant !== undefined) return meant.flatMap((inner) => faultsOfIssue(root, inner, at));
  const isChange = issue.errors.some((issues) => issues.some(({ path: [side] }) => SIDES.some((one) => one === side)));
  const value = at.reduce(under, root);
  return [isChange || isRecord(value) ? { code: 'not-a-change', at } : { code: 'not-json', at, detail: quoted(value) }];
}

const SIDES = ['was', 'becomes'];

/** Whether the whole, or one side of a change, is of another type. */
function isOfWhole({ code, path: [side, ...rest] }: Issue): boolean {
  return code === 'invalid_type' && (side === undefined || (rest.length === 0 && SIDES.some((one) => one === side)));
}
