import { seal, type Saved, type WorkspaceDocument } from '../../model/document/index.ts';
import { at, type Loose, loose, workspaceFile } from './files.ts';

/** Work that differs from other work by its number alone. */
export function work(number: number): Saved {
  const { saved } = workspaceFile();
  return { ...saved, lab: { ...saved.lab, seed: number } };
}

/** The number of such work. */
export function numberOf({ lab }: Saved): number {
  return lab.seed;
}

/** A file of such work; `ways` makes it as long as wished, some 250 bytes each. */
export function workFile(number: number, ways = 1): WorkspaceDocument {
  const saved = work(number);
  const way = { choices: {}, at: 0, seen: number, guesses: {} };
  return seal('0.1.0', {
    ...saved,
    stepping: { ...saved.stepping, walk: 0, walks: Array.from({ length: ways }, () => way) },
  });
}

/** A copy of some work after a change that its type need not allow. */
export function changedWork(saved: Saved, change: (saved: Loose) => void): Saved {
  const file = loose({ saved });
  change(at(file, 'saved'));
  return file['saved'] as Saved;
}
