import { type ReactNode, useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { viewShown } from '../store/state.ts';
import { loadWords, useApp } from '../store/store.ts';
import { useComparison } from '../store/use-comparison.ts';
import { later } from '../ui/later.tsx';
import { PanelGuard } from '../ui/panel-guard.tsx';
import { useAfterFirstFrame } from '../ui/use-after-first-frame.ts';
import { Compare } from '../views/compare/compare.tsx';
import { DesktopSlot } from './desktop-slot.tsx';
import { Presenting } from './presenting.tsx';
import { TopBar } from './top-bar.tsx';
import { useDocument } from './use-document.ts';
import { useFocusInView } from './use-focus-in-view.ts';
import { useKeys } from './use-keys.ts';
import { ViewSwitch } from './view-switch.tsx';

const WAITING = <Waiting />;

/** Views come when they are first asked for: the first screen does not wait for them. */
const Step = later(async () => (await import('../views/step/step.tsx')).Step, WAITING);
const Count = later(async () => (await import('../views/count/count.tsx')).Count, WAITING);
const Lessons = later(async () => (await import('../views/lessons/lessons.tsx')).Lessons, WAITING);
const Home = later(async () => (await import('../views/home/home.tsx')).Home, WAITING);
const Tour = later(async () => (await import('../views/tour/tour.tsx')).Tour);
const TourOffer = later(async () => (await import('../views/tour/tour-offer.tsx')).TourOffer);
const LessonBar = later(async () => (await import('../views/lessons/lesson-bar.tsx')).LessonBar);
const Weigh = later(async () => (await import('../views/weigh/weigh.tsx')).Weigh, WAITING);
const ExportDialog = later(async () => (await import('../export/export-dialog.tsx')).ExportDialog);
const PrintNote = later(async () => (await import('../export/print-note.tsx')).PrintNote);

/** So long after the first screen, in milliseconds, the code of the other views is fetched, so that each comes at once. */
const FETCHED_AFTER = 2000;

/** What the first picture does not wait for. */
const Announcer = later(async () => (await rest()).Announcer);
const DayDialog = later(async () => (await rest()).DayDialog);
const ExternalDialog = later(async () => (await rest()).ExternalDialog);
const KeysHelp = later(async () => (await rest()).KeysHelp);

/** Where the first link of the page leads, by view. */
const SKIPS = {
  compare: { to: '#maps', message: 'app.skip' },
  step: { to: '#story', message: 'app.skipStory' },
  count: { to: '#lab', message: 'app.skipLab' },
  weigh: { to: '#weigh', message: 'app.skipWeigh' },
  lessons: { to: '#lessons', message: 'app.skipLessons' },
  home: { to: '#home', message: 'app.skipHome' },
} as const;

/** The frame of the app and the view in it. */
export function App(): ReactNode {
  const { t } = useWords();
  const comparison = useComparison();
  const screen = useApp(viewShown) ?? 'home';
  const isPresenting = useApp((state) => state.view.presenting !== null);
  const isDue = useAfterFirstFrame();
  const isLesson = useApp((state) => state.view.lesson !== null);
  const isTouring = useApp((state) => state.tour !== null);
  const offersTour = useApp((state) => state.offersTour && state.tour === null);
  useDocument(comparison);
  useKeys(comparison.stages.length);
  const main = useFocusInView(screen);
  useEffect(() => {
    if (!isDue) return;
    void loadWords();
    for (const dialog of [DayDialog, ExternalDialog, KeysHelp]) void dialog.bring();
  }, [isDue]);
  useEffect(() => {
    const timer = setTimeout(fetchViews, FETCHED_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Presenting comparison={comparison} />
      <div className="app" inert={isPresenting}>
        <a className="skip-link visually-hidden" href={SKIPS[screen].to}>
          {t(SKIPS[screen].message)}
        </a>
        <TopBar />
        <div className="body">
          <div className="rail">
            <DesktopSlot />
            <ViewSwitch />
            {isDue && offersTour && <TourOffer comparison={comparison} />}
          </div>
          <main ref={main} className="main" tabIndex={-1}>
            <h1 className="visually-hidden">{t('app.tagline')}</h1>
            <PanelGuard key={screen}>
              {screen === 'compare' && <Compare comparison={comparison} />}
              {screen === 'step' && <Step comparison={comparison} />}
              {screen === 'count' && <Count />}
              {screen === 'weigh' && <Weigh comparison={comparison} />}
              {screen === 'lessons' && <Lessons />}
              {screen === 'home' && <Home comparison={comparison} />}
            </PanelGuard>
            {isLesson && <LessonBar />}
          </main>
        </div>
        {isDue && screen === 'compare' && <Announcer comparison={comparison} />}
        <OpenDialog comparison={comparison} />
        {isTouring && <Tour />}
        {isDue && <PrintNote comparison={comparison} />}
      </div>
    </>
  );
}

function rest() {
  return import('./after-first-frame.ts');
}

function fetchViews(): void {
  for (const view of [Step, Count, Weigh, Lessons, Home]) void view.bring();
}

/** The dialogs of the first screen; those of documents and history come with them. */
function OpenDialog({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const dialog = useApp((state) => state.view.dialog);
  switch (dialog?.kind) {
    case 'keys':
      return <KeysHelp />;
    case 'export':
      return <ExportDialog comparison={comparison} />;
    case 'day':
      return <DayDialog side={dialog.side} />;
    case 'external':
      return <ExternalDialog url={dialog.url} />;
    case 'history':
    case 'amendments':
    case 'desk':
    case undefined:
      return null;
  }
}

function Waiting(): ReactNode {
  const { t } = useWords();
  return <p className="waiting">{t('app.loading')}</p>;
}
