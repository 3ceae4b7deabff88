import type { Draft } from 'immer';
import type { Command } from '../commands.ts';
import { inLab, inRule } from './change.ts';
import { type Lab, type LabPage, type LabRule, type LabSide, type LabVotes, LAWFUL, type LawPick } from './state.ts';

/** The electoral law of January 2021: every seat by lists at 7 %, nine seats of the Assembly. */
export const LAW_2021: LawPick = { body: 'mazhilis', on: '2021-01-10' };
/** The electoral law of March 2023: 69 seats by lists at 5 %, 29 districts. */
export const LAW_2023: LawPick = { body: 'mazhilis', on: '2023-03-19' };
/** The Kurultai: 145 seats by lists; how they are shared out was not seen in a text. */
export const LAW_2026: LawPick = { body: 'kurultai', on: '2026-07-01' };

/** Turns to another of the questions of the lab. */
export function chooseLabPage(page: LabPage): Command {
  return inLab((lab) => {
    lab.page = page;
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

/** Shuts the window for pasting; what was typed there is gone. */
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

/** Counts another referendum. */
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

/** Types other votes against all. */
export function editAgainstAll(againstAll: number): Command {
  return inLab((lab) => {
    lab.votes.againstAll = againstAll;
  });
}

/** The published votes again; where one's own are given up, so is what was said about their lists. */
export function restoreVotes(): Command {
  return inLab((lab) => {
    if (lab.votes.own !== null) countAnew(lab);
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

/** Shares the seats of one chamber by another formula, or with null by that of its law. */
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
