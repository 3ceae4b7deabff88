import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Lesson, minutesOf } from '../../../model/lesson/types.ts';
import type { Source } from '../../../model/law/types.ts';
import { exportWordsOf } from '../../i18n/export/words.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { Slide } from '../../present/slide.tsx';
import { type Shown, shownAt } from '../../store/comparison.ts';
import type { State } from '../../store/state.ts';
import { pointsOf } from '../../store/stepping/story.ts';
import { Showing, store } from '../../store/store.ts';
import { useComparison } from '../../store/use-comparison.ts';
import { OnPaper } from '../../ui/on-paper.ts';
import { Claims } from '../../views/claims/claims.tsx';
import { editionNotes, hypotheticalNotes, orderNotes } from '../notes.ts';
import type { PaperPart } from './parts.ts';
import '../../present/present.css';
import './paper.css';

/** What a lesson on paper holds beside its pictures. */
export type PaperOptions = { readonly notes: boolean; readonly claims: boolean };

type PaperProps = {
  readonly lesson: Lesson;
  readonly parts: readonly PaperPart[];
  readonly options: PaperOptions;
  /** The day on which it is printed. */
  readonly today: string;
};

/** A lesson as a document: every picture of every part in order, and at the end the edition, the day and the sources. */
export function LessonPaper({ lesson, parts, options, today }: PaperProps): ReactNode {
  const { l, of } = useLessonWords();
  return (
    <OnPaper value={true}>
      <article className="lesson-paper">
        <h1>{of(lesson.title)}</h1>
        <p>{of(lesson.about)}</p>
        <p>
          {l('lesson.minutes', { n: minutesOf(lesson) })} · {l('lesson.items', { n: lesson.items.length })}
        </p>
        {parts.map((part, index) => (
          <Part key={part.item.id} part={part} n={index + 1} options={options} />
        ))}
        <Colophon parts={parts} today={today} />
      </article>
    </OnPaper>
  );
}

type PartProps = { readonly part: PaperPart; readonly n: number; readonly options: PaperOptions };

function Part({ part: { item, pictures }, n, options }: PartProps): ReactNode {
  const words = useLessonWords();
  const { l, of } = words;
  const exported = exportWordsOf(words.language);
  const orders = pictures[0] === undefined ? [] : ordersOf(pictures[0]);
  return (
    <section className="paper-part">
      <h2>{l('lesson.item', { n, title: of(item.title) })}</h2>
      {hypotheticalNotes(orders, exported).map((note) => (
        <p key={note} className="paper-hypothetical">
          {note}
        </p>
      ))}
      <p className="paper-orders">{orderNotes(orders, exported)}</p>
      {item.question !== undefined && (
        <p>
          <b>{l('lesson.question')}:</b> {of(item.question)}
        </p>
      )}
      {options.notes && (
        <p>
          <b>{l('lesson.notes')}:</b> {of(item.notes)}
        </p>
      )}
      {pictures.map((state, index) => (
        <Picture key={index} state={state} />
      ))}
      {options.claims && <Claims items={item.claims ?? []} />}
    </section>
  );
}

/** One picture, drawn from a state of its own; only shares that are still being measured come to it from the app. */
function Picture({ state }: { readonly state: State }): ReactNode {
  const weighed = useStore(store, ({ view }) => view.weighing.weighed);
  const hasFailed = useStore(store, ({ view }) => view.weighing.hasFailed);
  const own = useMemo(() => {
    const weighing = { ...state.view.weighing, weighed, hasFailed };
    return createStore<State>()(() => ({ ...state, view: { ...state.view, weighing } }));
  }, [state, weighed, hasFailed]);
  return (
    <Showing value={own}>
      <Drawn />
    </Showing>
  );
}

function Drawn(): ReactNode {
  return (
    <div className="paper-picture">
      <Slide comparison={useComparison()} />
    </div>
  );
}

/** What the paper says of itself: where its law and data stand, when it was made, and the texts behind all its orders. */
function Colophon({ parts, today }: Pick<PaperProps, 'parts' | 'today'>): ReactNode {
  const { of, language } = useLessonWords();
  const { x } = exportWordsOf(language);
  const sources = parts
    .flatMap(({ pictures }) => (pictures[0] === undefined ? [] : ordersOf(pictures[0])))
    .flatMap(({ order }) => Object.values<Source>(order.sources));
  const byAddress = new Map(sources.map((source) => [source.url, source]));
  return (
    <section className="paper-colophon">
      <h2>{x('about')}</h2>
      {editionNotes(exportWordsOf(language), today).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>{x('sources')}</p>
      <ul>
        {[...byAddress].map(([url, { title }]) =>
          url === undefined ? null : (
            <li key={url}>
              {of(title)}: {url}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** The orders of a picture: two, and those beside them in a story. */
function ordersOf({ orders, view }: State): readonly Shown[] {
  const points = view.screen === 'step' ? pointsOf(orders, view.stepping) : [orders.a, orders.b];
  return points.flatMap((point) => shownAt(point) ?? []);
}
