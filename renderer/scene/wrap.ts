import type { MeasureText } from './types.ts';

/** A broken name and the width of its longest line in pixels. */
export type Wrapped = { readonly lines: readonly string[]; readonly width: number };

/** Two lines wider than this, in rooms of one line, are broken into three where nothing stands beside them. */
const TOO_WIDE = 1.25;

/**
 * A name on one line if it has room, else on two, nothing cut and the longest line as short as can be; a very long one on
 * three where so many are allowed: where two lines are wider than `tooWide` rooms.
 */
export function wrapName(
  name: string,
  room: number,
  measure: (text: string) => number,
  most: 2 | 3 = 3,
  tooWide = TOO_WIDE,
): Wrapped {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const whole = words.join(' ');
  const one = { lines: [whole], width: measure(whole) };
  if (words.length < 2 || one.width <= room) return one;
  const two = split(words, 2, measure);
  return words.length < 3 || most === 2 || two.width <= room * tooWide ? two : split(words, 3, measure);
}

/** The break into so many lines whose longest line is shortest. */
function split(words: readonly string[], lines: number, measure: (text: string) => number): Wrapped {
  const whole = words.join(' ');
  if (lines === 1) return { lines: [whole], width: measure(whole) };
  let best: Wrapped | null = null;
  for (let first = 1; first <= words.length - lines + 1; first += 1) {
    const head = words.slice(0, first).join(' ');
    const rest = split(words.slice(first), lines - 1, measure);
    const width = Math.max(measure(head), rest.width);
    if (best === null || width < best.width) best = { lines: [head, ...rest.lines], width };
  }
  return best ?? { lines: [whole], width: measure(whole) };
}

/** A measure of bold texts at one size. */
export function boldAt(size: number, measure: MeasureText): (text: string) => number {
  return (text) => measure(text, size, true);
}

/** A text in as many lines as it needs, each as full as the room lets it be; a word wider than the room is broken. */
export function fillLines(text: string, room: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, room, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, room: number, measure: (text: string) => number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...pieces, piece];
}
