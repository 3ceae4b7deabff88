import path from 'node:path';
import { decode, encode, type WorkspaceDocument } from '../../model/document/index.ts';
import { same } from '../../model/json.ts';
import { failure, success, type Result } from '../../model/refusals.ts';
import type { DesktopRefusal } from '../refusals.ts';
import { keepVersion } from './backups.ts';
import type { Disk } from './disk.ts';
import { refusedBy } from './errors.ts';
import { hashOf, isChanged, type Stamp, textOf } from './stamp.ts';
import { inTurn, type Manner, writeWhole } from './write.ts';

/** What a save needs beside the work: the disk, the moment (ms since 1970), and the manner of this system. */
export type Saving = { readonly disk: Disk; readonly now: number; readonly manner?: Manner };

/** A temporary file that is so old was left behind by a program that died. */
const LEFT_BEHIND_MS = 60_000;

/**
 * Writes work to a file: what comes back from memory is compared before the disk is touched, the version that stands there is
 * kept as a backup, and the new one takes its place whole. Refused as a `conflict` where the file is not what `expected` says;
 * null expects nothing. Throws never.
 */
export function saveWork(
  file: string,
  document: WorkspaceDocument,
  expected: Stamp | null,
  saving: Saving,
): Promise<Result<Stamp, DesktopRefusal>> {
  return inTurn(file, async () => {
    const text = encode(document);
    const back = decode(text);
    if (!back.ok) return failure({ code: 'not-kept', faults: back.error.faults, total: back.error.total });
    if (!same(back.value, document)) return failure({ code: 'not-kept' });
    if (expected !== null && (await isChanged(file, expected))) return failure({ code: 'conflict' });
    try {
      return success(await replace(file, text, saving));
    } catch (error) {
      return refusedBy(error, 'cannot-write');
    }
  });
}

async function replace(file: string, text: string, { disk, now, manner }: Saving): Promise<Stamp> {
  const before = await textOf(file);
  if (!before.ok || before.value !== text) {
    await keepVersion(disk, file, now);
    await writeWhole(disk, file, Buffer.from(text, 'utf8'), manner);
    await sweep(disk, file, now);
  }
  return { sha256: hashOf(text), changedAt: (await disk.stat(file)).mtimeMs };
}

/** Takes away what earlier saves of this file left behind when the program died on the way; what resists stays. */
async function sweep(disk: Disk, file: string, now: number): Promise<void> {
  const folder = path.dirname(file);
  const start = `.${path.basename(file)}.`;
  try {
    for (const name of await disk.readdir(folder)) {
      if (!name.startsWith(start) || !/^\d+-\d+\.tmp$/.test(name.slice(start.length))) continue;
      const left = path.join(folder, name);
      if (now - (await disk.stat(left)).mtimeMs > LEFT_BEHIND_MS) await disk.unlink(left);
    }
  } catch {
    // The work is saved; litter is no reason to say otherwise.
  }
}
