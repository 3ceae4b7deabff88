import type { Scenario, ScenarioStep, StoryText } from '../model/scenario/types.ts';
import presidentAndParty from './01-president-and-party.json' with { type: 'json' };
import secondAndThirdTerm from './02-second-and-third-term.json' with { type: 'json' };
import earlyElectionAndSevenYears from './03-early-election-and-seven-years.json' with { type: 'json' };
import withoutAParty from './04-without-a-party.json' with { type: 'json' };
import recallOfADeputy from './05-recall-of-a-deputy.json' with { type: 'json' };
import citizenAtTheConstitutionalCourt from './06-citizen-at-the-constitutional-court.json' with { type: 'json' };
import whoSitsOnTheBench from './07-who-sits-on-the-bench.json' with { type: 'json' };
import billAndTheSenate from './08-bill-and-the-senate.json' with { type: 'json' };
import vetoAndOverride from './09-veto-and-override.json' with { type: 'json' };
import urgentGovernmentBill from './10-urgent-government-bill.json' with { type: 'json' };
import regionalAkim from './11-regional-akim.json' with { type: 'json' };
import akimActsAndDismissal from './12-akim-acts-and-dismissal.json' with { type: 'json' };
import ruralAndDistrictAkims from './13-rural-and-district-akims.json' with { type: 'json' };
import sisterAtAStateCompany from './14-sister-at-a-state-company.json' with { type: 'json' };
import aNewParty from './15-a-new-party.json' with { type: 'json' };
import confidenceAndDissolution from './16-confidence-and-dissolution.json' with { type: 'json' };
import vacancy from './17-vacancy.json' with { type: 'json' };
import impeachmentFails from './18-impeachment-fails.json' with { type: 'json' };
import referendumOfJune2022 from './19-referendum-june-2022.json' with { type: 'json' };
import elbasyClauses from './20-elbasy-clauses.json' with { type: 'json' };
import partyCards from './21-party-cards.json' with { type: 'json' };
import deathPenaltyLandAndSubsoil from './22-death-penalty-land-and-subsoil.json' with { type: 'json' };
import newRegionsAndTheSenate from './23-new-regions-and-the-senate.json' with { type: 'json' };
import electoralCycle from './24-electoral-cycle.json' with { type: 'json' };
import changingTheSingleTerm from './25-changing-the-single-term.json' with { type: 'json' };

/** A scenario as its file is typed, where what a question is about is any word. */
type Written = Omit<Scenario, 'steps'> & {
  readonly steps: readonly (Omit<ScenarioStep, 'asks'> & {
    readonly asks?: { readonly text: StoryText; readonly about: string };
  })[];
};

const written: readonly Written[] = [
  presidentAndParty.scenario,
  secondAndThirdTerm.scenario,
  earlyElectionAndSevenYears.scenario,
  withoutAParty.scenario,
  recallOfADeputy.scenario,
  citizenAtTheConstitutionalCourt.scenario,
  whoSitsOnTheBench.scenario,
  billAndTheSenate.scenario,
  vetoAndOverride.scenario,
  urgentGovernmentBill.scenario,
  regionalAkim.scenario,
  akimActsAndDismissal.scenario,
  ruralAndDistrictAkims.scenario,
  sisterAtAStateCompany.scenario,
  aNewParty.scenario,
  confidenceAndDissolution.scenario,
  vacancy.scenario,
  impeachmentFails.scenario,
  referendumOfJune2022.scenario,
  elbasyClauses.scenario,
  partyCards.scenario,
  deathPenaltyLandAndSubsoil.scenario,
  newRegionsAndTheSenate.scenario,
  electoralCycle.scenario,
  changingTheSingleTerm.scenario,
];

/** The scenarios that come with the app, in the order of their numbers. */
export const scenarios: readonly Scenario[] = written.filter(isScenario);

function isScenario(file: Written): file is Scenario {
  return file.steps.every(({ asks }) => asks === undefined || asks.about === 'verdict' || asks.about === 'outcome');
}
