import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type Folder, ROOT, temporaryFolder } from './bundle.ts';

/** One rule that a tool found broken in one file. */
export interface Found {
  readonly rule: string;
  readonly file: string;
}

type Files = Readonly<Record<string, string>>;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

const PACKAGES = ['electron', 'zod', 'react', 'zustand', 'vitest'];

const CRUISER = 'dependency-cruiser/bin/dependency-cruiser.mjs';

/** Runs the project's own layer rules over the given files, in a folder with stubs of the packages they import. */
export async function brokenLayers(files: Files): Promise<readonly Found[]> {
  return inFolder({ ...files, ...packages() }, async (folder) => {
    const tops = new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''));
    const { output } = await run(folder, CRUISER, [
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

/** What `npm run layers`, to the letter, ends with over the given files: its exit code and what it says. */
export async function runLayers(files: Files): Promise<Ended> {
  const { scripts } = JSON.parse(packages()['package.json'] ?? '') as { scripts: { layers: string } };
  const [, ...args] = scripts.layers.split(' ');
  return inFolder({ ...files, ...packages() }, (folder) => run(folder, CRUISER, args));
}

/** Runs the project's own lint rules over the given files. */
export async function brokenLint(files: Files): Promise<readonly Found[]> {
  return inFolder(files, async (folder) => {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const { output } = await run(folder, 'eslint/bin/eslint.js', [
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

/** The project's manifest, and empty packages for what the planted files import. */
function packages(): Files {
  const stubs = PACKAGES.flatMap((name): [string, string][] => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
    [`node_modules/${name}/index.js`, ''],
  ]);
  return Object.fromEntries([...stubs, ['package.json', readFileSync(path.join(ROOT, 'package.json'), 'utf8')]]);
}

async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
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

function run(folder: string, tool: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [path.join(ROOT, 'node_modules', tool), ...args],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (stdout === '') reject(error ?? new Error(stderr));
        else resolve({ code: child.exitCode, output: stdout });
      },
    );
  });
}
