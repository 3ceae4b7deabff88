import { type ReactNode, useId } from 'react';
import { dispatch, useApp } from '../../store/store.ts';
import { chooseIndex, chooseSeating } from '../../store/weigh/commands.ts';
import { INDICES, type Seating, SEATINGS } from '../../store/weigh/state.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { orderName } from '../compare/summary.ts';
import { CitationList } from '../detail/citation-list.tsx';
import { partyOf } from '../count/votes.ts';
import { DisciplineSwitch } from './discipline-switch.tsx';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair, WeighedSide } from './use-weighed.ts';

const SIDES = ['a', 'b'] as const;

/** What holds for every page: the discipline switch with its sentence, the seats of either chamber, the measure. */
export function Head({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const { w } = useWeighWords();
  const index = useApp((state) => state.view.weighing.index);
  const isOn = useApp((state) => state.view.weighing.isDisciplined);
  const says = useId();
  return (
    <>
      <div className="weigh-bar">
        <h2 className="weigh-title">{w('heading')}</h2>
        <DisciplineSwitch describedBy={says} />
        <div className="weigh-measure">
          <Segmented
            label={w('index.group')}
            options={INDICES.map((value) => ({ value, label: w(`index.${value}`), title: w(`index.${value}.says`) }))}
            value={index}
            onChoose={(value) => dispatch(chooseIndex(value))}
          />
          {isOn && SIDES.map((side) => <SeatsPicker key={side} side={side} seats={pair[side].seats} />)}
        </div>
      </div>
      <div className="weigh-says" id={says}>
        <Explained pair={pair} />
      </div>
    </>
  );
}

/** Whose bloc is whose in either order, and on which article that rests. */
function Explained({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const isOn = useApp((state) => state.view.weighing.isDisciplined);
  if (!isOn) return <p>{words.w('discipline.free')}</p>;
  return SIDES.map((side) => <SideExplained key={side} side={pair[side]} />);
}

function SideExplained({ side }: { readonly side: WeighedSide }): ReactNode {
  const words = useWeighWords();
  const { shown, seats, weighed } = side;
  const order = orderName(shown, words);
  const largest = Object.entries(seats.composition?.parties ?? {}).toSorted(([, one], [, other]) => other - one)[0];
  if (largest === undefined) return <p>{words.w('discipline.none', { order })}</p>;
  const [id, n] = largest;
  const known = partyOf(id);
  const party = known === null ? id : words.of(known.short);
  return (
    <div className="weigh-bloc">
      <p>{words.w(weighed.leads === null ? 'discipline.banned' : 'discipline.led', { order, n, party })}</p>
      <CitationList cites={weighed.leading.cites} order={shown.order} short />
    </div>
  );
}

function SeatsPicker({ side, seats }: { readonly side: 'a' | 'b'; readonly seats: WeighedSide['seats'] }): ReactNode {
  const { w } = useWeighWords();
  const label = w('seats.label', { side: w(`side.${side}`) });
  if (seats.seating === null) return <span className="pill">{`${label}: ${w('seats.none')}`}</span>;
  const name = (seating: Seating) =>
    seating === 'lab' ? w('seats.lab', { n: seats.size ?? 0 }) : w(`seats.${seating}`);
  return (
    <select
      className="select seats-picker"
      aria-label={label}
      title={label}
      value={seats.seating}
      onChange={({ target }) =>
        dispatch(chooseSeating(side, SEATINGS.find((seating) => seating === target.value) ?? null))
      }
    >
      {seats.choices.map((seating) => (
        <option key={seating} value={seating}>
          {name(seating)}
        </option>
      ))}
    </select>
  );
}
