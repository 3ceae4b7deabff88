import type { Forecast } from '../../model/elections/simulation/index.ts';
import { type Draft, produce } from 'immer';
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
  type TypedDistrict,
} from './lab-state.ts';

export type LabSide = keyof Lab['rules'];

/** The electoral law of January 2021: every seat by lists at 7 %, nine seats of the Assembly. */
export const LAW_2021: LawPick = { body: 'mazhilis', on: '2021-01-10' };
/** The electoral law of March 2023: 69 seats by lists at 5 %, 29 districts. */
export const LAW_2023: LawPick = { body: 'mazhilis', on: '2023-03-19' };
/** The Kurultai: 145 seats by lists; how they are shared out was not seen in a text. */
export const LAW_2026: LawPick = { body: 'kurultai', on: '2026-07-01' };

export function chooseLabPage(page: LabPage): Command {
  return inLab((lab) => {
    lab.page = page;
  });
}

export function chooseLabPanel(panel: LabPanel): Command {
  return inLab((lab) => {
    lab.panel = panel;
  });
}

/** Counts the votes of another election; what was edited and decided about the last one is forgotten. */
export function chooseElection(election: string): Command {
  return inLab((lab) => {
    countAnew(lab);
    lab.votes = { election, own: null, edited: {}, againstAll: null };
  });
}

/** Puts votes of one's own in the place of the published ones. */
export function takeOwnVotes({ lists, againstAll }: NonNullable<LabVotes['own']>): Command {
  return inLab((lab) => {
    countAnew(lab);
    lab.votes = {
      election: lab.votes.election,
      own: { lists: [...lists], againstAll },
      edited: {},
      againstAll: null,
    };
    lab.paste = null;
  });
}

/** What stands in the window for pasting; the window opens with it. */
export function typePaste(text: string): Command {
  return inLab((lab) => {
    lab.paste = text;
  });
}

export function shutPaste(): Command {
  return inLab((lab) => {
    lab.paste = null;
  });
}

/** Another town, size or assumption on the page of the maslikhats; votes typed for another town are forgotten. */
export function chooseTown(change: Partial<Omit<Lab['town'], 'decisions'>>): Command {
  return inLab(({ town, books }) => {
    if (change.election !== undefined) books.town = { open: 1, typed: {} };
    Object.assign(town, change, { decisions: {} });
  });
}

export function chooseReferendum(referendum: string): Command {
  return inLab((lab) => {
    lab.referendum = referendum;
  });
}

/** Changes the votes of one list. */
export function editVotes(list: string, votes: number): Command {
  return inLab((lab) => {
    lab.votes.edited[list] = votes;
  });
}

export function editAgainstAll(againstAll: number): Command {
  return inLab((lab) => {
    lab.votes.againstAll = againstAll;
  });
}

/** The published votes again. */
export function restoreVotes(): Command {
  return inLab((lab) => {
    lab.votes = { election: lab.votes.election, own: null, edited: {}, againstAll: null };
  });
}

/** Another law on one side, as it stands. */
export function chooseLaw(side: LabSide, law: LawPick | null): Command {
  return inRule(side, (rule) => {
    restore(rule);
    rule.law = law;
  });
}

/** One election under two laws, nothing changed in either. */
export function compareLaws(election: string | null, a: LawPick | null, b: LawPick | null): Command {
  return (state) => {
    const chosen = election === null ? state : chooseElection(election)(state);
    return inLab((lab) => {
      Object.assign(lab.rules.a, LAWFUL, { law: a });
      Object.assign(lab.rules.b, LAWFUL, { law: b });
      lab.page = 'parliament';
    })(chosen);
  };
}

/** Another threshold in thousandths of the votes; null: that of the law. */
export function chooseThreshold(side: LabSide, threshold: number | null): Command {
  return inRule(side, (rule) => {
    rule.threshold = threshold;
    rule.decisions = {};
  });
}

export function chooseFormula(side: LabSide, formula: LabRule['formula']): Command {
  return inRule(side, (rule) => {
    rule.formula = formula;
    rule.decisions = {};
  });
}

