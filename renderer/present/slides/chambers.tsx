import { type ReactNode, useMemo } from 'react';
import { type Chamber, seatsFor } from '../../../model/elections/index.ts';
import { Hemicycle } from '../../draw/hemicycle/hemicycle.tsx';
import { SeatSwatch } from '../../draw/hemicycle/party-fills.tsx';
import { looksOf } from '../../draw/hemicycle/party-looks.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { layoutHemicycle } from '../../scene/hemicycle/layout.ts';
import { useMeasure } from '../../views/compare/use-measure.ts';
import { chamberSentence } from '../../views/count/chamber-sentence.ts';
import type { CountResult } from '../../views/count/chambers.ts';
import { groupName, groupsOf } from '../../views/count/names.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import type { Votes } from '../../views/count/votes.ts';
import { Heading } from '../../ui/heading.tsx';
import { useSize } from '../../ui/use-size.ts';
import { Fit, useLeastSize } from '../fit.tsx';

/** The size of the words at the lines of a chamber, in pixels of its layout. */
const LINE_TEXT = 13;

/** A chamber to show, and what it is called: a law, or a tier. */
type ChamberColumn = { readonly title: string; readonly result: CountResult };

/** Chambers beside each other, each with its lists and seats in large letters below it. */
export function Chambers(props: { readonly votes: Votes; readonly columns: readonly ChamberColumn[] }): ReactNode {
  const { votes, columns } = props;
  const { l } = useLessonWords();
  return (
    <div className={`slide-columns slide-columns-${String(columns.length)} slide-fill`}>
      {columns.map(({ title, result }) => (
        <section key={title} className="slide-column slide-chamber">
          <Heading level={3}>{title}</Heading>
          {result.ok ? (
            <One votes={votes} chamber={result.value.chamber} />
          ) : (
            <p className="slide-large">{l('present.uncounted')}</p>
          )}
        </section>
      ))}
    </div>
  );
}

function One({ votes, chamber }: { readonly votes: Votes; readonly chamber: Chamber }): ReactNode {
  const words = useCountWords();
  const looks = looksOf(votes.lists.map(({ id }) => id));
  const groups = groupsOf(chamber);
  return (
    <>
      <Picture chamber={chamber} looks={looks} />
      <Fit>
        <ul className="slide-key">
          <li className="slide-key-whole">{words.c('chamber.seats', { n: chamber.size })}</li>
          {groups.map((group) => (
            <li key={group.id}>
              <SeatSwatch look={looks[group.id]} kind={group.kind} />
              <span>{groupName(group, words)}</span>
              <b>{group.byList + group.byDistrict}</b>
            </li>
          ))}
        </ul>
      </Fit>
    </>
  );
}

function Picture(props: { readonly chamber: Chamber; readonly looks: Readonly<Record<string, number>> }): ReactNode {
  const { chamber, looks } = props;
  const words = useCountWords();
  const measure = useMeasure();
  const { ref, size } = useSize();
  const larger = useLeastSize() / LINE_TEXT;
  const scene = useMemo(() => {
    if (size === null) return null;
    const room = { width: size.width / larger, height: size.height / larger };
    const lines = (['majority', 'two-thirds'] as const).map((id) => {
      const needed = seatsFor(id, chamber.size);
      return { id, needed, text: words.c(`line.${id}`, { n: needed }) };
    });
    return layoutHemicycle(groupsOf(chamber), lines, room, measure);
  }, [chamber, size, measure, words, larger]);
  return (
    <div ref={ref} className="slide-figure">
      {scene !== null && <Hemicycle scene={scene} looks={looks} label={chamberSentence(chamber, words)} />}
    </div>
  );
}
