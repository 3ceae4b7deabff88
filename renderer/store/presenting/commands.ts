import { type Command, inView, leaveHome } from '../commands.ts';
import { AT_REST } from '../state.ts';
import { LIT, type Tool } from './state.ts';

/** Turns the view into one picture for the whole class; what it looked like before is kept. */
export function present(): Command {
  const turn = inView((view) =>
    view.presenting === null ? { presenting: { ...LIT, before: view.motion }, dialog: null, highlight: null } : {},
  );
  return (state) => turn(leaveHome()(state));
}

/** Gives the teacher the view back as it was left; the place in a story is where the class is. */
export function leave(): Command {
  return inView(({ presenting }) => (presenting === null ? {} : { motion: presenting.before, presenting: null }));
}

/** Darkens the picture, or lights it again. */
export function toggleBlack(): Command {
  return inView(({ presenting }) =>
    presenting === null ? {} : { presenting: { ...presenting, black: !presenting.black } },
  );
}

/** Takes a tool in the hand; taking it again puts it down. */
export function takeTool(tool: Tool): Command {
  return inView(({ presenting }) =>
    presenting === null ? {} : { presenting: { ...presenting, tool: presenting.tool === tool ? 'none' : tool } },
  );
}

/** Puts a page of readings in the place of the picture, or the picture back: 0. */
export function turnToPage(page: number): Command {
  return (state) => {
    const { presenting } = state.view;
    if (presenting === null || presenting.page === page) return state;
    return { ...state, view: { ...state.view, presenting: { ...presenting, page } } };
  };
}

/** Goes so many places on between the two maps, or back: the order before, each amendment, the order after. */
export function stepMap(by: number, stages: number): Command {
  return inView(({ motion }) => {
    const here = motion.stage ?? (motion.t >= 0.5 ? stages + 1 : 0);
    const next = Math.max(0, Math.min(here + by, stages + 1));
    if (next === here) return {};
    if (next === 0) return { motion: AT_REST };
    if (next > stages) return { motion: { stage: null, t: 1, toward: null } };
    return { motion: { stage: next, t: 0, toward: 1 } };
  });
}

/** Turns the picture toward one of its two orders; nothing happens where it stands there or is on its way. */
export function turnToward(end: 0 | 1): Command {
  return inView(({ motion: { stage, t, toward } }) => {
    if (stage === null && (toward ?? Math.round(t)) === end) return {};
    return { motion: { stage: null, t: stage === null ? t : 1 - end, toward: end } };
  });
}

/** Turns the one map into the other, or back. */
export function morphMap(): Command {
  return inView(({ motion: { stage, t } }) => ({
    motion: { stage: null, t: stage === null ? t : 0, toward: stage === null && t >= 0.5 ? 0 : 1 },
  }));
}
