import type { ReactNode } from 'react';
import { ariaChord, chordsOf } from '../../electron/shortcuts.ts';
import { isApple } from '../app/apple.ts';
import { redo, undo } from '../store/history/commands.ts';
import { labelOf } from '../store/history/label.ts';
import { workOf } from '../store/history/work.ts';
import type { State, Work } from '../store/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { labelWords } from './label-words.ts';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

/** Takes changes back and does them again; each button says which change that is. */
export function HistoryButtons(): ReactNode {
  const { d } = useDesktopWords();
  return (
    <div className="history-buttons" role="group" aria-label={d('undo.group')}>
      <HistoryButton way="undo" />
      <HistoryButton way="redo" />
      <HistoryVoice />
    </div>
  );
}

const WAYS = {
  undo: { command: undo, bare: 'undo.undo', what: 'undo.undoWhat' },
  redo: { command: redo, bare: 'undo.redo', what: 'undo.redoWhat' },
} as const;

/** Stays in the order of focus when there is nothing to undo, so that the focus is not lost under the last press. */
function HistoryButton({ way }: { readonly way: 'undo' | 'redo' }): ReactNode {
  const words = useDesktopWords();
  const label = useApp((state) => wordsOfChange(pairOf(state, way), state, words));
  const { command, bare, what } = WAYS[way];
  const name = label === null ? words.d(bare) : words.d(what, { what: label });
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      aria-disabled={label === null}
      title={name}
      aria-keyshortcuts={chordsOf(way, isApple())
        .map((chord) => ariaChord(chord, isApple()))
        .join(' ')}
      onClick={() => dispatch(command())}
    >
      <Icon name={way} />
    </button>
  );
}

type Pair = { readonly before: Work; readonly after: Work };

/** The change that a button would take back or do again. */
function pairOf(state: State, way: 'undo' | 'redo'): Pair | null {
  const present = workOf(state);
  const other = way === 'undo' ? state.history.past.at(-1) : state.history.future[0];
  if (other === undefined) return null;
  return way === 'undo' ? { before: other, after: present } : { before: present, after: other };
}

function wordsOfChange(pair: Pair | null, state: State, words: ReturnType<typeof useDesktopWords>): string | null {
  return pair === null ? null : labelWords(labelOf(pair.before, pair.after), words, state.conduct);
}

/** Says what was just undone or done again. */
function HistoryVoice(): ReactNode {
  const words = useDesktopWords();
  const message = useApp((state) => {
    const { said } = state.history;
    if (said === null) return '';
    const { way, from, to } = said;
    const pair = way === 'undone' ? { before: to, after: from } : { before: from, after: to };
    return words.d(`undo.${way}`, { what: wordsOfChange(pair, state, words) ?? '' });
  });
  return <LiveRegion message={message} />;
}
