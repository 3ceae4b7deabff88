import type { ReactNode } from 'react';
import type { StepAnswer } from '../../../model/scenario/types.ts';
import { AnswerMark, type Tone } from '../../draw/answers/answer-mark.tsx';
import { useApp } from '../../store/store.ts';
import { orderTitle } from '../compare/summary.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { ActFigure } from './act-figure.tsx';
import { ChangedFacts, StartFacts } from './facts-list.tsx';
import { GuessResult } from './guess-result.tsx';
import { Predict } from './predict.tsx';
import { ProcedureFigure } from './procedure-figure.tsx';
import { pictureOf } from './picture.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { Why } from './why.tsx';
import { answerLines, stateWords, toneOf, toneWords } from './words/answer-words.ts';

type Props = { readonly telling: Telling; readonly column: Column; readonly hidden: boolean };

/** One order: what it is called, how it answers the step, what changed there, and who acts or why. */
export function ColumnView({ telling, column, hidden }: Props): ReactNode {
  const words = useStepWords();
  const stepping = useApp((state) => state.view.stepping);
  const { story, run } = telling;
  const why = stepping.why && !hidden;
  const answer = run?.answers[column.shown.point];
  const heading = `column-${column.shown.point}`;
  return (
    <section className="story-column" aria-labelledby={heading}>
      <h3 id={heading}>{orderTitle(column.shown, words)}</h3>
      <div className="story-part">
        {answer === undefined && <StartFacts telling={telling} column={column} />}
        {answer !== undefined && hidden && <Predict telling={telling} column={column} />}
        {answer !== undefined && !hidden && (
          <>
            <Answer telling={telling} column={column} answer={answer} brief={why} />
            <ChangedFacts telling={telling} column={column} />
          </>
        )}
      </div>
      <div className="story-part">
        {why && answer !== undefined && story.step !== null && (
          <Why telling={telling} column={column} answer={answer} step={story.step} />
        )}
        {!why && pictureOf(stepping, story) === 'procedure' && (
          <ProcedureFigure telling={telling} column={column} hidden={hidden} />
        )}
        {!why && pictureOf(stepping, story) === 'map' && (
          <ActFigure telling={telling} column={column} hidden={hidden} />
        )}
      </div>
    </section>
  );
}

type AnswerProps = Omit<Props, 'hidden'> & {
  readonly answer: StepAnswer;
  /** The reasons stand below, so that the word is enough. */
  readonly brief: boolean;
};

function Answer({ telling, column, answer, brief }: AnswerProps): ReactNode {
  const words = useStepWords();
  const { step } = telling.story;
  if (step === null) return null;
  const tone = toneOf(answer, step, column.shown.order);
  if (tone === 'told') return <p className="hint">{words.s('answer.told')}</p>;
  return (
    <>
      <div className={`answer answer-${tone}`}>
        <Badge tone={tone} state={stateWords(answer, step, column.shown.order, words)} />
        {!brief &&
          answerLines(answer, column.orders, words).map((line) => (
            <p key={line} className="answer-line">
              {line}
            </p>
          ))}
        {!brief && <Basis answer={answer} column={column} procedure={step.event?.procedure} />}
      </div>
      <GuessResult telling={telling} column={column} answer={answer} />
    </>
  );
}

type BadgeProps = { readonly tone: Exclude<Tone, 'told'>; readonly state: string | null };

/** The answer in sign and word; where a procedure moved, the state that it has reached. */
function Badge({ tone, state }: BadgeProps): ReactNode {
  const words = useStepWords();
  const word = toneWords(tone, words);
  return (
    <p className={state === null ? 'answer-badge' : 'answer-badge answer-badge-long'}>
      <AnswerMark tone={tone} />
      {state === null ? (
        <span>{word}</span>
      ) : (
        <span>
          <span className="answer-kicker">{word} </span>
          {state}
        </span>
      )}
    </p>
  );
}

/** The articles of the strongest ground, or of the step that was taken. */
function Basis(props: {
  readonly answer: StepAnswer;
  readonly column: Column;
  readonly procedure: string | undefined;
}): ReactNode {
  const { answer, column, procedure } = props;
  const { order } = column.shown;
  if (answer.kind === 'verdict') {
    const cites = answer.verdict.grounds[0]?.cites ?? [];
    return cites.length === 0 ? null : <CitationList cites={cites} order={order} short />;
  }
  if (answer.kind !== 'moved') return null;
  const tables: Readonly<Record<string, (typeof order.procedures)[keyof typeof order.procedures] | undefined>> =
    order.procedures;
  const cites = tables[procedure ?? '']?.transitions[answer.transition]?.cites ?? [];
  return cites.length === 0 ? null : <CitationList cites={cites} order={order} short />;
}
