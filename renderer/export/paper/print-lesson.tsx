import { createRoot } from 'react-dom/client';
import type { Lesson } from '../../../model/lesson/types.ts';
import { lessonWordsOf } from '../../i18n/lessons/words.ts';
import { loadConduct, loadWords, store } from '../../store/store.ts';
import { fontsSettled } from '../../theme/fonts.ts';
import { dayOf } from '../notes.ts';
import { type Outcome, printView, withoutDialog } from '../save.ts';
import { LessonPaper, type PaperOptions } from './lesson-paper.tsx';
import { partsOf } from './parts.ts';

/** So long, in milliseconds, a lesson may take until its last picture stands: a slow computer measures shares meanwhile. */
const PATIENCE = 20_000;
/** What stands in a picture that is not there yet. */
const WAITING = '.slide-empty, .waiting, .slide-figure:empty';

/** Lays a whole lesson out beside the screen, prints it, and takes it away again. */
export async function printLesson(lesson: Lesson, options: PaperOptions): Promise<Outcome> {
  await Promise.all([loadConduct(), store.getState().hasWords ? null : loadWords(), fontsSettled]);
  const state = store.getState();
  const name = lessonWordsOf(state.view.language).of(lesson.title);
  const paper = document.createElement('div');
  paper.className = 'paper';
  document.body.append(paper);
  const root = createRoot(paper);
  const { title } = document;
  try {
    const parts = partsOf(state, lesson);
    root.render(<LessonPaper lesson={lesson} parts={parts} options={options} today={dayOf(new Date())} />);
    if (!(await stands(paper))) return { kind: 'failed', code: 'too-slow' };
    document.title = name;
    return await withoutDialog(async () => {
      const over = printingOver();
      const outcome = await printView(name);
      if (window.desktop === undefined) await over;
      return outcome;
    });
  } finally {
    document.title = title;
    root.unmount();
    paper.remove();
  }
}

/** Whether every picture came to stand in time. */
async function stands(paper: HTMLElement): Promise<boolean> {
  const end = performance.now() + PATIENCE;
  for (let times = 0; times < 2;) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const isThere = paper.querySelector('.paper-colophon') !== null && paper.querySelector(WAITING) === null;
    times = isThere ? times + 1 : 0;
  }
  return true;
}

/** Settles when the browser has printed, or whoever sits before it is back at the page. */
function printingOver(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const heard = new AbortController();
  for (const event of ['afterprint', 'keydown', 'pointerdown']) {
    window.addEventListener(event, () => resolve(), { once: true, signal: heard.signal });
  }
  return promise.finally(() => heard.abort());
}
