import type { FileHandle } from 'node:fs/promises';
import { type Disk, nodeDisk } from '../../electron/files/disk.ts';

/** A disk that counts what is asked of it and fails where it is told to. */
export interface FaultyDisk {
  readonly disk: Disk;
  /** What was asked, in order: `open`, `write`, `sync`, `close`, `rename` … */
  readonly asked: readonly string[];
}

/** Which calls fail, by their number from 0, and with which errno. A write that fails has written half. */
export interface Fault {
  readonly errno: string;
  fails(call: number, name: string): boolean;
}

/** The real disk under a fault. */
export function faultyDisk({ errno, fails }: Fault): FaultyDisk {
  const asked: string[] = [];
  const pass = (name: string): boolean => {
    asked.push(name);
    return !fails(asked.length - 1, name);
  };
  const through = <Args extends readonly unknown[], Value>(
    name: string,
    real: (...args: Args) => Promise<Value>,
  ): ((...args: Args) => Promise<Value>) => {
    return (...args) => (pass(name) ? real(...args) : Promise.reject(errorOf(errno, name)));
  };
  const disk = Object.fromEntries(
    Object.entries(nodeDisk)
      .filter(([, value]) => typeof value === 'function')
      .map(([name, real]) => [name, through(name, real as (...args: readonly unknown[]) => Promise<unknown>)]),
  ) as unknown as Disk;
  const open: Disk['open'] = async (...args) => {
    if (!pass('open')) throw errorOf(errno, 'open');
    return handleOf(await nodeDisk.open(...args), pass, errno);
  };
  return { disk: { ...disk, open }, asked };
}

function handleOf(real: FileHandle, pass: (name: string) => boolean, errno: string): FileHandle {
  const ask = async (name: 'sync' | 'datasync' | 'close'): Promise<void> => {
    const passes = pass(name);
    // A handle that could not be closed in good order is gone all the same.
    if (passes || name === 'close') await real[name]();
    if (!passes) throw errorOf(errno, name);
  };
  const handle = {
    sync: () => ask('sync'),
    datasync: () => ask('datasync'),
    close: () => ask('close'),
    chmod: (mode: number) => (pass('fchmod') ? real.chmod(mode) : Promise.reject(errorOf(errno, 'fchmod'))),
    async write(data: Uint8Array, offset: number, length: number) {
      const passes = pass('write');
      // Even a write that succeeds may be a short one.
      const { bytesWritten } = await real.write(data, offset, Math.ceil(length / 2));
      if (!passes) throw errorOf(errno, 'write');
      return { bytesWritten, buffer: data };
    },
  };
  return handle as unknown as FileHandle;
}

function errorOf(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}
