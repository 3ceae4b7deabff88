import type { MeasureText } from './types.ts';

/** A name broken into at most two lines, nothing cut, the longer line as short as can be. */
export function wrapName(
  name: string,
  size: number,
  bold: boolean,
  room: number,
  measure: MeasureText,
): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2 || measure(name, size, bold) <= room) return [words.join(' ')];
  const breaks = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, width: Math.max(...lines.map((line) => measure(line, size, bold))) };
  });
  return breaks.reduce((best, next) => (next.width < best.width ? next : best)).lines;
}
