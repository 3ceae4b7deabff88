import { decode, decodeNewer, encode, seal } from '../../model/document/index.ts';
import { failure, success } from '../../model/refusals.ts';
import { version } from '../../package.json';
import type { DeskRefusal, FileState, Opened } from '../store/document/state.ts';
import {
  askFile,
  askTarget,
  changedOutside,
  download,
  type FileHandle,
  mayRead,
  readFile,
  writeFile,
} from './browser-files.ts';
import { browserJournal, type Journal } from './browser-journal.ts';
import { keepRecent, recentFiles, recentHandle } from './browser-recent.ts';
import type { Desk } from './desk-type.ts';

/** The file behind the work: a handle where the browser gives one, and what was read or written last. */
type Current = {
  readonly name: string;
  readonly handle: FileHandle | null;
  readonly text: string;
  readonly modified: number;
};

/** What the page remembers between two calls. */
type Here = { current: Current | null; readonly journal: Journal };

/** The desktop made of what a browser has: its file access or downloads, and its storage for the journal. */
export function browserDesk(): Desk {
  const here: Here = { current: null, journal: browserJournal() };
  return { ...readingDesk(here), ...writingDesk(here), ...journalDesk(here), ...noShell(here) };
}

function readingDesk(
  here: Here,
): Pick<Desk, 'newFile' | 'open' | 'openById' | 'openText' | 'recent' | 'revert' | 'backups' | 'restore'> {
  return {
    newFile: () => {
      here.current = null;
      here.journal.forget();
      return answered({ file: fileState(null, null) });
    },
    open: async () => {
      const asked = await askFile();
      if (asked === null) return success(null);
      if (asked.handle !== null) return readFrom(here, asked.handle);
      const read = await readFile(asked);
      return read.ok ? took(here, read.value.file, read.value.text, null) : read;
    },
    openById: async ({ id }) => {
      const handle = await recentHandle(id);
      if (handle === null) return refused('unknown-id');
      return (await mayRead(handle)) ? readFrom(here, handle) : refused('no-permission');
    },
    openText: ({ name, text }) => {
      const opened = openedFrom(text, name, 'text');
      if (opened.ok) here.current = null;
      return Promise.resolve(opened);
    },
    recent: async () => success({ files: await recentFiles() }),
    revert: () => {
      const { current } = here;
      if (current === null) return Promise.resolve(refused('no-file'));
      if (current.handle !== null) return readFrom(here, current.handle);
      return Promise.resolve(openedFrom(current.text, current.name, 'file'));
    },
    backups: () => answered({ backups: [] }),
    restore: () => Promise.resolve(refused('unknown-id')),
  };
}

function writingDesk(here: Here): Pick<Desk, 'save' | 'saveAs'> {
  const saveAs: Desk['saveAs'] = async ({ saved, title, suggested }) => {
    const target = await askTarget(suggested);
    return target === null ? success(null) : write(here, saved, title, target);
  };
  return {
    saveAs,
    save: async ({ saved, title, replace }) => {
      const { current } = here;
      if (current === null) return saveAs({ saved, ...titled(title), suggested: `${title ?? 'shanyrak'}.shanyrak` });
      const { handle, modified } = current;
      if (!replace && handle !== null && (await changedOutside(handle, modified))) return refused('conflict');
      return write(here, saved, title, current);
    },
  };
}

function journalDesk(here: Here): Pick<Desk, 'journal' | 'recoveries' | 'recover'> {
  const { journal } = here;
  return {
    journal: ({ saved, title }) =>
      answered({ steps: journal.keep(encode(seal(version, saved, title)), here.current?.name ?? null) }),
    recoveries: async () => success({ offers: await journal.offers() }),
    recover: ({ id, choice }) => {
      const found = journal.take(id, choice === 'keep');
      if (choice === 'discard') return answered(null);
      return Promise.resolve(
        found === null ? refused('unknown-id') : openedFrom(found.text, found.name ?? '', 'journal'),
      );
    },
  };
}

function noShell({ journal }: Here): Pick<Desk, 'report' | 'answerClose' | 'on'> {
  return {
    report: ({ unsaved }) => {
      if (!unsaved) journal.forget();
      return answered({});
    },
    answerClose: () => answered({}),
    on: () => () => undefined,
  };
}

function took(here: Here, file: File, text: string, handle: FileHandle | null) {
  const read = openedFrom(text, file.name, 'file');
  if (read.ok) here.current = { name: file.name, handle, text, modified: file.lastModified };
  return read;
}

async function readFrom(here: Here, handle: FileHandle) {
  const read = await readFile(handle);
  if (!read.ok) return read;
  const opened = took(here, read.value.file, read.value.text, handle);
  if (opened.ok) await keepRecent(handle);
  return opened;
}

/** Writes what comes back as it was: it is read again before anything is touched. */
async function write(
  here: Here,
  saved: Opened['saved'],
  title: string | undefined,
  { name, handle }: Pick<Current, 'name' | 'handle'>,
) {
  const text = encode(seal(version, saved, title));
  if (!decode(text).ok) return refused('not-kept');
  const modified = handle === null ? download(name, text) : await writeFile(handle, text);
  if (!modified.ok) return modified;
  here.current = { name, handle, text, modified: modified.value };
  here.journal.forget();
  if (handle !== null) await keepRecent(handle);
  return success({ file: fileState(name, modified.value) });
}

function answered<T>(value: T): Promise<{ readonly ok: true; readonly value: T }> {
  return Promise.resolve(success(value));
}

function refused(code: DeskRefusal['code']) {
  return failure<DeskRefusal>({ code });
}

function titled(title: string | undefined): { readonly title?: string } {
  return title === undefined ? {} : { title };
}

function fileState(name: string | null, savedAt: number | null, readOnly = false): FileState {
  return { name, savedAt, readOnly };
}

/** The work in the text of a file; of a newer version what can be read, never to be written back. */
function openedFrom(text: string, name: string, from: Opened['from']) {
  const shown = name === '' ? null : name;
  const read = decode(text);
  if (read.ok) {
    const document = read.value;
    if (document.shanyrak !== 'workspace')
      return failure<DeskRefusal>({ code: 'wrong-kind', detail: document.shanyrak });
    const { saved, title } = document;
    return success<Opened>({ file: fileState(shown, null), saved, ...titled(title), unsaved: from !== 'file', from });
  }
  const newer = decodeNewer(text);
  if (newer !== null) {
    const file = fileState(shown, null, true);
    return success<Opened>({ file, saved: newer.saved, ...titled(newer.title), unsaved: false, from: 'newer-file' });
  }
  const { faults, total } = read.error;
  const code = faults[0].code === 'newer-version' ? 'newer-version' : 'damaged';
  return failure<DeskRefusal>({ code, faults, total });
}
