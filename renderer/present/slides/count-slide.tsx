import { type ReactNode, useMemo } from 'react';
import { type PresidentialElection, referendums } from '../../../model/kazakhstan/elections/index.ts';
import { PartyFills } from '../../draw/hemicycle/party-fills.tsx';
import { formatNumber } from '../../i18n/format.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { LAWFUL } from '../../store/lab/state.ts';
import { useApp } from '../../store/store.ts';
import { Heading } from '../../ui/heading.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { chamberSentence } from '../../views/count/chamber-sentence.ts';
import { count } from '../../views/count/chambers.ts';
import '../../views/count/count.css';
import '../../views/count/panels/panels.css';
import { TIERS } from '../../views/count/maslikhats.tsx';
import { decimal, lawName } from '../../views/count/names.ts';
import { candidateName, outcomeWords } from '../../views/count/president/president-words.ts';
import type { PresidentCount } from '../../views/count/president/president.ts';
import { Conditions } from '../../views/count/referendum/referendum-page.tsx';
import { useCountWords } from '../../i18n/count/use-count-words.ts';
import { useLab } from '../../views/count/use-lab.ts';
import { usePresident } from '../../views/count/president/use-president.ts';
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
  const here = usePresident();
  if (here?.counted.ok !== true) return null;
  const { election, counted } = here;
  const title = words.of(election.title);
  const told = [
    ...(counted.value.isPublished ? [] : [words.c('votes.changed')]),
    ...outcomeWords(counted.value.outcome, election, words),
  ];
  return (
    <div className="slide">
      <Fit>
        <Heading level={2}>{title}</Heading>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <CandidateVotes election={election} counted={counted.value} />
      </Fit>
      <LiveRegion message={[title, ...told].join(' ')} />
    </div>
  );
}

/** The votes of the first round, as they are counted. */
function CandidateVotes(props: {
  readonly election: PresidentialElection;
  readonly counted: PresidentCount;
}): ReactNode {
  const { election, counted } = props;
  const { first, againstAll } = counted;
  const words = useCountWords();
  const { c, language } = words;
  const rows = [
    ...first.map(({ id, votes }) => ({ name: candidateName(id, election, words), votes })),
    ...(againstAll === null ? [] : [{ name: c('votes.againstAll'), votes: againstAll }]),
  ];
  const sum = rows.reduce((all, { votes }) => all + votes, 0);
  return (
    <table className="slide-table">
      <thead>
        <tr>
          <th scope="col">{c('district.candidate')}</th>
          <th scope="col">{c('votes.number')}</th>
          <th scope="col">{c('votes.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, votes }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatNumber(votes, language)}</td>
            <td>{sum === 0 ? '–' : decimal((votes / sum) * 100, 2, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
