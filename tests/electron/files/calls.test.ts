import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decode, encode } from '../../../model/document/index.ts';
import type { Answer } from '../../../electron/refusals.ts';
import { type Folder, temporaryFolder } from '../../support/bundle.ts';
import { type TestDesk, testDesk } from '../../support/desks.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { actFile, loose, set } from '../../support/files.ts';
import { numberOf, work, workFile } from '../../support/works.ts';

let folder: Folder;
let here: TestDesk;
let file: string;

beforeEach(() => {
  folder = temporaryFolder();
  here = testDesk(folder.path);
  file = path.join(folder.path, 'сабақ.shanyrak');
});

afterEach(async () => {
  await here.die();
  folder.remove();
});

/** The program dies, and is started again. */
async function nextRun(): Promise<void> {
  await here.die();
  here = testDesk(folder.path);
}

function value<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`It was refused: ${answer.error.code}.`);
  return answer.value;
}

function code(answer: Answer<unknown>): string {
  return answer.ok ? 'ok' : answer.error.code;
}

async function opened(number: number): Promise<void> {
  writeFileSync(file, encode(workFile(number)));
  here.answers.push(file);
  expect(value(await here.calls.open({}))).toMatchObject({ unsaved: false, from: 'file' });
}

function onDisk(): number {
  const read = decode(readFileSync(file, 'utf8'));
  return read.ok && read.value.shanyrak === 'workspace' ? numberOf(read.value.saved) : -1;
}

describe('opening', () => {
  it('brings the work, its title and the name of its file, and no path', async () => {
    writeFileSync(file, encode(workFile(4)));
    here.answers.push(file);
    const answer = value(await here.calls.open({}));
    expect(answer).toMatchObject({ file: { name: 'сабақ.shanyrak', readOnly: false }, unsaved: false });
    expect(numberOf(answer?.saved ?? work(0))).toBe(4);
    expect(JSON.stringify(answer)).not.toContain(folder.path);
  });

  it('may be cancelled', async () => {
    expect(await here.calls.open({})).toEqual({ ok: true, value: null });
  });

  it.each([
    ['no file', () => undefined, 'removed'],
    ['a folder', () => mkdirSync(file), 'is-a-folder'],
    ['bytes that are no text', () => writeFileSync(file, Buffer.from([0xff, 0xfe, 0])), 'not-utf-8'],
    ['a file that is too large', () => writeFileSync(file, Buffer.alloc(20_000_001, 32)), 'too-large'],
    ['an empty file', () => writeFileSync(file, ''), 'damaged'],
    ['a file that was cut off', () => writeFileSync(file, encode(workFile(1)).slice(0, 900)), 'damaged'],
    ['a changed value', () => writeFileSync(file, encode(workFile(1)).replace('"seed": 1', '"seed": 2')), 'damaged'],
    ['another kind of file', () => writeFileSync(file, JSON.stringify(actFile())), 'wrong-kind'],
    [
      'a newer file with nothing to read',
      () => writeFileSync(file, '{"shanyrak":"workspace","version":9}'),
      'newer-version',
    ],
  ])('refuses %s', async (_name, prepare, expected) => {
    prepare();
    here.answers.push(file);
    expect(code(await here.calls.open({}))).toBe(expected);
    expect(here.desk.current).toBeNull();
  });

  it('says of a damaged file where the damage is and how many good backups there are, and brings one back', async () => {
    await opened(1);
    await here.calls.save({ saved: work(2), replace: false });
    writeFileSync(file, encode(workFile(2)).slice(0, 500));
    const answer = await here.calls.revert({});
    expect(answer).toMatchObject({ ok: false, error: { code: 'damaged', backups: 1, total: 1 } });
    if (!answer.ok) expect(answer.error.faults?.[0]).toMatchObject({ code: 'cut-off' });
    const [backup] = value(await here.calls.backups({})).backups;
    const restored = value(await here.calls.restore({ id: backup?.id ?? '' }));
    expect(restored).toMatchObject({ from: 'backup', unsaved: true, file: { name: 'сабақ.shanyrak' } });
    expect(numberOf(restored.saved)).toBe(1);
    expect(readFileSync(file, 'utf8')).toHaveLength(500);
    value(await here.calls.save({ saved: restored.saved, replace: false }));
    expect(onDisk()).toBe(1);
  });

  it('shows the work of a newer version, which is then saved elsewhere', async () => {
    const newer = loose(workFile(3));
    set(newer, 'version', 2);
    writeFileSync(file, JSON.stringify(newer));
    here.answers.push(file);
    expect(value(await here.calls.open({}))).toMatchObject({ from: 'newer-file', file: { readOnly: true } });
    const copy = path.join(folder.path, 'copy');
    here.answers.push(copy);
    expect(value(await here.calls.save({ saved: work(4), title: 'Our: class?', replace: false }))).toMatchObject({
      file: { name: 'copy.shanyrak', readOnly: false },
    });
    expect(here.suggested).toEqual(['Our class.shanyrak']);
    expect(readFileSync(file, 'utf8')).toBe(JSON.stringify(newer));
  });

  it('takes a file that was dropped, by its text, as work without a file', async () => {
    const answer = value(await here.calls.openText({ name: 'x.shanyrak', text: encode(workFile(8)) }));
    expect(answer).toMatchObject({ from: 'text', unsaved: true, file: { name: null } });
    expect(code(await here.calls.openText({ name: 'x', text: '{}' }))).toBe('damaged');
  });

  it('knows ids that it gave out, and no other', async () => {
    await opened(5);
    const [recent] = value(await here.calls.recent({})).files;
    expect(recent).toMatchObject({ id: 'file-1', name: 'сабақ.shanyrak' });
    expect(numberOf(value(await here.calls.openById({ id: 'file-1' })).saved)).toBe(5);
    for (const id of ['file-2', 'backup-1', 'journal-1']) {
      expect(code(await here.calls.openById({ id }))).toBe('unknown-id');
      expect(code(await here.calls.restore({ id }))).toBe('unknown-id');
      expect(code(await here.calls.recover({ id, choice: 'keep' }))).toBe('unknown-id');
    }
  });

  it('forgets what is gone, and everything when told to', async () => {
    await opened(5);
    rmSync(file);
    expect(code(await here.calls.openById({ id: value(await here.calls.recent({})).files[0]?.id ?? '' }))).toBe(
      'removed',
    );
    expect(value(await here.calls.recent({})).files).toEqual([]);
    await opened(5);
    expect(value(await here.calls.forgetRecent({}))).toEqual({});
    expect(value(await here.calls.recent({})).files).toEqual([]);
  });
});

