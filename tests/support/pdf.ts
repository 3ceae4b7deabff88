import { constants, inflateSync } from 'node:zlib';

/** The letters that the shapes of the embedded fonts stand for: without these nothing could be selected or found. */
export function lettersOf(pdf: Buffer): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const map of streamsOf(pdf).filter((stream) => stream.includes('begincmap'))) {
    for (const [, first = '', last = first, code = ''] of map.matchAll(/^<(\w+)> (?:<(\w+)> )?<(\w{4})>$/gm)) {
      const count = Number.parseInt(last, 16) - Number.parseInt(first, 16);
      for (let n = 0; n <= count; n += 1) letters.add(String.fromCodePoint(Number.parseInt(code, 16) + n));
    }
  }
  return letters;
}

/** The streams of a PDF that are packed, unpacked. */
function streamsOf(pdf: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 1)) {
    try {
      found.push(inflateSync(pdf.subarray(at + 7), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'));
    } catch {
      // A picture, or the end of a stream.
    }
  }
  return found;
}

/** How many pages a PDF has. */
export function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;
}

/** The names in the outline of a PDF, by which a reader goes to a heading, in no order. */
export function outlineOf(pdf: Buffer): readonly string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Title (?:<([0-9A-Fa-f]+)>|\(((?:[^\\)]|\\[^])*)\))\s*(?!\s|\/Creator)/g)].map(
    ([, hex, plain = '']) => (hex === undefined ? unescaped(plain) : utf16(Buffer.from(hex, 'hex'))),
  );
}

function unescaped(text: string): string {
  const bytes = Buffer.from(text.replace(/\\([nrt()\\])/g, '$1'), 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16(bytes) : bytes.toString('latin1');
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}
