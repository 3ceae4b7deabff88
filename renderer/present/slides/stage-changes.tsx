import type { ReactNode } from 'react';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { LessonWords } from '../../i18n/lessons/words.ts';
import { CHANGES } from '../../scene/types.ts';
import type { Stage } from '../../store/comparison.ts';
import { RoleMark } from '../../ui/role-mark.tsx';
import { differenceTitle, isOnMap, type OnMap } from '../../views/detail/difference-words.ts';
import { sentence } from '../../views/detail/power-words.ts';
import { basisWords } from '../basis-words.ts';

/** So many changes of one amendment stand on paper; of a whole new constitution the rest is counted. */
const MOST = 90;

/** What one amendment removed, added and altered, each with its articles; of an altered rule both texts. */
export function StageChanges({ stage }: { readonly stage: Stage }): ReactNode {
  const words = useLessonWords();
  const moved = CHANGES.flatMap((change) => stage.differences.filter(isOnMap).filter((one) => one.change === change));
  const left = moved.length - MOST;
  return (
    <>
      <p className="slide-basis">{basisWords(stage.amendment.enactedBy, stage.after, words)}</p>
      <ul className="slide-changes">
        {moved.slice(0, MOST).map((one) => (
          <li key={`${one.entity} ${one.id}`}>
            <RoleMark role={one.change} /> <b>{differenceTitle(one, stage, words)}</b> <Said one={one} words={words} />{' '}
            <span className="slide-basis">
              {basisWords(one.cites, one.change === 'removed' ? stage.before : stage.after, words)}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="slide-basis">{words.l('present.left', { n: left })}</p>}
    </>
  );
}

/** The two texts of an altered rule; elsewhere the title says all. */
function Said({ one, words }: { readonly one: OnMap; readonly words: LessonWords }): ReactNode {
  if (one.entity !== 'provisions' || one.change !== 'altered') return null;
  const [before, after] = [one.before, one.after].map(({ text }) => sentence(words.of(text)));
  return (
    <span>
      {before} → {after}
    </span>
  );
}
