import type { Facts } from '../conditions/types.ts';
import { parseShare, PLURALITY, votesNeeded, type Share } from '../constitution/majority.ts';
import type { Constitution } from '../constitution/types.ts';
import { valueOf } from '../json.ts';
import type { InstitutionId } from '../vocabulary.ts';
import type { Votes, VoteThreshold } from './types.ts';

/** How a vote came out. `found` and `needed` say it in numbers where there are any. */
export type Count =
  | { readonly outcome: 'reached' }
  | { readonly outcome: 'not-reached'; readonly found: string; readonly needed: string }
  | { readonly outcome: 'unknown'; readonly of: string };

/** Names of the facts that say how many took part in a vote, and how many votes went to the second. */
const TOOK_PART = 'vote.took-part';
const RUNNER_UP = 'vote.runner-up';

/** Whether a value can stand for votes: a whole number of members, or a share of all of them that is no more than all. */
export function isVotes(value: unknown): boolean {
  if (typeof value !== 'string') return Number.isSafeInteger(value) && Number(value) >= 0;
  const [, part, whole] = FRACTION.exec(value) ?? [];
  return part !== undefined && Number(part) <= Number(whole);
}

const REACHED: Count = { outcome: 'reached' };
const FRACTION = /^(\d{1,6})\/([1-9]\d{0,5})$/;

/**
 * Counts a vote against its threshold. Votes are those of the event, or the facts `votes.<institution>`. Absent and
 * abstaining members count against, where the base is the whole membership. A majority in each of several units is left
 * to the condition of the step.
 */
export function count(order: Constitution, threshold: VoteThreshold, by: readonly string[], cast: Cast): Count {
  switch (threshold.base) {
    case 'each-unit':
      return REACHED;
    case 'each-chamber':
      return threshold.in.map((body) => ofMembers(order, threshold, [body], cast)).reduce(worse);
    case 'all':
      return ofMembers(order, threshold, countedIn(threshold, by), cast);
    case 'took-part':
    case 'voters':
      return ofThoseWhoTookPart(threshold, cast);
  }
}

/** The votes of an event and the facts of the day. */
export type Cast = { readonly votes: Votes; readonly facts: Facts };

/** The body that acts, where it is among those counted; otherwise all of them as one. */
function countedIn({ in: bodies }: VoteThreshold, by: readonly string[]): readonly InstitutionId[] {
  const acting = bodies.filter((body) => by.includes(body));
  return acting.length === 1 ? acting : bodies;
}

function ofMembers(order: Constitution, { share }: VoteThreshold, bodies: readonly InstitutionId[], cast: Cast): Count {
  const name = bodies.join('+');
  const parsed = parseShare(share);
  const votes = bodies.map((body) => votesOf(body, cast));
  const [only] = votes;
  if (parsed === null) return { outcome: 'unknown', of: name };
  const sizes = bodies.map((body) => valueOf(order.bodies, body)?.size ?? null);
  if (votes.length === 1 && sizes[0] === null && only?.kind === 'share') return compare(only, parsed, name);
  const numbers = votes.map((vote, index) => deputies(vote, sizes[index] ?? null));
  const size = sum(sizes);
  const found = sum(numbers);
  if (size === null || found === null) return { outcome: 'unknown', of: name };
  const needed = votesNeeded(parsed, size);
  return found >= needed ? REACHED : { outcome: 'not-reached', found: `${name} ${found}`, needed: `${needed}` };
}

function ofThoseWhoTookPart({ share, in: bodies }: VoteThreshold, cast: Cast): Count {
  const name = bodies.join('+');
  const votes = bodies.map((body) => votesOf(body, cast)).filter((vote) => vote !== null);
  const parsed = parseShare(share);
  const [only] = votes;
  if (only?.kind === 'share') return parsed === null ? { outcome: 'unknown', of: name } : compare(only, parsed, name);
  const found = votes.length === 0 ? null : sum(votes.map((vote) => deputies(vote, null)));
  const against = cast.facts[share === PLURALITY ? RUNNER_UP : TOOK_PART];
  if (found === null || typeof against !== 'number') return { outcome: 'unknown', of: name };
  const needed = parsed === null ? against + 1 : votesNeeded(parsed, against);
  return found >= needed ? REACHED : { outcome: 'not-reached', found: `${name} ${found}`, needed: `${needed}` };
}

type Vote =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'share'; readonly part: number; readonly whole: number };

function votesOf(body: InstitutionId, { votes, facts }: Cast): Vote | null {
  const cast = valueOf(votes, body) ?? facts[`votes.${body}`];
  if (typeof cast === 'number') return { kind: 'number', number: cast };
  const [, part, whole] = FRACTION.exec(typeof cast === 'string' ? cast : '') ?? [];
  return part === undefined ? null : { kind: 'share', part: Number(part), whole: Number(whole) };
}

/** A share of all is rounded up to whole deputies, so it never falls short by rounding. */
function deputies(vote: Vote | null, size: number | null): number | null {
  if (vote === null || vote.kind === 'number') return vote?.number ?? null;
  return size === null ? null : Math.ceil((size * vote.part) / vote.whole);
}

/** Compares two shares of the same whole exactly. */
function compare(cast: { readonly part: number; readonly whole: number }, share: Share, name: string): Count {
  const difference = cast.part * share.whole - share.part * cast.whole;
  if (share.strict ? difference > 0 : difference >= 0) return REACHED;
  const needed = `${share.strict ? '>' : '>='}${share.part}/${share.whole}`;
  return { outcome: 'not-reached', found: `${name} ${cast.part}/${cast.whole}`, needed };
}

function sum(numbers: readonly (number | null)[]): number | null {
  let total = 0;
  for (const number of numbers) {
    if (number === null) return null;
    total += number;
  }
  return total;
}

const RANK: Readonly<Record<Count['outcome'], number>> = { reached: 0, unknown: 1, 'not-reached': 2 };

function worse(a: Count, b: Count): Count {
  return RANK[b.outcome] > RANK[a.outcome] ? b : a;
}
