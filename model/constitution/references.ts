import { isRecord } from '../json.ts';
import { circular } from './circular.ts';
import type { Report, Shape } from './shape.ts';

/** What a draft declares: which names its references may use. Built from any value without throwing. */
export type Declared = { readonly institutions: unknown; readonly sources: unknown };

/** The names that a draft declares. */
export function declaredBy(draft: unknown): Declared {
  return isRecord(draft)
    ? { institutions: own(draft, 'institutions'), sources: own(draft, 'sources') }
    : { institutions: undefined, sources: undefined };
}

/** The id of an institution of the draft. */
export function institutionOf({ institutions }: Declared): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string') report('not-a-text', at, value);
    else if (!isRecord(institutions) || !Object.hasOwn(institutions, value)) report('unknown-institution', at, value);
  };
}

/** The id of a source of the draft. */
export function sourceOf({ sources }: Declared): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string') report('not-a-text', at, value);
    else if (!isRecord(sources) || !Object.hasOwn(sources, value)) report('unknown-source', at, value);
  };
}

/** A citation whose article stands in the register of its source and whose parts each have the part they belong to. */
export function citationWithin({ sources }: Declared): Shape {
  return (value, at, report) => {
    if (!isRecord(value)) return;
    const has = (part: string) => Object.hasOwn(value, part);
    if (has('paragraph') && !has('article')) report('incomplete-citation', [...at, 'paragraph']);
    if (has('item') && !has('paragraph')) report('incomplete-citation', [...at, 'item']);
    if (has('through') && !has('paragraph')) report('incomplete-citation', [...at, 'through']);
    const source = own(sources, own(value, 'source'));
    const article = own(value, 'article');
    if (!isRecord(source) || typeof article !== 'string') return;
    const register = own(source, 'articles');
    if (register === undefined) report('source-without-register', [...at, 'article'], article);
    else if (!isRecord(register) || !Object.hasOwn(register, article)) {
      report('unknown-article', [...at, 'article'], article);
    }
  };
}

/** Groups of seats that add up to the size of the body, when size and every count are known. */
export function seatsAddUp(value: unknown, at: readonly string[], report: Report): void {
  const size = own(value, 'size');
  const seats = own(value, 'seats');
  if (typeof size !== 'number' || !isRecord(seats)) return;
  const counts = Object.values(seats).map((seat) => own(seat, 'count'));
  if (!counts.every((count) => typeof count === 'number')) return;
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum !== size) report('seats-do-not-add-up', [...at, 'seats'], sum);
}

/** Entries of a record that each claim a different place in the order. */
export function distinctOrder(value: unknown, at: readonly string[], report: Report): void {
  if (!isRecord(value)) return;
  const seen = new Set<unknown>();
  for (const [key, entry] of Object.entries(value)) {
    const order = own(entry, 'order');
    if (order !== undefined && seen.has(order)) report('duplicate-order', [...at, key, 'order'], order);
    seen.add(order);
  }
}

/** Institutions none of which succeeds or includes itself, directly or through others. */
export function acyclic(relation: 'succeeds' | 'includes'): Shape {
  return (value, at, report) => {
    if (!isRecord(value)) return;
    const named = (id: string) => listAt(value, id, relation);
    for (const id of circular(Object.keys(value), named)) report('circular', [...at, id, relation], id);
  };
}

/** The own field of a record; undefined for anything that is no record or has no such field. */
function own(value: unknown, key: unknown): unknown {
  return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}

function listAt(institutions: Readonly<Record<string, unknown>>, id: string, relation: string): readonly string[] {
  const list = own(own(institutions, id), relation);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