describe('saving', () => {
  it('asks for a name the first time, and not again', async () => {
    here.answers.push(path.join(folder.path, 'new'));
    expect(value(await here.calls.save({ saved: work(1), replace: false }))?.file.name).toBe('new.shanyrak');
    expect(value(await here.calls.save({ saved: work(2), replace: false }))?.file.name).toBe('new.shanyrak');
    expect(here.suggested).toEqual(['Shanyrak.shanyrak']);
  });

  it('may be cancelled, and then nothing is written', async () => {
    expect(await here.calls.save({ saved: work(1), replace: false })).toEqual({ ok: true, value: null });
    expect(here.desk.current).toBeNull();
  });

  it('meets a file that something else has changed: both are kept', async () => {
    await opened(1);
    writeFileSync(file, encode(workFile(50)));
    expect(code(await here.calls.save({ saved: work(2), replace: false }))).toBe('conflict');
    expect(onDisk()).toBe(50);
    value(await here.calls.save({ saved: work(2), replace: true }));
    expect(onDisk()).toBe(2);
    expect(readFileSync(`${file}.bak-1`, 'utf8')).toBe(encode(workFile(50)));
  });

  it('or takes what the other has written', async () => {
    await opened(1);
    writeFileSync(file, encode(workFile(50)));
    expect(numberOf(value(await here.calls.revert({})).saved)).toBe(50);
  });

  it('writes a file anew that is gone, and says when its folder is', async () => {
    await opened(1);
    rmSync(file);
    value(await here.calls.save({ saved: work(2), replace: false }));
    expect(onDisk()).toBe(2);
    rmSync(folder.path, { recursive: true });
    expect(code(await here.calls.save({ saved: work(3), replace: false }))).toBe('removed');
    mkdirSync(folder.path);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EIO', 'cannot-write'],
    ['ENODEV', 'removed'],
  ])('that meets %s is refused as %s and may go elsewhere', async (errno, expected) => {
    let failing = true;
    const { disk } = faultyDisk({ errno, fails: (_, name) => failing && name === 'open' });
    here = testDesk(folder.path, { disk });
    await opened(1);
    expect(code(await here.calls.save({ saved: work(2), replace: false }))).toBe(expected);
    expect(onDisk()).toBe(1);
    failing = false;
    const elsewhere = path.join(folder.path, 'elsewhere.shanyrak');
    here.answers.push(elsewhere);
    value(await here.calls.saveAs({ saved: work(2), suggested: 'x' }));
    expect(existsSync(elsewhere)).toBe(true);
  });

  it('keeps the permissions of the file, and a symbolic link a link', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows has neither');
    await opened(1);
    chmodSync(file, 0o640);
    const link = path.join(folder.path, 'link.shanyrak');
    symlinkSync(file, link);
    here.answers.push(link);
    await here.calls.open({});
    value(await here.calls.save({ saved: work(2), replace: false }));
    expect(onDisk()).toBe(2);
    expect((await here.desk.world.disk.stat(file)).mode & 0o777).toBe(0o640);
    expect(await here.desk.world.disk.realpath(link)).toBe(await here.desk.world.disk.realpath(file));
  });

  it('writes nothing twice', async () => {
    await opened(1);
    value(await here.calls.save({ saved: work(1), title: 'T', replace: false }));
    value(await here.calls.save({ saved: work(1), title: 'T', replace: false }));
    expect(existsSync(`${file}.bak-1`)).toBe(true);
    expect(existsSync(`${file}.bak-2`)).toBe(false);
  });
});

