import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { saveWork } from '../../../electron/files/save.ts';
import { writeWhole } from '../../../electron/files/write.ts';
import { encode } from '../../../model/document/index.ts';
import { temporaryFolder } from '../../support/bundle.ts';
import { type Fault, faultyDisk } from '../../support/faulty-disk.ts';
import { workFile } from '../../support/works.ts';

const OLD = workFile(1, 20);
const NEW = workFile(2, 40);
const NEVER: Fault = { errno: 'EIO', fails: () => false };
const MANNER = { platform: 'linux', waits: [] };
const folder = temporaryFolder();

afterAll(() => folder.remove());

let count = 0;

/** A save of NEW over OLD with backups around, under a fault. */
async function saveUnder(fault: Fault) {
  count += 1;
  const own = path.join(folder.path, String(count));
  const file = path.join(own, 'lesson.shanyrak');
  const { nodeDisk } = await import('../../../electron/files/disk.ts');
  await nodeDisk.mkdir(own);
  writeFileSync(file, encode(OLD));
  for (const number of [1, 2, 3, 4, 5]) writeFileSync(`${file}.bak-${number}`, encode(workFile(10 + number)));
  const { disk, asked } = faultyDisk(fault);
  const result = await saveWork(file, NEW, null, { disk, now: Date.now(), manner: MANNER });
  return { result, asked, own, content: readFileSync(file, 'utf8') };
}

const { asked: CALLS } = await saveUnder(NEVER);
const faults = CALLS.map((name, call) => [call, name] as const);

describe('a save', () => {
  it('asks for what the promise names', () => {
    for (const name of ['open', 'write', 'sync', 'close', 'rename', 'link']) expect(CALLS).toContain(name);
    expect(CALLS.filter((name) => name === 'write').length).toBeGreaterThan(1);
    expect(CALLS.lastIndexOf('rename')).toBeGreaterThan(CALLS.indexOf('sync'));
  });

  describe.each(['EIO', 'ENOSPC', 'EACCES', 'EROFS', 'EBUSY'])('that meets %s', (errno) => {
    it.each(faults)('at call %i (%s) leaves the old or the new content, whole', async (call) => {
      const { result, content, own } = await saveUnder({ errno, fails: (at) => at === call });
      expect([encode(OLD), encode(NEW)]).toContain(content);
      if (result.ok) expect(content).toBe(encode(NEW));
      else expect(result.error.code).toMatch(/^(cannot-write|disk-full|no-permission|read-only|busy)$/);
      expect(readdirSync(own).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    });

    it.each(faults)('from call %i (%s) on leaves the old or the new content, whole', async (call) => {
      const { content } = await saveUnder({ errno, fails: (at) => at >= call });
      expect([encode(OLD), encode(NEW)]).toContain(content);
    });
  });

  it('loses no good version but the one that is to go, wherever it stops', async () => {
    for (const [call] of faults) {
      const { own } = await saveUnder({ errno: 'EIO', fails: (at) => at >= call });
      const kept = readdirSync(own)
        .filter((name) => !name.endsWith('.tmp'))
        .map((name) => readFileSync(path.join(own, name), 'utf8'));
      for (const number of [11, 12, 13, 14]) expect(kept).toContain(encode(workFile(number)));
    }
  });
});

describe('the rename', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('is tried again where Windows says %s', async (errno) => {
    const file = path.join(folder.path, `held-${errno}`);
    let left = 3;
    const { disk, asked } = faultyDisk({ errno, fails: (_, name) => name === 'rename' && left-- > 0 });
    await writeWhole(disk, file, Buffer.from('new'), { platform: 'win32', waits: [0, 0, 0, 0] });
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(asked.filter((name) => name === 'rename')).toHaveLength(4);
  });

  it('is given up in the end, and at once for what will not pass', async () => {
    const file = path.join(folder.path, 'never');
    for (const [errno, tries] of [
      ['EBUSY', 3],
      ['EIO', 1],
    ] as const) {
      const { disk, asked } = faultyDisk({ errno, fails: (_, name) => name === 'rename' });
      await expect(writeWhole(disk, file, Buffer.from('x'), { platform: 'win32', waits: [0, 0] })).rejects.toThrow(
        errno,
      );
      expect(asked.filter((name) => name === 'rename')).toHaveLength(tries);
    }
  });

  it('is flushed with its folder, except on Windows', async () => {
    for (const [platform, opened] of [
      ['linux', 2],
      ['win32', 1],
    ] as const) {
      const { disk, asked } = faultyDisk(NEVER);
      await writeWhole(disk, path.join(folder.path, platform), Buffer.from('x'), { platform, waits: [] });
      expect(asked.filter((name) => name === 'open')).toHaveLength(opened);
    }
  });
});
