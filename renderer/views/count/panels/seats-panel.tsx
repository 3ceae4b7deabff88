import type { ReactNode } from 'react';
import { formatNumber, formatSigned } from '../../../i18n/format.ts';
import type { CountWords } from '../../../i18n/count/words.ts';
import { SEAT_KINDS } from '../../../scene/hemicycle/types.ts';
import type { LabSide } from '../../../store/lab/state.ts';
import type { CountResult } from '../chambers.ts';
import { groupsOf, lawName, shortName } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';
import type { LabCount } from '../use-lab.ts';
import type { Votes } from '../votes.ts';

/** Both chambers in one table: what the pictures show, the published seats beside it, and where they differ. */
export function SeatsPanel({ lab }: { readonly lab: LabCount }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const { votes } = lab;
  const sides = (['a', 'b'] as const).flatMap((side) => (lab[side].ok ? [{ side, ...lab[side].value }] : []));
  const published = votes.published;
  return (
    <>
      <div className="table-frame" tabIndex={0} role="region" aria-label={c('table.caption')}>
        <table className="seats-table">
          <caption className="visually-hidden">{c('table.caption')}</caption>
          <thead>
            <tr>
              <th rowSpan={2} scope="col">
                {c('votes.party')}
              </th>
              <th rowSpan={2} scope="col">
                {c('votes.number')}
              </th>
              {sides.map(({ side, law }) => (
                <th key={side} colSpan={3} scope="colgroup">
                  {c(side === 'a' ? 'table.left' : 'table.right', { law: lawName(law, words) })}
                </th>
              ))}
              {sides.length === 2 && (
                <th rowSpan={2} scope="col">
                  {c('table.difference')}
                </th>
              )}
              {published !== null && (
                <th colSpan={3} scope="colgroup">
                  {c('table.published')}
                </th>
              )}
            </tr>
            <tr>
              {[...sides.map(({ side }) => side), ...(published === null ? [] : ['published'])].map((key) => (
                <TierHeads key={key} />
              ))}
            </tr>
          </thead>
          <tbody>
            {votes.lists.map((list) => (
              <ListRow key={list.id} id={list.id} number={list.votes} lab={lab} />
            ))}
            <OtherRows lab={lab} />
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{c('table.allSeats')}</th>
              <td />
              {sides.map(({ side, rule, chamber }) => (
                <Tiers key={side} values={[rule.lists?.seats ?? 0, rule.districts, chamber.size]} words={words} />
              ))}
              {sides.length === 2 && <td />}
              {published !== null && <td colSpan={3} />}
            </tr>
          </tfoot>
        </table>
      </div>
      <Differences lab={lab} />
      <Sources votes={votes} />
    </>
  );
}

function TierHeads(): ReactNode {
  const { c } = useCountWords();
  return (['lists', 'districts', 'total'] as const).map((key) => (
    <th key={key} scope="col">
      {c(`table.${key}`)}
    </th>
  ));
}

function Tiers({
  values,
  words,
}: {
  readonly values: readonly (number | null)[];
  readonly words: CountWords;
}): ReactNode {
  const keys = ['lists', 'districts', 'total'];
  return values.map((value, index) => (
    <td key={keys[index]} className={index === 2 ? 'tier-total' : undefined}>
      {value === null ? '–' : formatNumber(value, words.language)}
    </td>
  ));
}

function ListRow({
  id,
  number,
  lab,
}: {
  readonly id: string;
  readonly number: number;
  readonly lab: LabCount;
}): ReactNode {
  const words = useCountWords();
  const [a, b] = [seatsOf(lab.a, id), seatsOf(lab.b, id)];
  const official = lab.votes.published?.lists.find(({ party }) => party === id)?.official ?? null;
  return (
    <tr>
      <th scope="row">{shortName(id, words)}</th>
      <td>{formatNumber(number, words.language)}</td>
      {a !== null && <Tiers values={[a.byList, a.byDistrict, a.total]} words={words} />}
      {b !== null && <Tiers values={[b.byList, b.byDistrict, b.total]} words={words} />}
      {a !== null && b !== null && <td className="tier-total">{formatSigned(b.total - a.total, words.language)}</td>}
      {lab.votes.published !== null && (
        <Tiers
          values={official === null ? [null, null, null] : [official.byList, official.byDistrict, official.total]}
          words={words}
        />
      )}
    </tr>
  );
}

function seatsOf(result: CountResult, id: string) {
  return result.ok ? (result.value.chamber.parties.find(({ list }) => list === id) ?? null) : null;
}

/** Seats that are nobody's list's: independents, the Assembly, ties, vacancies, districts not known. */
function OtherRows({ lab }: { readonly lab: LabCount }): ReactNode {
  const words = useCountWords();
  const groups = { a: othersOf(lab.a), b: othersOf(lab.b) };
  const published = lab.votes.published;
  return SEAT_KINDS.filter((kind) => kind !== 'party').map((kind) => {
    const [a, b] = [groups.a?.get(kind) ?? 0, groups.b?.get(kind) ?? 0];
    const official = kind === 'independent' ? (published?.independents ?? null) : null;
    if (a === 0 && b === 0 && official === null) return null;
    return (
      <tr key={kind}>
        <th scope="row">{words.c(`group.${kind}`)}</th>
        <td />
        {groups.a !== null && <Tiers values={[null, null, a]} words={words} />}
        {groups.b !== null && <Tiers values={[null, null, b]} words={words} />}
        {groups.a !== null && groups.b !== null && (
          <td className="tier-total">{formatSigned(b - a, words.language)}</td>
        )}
        {published !== null && <Tiers values={[null, official, official]} words={words} />}
      </tr>
    );
  });
}

function othersOf(result: CountResult): ReadonlyMap<string, number> | null {
  if (!result.ok) return null;
  return new Map(groupsOf(result.value.chamber).map(({ kind, byList, byDistrict }) => [kind, byList + byDistrict]));
}

/** Computed beside published, for each side whose rule is that of the election; no difference is hidden. */
function Differences({ lab }: { readonly lab: LabCount }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const published = lab.votes.published;
  if (published === null) return null;
  const same = (['a', 'b'] as const).filter((side) => lab[side].ok && lab[side].value.isPublished);
  if (same.length === 0) return <p className="lab-note">{c('table.noRule')}</p>;
  return same.map((side: LabSide) => {
    const apart = published.lists.flatMap(({ party, official }) => {
      const computed = seatsOf(lab[side], party)?.byList ?? 0;
      return computed === official.byList ? [] : [`${shortName(party, words)} ${computed} / ${official.byList}`];
    });
    const where = c(`side.${side}`);
    return (
      <p key={side} className="verdict">
        {apart.length === 0
          ? c('table.same', { side: where })
          : c('table.differs', { side: where, list: apart.join(', ') })}
      </p>
    );
  });
}

function Sources({ votes: { published } }: { readonly votes: Votes }): ReactNode {
  const { c, of } = useCountWords();
  if (published === null) return null;
  return (
    <details className="lab-sources">
      <summary>{c('table.notes')}</summary>
      <ul>
        {published.notes.map((note) => (
          <li key={note.en}>{of(note)}</li>
        ))}
      </ul>
      <p>{c('table.sources', { n: published.sources.length })}</p>
      <ul className="addresses">
        {published.sources.map((source) => (
          <li key={source} className="address">
            {source}
          </li>
        ))}
      </ul>
    </details>
  );
}
