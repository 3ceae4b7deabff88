import type { Constitution } from '../constitution/types.ts';
import type { Citation } from '../law/types.ts';
import type { InstitutionId, MatterId, Verb } from '../vocabulary.ts';
import { completed, defeats, statusOf, type Completion, type Grounds } from './outcome.ts';
import { precedes } from './precedence.ts';
import { ofVerb, registryOf } from './registry.ts';
import type { Defeat, Ground, Participation, Verdict, VerdictStatus } from './types.ts';
import { awaitsOthers, type Weighed } from './weighing.ts';

const NONE: readonly never[] = [];

/** The answer that weighed grounds give, with the grounds that carry it. */
export function judged(grounds: Grounds): Verdict {
  const ends = endsOf(grounds);
  const favoured = statusOf(ends.best, ends.bestAlone);
  const status = favoured === null || favoured !== statusOf(ends.worstHelped, ends.worst) ? 'unknown' : favoured;
  const carrying = carriers(status, grounds, ends);
  const isOpenYet = status === 'conditional' || status === 'unknown';
  return {
    status,
    grounds: carrying.map(({ ground }) => ground),
    defeated: defeatsAmong(grounds, status),
    needs: isOpenYet ? needsOf(carrying) : NONE,
    missing: status === 'unknown' ? [...new Set(carrying.flatMap(({ missing }) => missing))] : NONE,
    readings: NONE,
    idle: idleBars(grounds),
  };
}

type Ends = Readonly<Record<'best' | 'bestAlone' | 'worstHelped' | 'worst', Completion>>;

/** The extreme turns of facts and of the part of others; one and the same where nothing is open. */
function endsOf(grounds: Grounds): Ends {
  const best = completed(grounds, 'for', 'for');
  if (!isOpen(grounds)) return { best, bestAlone: best, worstHelped: best, worst: best };
  return {
    best,
    bestAlone: completed(grounds, 'for', 'against'),
    worstHelped: completed(grounds, 'against', 'for'),
    worst: completed(grounds, 'against', 'against'),
  };
}

function isOpen({ rules, powers, residual }: Grounds): boolean {
  return hasUndecided(rules) || hasUndecided(powers) || hasUndecided(residual);
}

function hasUndecided(grounds: readonly Weighed[]): boolean {
  for (const { speaks } of grounds) if (speaks === null) return true;
  return false;
}

/**
 * The grounds that carry an answer, the strongest first; of a conflict those that permit before those that bar; after
 * those of a permission, the requirements that are met.
 */
function carriers(status: VerdictStatus, grounds: Grounds, ends: Ends): readonly Weighed[] {
  switch (status) {
    case 'permitted':
      return [...ends.worst.permits, ...metRequirements(grounds)];
    case 'barred':
      return ends.best.bars;
    case 'conflict':
      return [...ends.worst.permits, ...ends.best.bars];
    case 'conditional': {
      const waiting = [...grounds.rules, ...grounds.residual].filter((rule) => awaitsOthers(rule) && !rule.permits);
      return [...ends.worstHelped.permits, ...waiting, ...metRequirements(grounds)];
    }
    case 'unknown':
      return undecided(grounds);
  }
}

function metRequirements({ rules }: Grounds): readonly Weighed[] {
  return rules.filter(({ ground, speaks }) => ground.effect === 'requires' && speaks === false);
}

function idleBars({ rules }: Grounds): readonly Ground[] {
  const idle = rules.filter(({ ground, speaks }) => ground.effect === 'bars' && speaks === false);
  return idle.length === 0 ? NONE : idle.map(({ ground }) => ground);
}

/** The grounds that may yet carry an answer: those that speak or may speak, and before which none that speaks goes. */
function undecided({ rules, powers, residual }: Grounds): readonly Weighed[] {
  const sure = [...rules, ...powers].filter(({ speaks }) => speaks === true);
  const maybe = [...rules, ...powers].filter(({ speaks }) => speaks !== false);
  // A defeated ground that is open may still go before another.
  const open = maybe.filter(
    (ground) =>
      !sure.some((other) => defeats(other, ground)) ||
      (ground.speaks === null && maybe.some((other) => defeats(ground, other))),
  );
  return [...open, ...residual.filter(({ speaks }) => speaks !== false)];
}

/**
 * Of the grounds that speak for sure, those before which another goes, with the strongest of these. Where one side won, the
 * grounds of the other are told; where neither did, all.
 */
function defeatsAmong({ rules, powers }: Grounds, status: VerdictStatus): readonly Defeat[] {
  const first = rules[0];
  if (first === undefined || (powers.length === 0 && rules.every(({ permits }) => permits === first.permits)))
    return NONE;
  const sure = [...rules, ...powers].filter(({ speaks }) => speaks === true);
  return sure.flatMap((ground) => (status === (ground.permits ? 'permitted' : 'barred') ? [] : defeatOf(ground, sure)));
}

function defeatOf({ ground, permits, speaker }: Weighed, others: readonly Weighed[]): readonly Defeat[] {
  for (const other of others) {
    const reason = other.permits === permits ? null : precedes(other.speaker, speaker);
    if (reason !== null) return [{ ground, by: other.ground.basis, reason }];
  }
  return [];
}

function needsOf(grounds: readonly Weighed[]): readonly Participation[] {
  const needs = new Map(grounds.flatMap(({ open }) => open.map((need) => [need.fact, need] as const)));
  return [...needs.values()];
}

/** The answer where the order has no such office, or nothing such to act upon: nobody there can do it. */
export function noSuchInstitution(constitution: Constitution, verb: Verb, id: InstitutionId | MatterId): Verdict {
  const ground: Ground = {
    basis: { kind: 'no-such-institution', id },
    effect: 'bars',
    cites: basisOfSilence(constitution, verb),
    open: [],
  };
  return { status: 'barred', grounds: [ground], defeated: [], needs: [], missing: [], readings: [], idle: [] };
}

/** What the order says of powers that it confers on nobody: the citations of its rules on silence that bar. */
function basisOfSilence(constitution: Constitution, verb: Verb): readonly Citation[] {
  const bars = (residual: { readonly permits: boolean }) => !residual.permits;
  const registry = registryOf(constitution);
  const own = ofVerb(registry, verb).residual.filter(bars);
  const all = [...registry.values()].flatMap(({ residual }) => residual.filter(bars));
  return (own[0] ?? all.sort((a, b) => a.place - b.place)[0])?.rule.cites ?? [];
}
