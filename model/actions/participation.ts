import { votesNeeded, parseShare } from '../constitution/majority.ts';
import { institutionId } from '../constitution/query.ts';
import type { Constitution, Need, Power } from '../constitution/types.ts';
import type { Facts, Truth } from '../conditions/types.ts';
import { valueOf } from '../json.ts';
import { NEED_KINDS } from '../vocabulary.ts';
import type { Participation } from './types.ts';

/** The name under which facts tell the votes of a body, in deputies in favour. */
const VOTES = 'votes';

/**
 * A need of a power, made ready for one order: which facts tell whether it is met. `told` is the name of the plain word
 * that it took place, `least` the number of votes that meets it, where votes do. `seat`: the fact that tells whether the
 * seat is one of those that the need covers; null where it covers every one. `took`: whether the part was taken.
 */
export type ReadyNeed = {
  readonly participation: Participation;
  readonly told: string;
  readonly least: number | null;
  readonly seat: string | null;
  readonly took: (facts: Facts) => Truth;
};

/**
 * How facts tell that a need is met. A majority or consent of a body of known size is met by votes (`votes.<body>`) that
 * reach the share; where they are not told, and for every other need, by the plain word that it took place
 * (`<kind>.<institution>`). A need of fewer seats than the power fills binds these alone.
 */
export function readyNeed(constitution: Constitution, power: Power, need: Need): ReadyNeed {
  const { kind, by, majority } = need;
  const told = `${kind}.${by}`;
  const seat = seatOf(constitution, power, need);
  const plain = (facts: Facts) => flag(facts[told]);
  const size = valueOf(constitution.bodies, by)?.size ?? null;
  const share = majority === undefined ? null : parseShare(majority.share);
  if ((kind !== 'majority' && kind !== 'consent') || size === null || share === null) {
    return { participation: { kind, by, fact: told }, told, least: null, seat, took: plain };
  }
  const votes = `${VOTES}.${by}`;
  const least = votesNeeded(share, size);
  return {
    participation: { kind, by, fact: votes },
    told,
    least,
    seat,
    took: (facts) => {
      const inFavour = facts[votes];
      return typeof inFavour === 'number' ? inFavour >= least : plain(facts);
    },
  };
}

/** Whether a need is met: its part was taken, or the seat is none of those that it covers. */
export function isMet({ seat, took }: ReadyNeed, facts: Facts): Truth {
  const taken = took(facts);
  if (seat === null || taken === true) return taken;
  const covered = flag(facts[seat]);
  if (covered === null) return null;
  return covered ? taken : true;
}

/** The fact that tells of a seat, where a need covers some of the seats only and the order registers that fact. */
function seatOf({ circumstances }: Constitution, { to, count }: Power, { kind, seats }: Need): string | null {
  if (seats === undefined || count === null || seats >= count) return null;
  const seat = `${to}.${kind}-seat`;
  return valueOf(circumstances, seat)?.kind === 'flag' ? seat : null;
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
