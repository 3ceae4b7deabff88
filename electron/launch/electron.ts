import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What decides whether Electron can show a window on this machine. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
}

/** Why Electron cannot show a window here whatever is installed, as the end of a sentence; undefined where it can. */
export function obstacle({ platform, env, isRoot }: Surroundings): string | undefined {
  if (platform === 'linux' && !hasDisplay(env)) return 'there is no display';
  if (platform === 'linux' && isRoot) return 'Electron keeps its sandbox only for a user who is not root';
  return undefined;
}

/** Says whether a Linux session has a screen to draw on. */
export function hasDisplay(env: Surroundings['env']): boolean {
  return [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
}

/** The installed Electron executable, as its package would find it, or undefined where there is none. */
export function findElectron(root: string, env: Surroundings['env']): string | undefined {
  const folder = path.join(root, 'node_modules/electron');
  const note = path.join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8') : 'electron';
  const executable = path.join(env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(folder, 'dist'), name);
  return existsSync(executable) ? executable : undefined;
}

/**
 * Lets Electron's own installer fetch the binary. Ends in nothing when that worked, in the end of a sentence when it did
 * not, also when it took longer than the time limit in milliseconds or the signal was given.
 */
export async function downloadElectron(root: string, limit: number, stop: AbortSignal): Promise<string | undefined> {
  const late = AbortSignal.timeout(limit);
  const child = spawn(process.execPath, [path.join(root, 'node_modules/electron/install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    signal: AbortSignal.any([stop, late]),
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await ended(child);
  if (late.aborted) return `its download took longer than ${String(limit / 1000)} seconds`;
  if (code === 0) return undefined;
  const said = /^\w*Error: (.+)$/m.exec(complaint)?.[1];
  return `its download failed${said === undefined ? '' : ` (${said})`}`;
}

/** Runs the app in Electron until it ends or the signal is given; answers its exit code, or null when it was stopped. */
export function runElectron(executable: string, root: string, stop: AbortSignal): Promise<number | null> {
  return ended(spawn(executable, [root], { stdio: 'inherit', signal: stop }));
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code));
  });
}
