import { parseShare, votesNeeded } from '../../constitution/majority.ts';
import type { Constitution } from '../../constitution/types.ts';
import { entriesOf, valueOf } from '../../json.ts';
import type { Transition, VoteThreshold } from '../../procedures/types.ts';
import { both, either, NEVER, votesIn, type Formula } from '../game/formula.ts';

/** Joins the names of chambers whose deputies are counted as one. */
export const TOGETHER = '+';

/** The majority of an act of a chamber where the table states none: that of its ordinary acts. */
const ORDINARY = '>1/2';

/** The chambers whose acts are adopted by a majority of all their deputies, and Parliament as both of them. */
const CHAMBERS: Readonly<Record<string, readonly string[]>> = {
  mazhilis: ['mazhilis'],
  senate: ['senate'],
  kurultai: ['kurultai'],
  parliament: ['mazhilis', 'senate'],
};

/** Who must agree to a step of a procedure, in votes of bodies. */
export function agreementOf(order: Constitution, { by, together, majority }: Transition): Formula {
  if (majority !== undefined && majority.base !== 'all') return byBase(order, majority);
  const umbrella = together === true || majority !== undefined ? undefined : umbrellaOf(order, by);
  if (umbrella !== undefined) return votesIn(umbrella, 1);
  const each = by.map((institution) => withMajority(order, institution, majority));
  return together === true ? both(...each) : either(...each);
}

/**
 * Who must agree when an institution acts alone: more than half of all deputies of a chamber; any other institution as
 * one player, because no text that was read states the majority within it.
 */
export function actsAlone(order: Constitution, institution: string, share = ORDINARY): Formula {
  const chambers = CHAMBERS[institution];
  if (chambers === undefined) return votesIn(institution, 1);
  return both(...chambers.map((chamber) => ofAll(order, [chamber], share)));
}

/** The bodies whose seats are counted when an institution acts: the chambers of which it consists, else itself. */
export function chambersOf(institution: string): readonly string[] {
  return CHAMBERS[institution] ?? [institution];
}

function withMajority(order: Constitution, institution: string, majority: VoteThreshold | undefined): Formula {
  if (majority === undefined) return actsAlone(order, institution);
  const acting = majority.in.filter((body) => body === institution);
  return ofAll(order, acting.length === 1 ? acting : majority.in, majority.share);
}

function byBase(order: Constitution, { base, in: bodies, share }: VoteThreshold): Formula {
  if (base === 'each-chamber') return both(...bodies.map((body) => ofAll(order, [body], share)));
  const umbrella = umbrellaOf(order, bodies);
  return umbrella === undefined ? both(...bodies.map((body) => votesIn(body, 1))) : votesIn(umbrella, 1);
}

/** The group of which several institutions are parts: one of them acts, whichever is concerned. */
function umbrellaOf(order: Constitution, parts: readonly string[]): string | undefined {
  const group = entriesOf(order.institutions).find(
    ([, { includes = [] }]) => parts.length > 1 && parts.every((part) => includes.some((one) => one === part)),
  );
  return group?.[0];
}

/** So many of all members; a body whose size no text states is one player. */
function ofAll(order: Constitution, bodies: readonly string[], share: string): Formula {
  const parsed = parseShare(share);
  const sizes = bodies.map((body) => valueOf(order.bodies, body)?.size ?? null);
  const size = sizes.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0);
  if (parsed === null || size === null)
    return bodies.length === 0 ? NEVER : both(...bodies.map((body) => votesIn(body, 1)));
  return votesIn(bodies.join(TOGETHER), votesNeeded(parsed, size));
}
