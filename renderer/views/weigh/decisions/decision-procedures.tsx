import { type ReactNode, useId, useMemo } from 'react';
import { valueOf } from '../../../../model/json.ts';
import type { Procedure } from '../../../../model/procedures/types.ts';
import type { Conduct } from '../../../store/conduct.ts';
import { openProcedure } from '../../../store/stepping/commands.ts';
import { dispatch } from '../../../store/store.ts';
import { stepIn } from '../../../store/stepping/story.ts';
import { orderName } from '../../compare/summary.ts';
import { ProcedureDrawing } from '../../step/procedure-drawing.tsx';
import { ProcedureTable } from '../../step/procedure-table.tsx';
import { ToldText } from '../../step/told-text.tsx';
import { useSize } from '../../../ui/use-size.ts';
import { useStepWords } from '../../../i18n/step/use-step-words.ts';
import type { Column } from '../../step/use-story.ts';
import { procedureWords } from '../../step/words/procedure-words.ts';
import type { Read } from './read.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

type Props = { readonly reads: readonly [Read, Read]; readonly conduct: Conduct };

/** The procedures from which the decision is read: each order's diagram and table with its articles, and the stories in it. */
export function DecisionProcedures({ reads, conduct }: Props): ReactNode {
  const words = useWeighWords();
  const shown = useMemo(() => proceduresOf(reads), [reads]);
  if (shown.length === 0) return null;
  return (
    <section className="decision-procedures">
      <h3>{words.w('detail.procedures')}</h3>
      {shown.map(({ key, id, procedure, column }) => (
        <div key={key}>
          <h4>{`${orderName(column.shown, words)}: ${words.of(procedure.title)}`}</h4>
          <Stories procedure={id} conduct={conduct} />
          <Drawn procedure={procedure} column={column} />
          <ProcedureTable procedure={procedure} column={column} />
        </div>
      ))}
    </section>
  );
}

type Listed = {
  readonly key: string;
  readonly id: string;
  readonly procedure: Procedure;
  readonly column: Column;
};

function proceduresOf(reads: Props['reads']): readonly Listed[] {
  return reads.flatMap(({ shown, from }, side) => {
    const column: Column = { shown, orders: [shown.order, reads[side === 0 ? 1 : 0].shown.order] };
    return from.procedures.flatMap(({ id }) => {
      const procedure = valueOf<Procedure>(shown.order.procedures, id);
      return procedure === undefined ? [] : [{ id, key: `${shown.point} ${id}`, procedure, column }];
    });
  });
}

/** The stories that go through a procedure, each opening where it does. */
function Stories({ procedure, conduct }: { readonly procedure: string; readonly conduct: Conduct }): ReactNode {
  const { w } = useWeighWords();
  const stories = conduct.scenarios.filter((scenario) => stepIn(scenario, procedure) !== null);
  if (stories.length === 0) return null;
  return (
    <p className="decision-stories">
      {w('detail.inStep')}{' '}
      {stories.map(({ id, title }) => (
        <button key={id} type="button" className="link" onClick={() => dispatch(openProcedure(id, procedure))}>
          <ToldText text={title} />
        </button>
      ))}
    </p>
  );
}

function Drawn({ procedure, column }: { readonly procedure: Procedure; readonly column: Column }): ReactNode {
  const { w } = useWeighWords();
  const words = useStepWords();
  const heading = useId();
  const { ref, size } = useSize();
  const names = useMemo(() => procedureWords(procedure, column.orders, words), [procedure, column, words]);
  return (
    <details className="procedure-table">
      <summary id={heading}>{w('detail.diagram')}</summary>
      <div ref={ref}>
        {size !== null && size.width > 0 && (
          <ProcedureDrawing
            procedure={procedure}
            run={null}
            names={names}
            size={size}
            room={null}
            labelledBy={heading}
          />
        )}
      </div>
    </details>
  );
}
