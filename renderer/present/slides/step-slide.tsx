import { type ReactNode, useContext } from 'react';
import { told } from '../../../model/scenario/told.ts';
import type { StepAnswer } from '../../../model/scenario/types.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { Conduct } from '../../store/conduct.ts';
import { useApp } from '../../store/store.ts';
import { isHidden } from '../../store/stepping/story.ts';
import { Heading } from '../../ui/heading.tsx';
import { OnPaper } from '../../ui/on-paper.ts';
import { orderTitle } from '../../views/compare/summary.ts';
import { AnswerMark } from '../../draw/answers/answer-mark.tsx';
import { StoryVoice } from '../../views/step/story-voice.tsx';
import { ToldText } from '../../views/step/told-text.tsx';
import { type Column, type Telling, useTelling } from '../../views/step/use-story.ts';
import { answerLines, stateWords, toneOf, toneWords } from '../../views/step/words/answer-words.ts';
import { answerCites } from '../answer-cites.ts';
import { basisWords } from '../basis-words.ts';
import { Fit } from '../fit.tsx';

/** One step of a story: what happens, what the class is asked, and how every order answers. */
export function StepSlide(): ReactNode {
  const conduct = useApp((state) => state.conduct);
  const { t } = useLessonWords();
  return conduct === null ? <p className="waiting">{t('app.loading')}</p> : <Told conduct={conduct} />;
}

function Told({ conduct }: { readonly conduct: Conduct }): ReactNode {
  const { l } = useLessonWords();
  const telling = useTelling(conduct);
  const predicts = useApp((state) => state.view.stepping.predicts);
  if (telling === null) return <p className="slide slide-empty">{l('present.nothing')}</p>;
  const { story, run, columns } = telling;
  const hidden = isHidden(story, predicts);
  const { scenario, step } = story;
  return (
    <div className="slide">
      <Fit>
        <Place telling={telling} />
        <p className="slide-told">
          <ToldText text={step === null ? scenario.story : step.text} />
        </p>
        {step?.asks !== undefined && (
          <p className="slide-question">
            <ToldText text={step.asks.text} />
          </p>
        )}
        {step !== null && run !== null && Object.values(run.answers).some(({ kind }) => kind !== 'told') && (
          <div className={`slide-columns slide-told-columns slide-columns-${String(columns.length)}`}>
            {columns.map((column) => (
              <Answer key={column.shown.point} telling={telling} column={column} hidden={hidden} />
            ))}
          </div>
        )}
        {!hidden && run?.diverges === true && <Parts />}
        {!hidden && <Ways telling={telling} />}
      </Fit>
      <StoryVoice telling={telling} hidden={hidden} />
    </div>
  );
}

function Parts(): ReactNode {
  const { s } = useLessonWords();
  return <p className="slide-parts">{s('answer.parts')}</p>;
}

/** The story, the step and its day: on paper a heading, by which the step is found again. */
function Place({ telling: { story, run } }: { readonly telling: Telling }): ReactNode {
  const { s, t, language } = useLessonWords();
  const isPaper = useContext(OnPaper);
  const { scenario, steps, walk } = story;
  const day = run === null ? scenario.start.day : (Object.values(run.states)[0]?.day ?? scenario.start.day);
  const at = walk.at === 0 ? s('story.opening') : s('progress.of', { n: walk.at, total: steps.length });
  const title = told(scenario.title, language).text;
  const when = [at, formatDate(day, language)].join(t('cite.separator'));
  if (isPaper) return <Heading level={2}>{[title, when].join(t('cite.separator'))}</Heading>;
  return (
    <p className="slide-place">
      <b>{title}</b>
      <span>{when}</span>
    </p>
  );
}

type AnswerProps = { readonly telling: Telling; readonly column: Column; readonly hidden: boolean };

function Answer({ telling, column, hidden }: AnswerProps): ReactNode {
  const words = useLessonWords();
  const answer = telling.run?.answers[column.shown.point];
  return (
    <section className="slide-column">
      <Heading level={3}>{orderTitle(column.shown, words)}</Heading>
      {hidden && <p className="slide-hidden">?</p>}
      {!hidden && answer !== undefined && <Shown telling={telling} column={column} answer={answer} />}
    </section>
  );
}

function Shown(props: { readonly telling: Telling; readonly column: Column; readonly answer: StepAnswer }): ReactNode {
  const { telling, column, answer } = props;
  const words = useLessonWords();
  const { step } = telling.story;
  const { order } = column.shown;
  if (step === null) return null;
  const tone = toneOf(answer, step, order);
  if (tone === 'told') return <p>{words.s('answer.told')}</p>;
  const state = stateWords(answer, step, order, words);
  const cites = basisWords(answerCites(answer, step, order), order, words);
  return (
    <div className={`answer-${tone} slide-answer`}>
      <p className="slide-badge">
        <AnswerMark tone={tone} />
        <span>{toneWords(tone, words)}</span>
      </p>
      {state !== null && <p className="slide-state">{state}</p>}
      {answerLines(answer, column.orders, words).map((line) => (
        <p key={line} className="spare-2">
          {line}
        </p>
      ))}
      {cites !== '' && <p className="slide-basis spare-1">{cites}</p>}
    </div>
  );
}

/** The branches of the step, each with the key that takes it. */
function Ways({ telling: { story } }: { readonly telling: Telling }): ReactNode {
  const { l, language } = useLessonWords();
  const branches = story.step?.branches ?? [];
  if (branches.length === 0) return null;
  return (
    <div className="slide-ways spare-2">
      <p>{l('present.ways')}</p>
      <ol>
        {branches.map(({ title, to }, index) => (
          <li key={to}>{l('present.way', { n: index + 1, title: told(title, language).text })}</li>
        ))}
      </ol>
    </div>
  );
}
