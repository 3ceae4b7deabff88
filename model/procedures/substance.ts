import { conditionSubstance, unordered, type Norm, type Substance } from '../constitution/substance.ts';
import { entriesOf, valueOf } from '../json.ts';
import type { Citation } from '../law/types.ts';
import type { Deadline, Procedure, Transition } from './types.ts';

const STEP = 'transitions.';

/**
 * What makes a procedure another: its states, and of each step who takes it from where to where, together or not, by which
 * majority, on which condition, in what time, with which consequence. Each step is a field of its own.
 */
export function procedureSubstance({ states, transitions }: Procedure, norm: Norm): Substance {
  const kinds = Object.fromEntries(entriesOf(states).map(([id, { kind }]) => [id, kind]));
  const steps = entriesOf(transitions).map(([id, step]) => [`${STEP}${id}`, stepSubstance(step, norm)] as const);
  return { states: kinds, ...Object.fromEntries(steps) };
}

/** The legal basis of the steps that the fields name, or of all steps where they name none. */
export function citesOfSteps({ transitions }: Procedure, fields: readonly string[]): readonly Citation[] {
  const named = fields.flatMap((field) => {
    const step = field.startsWith(STEP) ? valueOf(transitions, field.slice(STEP.length)) : undefined;
    return step === undefined ? [] : [step];
  });
  const steps = named.length > 0 ? named : entriesOf(transitions).map(([, step]) => step);
  return [...new Map(steps.flatMap(({ cites }) => cites).map((cite) => [JSON.stringify(cite), cite])).values()];
}

function stepSubstance(step: Transition, norm: Norm): Substance {
  const { does, from, to, by, together, majority, condition, when, deadline } = step;
  return {
    does,
    from,
    to,
    by: unordered(by.map(norm.id)),
    together,
    majority: majority && { share: majority.share, base: majority.base, in: unordered(majority.in.map(norm.id)) },
    condition: condition && norm.phrase(condition),
    when: when && conditionSubstance(when, norm),
    deadline: deadline && deadlineSubstance(deadline, norm),
  };
}

function deadlineSubstance({ runsFrom, ...rest }: Deadline, norm: Norm): Substance {
  return { ...rest, runsFrom: norm.phrase(runsFrom) };
}
