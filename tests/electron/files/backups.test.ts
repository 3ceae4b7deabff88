import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keepVersion, keptVersions } from '../../../electron/files/backups.ts';
import { nodeDisk } from '../../../electron/files/disk.ts';
import { encode } from '../../../model/document/index.ts';
import { temporaryFolder } from '../../support/bundle.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { workFile } from '../../support/works.ts';

const folder = temporaryFolder();
const NOON = new Date(2026, 10, 25, 12).getTime();
const HOUR = 3_600_000;

afterAll(() => folder.remove());

let count = 0;

function freshFile(): string {
  count += 1;
  return path.join(folder.path, `lesson-${count}.shanyrak`);
}

/** Puts a version in place that was saved at a moment. */
function put(file: string, content: string, moment: number): void {
  // A new file each time, as a save makes one: a hard link of the old one keeps its content.
  if (existsSync(file)) throw new Error('The old version is to be moved away first.');
  writeFileSync(file, content);
  utimesSync(file, moment / 1000, moment / 1000);
}

async function saveEach(file: string, moments: readonly number[]): Promise<void> {
  for (const [index, moment] of moments.entries()) {
    if (existsSync(file)) {
      await keepVersion(nodeDisk, file, moment);
      await nodeDisk.unlink(file);
    }
    put(file, `version ${index}`, moment);
  }
}

function contents(file: string): Readonly<Record<string, string>> {
  const start = `${path.basename(file)}.bak-`;
  const names = readdirSync(folder.path).filter((name) => name.startsWith(start));
  return Object.fromEntries(
    names.map((name) => [name.slice(start.length), readFileSync(path.join(folder.path, name), 'utf8')]),
  );
}

describe('the backups of a file', () => {
  it('are its five last versions, the newest as number one', async () => {
    const file = freshFile();
    await saveEach(
      file,
      [0, 1, 2, 3, 4, 5].map((hour) => NOON - 12 * HOUR + hour * HOUR),
    );
    expect(contents(file)).toEqual({ 1: 'version 4', 2: 'version 3', 3: 'version 2', 4: 'version 1', 5: 'version 0' });
  });

  it('are beyond these the last of each day of a week', async () => {
    const file = freshFile();
    const days = Array.from({ length: 12 }, (_, day) => [NOON + day * 24 * HOUR, NOON + day * 24 * HOUR + HOUR]).flat();
    await saveEach(file, days);
    const kept = contents(file);
    expect(kept['1']).toBe('version 22');
    expect(kept['5']).toBe('version 18');
    const daily = Object.keys(kept).filter((name) => name.length > 1);
    expect(daily.sort()).toEqual(['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']);
    // Of the eighth day the later version stays: it retired last.
    expect(kept['2026-12-02']).toBe('version 15');
  });

  it('close the gap that a crash has left', async () => {
    const file = freshFile();
    put(file, 'now', NOON);
    writeFileSync(`${file}.bak-2`, 'two');
    await keepVersion(nodeDisk, file, NOON);
    expect(contents(file)).toEqual({ 1: 'now', 2: 'two' });
  });

  it('are copies with their time where the disk has no hard links', async () => {
    const file = freshFile();
    put(file, 'now', NOON);
    const { disk } = faultyDisk({ errno: 'ENOTSUP', fails: (_, name) => name === 'link' });
    await keepVersion(disk, file, NOON);
    expect(contents(file)).toEqual({ 1: 'now' });
    expect((await nodeDisk.stat(`${file}.bak-1`)).mtimeMs).toBe(NOON);
  });

  it('begin with the second save', async () => {
    const file = freshFile();
    await keepVersion(nodeDisk, file, NOON);
    expect(contents(file)).toEqual({});
  });

  it('are listed where they are good, the newest first', async () => {
    const file = freshFile();
    for (const [number, name] of ['1', '2', '2026-11-20'].entries()) {
      put(`${file}.bak-${name}`, encode(workFile(number)), NOON - number * HOUR);
    }
    put(`${file}.bak-3`, encode(workFile(3)).slice(0, -9), NOON);
    put(`${file}.bak-4`, '{"shanyrak":"act","version":1}', NOON);
    put(`${file}.bak-x`, encode(workFile(5)), NOON);
    const versions = await keptVersions(nodeDisk, file);
    expect(versions.map((version) => version.path.slice(file.length))).toEqual(['.bak-1', '.bak-2', '.bak-2026-11-20']);
    expect(versions.map(({ savedAt }) => savedAt)).toEqual([NOON, NOON - HOUR, NOON - 2 * HOUR]);
  });
});
