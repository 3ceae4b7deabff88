import { type ReactNode, useState } from 'react';
import { type ExportWords, exportWordsOf } from '../i18n/export/words.ts';
import { chooseScreen, closeDialog } from '../store/commands.ts';
import type { Comparison } from '../store/comparison.ts';
import { viewShown } from '../store/state.ts';
import { dispatch, useApp } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { csvOf, rowsOf } from './csv.ts';
import { figuresIn, type Found, notesOn, tablesIn } from './find.ts';
import { PICTURE_FONTS } from './fonts.ts';
import { LessonRows } from './lesson-rows.tsx';
import { dayOf, notesOf, ordersShown } from './notes.ts';
import { type Caption, type Picture, pictureOf } from './picture.ts';
import { pngOf } from './raster.ts';
import { copyPicture, type Outcome, printView, saveFile, withoutDialog } from './save.ts';
import './export.css';

/** Every picture and table on the screen with the ways to take it out of the app. */
export function ExportDialog({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = exportWordsOf(useApp((state) => state.view.language));
  const [found] = useState(() => ({ figures: figuresIn(screenPart()), tables: tablesIn(screenPart()) }));
  const [said, setSaid] = useState('');
  const { x } = words;
  const screen = useApp((state) => state.view.screen);
  const isHome = useApp(viewShown) === null;
  const third = useApp((state) => state.view.stepping.third);
  const notes = (element: Element): readonly string[] => [
    ...notesOn(element, screenPart()),
    ...notesOf(ordersShown(comparison, screen, third), words, dayOf(new Date())),
  ];
  const report = (success: string, doing: Promise<Outcome>, meanwhile = ''): void => {
    setSaid(meanwhile);
    void doing
      .catch((error: unknown): Outcome => ({ kind: 'failed', code: error instanceof Error ? error.name : 'unknown' }))
      .then((outcome) => setSaid(sentence(outcome, success, words)));
  };
  return (
    <Dialog title={x('title')} wide onClose={() => dispatch(closeDialog())}>
      {isHome ? (
        <ViewsToOpen words={words} />
      ) : (
        <>
          <Figures figures={found.figures} words={words} notes={notes} report={report} />
          <Tables tables={found.tables} words={words} notes={notes} report={report} />
        </>
      )}
      <LessonRows report={(success, doing) => report(success, doing, x('layingOut'))} />
      <p className="export-row export-page">
        <span>{x('page')}</span>
        <button
          type="button"
          className="button"
          onClick={() =>
            report(
              x('printed', { name: x('page') }),
              withoutDialog(() => printView(document.title || words.t('app.name'))),
            )
          }
        >
          {x('pdf')}
        </button>
      </p>
      <p role="status" className="export-said">
        {said}
      </p>
    </Dialog>
  );
}

/** What every list of the dialog needs: the words, what stands below whatever leaves the app, and a way to say what became of it. */
type Taking = {
  readonly words: ExportWords;
  readonly notes: (element: Element) => readonly string[];
  readonly report: (success: string, doing: Promise<Outcome>) => void;
};

/** The home screen has nothing to take out but what it leads to. */
function ViewsToOpen({ words: { x, t } }: Pick<Taking, 'words'>): ReactNode {
  return (
    <section aria-labelledby="export-views">
      <h3 id="export-views">{x('atHome')}</h3>
      <p>{x('openFirst')}</p>
      <p className="export-views">
        {DRAWING.map((screen) => (
          <button
            key={screen}
            type="button"
            className="button"
            onClick={() => {
              dispatch(closeDialog());
              dispatch(chooseScreen(screen));
            }}
          >
            {t(`screen.${screen}`)}
          </button>
        ))}
      </p>
    </section>
  );
}

/** The views that draw. */
const DRAWING = ['compare', 'step', 'count', 'weigh'] as const;

function Figures({ figures, ...taking }: Taking & { readonly figures: readonly Found<SVGSVGElement>[] }): ReactNode {
  const { x } = taking.words;
  return (
    <section aria-labelledby="export-figures">
      <h3 id="export-figures">{x('figures')}</h3>
      {figures.length === 0 && <p>{x('noFigure')}</p>}
      <ul className="export-list">
        {figures.map((figure, index) => (
          <FigureRow key={index} figure={figure} {...taking} />
        ))}
      </ul>
    </section>
  );
}

function Tables(props: Taking & { readonly tables: readonly Found<HTMLTableElement>[] }): ReactNode {
  const { tables, words, notes, report } = props;
  const { x, language } = words;
  return (
    <section aria-labelledby="export-tables">
      <h3 id="export-tables">{x('tables')}</h3>
      {tables.length === 0 && <p>{x('noTable')}</p>}
      <ul className="export-list">
        {tables.map(({ name, element }, index) => (
          <li key={index} className="export-row">
            <span>{name}</span>
            <button
              type="button"
              className="button"
              aria-label={x('csvOf', { name })}
              onClick={() =>
                report(x('saved', { name }), saveFile('csv', name, csvOf(rowsOf(element), notes(element), language)))
              }
            >
              {x('csv')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FigureRow(props: Taking & { readonly figure: Found<SVGSVGElement> }): ReactNode {
  const { figure, words, notes, report } = props;
  const { name, element } = figure;
  const { x } = words;
  // A name that goes on after its first sentence says there what the picture holds.
  const [title = name, ...rest] = name.split(/(?<=\.) /);
  const caption = (): Caption => ({ title, notes: [...rest, ...notes(element)] });
  const drawn = (): Picture => pictureOf(element, caption(), PICTURE_FONTS);
  const ways = [
    ['svg', 'svgOf', 'saved', () => saveFile('svg', title, drawn().svg)],
    ['png', 'pngOf', 'saved', async () => saveFile('png', title, await pngOf(drawn()))],
    ['copy', 'copyOf', 'copied', async () => copyPicture(await pngOf(drawn()))],
  ] as const;
  return (
    <li className="export-row">
      <span>{name}</span>
      {ways.map(([key, label, success, way]) => (
        <button
          key={key}
          type="button"
          className="button"
          aria-label={x(label, { name })}
          onClick={() => report(x(success, { name }), way())}
        >
          {x(key)}
        </button>
      ))}
    </li>
  );
}

function sentence(outcome: Outcome, success: string, words: ExportWords): string {
  switch (outcome.kind) {
    case 'done':
      return success;
    case 'dropped':
      return '';
    case 'failed':
      return words.x('failed', { code: outcome.code });
  }
}

/** The part of the page that a teacher sees as the screen: the view and the drawer beside it. */
function screenPart(): ParentNode {
  return document.querySelector('.body') ?? document.body;
}
