import { spawn } from 'node:child_process';
import path from 'node:path';
import { run } from '../../electron/headless/run.ts';
import { ROOT } from './bundle.ts';

/** What a run of the command line left behind. `code` is null where a signal ended it. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const MAIN = path.join(ROOT, 'electron/headless/main.ts');

/** Runs the command line in a process of its own, as `npm run shanyrak` does, with little memory. */
export function spawned(args: readonly string[], memory = 96): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${memory}`, MAIN, ...args], { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

/** Runs the command line in this process. */
export async function ran(...args: readonly string[]): Promise<Ended> {
  let [out, err] = ['', ''];
  const code = await run(args, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** The JSON that a run in this process answered with; fails where it was refused. */
export async function answer(...args: readonly string[]): Promise<unknown> {
  const { code, out, err } = await ran(...args, '--json');
  if (code !== 0) throw new Error(`Exit code ${code}: ${err}`);
  return JSON.parse(out);
}

/** One problem as the command line prints it. */
export type Printed = {
  readonly code: string;
  readonly message: string;
  readonly at: string;
  readonly line?: number;
  readonly column?: number;
};

/** What a refused run prints on standard output. */
export type Refused = { readonly error: Printed; readonly faults?: readonly Printed[]; readonly total?: number };

/** The refusal that a run printed; fails where it was not refused. */
export function refusalIn({ code, out }: Ended): Refused {
  if (code !== 1) throw new Error(`Exit code ${code}, not 1: ${out.slice(0, 200)}`);
  return JSON.parse(out) as Refused;
}
