import path from 'node:path';
import { success } from '../model/refusals.ts';
import type { Input, Output } from './contract.ts';
import type { Disk } from './files/disk.ts';
import { refusedBy } from './files/errors.ts';
import { inTurn, writeWhole } from './files/write.ts';
import type { Answer } from './refusals.ts';

/** What leaves the app in a file of its own. */
export type ExportKind = Input<'exportFile'>['kind'] | 'pdf';

/** Asks where to, and writes; null where the dialog was cancelled. A file that stood there is replaced whole. */
export async function exportTo(
  disk: Disk,
  ask: (suggested: string) => Promise<string | null>,
  kind: ExportKind,
  suggested: string,
  content: string | Uint8Array,
): Promise<Answer<Output<'exportFile'>>> {
  const chosen = await ask(withEnding(suggested, kind));
  if (chosen === null) return success(null);
  const file = withEnding(chosen, kind);
  const data = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  try {
    await inTurn(file, () => writeWhole(disk, file, data));
    return success({ name: path.basename(file) });
  } catch (error) {
    return refusedBy(error, 'cannot-write');
  }
}

function withEnding(file: string, kind: ExportKind): string {
  return file.toLowerCase().endsWith(`.${kind}`) ? file : `${file}.${kind}`;
}
