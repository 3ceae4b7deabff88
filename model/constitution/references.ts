import { isRecord } from '../json.ts';
import { circular } from './circular.ts';
import { parseShare, PLURALITY } from './majority.ts';
import type { Report, Shape } from './shape.ts';
import { NEED_KINDS } from '../vocabulary.ts';

/** What a draft declares: which names its references may use. Built from any value without throwing. */
export type Declared = {
  readonly institutions: unknown;
  readonly sources: unknown;
  readonly provisions: unknown;
  readonly circumstances: unknown;
  readonly matters: unknown;
  readonly rules: unknown;
};

/** The names that a draft declares. */
export function declaredBy(draft: unknown): Declared {
  return {
    institutions: own(draft, 'institutions'),
    sources: own(draft, 'sources'),
    provisions: own(draft, 'provisions'),
    circumstances: own(draft, 'circumstances'),
    matters: own(draft, 'matters'),
    rules: own(draft, 'rules'),
  };
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

/** The id of a provision of the draft. */
export function provisionOf({ provisions }: Declared): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string') report('not-a-text', at, value);
    else if (!isRecord(provisions) || !Object.hasOwn(provisions, value)) report('unknown-provision', at, value);
  };
}

/** The id of a rule of the draft. */
export function ruleOf({ rules }: Declared): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string') report('not-a-text', at, value);
    else if (!isRecord(rules) || !Object.hasOwn(rules, value)) report('unknown-rule', at, value);
  };
}

/** The object of an act: an institution or a matter of the draft. */
export function objectOf({ institutions, matters }: Declared): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string') report('not-a-text', at, value);
    else if (own(institutions, value) === undefined && own(matters, value) === undefined) {
      report('unknown-object', at, value);
    }
  };
}

/** Matters none of which bears the id of an institution. */
export function apartFrom({ institutions }: Declared): Shape {
  return (value, at, report) => {
    if (!isRecord(value)) return;
    for (const id of Object.keys(value)) {
      if (own(institutions, id) !== undefined) report('institution-and-matter', [...at, id], id);
    }
  };
}

/** What a draft registers about a fact: its circumstance; undefined for a participation or votes, and where it has none. */
export function circumstanceIn({ circumstances }: Declared, name: unknown): unknown {
  return own(circumstances, name);
}

/** The value of a provision of the draft at a path of keys; undefined where nothing stands. */
export function valueAt({ provisions }: Declared, provision: unknown, path: readonly unknown[]): unknown {
  return path.reduce(
    (value, key) => (Array.isArray(value) ? value[Number(key)] : own(value, key)),
    own(own(provisions, provision), 'value'),
  );
}

/** Participation of an institution in the act of another, and the votes of a body: facts that need no register. */
const UNREGISTERED = new Set<string>([...NEED_KINDS, 'votes']);

/** The name of a fact: a circumstance of the draft, or a participation or the votes of an institution. */
export function circumstanceOf({ circumstances, institutions }: Declared): Shape {
  return (value, at, report) => {
    if (typeof value !== 'string') {
      report('not-a-text', at, value);
      return;
    }
    const dot = value.indexOf('.');
    const takesPart = UNREGISTERED.has(value.slice(0, dot)) && own(institutions, value.slice(dot + 1)) !== undefined;
    if (!takesPart && own(circumstances, value) === undefined) report('unknown-circumstance', at, value);
  };
}

/** A share of votes, or the larger number of them. */
export function share(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string') report('not-a-text', at, value);
  else if (value !== PLURALITY && parseShare(value) === null) report('bad-share', at, value);
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

/** Entities none of which succeeds, includes or overrides itself, directly or through others. */
export function acyclic(relation: 'succeeds' | 'includes' | 'overrides'): Shape {
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
