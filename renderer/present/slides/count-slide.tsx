import { type ReactNode, useMemo } from 'react';
import { electPresident } from '../../../model/elections/index.ts';
import { presidentialElections, referendums } from '../../../model/kazakhstan/elections/index.ts';
import { PartyFills } from '../../draw/party-fills.tsx';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { LAWFUL } from '../../store/lab-state.ts';
import { useApp } from '../../store/store.ts';
import { Heading } from '../../ui/heading.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { chamberSentence } from '../../views/count/chamber-sentence.ts';
import { count } from '../../views/count/chambers.ts';
import '../../views/count/count.css';
import '../../views/count/panels.css';
import { TIERS } from '../../views/count/maslikhats.tsx';
import { lawName } from '../../views/count/names.ts';
import { outcomeWords } from '../../views/count/president-words.ts';
import { Conditions } from '../../views/count/referendum-page.tsx';
import { useCountWords } from '../../views/count/use-count-words.ts';
import { useLab } from '../../views/count/use-lab.ts';
import { electionOf, votesOf } from '../../views/count/votes.ts';
import { Fit } from '../fit.tsx';
import { Chambers } from './chambers.tsx';

/** The votes on the screen as chambers, or a referendum with what decides it. */
export function CountSlide(): ReactNode {
  const page = useApp((state) => state.view.lab.page);
  switch (page) {
    case 'parliament':
      return <ParliamentSlide />;
    case 'maslikhat':
      return <TownSlide />;
    case 'president':
      return <PresidentSlide />;
    case 'referendum':
      return <ReferendumSlide />;
  }
}

function ParliamentSlide(): ReactNode {
  const lab = useLab();
  const { l } = useLessonWords();
  const words = useCountWords();
  const { published, isPublished } = lab.votes;
  const title =
    published === null || !isPublished
      ? l('present.ownVotes')
      : l('present.votes', { title: words.of(published.title) });
  const sides = (['a', 'b'] as const).map((side) => ({
    title: lab[side].ok ? lawName(lab[side].value.law, words) : words.c(`law.${side}`),
    result: lab[side],
  }));
  const spoken = sides.flatMap(({ result }) => (result.ok ? [chamberSentence(result.value.chamber, words)] : []));
  return (
    <div className="slide slide-chambers">
      <PartyFills />
      <Heading level={2}>{title}</Heading>
      <Chambers votes={lab.votes} columns={sides} />
      <LiveRegion message={[title, ...spoken].join(' ')} />
    </div>
  );
}

function TownSlide(): ReactNode {
  const words = useCountWords();
  const { election, size, assumesLeader, decisions } = useApp((state) => state.view.lab.town);
  const { typed } = useApp((state) => state.view.lab.books.town);
  const noise = useApp((state) => state.view.lab.noise);
  const votes = useMemo(() => votesOf({ election, own: null, edited: {}, againstAll: null }), [election]);
  const columns = TIERS.map(([tier, law]) => ({
    title: words.c(`tier.${tier}`),
    result: count(votes, {
      law,
      rule: { ...LAWFUL, districts: assumesLeader ? 'leader' : null, decisions: decisions[tier] ?? {} },
      noise,
      typed,
      size: size ?? electionOf(election).size ?? 0,
    }),
  }));
  const title = words.of(electionOf(election).title);
  return (
    <div className="slide slide-chambers">
      <PartyFills />
      <Heading level={2}>{title}</Heading>
      <Chambers votes={votes} columns={columns} />
      <LiveRegion message={title} />
    </div>
  );
}

function PresidentSlide(): ReactNode {
  const words = useCountWords();
  const title = words.c('heading.president');
  return (
    <div className="slide">
      <Fit>
        <Heading level={2}>{title}</Heading>
        {Object.entries(presidentialElections).map(([id, election]) => {
          const elected = electPresident({
            first: election.candidates,
            againstAll: election.againstAll ?? 0,
            decisions: [],
          });
          return (
            <div key={id}>
              <Heading level={3}>{words.of(election.title)}</Heading>
              {elected.ok && outcomeWords(elected.value, election, words).map((line) => <p key={line}>{line}</p>)}
            </div>
          );
        })}
      </Fit>
      <LiveRegion message={title} />
    </div>
  );
}

function ReferendumSlide(): ReactNode {
  const { of } = useCountWords();
  const referendum = referendums[useApp((state) => state.view.lab.referendum)];
  if (referendum === undefined) return null;
  return (
    <div className="slide">
      <Fit>
        <Heading level={2}>{of(referendum.title)}</Heading>
        <p className="slide-question">{of(referendum.question)}</p>
        <Conditions referendum={referendum} />
      </Fit>
      <LiveRegion message={of(referendum.title)} />
    </div>
  );
}
