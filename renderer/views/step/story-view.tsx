import { type ReactNode, useEffect, useRef } from 'react';
import { formatDate } from '../../i18n/format.ts';
import { isHidden } from '../../store/stepping/story.ts';
import { useApp } from '../../store/store.ts';
import { PanelGuard } from '../../ui/panel-guard.tsx';
import { Causes } from './causes.tsx';
import { ColumnView } from './column.tsx';
import { NavBar } from './nav-bar.tsx';
import { Progress } from './progress.tsx';
import { StoryHead } from './story-head.tsx';
import { StoryVoice } from './story-voice.tsx';
import { ToldText } from './told-text.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Telling } from './use-story.ts';
import { Ways } from './ways.tsx';

/** A story as it is told: the text in large type, the answer of every order beside the others, and what they rest on. */
export function StoryView({ telling }: { readonly telling: Telling }): ReactNode {
  const { s } = useStepWords();
  const { story, run, columns } = telling;
  const { predicts, why } = useApp((state) => state.view.stepping);
  const hidden = isHidden(story, predicts);
  const body = useRef<HTMLDivElement>(null);
  const place = `${story.scenario.id} ${JSON.stringify(story.walk.choices)} ${story.walk.at}`;
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [place]);
  return (
    <section
      id="story"
      className={why && !hidden ? 'story story-why' : 'story'}
      aria-labelledby="story-heading"
      tabIndex={-1}
    >
      <StoryHead telling={telling} />
      <div className="story-told">
        <div className="story-place">
          <Progress telling={telling} />
          <p className="story-sum">{!hidden && <Sum telling={telling} />}</p>
          <Place telling={telling} />
        </div>
        <StoryText telling={telling} />
      </div>
      <Ways telling={telling} />
      <div ref={body} className="story-body" role="group" aria-label={s('story.columns')} tabIndex={0}>
        {why && !hidden && run?.diverges === true && (
          <PanelGuard key={`causes ${place}`}>
            <Causes telling={telling} />
          </PanelGuard>
        )}
        <div className={`story-columns columns-${columns.length}`}>
          {columns.map((column) => (
            <PanelGuard key={column.shown.point}>
              <ColumnView telling={telling} column={column} hidden={hidden} />
            </PanelGuard>
          ))}
        </div>
      </div>
      <NavBar telling={telling} hidden={hidden} />
      <StoryVoice telling={telling} hidden={hidden} />
    </section>
  );
}

/** Which step it is, and its day. */
function Place({ telling: { story, run } }: { readonly telling: Telling }): ReactNode {
  const { s, t, language } = useStepWords();
  const { scenario, steps, walk } = story;
  const day = run === null ? scenario.start.day : (Object.values(run.states)[0]?.day ?? scenario.start.day);
  return (
    <p className="story-day">
      {walk.at === 0 ? s('story.opening') : s('progress.of', { n: walk.at, total: steps.length })}
      {t('cite.separator')}
      {formatDate(day, language)}
    </p>
  );
}

/** What happens at the step, in letters for the last row, and what the class is asked. */
function StoryText({ telling: { story } }: { readonly telling: Telling }): ReactNode {
  const { scenario, step } = story;
  return (
    <>
      <p className="story-words">
        <ToldText text={step === null ? scenario.story : step.text} />
      </p>
      {step?.asks !== undefined && (
        <p className="story-question">
          <ToldText text={step.asks.text} />
        </p>
      )}
    </>
  );
}

/** Whether the orders answer alike; and that the story is over, where it is. */
function Sum({ telling: { story, run } }: { readonly telling: Telling }): ReactNode {
  const { s } = useStepWords();
  if (run === null) return null;
  if (run.diverges) return <span className="parts-here">{s('answer.parts')}</span>;
  const isTold = Object.values(run.answers).every(({ kind }) => kind === 'told');
  if (story.walk.at >= story.steps.length) return s('story.end');
  return isTold ? null : s('answer.same');
}
