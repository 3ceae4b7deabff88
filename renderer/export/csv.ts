import type { Language } from '../../model/vocabulary.ts';

/** What stands between two cells where a spreadsheet of that language expects it. */
const SEPARATORS: Readonly<Record<Language, string>> = { kk: ';', ru: ';', en: ',' };

/** A text that a spreadsheet would run as a formula. A signed number is none. */
const FORMULA = /^[=@\t\r]|^[+-](?![\d\s.,]+%?$)/;

/**
 * A table as comma-separated values by RFC 4180, with the byte order mark by which spreadsheets know UTF-8; in Kazakh and
 * Russian separated by semicolons, as spreadsheets of these languages expect. The notes follow after an empty row.
 */
export function csvOf(rows: readonly (readonly string[])[], notes: readonly string[], language: Language): string {
  const lines = [...rows, [], ...notes.map((note) => [note])];
  const separator = SEPARATORS[language];
  return `\uFEFF${lines.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n')}\r\n`;
}

/** The cells of a table as a grid of texts; a cell over several rows or columns stands in the first of them. */
export function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid: string[][] = [];
  for (const [y, row] of [...table.rows].entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        const line = (grid[y + down] ??= []);
        for (let right = 0; right < cell.colSpan; right += 1) {
          line[x + right] = down === 0 && right === 0 ? textOf(cell) : '';
        }
      }
      x += cell.colSpan;
    }
  }
  return grid.slice(0, table.rows.length).map((line) => Array.from(line, (cell) => cell));
}

/** The text of a cell; a field in it stands for what is typed there. */
function textOf(cell: HTMLTableCellElement): string {
  const field = cell.querySelector('input, select');
  if (field instanceof HTMLInputElement) return field.value;
  if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? '';
  const copy = cell.cloneNode(true);
  if (copy instanceof Element) for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function quoted(cell: string, separator: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
