import type { ReactNode } from 'react';
import { measure, type Measures } from '../../../../model/elections/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { decimal, shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { LabCount } from '../use-lab.ts';

/** How each measure is written: with decimals as it is, in per cent, or as a number of votes. */
const ROWS = [
  ['effectiveByVotes', 'plain'],
  ['effectiveBySeats', 'plain'],
  ['largestByVotes', 'percent'],
  ['largestBySeats', 'percent'],
  ['gallagher', 'percent'],
  ['loosemoreHanby', 'percent'],
  ['majorityBonus', 'percent'],
  ['wastedVotes', 'votes'],
  ['wastedShare', 'percent'],
] as const;

/** How votes became seats, in the measures of the field. */
export function MeasuresPanel({ lab }: { readonly lab: LabCount }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const [a, b] = [measuresOf(lab, 'a'), measuresOf(lab, 'b')];
  if (a === null && b === null) return <p>{c('measure.none')}</p>;
  function written(value: number | undefined, as: (typeof ROWS)[number][1]): string {
    if (value === undefined) return '–';
    if (as === 'votes') return formatNumber(value, words.language);
    return as === 'percent' ? decimal(value * 100, 2, words) : decimal(value, 2, words);
  }
  return (
    <>
      <div className="table-frame">
        <table className="seats-table measures-table">
          <caption>{c('measure.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{c('measure.name')}</th>
              <th scope="col">{c('measure.left')}</th>
              <th scope="col">{c('measure.right')}</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(([name, as]) => (
              <tr key={name}>
                <th scope="row">{c(`measure.${name}`)}</th>
                <td>{written(a?.[name], as)}</td>
                <td>{written(b?.[name], as)}</td>
              </tr>
            ))}
            {lab.votes.lists.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{c('measure.advantage', { name: shortName(id, words) })}</th>
                <td>{written(a?.advantage[id] ?? undefined, 'plain')}</td>
                <td>{written(b?.advantage[id] ?? undefined, 'plain')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="lab-note">{c('measure.note')}</p>
    </>
  );
}

function measuresOf({ votes, ...lab }: LabCount, side: 'a' | 'b'): Measures | null {
  const result = lab[side];
  if (!result.ok) return null;
  const lists = result.value.chamber.parties.map(({ list, total }, row) => ({
    id: list,
    votes: votes.lists[row]?.votes ?? 0,
    seats: total,
  }));
  return measure({ lists });
}
