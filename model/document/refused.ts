import type { NonEmpty } from '../vocabulary.ts';
import type { Found } from './faults.ts';
import type { Limits } from './limits.ts';
import { placeOf } from './place.ts';
import { linesOf, positionsOf } from './positions.ts';
import type { Scan } from './scan.ts';
import type { FileFault, FileFaults } from './types.ts';

type Placed = Found & { readonly place: string; readonly position: number };

/**
 * The faults of a text, with line and column: first those of its scan, then those of what it says, each in the order of the
 * text. Where both speak of one place, only the scan is heard. Reports as many as the limits allow, and the total.
 */
export function refused(
  text: string,
  root: unknown,
  limits: Limits,
  scanned: Scan,
  found: readonly Found[],
): FileFaults {
  const taken = new Set(scanned.findings.map(({ at }) => JSON.stringify(at)));
  const others = found.filter(({ at }) => !taken.has(JSON.stringify(at)));
  const shown = others.slice(0, limits.faults);
  const positions = positionsOf(
    text,
    limits,
    shown.map(({ at }) => at),
  );
  const placed = shown.map((fault, index) => ({
    ...fault,
    place: placeOf(root, fault.at),
    position: positions[index] ?? 0,
  }));
  const inOrder = [...inText(scanned.findings), ...inText(placed)];
  return {
    faults: nonEmpty(withLines(text, cut(inOrder, limits.faults, scanned.complete))),
    total: scanned.total + others.length,
  };
}

function inText(faults: readonly Placed[]): readonly Placed[] {
  return [...faults].sort((a, b) => a.position - b.position);
}

/** The first faults; of a text that was not read to its end also the last, which says why. */
function cut(faults: readonly Placed[], most: number, isComplete: boolean): readonly Placed[] {
  if (faults.length <= most) return faults;
  return isComplete ? faults.slice(0, most) : [...faults.slice(0, most - 1), ...faults.slice(-1)];
}

function withLines(text: string, faults: readonly Placed[]): readonly FileFault[] {
  const lines = linesOf(
    text,
    faults.map(({ position }) => position),
  );
  return faults.map(({ position: _, ...fault }, index) => ({ ...fault, ...lines[index] }));
}

function nonEmpty([first, ...rest]: readonly FileFault[]): NonEmpty<FileFault> {
  if (first === undefined) throw new Error('A file is refused for at least one fault.');
  return [first, ...rest];
}
