import { isRecord } from '../json.ts';
import { parseShare } from '../constitution/majority.ts';
import { fields, json, listOf, text, wordOf, type Report, type Shape } from '../constitution/shape.ts';
import { DURATION_UNITS, SHARE_BASES } from './types.ts';

/** Shapes of what a condition refers to, which depend on the names that the draft declares. */
type References = { readonly institution: Shape; readonly provision: Shape; readonly circumstance: Shape };

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
  const { institution, circumstance: fact } = references;
  const part: Shape = (value, at, report) => conditionAt(references, depth + 1)(value, at, report);
  const test = json;
  const scalar = operandShape(references, ['boolean', 'number', 'string']);
  const number = operandShape(references, ['number']);
  const several = fields({ test, of: listOf(part, 'empty-list') });
  const bound = fields({ test, fact, value: number });
  return new Map([
    ['all', several],
    ['any', several],
    ['not', fields({ test, of: part })],
    ['is', fields({ test, fact, value: scalar })],
    ['atLeast', bound],
    ['atMost', bound],
    ['within', fields({ test, fact, number, unit: wordOf(DURATION_UNITS) })],
    ['holds', fields({ test, fact, office: institution })],
    ['share', fields({ test, part: fact, whole: fact, base: wordOf(SHARE_BASES), threshold })],
  ]);
}

function operandShape({ provision }: References, kinds: readonly string[]): Shape {
  const reference = fields({ provision }, { path: listOf(text) });
  return (value, at, report) => {
    if (isRecord(value)) reference(value, at, report);
    else if (!kinds.includes(typeof value)) report('not-json', at, value);
    else json(value, at, report);
  };
}

function threshold(value: unknown, at: readonly string[], report: Report): void {
  if (typeof value !== 'string') report('not-a-text', at, value);
  else if (parseShare(value) === null) report('bad-share', at, value);
}