/** Another number of list or district seats; null: that of the law. */
export function chooseSeats(side: LabSide, tier: 'listSeats' | 'districtSeats', seats: number | null): Command {
  return inRule(side, (rule) => {
    rule[tier] = seats;
    rule.decisions = {};
  });
}

/** Nothing in the place of the law any more. */
export function restoreLaw(side: LabSide): Command {
  return inRule(side, restore);
}

export function chooseDistricts(side: LabSide, districts: DistrictMode | null): Command {
  return inRule(side, (rule) => {
    rule.districts = districts;
  });
}

/** So many districts to a list; the empty name stands for independents. */
export function giveDistricts(side: LabSide, list: string, count: number): Command {
  return inRule(side, ({ hand }) => {
    hand[list] = count;
  });
}

export function drawDistrictsAnew(side: LabSide): Command {
  return inRule(side, (rule) => {
    rule.seed += 1;
  });
}

/** Chooses a list where a tie asks for it, or takes the choice back; no more than are wanted. */
export function decideTie(side: LabSide, place: string, list: string, wanted: number): Command {
  return inRule(side, ({ decisions }) => {
    decisions[place] = toggled(decisions[place] ?? [], list, wanted);
  });
}

/** The same for a tier of the town. */
export function decideTownTie(tier: string, place: string, list: string, wanted: number): Command {
  return inLab(({ town: { decisions } }) => {
    const own = (decisions[tier] ??= {});
    own[place] = toggled(own[place] ?? [], list, wanted);
  });
}

function toggled(chosen: readonly string[], id: string, wanted: number): string[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-wanted);
}

/** Opens another district to type its votes. */
export function openDistrict(book: keyof Lab['books'], no: number): Command {
  return inLab(({ books }) => {
    books[book].open = no;
  });
}

/**
 * The votes of a district as typed, or null to forget them. They count from now on in both chambers, and what was decided about a tie
 * in the district is forgotten.
 */
export function typeDistrict(book: keyof Lab['books'], no: number, votes: TypedDistrict | null): Command {
  return inLab(({ books, rules, town }) => {
    const { typed } = books[book];
    if (votes === null) delete typed[no];
    else typed[no] = { ...votes, candidates: [...votes.candidates] };
    if (book === 'town') Object.assign(town, { assumesLeader: false, decisions: {} });
    else {
      for (const rule of Object.values(rules)) {
        rule.districts = null;
        delete rule.decisions[`district:${no}`];
      }
    }
  });
}

/** Adds a list to the coalition or takes it out. */
export function toggleCoalition(list: string): Command {
  return inLab((lab) => {
    const { coalition } = lab;
    lab.coalition = coalition.includes(list) ? coalition.filter((other) => other !== list) : [...coalition, list];
  });
}

export function clearCoalition(): Command {
  return inLab((lab) => {
    lab.coalition = [];
  });
}

/** The line of the chamber at which voting power is computed. */
export function chooseLine(line: Lab['line']): Command {
  return inLab((lab) => {
    lab.line = line;
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

/** A command that changes the lab alone, written as if it changed it in place. */
function inLab(change: (lab: Draft<Lab>) => void): Command {
  return inView(({ lab }) => ({ lab: produce(lab, change) }));
}

function inRule(side: LabSide, change: (rule: Draft<LabRule>) => void): Command {
  return inLab(({ rules }) => {
    change(rules[side]);
  });
}

/** Takes back what was put in the place of the law; how districts are won is no part of it. */
function restore(rule: Draft<LabRule>): void {
  Object.assign(rule, { threshold: null, formula: null, listSeats: null, districtSeats: null, decisions: {} });
}

/** Forgets what was said about the votes of one election. */
function countAnew(lab: Draft<Lab>): void {
  for (const rule of Object.values(lab.rules)) Object.assign(rule, { districts: null, hand: {}, decisions: {} });
  lab.coalition = [];
  lab.story = { side: 'b', step: 0 };
  lab.books.parliament = { open: 1, typed: {} };
}
