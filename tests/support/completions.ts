import type { Act, Rule, VerdictStatus } from '../../model/actions/index.ts';
import { missingIn, weigh, type Facts, type Truth } from '../../model/conditions/index.ts';
import { parseShare } from '../../model/constitution/index.ts';
import type { Constitution, Need, Power } from '../../model/constitution/types.ts';
import { entriesOf, valueOf } from '../../model/json.ts';
import { firstDay, lastDay } from '../../model/law/index.ts';
import { NEED_KINDS, SOURCE_KINDS } from '../../model/vocabulary.ts';

/** One reason for or against an act. `state`: whether it applies; `awaits` what would tell. */
type Reason = {
  readonly id: string;
  readonly of: Rule | Power;
  readonly permits: boolean;
  readonly state: Truth;
  readonly awaits: 'facts' | 'others';
  readonly residual: boolean;
};

/** A reason in one completion. */
type Settled = Reason & { readonly applies: boolean };

/**
 * The status of an act by trying every completion of what is open, reason by reason: the slow and plain twin of
 * `evaluate`, for acts whose actor and object the order has.
 */
export function statusByCompletions(order: Constitution, act: Act, facts: Facts): VerdictStatus {
  const reasons = reasonsOn(order, act, facts);
  const byFacts = completions(reasons, 'facts').map((those) => {
    const outcomes = new Set(completions(those, 'others').map((all) => outcomeOf(order, all.map(settled))));
    if (outcomes.size === 1) return [...outcomes][0] ?? 'unknown';
    return outcomes.has('permitted') ? 'conditional' : 'unknown';
  });
  const [first = 'unknown', ...rest] = new Set(byFacts);
  return rest.length === 0 ? first : 'unknown';
}

function reasonsOn(order: Constitution, act: Act, facts: Facts): readonly Reason[] {
  const rules = entriesOf(order.rules)
    .filter(([, { acts }]) => matches(order, acts, act))
    .map(([id, rule]): Reason => {
      const trace = rule.when && weigh(order, rule.when, { day: act.day, facts });
      const truth = trace === undefined ? true : trace.truth;
      const missing = trace === undefined ? [] : missingIn(trace, facts);
      return {
        id,
        of: rule,
        permits: rule.effect === 'permits',
        state: rule.effect === 'requires' && truth !== null ? !truth : truth,
        awaits: missing.length > 0 && missing.every(isParticipation) ? 'others' : 'facts',
        residual: rule.residual === true,
      };
    });
  const powers = entriesOf(order.powers)
    .filter(
      ([, { kind, from, to }]) => kind === act.verb && covers(order, from, act.actor) && covers(order, to, act.object),
    )
    .map(([id, power]): Reason => {
      const met = power.needs.map((need) => isMet(order, need, facts));
      const state = met.includes(false) ? false : met.includes(null) ? null : true;
      return { id, of: power, permits: true, state, awaits: 'others', residual: false };
    });
  return [...rules, ...powers];
}

function matches(order: Constitution, { actors, types, verbs, objects }: Rule['acts'], act: Act): boolean {
  const type = valueOf(order.institutions, act.actor)?.type;
  return (
    verbs.includes(act.verb) &&
    (actors === undefined || actors.some((id) => covers(order, id, act.actor))) &&
    (types === undefined || types.some((one) => one === type)) &&
    (objects === undefined || objects.some((id) => covers(order, id, act.object)))
  );
}

function covers(order: Constitution, umbrella: string, id: string): boolean {
  const { includes = [] } = valueOf(order.institutions, umbrella) ?? {};
  return umbrella === id || includes.some((one) => covers(order, one, id));
}

function isParticipation(name: string): boolean {
  return ['votes', ...NEED_KINDS].some((family) => name.startsWith(`${family}.`));
}

function isMet(order: Constitution, { kind, by, majority }: Need, facts: Facts): Truth {
  const size = valueOf(order.bodies, by)?.size;
  const share = parseShare(majority?.share ?? '');
  const votes = facts[`votes.${by}`];
  if (['majority', 'consent'].includes(kind) && size && share && typeof votes === 'number') {
    const [left, right] = [votes * share.whole, share.part * size];
    return share.strict ? left > right : left >= right;
  }
  const told = facts[`${kind}.${by}`];
  return typeof told === 'boolean' ? told : null;
}

/** Every way in which the open reasons of one kind may turn out. */
function completions(reasons: readonly Reason[], awaits: Reason['awaits']): readonly (readonly Reason[])[] {
  return reasons.reduce<readonly (readonly Reason[])[]>(
    (all, reason) => {
      const states = reason.state === null && reason.awaits === awaits ? [true, false] : [reason.state];
      return all.flatMap((before) => states.map((state) => [...before, { ...reason, state }]));
    },
    [[]],
  );
}

function settled(reason: Reason): Settled {
  return { ...reason, applies: reason.state === true };
}

function outcomeOf(order: Constitution, all: readonly Settled[]): VerdictStatus {
  const own = all.filter(({ residual, applies }) => !residual && applies);
  const powers = all.filter(({ of }) => 'from' in of);
  if (own.length === 0 && powers.length > 0) return 'barred';
  const speaking = own.length > 0 ? own : all.filter(({ residual, applies }) => residual && applies);
  if (speaking.length === 0) return 'unknown';
  const left = speaking.filter((one) => !speaking.some((other) => yieldsTo(order, one, other)));
  const effects = new Set(left.map(({ permits }) => permits));
  if (effects.size !== 1) return 'conflict';
  return effects.has(true) ? 'permitted' : 'barred';
}

/** Whether the first reason yields to the second, which says the opposite. */
function yieldsTo(order: Constitution, one: Reason, other: Reason): boolean {
  if (one.permits === other.permits) return false;
  if ('from' in one.of) return true;
  if ('from' in other.of) return false;
  if (other.of.overrides?.some((id) => id === one.id) === true) return true;
  if (one.of.overrides?.some((id) => id === other.id) === true) return false;
  const [own, others] = [rank(order, one.of), rank(order, other.of)];
  if (own !== others) return others < own;
  const [from, since] = [date(order, one.of), date(order, other.of)];
  return from !== undefined && since !== undefined && firstDay(since) > lastDay(from);
}

function rank(order: Constitution, { cites }: Rule): number {
  return Math.min(
    ...cites.map(({ source }) => SOURCE_KINDS.indexOf(valueOf(order.sources, source)?.kind ?? 'publication')),
  );
}

function date(order: Constitution, { cites, effectiveFrom }: Rule): string | undefined {
  return effectiveFrom ?? cites.map(({ source }) => valueOf(order.sources, source)?.date)[0];
}
