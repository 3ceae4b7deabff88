import type { Forecast } from '../../model/elections/simulation/index.ts';
import { type Command, inView } from './commands.ts';
import {
  type DistrictMode,
  type Lab,
  type LabNoise,
  type LabPage,
  type LabPanel,
  type LabRule,
  type LabVotes,
  LAWFUL,
  type LawPick,
} from './lab-state.ts';

export type LabSide = keyof Lab['rules'];

/** The electoral law of January 2021: every seat by lists at 7 %, nine seats of the Assembly. */
export const LAW_2021: LawPick = { body: 'mazhilis', on: '2021-01-10' };
/** The electoral law of March 2023: 69 seats by lists at 5 %, 29 districts. */
export const LAW_2023: LawPick = { body: 'mazhilis', on: '2023-03-19' };
/** The Kurultai: 145 seats by lists; how they are shared out was not seen in a text. */
export const LAW_2026: LawPick = { body: 'kurultai', on: '2026-07-01' };

export function chooseLabPage(page: LabPage): Command {
  return inLab(() => ({ page }));
}

export function chooseLabPanel(panel: LabPanel): Command {
  return inLab(() => ({ panel }));
}

/** Counts the votes of another election; what was edited and decided about the last one is forgotten. */
export function chooseElection(election: string): Command {
  return inLab(({ rules }) => ({
    votes: { election, own: null, edited: {}, againstAll: null },
    rules: { a: withoutVotes(rules.a), b: withoutVotes(rules.b) },
    coalition: [],
    story: { side: 'b', step: 0 },
  }));
}

/** Puts votes of one's own in the place of the published ones. */
export function takeOwnVotes(own: NonNullable<LabVotes['own']>): Command {
  return inLab(({ votes, rules }) => ({
    votes: { election: votes.election, own, edited: {}, againstAll: null },
    rules: { a: withoutVotes(rules.a), b: withoutVotes(rules.b) },
    coalition: [],
    paste: null,
    story: { side: 'b', step: 0 },
  }));
}

/** What stands in the window for pasting; the window opens with it. */
export function typePaste(text: string): Command {
  return inLab(() => ({ paste: text }));
}

export function shutPaste(): Command {
  return inLab(() => ({ paste: null }));
}

/** Another town, size or assumption on the page of the maslikhats. */
export function chooseTown(change: Partial<Lab['town']>): Command {
  return inLab(({ town }) => ({ town: { ...town, ...change } }));
}

export function chooseReferendum(referendum: string): Command {
  return inLab(() => ({ referendum }));
}

/** Changes the votes of one list. */
export function editVotes(list: string, votes: number): Command {
  return inLab((lab) => ({ votes: { ...lab.votes, edited: { ...lab.votes.edited, [list]: votes } } }));
}

export function editAgainstAll(againstAll: number): Command {
  return inLab((lab) => ({ votes: { ...lab.votes, againstAll } }));
}

/** The published votes again. */
export function restoreVotes(): Command {
  return inLab(({ votes }) => ({ votes: { election: votes.election, own: null, edited: {}, againstAll: null } }));
}

/** Another law on one side, as it stands. */
export function chooseLaw(side: LabSide, law: LawPick | null): Command {
  return inRule(side, (rule) => ({ ...LAWFUL, law, seed: rule.seed, hand: rule.hand, districts: rule.districts }));
}

/** One election under two laws, nothing changed in either. */
export function compareLaws(election: string | null, a: LawPick | null, b: LawPick | null): Command {
  return (state) => {
    const chosen = election === null ? state : chooseElection(election)(state);
    return inLab(() => ({ rules: { a: { ...LAWFUL, law: a }, b: { ...LAWFUL, law: b } }, page: 'parliament' }))(chosen);
  };
}

/** Another threshold in thousandths of the votes; null: that of the law. */
export function chooseThreshold(side: LabSide, threshold: number | null): Command {
  return inRule(side, () => ({ threshold, decisions: {} }));
}

