import { type ReactNode, useEffect, useState } from 'react';
import { deskHere } from '../../desktop/desk.ts';
import { proceed } from '../../desktop/documents.ts';
import { StateLine } from '../../desktop/state-line.tsx';
import { momentWords } from '../../desktop/time-words.ts';
import { useDesktopWords } from '../../i18n/desktop/use-desktop-words.ts';
import { leaveHome } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { RecentFile } from '../../store/document/state.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { orderName } from '../compare/summary.ts';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** The work on the screen, with the way back to it; and the files that were used last. */
export function Continue({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useHomeWords();
  const { h, t } = words;
  const { d } = useDesktopWords();
  const screen = useApp((state) => state.view.screen);
  const name = useApp((state) => state.document.file.name);
  const [left, right] = [orderName(comparison.a, words), orderName(comparison.b, words)];
  return (
    <section className="home-continue" aria-labelledby="home-continue-heading">
      <div className="home-work">
        <h3 id="home-continue-heading">{h('home.continue')}</h3>
        <p>{h('home.orders', { left, right })}</p>
        {name === null ? <p className="hint">{h('home.noFile')}</p> : <StateLine />}
        <p className="home-buttons">
          <button type="button" className="button button-main" onClick={() => dispatch(leaveHome())}>
            <Icon name={screen} />
            {h('home.return', { screen: t(`screen.${screen}`) })}
          </button>
          <button type="button" className="button" onClick={() => void proceed({ kind: 'open' })}>
            {d('file.open')}
          </button>
        </p>
      </div>
      <Recent />
    </section>
  );
}

/** The files of the recent list of this machine, as far as it keeps one. */
function Recent(): ReactNode {
  const words = useHomeWords();
  const { h } = words;
  const [files, setFiles] = useState<readonly RecentFile[]>([]);
  useEffect(() => {
    void deskHere()
      .then((desk) => desk.recent({}))
      .then((answer) => answer.ok && setFiles(answer.value.files));
  }, []);
  if (files.length === 0) return null;
  return (
    <div className="home-recent">
      <h3>{h('home.recent')}</h3>
      <ul>
        {files.map(({ id, name, openedAt }) => (
          <li key={id}>
            <button
              type="button"
              className="button button-quiet"
              aria-label={h('home.recentOf', { name })}
              onClick={() => void proceed({ kind: 'recent', id })}
            >
              <Icon name="file" />
              {name}
            </button>
            <span className="hint">{h('home.opened', { time: momentWords(openedAt, words) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
