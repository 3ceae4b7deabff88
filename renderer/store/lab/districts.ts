import type { Command } from '../commands.ts';
import { inLab, inRule, toggled } from './change.ts';
import type { DistrictMode, Lab, LabSide, TypedDistrict } from './state.ts';

/** Has the winners of the districts of one chamber in another way. */
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

/** Draws the winners of the districts from another seed. */
export function drawDistrictsAnew(side: LabSide): Command {
  return inRule(side, (rule) => {
    rule.seed += 1;
  });
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
