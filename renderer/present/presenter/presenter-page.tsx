import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type LessonWords, lessonWordsOf } from '../../i18n/lessons/words.ts';
import { readPreferences } from '../../store/preferences.ts';
import { type Brief, channelName, readBrief, type Request } from './messages.ts';
import './presenter.css';
import { Times } from './times.tsx';

type Ask = (does: Request['does'], way?: number) => void;

/** The second window: what shows, what comes next, notes, answers, branches and the time, for whoever presents. */
export function PresenterPage({ id }: { readonly id: string }): ReactNode {
  const [brief, setBrief] = useState<Brief | null>(null);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const open = new BroadcastChannel(channelName(id));
    channel.current = open;
    open.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const read = readBrief(data);
      if (read !== null) setBrief(read);
    });
    open.postMessage({ kind: 'request', does: 'hello' } satisfies Request);
    return () => open.close();
  }, [id]);
  const ask: Ask = (does, way) => {
    channel.current?.postMessage({ kind: 'request', does, ...(way === undefined ? {} : { way }) });
  };
  useKeys(ask);
  const words = lessonWordsOf(brief?.language ?? readPreferences().language);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.l('presenter.title');
    const { theme } = readPreferences();
    if (theme !== 'system') document.documentElement.dataset['theme'] = theme;
  }, [words]);
  return (
    <main className="presenter">
      {brief === null ? (
        <p className="presenter-waiting">{words.l('presenter.waiting')}</p>
      ) : (
        <Shown brief={brief} words={words} ask={ask} />
      )}
    </main>
  );
}

type ShownProps = { readonly brief: Brief; readonly words: LessonWords; readonly ask: Ask };

function Shown({ brief, words, ask }: ShownProps): ReactNode {
  const { l } = words;
  return (
    <>
      <header className="presenter-head">
        <h1>{brief.heading}</h1>
        <Times lesson={brief.lesson} words={words} />
      </header>
      <section className="presenter-now" aria-label={l('presenter.now')}>
        <h2>{l('presenter.now')}</h2>
        <p className="presenter-large">{brief.now}</p>
        {brief.question !== null && <p className="presenter-question">{brief.question}</p>}
      </section>
      <section className="presenter-next" aria-label={l('presenter.nextUp')}>
        <h2>{l('presenter.nextUp')}</h2>
        <p>{brief.next ?? l('presenter.nothing')}</p>
        {brief.branches.length > 0 && <Branches brief={brief} words={words} ask={ask} />}
      </section>
      <section className="presenter-notes" aria-label={l('presenter.notes')}>
        <h2>{l('presenter.notes')}</h2>
        {brief.notes.length === 0 && <p>{l('presenter.noNotes')}</p>}
        {brief.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
      {brief.key.length > 0 && (
        <section className="presenter-key" aria-label={l('presenter.key')}>
          <h2>{l('presenter.key')}</h2>
          {brief.key.map(({ of, says }) => (
            <p key={of}>
              <b>{of}</b> {says}
            </p>
          ))}
        </section>
      )}
      {brief.readings.length > 0 && (
        <section className="presenter-readings" aria-label={l('claims.heading')}>
          <h2>{l('claims.heading')}</h2>
          <div className={`presenter-sides presenter-sides-${String(brief.readings.length)}`}>
            {brief.readings.map(({ side, voices }) => (
              <div key={side}>
                <h3>{side}</h3>
                {voices.map(({ of, says }) => (
                  <p key={of + says}>
                    {of !== '' && <b>{of}</b>} {says}
                  </p>
                ))}
              </div>
            ))}
          </div>
        </section>
      )}
      <Controls brief={brief} words={words} ask={ask} />
    </>
  );
}

function Branches({ brief, words, ask }: ShownProps): ReactNode {
  const { l } = words;
  return (
    <div className="presenter-ways" role="group" aria-label={l('present.ways')}>
      {brief.branches.map((title, index) => (
        <button key={title} type="button" className="button" onClick={() => ask('way', index)}>
          {l('present.way', { n: index + 1, title })}
        </button>
      ))}
    </div>
  );
}

function Controls({ brief, words, ask }: ShownProps): ReactNode {
  const { l } = words;
  return (
    <div className="presenter-controls" role="group" aria-label={l('presenter.controls')}>
      <button type="button" className="button" onClick={() => ask('back')}>
        {l('presenter.back')}
      </button>
      <button type="button" className="button button-main" onClick={() => ask('next')}>
        {l('presenter.forward')}
      </button>
      <button type="button" className="button" aria-pressed={brief.isDark} onClick={() => ask('dark')}>
        {l(brief.isDark ? 'presenter.light' : 'presenter.dark')}
      </button>
      <button type="button" className="button" onClick={() => ask('language')}>
        {l('presenter.language')}
      </button>
    </div>
  );
}

const KEYS: Readonly<Record<string, Request['does']>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  KeyB: 'dark',
  Period: 'dark',
  KeyL: 'language',
};

function useKeys(ask: Ask): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
      const digit = /^Digit([1-9])$/u.exec(event.code)?.[1];
      const does = KEYS[event.code];
      if (digit !== undefined) ask('way', Number(digit) - 1);
      else if (does !== undefined) ask(does);
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
