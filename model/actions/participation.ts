import { votesNeeded, parseShare } from '../constitution/majority.ts';
import { institutionId } from '../constitution/query.ts';
import type { Constitution, Need } from '../constitution/types.ts';
import type { Facts, Truth } from '../conditions/types.ts';
import { valueOf } from '../json.ts';
import { NEED_KINDS } from '../vocabulary.ts';
import type { Participation } from './types.ts';

/** The name under which facts tell the votes of a body, in deputies in favour. */
const VOTES = 'votes';

/**
 * A need of a power, made ready for one order: which facts tell whether it is met. `told` is the name of the plain word
 * that it took place, `least` the number of votes that meets it, where votes do.
 */
export type ReadyNeed = {
  readonly participation: Participation;
  readonly told: string;
  readonly least: number | null;
  readonly met: (facts: Facts) => Truth;
};

/**
 * How facts tell that a need is met. A majority or consent of a body of known size is met by votes (`votes.<body>`) that
 * reach the share; where they are not told, and for every other need, by the plain word that it took place
 * (`<kind>.<institution>`).
 */
export function readyNeed(constitution: Constitution, { kind, by, majority }: Need): ReadyNeed {
  const told = `${kind}.${by}`;
  const plain = (facts: Facts) => flag(facts[told]);
  const size = valueOf(constitution.bodies, by)?.size ?? null;
  const share = majority === undefined ? null : parseShare(majority.share);
  if ((kind !== 'majority' && kind !== 'consent') || size === null || share === null) {
    return { participation: { kind, by, fact: told }, told, least: null, met: plain };
  }
  const votes = `${VOTES}.${by}`;
  const least = votesNeeded(share, size);
  return {
    participation: { kind, by, fact: votes },
    told,
    least,
    met: (facts) => {
      const inFavour = facts[votes];
      return typeof inFavour === 'number' ? inFavour >= least : plain(facts);
    },
  };
}

/**
 * The participation that a name of a fact speaks of: `consent.senate`, or `votes.senate` for the majority of the body;
 * null for any other name.
 */
export function participationIn(constitution: Constitution, fact: string): Participation | null {
  const dot = fact.indexOf('.');
  const by = institutionId(constitution, fact.slice(dot + 1));
  if (dot === -1 || by === undefined) return null;
  const family = fact.slice(0, dot);
  const kind = family === VOTES ? 'majority' : NEED_KINDS.find((candidate) => candidate === family);
  return kind === undefined ? null : { kind, by, fact };
}

function flag(value: unknown): Truth {
  return typeof value === 'boolean' ? value : null;
}
