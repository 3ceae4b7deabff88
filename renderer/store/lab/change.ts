import { type Draft, produce } from 'immer';
import { type Command, inView } from '../commands.ts';
import type { Lab, LabRule, LabSide } from './state.ts';

/** A command that changes the lab alone, written as if it changed it in place. */
export function inLab(change: (lab: Draft<Lab>) => void): Command {
  return inView(({ lab }) => ({ lab: produce(lab, change) }));
}

/** A command that changes what is chosen for one chamber of the lab. */
export function inRule(side: LabSide, change: (rule: Draft<LabRule>) => void): Command {
  return inLab(({ rules }) => {
    change(rules[side]);
  });
}

/** Those chosen at a tie with one more, or without him where he was chosen; no more than are wanted, the latest stay. */
export function toggled(chosen: readonly string[], id: string, wanted: number): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-wanted);
}
