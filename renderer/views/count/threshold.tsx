import { type CSSProperties, type ReactNode, useId, useMemo } from 'react';
import { placeMarks } from '../../scene/hemicycle/marks.ts';
import { chooseThreshold } from '../../store/lab/commands.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { dispatch } from '../../store/store.ts';
import { useMeasure } from '../compare/use-measure.ts';
import type { Counted } from './chambers.ts';
import { decimal, shortName } from './names.ts';
import { percentOf } from './rule-notes.tsx';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { Votes } from './votes.ts';

/** The slider goes from nothing to a tenth of the votes, in thousandths. */
const HIGHEST = 100;
const TEXT = 12;

/** The threshold as a slider, with a mark where each list would fall out. */
export function Threshold(props: {
  readonly side: LabSide;
  readonly votes: Votes;
  readonly counted: Counted;
}): ReactNode {
  const { side, votes, counted } = props;
  const words = useCountWords();
  const { c } = words;
  const id = useId();
  const { ref, width } = useWidth<HTMLDivElement>();
  const measure = useMeasure();
  const lists = counted.rule.lists;
  const marks = useMemo(
    () =>
      fallsOf(votes, counted).map(({ id: list, share }) => ({
        id: list,
        at: (share * 1000) / HIGHEST,
        text: shortName(list, words),
      })),
    [votes, counted, words],
  );
  const placed = useMemo(() => placeMarks(marks, width, TEXT, measure), [marks, width, measure]);
  if (lists === null) return null;
  const { part, whole } = lists.rule.threshold;
  const value = Math.round((part * 1000) / whole);
  const said = fallsOf(votes, counted)
    .map(({ id: list, share }) =>
      c('threshold.mark', { name: shortName(list, words), percent: decimal(share * 100, 2, words) }),
    )
    .join(', ');
  const rows = placed.reduce((most, mark) => Math.max(most, mark.row + 1), 0);
  return (
    <div className="threshold">
      <p className="threshold-head">
        <label htmlFor={id}>{c('threshold.label', { side: c(`side.${side}`) })}</label>
        <output htmlFor={id}>{c('threshold.value', { percent: percentOf(lists.rule.threshold, words) })}</output>
      </p>
      <input
        id={id}
        type="range"
        min={0}
        max={HIGHEST}
        step={1}
        value={Math.min(HIGHEST, value)}
        aria-valuetext={c('threshold.value', { percent: percentOf(lists.rule.threshold, words) })}
        onChange={({ target }) => dispatch(chooseThreshold(side, Number(target.value)))}
      />
      <div ref={ref} className="threshold-marks" style={rowsStyle(rows)} aria-hidden="true">
        {placed.map((mark) => (
          <span key={mark.id} className={mark.at * HIGHEST < value ? 'falls-at falls-out' : 'falls-at'}>
            <i style={{ insetInlineStart: mark.x, height: `calc(0.25rem + ${mark.row} * 1.05rem)` }} />
            <b style={{ insetInlineStart: mark.left, insetBlockStart: `calc(0.25rem + ${mark.row} * 1.05rem)` }}>
              {mark.text}
            </b>
          </span>
        ))}
      </div>
      <p className="visually-hidden">{said === '' ? '' : c('threshold.marks', { list: said })}</p>
    </div>
  );
}

function rowsStyle(rows: number): CSSProperties {
  return { height: `calc(0.35rem + ${rows} * 1.05rem)` };
}

/** The share of the votes of each list that some threshold of the slider would keep out. */
function fallsOf(
  { lists, againstAll }: Votes,
  { rule }: Counted,
): readonly { readonly id: string; readonly share: number }[] {
  const forLists = lists.reduce((sum, { votes }) => sum + votes, 0);
  const base = forLists + (rule.lists?.rule.base === 'lists' ? 0 : (againstAll ?? 0));
  if (base === 0) return [];
  return lists
    .map(({ id, votes }) => ({ id, share: votes / base }))
    .filter(({ share }) => share > 0 && share * 1000 <= HIGHEST)
    .toSorted((a, b) => a.share - b.share);
}
