import { spawn } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder } from './bundle.ts';

/** The mark by which the fuses of an Electron binary are found, version one, eight fuses as they are delivered. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 8]),
  Buffer.from('10111001'),
]);

/** Makes a folder that stands for an unpacked Electron on Linux: a binary with unset fuses and the notes beside it. */
export function standInDistribution(version: string): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder({ version, LICENSE: 'licence of the stand-in', 'resources/note': '' });
  const binary = path.join(folder.path, 'electron');
  writeFileSync(binary, Buffer.concat([Buffer.from('#!/bin/sh\nexit 3\n'), FUSE_WIRE]));
  chmodSync(binary, 0o755);
  return folder;
}

/** Runs a program of the checkout and answers what it printed; rejects where it fails. */
export function output(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env } });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`exit code ${String(code)}\n${out}\n${err}`));
    });
  });
}
