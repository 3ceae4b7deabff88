import { spawn } from 'node:child_process';
import { hasDisplay, type Surroundings } from './electron.ts';

/** The command by which a system opens an address in the user's browser; undefined where nobody would see it. */
export function browserCommand(
  { platform, env }: Pick<Surroundings, 'platform' | 'env'>,
  url: string,
): readonly [string, ...string[]] | undefined {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return hasDisplay(env) ? ['xdg-open', url] : undefined;
}

/** Opens an address in the user's browser, and does nothing at all where there is none. */
export function openBrowser(surroundings: Surroundings, url: string): void {
  const command = browserCommand(surroundings, url);
  if (command === undefined) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true });
  child.on('error', () => undefined);
  child.unref();
}
