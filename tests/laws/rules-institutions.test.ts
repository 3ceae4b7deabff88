import { describe, expect, test } from 'vitest';
import { evaluate, type Verdict, type VerdictStatus } from '../../model/actions/index.ts';
import type { Facts, Trace } from '../../model/conditions/index.ts';
import { counterpartsOf } from '../../model/constitution/index.ts';
import { keysOf } from '../../model/json.ts';
import { institutionsCircumstances } from '../../model/kazakhstan/circumstances/institutions.ts';
import { at, edition } from '../../model/kazakhstan/index.ts';
import { akims } from '../../model/kazakhstan/rules/akims.ts';
import { amendment } from '../../model/kazakhstan/rules/amendment.ts';
import { appointments } from '../../model/kazakhstan/rules/appointments.ts';
import { budget } from '../../model/kazakhstan/rules/budget.ts';
import { confidence } from '../../model/kazakhstan/rules/confidence.ts';
import { constitutionalBench } from '../../model/kazakhstan/rules/constitutional-bench.ts';
import { constitutionalReview } from '../../model/kazakhstan/rules/constitutional-review.ts';
import { decrees } from '../../model/kazakhstan/rules/decrees.ts';
import { dissolution } from '../../model/kazakhstan/rules/dissolution.ts';
import { emergency } from '../../model/kazakhstan/rules/emergency.ts';
import { lawMaking } from '../../model/kazakhstan/rules/law-making.ts';
import { maslikhats } from '../../model/kazakhstan/rules/maslikhats.ts';
import { referendum } from '../../model/kazakhstan/rules/referendum.ts';
import { senate } from '../../model/kazakhstan/rules/senate.ts';
import { sittings } from '../../model/kazakhstan/rules/sittings.ts';
import { temporaryActs } from '../../model/kazakhstan/rules/temporary-acts.ts';
import { veto } from '../../model/kazakhstan/rules/veto.ts';
import { EDITION_IDS, type Verb } from '../../model/vocabulary.ts';
import { actOn } from '../support/acts.ts';
import { valueIn } from '../support/results.ts';

/** Three editions, and the three days of autumn 2022 on which one act can have three answers. */
const POINTS = {
  before: ['pre-2022', '2022-01-01'],
  july: ['2022-07-01', '2022-07-01'],
  october: ['2022-10-01', '2022-10-01'],
  january: ['2023-01-02', '2023-01-02'],
  after: ['post-2022', '2023-03-29'],
  pilot: ['2023-11-06', '2023-11-06'],
  newest: ['2026', '2026-07-01'],
} as const;
type Point = keyof typeof POINTS;

type Answers = Readonly<Partial<Record<Point, VerdictStatus>>>;
type Case = readonly [name: string, act: readonly [string, Verb, string], facts: Facts, answers: Answers];

const RULES = Object.keys({
  ...akims,
  ...amendment,
  ...appointments,
  ...budget,
  ...confidence,
  ...constitutionalBench,
  ...constitutionalReview,
  ...decrees,
  ...dissolution,
  ...emergency,
  ...lawMaking,
  ...maslikhats,
  ...referendum,
  ...senate,
  ...sittings,
  ...temporaryActs,
  ...veto,
});

function factsIn(trace: Trace | undefined): readonly string[] {
  if (trace === undefined) return [];
  const { condition, parts } = trace;
  if (condition.test === 'share') return [condition.part, condition.whole];
  return 'fact' in condition ? [condition.fact] : (parts ?? []).flatMap(factsIn);
}

const counterparts = counterpartsOf(...EDITION_IDS.map(edition));

function verdictAt(point: Point, [actor, verb, object]: Case[1], facts: Facts): Verdict {
  const [order, day] = POINTS[point];
  return evaluate(valueIn(at(order)), actOn(actor, verb, object, day), facts, counterparts);
}

function verdictsOf([, act, facts, answers]: Case): readonly (readonly [Point, Verdict])[] {
  const points = keysOf(POINTS).filter((point) => answers[point] !== undefined);
  return points.map((point) => [point, verdictAt(point, act, facts)]);
}

function answersTo(those: Case): Answers {
  return Object.fromEntries(verdictsOf(those).map(([point, { status }]) => [point, status]));
}

function everywhere(status: VerdictStatus): Answers {
  return { before: status, after: status, newest: status };
}

const CONSULTED: Facts = {
  'consultation.prime-minister': true,
  'consultation.senate-chair': true,
  'consultation.mazhilis-chair': true,
  'consultation.kurultai-chair': true,
};
const CALM: Facts = {
  ...CONSULTED,
  'state.emergency': false,
  'state.martial-law': false,
  'president.term-ends': '2029-11-26',
  'president.by-succession': false,
  'parliament.last-dissolved': '2000-01-01',
  'parliament.refusals': 0,
};
const dissolve = ['president', 'dissolves', 'mazhilis'] as const;

