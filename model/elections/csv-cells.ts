/** One row of a table, with its line in the text from one. */
export type Cells = { readonly row: number; readonly cells: readonly string[] };

/** Rows that are not blank, and the line where a quotation mark was opened and never closed, if one was. */
export type Table = { readonly rows: readonly Cells[]; readonly openQuote: number | null };

const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** Parts a text into cells (RFC 4180, with tabs and semicolons too): quotation marks keep separators and line ends, two stand for one. */
export function cellsOf(text: string): Table {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(body);
  const rows: Cells[] = [];
  let cells: string[] = [];
  let cell = '';
  let opened: number | null = null;
  let [line, first] = [1, 1];
  const endCell = (): void => {
    cells.push(tidy(cell));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((content) => content !== '')) rows.push({ row: first, cells });
    cells = [];
    first = line + 1;
  };
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charAt(at);
    if (sign === '"' && opened !== null && body.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (opened !== null || tidy(cell) === '')) opened = opened === null ? line : null;
    else if (opened === null && sign === separator) endCell();
    else if (opened === null && sign === '\n') endRow();
    else cell += sign;
    if (sign === '\n') line += 1;
  }
  endRow();
  return { rows, openQuote: opened };
}

/** The separator of the first line that has one: a tab before a semicolon before a comma. */
function separatorOf(text: string): Separator | null {
  const bare = text.replace(/"[^"]*"/g, '');
  return SEPARATORS.find((separator) => bare.includes(separator)) ?? null;
}

/** A cell without blank space at the ends; no-break spaces and byte order marks are blank. */
export function tidy(cell: string): string {
  return cell.replace(/[\uFEFF\u200B]/g, '').trim();
}
