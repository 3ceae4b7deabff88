import type { Forecast } from '../../../model/elections/simulation/index.ts';
import type { Command } from '../commands.ts';
import { inLab } from './change.ts';
import type { Lab, LabNoise, LabPanel, LabSide } from './state.ts';

/** Shows something else below the chambers. */
export function chooseLabPanel(panel: LabPanel): Command {
  return inLab((lab) => {
    lab.panel = panel;
  });
}

/** Tells the story of the other chamber, from its beginning. */
export function tellSide(side: LabSide): Command {
  return inLab((lab) => {
    lab.story = { side, step: 0 };
  });
}

/** So many steps of the story are told. */
export function tellTo(step: number): Command {
  return inLab(({ story }) => {
    story.step = Math.max(0, step);
  });
}

/** The line of the chamber at which voting power is computed. */
export function chooseLine(line: Lab['line']): Command {
  return inLab((lab) => {
    lab.line = line;
  });
}

/** Adds a list to the coalition or takes it out. */
export function toggleCoalition(list: string): Command {
  return inLab((lab) => {
    const { coalition } = lab;
    lab.coalition = coalition.includes(list) ? coalition.filter((other) => other !== list) : [...coalition, list];
  });
}

/** Takes every list out of the coalition. */
export function clearCoalition(): Command {
  return inLab((lab) => {
    lab.coalition = [];
  });
}

/** Another assumption of the simulation, in thousandths of the vote. */
export function assumeNoise(name: keyof LabNoise, thousandths: number): Command {
  return inLab(({ noise }) => {
    noise[name] = thousandths;
  });
}

/** Another beginning of the stream of chance. */
export function chooseSeed(seed: number): Command {
  return inLab((lab) => {
    lab.seed = seed;
  });
}

/** A simulation has begun. */
export function startRun(draws: number, key: string): Command {
  return inLab((lab) => {
    lab.run = { draws, done: 0, running: true, forecast: null, key };
  });
}

/** A simulation has come so far; with all its draws it is over. */
export function reportRun(forecast: Forecast): Command {
  return inLab(({ run }) => {
    if (run === null) return;
    Object.assign(run, { done: forecast.draws, running: forecast.draws < run.draws, forecast });
  });
}

/** A simulation is stopped; what has come so far stays. */
export function stopRun(): Command {
  return inLab(({ run }) => {
    if (run !== null) run.running = false;
  });
}
