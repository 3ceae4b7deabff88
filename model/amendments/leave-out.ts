import type { Constitution } from '../constitution/types.ts';
import { failure, type Refusal, type Result } from '../refusals.ts';
import { applyAll } from './apply.ts';
import type { Act } from './fold.ts';

/** An amendment that can be named. */
type Named = Act & { readonly id: string };

/** The first amendment that no longer fits when others are left out, and why. */
export type Misfit = { readonly amendment: string; readonly refusal: Refusal };

/**
 * The order after all amendments but those left out. Refused where one of the others does not fit without them: its text to
 * replace is not there, or it names what is not there.
 */
export function leaveOut(
  order: Constitution,
  amendments: readonly Named[],
  out: ReadonlySet<string>,
): Result<Constitution, Misfit> {
  const others = amendments.filter(({ id }) => !out.has(id));
  const whole = applyAll(order, others);
  return whole.ok ? whole : failure(firstMisfit(order, others) ?? { amendment: '', refusal: whole.error });
}

function firstMisfit(order: Constitution, amendments: readonly Named[]): Misfit | null {
  let present = order;
  for (const amendment of amendments) {
    const next = applyAll(present, [amendment]);
    if (!next.ok) return { amendment: amendment.id, refusal: next.error };
    present = next.value;
  }
  return null;
}

/**
 * The amendments that rest on one, in order of time: without it they do not fit, nor without each other. Each is found by
 * leaving out what was found and folding again.
 */
export function restingOn(
  order: Constitution,
  amendments: readonly Named[],
  out: ReadonlySet<string>,
  id: string,
): readonly string[] {
  const left = new Set([...out, id]);
  for (;;) {
    const tried = leaveOut(order, amendments, left);
    if (tried.ok || tried.error.amendment === '') break;
    left.add(tried.error.amendment);
  }
  return amendments.map((one) => one.id).filter((one) => one !== id && left.has(one) && !out.has(one));
}

/** The amendments left out on which another rests: those that must return with it. */
export function restedOn(
  order: Constitution,
  amendments: readonly Named[],
  out: ReadonlySet<string>,
  id: string,
): readonly string[] {
  const others = [...out].filter((one) => one !== id);
  return others.filter((one) => restingOn(order, amendments, new Set(), one).includes(id));
}
