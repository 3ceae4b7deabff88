import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchCases } from './cases.ts';

/** The reference program: how much of a measure it does in a second, and the checksum of its seats. */
export type Reference = { readonly rate: (measure: string, milliseconds: number) => number; readonly checksum: number };

const SOURCE = path.join(import.meta.dirname, '../reference/reference.c');
const COMPILERS = ['cc', 'gcc', 'clang'];

/** Compiles the reference and writes its cases down; null where this machine has no C compiler. */
export function compileReference(): Reference | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'shanyrak-bench-'));
  const program = path.join(folder, 'reference');
  const flags = ['-O3', '-march=native', '-w', '-o', program, SOURCE, '-lm'];
  if (!COMPILERS.some((compiler) => spawnSync(compiler, flags).status === 0)) return null;
  const { cases, games } = benchCases();
  const files = [path.join(folder, 'cases.txt'), path.join(folder, 'games.txt')] as const;
  writeFileSync(files[0], lines(cases.map(({ seats, votes }) => [seats, votes.length, ...votes])));
  writeFileSync(files[1], lines(games.map(({ name, quota, weights }) => [name, quota, weights.length, ...weights])));
  const answer = (measure: string, milliseconds: number) =>
    Number(execFileSync(program, [measure, ...files, String(milliseconds)], { encoding: 'utf8' }));
  return { rate: answer, checksum: answer('check', 0) };
}

function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.join(' ')}\n`).join('');
}
