import { type ReactNode, useId } from 'react';
import type { DesktopWords } from '../i18n/desktop/words.ts';
import { closeDialog } from '../store/commands.ts';
import type { DeskAsk } from '../store/document/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { doNext, recover, save, saveAs } from './documents.ts';
import { RefusedDialog } from './refused-dialog.tsx';
import { momentWords } from './time-words.ts';
import { deskHere } from './desk.ts';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

type Of<Kind extends DeskAsk['kind']> = Extract<DeskAsk, { readonly kind: Kind }>;

/** The dialog that documents ask for, if they do. */
export function DeskDialog(): ReactNode {
  const dialog = useApp((state) => state.view.dialog);
  if (dialog?.kind !== 'desk') return null;
  const { ask } = dialog;
  switch (ask.kind) {
    case 'unsaved':
      return ask.next.kind === 'revert' ? <RevertDialog ask={ask} /> : <UnsavedDialog ask={ask} />;
    case 'recovery':
      return <RecoveryDialog ask={ask} />;
    case 'conflict':
      return <ConflictDialog />;
    case 'refused':
      return <RefusedDialog ask={ask} />;
    case 'unknown':
      return <UnknownDialog ask={ask} />;
    case 'backups':
      return <BackupsDialog ask={ask} />;
    case 'about':
      return <AboutDialog />;
  }
}

function shut(): void {
  dispatch(closeDialog());
}

function Choice(props: { readonly label: string; readonly onPress: () => void; readonly isMain?: boolean }): ReactNode {
  const { label, onPress, isMain = false } = props;
  return (
    <button type="button" className={isMain ? 'button button-main' : 'button'} onClick={onPress}>
      {label}
    </button>
  );
}

/** Before other work takes the place of work that is not saved. */
function UnsavedDialog({ ask: { next } }: { readonly ask: Of<'unsaved'> }): ReactNode {
  const { d, t } = useDesktopWords();
  const isClosing = next.kind === 'close';
  async function saveFirst(): Promise<void> {
    shut();
    if (await save()) await doNext(next);
  }
  function stay(): void {
    shut();
    if (isClosing) void deskHere().then((desk) => desk.answerClose({ choice: 'stay' }));
  }
  return (
    <Dialog title={d('unsaved.title')} says={d('unsaved.body')} onClose={stay}>
      <div className="dialog-actions">
        <Choice label={t('common.cancel')} onPress={stay} />
        <Choice label={d('unsaved.discard')} onPress={() => void doNext(next)} />
        <Choice label={d('file.save')} onPress={() => void saveFirst()} isMain />
      </div>
    </Dialog>
  );
}

/** Before the work gives way to what its own file holds. */
function RevertDialog({ ask: { next } }: { readonly ask: Of<'unsaved'> }): ReactNode {
  const { d, t } = useDesktopWords();
  return (
    <Dialog title={d('unsaved.revertTitle')} says={d('unsaved.revert')} onClose={shut}>
      <div className="dialog-actions">
        <Choice label={t('common.cancel')} onPress={shut} isMain />
        <Choice label={d('file.revert')} onPress={() => void doNext(next)} />
      </div>
    </Dialog>
  );
}

/** At the start, when work was left unsaved: nothing is written or thrown away until it is chosen. */
function RecoveryDialog({ ask: { offers } }: { readonly ask: Of<'recovery'> }): ReactNode {
  const words = useDesktopWords();
  const { d } = words;
  return (
    <Dialog title={d('recovery.title')} onClose={shut}>
      <ul className="offers">
        {offers.map(({ id, name, steps, firstAt, lastAt, torn, changedOutside }) => (
          <li key={id} className="offer">
            <p>
              {name !== null && <strong>{name} </strong>}
              {offerWords(steps, momentWords(firstAt, words), momentWords(lastAt, words), words)}
            </p>
            {torn && <p className="hint">{d('recovery.torn')}</p>}
            {changedOutside && <p className="hint">{d('recovery.changed')}</p>}
            <div className="dialog-actions">
              <Choice label={d('recovery.discard')} onPress={() => void recover(id, 'discard')} />
              <Choice label={d('recovery.keep')} onPress={() => void recover(id, 'keep')} isMain />
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function offerWords(n: number, from: string, to: string, { d }: DesktopWords): string {
  return from === to ? d('recovery.once', { n, at: from }) : d('recovery.offer', { n, from, to });
}

/** When something else changed the file: both are offered, each way with what becomes of the two. */
function ConflictDialog(): ReactNode {
  const { d, t } = useDesktopWords();
  const name = useApp((state) => state.document.file.name) ?? '';
  return (
    <Dialog title={d('conflict.title')} says={d('conflict.body', { name })} onClose={shut}>
      <ul className="ways-out">
        <WayOut label={d('file.saveAs')} note={d('conflict.asideNote')} onPress={() => void saveAs()} isMain />
        <WayOut
          label={d('conflict.theirs')}
          note={d('conflict.theirsNote')}
          onPress={() => void doNext({ kind: 'revert' })}
        />
        <WayOut label={d('conflict.mine')} note={d('conflict.mineNote')} onPress={() => void save(true)} />
      </ul>
      <div className="dialog-actions">
        <Choice label={t('common.cancel')} onPress={shut} />
      </div>
    </Dialog>
  );
}

/** One way out of a dialog, with what it leads to. */
function WayOut(props: {
  readonly label: string;
  readonly note: string;
  readonly onPress: () => void;
  readonly isMain?: boolean;
}): ReactNode {
  const { label, note, onPress, isMain = false } = props;
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className={isMain ? 'button button-main' : 'button'}
        aria-describedby={id}
        onClick={() => {
          shut();
          onPress();
        }}
      >
        {label}
      </button>
      <span id={id}>{note}</span>
    </li>
  );
}

/** What a file names and this version cannot show; the file itself stays as it is. */
function UnknownDialog({ ask: { unknown } }: { readonly ask: Of<'unknown'> }): ReactNode {
  const { d, t } = useDesktopWords();
  return (
    <Dialog title={d('unknown.title')} says={d('unknown.body')} onClose={shut}>
      <ul className="scroll-list" tabIndex={0}>
        {unknown.map(({ code, at, detail }) => (
          <li key={at.join('.')}>
            {d(`lost.${code}`)} <code>{detail}</code>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Choice label={t('common.close')} onPress={shut} isMain />
      </div>
    </Dialog>
  );
}

/** The good versions kept beside the file. */
function BackupsDialog({ ask: { backups } }: { readonly ask: Of<'backups'> }): ReactNode {
  const words = useDesktopWords();
  const { d } = words;
  return (
    <Dialog title={d('backups.title')} says={d(backups.length === 0 ? 'backups.none' : 'backups.body')} onClose={shut}>
      <ul className="offers">
        {backups.map(({ id, savedAt }) => (
          <li key={id}>
            <Choice label={momentWords(savedAt, words)} onPress={() => void doNext({ kind: 'backup', id })} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
