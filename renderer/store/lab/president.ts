import type { Draft } from 'immer';
import type { Command } from '../commands.ts';
import { inLab, toggled } from './change.ts';
import type { LabPresident, PresidentRound } from './state.ts';

/** Another presidential election; what was typed over the last one is forgotten. */
export function choosePresidential(election: string): Command {
  return inLab((lab) => {
    lab.president = published(election);
  });
}

/** The published votes again, with no second round but the one that was held. */
export function restorePresidential(): Command {
  return inLab((lab) => {
    lab.president = published(lab.president.election);
  });
}

/** Votes of a candidate in the first round; what was decided about ties is forgotten. */
export function typeFirstRound(candidate: string, votes: number): Command {
  return inLab(({ president }) => {
    president.first[candidate] = votes;
    president.decisions = {};
  });
}

/** Votes against all; what was decided about ties is forgotten. */
export function typePresidentAgainstAll(votes: number): Command {
  return inLab(({ president }) => {
    president.againstAll = votes;
    president.decisions = {};
  });
}

/** Votes of a candidate in the second round; what was decided about a tie in it is forgotten. */
export function typeSecondRound(candidate: string, votes: number): Command {
  return inLab(({ president }) => {
    president.second[candidate] = votes;
    delete president.decisions['second-round'];
  });
}

/** Chooses a candidate where a tie in a round asks for it, or takes the choice back; another pair ties anew. */
export function decidePresidentTie(round: PresidentRound, candidate: string, wanted: number): Command {
  return inLab(({ president }) => {
    const { decisions } = president;
    const chosen = toggled(decisions[round] ?? [], candidate, wanted);
    if (round === 'first-round') delete decisions['second-round'];
    if (chosen.length === 0) delete decisions[round];
    else decisions[round] = chosen;
  });
}

/** An election as published, nothing typed over it. */
function published(election: string): Draft<LabPresident> {
  return { election, first: {}, againstAll: null, second: {}, decisions: {} };
}
