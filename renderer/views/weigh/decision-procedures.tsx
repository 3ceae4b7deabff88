import type { ReactNode } from 'react';
import { valueOf } from '../../../model/json.ts';
import type { Procedure } from '../../../model/procedures/types.ts';
import { orderName } from '../compare/summary.ts';
import { ProcedureTable } from '../step/procedure-table.tsx';
import type { Read } from './read.ts';
import { useWeighWords } from './use-weigh-words.ts';

/** The procedures from which the decision is read, each order's table with its articles. */
export function DecisionProcedures({ reads }: { readonly reads: readonly [Read, Read] }): ReactNode {
  const words = useWeighWords();
  const tables = reads.flatMap(({ shown, from }, side) => {
    const other = reads[side === 0 ? 1 : 0].shown.order;
    return from.procedures.flatMap(({ id }) => {
      const procedure = valueOf<Procedure>(shown.order.procedures, id);
      return procedure === undefined ? [] : [{ key: `${shown.point} ${id}`, shown, other, procedure }];
    });
  });
  if (tables.length === 0) return null;
  return (
    <section className="decision-procedures">
      <h3>{words.w('detail.procedures')}</h3>
      {tables.map(({ key, shown, other, procedure }) => (
        <div key={key}>
          <h4>{`${orderName(shown, words)}: ${words.of(procedure.title)}`}</h4>
          <ProcedureTable procedure={procedure} column={{ shown, orders: [shown.order, other] }} />
        </div>
      ))}
    </section>
  );
}
