import type { Draft } from '../../constitution/types.ts';
import type { Histories } from '../histories.ts';
import { akimActsAnnulment } from './akim-acts-annulment.ts';
import { akimNoConfidence } from './akim-no-confidence.ts';
import { amendmentByParliament } from './amendment-by-parliament.ts';
import { amendmentByReferendum } from './amendment-by-referendum.ts';
import { budgetReport } from './budget-report.ts';
import { chamberChairElection } from './chamber-chair-election.ts';
import { chamberEarlyEnd } from './chamber-early-end.ts';
import { confidenceQuestionBill } from './confidence-question-bill.ts';
import { consentAppointment } from './consent-appointment.ts';
import { constitutionInterpretation } from './constitution-interpretation.ts';
import { constitutionalBodyFormation } from './constitutional-body-formation.ts';
import { constitutionalLaw } from './constitutional-law.ts';
import { courtReferral } from './court-referral.ts';
import { deputyRecall } from './deputy-recall.ts';
import { dissolution } from './dissolution.ts';
import { districtAkimElection } from './district-akim-election.ts';
import { earlyPresidentialElection } from './early-presidential-election.ts';
import { governmentResignationDismissal } from './government-resignation-dismissal.ts';
import { impeachment } from './impeachment.ts';
import { individualComplaint } from './individual-complaint.ts';
import { localJudgesAppointment } from './local-judges-appointment.ts';
import { lowerHouseElection } from './lower-house-election.ts';
import { mandateLoss } from './mandate-loss.ts';
import { martialLaw } from './martial-law.ts';
import { maslikhatDissolution } from './maslikhat-dissolution.ts';
import { ministerRemoval } from './minister-removal.ts';
import { ministersAppointment } from './ministers-appointment.ts';
import { noConfidenceGovernment } from './no-confidence-government.ts';
import { ombudsmanPetition } from './ombudsman-petition.ts';
import { ombudsmanSelection } from './ombudsman-selection.ts';
import { ordinaryLaw } from './ordinary-law.ts';
import { partyRegistration } from './party-registration.ts';
import { preSignatureReview } from './pre-signature-review.ts';
import { presidentPetitionEnactedLaw } from './president-petition-enacted-law.ts';
import { presidentSignatureConstitutional } from './president-signature-constitutional.ts';
import { presidentSignatureOrdinary } from './president-signature-ordinary.ts';
import { presidentialElection } from './presidential-election.ts';
import { primeMinisterInvestiture } from './prime-minister-investiture.ts';
import { priorityBill } from './priority-bill.ts';
import { prosecutorGeneralPetition } from './prosecutor-general-petition.ts';
import { referendum } from './referendum.ts';
import { regionalAkimAppointment } from './regional-akim-appointment.ts';
import { releaseForIllness } from './release-for-illness.ts';
import { resignationPresident } from './resignation-president.ts';
import { ruralAkimElection } from './rural-akim-election.ts';
import { senateElection } from './senate-election.ts';
import { soleAppointment } from './sole-appointment.ts';
import { stateOfEmergency } from './state-of-emergency.ts';
import { supremeCourtChair } from './supreme-court-chair.ts';
import { supremeCourtJudgesElection } from './supreme-court-judges-election.ts';
import { temporaryGovernmentActs } from './temporary-government-acts.ts';
import { urgentGovernmentBill } from './urgent-government-bill.ts';
import { vacancySuccession } from './vacancy-succession.ts';
import { vicePresidentAppointment } from './vice-president-appointment.ts';

/** Procedures over time, one file each. */
export const procedures: Histories<Draft['procedures'][string]> = {
  'ordinary-law': ordinaryLaw,
  'constitutional-law': constitutionalLaw,
  'priority-bill': priorityBill,
  'urgent-government-bill': urgentGovernmentBill,
  'temporary-government-acts': temporaryGovernmentActs,
  'president-signature-ordinary': presidentSignatureOrdinary,
  'president-signature-constitutional': presidentSignatureConstitutional,
  'pre-signature-review': preSignatureReview,
  'president-petition-enacted-law': presidentPetitionEnactedLaw,
  'amendment-by-parliament': amendmentByParliament,
  'amendment-by-referendum': amendmentByReferendum,
  referendum,
  'confidence-question-bill': confidenceQuestionBill,
  'prime-minister-investiture': primeMinisterInvestiture,
  'ministers-appointment': ministersAppointment,
  'consent-appointment': consentAppointment,
  'vice-president-appointment': vicePresidentAppointment,
  'sole-appointment': soleAppointment,
  'chamber-chair-election': chamberChairElection,
  'supreme-court-judges-election': supremeCourtJudgesElection,
  'supreme-court-chair': supremeCourtChair,
  'local-judges-appointment': localJudgesAppointment,
  'ombudsman-selection': ombudsmanSelection,
  'constitutional-body-formation': constitutionalBodyFormation,
  'no-confidence-government': noConfidenceGovernment,
  'minister-removal': ministerRemoval,
  'government-resignation-dismissal': governmentResignationDismissal,
  'budget-report': budgetReport,
  dissolution,
  impeachment,
  'release-for-illness': releaseForIllness,
  'resignation-president': resignationPresident,
  'vacancy-succession': vacancySuccession,
  'presidential-election': presidentialElection,
  'early-presidential-election': earlyPresidentialElection,
  'lower-house-election': lowerHouseElection,
  'senate-election': senateElection,
  'chamber-early-end': chamberEarlyEnd,
  'deputy-recall': deputyRecall,
  'mandate-loss': mandateLoss,
  'regional-akim-appointment': regionalAkimAppointment,
  'district-akim-election': districtAkimElection,
  'rural-akim-election': ruralAkimElection,
  'akim-no-confidence': akimNoConfidence,
  'akim-acts-annulment': akimActsAnnulment,
  'maslikhat-dissolution': maslikhatDissolution,
  'individual-complaint': individualComplaint,
  'prosecutor-general-petition': prosecutorGeneralPetition,
  'ombudsman-petition': ombudsmanPetition,
  'court-referral': courtReferral,
  'constitution-interpretation': constitutionInterpretation,
  'party-registration': partyRegistration,
  'state-of-emergency': stateOfEmergency,
  'martial-law': martialLaw,
};