describe('a step that is not saved', () => {
  it('is offered by the next run with its file, its times and their number, and kept', async () => {
    await opened(1);
    for (const number of [2, 3]) value(await here.calls.journal({ saved: work(number), title: 'T' }));
    await nextRun();
    const [offer] = value(await here.calls.recoveries({})).offers;
    expect(offer).toMatchObject({ name: 'сабақ.shanyrak', steps: 2, torn: false, changedOutside: false });
    const kept = value(await here.calls.recover({ id: offer?.id ?? '', choice: 'keep' }));
    expect(kept).toMatchObject({ from: 'journal', unsaved: true, title: 'T', file: { name: 'сабақ.shanyrak' } });
    expect(onDisk()).toBe(1);
    value(await here.calls.save({ saved: kept?.saved ?? work(0), title: 'T', replace: false }));
    expect(onDisk()).toBe(3);
    expect(value(await testDesk(folder.path).calls.recoveries({})).offers).toEqual([]);
  });

  it('is offered again where the run that kept it dies too', async () => {
    value(await here.calls.journal({ saved: work(2) }));
    for (let death = 0; death < 3; death += 1) {
      await nextRun();
      const [offer] = value(await here.calls.recoveries({})).offers;
      const kept = value(await here.calls.recover({ id: offer?.id ?? '', choice: 'keep' }));
      expect(numberOf(kept?.saved ?? work(0))).toBe(2);
    }
    expect(value(await testDesk(folder.path).calls.recoveries({})).offers).toHaveLength(1);
  });

  it('may be discarded, and is gone', async () => {
    value(await here.calls.journal({ saved: work(2) }));
    await nextRun();
    const [offer] = value(await here.calls.recoveries({})).offers;
    expect(await here.calls.recover({ id: offer?.id ?? '', choice: 'discard' })).toEqual({ ok: true, value: null });
    expect(value(await here.calls.recoveries({})).offers).toEqual([]);
  });

  it('meets a conflict where its file was changed in the meantime', async () => {
    await opened(1);
    value(await here.calls.journal({ saved: work(2) }));
    writeFileSync(file, encode(workFile(60)));
    await nextRun();
    const [offer] = value(await here.calls.recoveries({})).offers;
    expect(offer?.changedOutside).toBe(true);
    const kept = value(await here.calls.recover({ id: offer?.id ?? '', choice: 'keep' }));
    expect(code(await here.calls.save({ saved: kept?.saved ?? work(0), replace: false }))).toBe('conflict');
  });

  it('is not offered when it was saved after all', async () => {
    await opened(1);
    value(await here.calls.journal({ saved: workFile(2).saved }));
    writeFileSync(file, encode(workFile(2)));
    await nextRun();
    expect(value(await here.calls.recoveries({})).offers).toEqual([]);
  });

  it('is given up with the work that it belongs to', async () => {
    value(await here.calls.journal({ saved: work(2) }));
    expect(value(await here.calls.newFile({})).file.name).toBeNull();
    expect(value(await testDesk(folder.path).calls.recoveries({})).offers).toEqual([]);
  });

  it('that came during a save is no part of it', async () => {
    await opened(1);
    const saving = here.calls.save({ saved: work(2), replace: false });
    const step = here.calls.journal({ saved: work(3) });
    value(await saving);
    expect(value(await step).steps).toBe(1);
    const [offer] = value(await testDesk(folder.path).calls.recoveries({})).offers;
    expect(offer?.steps).toBe(1);
  });

  it('says so where the disk is full', async () => {
    const { disk } = faultyDisk({ errno: 'ENOSPC', fails: (_, name) => name === 'write' });
    here = testDesk(folder.path, { disk });
    expect(code(await here.calls.journal({ saved: work(2) }))).toBe('disk-full');
  });
});
