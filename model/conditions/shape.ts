import { isRecord } from '../json.ts';
import { parseShare } from '../constitution/majority.ts';
import { circumstanceIn, valueAt, type Declared } from '../constitution/references.ts';
import {
  date,
  fields,
  flag,
  json,
  listOf,
  localized,
  recordOf,
  text,
  wordOf,
  type Report,
  type Shape,
} from '../constitution/shape.ts';
import { NEED_KINDS } from '../vocabulary.ts';
import { CIRCUMSTANCE_KINDS, DURATION_UNITS, SHARE_BASES, type CircumstanceKind } from './types.ts';

/** Shapes of what a condition refers to, which depend on the names that the draft declares. */
type References = {
  readonly declared: Declared;
  readonly institution: Shape;
  readonly provision: Shape;
  readonly circumstance: Shape;
};

/** Deepest nesting of conditions within conditions that a rule of law has. */
const DEEPEST = 8;

/** A condition of the closed language: its test decides which fields it has. */
export function conditionShape(references: References): Shape {
  return conditionAt(references, 0);
}

function conditionAt(references: References, depth: number): Shape {
  return (value, at, report) => {
    const test = isRecord(value) ? value['test'] : undefined;
    const shape = typeof test === 'string' ? bySpelling(references, depth).get(test) : undefined;
    if (!isRecord(value)) report('not-a-record', at, value);
    else if (depth > DEEPEST) report('not-json', at);
    else if (shape === undefined) report('unknown-word', [...at, 'test'], test);
    else shape(value, at, report);
  };
}

function bySpelling(references: References, depth: number): ReadonlyMap<string, Shape> {
  const { institution } = references;
  const part: Shape = (value, at, report) => conditionAt(references, depth + 1)(value, at, report);
  const test = json;
  const number = operandShape(references, 'number');
  const count = factOf(references, 'number');
  const several = fields({ test, of: listOf(part, 'empty-list') });
  const bound = fields({ test, fact: count, value: number });
  return new Map([
    ['all', several],
    ['any', several],
    ['not', fields({ test, of: part })],
    ['is', sameAs(references)],
    ['atLeast', bound],
    ['atMost', bound],
    ['within', fields({ test, fact: factOf(references, 'day'), number, unit: wordOf(DURATION_UNITS) })],
    ['holds', fields({ test, fact: factOf(references, 'offices'), office: institution })],
    ['share', fields({ test, part: count, whole: count, base: wordOf(SHARE_BASES), threshold })],
  ]);
}

/** The name of a fact of one of some kinds: its circumstance says which it is, votes are numbers, participations flags. */
function factOf({ declared, circumstance }: References, ...kinds: readonly CircumstanceKind[]): Shape {
  return (value, at, report) => {
    circumstance(value, at, report);
    const kind = kindOf(declared, value);
    if (kind !== undefined && !kinds.some((one) => one === kind)) report('wrong-circumstance', at, value);
  };
}

/** The kind of the circumstance of this name; undefined where the draft does not say. */
function kindOf(declared: Declared, name: unknown): unknown {
  const circumstance = circumstanceIn(declared, name);
  if (isRecord(circumstance)) return circumstance['kind'];
  const family = typeof name === 'string' ? name.slice(0, name.indexOf('.')) : undefined;
  if (family === 'votes') return 'number';
  return NEED_KINDS.some((kind) => kind === family) ? 'flag' : undefined;
}

/** Kinds of circumstances that can have a value of a type. */
const KINDS_OF: Readonly<Record<string, readonly CircumstanceKind[]>> = {
  boolean: ['flag', 'question'],
  number: ['number'],
  string: ['word', 'day'],
};

/** A fact that has a value of its own kind; a word that is on the list of its circumstance. */
function sameAs(references: References): Shape {
  const { declared } = references;
  return (condition, at, report) => {
    const written = isRecord(condition) ? condition['value'] : undefined;
    const value = operandIn(declared, written);
    const fact = factOf(references, ...(KINDS_OF[typeof value] ?? CIRCUMSTANCE_KINDS));
    const operand = operandShape(references, 'boolean', 'number', 'string');
    fields({ test: json, fact, value: operand })(condition, at, report);
    const circumstance = isRecord(condition) ? circumstanceIn(declared, condition['fact']) : undefined;
    const words = isRecord(circumstance) ? circumstance['words'] : undefined;
    if (typeof value === 'string' && isRecord(words) && !Object.hasOwn(words, value)) {
      report('unknown-word', [...at, 'value'], value);
    }
  };
}

/** A value of one of some types, or a provision that has such a value at the path. */
function operandShape(references: References, ...types: readonly string[]): Shape {
  const { declared, provision } = references;
  const reference = fields({ provision }, { path: listOf(text) });
  return (value, at, report) => {
    if (!isRecord(value)) {
      if (types.includes(typeof value)) json(value, at, report);
      else report('not-json', at, value);
      return;
    }
    reference(value, at, report);
    const isKnown = valueAt(declared, value['provision'], []) !== undefined;
    if (isKnown && !types.includes(typeof operandIn(declared, value))) report('no-such-value', at, value['provision']);
  };
}

function operandIn(declared: Declared, operand: unknown): unknown {
  if (!isRecord(operand)) return operand;
  const { provision, path } = operand;
  return valueAt(declared, provision, Array.isArray(path) ? path : []);
}

/** Something that rules look at: words belong to a word, a unit to a number, readings and an answer to a question. */
export function circumstanceShape(citation: Shape): Shape {
  const kind = wordOf(CIRCUMSTANCE_KINDS);
  const answer = fields(
    { value: flag, cites: listOf(citation, 'empty-list'), effectiveFrom: date },
    { note: localized },
  );
  const readings = fields({ yes: localized, no: localized });
  const plain = fields({ kind, title: localized });
  const shapes = new Map<unknown, Shape>([
    ['number', fields({ kind, title: localized }, { unit: localized })],
    ['word', fields({ kind, title: localized, words: recordOf(localized) })],
    ['question', fields({ kind, title: localized, readings }, { answer })],
  ]);
  return (value, at, report) => {
    const shape = isRecord(value) ? shapes.get(value['kind']) : undefined;
    (shape ?? plain)(value, at, report);
  };
}

function threshold(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string') report('not-a-text', at, value);
  else if (parseShare(value) === null) report('bad-share', at, value);
}
