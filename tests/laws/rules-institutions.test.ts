import { describe, expect, test } from 'vitest';
import { evaluate, type Verdict } from '../../model/actions/index.ts';
import type { Facts, Trace } from '../../model/conditions/index.ts';
import { counterpartsOf } from '../../model/constitution/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
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
import { formatCitations } from '../../model/law/index.ts';
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

/** Per point the answer with the place that it rests on, or with what is missing. */
type Answers = Readonly<Partial<Record<Point, string>>>;
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

function orderAt(point: Point): Constitution {
  return valueIn(at(POINTS[point][0]));
}

function verdictAt(point: Point, [actor, verb, object]: Case[1], facts: Facts, order = orderAt(point)): Verdict {
  return evaluate(order, actOn(actor, verb, object, POINTS[point][1]), facts, counterparts);
}

function verdictsOf([, act, facts, answers]: Case): readonly (readonly [Point, Verdict])[] {
  const points = keysOf(POINTS).filter((point) => answers[point] !== undefined);
  return points.map((point) => [point, verdictAt(point, act, facts)]);
}

/** The status, and the place of its strongest ground; for what is not known, the names of what is missing. */
function told(point: Point, { status, grounds, missing, needs }: Verdict): string {
  if (status === 'unknown') return `unknown: ${missing.join(', ')}`;
  if (status === 'conditional') return `conditional: ${needs.map(({ fact }) => fact).join(', ')}`;
  const home = point === 'newest' ? 'constitution-2026' : 'constitution-1995';
  const [first] = grounds;
  return first === undefined ? status : `${status}: ${formatCitations(first.cites, home)}`;
}

function answersTo(those: Case): Answers {
  return Object.fromEntries(verdictsOf(those).map(([point, verdict]) => [point, told(point, verdict)]));
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
  [
    'after consultations, in calm times',
    dissolve,
    CALM,
    {
      before: 'permitted: Art. 63(1)-(2)',
      after: 'permitted: Art. 63(1)-(2)',
      newest: 'permitted: Art. 46(2), 46(4), 46(8), 57(1), 62(2)-(3)',
    },
  ],
  [
    'the whole Parliament likewise',
    ['president', 'dissolves', 'parliament'],
    CALM,
    {
      before: 'permitted: Art. 63(1)-(2)',
      after: 'permitted: Art. 63(1)-(2)',
      newest: 'permitted: Art. 46(2), 46(4), 46(8), 57(1), 62(2)-(3)',
    },
  ],
  [
    'the Senate alone is never dissolved',
    ['president', 'dissolves', 'senate'],
    CALM,
    { before: 'barred: Art. 3(2)', after: 'barred: Art. 3(2)', newest: 'barred: Art. 4(2)' },
  ],
  [
    'in a state of emergency',
    dissolve,
    { ...CALM, 'state.emergency': true },
    { before: 'barred: Art. 63(2)', after: 'barred: Art. 63(2)', newest: 'barred: Art. 62(3)' },
  ],
  [
    'under martial law',
    dissolve,
    { ...CALM, 'state.martial-law': true },
    { before: 'barred: Art. 63(2)', after: 'barred: Art. 63(2)', newest: 'barred: Art. 62(3)' },
  ],
  [
    'in the last six months of the term',
    dissolve,
    { ...CALM, 'president.term-ends': '2022-07-01' },
    { before: 'barred: Art. 63(2)', after: 'permitted: Art. 63(1)-(2)' },
  ],
  [
    'a day more than six months before the end of the term',
    dissolve,
    { ...CALM, 'president.term-ends': '2022-07-02' },
    { before: 'permitted: Art. 63(1)-(2)' },
  ],
  [
    'on the day one year after the last dissolution',
    dissolve,
    { ...CALM, 'parliament.last-dissolved': '2021-01-01' },
    { before: 'barred: Art. 63(2)' },
  ],
  [
    'a year and a day after the last dissolution',
    dissolve,
    { ...CALM, 'parliament.last-dissolved': '2020-12-31' },
    { before: 'permitted: Art. 63(1)-(2)' },
  ],
  [
    'by a successor, whom only the text of 2026 holds back',
    dissolve,
    { ...CALM, 'president.by-succession': true },
    { before: 'permitted: Art. 63(1)-(2)', after: 'permitted: Art. 63(1)-(2)', newest: 'barred: Art. 51(3)' },
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
    {
      before: 'barred: Art. 63(1)-(2)',
      after: 'barred: Art. 63(1)-(2)',
      newest: 'barred: Art. 62(1), 62(2), 46(2), 46(4), 46(8), 57(1)',
    },
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
    {
      before: 'barred: Art. 63(1)-(2)',
      after: 'barred: Art. 63(1)-(2)',
      newest: 'permitted: Art. 46(2), 46(4), 46(8), 57(1), 62(2)-(3)',
    },
  ],
  [
    'while nothing is known',
    dissolve,
    {},
    {
      before: 'unknown: state.emergency, state.martial-law, president.term-ends, parliament.last-dissolved',
      after: 'unknown: state.emergency, state.martial-law, president.term-ends, parliament.last-dissolved',
      newest:
        'unknown: state.emergency, state.martial-law, president.term-ends, parliament.refusals, parliament.last-dissolved, president.by-succession',
    },
  ],
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
  [
    'no confidence over a bill after forty-eight hours',
    confidenceLost,
    ASKED,
    {
      before: 'permitted: Art. 61(7), 70(3)',
      after: 'permitted: Art. 61(7), 70(3)',
      newest: 'permitted: Art. 56(13), 69(3)',
    },
  ],
  [
    'no confidence over a bill an hour too early',
    confidenceLost,
    { ...ASKED, 'government.hours-since-question': 47 },
    { before: 'barred: Art. 61(7)', after: 'barred: Art. 61(7)', newest: 'barred: Art. 60(7)' },
  ],
  [
    'no confidence for refusing the report on the budget',
    confidenceLost,
    { 'government.budget-report-refused': true, 'government.confidence-asked': false },
    { before: 'permitted: Art. 53(2)', after: 'permitted: Art. 53(2)', newest: 'permitted: Art. 56(16)' },
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
    {
      before: 'barred: Art. 53(2), 61(7)',
      after: 'barred: Art. 53(2), 61(7)',
      newest: 'barred: Art. 56(13), 56(16), 60(7)',
    },
  ],
  [
    'the Mazhilis on the motion of one fifth',
    ['mazhilis', 'no-confidence', 'government'],
    { ...ASKED, 'government.confidence-asked': false, 'majority.mazhilis': true },
    {
      before: 'permitted: Art. 56(2), 70(3)',
      after: 'permitted: Art. 56(2), 70(3)',
      newest: 'permitted: Art. 56(13), 69(3)',
    },
  ],
  [
    'the Mazhilis without the motion of one fifth',
    ['mazhilis', 'no-confidence', 'government'],
    { 'initiative.deputies': false, 'majority.mazhilis': true },
    { before: 'barred: Art. 56(2), 70(3)', after: 'barred: Art. 56(2), 70(3)' },
  ],
  [
    'a question of confidence for the second time in the year',
    ['prime-minister', 'asks-confidence', 'parliament'],
    { 'bill.of-government': true, 'government.confidence-questions': 2 },
    { before: 'permitted: Art. 61(7)', after: 'permitted: Art. 61(7)', newest: 'permitted: Art. 60(7)' },
  ],
  [
    'a question of confidence for the third time in the year',
    ['prime-minister', 'asks-confidence', 'parliament'],
    { 'bill.of-government': true, 'government.confidence-questions': 3 },
    { before: 'barred: Art. 61(7)', after: 'barred: Art. 61(7)', newest: 'barred: Art. 60(7)' },
  ],
  [
    'a question of confidence over a bill of deputies',
    ['prime-minister', 'asks-confidence', 'parliament'],
    { 'bill.of-government': false, 'government.confidence-questions': 1 },
    { before: 'barred: Art. 61(7)', after: 'barred: Art. 61(7)', newest: 'barred: Art. 60(7)' },
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
    { before: 'barred: Art. 57(6)', after: 'barred: Art. 57(6)', newest: 'barred: Art. 56(17)' },
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
    { before: 'permitted: Art. 57(6)', after: 'permitted: Art. 57(6)', newest: 'permitted: Art. 56(17)' },
  ],
  [
    'a resignation answered on the tenth day',
    ['president', 'accepts-resignation', 'government'],
    { 'government.resignation-offered': '2021-12-22' },
    { before: 'permitted: Art. 70(2)-(6)' },
  ],
  [
    'a resignation answered on the eleventh day',
    ['president', 'accepts-resignation', 'government'],
    { 'government.resignation-offered': '2021-12-21' },
    { before: 'unknown: question.late-decision' },
  ],
];

