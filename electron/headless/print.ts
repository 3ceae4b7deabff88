import type { Io, Problem, Problems } from './types.ts';

/** A value as JSON text, indented, with a line end. */
export function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Rows of cells in columns of equal width, the last left as it is. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** A value on one line of at most as many characters. */
export function brief(value: unknown, most: number): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/**
 * The refusal of an input: as JSON on standard output, the first problem as `error` and, where there are several, all of
 * them as `faults` with their `total`; and in sentences on standard error.
 */
export function printProblems({ problems, total }: Problems, io: Io): void {
  io.out(printed(total === 1 ? { error: problems[0] } : { error: problems[0], faults: problems, total }));
  io.err(problems.map((problem) => `shanyrak: ${sentence(problem)}\n`).join(''));
  if (total > problems.length) io.err(`shanyrak: ${total} faults in all; the first ${problems.length} are shown.\n`);
}

function sentence({ message, at, line, column }: Problem): string {
  const where = line === undefined || column === undefined ? at : `line ${line}, column ${column}, ${at}`;
  return `${where}: ${message}`;
}