export function chooseFormula(side: LabSide, formula: LabRule['formula']): Command {
  return inRule(side, () => ({ formula, decisions: {} }));
}

/** Another number of list or district seats; null: that of the law. */
export function chooseSeats(side: LabSide, tier: 'listSeats' | 'districtSeats', seats: number | null): Command {
  return inRule(side, () => ({ [tier]: seats, decisions: {} }));
}

/** Nothing in the place of the law any more. */
export function restoreLaw(side: LabSide): Command {
  return inRule(side, ({ law, districts, hand, seed }) => ({ ...LAWFUL, law, districts, hand, seed }));
}

export function chooseDistricts(side: LabSide, districts: DistrictMode | null): Command {
  return inRule(side, () => ({ districts }));
}

/** So many districts to a list; the empty name stands for independents. */
export function giveDistricts(side: LabSide, list: string, count: number): Command {
  return inRule(side, ({ hand }) => ({ hand: { ...hand, [list]: count } }));
}

export function drawDistrictsAnew(side: LabSide): Command {
  return inRule(side, ({ seed }) => ({ seed: seed + 1 }));
}

/** Chooses a list where a tie asks for it, or takes the choice back; no more than are wanted. */
export function decideTie(side: LabSide, place: string, list: string, wanted: number): Command {
  return inRule(side, ({ decisions }) => {
    const chosen = decisions[place] ?? [];
    const next = chosen.includes(list) ? chosen.filter((other) => other !== list) : [...chosen, list].slice(-wanted);
    return { decisions: { ...decisions, [place]: next } };
  });
}

/** Adds a list to the coalition or takes it out. */
export function toggleCoalition(list: string): Command {
  return inLab(({ coalition }) => ({
    coalition: coalition.includes(list) ? coalition.filter((other) => other !== list) : [...coalition, list],
  }));
}

export function clearCoalition(): Command {
  return inLab(() => ({ coalition: [] }));
}

/** The line of the chamber at which voting power is computed. */
export function chooseLine(line: Lab['line']): Command {
  return inLab(() => ({ line }));
}

/** Tells the story of the other chamber, from its beginning. */
export function tellSide(side: LabSide): Command {
  return inLab(() => ({ story: { side, step: 0 } }));
}

/** So many steps of the story are told. */
export function tellTo(step: number): Command {
  return inLab(({ story }) => ({ story: { ...story, step: Math.max(0, step) } }));
}

/** Another assumption of the simulation, in thousandths of the vote. */
export function assumeNoise(name: keyof LabNoise, thousandths: number): Command {
  return inLab(({ noise }) => ({ noise: { ...noise, [name]: thousandths } }));
}

/** Another beginning of the stream of chance. */
export function chooseSeed(seed: number): Command {
  return inLab(() => ({ seed }));
}

/** A simulation has begun. */
export function startRun(draws: number, key: string): Command {
  return inLab(() => ({ run: { draws, done: 0, running: true, forecast: null, key } }));
}

/** A simulation has come so far; with all its draws it is over. */
export function reportRun(forecast: Forecast): Command {
  return inLab(({ run }) =>
    run === null ? {} : { run: { ...run, done: forecast.draws, running: forecast.draws < run.draws, forecast } },
  );
}

/** A simulation is stopped; what has come so far stays. */
export function stopRun(): Command {
  return inLab(({ run }) => (run === null ? {} : { run: { ...run, running: false } }));
}

/** A command that changes the lab alone. */
function inLab(change: (lab: Lab) => Partial<Lab>): Command {
  return inView(({ lab }) => ({ lab: { ...lab, ...change(lab) } }));
}

function inRule(side: LabSide, change: (rule: LabRule) => Partial<LabRule>): Command {
  return inLab(({ rules }) => ({ rules: { ...rules, [side]: { ...rules[side], ...change(rules[side]) } } }));
}

/** A rule without what was said about the votes of one election. */
function withoutVotes(rule: LabRule): LabRule {
  return { ...rule, districts: null, hand: {}, decisions: {} };
}