const bring = ['deputies', 'initiates-law', 'laws'] as const;
const PLAIN: Facts = { 'bill.in-lower-house': true, 'bill.money': false, 'bill.refused-twice': false };

const LAW_MAKING: readonly Case[] = [
  [
    'deputies bring a bill in the lower house',
    bring,
    PLAIN,
    { before: 'permitted: Art. 61(1)', after: 'permitted: Art. 61(1)', newest: 'permitted: Art. 60(1)' },
  ],
  [
    'a bill brought in the Senate',
    bring,
    { ...PLAIN, 'bill.in-lower-house': false },
    { before: 'barred: Art. 61(1)', after: 'barred: Art. 61(1)', newest: 'barred: Art. 60(1)' },
  ],
  [
    'a bill that costs money, without the opinion of the Government',
    bring,
    { ...PLAIN, 'bill.money': true, 'consent.government': false },
    { before: 'barred: Art. 61(6)', after: 'barred: Art. 61(6)', newest: 'barred: Art. 60(6)' },
  ],
  [
    'a bill that costs money, with its opinion open',
    bring,
    { ...PLAIN, 'bill.money': true },
    {
      before: 'conditional: consent.government',
      after: 'conditional: consent.government',
      newest: 'conditional: consent.government',
    },
  ],
  [
    'a bill of the President that costs money',
    ['president', 'initiates-law', 'laws'],
    { ...PLAIN, 'bill.money': true, 'consent.government': false },
    {
      before: 'permitted: Art. 61(1), 61(6)',
      after: 'permitted: Art. 61(1), 61(6)',
      newest: 'permitted: Art. 60(1), 60(6)',
    },
  ],
  [
    'a bill refused twice by the Senate in this session',
    bring,
    { ...PLAIN, 'bill.refused-twice': true },
    {
      before: 'barred: Art. 61(4)',
      october: 'barred: Art. 61(4)',
      january: 'permitted: Art. 61(1)',
      after: 'permitted: Art. 61(1)',
      newest: 'permitted: Art. 60(1)',
    },
  ],
  [
    'the Halyk Kenesi brings a bill',
    ['halyk-kenesi', 'initiates-law', 'laws'],
    PLAIN,
    { before: 'barred: Art. 3(2)', after: 'barred: Art. 3(2)', newest: 'permitted: Art. 60(1), 71(2)' },
  ],
  [
    'a draft constitutional law',
    ['government', 'initiates-law', 'constitutional-laws'],
    PLAIN,
    {
      before: 'permitted: Art. 61(1), 62(4)',
      after: 'permitted: Art. 61(1), 62(4)',
      newest: 'permitted: Art. 60(1), 61(3)',
    },
  ],
  [
    'a draft constitutional law in the wrong house',
    ['government', 'initiates-law', 'constitutional-laws'],
    { ...PLAIN, 'bill.in-lower-house': false },
    { before: 'barred: Art. 61(1)', after: 'barred: Art. 61(1)', newest: 'barred: Art. 60(1)' },
  ],
  [
    'citizens bring a bill',
    ['citizens', 'initiates-law', 'laws'],
    PLAIN,
    { before: 'barred: Art. 3(2)', after: 'barred: Art. 3(2)', newest: 'barred: Art. 4(2)' },
  ],
  [
    'the Mazhilis insists against the Senate',
    ['mazhilis', 'overrides', 'senate'],
    { 'bill.conciliation-failed': true, 'majority.mazhilis': true },
    {
      before: 'barred: Art. 61(4)',
      october: 'barred: Art. 61(4)',
      january: 'permitted: Art. 61(5)',
      after: 'permitted: Art. 61(5)',
      newest: 'barred: Art. 4(2)',
    },
  ],
  [
    'the Mazhilis insists before conciliation has failed',
    ['mazhilis', 'overrides', 'senate'],
    { 'bill.conciliation-failed': false, 'majority.mazhilis': true },
    { before: 'barred: Art. 61(4)', after: 'barred: Art. 61(5)' },
  ],
  [
    'the Senate refuses a law within sixty days',
    ['senate', 'vetoes', 'laws'],
    { 'bill.to-senate': '2023-02-01', 'majority.senate': true },
    { before: 'permitted: Art. 61(4)', after: 'permitted: Art. 61(4), 61(5)' },
  ],
  [
    'the Senate refuses a law on the sixty-first day',
    ['senate', 'vetoes', 'laws'],
    { 'bill.to-senate': '2023-01-27', 'majority.senate': true },
    { before: 'permitted: Art. 61(4)', after: 'barred: Art. 61(4)' },
  ],
  [
    'the Senate passes a law while the Mazhilis is missing',
    ['senate', 'adopts-law', 'laws'],
    { 'parliament.lower-house-absent': true, 'majority.senate': true },
    { before: 'permitted: Art. 55(5)', after: 'permitted: Art. 55(5)', newest: 'barred: Art. 4(2)' },
  ],
  [
    'the Senate passes a law while the Mazhilis sits',
    ['senate', 'adopts-law', 'laws'],
    { 'parliament.lower-house-absent': false, 'majority.senate': true },
    { before: 'barred: Art. 55(5), 62(4), 62(5)', after: 'barred: Art. 55(5), 62(4), 62(5)' },
  ],
  [
    'the Senate passes a constitutional law while the Mazhilis is missing',
    ['senate', 'adopts-law', 'constitutional-laws'],
    { 'parliament.lower-house-absent': true, 'majority.senate': true },
    { before: 'permitted: Art. 55(5), 62(4)', after: 'permitted: Art. 55(5), 62(4)', newest: 'barred: Art. 4(2)' },
  ],
  [
    'the Senate passes a constitutional law without the votes',
    ['senate', 'adopts-law', 'constitutional-laws'],
    { 'parliament.lower-house-absent': true, 'majority.senate': false },
    { before: 'barred: Art. 55(5), 62(4), 62(5)', after: 'barred: Art. 55(5), 62(4), 62(5)' },
  ],
  [
    'a constitutional law in separate sittings',
    ['parliament', 'adopts-law', 'constitutional-laws'],
    { 'parliament.sitting': 'separate', 'majority.parliament': true },
    {
      before: 'permitted: Art. 54(1), 61(5-1), 62(4)',
      october: 'permitted: Art. 54(1), 61(5-1), 62(4)',
      january: 'barred: Art. 53(1-1), 62(6)',
      after: 'barred: Art. 53(1-1), 62(6)',
    },
  ],
  [
    'a constitutional law at a joint sitting',
    ['parliament', 'adopts-law', 'constitutional-laws'],
    { 'parliament.sitting': 'joint', 'majority.parliament': true },
    {
      before: 'barred: Art. 54(1), 61(5-1)',
      october: 'barred: Art. 54(1), 61(5-1)',
      january: 'permitted: Art. 53(1-1), 62(4), 62(6)',
      after: 'permitted: Art. 53(1-1), 62(4), 62(6)',
    },
  ],
  [
    'a constitutional law in the Kurultai, which has one kind of sitting',
    ['kurultai', 'adopts-law', 'constitutional-laws'],
    { 'votes.kurultai': 97 },
    { newest: 'permitted: Art. 56(1), 61(3)' },
  ],
  [
    'a constitutional law in the Kurultai, a vote short',
    ['kurultai', 'adopts-law', 'constitutional-laws'],
    { 'votes.kurultai': 96 },
    { newest: 'barred: Art. 56(1), 61(3)' },
  ],
  [
    'two thirds present make a quorum',
    ['mazhilis', 'convenes', 'sitting'],
    { 'parliament.present': 72, 'parliament.deputies': 107 },
    { before: 'permitted: Art. 59(5)', after: 'permitted: Art. 59(5)', newest: 'permitted: Art. 58(5)' },
  ],
  [
    'fewer than two thirds make none',
    ['mazhilis', 'convenes', 'sitting'],
    { 'parliament.present': 71, 'parliament.deputies': 107 },
    { before: 'barred: Art. 59(5)', after: 'barred: Art. 59(5)', newest: 'barred: Art. 58(5)' },
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
  ['a law signed in time', sign, SENT, { january: 'permitted: Art. 44(2), 62(2)' }],
  [
    'a constitutional law signed in time',
    ['president', 'signs-law', 'constitutional-laws'],
    SENT,
    { january: 'permitted: Art. 44(2)' },
  ],
  [
    'a law without the signatures before',
    sign,
    { ...SENT, 'law.countersigned': false },
    { january: 'barred: Art. 45(3)' },
  ],
  [
    'a law found unconstitutional',
    sign,
    { ...SENT, 'act.found-unconstitutional': true },
    { january: 'barred: Art. 74(1)' },
  ],
  [
    'a constitutional law found unconstitutional',
    ['president', 'signs-law', 'constitutional-laws'],
    { ...SENT, 'act.found-unconstitutional': true },
    { january: 'barred: Art. 74(1)' },
  ],
  ['a law given back in time', giveBack, SENT, { january: 'permitted: Art. 44(2), 54(2)(2)' }],
  [
    'a law given back too late: left open',
    giveBack,
    { ...SENT, 'law.submitted': '2022-12-01' },
    { january: 'unknown: question.late-decision' },
  ],
  [
    'a law signed too late: left open',
    sign,
    { ...SENT, 'law.submitted': '2022-12-01' },
    { january: 'unknown: question.late-decision' },
  ],
  [
    'a law given back after the override',
    giveBack,
    { ...SENT, 'law.overridden': true },
    { january: 'barred: Art. 54(2)(2), 53(1-2)' },
  ],
  [
    'an override within a month',
    ['parliament', 'overrides', 'president'],
    { 'law.kind': 'ordinary', 'law.objections-sent': '2022-12-15', 'majority.parliament': true },
    { january: 'permitted: Art. 53(1-2)' },
  ],
  [
    'an override after a month',
    ['parliament', 'overrides', 'president'],
    { 'law.kind': 'ordinary', 'law.objections-sent': '2022-11-15', 'majority.parliament': true },
    { january: 'barred: Art. 54(2)(2), 53(1-2)' },
  ],
];

const DECREES: readonly Case[] = [
  [
    'a decree with the force of a law while the house is missing',
    ['president', 'decrees', 'laws'],
    { 'parliament.lower-house-absent': true },
    { before: 'barred: Art. 45', after: 'barred: Art. 45', newest: 'permitted: Art. 47(2)' },
  ],
  [
    'a decree with the force of a constitutional law while the house is missing',
    ['president', 'decrees', 'constitutional-laws'],
    { 'parliament.lower-house-absent': true },
    { before: 'barred: Art. 45', after: 'barred: Art. 45', newest: 'permitted: Art. 47(2)' },
  ],
  [
    'a decree with the force of a law while the house sits',
    ['president', 'decrees', 'laws'],
    { 'parliament.lower-house-absent': false },
    { before: 'barred: Art. 45', after: 'barred: Art. 45', newest: 'barred: Art. 47(2)' },
  ],
  [
    'a decree within the laws',
    ['president', 'decrees', 'legal-acts'],
    { 'act.contradicts-laws': false },
    { before: 'permitted: Art. 45(1)', after: 'permitted: Art. 45(1)', newest: 'permitted: Art. 47(1)' },
  ],
  [
    'a decree against the laws',
    ['president', 'decrees', 'legal-acts'],
    { 'act.contradicts-laws': true },
    {
      before: 'barred: Art. 45(1), 62(7), 69(3)',
      after: 'barred: Art. 45(1), 62(7), 69(3)',
      newest: 'barred: Art. 47(1), 61(4), 68(3)',
    },
  ],
  [
    'a temporary act of the Government with an urgent bill',
    ['government', 'temporary-acts', 'laws'],
    { 'bill.urgent': true },
    {
      before: 'barred: Art. 61',
      july: 'barred: Art. 61',
      october: 'barred: Art. 61',
      january: 'permitted: Art. 61(3)',
      after: 'permitted: Art. 61(3)',
      newest: 'permitted: Art. 60(4)',
    },
  ],
  [
    'an urgent bill of the Government under a threat',
    ['government', 'sets-priority', 'parliament'],
    { 'bill.urgent': true },
    {
      before: 'barred: Art. 3(2)',
      october: 'barred: Art. 3(2)',
      january: 'permitted: Art. 61(2)',
      after: 'permitted: Art. 61(2)',
      newest: 'permitted: Art. 60(4)',
    },
  ],
  [
    'an urgent bill of the Government without a threat',
    ['government', 'sets-priority', 'parliament'],
    { 'bill.urgent': false },
    { before: 'barred: Art. 3(2)', after: 'barred: Art. 61(2) [second part]', newest: 'barred: Art. 60(4)' },
  ],
  [
    'a temporary act of the Government without one',
    ['government', 'temporary-acts', 'laws'],
    { 'bill.urgent': false },
    {
      before: 'barred: Art. 61',
      after: 'barred: Art. 61(2) [second part], 61(3) [last part]',
      newest: 'barred: Art. 60(4)',
    },
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
      before: 'barred: Art. 72, 78',
      july: 'barred: Art. 72, 78',
      october: 'barred: Art. 72, 78',
      january: 'permitted: Art. 72(3)',
      after: 'permitted: Art. 72(3)',
      newest: 'permitted: Art. 73(3)',
    },
  ],
  [
    'a citizen whom it does not touch',
    citizen,
    { ...DIRECT, 'complaint.direct': false },
    { before: 'barred: Art. 72, 78', after: 'barred: Art. 72(3)', newest: 'barred: Art. 73(3)' },
  ],
  [
    'a citizen against a judgment',
    citizen,
    { ...DIRECT, 'complaint.subject': 'individual-act' },
    { before: 'barred: Art. 72, 78', after: 'barred: Art. 72(3)', newest: 'barred: Art. 73(3)' },
  ],
  [
    'the Prosecutor General against a normative act',
    ['prosecutor-general', 'petitions', 'constitutional-court'],
    DIRECT,
    {
      before: 'barred: Art. 72',
      october: 'barred: Art. 72',
      january: 'permitted: Art. 72(4)',
      after: 'permitted: Art. 72(4)',
      newest: 'permitted: Art. 73(4)',
    },
  ],
  [
    'the Prosecutor General on an unsigned law',
    ['prosecutor-general', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'unsigned-law' },
    { before: 'barred: Art. 72', after: 'barred: Art. 72(4)', newest: 'barred: Art. 73(4)' },
  ],
  [
    'the Prosecutor General on a decision of an international body',
    ['prosecutor-general', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'international-decision' },
    { before: 'barred: Art. 72', after: 'barred: Art. 72(4)', newest: 'permitted: Art. 73(4)' },
  ],
  [
    'the Commissioner for Human Rights',
    ['ombudsman', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'normative-act', 'complaint.rights': true },
    {
      before: 'barred: Art. 72',
      october: 'barred: Art. 72',
      january: 'permitted: Art. 72(5)',
      after: 'permitted: Art. 72(5)',
      newest: 'permitted: Art. 73(5)',
    },
  ],
  [
    'the Commissioner for interpretation',
    ['ombudsman', 'petitions', 'constitutional-court'],
    { 'complaint.subject': 'interpretation', 'complaint.rights': true },
    { before: 'barred: Art. 72', after: 'barred: Art. 72(5)', newest: 'barred: Art. 73(5)' },
  ],
  [
    'a court refers a normative act to the Court by name',
    ['courts', 'refers', 'constitutional-court'],
    { 'complaint.subject': 'normative-act' },
    {
      before: 'permitted: Art. 72(2), 78',
      july: 'barred: Art. 99(1)',
      october: 'barred: Art. 99(1)',
      january: 'permitted: Art. 72(2), 78',
      after: 'permitted: Art. 72(2), 78',
    },
  ],
  [
    'a court refers a normative act to the Council by name',
    ['courts', 'refers', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    {
      july: 'permitted: Art. 72(2), 78',
      october: 'permitted: Art. 72(2), 78',
      january: 'permitted: Art. 72(2), 78',
    },
  ],
  [
    'the Prime Minister on an unsigned law',
    ['prime-minister', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'unsigned-law' },
    {
      before: 'permitted: Art. 72(1)',
      july: 'permitted: Art. 72(1)',
      after: 'permitted: Art. 72(1)',
      newest: 'permitted: Art. 73(1)',
    },
  ],
  [
    'the Prime Minister on a law in force',
    ['prime-minister', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    { before: 'barred: Art. 72(1)', after: 'barred: Art. 72(1)', newest: 'barred: Art. 73(1)' },
  ],
  [
    'the President on a law in force',
    ['president', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    { before: 'permitted: Art. 72(1)', after: 'permitted: Art. 72(1)', newest: 'permitted: Art. 73(1)' },
  ],
  [
    'one fifth of deputies on an unsigned law',
    ['deputies', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'unsigned-law', 'majority.deputies': true },
    { before: 'permitted: Art. 72(1)', after: 'permitted: Art. 72(1)', newest: 'permitted: Art. 73(1)' },
  ],
  [
    'fewer deputies',
    ['deputies', 'petitions', 'constitutional-council'],
    { 'complaint.subject': 'unsigned-law', 'majority.deputies': false },
    { before: 'barred: Art. 72(1)', after: 'barred: Art. 72(1)', newest: 'barred: Art. 73(1)' },
  ],
  [
    'a court on an act that it would have to apply',
    ['local-courts', 'refers', 'constitutional-council'],
    { 'complaint.subject': 'normative-act' },
    { before: 'permitted: Art. 72(2), 78', after: 'permitted: Art. 72(2), 78', newest: 'permitted: Art. 73(2), 79' },
  ],
  [
    'the President objects to a decision',
    ['president', 'vetoes', 'constitutional-council'],
    {},
    {
      before: 'barred: Art. 73(4) [deleted]; law-51-vi; Art. 74(3)',
      after: 'barred: Art. 73(4) [deleted]; law-51-vi; Art. 74(3)',
      newest: 'barred: Art. 74-75',
    },
  ],
  [
    'ratifying a treaty found unconstitutional',
    ['parliament', 'ratifies', 'treaties'],
    { 'act.found-unconstitutional': true },
    { before: 'barred: Art. 74(1)', after: 'barred: Art. 74(1)', newest: 'barred: Art. 75(1)' },
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
    {
      before: 'permitted: Art. 71(1)',
      july: 'barred: Art. 71',
      october: 'barred: Art. 71',
      january: 'barred: Art. 71',
      after: 'barred: Art. 71',
      newest: 'barred: Art. 72',
    },
  ],
  [
    'a former President who was removed',
    ['ex-presidents', 'sits-by-right', 'constitutional-council'],
    { 'candidate.removed-from-office': true },
    { before: 'barred: Art. 71(1), 42(3)', after: 'barred: Art. 71', newest: 'barred: Art. 72' },
  ],
  [
    'the Senate fills its second seat',
    nominate,
    { ...FRESH, 'office.seats-filled': 2 },
    { before: 'permitted: Art. 57(1), 71(3)', newest: 'barred: Art. 4(2)' },
  ],
  [
    'the Senate fills a third seat',
    ['senate', 'appoints', 'constitutional-court'],
    { ...FRESH, 'office.seats-filled': 3 },
    {
      before: 'barred: Art. 57(1), 71(3)',
      july: 'permitted: Art. 57(1), 71(3)',
      after: 'permitted: Art. 57(1), 71(3)',
      newest: 'barred: Art. 4(2)',
    },
  ],
  [
    'the Mazhilis fills a third seat',
    ['mazhilis', 'appoints', 'constitutional-court'],
    { ...FRESH, 'office.seats-filled': 3 },
    {
      before: 'barred: Art. 57(1), 71(3)',
      july: 'permitted: Art. 57(1), 71(3)',
      after: 'permitted: Art. 57(1), 71(3)',
    },
  ],
  [
    'the President fills a fifth seat beside the Chair',
    ['president', 'appoints', 'constitutional-court'],
    { ...FRESH, 'office.seats-filled': 5 },
    { before: 'barred: Art. 71(3)', after: 'barred: Art. 71(3)', newest: 'permitted: Art. 46(5), 72(3)' },
  ],
  [
    'a judge is appointed a second time',
    ['president', 'appoints', 'constitutional-court'],
    { ...FRESH, 'candidate.seat-under-1995': true },
    {
      before: 'permitted: Art. 71(2)',
      july: 'permitted: Art. 44(4), 71(2)',
      october: 'barred: Art. 71(1)',
      january: 'barred: Art. 71(1)',
      after: 'barred: Art. 71(1)',
      newest: 'unknown: question.terms-of-1995',
    },
  ],
  [
    'a judge is appointed a second time under the text of 2026',
    ['president', 'appoints', 'constitutional-court'],
    { ...FRESH, 'candidate.seat-under-2026': true },
    { newest: 'barred: Art. 72(2), 72(3)' },
  ],
  [
    'seven years on the bench',
    ['constitutional-court', 'holds', 'bench-seat'],
    { 'judge.appointed': '2016-01-15' },
    {
      before: 'permitted: Art. 39(1)',
      july: 'barred: Art. 71(1), 71(3)',
      october: 'permitted: Art. 39(1)',
      january: 'permitted: Art. 39(1)',
      after: 'permitted: Art. 39(1)',
    },
  ],
  [
    'the Chair of the Supreme Court a second time under the text of 2026',
    ['president', 'appoints', 'supreme-court'],
    { ...FRESH, 'candidate.seat-under-2026': true, 'recommendation.supreme-judicial-council': true },
    { newest: 'barred: Art. 83(1)' },
  ],
  [
    'the Prosecutor General a second time',
    ['president', 'appoints', 'prosecutor-general'],
    { ...FRESH, 'candidate.seat-under-1995': true },
    {
      before: 'permitted: Art. 44(4), 55(2), 83(3)',
      after: 'permitted: Art. 44(4), 55(2), 83(3)',
      newest: 'unknown: question.terms-of-1995',
    },
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

const LOCAL: readonly Case[] = [
  [
    'a top akim out of two candidates',
    appointAkim,
    CHOSEN,
    { before: 'permitted: Art. 87(4)', after: 'permitted: Art. 87(4)', newest: 'permitted: Art. 89(4)' },
  ],
  [
    'a top akim without a choice',
    appointAkim,
    { ...CHOSEN, 'akim.candidates': 1 },
    {
      before: 'permitted: Art. 87(4)',
      july: 'barred: Art. 87(4)',
      october: 'barred: Art. 87(4)',
      after: 'barred: Art. 87(4)',
      newest: 'barred: Art. 89(4)',
    },
  ],
  [
    'a top akim with more votes than the other, but no majority',
    appointAkim,
    { ...CHOSEN, 'akim.votes': 50 },
    { before: 'permitted: Art. 87(4)', after: 'permitted: Art. 87(4)', newest: 'barred: Art. 89(4)' },
  ],
  [
    'a top akim against the maslikhats',
    appointAkim,
    { ...CHOSEN, 'consent.regional-maslikhats': false, 'consent.maslikhats': false },
    { before: 'barred: Art. 87(4)', after: 'barred: Art. 87(4)', newest: 'barred: Art. 89(4)' },
  ],
  [
    'the President releases a top akim',
    ['president', 'dismisses', 'regional-akims'],
    {},
    { before: 'permitted: Art. 87(4)', after: 'permitted: Art. 87(4), 87(5)', newest: 'permitted: Art. 89(4), 89(5)' },
  ],
  [
    'the President releases a district akim',
    ['president', 'dismisses', 'district-akims'],
    {},
    {
      before: 'permitted: Art. 87(4)',
      july: 'barred: Art. 87(4)',
      october: 'barred: Art. 87(4)',
      after: 'barred: Art. 87(4)',
      newest: 'barred: Art. 89(4)',
    },
  ],
  [
    'the President releases a rural akim',
    ['president', 'dismisses', 'rural-akims'],
    {},
    {
      before: 'permitted: Art. 87(4)',
      july: 'barred: Art. 87(4)',
      october: 'barred: Art. 87(4)',
      after: 'barred: Art. 87(4)',
      newest: 'barred: Art. 89(4)',
    },
  ],
  [
    'the President annuls an act of a regional akim',
    ['president', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'region' },
    {
      before: 'permitted: Art. 44(3), 88(4)',
      july: 'barred: Art. 44(3), 88(4)',
      october: 'barred: Art. 44(3), 88(4)',
      after: 'barred: Art. 44(3), 88(4)',
      newest: 'barred: Art. 90(4)',
    },
  ],
  [
    'the President suspends an act of a regional akim',
    ['president', 'suspends', 'akim-acts'],
    { 'act.akim-tier': 'region' },
    {
      before: 'permitted: Art. 44(3)',
      july: 'barred: Art. 44(3), 88(4)',
      october: 'barred: Art. 44(3), 88(4)',
      after: 'barred: Art. 44(3), 88(4)',
      newest: 'barred: Art. 90(4)',
    },
  ],
  [
    'the President annuls an act of a district akim',
    ['president', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'lower' },
    { before: 'barred: Art. 44(3), 88(4)', after: 'barred: Art. 44(3), 88(4)', newest: 'barred: Art. 90(4)' },
  ],
  [
    'the Government annuls an act of an akim',
    ['government', 'annuls', 'akim-acts'],
    {},
    { before: 'permitted: Art. 88(4)', after: 'permitted: Art. 88(4)', newest: 'permitted: Art. 90(4)' },
  ],
  [
    'a regional akim annuls an act of an akim below',
    ['regional-akims', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'lower' },
    { before: 'permitted: Art. 88(4)', after: 'permitted: Art. 88(4)', newest: 'permitted: Art. 90(4)' },
  ],
  [
    'a regional akim annuls an act of an equal',
    ['regional-akims', 'annuls', 'akim-acts'],
    { 'act.akim-tier': 'region' },
    { before: 'barred: Art. 88(4)', after: 'barred: Art. 88(4)', newest: 'barred: Art. 90(4)' },
  ],
  [
    'voters elect a rural akim',
    ['people', 'elects', 'rural-akims'],
    {},
    {
      before: 'permitted: Art. 87(4); rural-akims-laws-2021',
      after: 'permitted: Art. 87(4); rural-akims-laws-2021',
      newest: 'permitted: Art. 89(4); local-government-law [text not examined]',
    },
  ],
  [
    'a higher akim appoints a rural akim',
    ['district-akims', 'appoints', 'rural-akims'],
    {},
    {
      before: 'barred: Art. 87(4); rural-akims-laws-2021',
      after: 'barred: Art. 87(4); rural-akims-laws-2021',
      newest: 'barred: Art. 89(4); local-government-law [text not examined]',
    },
  ],
  [
    'voters of a pilot unit elect its akim',
    ['people', 'elects', 'district-akims'],
    { 'akim.pilot-unit': true },
    {
      before: 'barred: Art. 3(2)',
      january: 'barred: Art. 3(2)',
      after: 'permitted: Art. 87(4); statute',
      pilot: 'permitted: Art. 87(4); statute',
      newest: 'permitted: Art. 89(4); local-government-law [text not examined]',
    },
  ],
  [
    'voters elsewhere elect the akim of a district',
    ['people', 'elects', 'district-akims'],
    { 'akim.pilot-unit': false },
    {
      before: 'barred: Art. 3(2)',
      january: 'barred: Art. 3(2)',
      after: 'barred: Art. 3(2)',
      pilot: 'barred: Art. 3(2)',
    },
  ],
  [
    'a regional akim appoints in a pilot unit',
    ['regional-akims', 'appoints', 'district-akims'],
    { 'akim.pilot-unit': true },
    {
      before: 'permitted: Art. 87(4); local-government-law [text not examined]',
      january: 'permitted: Art. 87(4); local-government-law [text not examined]',
      after: 'barred: Art. 87(4); statute',
      pilot: 'barred: Art. 87(4); statute',
    },
  ],
  [
    'a top akim stays on under a newly elected President',
    ['regional-akims', 'holds', 'akim-post'],
    { 'president.newly-elected': true },
    { before: 'barred: Art. 87(5)', after: 'barred: Art. 87(5)', newest: 'barred: Art. 89(5)' },
  ],
  [
    'the Government annuls a decision of a maslikhat',
    ['government', 'annuls', 'maslikhat-acts'],
    {},
    { before: 'barred: Art. 88(3)', after: 'barred: Art. 88(3)', newest: 'barred: Art. 90(3)' },
  ],
  [
    'a court annuls it',
    ['local-courts', 'annuls', 'maslikhat-acts'],
    {},
    { before: 'permitted: Art. 88(3)', after: 'permitted: Art. 88(3)', newest: 'permitted: Art. 90(3)' },
  ],
  [
    'a maslikhat spends without the opinion of the akim',
    ['regional-maslikhats', 'decrees', 'maslikhat-acts'],
    { 'act.money': true, 'consent.akims': false },
    { before: 'barred: Art. 88(2)', after: 'barred: Art. 88(2)', newest: 'barred: Art. 90(2)' },
  ],
  [
    'the President ends the powers of a maslikhat after consultations',
    ['president', 'dissolves', 'maslikhats'],
    CONSULTED,
    { before: 'permitted: Art. 86(5)', after: 'permitted: Art. 86(5)', newest: 'permitted: Art. 88(5)' },
  ],
  [
    'a maslikhat ends its own powers',
    ['regional-maslikhats', 'dissolves', 'regional-maslikhats'],
    {},
    { before: 'permitted: Art. 86(5)', after: 'permitted: Art. 86(5)', newest: 'permitted: Art. 88(5)' },
  ],
  [
    'a senator of Abai Region',
    ['maslikhats', 'elects', 'senate'],
    { 'senate.region-is-new': true, 'senate.from-unit': 1 },
    {
      before: 'barred: Art. 50(2); list-of-referendums',
      july: 'permitted: Art. 50(2), 51(2)',
      after: 'permitted: Art. 50(2), 51(2)',
      newest: 'barred: Art. 4(2)',
    },
  ],
  [
    'a third senator of one region',
    ['maslikhats', 'elects', 'senate'],
    { 'senate.region-is-new': false, 'senate.from-unit': 3 },
    { before: 'barred: Art. 50(2)', after: 'barred: Art. 50(2)', newest: 'barred: Art. 4(2)' },
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
  [
    'an amendment with the votes of June 2022',
    amend,
    VOTED,
    {
      before: 'permitted: Art. 91(1), 91(3)',
      july: 'permitted: Art. 91(1), 91(3)',
      after: 'permitted: Art. 91(1), 91(3)',
      newest: 'permitted: Art. 92, 93',
    },
  ],
  [
    'carried in twelve units',
    amend,
    { ...VOTED, 'referendum.units-in-favour': 12 },
    {
      before: 'permitted: Art. 91(1), 91(3)',
      july: 'barred: Art. 91(1)',
      october: 'barred: Art. 91(1)',
      after: 'barred: Art. 91(1)',
      newest: 'barred: Art. 92(3)',
    },
  ],
  [
    'carried in eleven units',
    amend,
    { ...VOTED, 'referendum.units-in-favour': 11 },
    { before: 'barred: Art. 91(1)', after: 'barred: Art. 91(1)', newest: 'barred: Art. 92(3)' },
  ],
  [
    'carried in fourteen units',
    amend,
    { ...VOTED, 'referendum.units-in-favour': 14 },
    {
      before: 'permitted: Art. 91(1), 91(3)',
      july: 'permitted: Art. 91(1), 91(3)',
      after: 'permitted: Art. 91(1), 91(3)',
      newest: 'permitted: Art. 92, 93',
    },
  ],
  [
    'half of the voters stay away',
    amend,
    { ...VOTED, 'referendum.voted': 5_867_321 },
    { before: 'barred: Art. 91(1)', after: 'barred: Art. 91(1)', newest: 'barred: Art. 92(2)' },
  ],
  [
    'one more than half votes',
    amend,
    { ...VOTED, 'referendum.voted': 5_867_322 },
    { before: 'permitted: Art. 91(1), 91(3)', after: 'permitted: Art. 91(1), 91(3)', newest: 'permitted: Art. 92, 93' },
  ],
  [
    'the form of government changed',
    amend,
    { ...VOTED, 'amendment.subject': 'form-of-government' },
    { before: 'barred: Art. 91(2)', after: 'barred: Art. 91(2)', newest: 'barred: Art. 2(7), 43(5), 93' },
  ],
  [
    'the status of the First President changed',
    amend,
    { ...VOTED, 'amendment.subject': 'first-president-status' },
    {
      before: 'barred: Art. 91(2)',
      july: 'permitted: Art. 91(1), 91(3)',
      october: 'permitted: Art. 91(1), 91(3)',
      after: 'permitted: Art. 91(1), 91(3)',
      newest: 'permitted: Art. 92, 93',
    },
  ],
  [
    'the single term changed',
    amend,
    { ...VOTED, 'amendment.subject': 'presidential-term' },
    {
      before: 'permitted: Art. 91(1), 91(3)',
      july: 'permitted: Art. 91(1), 91(3)',
      october: 'barred: Art. 91(2)',
      after: 'barred: Art. 91(2)',
      newest: 'barred: Art. 2(7), 43(5), 93',
    },
  ],
  [
    'the sovereignty of the state changed',
    amend,
    { ...VOTED, 'amendment.subject': 'sovereignty' },
    {
      before: 'permitted: Art. 91(1), 91(3)',
      after: 'permitted: Art. 91(1), 91(3)',
      newest: 'barred: Art. 2(7), 43(5), 93',
    },
  ],
  [
    'Parliament amends the Constitution',
    enact,
    ADOPTED,
    {
      before: 'permitted: Art. 53(1), 62(3), 62(6), 91(1), 91(3)',
      after: 'permitted: Art. 53(1), 62(3), 62(6), 91(1), 91(3)',
      newest: 'barred: Art. 92(1)',
    },
  ],
  [
    'in one reading',
    enact,
    { ...ADOPTED, 'amendment.readings': 1 },
    { before: 'barred: Art. 53(1), 62(6)', after: 'barred: Art. 53(1), 62(6)', newest: 'barred: Art. 92(1)' },
  ],
  [
    'Parliament changes the single term',
    enact,
    { ...ADOPTED, 'amendment.subject': 'presidential-term' },
    {
      before: 'permitted: Art. 53(1), 62(3), 62(6), 91(1), 91(3)',
      july: 'permitted: Art. 53(1), 62(3), 62(6), 91(1), 91(3)',
      october: 'barred: Art. 91(2)',
      after: 'barred: Art. 91(2)',
      newest: 'barred: Art. 92(1)',
    },
  ],
  [
    'Parliament calls a referendum',
    ['parliament', 'calls-referendum', 'referendum'],
    {},
    { before: 'barred: Art. 44(10)', after: 'barred: Art. 44(10)', newest: 'barred: Art. 46(10)' },
  ],
  [
    'the President calls a referendum',
    ['president', 'calls-referendum', 'referendum'],
    {},
    {
      before: 'permitted: Art. 44(10), 91(1)',
      after: 'permitted: Art. 44(10), 91(1)',
      newest: 'permitted: Art. 46(10), 92(1)',
    },
  ],
];

const EMERGENCY: readonly Case[] = [
  [
    'a state of emergency under a threat, after consultations',
    ['president', 'declares-emergency', 'state'],
    { ...CONSULTED, 'state.measure': 'emergency', 'state.threat': true },
    { before: 'permitted: Art. 44(16)', after: 'permitted: Art. 44(16)', newest: 'permitted: Art. 46(17)' },
  ],
  [
    'a state of emergency without a threat',
    ['president', 'declares-emergency', 'state'],
    { ...CONSULTED, 'state.measure': 'emergency', 'state.threat': false },
    {
      before: 'barred: Art. 44(16), 44(17)',
      after: 'barred: Art. 44(16), 44(17)',
      newest: 'barred: Art. 46(17), 46(18)',
    },
  ],
  [
    'martial law against an attack, with nobody consulted',
    ['president', 'declares-emergency', 'state'],
    { 'state.measure': 'martial-law', 'state.aggression': true },
    { before: 'permitted: Art. 44(17)', after: 'permitted: Art. 44(17)', newest: 'permitted: Art. 46(18)' },
  ],
  [
    'martial law without an attack',
    ['president', 'declares-emergency', 'state'],
    { ...CONSULTED, 'state.measure': 'martial-law', 'state.aggression': false },
    {
      before: 'barred: Art. 44(16), 44(17)',
      after: 'barred: Art. 44(16), 44(17)',
      newest: 'barred: Art. 46(17), 46(18)',
    },
  ],
  [
    'the report on the budget approved at a joint sitting',
    ['parliament', 'approves-budget', 'budget-report'],
    { 'parliament.sitting': 'joint', 'majority.parliament': true, 'majority.kurultai': true },
    {
      before: 'permitted: Art. 53(2), 62(5)',
      after: 'permitted: Art. 53(2), 62(5)',
      newest: 'permitted: Art. 56(16), 61(4)',
    },
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

const CASES = Object.values(TOPICS).flat();
const verdicts = CASES.flatMap((those) =>
  verdictsOf(those).map(([point, verdict]) => [those, point, verdict] as const),
);

describe('an answer', () => {
  test('is not turned into the opposite when a fact is forgotten', () => {
    for (const [[name, act, facts], point, { status }] of verdicts) {
      for (const forgotten of Object.keys(facts)) {
        const fewer = Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== forgotten));
        const less = verdictAt(point, act, fewer).status;
        expect([status, 'unknown', 'conditional'], `${name} (${point}) without ${forgotten}`).toContain(less);
      }
    }
  });

  test('does not outlive the rules that carry it', () => {
    for (const [[name, act, facts], point, { grounds }] of verdicts) {
      const carrying = new Set(grounds.flatMap(({ basis }) => (basis.kind === 'rule' ? [basis.id] : [])));
      if (carrying.size === 0) continue;
      const order = orderAt(point);
      const kept = Object.entries(order.rules).filter(([id]) => ![...carrying].some((other) => other === id));
      const without = verdictAt(point, act, facts, { ...order, rules: Object.fromEntries(kept) });
      expect(without.grounds, `${name} (${point})`).not.toEqual(grounds);
    }
  });

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
