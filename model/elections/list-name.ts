import { RESERVED_KEYS } from '../json.ts';
import type { VoteFault } from '../refusals.ts';
import { faultsOfRows } from './ballot.ts';
import { tidy } from './csv-cells.ts';

/** The longest name of a list that a file keeps, in UTF-16 units. */
export const LONGEST_NAME = 200;

/** Why a list cannot have a name that somebody wrote: it is blank, a file could not keep it, or it is too long; null where it can. */
export function codeOfName(name: string): 'no-name' | 'reserved-name' | 'long-name' | null {
  if (tidy(name) === '') return 'no-name';
  if (RESERVED_KEYS.has(name)) return 'reserved-name';
  return name.length > LONGEST_NAME ? 'long-name' : null;
}

/** Everything that is wrong with the names of a ballot that somebody wrote, each with its row, as for a pasted table. */
export function faultsOfNames(names: readonly string[]): readonly VoteFault[] {
  const single = names.flatMap((name, row): readonly VoteFault[] => {
    const code = codeOfName(name);
    return code === null ? [] : [{ code, at: [`${row}`], detail: name }];
  });
  return single.length > 0 ? single : faultsOfRows(names.map(tidy), []);
}
