import { AT_REST, type Motion, type State } from './state.ts';
import { type Command, inView } from './commands.ts';

/** Starts the morph toward the other end, or stops it; from two maps it first goes over to one. */
export function toggleMorph(): Command {
  return inView((view) => {
    if (view.mode === 'pair') return { mode: 'one', motion: { stage: null, t: 0, toward: 1 } };
    const { motion } = view;
    if (motion.toward !== null) return { motion: { ...motion, toward: null } };
    return { motion: { stage: null, t: motion.stage === null ? motion.t : 0, toward: startsToward(motion) } };
  });
}

/** A frame of the morph; it comes to rest at its end. */
export function advanceMorph(t: number): Command {
  return inView(({ motion }) => {
    const end = motion.toward === null || (motion.toward === 1 ? t >= 1 : t <= 0);
    return {
      motion: { ...motion, t: end && motion.toward !== null ? motion.toward : t, toward: end ? null : motion.toward },
    };
  });
}

/** Puts the one map at a place between the two ends by hand. */
export function scrub(t: number): Command {
  return inView(({ motion }) => ({ motion: { ...motion, t, toward: null } }));
}

/** Shows what one amendment did; stage 0 is the order before the first. */
export function goToStage(stage: number, total: number): Command {
  return inView((view) => {
    const bounded = Math.max(0, Math.min(stage, total));
    if (bounded === 0) return { mode: 'one', motion: AT_REST };
    return { mode: 'one', motion: { stage: bounded, t: 0, toward: 1 }, detail: view.detail };
  });
}

/** One amendment forward or back. */
export function stepStage(by: 1 | -1, total: number): Command {
  return (state: State) =>
    goToStage((state.view.motion.stage ?? wholeStage(state.view.motion, total)) + by, total)(state);
}

function startsToward(motion: Motion): 0 | 1 {
  return motion.stage === null && motion.t >= 0.5 ? 0 : 1;
}

function wholeStage(motion: Motion, total: number): number {
  return motion.t >= 0.5 ? total + 1 : 0;
}
