import { type ReactNode, useEffect, useId, useMemo } from 'react';
import { chooseActor, receiveFall, reportWeighFailure } from '../../store/weigh.ts';
import { dispatch, store, useApp } from '../../store/store.ts';
import type { FallAnswer } from '../../store/weigh-state.ts';
import { askFall } from '../../workers/weighing.ts';
import type { FallQuestion } from '../../workers/weigh-fall.ts';
import { actorWords } from './actors.ts';
import { FallFigure } from './fall-figure.tsx';
import { MeasureSaid } from './measure-said.tsx';
import type { PageProps } from './page-props.ts';
import { useTotals } from './use-totals.ts';
import { useWeighWords } from './use-weigh-words.ts';
import type { WeighedPair } from './use-weighed.ts';

const FIRST = 'president';

/** The change of a share broken into the amendments that made it. */
export function AmendmentsPage({ pair, comparison }: PageProps): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const rows = useTotals(pair);
  const actor = useApp((state) => state.view.weighing.actor) ?? FIRST;
  const hasFailed = useApp((state) => state.view.weighing.hasFailed);
  const answer = useFall(pair);
  const field = useId();
  const row = rows.find(({ id }) => id === actor) ?? rows[0];
  if (row === undefined) return <p>{w('total.noWeights')}</p>;
  return (
    <>
      <MeasureSaid pair={pair} />
      <p className="measure-said">{w('fall.average')}</p>
      <p className="fall-choice">
        <label htmlFor={field}>{w('fall.actor')}</label>
        <select
          id={field}
          className="select"
          value={row.id}
          onChange={({ target }) => dispatch(chooseActor(target.value))}
        >
          {rows.map((one) => (
            <option key={one.id} value={one.id}>
              {actorWords(one, words)}
            </option>
          ))}
        </select>
      </p>
      {answer === null ? (
        <p className="waiting" role="status">
          {w(hasFailed ? 'failed' : 'fall.waiting')}
        </p>
      ) : (
        <Broken answer={answer} row={row} pair={pair} comparison={comparison} />
      )}
    </>
  );
}

function Broken({
  answer: { falls },
  row,
  pair,
  comparison,
}: PageProps & { readonly answer: FallAnswer; readonly row: ReturnType<typeof useTotals>[number] }): ReactNode {
  const { w } = useWeighWords();
  if (falls === null) return <p>{w('fall.refused')}</p>;
  return <FallFigure falls={falls} row={row} pair={pair} comparison={comparison} />;
}

/**
 * What each amendment moved, asked of the worker; null while it is computed. The answer on the other side of the discipline
 * switch is asked for too, so that the switch finds it there.
 */
function useFall(pair: WeighedPair): FallAnswer | null {
  const { preset, factors, index } = useApp((state) => state.view.weighing);
  const [asked, other] = useMemo((): readonly [FallQuestion, FallQuestion] => {
    const sides = [pair.a, pair.b];
    const question = { a: pair.a.shown.point, b: pair.b.shown.point, weights: { preset, factors }, index };
    const free = { ...question, compositions: [] };
    const blocs = { ...question, compositions: sides.flatMap(({ seats }) => seats.composition ?? []) };
    return sides.some((side) => side.isDisciplined) ? [blocs, free] : [free, blocs];
  }, [pair, preset, factors, index]);
  const answer = useApp((state) => state.view.weighing.falls[keyOf(asked)]);
  useEffect(() => {
    for (const question of [asked, other]) {
      if (store.getState().view.weighing.falls[keyOf(question)] !== undefined) continue;
      askFall(question).then(
        (found) => dispatch(receiveFall(keyOf(question), found)),
        () => dispatch(reportWeighFailure()),
      );
    }
  }, [asked, other]);
  return answer ?? null;
}

function keyOf(question: FallQuestion): string {
  return JSON.stringify(question);
}
