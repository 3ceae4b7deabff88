import { type ReactNode, useMemo } from 'react';
import { DECISION_GROUPS, type DecisionGroup } from '../../../../model/power/decision.ts';
import { groupNames } from '../../../i18n/weigh/groups.ts';
import { useApp } from '../../../store/store.ts';
import { useMeasure } from '../../compare/use-measure.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { useChangedBy } from './changed-by.ts';
import { DecisionCard } from './decision-card.tsx';
import { type DecisionRow, decisionsOf } from './decision-facts.ts';
import { DecisionFilter } from './decision-filter.tsx';
import { DecisionOutline } from './decision-outline.tsx';
import { DecisionTable } from './decision-table.tsx';
import { MeasureNote } from '../measure-note.tsx';
import { OrdersPicker } from '../orders-picker.tsx';
import type { PageProps } from '../page-props.ts';
import { Twin } from '../twin.tsx';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../use-weighed.ts';

/** Every decision by itself: who must agree, and who has which share in it, before and after. */
export function DecisionsPage({ pair }: PageProps): ReactNode {
  const { w } = useWeighWords();
  const { ref, width } = useWidth<HTMLDivElement>();
  const { index, filter, actor, shares } = useApp((state) => state.view.weighing);
  const rows = useMemo(() => decisionsOf(pair), [pair]);
  const changedBy = useChangedBy(pair);
  const listed = rows.filter(
    (row) =>
      (filter.group === null || row.group === filter.group) &&
      (!filter.onlyChanged || row.role !== 'unchanged') &&
      (actor === null || row.actors.some(({ id }) => id === actor)),
  );
  return (
    <>
      <MeasureNote>
        {w('decision.measure', {
          says: w(`index.${index}.says`),
          seats: w(isBlocs(pair) ? 'measure.seatsBlocs' : 'measure.seatsFree'),
        })}
      </MeasureNote>
      <div className="decision-orders">
        <OrdersPicker pair={pair} modes={['pair', 'a', 'b']} value={shares} />
      </div>
      <DecisionFilter rows={rows} listed={listed.length} />
      {listed.length === 0 && <p>{w('filter.none')}</p>}
      <div ref={ref}>
        {DECISION_GROUPS.map((group) => (
          <Group
            key={group}
            group={group}
            rows={listed.filter((row) => row.group === group)}
            pair={pair}
            room={cardRoom(width)}
            changedBy={changedBy}
          />
        ))}
      </div>
      <details className="twin">
        <summary>{w('shares.table')}</summary>
        <Twin
          table={<DecisionTable rows={listed} pair={pair} />}
          outline={<DecisionOutline rows={listed} pair={pair} />}
        />
      </details>
    </>
  );
}

const NOTHING: readonly [] = [];

function isBlocs({ a, b }: WeighedPair): boolean {
  return a.isDisciplined || b.isDisciplined;
}

/** The least width of a card and the gap between two, in pixels, as the style sheet has them; and what a card keeps free inside. */
const CARD = 416;
const BETWEEN = 12;
const INSIDE = 26;

/** The room for the picture of one card where as many cards stand beside each other as fit. */
function cardRoom(width: number): number {
  const columns = Math.max(1, Math.floor((width + BETWEEN) / (CARD + BETWEEN)));
  return Math.max(0, Math.floor((width - BETWEEN * (columns - 1)) / columns) - INSIDE);
}

function Group(props: {
  readonly group: DecisionGroup;
  readonly rows: readonly DecisionRow[];
  readonly pair: WeighedPair;
  readonly room: number;
  readonly changedBy: ReturnType<typeof useChangedBy>;
}): ReactNode {
  const { group, rows, pair, room, changedBy } = props;
  const { of } = useWeighWords();
  const measure = useMeasure();
  const { index, actor, shares } = useApp((state) => state.view.weighing);
  const chosen = useApp((state) => state.view.detail.findLast(({ kind }) => kind === 'decision'));
  if (rows.length === 0) return null;
  return (
    <section className="decision-group" aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{of(groupNames[group])}</h3>
      <ul className="decision-cards">
        {rows.map((row) => (
          <DecisionCard
            key={row.id}
            row={row}
            pair={pair}
            index={index}
            mode={shares}
            changedBy={changedBy?.[row.id] ?? NOTHING}
            width={room}
            measure={measure}
            actor={actor}
            isChosen={chosen?.kind === 'decision' && chosen.id === row.id}
          />
        ))}
      </ul>
    </section>
  );
}
