import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { CALLS, EVENTS } from '../../electron/channels.ts';
import {
  type Backup,
  calls,
  events,
  type FileState,
  type Opened,
  type Output,
  type RecentFile,
  type Recovery,
} from '../../electron/contract.ts';
import { workspaceFile } from '../support/files.ts';

const { saved } = workspaceFile();

/** One sound input for each call. */
const INPUTS: Readonly<Record<(typeof CALLS)[number], Readonly<Record<string, unknown>>>> = {
  newFile: {},
  open: {},
  openById: { id: 'recent-1' },
  openText: { name: 'lesson.shanyrak', text: '{}' },
  recent: {},
  forgetRecent: {},
  save: { saved, replace: false },
  saveAs: { saved, suggested: 'Сабақ 1' },
  revert: {},
  backups: {},
  restore: { id: 'backup-1' },
  journal: { saved, title: 'Our class' },
  recoveries: {},
  recover: { id: 'journal-1', choice: 'keep' },
  report: { unsaved: true, language: 'kk', undo: true, redo: false },
  answerClose: { choice: 'close' },
  exportFile: { kind: 'png', suggested: 'map.png', content: new Uint8Array(3) },
  printPdf: { suggested: 'map.pdf', landscape: true },
  copyImage: { png: new Uint8Array(3) },
  present: { open: true },
  fullScreen: { on: true },
  zoom: { by: -1 },
};

/** Fields that hold text of the work or of a file, which is never taken for the name of one. */
const CONTENT = new Set(['text', 'content', 'title']);

const PATHS = [
  '/etc/passwd',
  '../secret',
  '..',
  '.',
  'a/b',
  'a\\b',
  'C:\\x',
  'C:x',
  'a\u0000b',
  'name.',
  'name ',
  '\\\\server\\share',
  'file:///x',
  '~/x',
  'x\n',
  '',
  'a'.repeat(400),
];

describe('the contract', () => {
  it('gives names to what its answers hold', () => {
    expectTypeOf<Output<'revert'>>().toExtend<Opened>();
    expectTypeOf<Output<'newFile'>>().toExtend<{ readonly file: FileState }>();
    expectTypeOf<Output<'backups'>>().toExtend<{ readonly backups: readonly Backup[] }>();
    expectTypeOf<Output<'recent'>>().toExtend<{ readonly files: readonly RecentFile[] }>();
    expectTypeOf<Output<'recoveries'>>().toExtend<{ readonly offers: readonly Recovery[] }>();
  });

  it('suggests ordinary names', () => {
    for (const suggested of ['Сабақ 1', 'map.png', 'Қ', 'a.b.c', "it's"]) {
      expect(calls.printPdf.input.safeParse({ suggested, landscape: true }).success).toBe(true);
    }
  });

  it('has one schema for every call and event', () => {
    expect(Object.keys(calls)).toEqual([...CALLS]);
    expect(Object.keys(events)).toEqual([...EVENTS]);
  });

  it.each(CALLS)('takes a sound %s, and none with a field more or one less', (call) => {
    const { input } = calls[call];
    expect(input.safeParse(INPUTS[call]).success).toBe(true);
    expect(input.safeParse({ ...INPUTS[call], path: '/tmp/x' }).success).toBe(false);
    for (const missing of Object.keys(INPUTS[call]).filter((key) => key !== 'title')) {
      const { [missing]: _, ...rest } = INPUTS[call];
      expect(input.safeParse(rest).success).toBe(false);
    }
    for (const wrong of [undefined, null, 1, 'x', [], [{}]]) expect(input.safeParse(wrong).success).toBe(false);
  });

  it.each(CALLS)('lets no field of %s name a path', (call) => {
    const names = Object.entries(INPUTS[call]).filter(([key, value]) => typeof value === 'string' && !CONTENT.has(key));
    for (const [key] of names) {
      for (const path of PATHS)
        expect(calls[call].input.safeParse({ ...INPUTS[call], [key]: path }).success).toBe(false);
    }
  });

  it('takes no suggested name that leads into a folder, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom('/', '\\', '\u0000', ':'),
        (text, mark) => {
          for (const suggested of [`${text}${mark}x`, `x${mark}${text}`]) {
            expect(calls.printPdf.input.safeParse({ suggested, landscape: true }).success).toBe(false);
          }
        },
      ),
    );
  });
});
