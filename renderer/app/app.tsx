import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Comparison } from '../store/comparison.ts';
import { viewShown } from '../store/state.ts';
import { loadWords, useApp } from '../store/store.ts';
import { useComparison } from '../store/use-comparison.ts';
import { PanelGuard } from '../ui/panel-guard.tsx';
import { useAfterFirstFrame } from '../ui/use-after-first-frame.ts';
import { Compare } from '../views/compare/compare.tsx';
import { Announcer } from './announcer.tsx';
import { DayDialog } from './day-dialog.tsx';
import { DesktopSlot } from './desktop-slot.tsx';
import { ExternalDialog } from './external-dialog.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Presenting } from './presenting.tsx';
import { TopBar } from './top-bar.tsx';
import { useDocument } from './use-document.ts';
import { useKeys } from './use-keys.ts';
import { ViewSwitch } from './view-switch.tsx';

/** Comes when it is first asked for: the first screen does not wait for it. */
const Step = lazy(() => import('../views/step/step.tsx').then((module) => ({ default: module.Step })));
const Count = lazy(() => import('../views/count/count.tsx').then((module) => ({ default: module.Count })));
const Lessons = lazy(() => import('../views/lessons/lessons.tsx').then((module) => ({ default: module.Lessons })));
const Home = lazy(() => import('../views/home/home.tsx').then((module) => ({ default: module.Home })));
const Tour = lazy(() => import('../views/tour/tour.tsx').then((module) => ({ default: module.Tour })));
const TourOffer = lazy(() => import('../views/tour/tour-offer.tsx').then((module) => ({ default: module.TourOffer })));
const LessonBar = lazy(() =>
  import('../views/lessons/lesson-bar.tsx').then((module) => ({ default: module.LessonBar })),
);
const Weigh = lazy(() => import('../views/weigh/weigh.tsx').then((module) => ({ default: module.Weigh })));
const ExportDialog = lazy(() =>
  import('../export/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
);
const PrintNote = lazy(() => import('../export/print-note.tsx').then((module) => ({ default: module.PrintNote })));

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
  useEffect(() => {
    if (isDue) void loadWords();
  }, [isDue]);
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
            <Suspense fallback={null}>{isDue && offersTour && <TourOffer comparison={comparison} />}</Suspense>
          </div>
          <main className="main">
            <h1 className="visually-hidden">{t('app.tagline')}</h1>
            <PanelGuard key={screen}>
              <Suspense fallback={<p className="waiting">{t('app.loading')}</p>}>
                {screen === 'compare' && <Compare comparison={comparison} />}
                {screen === 'step' && <Step comparison={comparison} />}
                {screen === 'count' && <Count />}
                {screen === 'weigh' && <Weigh comparison={comparison} />}
                {screen === 'lessons' && <Lessons />}
                {screen === 'home' && <Home comparison={comparison} />}
              </Suspense>
            </PanelGuard>
            {isLesson && (
              <Suspense fallback={null}>
                <LessonBar />
              </Suspense>
            )}
          </main>
        </div>
        {screen === 'compare' && <Announcer comparison={comparison} />}
        <OpenDialog comparison={comparison} />
        <Suspense fallback={null}>{isTouring && <Tour />}</Suspense>
        <Suspense>{isDue && <PrintNote comparison={comparison} />}</Suspense>
      </div>
    </>
  );
}

/** The dialogs of the first screen; those of documents and history come with them. */
function OpenDialog({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const dialog = useApp((state) => state.view.dialog);
  switch (dialog?.kind) {
    case 'keys':
      return <KeysHelp />;
    case 'export':
      return (
        <Suspense>
          <ExportDialog comparison={comparison} />
        </Suspense>
      );
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
