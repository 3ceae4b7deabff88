import { isRecord } from '../json.ts';

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,79}$/;
const LONGEST_NAME = 80;

/** Names of fields and positions in lists as a JSONPath: `$.provisions["pres.term"].cites[0]`. Long names are cut. */
export function pathOf(steps: readonly (string | number)[]): string {
  return `$${steps.map((step) => (typeof step === 'number' ? `[${step}]` : named(step))).join('')}`;
}

/** The JSONPath of a list of keys into a value; the value tells the positions in lists from names. */
export function placeOf(root: unknown, at: readonly string[]): string {
  let value = root;
  const steps = at.map((key) => {
    const step = Array.isArray(value) ? Number(key) : key;
    value = under(value, key);
    return step;
  });
  return pathOf(steps);
}

/** What stands under a key of a record or list; undefined where nothing does. */
export function under(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The text itself, or its beginning: what a message may quote of a hostile file. */
export function shorten(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME)}…`;
}

function named(key: string): string {
  return PLAIN_NAME.test(key) ? `.${key}` : `[${JSON.stringify(shorten(key))}]`;
}
