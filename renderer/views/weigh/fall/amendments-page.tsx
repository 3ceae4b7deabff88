import { type ReactNode, useId } from 'react';
import { chooseActor } from '../../../store/weigh/commands.ts';
import { dispatch } from '../../../store/store.ts';
import type { FallAnswer } from '../../../store/weigh/state.ts';
import { actorWords } from '../actors.ts';
import { FallFigure } from './fall-figure.tsx';
import { MeasureSaid } from '../measure-said.tsx';
import type { PageProps } from '../page-props.ts';
import { useChosenFall } from './use-fall.ts';
import type { TotalRow } from '../totals/totals.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** The change of a share broken into the amendments that made it. */
export function AmendmentsPage({ pair, comparison }: PageProps): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const { rows, row, answer, hasFailed } = useChosenFall(pair);
  const field = useId();
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
}: PageProps & { readonly answer: FallAnswer; readonly row: TotalRow }): ReactNode {
  const { w } = useWeighWords();
  if (falls === null) return <p>{w('fall.refused')}</p>;
  return <FallFigure falls={falls} row={row} pair={pair} comparison={comparison} />;
}
