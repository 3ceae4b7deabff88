import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Folder, ROOT, temporaryFolder } from './bundle.ts';

/** One rule that a tool found broken in one file. */
export interface Found {
  readonly rule: string;
  readonly file: string;
}

const PACKAGES = ['electron', 'immer', 'zod', 'react', 'zustand', 'vitest'];

/** Runs the project's own layer rules over the given files, in a folder with stubs of the packages they import. */
export async function brokenLayers(files: Readonly<Record<string, string>>): Promise<readonly Found[]> {
  const stubs = Object.fromEntries(
    PACKAGES.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  );
  const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
  return inFolder({ ...stubs, ...files, 'package.json': manifest }, async (folder) => {
    const tops = new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''));
    const output = await run(folder, 'dependency-cruiser/bin/dependency-cruiser.mjs', [
      '--config',
      '.config/dependency-cruiser.cjs',
      '--output-type',
      'json',
      ...tops,
    ]);
    const { summary } = JSON.parse(output) as {
      summary: { violations: readonly { from: string; rule: { name: string } }[] };
    };
    return summary.violations.map(({ from, rule }) => ({ rule: rule.name, file: from }));
  });
}

/** Runs the project's own lint rules over the given files. */
export async function brokenLint(files: Readonly<Record<string, string>>): Promise<readonly Found[]> {
  return inFolder(files, async (folder) => {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const output = await run(folder, 'eslint/bin/eslint.js', [
      '--config',
      '.config/eslint.config.js',
      '--format',
      'json',
      ...Object.keys(files),
    ]);
    const results = JSON.parse(output) as readonly {
      filePath: string;
      messages: readonly { ruleId: string | null; message: string }[];
    }[];
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message }) => ({
        rule: ruleId ?? message,
        file: path.relative(folder, filePath).split(path.sep).join('/'),
      })),
    );
  });
}

async function inFolder<T>(files: Readonly<Record<string, string>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder: Folder = temporaryFolder(files);
  try {
    mkdirSync(path.join(folder.path, '.config'), { recursive: true });
    for (const name of ['.config/dependency-cruiser.cjs', '.config/eslint.config.js', 'tsconfig.json']) {
      copyFileSync(path.join(ROOT, name), path.join(folder.path, name));
    }
    return await use(folder.path);
  } finally {
    folder.remove();
  }
}

function run(folder: string, tool: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [path.join(ROOT, 'node_modules', tool), ...args],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === '') reject(error ?? new Error(stderr));
        else resolve(stdout);
      },
    );
  });
}