const DISSOLUTION: readonly Case[] = [
  ['after consultations, in calm times', dissolve, CALM, everywhere('permitted')],
  ['the whole Parliament likewise', ['president', 'dissolves', 'parliament'], CALM, everywhere('permitted')],
  ['the Senate alone is never dissolved', ['president', 'dissolves', 'senate'], CALM, everywhere('barred')],
  ['in a state of emergency', dissolve, { ...CALM, 'state.emergency': true }, everywhere('barred')],
  ['under martial law', dissolve, { ...CALM, 'state.martial-law': true }, everywhere('barred')],
  [
    'in the last six months of the term',
    dissolve,
    { ...CALM, 'president.term-ends': '2022-07-01' },
    { before: 'barred', after: 'permitted' },
  ],
  [
    'a day more than six months before the end of the term',
    dissolve,
    { ...CALM, 'president.term-ends': '2022-07-02' },
    { before: 'permitted' },
  ],
  [
    'on the day one year after the last dissolution',
    dissolve,
    { ...CALM, 'parliament.last-dissolved': '2021-01-01' },
    { before: 'barred' },
  ],
  [
    'a year and a day after the last dissolution',
    dissolve,
    { ...CALM, 'parliament.last-dissolved': '2020-12-31' },
    { before: 'permitted' },
  ],
  [
    'by a successor, whom only the text of 2026 holds back',
    dissolve,
    { ...CALM, 'president.by-succession': true },
    { before: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'without consulting anybody',
    dissolve,
    {
      ...CALM,
      'consultation.prime-minister': false,
      'consultation.senate-chair': false,
      'consultation.mazhilis-chair': false,
      'consultation.kurultai-chair': false,
    },
    everywhere('barred'),
  ],
  [
    'without consulting anybody, after a second refusal',
    dissolve,
    {
      ...CALM,
      'consultation.prime-minister': false,
      'consultation.senate-chair': false,
      'consultation.mazhilis-chair': false,
      'consultation.kurultai-chair': false,
      'parliament.refusals': 2,
    },
    { before: 'barred', after: 'barred', newest: 'permitted' },
  ],
  ['while nothing is known', dissolve, {}, everywhere('unknown')],
];

const ASKED: Facts = {
  'government.confidence-asked': true,
  'government.hours-since-question': 48,
  'government.budget-report-refused': false,
  'initiative.deputies': true,
  'majority.parliament': true,
  'majority.kurultai': true,
};
const confidenceLost = ['parliament', 'no-confidence', 'government'] as const;

const CONFIDENCE: readonly Case[] = [
  ['no confidence over a bill after forty-eight hours', confidenceLost, ASKED, everywhere('permitted')],
  [
    'no confidence over a bill an hour too early',
    confidenceLost,
    { ...ASKED, 'government.hours-since-question': 47 },
    everywhere('barred'),
  ],
  [
    'no confidence for refusing the report on the budget',
    confidenceLost,
    { 'government.budget-report-refused': true, 'government.confidence-asked': false },
    everywhere('permitted'),
  ],
  [
    'both chambers without a ground',
    confidenceLost,
    {
      'government.budget-report-refused': false,
      'government.confidence-asked': false,
      'initiative.deputies': false,
      'majority.parliament': true,
      'majority.kurultai': true,
    },
    everywhere('barred'),
  ],
  [
    'the Mazhilis on the motion of one fifth',
    ['mazhilis', 'no-confidence', 'government'],
    { ...ASKED, 'government.confidence-asked': false, 'majority.mazhilis': true },
    everywhere('permitted'),
  ],
  [
    'the Mazhilis without the motion of one fifth',
    ['mazhilis', 'no-confidence', 'government'],
    { 'initiative.deputies': false, 'majority.mazhilis': true },
    { before: 'barred', after: 'barred' },
  ],
  [
    'a question of confidence for the second time in the year',
    ['prime-minister', 'asks-confidence', 'parliament'],
    { 'bill.of-government': true, 'government.confidence-questions': 2 },
    everywhere('permitted'),
  ],
  [
    'a question of confidence for the third time in the year',
    ['prime-minister', 'asks-confidence', 'parliament'],
    { 'bill.of-government': true, 'government.confidence-questions': 3 },
    everywhere('barred'),
  ],
  [
    'a question of confidence over a bill of deputies',
    ['prime-minister', 'asks-confidence', 'parliament'],
    { 'bill.of-government': false, 'government.confidence-questions': 1 },
    everywhere('barred'),
  ],
  [
    'a minister sent away without a report',
    ['mazhilis', 'dismisses', 'ministers'],
    {
      'minister.report-heard': false,
      'minister.laws-not-carried-out': true,
      'initiative.deputies': true,
      'majority.mazhilis': true,
      'majority.kurultai': true,
    },
    everywhere('barred'),
  ],
  [
    'a minister sent away after the report, for failing the laws',
    ['mazhilis', 'dismisses', 'ministers'],
    {
      'minister.report-heard': true,
      'minister.laws-not-carried-out': true,
      'initiative.deputies': true,
      'majority.mazhilis': true,
      'majority.kurultai': true,
    },
    everywhere('permitted'),
  ],
  [
    'a resignation answered on the tenth day',
    ['president', 'accepts-resignation', 'government'],
    { 'government.resignation-offered': '2021-12-22' },
    { before: 'permitted' },
  ],
  [
    'a resignation answered on the eleventh day',
    ['president', 'accepts-resignation', 'government'],
    { 'government.resignation-offered': '2021-12-21' },
    { before: 'unknown' },
  ],
];

const bring = ['deputies', 'initiates-law', 'laws'] as const;
const PLAIN: Facts = { 'bill.in-lower-house': true, 'bill.money': false, 'bill.refused-twice': false };

const LAW_MAKING: readonly Case[] = [
  ['deputies bring a bill in the lower house', bring, PLAIN, everywhere('permitted')],
  ['a bill brought in the Senate', bring, { ...PLAIN, 'bill.in-lower-house': false }, everywhere('barred')],
  [
    'a bill that costs money, without the opinion of the Government',
    bring,
    { ...PLAIN, 'bill.money': true, 'consent.government': false },
    everywhere('barred'),
  ],
  [
    'a bill that costs money, with its opinion open',
    bring,
    { ...PLAIN, 'bill.money': true },
    everywhere('conditional'),
  ],
  [
    'a bill of the President that costs money',
    ['president', 'initiates-law', 'laws'],
    { ...PLAIN, 'bill.money': true, 'consent.government': false },
    everywhere('permitted'),
  ],
  [
    'a bill refused twice by the Senate in this session',
    bring,
    { ...PLAIN, 'bill.refused-twice': true },
    { before: 'barred', october: 'barred', january: 'permitted', after: 'permitted', newest: 'permitted' },
  ],
  [
    'the Halyk Kenesi brings a bill',
    ['halyk-kenesi', 'initiates-law', 'laws'],
    PLAIN,
    { before: 'barred', after: 'barred', newest: 'permitted' },
  ],
  [
    'a draft constitutional law',
    ['government', 'initiates-law', 'constitutional-laws'],
    PLAIN,
    everywhere('permitted'),
  ],
  [
    'a draft constitutional law in the wrong house',
    ['government', 'initiates-law', 'constitutional-laws'],
    { ...PLAIN, 'bill.in-lower-house': false },
    everywhere('barred'),
  ],
  ['citizens bring a bill', ['citizens', 'initiates-law', 'laws'], PLAIN, everywhere('barred')],
  [
    'the Mazhilis insists against the Senate',
    ['mazhilis', 'overrides', 'senate'],
    { 'bill.conciliation-failed': true, 'majority.mazhilis': true },
    { before: 'barred', october: 'barred', january: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'the Mazhilis insists before conciliation has failed',
    ['mazhilis', 'overrides', 'senate'],
    { 'bill.conciliation-failed': false, 'majority.mazhilis': true },
    { before: 'barred', after: 'barred' },
  ],
  [
    'the Senate refuses a law within sixty days',
    ['senate', 'vetoes', 'laws'],
    { 'bill.to-senate': '2023-02-01', 'majority.senate': true },
    { before: 'permitted', after: 'permitted' },
  ],
  [
    'the Senate refuses a law on the sixty-first day',
    ['senate', 'vetoes', 'laws'],
    { 'bill.to-senate': '2023-01-27', 'majority.senate': true },
    { before: 'permitted', after: 'barred' },
  ],
  [
    'the Senate passes a law while the Mazhilis is missing',
    ['senate', 'adopts-law', 'laws'],
    { 'parliament.lower-house-absent': true, 'majority.senate': true },
    { before: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'the Senate passes a law while the Mazhilis sits',
    ['senate', 'adopts-law', 'laws'],
    { 'parliament.lower-house-absent': false, 'majority.senate': true },
    { before: 'barred', after: 'barred' },
  ],
  [
    'the Senate passes a constitutional law while the Mazhilis is missing',
    ['senate', 'adopts-law', 'constitutional-laws'],
    { 'parliament.lower-house-absent': true, 'majority.senate': true },
    { before: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'the Senate passes a constitutional law without the votes',
    ['senate', 'adopts-law', 'constitutional-laws'],
    { 'parliament.lower-house-absent': true, 'majority.senate': false },
    { before: 'barred', after: 'barred' },
  ],
  [
    'a constitutional law in separate sittings',
    ['parliament', 'adopts-law', 'constitutional-laws'],
    { 'parliament.sitting': 'separate', 'majority.parliament': true },
    { before: 'permitted', october: 'permitted', january: 'barred', after: 'barred' },
  ],
  [
    'a constitutional law at a joint sitting',
    ['parliament', 'adopts-law', 'constitutional-laws'],
    { 'parliament.sitting': 'joint', 'majority.parliament': true },
    { before: 'barred', october: 'barred', january: 'permitted', after: 'permitted' },
  ],
  [
    'a constitutional law in the Kurultai, which has one kind of sitting',
    ['kurultai', 'adopts-law', 'constitutional-laws'],
    { 'votes.kurultai': 97 },
    { newest: 'permitted' },
  ],
  [
    'a constitutional law in the Kurultai, a vote short',
    ['kurultai', 'adopts-law', 'constitutional-laws'],
    { 'votes.kurultai': 96 },
    { newest: 'barred' },
  ],
  [
    'two thirds present make a quorum',
    ['mazhilis', 'convenes', 'sitting'],
    { 'parliament.present': 72, 'parliament.deputies': 107 },
    everywhere('permitted'),
  ],
  [
    'fewer than two thirds make none',
    ['mazhilis', 'convenes', 'sitting'],
    { 'parliament.present': 71, 'parliament.deputies': 107 },
    everywhere('barred'),
  ],
];

const SENT: Facts = {
  'law.submitted': '2022-12-28',
  'law.countersigned': true,
  'law.overridden': false,
  'act.found-unconstitutional': false,
};
const sign = ['president', 'signs-law', 'laws'] as const;
const giveBack = ['president', 'vetoes', 'laws'] as const;

const VETO: readonly Case[] = [
  ['a law signed in time', sign, SENT, { january: 'permitted' }],
  [
    'a constitutional law signed in time',
    ['president', 'signs-law', 'constitutional-laws'],
    SENT,
    { january: 'permitted' },
  ],
  ['a law without the signatures before', sign, { ...SENT, 'law.countersigned': false }, { january: 'barred' }],
  ['a law found unconstitutional', sign, { ...SENT, 'act.found-unconstitutional': true }, { january: 'barred' }],
  [
    'a constitutional law found unconstitutional',
    ['president', 'signs-law', 'constitutional-laws'],
    { ...SENT, 'act.found-unconstitutional': true },
    { january: 'barred' },
  ],
  ['a law given back in time', giveBack, SENT, { january: 'permitted' }],
  [
    'a law given back too late: left open',
    giveBack,
    { ...SENT, 'law.submitted': '2022-12-01' },
    { january: 'unknown' },
  ],
  ['a law signed too late: left open', sign, { ...SENT, 'law.submitted': '2022-12-01' }, { january: 'unknown' }],
  ['a law given back after the override', giveBack, { ...SENT, 'law.overridden': true }, { january: 'barred' }],
  [
    'an override within a month',
    ['parliament', 'overrides', 'president'],
    { 'law.kind': 'ordinary', 'law.objections-sent': '2022-12-15', 'majority.parliament': true },
    { january: 'permitted' },
  ],
  [
    'an override after a month',
    ['parliament', 'overrides', 'president'],
    { 'law.kind': 'ordinary', 'law.objections-sent': '2022-11-15', 'majority.parliament': true },
    { january: 'barred' },
  ],
];

const DECREES: readonly Case[] = [
  [
    'a decree with the force of a law while the house is missing',
    ['president', 'decrees', 'laws'],
    { 'parliament.lower-house-absent': true },
    { before: 'barred', after: 'barred', newest: 'permitted' },
  ],
  [
    'a decree with the force of a constitutional law while the house is missing',
    ['president', 'decrees', 'constitutional-laws'],
    { 'parliament.lower-house-absent': true },
    { before: 'barred', after: 'barred', newest: 'permitted' },
  ],
  [
    'a decree with the force of a law while the house sits',
    ['president', 'decrees', 'laws'],
    { 'parliament.lower-house-absent': false },
    everywhere('barred'),
  ],
  [
    'a decree within the laws',
    ['president', 'decrees', 'legal-acts'],
    { 'act.contradicts-laws': false },
    everywhere('permitted'),
  ],
  [
    'a decree against the laws',
    ['president', 'decrees', 'legal-acts'],
    { 'act.contradicts-laws': true },
    everywhere('barred'),
  ],
  [
    'a temporary act of the Government with an urgent bill',
    ['government', 'temporary-acts', 'laws'],
    { 'bill.urgent': true },
    {
      before: 'barred',
      july: 'barred',
      october: 'barred',
      january: 'permitted',
      after: 'permitted',
      newest: 'permitted',
    },
  ],
  [
    'an urgent bill of the Government under a threat',
    ['government', 'sets-priority', 'parliament'],
    { 'bill.urgent': true },
    { before: 'barred', october: 'barred', january: 'permitted', after: 'permitted', newest: 'permitted' },
  ],
  [
    'an urgent bill of the Government without a threat',
    ['government', 'sets-priority', 'parliament'],
    { 'bill.urgent': false },
    everywhere('barred'),
  ],
  [
    'a temporary act of the Government without one',
    ['government', 'temporary-acts', 'laws'],
    { 'bill.urgent': false },
    everywhere('barred'),
  ],
];

const DIRECT: Facts = { 'complaint.subject': 'normative-act', 'complaint.direct': true };
const citizen = ['citizens', 'petitions', 'constitutional-court'] as const;

const REVIEW: readonly Case[] = [
  [
    'a citizen whose rights an act touches',
    citizen,
    DIRECT,
    {
      before: 'barred',
      july: 'barred',
      october: 'barred',
      january: 'permitted',
      after: 'permitted',
      newest: 'permitted',
    },
  ],
  ['a citizen whom it does not touch', citizen, { ...DIRECT, 'complaint.direct': false }, everywhere('barred')],
  ['a citizen against a judgment', citizen, { ...DIRECT, 'complaint.subject': 'individual-act' }, everywhere('barred')],
  [
    'the Prosecutor General against a normative act',
    ['prosecutor-general', 'petitions', 'constitutional-court'],
    DIRECT,
    { before: 'barred', october: 'barred', january: 'permitted', after: 'permitted', newest: 'permitted' },
  ],
  [
    'the Prosecutor General on an unsigned law',
    ['prosecutor-general', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'unsigned-law' },
    everywhere('barred'),
  ],
  [
    'the Prosecutor General on a decision of an international body',
    ['prosecutor-general', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'international-decision' },
    { before: 'barred', after: 'barred', newest: 'permitted' },
  ],
  [
    'the Commissioner for Human Rights',
    ['ombudsman', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'normative-act', 'complaint.rights': true },
    { before: 'barred', october: 'barred', january: 'permitted', after: 'permitted', newest: 'permitted' },
  ],
  [
    'the Commissioner for interpretation',
    ['ombudsman', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'interpretation', 'complaint.rights': true },
    everywhere('barred'),
  ],
  [
    'the Prime Minister on an unsigned law',
    ['prime-minister', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'unsigned-law' },
    { ...everywhere('permitted'), july: 'permitted' },
  ],
  [
    'the Prime Minister on a law in force',
    ['prime-minister', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    everywhere('barred'),
  ],
  [
    'the President on a law in force',
    ['president', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    everywhere('permitted'),
  ],
  [
    'one fifth of deputies on an unsigned law',
    ['deputies', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'unsigned-law', 'majority.deputies': true },
    everywhere('permitted'),
  ],
  [
    'fewer deputies',
    ['deputies', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'unsigned-law', 'majority.deputies': false },
    everywhere('barred'),
  ],
  [
    'a court on an act that it would have to apply',
    ['local-courts', 'refers', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    everywhere('permitted'),
  ],
  ['the President objects to a decision', ['president', 'vetoes', 'constitutional-council'], {}, everywhere('barred')],
  [
    'ratifying a treaty found unconstitutional',
    ['parliament', 'ratifies', 'treaties'],
    { 'act.found-unconstitutional': true },
    everywhere('barred'),
  ],
];

const FRESH: Facts = {
  'candidate.seat-under-1995': false,
  'candidate.seat-under-2026': false,
  'office.seats-filled': 1,
  'proposal.senate-chair': true,
  'proposal.mazhilis-chair': true,
  'consent.senate': true,
  'consent.kurultai': true,
};
const nominate = ['senate', 'appoints', 'constitutional-council'] as const;

const BENCH: readonly Case[] = [
  [
    'a former President takes the seat by right',
    ['ex-presidents', 'sits-by-right', 'constitutional-council'],
    { 'candidate.removed-from-office': false },
    { before: 'permitted', july: 'barred', october: 'barred', january: 'barred', after: 'barred', newest: 'barred' },
  ],
  [
    'a former President who was removed',
    ['ex-presidents', 'sits-by-right', 'constitutional-council'],
    { 'candidate.removed-from-office': true },
    everywhere('barred'),
  ],
  [
    'the Senate fills its second seat',
    nominate,
    { ...FRESH, 'office.seats-filled': 2 },
    { before: 'permitted', newest: 'barred' },
  ],
  [
    'the Senate fills a third seat',
    ['senate', 'appoints', 'constitutional-court'],
    { ...FRESH, 'office.seats-filled': 3 },
    { before: 'barred', july: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'the Mazhilis fills a third seat',
    ['mazhilis', 'appoints', 'constitutional-court'],
    { ...FRESH, 'office.seats-filled': 3 },
    { before: 'barred', july: 'permitted', after: 'permitted' },
  ],
  [
    'the President fills a fifth seat beside the Chair',
    ['president', 'appoints', 'constitutional-court'],
    { ...FRESH, 'office.seats-filled': 5 },
    { before: 'barred', after: 'barred', newest: 'permitted' },
  ],
  [
    'a judge is appointed a second time',
    ['president', 'appoints', 'constitutional-court'],
    { ...FRESH, 'candidate.seat-under-1995': true },
    {
      before: 'permitted',
      july: 'permitted',
      october: 'barred',
      january: 'barred',
      after: 'barred',
      newest: 'unknown',
    },
  ],
  [
    'a judge is appointed a second time under the text of 2026',
    ['president', 'appoints', 'constitutional-court'],
    { ...FRESH, 'candidate.seat-under-2026': true },
    { newest: 'barred' },
  ],
  [
    'seven years on the bench',
    ['constitutional-court', 'holds', 'bench-seat'],
    { 'judge.appointed': '2016-01-15' },
    { before: 'permitted', july: 'barred', october: 'permitted', january: 'permitted', after: 'permitted' },
  ],
  [
    'the Chair of the Supreme Court a second time under the text of 2026',
    ['president', 'appoints', 'supreme-court'],
    { ...FRESH, 'candidate.seat-under-2026': true, 'recommendation.supreme-judicial-council': true },
    { newest: 'barred' },
  ],
  [
    'the Prosecutor General a second time',
    ['president', 'appoints', 'prosecutor-general'],
    { ...FRESH, 'candidate.seat-under-1995': true },
    { before: 'permitted', after: 'permitted', newest: 'unknown' },
  ],
];

const CHOSEN: Facts = {
  'akim.candidates': 2,
  'akim.votes': 60,
  'akim.votes-cast': 100,
  'consent.regional-maslikhats': true,
  'consent.maslikhats': true,
};
const appointAkim = ['president', 'appoints', 'regional-akims'] as const;
const ALL_BUT_BEFORE = { july: 'barred', october: 'barred', after: 'barred', newest: 'barred' } as const;

const LOCAL: readonly Case[] = [
  ['a top akim out of two candidates', appointAkim, CHOSEN, everywhere('permitted')],
  [
    'a top akim without a choice',
    appointAkim,
    { ...CHOSEN, 'akim.candidates': 1 },
    { before: 'permitted', ...ALL_BUT_BEFORE },
  ],
  [
    'a top akim with more votes than the other, but no majority',
    appointAkim,
    { ...CHOSEN, 'akim.votes': 50 },
    { before: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'a top akim against the maslikhats',
    appointAkim,
    { ...CHOSEN, 'consent.regional-maslikhats': false, 'consent.maslikhats': false },
    everywhere('barred'),
  ],
  ['the President releases a top akim', ['president', 'dismisses', 'regional-akims'], {}, everywhere('permitted')],
  [
    'the President releases a district akim',
    ['president', 'dismisses', 'district-akims'],
    {},
    { before: 'permitted', ...ALL_BUT_BEFORE },
  ],
  [
    'the President releases a rural akim',
    ['president', 'dismisses', 'rural-akims'],
    {},
    { before: 'permitted', ...ALL_BUT_BEFORE },
  ],
  [
    'the President annuls an act of a regional akim',
    ['president', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'region' },
    { before: 'permitted', ...ALL_BUT_BEFORE },
  ],
  [
    'the President suspends an act of a regional akim',
    ['president', 'suspends', 'akim-acts'],
    { 'act.akim-tier': 'region' },
    { before: 'permitted', ...ALL_BUT_BEFORE },
  ],
  [
    'the President annuls an act of a district akim',
    ['president', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'lower' },
    everywhere('barred'),
  ],
  ['the Government annuls an act of an akim', ['government', 'annuls', 'akim-acts'], {}, everywhere('permitted')],
  [
    'a regional akim annuls an act of an akim below',
    ['regional-akims', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'lower' },
    everywhere('permitted'),
  ],
  [
    'a regional akim annuls an act of an equal',
    ['regional-akims', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'region' },
    everywhere('barred'),
  ],
  ['voters elect a rural akim', ['people', 'elects', 'rural-akims'], {}, everywhere('permitted')],
  ['a higher akim appoints a rural akim', ['district-akims', 'appoints', 'rural-akims'], {}, everywhere('barred')],
  [
    'voters of a pilot unit elect its akim',
    ['people', 'elects', 'district-akims'],
    { 'akim.pilot-unit': true },
    { before: 'barred', january: 'barred', after: 'permitted', pilot: 'permitted', newest: 'permitted' },
  ],
  [
    'voters elsewhere elect the akim of a district',
    ['people', 'elects', 'district-akims'],
    { 'akim.pilot-unit': false },
    { before: 'barred', january: 'barred', after: 'barred', pilot: 'barred' },
  ],
  [
    'a regional akim appoints in a pilot unit',
    ['regional-akims', 'appoints', 'district-akims'],
    { 'akim.pilot-unit': true },
    { before: 'permitted', january: 'permitted', after: 'barred', pilot: 'barred' },
  ],
  [
    'a top akim stays on under a newly elected President',
    ['regional-akims', 'holds', 'akim-post'],
    { 'president.newly-elected': true },
    everywhere('barred'),
  ],
  [
    'the Government annuls a decision of a maslikhat',
    ['government', 'annuls', 'maslikhat-acts'],
    {},
    everywhere('barred'),
  ],
  ['a court annuls it', ['local-courts', 'annuls', 'maslikhat-acts'], {}, everywhere('permitted')],
  [
    'a maslikhat spends without the opinion of the akim',
    ['regional-maslikhats', 'decrees', 'maslikhat-acts'],
    { 'act.money': true, 'consent.akims': false },
    everywhere('barred'),
  ],
  [
    'the President ends the powers of a maslikhat after consultations',
    ['president', 'dissolves', 'maslikhats'],
    CONSULTED,
    everywhere('permitted'),
  ],
  [
    'a maslikhat ends its own powers',
    ['regional-maslikhats', 'dissolves', 'regional-maslikhats'],
    {},
    everywhere('permitted'),
  ],
  [
    'a senator of Abai Region',
    ['maslikhats', 'elects', 'senate'],
    { 'senate.region-is-new': true, 'senate.from-unit': 1 },
    { before: 'barred', july: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  [
    'a third senator of one region',
    ['maslikhats', 'elects', 'senate'],
    { 'senate.region-is-new': false, 'senate.from-unit': 3 },
    everywhere('barred'),
  ],
];

const VOTED: Facts = {
  'decision.president': true,
  'opinion.constitutional-council': true,
  'opinion.constitutional-court': true,
  'majority.people': true,
  'referendum.eligible': 11_734_642,
  'referendum.voted': 7_985_769,
  'referendum.units-in-favour': 17,
  'amendment.subject': 'other',
};
const amend = ['people', 'amends', 'constitution'] as const;
const ADOPTED: Facts = {
  'proposal.president': true,
  'opinion.constitutional-council': true,
  'opinion.constitutional-court': true,
  'majority.parliament': true,
  'parliament.sitting': 'joint',
  'amendment.readings': 2,
  'amendment.subject': 'other',
};
const enact = ['parliament', 'amends', 'constitution'] as const;

const REFERENDUM: readonly Case[] = [
  ['an amendment with the votes of June 2022', amend, VOTED, { ...everywhere('permitted'), july: 'permitted' }],
  [
    'carried in twelve units',
    amend,
    { ...VOTED, 'referendum.units-in-favour': 12 },
    { before: 'permitted', ...ALL_BUT_BEFORE },
  ],
  ['carried in eleven units', amend, { ...VOTED, 'referendum.units-in-favour': 11 }, everywhere('barred')],
  [
    'carried in fourteen units',
    amend,
    { ...VOTED, 'referendum.units-in-favour': 14 },
    { ...everywhere('permitted'), july: 'permitted' },
  ],
  ['half of the voters stay away', amend, { ...VOTED, 'referendum.voted': 5_867_321 }, everywhere('barred')],
  ['one more than half votes', amend, { ...VOTED, 'referendum.voted': 5_867_322 }, everywhere('permitted')],
  [
    'the form of government changed',
    amend,
    { ...VOTED, 'amendment.subject': 'form-of-government' },
    everywhere('barred'),
  ],
  [
    'the status of the First President changed',
    amend,
    { ...VOTED, 'amendment.subject': 'first-president-status' },
    { before: 'barred', july: 'permitted', october: 'permitted', after: 'permitted', newest: 'permitted' },
  ],
  [
    'the single term changed',
    amend,
    { ...VOTED, 'amendment.subject': 'presidential-term' },
    { before: 'permitted', july: 'permitted', october: 'barred', after: 'barred', newest: 'barred' },
  ],
  [
    'the sovereignty of the state changed',
    amend,
    { ...VOTED, 'amendment.subject': 'sovereignty' },
    { before: 'permitted', after: 'permitted', newest: 'barred' },
  ],
  ['Parliament amends the Constitution', enact, ADOPTED, { before: 'permitted', after: 'permitted', newest: 'barred' }],
  ['in one reading', enact, { ...ADOPTED, 'amendment.readings': 1 }, everywhere('barred')],
  [
    'Parliament changes the single term',
    enact,
    { ...ADOPTED, 'amendment.subject': 'presidential-term' },
    { before: 'permitted', july: 'permitted', october: 'barred', after: 'barred', newest: 'barred' },
  ],
  ['Parliament calls a referendum', ['parliament', 'calls-referendum', 'referendum'], {}, everywhere('barred')],
  ['the President calls a referendum', ['president', 'calls-referendum', 'referendum'], {}, everywhere('permitted')],
];

const EMERGENCY: readonly Case[] = [
  [
    'a state of emergency under a threat, after consultations',
    ['president', 'declares-emergency', 'state'],
    { ...CONSULTED, 'state.measure': 'emergency', 'state.threat': true },
    everywhere('permitted'),
  ],
  [
    'a state of emergency without a threat',
    ['president', 'declares-emergency', 'state'],
    { ...CONSULTED, 'state.measure': 'emergency', 'state.threat': false },
    everywhere('barred'),
  ],
  [
    'martial law against an attack, with nobody consulted',
    ['president', 'declares-emergency', 'state'],
    { 'state.measure': 'martial-law', 'state.aggression': true },
    everywhere('permitted'),
  ],
  [
    'martial law without an attack',
    ['president', 'declares-emergency', 'state'],
    { ...CONSULTED, 'state.measure': 'martial-law', 'state.aggression': false },
    everywhere('barred'),
  ],
  [
    'the report on the budget approved at a joint sitting',
    ['parliament', 'approves-budget', 'budget-report'],
    { 'parliament.sitting': 'joint', 'majority.parliament': true, 'majority.kurultai': true },
    everywhere('permitted'),
  ],
];

const TOPICS = {
  dissolution: DISSOLUTION,
  confidence: CONFIDENCE,
  'law-making': LAW_MAKING,
  'signing and veto': VETO,
  'decrees and temporary acts': DECREES,
  'constitutional review': REVIEW,
  'the bench': BENCH,
  'local power and the Senate': LOCAL,
  'referendum and amendment': REFERENDUM,
  'emergency and budget': EMERGENCY,
};

describe.each(Object.entries(TOPICS))('%s: what the articles say on each day', (_, cases) => {
  test.each(cases)('%s', (...those) => {
    expect(answersTo(those)).toEqual(those[3]);
  });
});

const verdicts = Object.values(TOPICS).flatMap((cases) =>
  cases.flatMap((those) => verdictsOf(those).map(([point, verdict]) => [those[0], point, verdict] as const)),
);

describe('an answer', () => {
  test.each(verdicts.filter(([, , { status }]) => status === 'barred'))(
    'that bars cites a text: %s (%s)',
    (_name, _point, { grounds }) => {
      expect(grounds.flatMap(({ cites }) => cites)).not.toHaveLength(0);
    },
  );

  test('is carried by every rule somewhere', () => {
    const carrying = verdicts.flatMap(([, , { grounds }]) => grounds.map(({ basis }) => basis.id));
    expect(RULES.filter((id) => !carrying.some((other) => other === id))).toEqual([]);
  });

  test('looks at every circumstance somewhere', () => {
    const known = new Set(verdicts.flatMap(([, , { grounds }]) => grounds.flatMap(({ trace }) => factsIn(trace))));
    expect(Object.keys(institutionsCircumstances).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('a late decision of the President', () => {
  test('has both readings: the law leaves open whether it counts', () => {
    expect(verdictAt('january', giveBack, { ...SENT, 'law.submitted': '2022-12-01' }).readings).toEqual([
      { question: 'question.late-decision', value: true, status: 'permitted' },
      { question: 'question.late-decision', value: false, status: 'barred' },
    ]);
  });
});
