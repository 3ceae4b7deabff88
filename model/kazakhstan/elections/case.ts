import { parseShare, type Share } from '../../constitution/majority.ts';
import { elect, type Chamber } from '../../elections/chamber.ts';
import type { ChosenRule, LawBody, WhatIf } from '../../elections/law.ts';
import type { District } from '../../elections/plurality.ts';
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

/** Counts an election. Refuses what cannot be counted, every fault with its place in the election. */
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
