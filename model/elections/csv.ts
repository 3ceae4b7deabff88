import type { VoteFaultCode } from '../refusals.ts';
import { codeOfVotes, MOST_ROWS } from './ballot.ts';
import { cellsOf } from './csv-cells.ts';
import { numberStyleOf, readNumber } from './csv-numbers.ts';
import { codeOfName } from './list-name.ts';

/** What a row of a table says: votes of a list, votes against all, or a sum that is only there to be read. */
export type TableRow = {
  /** Line of the text, from one. */
  readonly row: number;
  readonly kind: 'list' | 'against-all' | 'total';
  readonly name: string;
  readonly votes: number;
};

/** What is wrong with a row, and the cell that is meant. Row zero is the whole table. */
export type TableFault = { readonly code: VoteFaultCode; readonly row: number; readonly detail?: string };

/** A table as read: what could be read, and a word for each row that could not. */
export type VotesTable = { readonly rows: readonly TableRow[]; readonly faults: readonly TableFault[] };

const AGAINST_ALL = /^(against all|против всех|бәріне қарсы|барлығына қарсы)$/u;
const TOTAL = /^(total|sum|all|итого|всего|барлығы|жиыны|қорытынды)$/u;
const VOTES = /^(votes?|ballots?|голос(а|ов)?|число голосов|количество голосов|дауыс(тар)?|дауыс саны)$/u;

/**
 * Reads votes from a table pasted from a spreadsheet or kept as CSV: the first column has names, the column headed "votes" or else
 * the first column of numbers has votes. Cells are parted by tabs, semicolons or commas; numbers may have spaces, no-break spaces,
 * points or commas between thousands; a byte order mark is passed over. Takes any text and never throws.
 */
export function readVotes(text: string): VotesTable {
  const { rows, openQuote } = cellsOf(text);
  if (openQuote !== null) return { rows: [], faults: [{ code: 'open-quote', row: openQuote }] };
  if (rows.length === 0) return { rows: [], faults: [{ code: 'nobody-to-elect', row: 0 }] };
  if (rows.length > MOST_ROWS + 3)
    return { rows: [], faults: [{ code: 'too-many-rows', row: 0, detail: `${rows.length}` }] };
  const header = headerOf(rows[0]?.cells ?? []);
  const body = header === null ? rows : rows.slice(1);
  const column =
    header ?? body.map(({ cells }) => cells.findIndex((cell, at) => at > 0 && /\d/.test(cell))).find((at) => at > 0);
  if (column === undefined) return { rows: [], faults: [{ code: 'no-votes-column', row: 0 }] };
  const style = numberStyleOf(body.map(({ cells }) => cells[column] ?? ''));
  const read = body.map(({ row, cells }) => readRow(row, cells[0] ?? '', cells[column] ?? '', style));
  return withoutRepeats(read);
}

/** The column of votes by its heading; null where the first row is no heading. */
function headerOf(cells: readonly string[]): number | null {
  const named = cells.findIndex((cell) => VOTES.test(cell.toLowerCase()));
  if (named > 0) return named;
  const isHeading = cells.length > 1 && !cells.some((cell) => /\d/.test(cell));
  return isHeading ? 1 : null;
}

type Read = { readonly row: TableRow } | { readonly fault: TableFault };

function readRow(row: number, name: string, cell: string, style: ReturnType<typeof numberStyleOf>): Read {
  const wrong = codeOfName(name);
  if (wrong !== null)
    return { fault: wrong === 'no-name' ? { code: wrong, row } : { code: wrong, row, detail: quoted(name) } };
  if (cell === '') return { fault: { code: 'no-votes', row, detail: name } };
  const number = readNumber(cell, style);
  if (typeof number === 'string') return { fault: { code: number, row, detail: cell } };
  const code = codeOfVotes(number);
  if (code !== null) return { fault: { code, row, detail: cell } };
  return { row: { row, kind: kindOf(name), name, votes: number } };
}

/** So much of a name as tells which is meant. */
function quoted(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 40)}…`;
}

function kindOf(name: string): TableRow['kind'] {
  const word = name
    .toLowerCase()
    .replace(/[:.«»"]/gu, '')
    .trim();
  if (AGAINST_ALL.test(word)) return 'against-all';
  return TOTAL.test(word) ? 'total' : 'list';
}

function withoutRepeats(read: readonly Read[]): VotesTable {
  const seen = new Set<string>();
  const rows: TableRow[] = [];
  const faults: TableFault[] = [];
  for (const line of read) {
    if ('fault' in line) faults.push(line.fault);
    else if (seen.has(line.row.name)) faults.push({ code: 'duplicate-name', row: line.row.row, detail: line.row.name });
    else {
      seen.add(line.row.name);
      rows.push(line.row);
    }
  }
  const lists = rows.filter(({ kind }) => kind === 'list').length;
  if (lists > MOST_ROWS) faults.push({ code: 'too-many-rows', row: 0, detail: `${lists}` });
  if (faults.length === 0 && lists === 0) faults.push({ code: 'nobody-to-elect', row: 0 });
  return { rows, faults };
}
