import type { ReactNode } from 'react';
import { closeDialog } from '../store/commands.ts';
import { travel, turnTo } from '../store/history/commands.ts';
import { labelOf } from '../store/history/label.ts';
import { workOf } from '../store/history/work.ts';
import type { Line, Work } from '../store/state.ts';
import { dispatch, store, useApp } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { labelWords } from './label-words.ts';
import { useDesktopWords } from '../i18n/desktop/use-desktop-words.ts';

/** Every change in order, to go to any of them, and the ways that were left for another. */
export function HistoryDialog(): ReactNode {
  const words = useDesktopWords();
  const { d } = words;
  const history = useApp((state) => state.history);
  const works = [...history.past, workOf(store.getState()), ...history.future];
  const here = history.past.length;
  return (
    <Dialog title={d('history.title')} onClose={() => dispatch(closeDialog())}>
      <ol className="history-list">
        {works.map((work, index) => (
          <li key={index}>
            <button
              type="button"
              className="history-step"
              aria-current={index === here ? 'step' : undefined}
              data-undone={index > here}
              onClick={() => dispatch(travel(index - here))}
            >
              {index === 0 ? d('history.start') : labelBetween(works[index - 1], work, words)}
            </button>
          </li>
        ))}
      </ol>
      {history.lines.length > 0 && <LeftWays lines={history.lines} />}
    </Dialog>
  );
}

/** Ways on that a change after an undo left: none of them is lost. */
function LeftWays({ lines }: { readonly lines: readonly Line[] }): ReactNode {
  const words = useDesktopWords();
  return (
    <>
      <h3>{words.d('history.lines')}</h3>
      <ul className="history-list">
        {lines.map(({ past, present, future }, index) => {
          const [before, after] = future.length > 0 ? [present, future[0]] : [past.at(-1), present];
          const what = before === undefined || after === undefined ? '' : labelBetween(before, after, words);
          return (
            <li key={index}>
              <button type="button" className="history-step" onClick={() => dispatch(turnTo(index))}>
                {words.d('history.line', { what, n: past.length + future.length })}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function labelBetween(before: Work | undefined, after: Work, words: ReturnType<typeof useDesktopWords>): string {
  return before === undefined ? '' : labelWords(labelOf(before, after), words, store.getState().conduct);
}
