import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { shownKey } from '../app/keys.ts';
import { openDialog } from '../store/commands.ts';
import type { RecentFile } from '../store/document/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { deskHere } from './desk.ts';
import { proceed, save, saveAs, showBackups } from './documents.ts';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

type Item = { readonly id: string; readonly label: string; readonly keys?: string | null; readonly run: () => void };

/** The menu of documents: a button, and a list that arrows walk. */
export function FileMenu(): ReactNode {
  const { d } = useDesktopWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const base = useId();
  function shut(returns: boolean): void {
    setOpen(false);
    if (returns) button.current?.focus();
  }
  return (
    <div className="file-menu" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && shut(false)}>
      <button
        ref={button}
        id={base}
        type="button"
        className="view-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon name="file" />
        {d('file.menu')}
      </button>
      {isOpen && <Items labelledBy={base} onShut={shut} />}
    </div>
  );
}

function Items({
  labelledBy,
  onShut,
}: {
  readonly labelledBy: string;
  readonly onShut: (returns: boolean) => void;
}): ReactNode {
  const items = useItems();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);
  function move(event: KeyboardEvent<HTMLUListElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const here = buttons.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (event.key === 'Escape') onShut(true);
    else if (to === undefined) return;
    else buttons.at(to % buttons.length)?.focus();
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <ul ref={list} className="file-items" role="menu" aria-labelledby={labelledBy} onKeyDown={move}>
      {items.map(({ id, label, keys, run }) => (
        <li key={id} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onShut(true);
              run();
            }}
          >
            {label}
            {(keys ?? null) !== null && <kbd aria-hidden="true">{keys}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}

function useItems(): readonly Item[] {
  const { d } = useDesktopWords();
  const name = useApp((state) => state.document.file.name);
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    void deskHere()
      .then((desk) => desk.recent({}))
      .then((answer) => answer.ok && setRecent(answer.value.files));
  }, []);
  return [
    { id: 'new', label: d('file.new'), keys: shownKey('new'), run: () => void proceed({ kind: 'new' }) },
    { id: 'open', label: d('file.open'), keys: shownKey('open'), run: () => void proceed({ kind: 'open' }) },
    ...recent.map((file) => ({
      id: file.id,
      label: d('file.recent', { name: file.name }),
      run: () => void proceed({ kind: 'recent', id: file.id }),
    })),
    { id: 'save', label: d('file.save'), keys: shownKey('save'), run: () => void save() },
    { id: 'save-as', label: d('file.saveAs'), keys: shownKey('save-as'), run: () => void saveAs() },
    ...(name === null
      ? []
      : [
          { id: 'revert', label: d('file.revert'), run: () => void proceed({ kind: 'revert' }) },
          { id: 'backups', label: d('file.backups'), run: () => void showBackups() },
        ]),
    {
      id: 'history',
      label: d('history.open'),
      keys: shownKey('history'),
      run: () => dispatch(openDialog({ kind: 'history' })),
    },
    {
      id: 'about',
      label: d('file.about'),
      run: () => dispatch(openDialog({ kind: 'desk', ask: { kind: 'about' } })),
    },
  ];
}
