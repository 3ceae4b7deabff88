/** A text being read, and how far. */
export type Cursor = { readonly text: string; position: number };

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const ESCAPE = /^(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/;
const WORDS = ['true', 'false', 'null'];

/** Moves past spaces, tabs and line ends. */
export function skipSpace(cursor: Cursor): void {
  while (isSpace(cursor.text.charCodeAt(cursor.position))) cursor.position += 1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Reads a text in quotes and says whether it is well formed; if not, the cursor stands where it breaks. */
export function readText(cursor: Cursor): boolean {
  const { text } = cursor;
  if (text.charCodeAt(cursor.position) !== QUOTE) return false;
  cursor.position += 1;
  while (cursor.position < text.length) {
    const code = text.charCodeAt(cursor.position);
    if (code === QUOTE) {
      cursor.position += 1;
      return true;
    }
    if (code < FIRST_PRINTABLE) return false;
    if (code === BACKSLASH) {
      const escape = ESCAPE.exec(text.slice(cursor.position + 1, cursor.position + 6));
      if (escape === null) return false;
      cursor.position += escape[0].length;
    }
    cursor.position += 1;
  }
  return false;
}

/** Reads a number and returns it as written, or null where none stands. */
export function readNumber(cursor: Cursor): string | null {
  let end = cursor.position;
  while (isNumeric(cursor.text.charCodeAt(end))) end += 1;
  const written = cursor.text.slice(cursor.position, end);
  if (!NUMBER.test(written)) return null;
  cursor.position = end;
  return written;
}

function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e || (code | 0x20) === 0x65;
}

/** Reads `true`, `false` or `null` and says whether one of them stood there. */
export function readWord(cursor: Cursor): boolean {
  const word = WORDS.find((candidate) => cursor.text.startsWith(candidate, cursor.position));
  if (word === undefined) return false;
  cursor.position += word.length;
  return true;
}

/**
 * Whether the number as written is one that the app keeps exactly: finite, not above 2^53 - 1 in size, and not minus zero,
 * which a file does not keep apart from zero.
 */
export function isKept(written: string): boolean {
  const value = Number(written);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0);
}
