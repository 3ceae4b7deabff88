import path from 'node:path';
import { ENDING } from './files/bench.ts';

/**
 * The file that a command line asks to open: its last word that ends as our files do and is no switch, from the folder in
 * which the command was given. Undefined where it names none; an address is no file.
 */
export function fileInCommand(words: readonly string[], folder: string): string | undefined {
  const named = words
    .slice(1)
    .findLast(
      (word) => !word.startsWith('-') && !/^[a-z][a-z\d+.-]+:/i.test(word) && word.toLowerCase().endsWith(ENDING),
    );
  return named === undefined ? undefined : path.resolve(folder, named);
}
