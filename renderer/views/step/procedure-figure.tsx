import { type ReactNode, useId, useMemo } from 'react';
import { valueOf } from '../../../model/json.ts';
import { type Procedure, type Run, termsOf } from '../../../model/procedures/index.ts';
import { DeadlineTrack } from '../../draw/procedure/deadline-track.tsx';
import { layoutTrack } from '../../scene/procedure/track.ts';
import { formatDate } from '../../i18n/format.ts';
import { orderName } from '../compare/summary.ts';
import { useMeasure } from '../compare/use-measure.ts';
import { ProcedureDrawing } from './procedure-drawing.tsx';
import { ProcedureTable } from './procedure-table.tsx';
import { useSize } from '../../ui/use-size.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { nextActors, procedureWords, trackOf } from './words/procedure-words.ts';

type Props = { readonly telling: Telling; readonly column: Column; readonly hidden: boolean };

/** The procedure that the story is in, in one order: where it stands, who acts next, which times run, and its diagram. */
export function ProcedureFigure({ telling, column, hidden }: Props): ReactNode {
  const words = useStepWords();
  const id = procedureAt(telling);
  if (id === null) return <p className="hint">{words.s('picture.none')}</p>;
  const procedure = valueOf<Procedure>(column.shown.order.procedures, id);
  if (procedure === undefined) {
    const known = column.orders
      .map((order) => valueOf<Procedure>(order.procedures, id))
      .find((one) => one !== undefined);
    const title = known === undefined ? id : words.of(known.title);
    return <p className="hint">{words.s('picture.noProcedure', { title })}</p>;
  }
  return <Figure telling={telling} column={column} hidden={hidden} id={id} procedure={procedure} />;
}

function Figure({ telling, column, hidden, id, procedure }: Props & FigureProps): ReactNode {
  const words = useStepWords();
  const measure = useMeasure();
  const heading = useId();
  const { ref, element, size } = useSize();
  const { orders, shown } = column;
  const state = stateAt(telling, shown.point, hidden);
  const run = state?.runs[id] ?? null;
  const names = useMemo(() => procedureWords(procedure, orders, words), [procedure, orders, words]);
  const terms = run === null || state === undefined ? [] : termsOf(procedure, run, state.facts);
  const track = run === null || state === undefined ? null : trackOf(procedure, run, terms, state.day, words);
  return (
    <figure className="procedure-figure" aria-labelledby={heading}>
      <figcaption>
        <h4 id={heading}>
          {words.s('proc.title', { title: words.of(procedure.title), order: orderName(shown, words) })}
        </h4>
        <p>{nextWords(procedure, run, column, words)}</p>
        {track !== null && track.terms.length > 0 && size !== null && (
          <DeadlineTrack
            scene={layoutTrack(track, size.width, measure)}
            label={words.s('time.track')}
            since={words.s('time.entered', { date: formatDate(track.since, words.language) })}
            today={words.s('time.today', { date: formatDate(track.today, words.language) })}
          />
        )}
      </figcaption>
      <div ref={ref} className="procedure-room" tabIndex={-1}>
        {size !== null && (
          <ProcedureDrawing
            procedure={procedure}
            run={run}
            names={names}
            size={size}
            room={element}
            labelledBy={heading}
          />
        )}
        <ProcedureTable procedure={procedure} column={column} />
        <p className="hint">{words.s('proc.legend')}</p>
      </div>
    </figure>
  );
}

type FigureProps = { readonly id: string; readonly procedure: Procedure };

/** The procedure of the step, or else the one that was last under way. */
function procedureAt({ story, runs }: Telling): string | null {
  const { steps, walk } = story;
  const before = steps.slice(0, walk.at).findLast(({ event }) => event !== undefined);
  return (
    (before ?? steps.find(({ event }) => event !== undefined))?.event?.procedure ??
    Object.keys(Object.values(runs[0]?.states ?? {})[0]?.runs ?? {})[0] ??
    null
  );
}

function stateAt({ story, runs }: Telling, point: string, hidden: boolean) {
  return runs[story.walk.at - (hidden ? 2 : 1)]?.states[point];
}

function nextWords(
  procedure: Procedure,
  run: Run | null,
  column: Column,
  words: ReturnType<typeof useStepWords>,
): string {
  if (run === null) return words.s('proc.notBegun');
  const list = nextActors(procedure, run, column.orders, words);
  return list === '' ? words.s('proc.over') : words.s('proc.next', { list });
}
