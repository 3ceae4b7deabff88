import { parseShare, type Share } from '../../constitution/majority.ts';
import { elect, type Chamber } from '../../elections/chamber.ts';
import type { ChosenRule, LawBody, WhatIf } from '../../elections/law.ts';
import type { District } from '../../elections/plurality.ts';
import { electPresident, type PresidentOutcome, type PresidentVotes } from '../../elections/president.ts';
import { decideReferendum, type ReferendumOutcome, type ReferendumVotes } from '../../elections/referendum.ts';
import type { BallotList, Decision } from '../../elections/types.ts';
import { failure, success, type Result, type VoteFault } from '../../refusals.ts';
import type { Localized, NonEmpty } from '../../vocabulary.ts';
import { electoralRule } from './rule.ts';

/** A list on the ballot with its name. */
export type NamedList = BallotList & { readonly name: Localized };

/** What is chosen in place of the law; the threshold as text (">=5/100"), null for none at all. */
export type CaseWhatIf = Omit<WhatIf, 'threshold'> & { readonly threshold?: string | null };

/** An election as a class writes it down: a law, what is changed in it, and votes. */
export type ElectionCase = {
  readonly title: Localized;
  /** The body that is elected, and the day whose law applies. */
  readonly law: { readonly body: LawBody; readonly on: string };
  readonly whatIf?: CaseWhatIf;
  readonly lists: readonly NamedList[];
  readonly againstAll?: number;
  /** Ballots cast and counted neither for a list nor against all. */
  readonly otherBallots?: number;
  readonly districts?: readonly District[];
  readonly decisions?: readonly Decision[];
};

/** An election as counted: the rule, everything in which it is not the law, and the chamber. */
export type Elected = ChosenRule & { readonly chamber: Chamber };

/** A presidential election as a class writes it down: the first round, and the second where one was held. */
export type PresidentCase = {
  readonly title: Localized;
  readonly president: Omit<PresidentVotes, 'decisions'>;
  readonly decisions?: readonly Decision[];
};

/** A referendum as a class writes it down; without units where the question is not about the Constitution. */
export type ReferendumCase = {
  readonly title: Localized;
  readonly referendum: Omit<ReferendumVotes, 'units'> & { readonly units?: ReferendumVotes['units'] };
};

/** Whatever an election file may hold. */
export type AnyCase = ElectionCase | PresidentCase | ReferendumCase;

/** What becomes of an election of any kind. */
export type Decided =
  | { readonly kind: 'chamber'; readonly election: ElectionCase; readonly elected: Elected }
  | { readonly kind: 'president'; readonly election: PresidentCase; readonly outcome: PresidentOutcome }
  | { readonly kind: 'referendum'; readonly election: ReferendumCase; readonly outcome: ReferendumOutcome };

/** Decides an election of any kind. Refuses votes that cannot be, every fault with its place in the election. */
export function decideCase(election: AnyCase): Result<Decided, NonEmpty<VoteFault>> {
  if ('president' in election) {
    const decided = electPresident({ ...election.president, decisions: election.decisions ?? [] });
    if (!decided.ok) return failure(within('president', decided.error));
    return success({ kind: 'president', election, outcome: decided.value });
  }
  if ('referendum' in election) {
    const decided = decideReferendum({ ...election.referendum, units: election.referendum.units ?? [] });
    if (!decided.ok) return failure(within('referendum', decided.error));
    return success({ kind: 'referendum', election, outcome: decided.value });
  }
  const elected = electCase(election);
  return elected.ok ? success({ kind: 'chamber', election, elected: elected.value }) : elected;
}

function within(key: string, [first, ...rest]: NonEmpty<VoteFault>): NonEmpty<VoteFault> {
  const moved = (fault: VoteFault): VoteFault => ({ ...fault, at: [key, ...fault.at] });
  return [moved(first), ...rest.map(moved)];
}

/** Counts an election of a chamber. Refuses what cannot be counted, every fault with its place in the election. */
export function electCase(election: ElectionCase): Result<Elected, NonEmpty<VoteFault>> {
  const { law, whatIf = {}, lists, districts = [], decisions = [] } = election;
  const { threshold, ...others } = whatIf;
  const share = shareOf(threshold);
  if (share === null)
    return failure([{ code: 'impossible-threshold', at: ['whatIf', 'threshold'], detail: `${threshold}` }]);
  const chosen = electoralRule(law.body, law.on, share === undefined ? others : { ...others, threshold: share });
  if (!chosen.ok) return chosen;
  const { againstAll = 0, otherBallots = 0 } = election;
  const chamber = elect({ ballot: { lists, againstAll, otherBallots }, districts, decisions }, chosen.value.rule);
  return chamber.ok ? success({ ...chosen.value, chamber: chamber.value }) : chamber;
}

/** The threshold that a text writes: undefined where the law decides, null where the text is none. */
function shareOf(threshold: string | null | undefined): Share | null | undefined {
  if (threshold === undefined) return undefined;
  return threshold === null ? { strict: false, part: 0, whole: 1 } : parseShare(threshold);
}
