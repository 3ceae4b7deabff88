import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../electron/files/disk.ts';
import { beginJournal, jsonIn, lineOf } from '../../../electron/files/journal.ts';
import { leftoverIn, leftovers } from '../../../electron/files/recovery.ts';
import { temporaryFolder } from '../../support/bundle.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { numberOf, work, workFile } from '../../support/works.ts';

const folder = temporaryFolder();
const HEAD = { app: '0.1.0', startedAt: 5, file: null };

afterAll(() => folder.remove());

let count = 0;

function freshFile(): string {
  count += 1;
  return path.join(folder.path, String(count), 'a.journal');
}

function linesIn(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n');
}

function steps(numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => lineOf({ seq: number, at: number, saved: work(number) }));
}

describe('a journal', () => {
  it('is no file before its first step, and then holds every step', async () => {
    const file = freshFile();
    const journal = beginJournal(nodeDisk, file, HEAD);
    expect(await leftovers(nodeDisk, path.dirname(file))).toEqual([]);
    for (const number of [1, 2, 3])
      expect(await journal.append({ at: number, saved: work(number), title: 'T' })).toBe(number);
    await journal.close();
    const [leftover] = await leftovers(nodeDisk, path.dirname(file));
    expect(leftover).toMatchObject({
      path: file,
      head: HEAD,
      firstAt: 1,
      torn: false,
      last: { seq: 3, at: 3, title: 'T' },
    });
  });

  it('keeps steps in the order in which they came, also when they come at once', async () => {
    const file = freshFile();
    const journal = beginJournal(nodeDisk, file, HEAD);
    const numbers = await Promise.all(
      [1, 2, 3, 4, 5].map((number) => journal.append({ at: number, saved: work(number) })),
    );
    await journal.close();
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
    expect(numberOf(leftoverIn(file, linesIn(file))?.last.saved ?? work(0))).toBe(5);
  });

  it('begins anew with its last step when it has grown too long', async () => {
    const file = freshFile();
    const journal = beginJournal(nodeDisk, file, HEAD);
    const { saved } = workFile(7, 200);
    const long = { ...saved, stepping: { ...saved.stepping, scenario: 'x' } };
    const size = lineOf({ seq: 1, at: 1, saved: long }).length;
    const most = Math.ceil((9 * 1024 * 1024) / size);
    for (let step = 1; step <= most; step += 1) await journal.append({ at: step, saved: long });
    await journal.close();
    const lines = linesIn(file);
    expect(lines.length).toBeLessThan(most);
    expect(leftoverIn(file, lines)?.last.seq).toBe(most);
    expect(readdirSync(path.dirname(file))).toEqual(['a.journal']);
  }, 60_000);

  it.each(['write', 'datasync'])('goes on after a %s that failed, and says that a line was torn', async (failing) => {
    const file = freshFile();
    let calls = 0;
    const { disk } = faultyDisk({ errno: 'ENOSPC', fails: (_, name) => name === failing && (calls += 1) === 3 });
    const journal = beginJournal(disk, file, HEAD);
    let failures = 0;
    for (const number of [1, 2, 3, 4]) {
      await journal.append({ at: number, saved: work(number) }).catch(() => (failures += 1));
    }
    await journal.close();
    expect(failures).toBe(1);
    expect(numberOf(leftoverIn(file, linesIn(file))?.last.saved ?? work(0))).toBe(4);
  });

  it('cut at any byte gives the last step before the cut, or nothing', () => {
    const lines = [lineOf(HEAD), ...steps([1, 2, 3])];
    const text = Buffer.from(lines.join(''), 'utf8');
    const ends = lines.map((_, index) => Buffer.byteLength(lines.slice(0, index + 1).join(''), 'utf8'));
    fc.assert(
      fc.property(fc.nat(text.byteLength), (cut) => {
        const leftover = leftoverIn('x', text.subarray(0, cut).toString('utf8').split('\n'));
        // The line end itself may be missing.
        const whole = ends.slice(1).filter((end) => end <= cut + 1).length;
        expect(leftover === null ? 0 : numberOf(leftover.last.saved)).toBe(whole);
        if (leftover !== null) expect(leftover.torn).toBe(!ends.some((end) => end === cut || end === cut + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('shows any changed byte of a line', () => {
    const line = lineOf({ seq: 1, at: 1, saved: work(1) }).slice(0, -1);
    fc.assert(
      fc.property(fc.nat(line.length - 1), fc.constantFrom('0', 'x', ' ', '"'), (place, put) => {
        if (line[place] === put) return;
        expect(jsonIn(line.slice(0, place) + put + line.slice(place + 1))).toBeNull();
      }),
    );
  });

  it.each([
    ['no head', steps([1])],
    ['no step', [lineOf(HEAD)]],
    ['nothing', []],
    ['no text of ours', ['hello', 'world']],
    ['work of a shape that this version does not know', [lineOf(HEAD), whole('{"seq":1,"at":1,"saved":{}}')]],
  ])('with %s holds no work', (_name, lines) => {
    expect(
      leftoverIn(
        'x',
        lines.map((line) => line.trimEnd()),
      ),
    ).toBeNull();
  });

  it('that is a folder, or not to be read, is passed over', async () => {
    const file = freshFile();
    await nodeDisk.mkdir(file, { recursive: true });
    writeFileSync(path.join(path.dirname(file), 'b.journal'), '');
    expect(await leftovers(nodeDisk, path.dirname(file))).toEqual([]);
    expect(await leftovers(nodeDisk, path.join(folder.path, 'nowhere'))).toEqual([]);
  });
});

function whole(json: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return `${createHash('sha256').update(json).digest('hex').slice(0, 16)} ${json}`;
}
