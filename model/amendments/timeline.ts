import type { Constitution } from '../constitution/types.ts';
import { isKeyOf, keysOf } from '../json.ts';
import type { CalendarDate } from '../law/types.ts';
import { refuse, success, type Refusal, type Result } from '../refusals.ts';
import { apply, inverse } from './apply.ts';
import { fold } from './fold.ts';
import type { Changes } from './types.ts';

/** One amendment or edit that was made. `effective` orders steps by law and is absent for an edit without a date. */
export type Step = { readonly label: string; readonly effective?: CalendarDate; readonly changes: Changes };

/** A line of steps, and how many of them are done. */
export type Branch = { readonly steps: readonly Step[]; readonly position: number };

/**
 * An order and what was done to it. `steps` is the present line, of which the first `position` are done; `present` is
 * the order there. `branch` names the present line; `branches` holds every other line under its name.
 */
export type Timeline = Branch & {
  readonly base: Constitution;
  readonly present: Constitution;
  readonly branch: string;
  readonly branches: Readonly<Record<string, Branch>>;
};

/** A timeline on which nothing has been done. */
export function start(base: Constitution, branch: string): Timeline {
  return { base, present: base, steps: [], position: 0, branch, branches: {} };
}

/**
 * Does one more step. After an undo the steps ahead are not lost: the old line keeps its name, and the new line is named
 * `fork`, or else the first free number after the old name. Refused where the step does not fit the present text.
 */
export function commit(timeline: Timeline, step: Step, fork?: string): Result<Timeline, Refusal> {
  if (step.label.trim() === '') return refuse('empty-name', ['label']);
  const amended = apply(timeline.present, step);
  if (!amended.ok) return amended;
  const { steps, position, branch, branches } = timeline;
  const line = { steps: [...steps.slice(0, position), step], position: position + 1, present: amended.value };
  if (position === steps.length) return success({ ...timeline, ...line });
  const name = fork ?? freeName(timeline);
  const refusal = nameRefusal(timeline, name);
  if (refusal !== null) return refusal;
  return success({ ...timeline, ...line, branch: name, branches: { ...branches, [branch]: { steps, position } } });
}

/** Takes the last step back. */
export function undo(timeline: Timeline): Result<Timeline, Refusal> {
  return timeline.position === 0 ? refuse('nothing-to-undo') : moveTo(timeline, timeline.position - 1);
}

/** Does the next step again. */
export function redo(timeline: Timeline): Result<Timeline, Refusal> {
  const { position, steps } = timeline;
  return position === steps.length ? refuse('nothing-to-redo') : moveTo(timeline, position + 1);
}

/** Goes to a position of the present line, 0 to the number of its steps. */
export function moveTo(timeline: Timeline, position: number): Result<Timeline, Refusal> {
  const there = at(timeline, position);
  return there.ok ? success({ ...timeline, position, present: there.value }) : there;
}

/** The order after the first `position` steps of the present line, folded from the nearer of the base and the present. */
export function at(timeline: Timeline, position: number): Result<Constitution, Refusal> {
  const { base, present, steps, position: here } = timeline;
  if (!Number.isInteger(position) || position < 0 || position > steps.length) {
    return refuse('no-such-position', [], String(position));
  }
  if (position >= here) return fold(present, steps.slice(here, position));
  if (position < here - position) return fold(base, steps.slice(0, position));
  return fold(present, steps.slice(position, here).map(inverse).reverse());
}

/** The order as of a day: all steps of the present line before the first one that takes effect later. */
export function asOf(timeline: Timeline, day: CalendarDate): Result<Constitution, Refusal> {
  const later = timeline.steps.findIndex(({ effective }) => effective !== undefined && effective > day);
  return at(timeline, later === -1 ? timeline.steps.length : later);
}

/** Turns to another line, at the position where it was left. */
export function switchTo(timeline: Timeline, name: string): Result<Timeline, Refusal> {
  const { base, steps, position, branch, branches } = timeline;
  if (name === branch) return success(timeline);
  if (!isKeyOf(branches, name)) return refuse('unknown-branch', ['branches', name]);
  const { [name]: target, ...others } = branches;
  if (target === undefined) return refuse('unknown-branch', ['branches', name]);
  const present = fold(base, target.steps.slice(0, target.position));
  if (!present.ok) return present;
  const kept = { ...others, [branch]: { steps, position } };
  return success({ base, present: present.value, ...target, branch: name, branches: kept });
}

/** Gives the present line another name. */
export function rename(timeline: Timeline, name: string): Result<Timeline, Refusal> {
  if (name === timeline.branch) return success(timeline);
  return nameRefusal(timeline, name) ?? success({ ...timeline, branch: name });
}

/** A timeline from its stored parts, every step of every line applied anew and its result checked. */
export function replay(
  base: Constitution,
  branch: string,
  line: Branch,
  branches: Readonly<Record<string, Branch>> = {},
): Result<Timeline, Refusal> {
  for (const [name, { steps, position }] of [[branch, line] as const, ...Object.entries(branches)]) {
    if (name.trim() === '') return refuse('empty-name', ['branches', name]);
    if (!(position >= 0 && position <= steps.length)) return refuse('no-such-position', ['branches', name]);
    let order = base;
    for (const [index, step] of steps.entries()) {
      const next = apply(order, step);
      if (!next.ok) return refuse(next.error.code, ['branches', name, `${index}`, ...next.error.at]);
      order = next.value;
    }
  }
  if (isKeyOf(branches, branch)) return refuse('branch-exists', ['branches', branch]);
  const whole = { ...start(base, branch), steps: line.steps, branches };
  return moveTo(whole, line.position);
}

function freeName({ branch, branches }: Timeline): string {
  const stem = branch.replace(/ \d+$/, '');
  const taken = new Set([branch, ...keysOf(branches)]);
  let number = 2;
  while (taken.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}

function nameRefusal({ branch, branches }: Timeline, name: string): ReturnType<typeof refuse> | null {
  if (name.trim() === '') return refuse('empty-name', ['branch']);
  if (name === branch || isKeyOf(branches, name)) return refuse('branch-exists', ['branches', name]);
  return name in {} ? refuse('unknown-branch', ['branches', name]) : null;
}
