import { type ReactNode, useMemo } from 'react';
import type { Chamber } from '../../../model/elections/index.ts';
import type { LessonLaw } from '../../../model/lesson/types.ts';
import { Hemicycle } from '../../draw/hemicycle/hemicycle.tsx';
import { PartyFills } from '../../draw/hemicycle/party-fills.tsx';
import { looksOf } from '../../draw/hemicycle/party-looks.ts';
import { layoutHemicycle } from '../../scene/hemicycle/layout.ts';
import { LAB_AT_START, LAWFUL } from '../../store/lab/state.ts';
import { chamberSentence } from '../count/chamber-sentence.ts';
import { count } from '../count/chambers.ts';
import { groupsOf } from '../count/names.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { type Votes, votesOf } from '../count/votes.ts';

const ROOM = { width: 190, height: 140 } as const;

/** The chambers that one election makes under two laws, in small. */
export function MiniChambers(props: {
  readonly election: string;
  readonly laws: readonly [LessonLaw, LessonLaw];
}): ReactNode {
  const { election, laws } = props;
  return (
    <div className="mini-chambers">
      <PartyFills />
      {laws.map((law) => (
        <MiniChamber key={`${law.body} ${law.on}`} election={election} law={law} />
      ))}
    </div>
  );
}

function MiniChamber({ election, law }: { readonly election: string; readonly law: LessonLaw }): ReactNode {
  const votes = useMemo(() => votesOf({ election, own: null, edited: {}, againstAll: null }), [election]);
  const counted = useMemo(() => count(votes, { law, rule: LAWFUL, noise: LAB_AT_START.noise }), [votes, law]);
  return counted.ok ? <SmallChamber chamber={counted.value.chamber} votes={votes} /> : null;
}

/** One chamber in small. */
export function SmallChamber({ chamber, votes }: { readonly chamber: Chamber; readonly votes: Votes }): ReactNode {
  const words = useCountWords();
  const scene = useMemo(() => layoutHemicycle(groupsOf(chamber), [], ROOM, () => 0), [chamber]);
  return (
    <Hemicycle scene={scene} looks={looksOf(votes.lists.map(({ id }) => id))} label={chamberSentence(chamber, words)} />
  );
}
