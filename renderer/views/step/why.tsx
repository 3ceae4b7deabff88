import type { ReactNode } from 'react';
import type { Defeat, Ground, Verdict } from '../../../model/actions/types.ts';
import { valueOf } from '../../../model/json.ts';
import type { Procedure } from '../../../model/procedures/types.ts';
import type { ScenarioStep, StepAnswer } from '../../../model/scenario/types.ts';
import { orderName } from '../compare/summary.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { Otherwise } from './otherwise.tsx';
import { EntityBasis } from './entity-basis.tsx';
import { TraceTree } from './trace-tree.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { groundText, needWords, refusalWords, toneWords } from './words/answer-words.ts';
import { circumstanceIn, factName } from './words/fact-words.ts';
import { actWords } from './words/name-words.ts';
import { timeWords, whoWords } from './words/procedure-words.ts';

type Props = {
  readonly telling: Telling;
  readonly column: Column;
  readonly answer: StepAnswer;
  readonly step: ScenarioStep;
};

/** The chain behind an answer: the act, the rule or power, its condition, the article, the edition and the source. */
export function Why({ telling, column, answer, step }: Props): ReactNode {
  const words = useStepWords();
  const { s } = words;
  return (
    <div className="why">
      <h4>{s('why.heading', { order: orderName(column.shown, words) })}</h4>
      {step.act !== undefined && <p className="why-act">{actWords(step.act, column.orders, words)}</p>}
      {answer.kind === 'verdict' && (
        <>
          <VerdictReasons verdict={answer.verdict} column={column} />
          <Otherwise telling={telling} column={column} step={step} />
        </>
      )}
      {(answer.kind === 'moved' || answer.kind === 'refused') && (
        <EventReasons answer={answer} column={column} step={step} />
      )}
      {answer.kind === 'told' && <p className="hint">{s('why.nothing')}</p>}
    </div>
  );
}

function VerdictReasons({ verdict, column }: { readonly verdict: Verdict; readonly column: Column }): ReactNode {
  const words = useStepWords();
  const { s } = words;
  const { grounds, defeated, needs, missing, readings, idle } = verdict;
  return (
    <>
      {grounds.length > 0 && (
        <Part title={s(verdict.status === 'unknown' ? 'why.mayCarry' : 'why.grounds')}>
          {grounds.map((ground, index) => (
            <GroundCard key={index} ground={ground} column={column} />
          ))}
        </Part>
      )}
      {needs.length > 0 && (
        <Part title={s('why.needs')}>
          {needs.map((need) => (
            <li key={need.fact}>{needWords(need, column.orders, words)}</li>
          ))}
        </Part>
      )}
      {missing.length > 0 && (
        <Part title={s('why.missing')}>
          {missing.map((name) => (
            <li key={name}>{factName(name, column.orders, words)}</li>
          ))}
        </Part>
      )}
      {readings.length > 0 && (
        <Part title={s('why.readings')}>
          {readings.map(({ question, value, status }) => {
            const texts = circumstanceIn(question, column.orders)?.readings;
            const reading =
              texts === undefined
                ? words.t(value ? 'common.yes' : 'common.no')
                : words.of(value ? texts.yes : texts.no);
            return (
              <li key={`${question} ${String(value)}`}>
                {s('why.reading', { reading, verdict: toneWords(status, words) })}
              </li>
            );
          })}
        </Part>
      )}
      {idle.length > 0 && (
        <Part title={s('why.idle')}>
          {idle.map((ground, index) => (
            <GroundCard key={index} ground={ground} column={column} idle />
          ))}
        </Part>
      )}
      {defeated.length > 0 && (
        <Part title={s('why.defeated')}>
          {defeated.map((defeat, index) => (
            <GroundCard key={index} ground={defeat.ground} column={column} defeat={defeat} />
          ))}
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="why-part">
      <h5>{title}</h5>
      <ul>{children}</ul>
    </section>
  );
}

type GroundProps = {
  readonly ground: Ground;
  readonly column: Column;
  readonly defeat?: Defeat;
  readonly idle?: boolean;
};

/** One ground: what it says and does, how its condition came out, and on what it rests. */
function GroundCard({ ground, column, defeat, idle = false }: GroundProps): ReactNode {
  const words = useStepWords();
  const { s } = words;
  const { basis, effect, trace, cites, open } = ground;
  return (
    <li className={`ground ground-${effect}${defeat === undefined && !idle ? '' : ' ground-defeated'}`}>
      <p className="kicker">
        {basis.kind === 'rule' ? s('why.rule') : basis.kind === 'power' ? s('why.power') : s('why.noInstitution')}
        {words.t('cite.separator')}
        {s(idle ? 'why.wouldBar' : `why.${effect}`)}
      </p>
      <p className="ground-text">{groundText(ground, column.orders, words)}</p>
      {defeat !== undefined && (
        <p>
          {s(`why.${defeat.reason}`)}.{' '}
          {s('why.by', { text: groundText({ ...ground, basis: defeat.by }, column.orders, words) })}
        </p>
      )}
      {trace !== undefined && (
        <div className="ground-condition">
          <p className="hint">{s('why.condition')}</p>
          <TraceTree trace={trace} orders={column.orders} order={column.shown.order} />
        </div>
      )}
      {open.length > 0 && (
        <ul>
          {open.map((need) => (
            <li key={need.fact}>{needWords(need, column.orders, words)}</li>
          ))}
        </ul>
      )}
      {cites.length > 0 && <CitationList cites={cites} order={column.shown.order} />}
      {basis.kind !== 'no-such-institution' && <EntityBasis basis={basis} column={column} />}
    </li>
  );
}

type EventProps = {
  readonly answer: Extract<StepAnswer, { readonly kind: 'moved' | 'refused' }>;
  readonly column: Column;
  readonly step: ScenarioStep;
};

/** Why a procedure moved, or stayed where it was: the steps of its table that the event means. */
function EventReasons({ answer, column, step }: EventProps): ReactNode {
  const words = useStepWords();
  const { s, of } = words;
  const procedure = valueOf<Procedure>(column.shown.order.procedures, step.event?.procedure ?? '');
  const does = step.event?.does;
  const meant = Object.entries(procedure?.transitions ?? {}).filter(([id, transition]) =>
    answer.kind === 'moved' ? id === answer.transition : id === does || transition.does === does,
  );
  return (
    <>
      {answer.kind === 'refused' && <p className="ground-text">{refusalWords(answer.refusal, words)}</p>}
      {procedure !== undefined && (
        <Part title={s('why.procedure')}>
          {meant.map(([id, transition]) => (
            <li key={id} className="ground">
              <p className="kicker">{of(procedure.title)}</p>
              <p className="ground-text">
                {s('event.line', {
                  procedure: whoWords(transition, column.orders, words),
                  event: of(transition.event),
                })}
              </p>
              {transition.condition !== undefined && <p>{of(transition.condition)}</p>}
              {transition.deadline !== undefined && (
                <p>
                  {s('time.from', {
                    time: timeWords(transition.deadline, words) ?? '',
                    from: of(transition.deadline.runsFrom),
                  })}
                </p>
              )}
              {transition.basis === 'unread' ? (
                <p className="gap-note">{s('proc.gap')}</p>
              ) : (
                <CitationList cites={transition.cites} order={column.shown.order} />
              )}
            </li>
          ))}
        </Part>
      )}
    </>
  );
}
