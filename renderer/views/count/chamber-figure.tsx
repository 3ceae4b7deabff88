import { type ReactNode, useMemo } from 'react';
import { seatsFor } from '../../../model/elections/index.ts';
import { WalkedHemicycle } from '../../draw/hemicycle/hemicycle.tsx';
import { SeatSwatch } from '../../draw/hemicycle/party-fills.tsx';
import { looksOf } from '../../draw/hemicycle/party-looks.ts';
import { layoutHemicycle } from '../../scene/hemicycle/layout.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { useApp } from '../../store/store.ts';
import { useMeasure } from '../compare/use-measure.ts';
import type { Counted } from './chambers.ts';
import { chamberSentence } from './chamber-sentence.ts';
import { groupName, groupsOf } from './names.ts';
import { seatWords } from './seat-words.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { Votes } from './votes.ts';

const TALLEST = 330;

/** A chamber as a picture that can be walked, with its names and numbers in words below it. */
export function ChamberFigure(props: {
  readonly side: LabSide | null;
  readonly votes: Votes;
  readonly counted: Counted;
}): ReactNode {
  const { side, votes, counted } = props;
  const { chamber } = counted;
  const words = useCountWords();
  const measure = useMeasure();
  const { ref, width } = useWidth<HTMLElement>();
  const coalition = useApp((state) => state.view.lab.coalition);
  const groups = useMemo(() => groupsOf(chamber), [chamber]);
  const lit = coalition.map((id) => (id === '' ? 'independent' : id));
  const scene = useMemo(() => {
    const lines = (['majority', 'two-thirds'] as const).map((id) => {
      const needed = seatsFor(id, chamber.size);
      return { id, needed, text: words.c(`line.${id}`, { n: needed }) };
    });
    return layoutHemicycle(groups, lines, { width, height: Math.min(TALLEST, width / 2 + 46) }, measure);
  }, [groups, chamber.size, width, measure, words]);
  const said = useMemo(() => seatWords(counted, words), [counted, words]);
  const looks = looksOf(votes.lists.map(({ id }) => id));
  const sentence = chamberSentence(chamber, words);
  const label =
    side === null ? sentence : `${words.c('chamber.picture', { side: words.c(`side.${side}`) })}. ${sentence}`;
  return (
    <figure className="chamber" ref={ref}>
      {width > 0 && (
        <WalkedHemicycle scene={scene} looks={looks} label={label} lit={side === null ? [] : lit} words={said} />
      )}
      <figcaption>
        <ul className="chamber-key">
          {groups.map((group) => (
            <li key={group.id}>
              <SeatSwatch look={looks[group.id]} kind={group.kind} />
              <span>{groupName(group, words)}</span> <b>{group.byList + group.byDistrict}</b>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
