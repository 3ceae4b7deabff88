import { describe, expect, test } from 'vitest';
import { evaluate, type Verdict } from '../../model/actions/index.ts';
import type { Facts } from '../../model/conditions/index.ts';
import { formatCitations } from '../../model/law/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { isRecord, valueOf } from '../../model/json.ts';
import { edition, on } from '../../model/kazakhstan/index.ts';
import { EDITION_IDS, type EditionId, type Verb } from '../../model/vocabulary.ts';
import { actOn } from '../support/acts.ts';
import { FACT_EDITIONS, provisionFacts } from '../support/facts.ts';
import { valueIn } from '../support/results.ts';

/** The days on which the same act can have different answers. */
const BEFORE = '2022-01-01';
const JULY = '2022-07-01';
const OCTOBER = '2022-10-01';
const JANUARY = '2023-01-02';
const AFTER = '2023-03-29';
const OPEN = '2026-07-02';
const RULED = '2026-07-08';

/** Who does what, what is known, and per day the answer with the place that it rests on ("status: places"). */
type Row = readonly [
  name: string,
  actor: string,
  verb: Verb,
  object: string,
  facts: Facts,
  answers: Readonly<Record<string, string>>,
];

function asked(day: string, [, actor, verb, object, facts]: Row, order: Constitution = valueIn(on(day))): Verdict {
  return evaluate(order, actOn(actor, verb, object, day), facts);
}

/** The status, and the place of its strongest ground; for what is not known, the names of what is missing. */
function told(day: string, row: Row): string {
  const { status, grounds, missing, needs } = asked(day, row);
  if (status === 'unknown') return `unknown: ${missing.join(', ')}`;
  if (status === 'conditional') return `conditional: ${needs.map(({ fact }) => fact).join(', ')}`;
  const home = day < '2026-07-01' ? 'constitution-1995' : 'constitution-2026';
  const [first] = grounds;
  return first === undefined ? status : `${status}: ${formatCitations(first.cites, home)}`;
}

const PERMITTED_BY_SILENCE = 'permitted: Art. 39(1)';
const BY_SILENCE_2026 = 'permitted: Art. 41(1)';

const fit: Facts = {
  'candidate.citizen-by-birth': true,
  'candidate.age': 45,
  'candidate.state-language': 'fluent',
  'candidate.residence-years': 20,
  'candidate.higher-education': true,
  'candidate.public-service-years': 12,
  'candidate.incapacitated': false,
  'candidate.imprisoned': false,
  'candidate.unspent-conviction': false,
  'candidate.corruption-offence': false,
  'candidate.first-president': false,
  'candidate.elections-in-a-row': 0,
  'candidate.elected-since-single-term': 0,
  'candidate.elected-under-1995': 0,
  'candidate.elected-under-2026': 0,
};

function stands(name: string, changed: Facts, answers: Row[5]): Row {
  return [name, 'citizens', 'stands-for', 'president', { ...fit, ...changed }, answers];
}

const deputy: Facts = {
  'candidate.citizen': true,
  'candidate.age': 30,
  'candidate.residence-years': 12,
  'candidate.incapacitated': false,
  'candidate.imprisoned': false,
  'candidate.unspent-conviction': false,
  'candidate.corruption-offence': false,
  'mazhilis.convocation': 8,
};

function enters(name: string, nomination: string, changed: Facts, answers: Row[5]): Row {
  return [
    name,
    'citizens',
    'stands-for',
    'mazhilis',
    { ...deputy, 'candidate.nomination': nomination, ...changed },
    answers,
  ];
}

const PRESIDENCY: readonly Row[] = [
  stands('a fit candidate', {}, { [BEFORE]: PERMITTED_BY_SILENCE, [OPEN]: BY_SILENCE_2026 }),
  stands(
    'a naturalised citizen',
    { 'candidate.citizen-by-birth': false },
    {
      [BEFORE]: 'barred: Art. 41(2)',
      [OPEN]: 'barred: Art. 43(2)',
    },
  ),
  stands(
    'a candidate of 39',
    { 'candidate.age': 39 },
    {
      [BEFORE]: 'barred: Art. 41(2)',
      [AFTER]: 'barred: Art. 41(2)',
      [OPEN]: 'barred: Art. 43(2)',
    },
  ),
  stands('a candidate of 40', { 'candidate.age': 40 }, { [AFTER]: PERMITTED_BY_SILENCE }),
  stands(
    'a candidate who is not fluent',
    { 'candidate.state-language': 'not-fluent' },
    {
      [AFTER]: 'barred: Art. 41(2)',
    },
  ),
  stands('fourteen years of residence', { 'candidate.residence-years': 14 }, { [AFTER]: 'barred: Art. 41(2)' }),
  stands('no higher education', { 'candidate.higher-education': false }, { [AFTER]: 'barred: Art. 41(2)' }),
  stands(
    'four years in public service',
    { 'candidate.public-service-years': 4 },
    {
      [AFTER]: PERMITTED_BY_SILENCE,
      [OPEN]: 'barred: Art. 43(2)',
    },
  ),
  stands(
    'a record that is not spent',
    { 'candidate.unspent-conviction': true },
    {
      [AFTER]: PERMITTED_BY_SILENCE,
      [OPEN]: 'barred: Art. 35(3)',
    },
  ),
  stands(
    'a prisoner',
    { 'candidate.imprisoned': true, 'candidate.unspent-conviction': true },
    {
      [AFTER]: 'barred: Art. 33(3)',
      [OPEN]: 'barred: Art. 35(3)',
    },
  ),
  stands(
    'a second term',
    { 'candidate.elections-in-a-row': 1 },
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JULY]: PERMITTED_BY_SILENCE,
    },
  ),
  stands(
    'a third term in a row',
    { 'candidate.elections-in-a-row': 2 },
    {
      [BEFORE]: 'barred: Art. 42(5)',
      [JULY]: 'barred: Art. 42(5)',
    },
  ),
  stands(
    'the First President a sixth time',
    { 'candidate.elections-in-a-row': 5, 'candidate.first-president': true },
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JULY]: 'barred: Art. 42(5)',
    },
  ),
  stands(
    'elected in 2019, before the single term',
    { 'candidate.elections-in-a-row': 1 },
    {
      [OCTOBER]: PERMITTED_BY_SILENCE,
    },
  ),
  stands(
    'elected once under the single term',
    { 'candidate.elected-since-single-term': 1 },
    {
      [OCTOBER]: 'barred: Art. 42(5), 94-2 [applies to persons elected after the rule took effect]',
      [AFTER]: 'barred: Art. 42(5), 94-2 [applies to persons elected after the rule took effect]',
    },
  ),
  stands(
    'elected once under the Constitution of 1995',
    { 'candidate.elected-under-1995': 1 },
    {
      [OPEN]: 'unknown: question.terms-of-1995',
      [RULED]: BY_SILENCE_2026,
    },
  ),
  stands(
    'elected once under the Constitution of 2026',
    { 'candidate.elected-under-2026': 1 },
    {
      [OPEN]: 'barred: Art. 43(1)',
      [RULED]: 'barred: Art. 43(1)',
    },
  ),
  [
    'five years in office',
    'president',
    'holds',
    'president',
    { 'president.years-in-office': 5 },
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JULY]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'six years in office',
    'president',
    'holds',
    'president',
    { 'president.years-in-office': 6 },
    {
      [JULY]: 'barred: Art. 41(1)',
      [OCTOBER]: PERMITTED_BY_SILENCE,
      [OPEN]: BY_SILENCE_2026,
    },
  ],
  [
    'eight years in office',
    'president',
    'holds',
    'president',
    { 'president.years-in-office': 8 },
    {
      [OCTOBER]: 'barred: Art. 41(1); law-142-vii',
      [OPEN]: 'barred: Art. 43(1)',
    },
  ],
  [
    'an early election by decree',
    'president',
    'calls-election',
    'president',
    {},
    {
      [BEFORE]: 'permitted: Art. 41(3-1)',
      [AFTER]: 'permitted: Art. 41(3-1)',
      [OPEN]: 'barred: Art. 4(2)',
    },
  ],
  [
    'an election together with that of the Mazhilis',
    'mazhilis',
    'calls-election',
    'president',
    { 'parliament.election-same-day': true },
    {
      [AFTER]: 'barred: Art. 41(3)',
      [OPEN]: 'barred: Art. 43(3)',
    },
  ],
];

const PARTIES: readonly Row[] = [
  [
    'the President leads a party',
    'president',
    'leads',
    'parties',
    {},
    {
      [BEFORE]: 'permitted: Art. 43',
      [JULY]: 'barred: Art. 43(3)',
      [OPEN]: 'barred: Art. 45(1)',
    },
  ],
  [
    'the President leaves a party',
    'president',
    'leaves',
    'parties',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [AFTER]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'a judge of the Supreme Court with a party card',
    'supreme-court',
    'holds',
    'party-membership',
    {},
    {
      [BEFORE]: 'barred: Art. 23(2)',
      [AFTER]: 'barred: Art. 23(2)',
      [OPEN]: 'barred: Art. 26(2)',
    },
  ],
  [
    'a commissioner with a party card',
    'central-election-commission',
    'holds',
    'party-membership',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JULY]: 'barred: Art. 23(2)',
      [OPEN]: 'barred: Art. 26(2)',
    },
  ],
  [
    'an auditor with a party card',
    'accounts-committee',
    'holds',
    'party-membership',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JULY]: 'barred: Art. 23(2)',
    },
  ],
  [
    'a member of the Council, later a judge of the Court',
    'constitutional-council',
    'joins',
    'parties',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JANUARY]: 'barred: Art. 23(2)',
      [OPEN]: 'barred: Art. 26(2)',
    },
  ],
  [
    'an officer speaks for a party',
    'armed-forces',
    'supports',
    'parties',
    {},
    {
      [BEFORE]: 'barred: Art. 23(2)',
      [OPEN]: 'barred: Art. 26(2)',
    },
  ],
  [
    'a police officer joins a party',
    'state-bodies',
    'joins',
    'parties',
    { 'actor.law-enforcement': true },
    {
      [BEFORE]: 'barred: Art. 23(2)',
    },
  ],
  [
    'an akim heads a branch of a party',
    'regional-akims',
    'leads',
    'party-branch-post',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [OCTOBER]: PERMITTED_BY_SILENCE,
      [JANUARY]: 'barred: statutes-november-2022',
      [OPEN]: 'barred: statute',
    },
  ],
  [
    'an akim keeps a party card',
    'regional-akims',
    'holds',
    'party-membership',
    {},
    {
      [JANUARY]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'the Vice-President leads a party',
    'vice-president',
    'leads',
    'parties',
    {},
    {
      [AFTER]: 'barred: Art. 3(2)',
      [OPEN]: 'barred: Art. 49',
    },
  ],
  [
    'a party of 6,000 registers',
    'parties',
    'registers',
    'parties',
    party({}),
    {
      [BEFORE]: 'barred: party-law: Art. 10',
      [OCTOBER]: 'barred: party-law: Art. 10',
      [JANUARY]: PERMITTED_BY_SILENCE,
      [OPEN]: BY_SILENCE_2026,
    },
  ],
  [
    'a party of 4,999 registers',
    'parties',
    'registers',
    'parties',
    party({ 'party.members': 4999 }),
    {
      [JANUARY]: 'barred: party-law: Art. 10',
    },
  ],
  [
    'a branch of 199',
    'parties',
    'registers',
    'parties',
    party({ 'party.smallest-branch': 199 }),
    {
      [JANUARY]: 'barred: party-law',
    },
  ],
  [
    'a founding group of 699',
    'parties',
    'registers',
    'parties',
    party({ 'party.initiative-group': 699 }),
    {
      [JANUARY]: 'barred: party-law',
    },
  ],
  [
    'a congress after four months',
    'parties',
    'registers',
    'parties',
    party({ 'party.months-to-congress': 4 }),
    {
      [JANUARY]: 'barred: party-law',
    },
  ],
  [
    'branches after ten months',
    'parties',
    'holds',
    'party-registration',
    { 'party.months-to-branches': 10 },
    {
      [OCTOBER]: 'barred: party-law',
      [JANUARY]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'a religious party',
    'parties',
    'registers',
    'parties',
    party({ 'party.religious': true }),
    {
      [AFTER]: 'barred: Art. 5(4)',
      [OPEN]: 'barred: Art. 6(4)',
    },
  ],
  ['a party takes foreign money', 'parties', 'holds', 'foreign-funds', {}, { [AFTER]: 'barred: Art. 5(4)' }],
  ['Adal joins Amanat', 'parties', 'merges', 'parties', {}, { [BEFORE]: PERMITTED_BY_SILENCE }],
];

function party(changed: Facts): Facts {
  return {
    'party.members': 6000,
    'party.smallest-branch': 650,
    'party.initiative-group': 1100,
    'party.months-to-congress': 2,
    'party.religious': false,
    'party.foreign': false,
    ...changed,
  };
}

const DEPUTIES: readonly Row[] = [
  enters(
    'a citizen without a party',
    'district-self',
    {},
    {
      [BEFORE]: 'barred: Art. 51(1); election-law',
      [AFTER]: PERMITTED_BY_SILENCE,
      [OPEN]: 'barred: Art. 53(1)',
    },
  ),
  enters(
    'the same for the eighth Mazhilis, before it is elected',
    'district-self',
    {},
    {
      '2023-02-01': PERMITTED_BY_SILENCE,
    },
  ),
  enters(
    'the same for a seat of the seventh',
    'district-self',
    { 'mazhilis.convocation': 7 },
    {
      [JULY]: 'barred: Art. 50(3), 51(1), 99(3); election-law',
      [AFTER]: 'barred: Art. 50(3), 51(1), 99(3); election-law',
    },
  ),
  enters(
    'a citizen on a party list',
    'party-list',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [AFTER]: PERMITTED_BY_SILENCE,
      [OPEN]: BY_SILENCE_2026,
    },
  ),
  enters(
    'a delegate of the Assembly',
    'assembly',
    {},
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [AFTER]: 'barred: Art. 50(3), 51(1), 99(3); election-law',
      [OPEN]: 'barred: Art. 53(1)',
    },
  ),
  enters(
    'a candidate of 24',
    'party-list',
    { 'candidate.age': 24 },
    {
      [AFTER]: 'barred: Art. 51(4)',
      [OPEN]: 'barred: Art. 54(3)',
    },
  ),
  enters(
    'nine years of residence',
    'party-list',
    { 'candidate.residence-years': 9 },
    { [AFTER]: 'barred: Art. 51(4)' },
  ),
  [
    'a senator of 29',
    'citizens',
    'stands-for',
    'senate',
    senator({ 'candidate.age': 29 }),
    {
      [AFTER]: 'barred: Art. 51(4)',
      [OPEN]: 'barred: Art. 4(2)',
    },
  ],
  [
    'a senator two years in the region',
    'citizens',
    'stands-for',
    'senate',
    senator({ 'candidate.region-residence-years': 2 }),
    {
      [AFTER]: 'barred: Art. 51(4)',
    },
  ],
  ['a fit senator', 'citizens', 'stands-for', 'senate', senator({}), { [BEFORE]: PERMITTED_BY_SILENCE }],
  [
    'a self-nominated candidate for a district maslikhat',
    'citizens',
    'stands-for',
    'district-maslikhats',
    local('district-self'),
    {
      [BEFORE]: 'barred: election-law',
      [AFTER]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'a list candidate for a district maslikhat',
    'citizens',
    'stands-for',
    'district-maslikhats',
    local('party-list'),
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [AFTER]: 'barred: election-law',
    },
  ],
  [
    'a second maslikhat',
    'citizens',
    'stands-for',
    'regional-maslikhats',
    { ...local('party-list'), 'candidate.other-maslikhat': true },
    {
      [AFTER]: 'barred: Art. 86(3)',
      [OPEN]: 'barred: Art. 88(3)',
    },
  ],
  [
    'voters recall a district deputy',
    'people',
    'recalls',
    'deputies',
    { 'deputy.elected-by': 'district' },
    {
      [BEFORE]: 'barred: Art. 3(2)',
      [AFTER]: 'permitted: Art. 52(5)',
      [OPEN]: 'barred: Art. 4(2)',
    },
  ],
  [
    'voters recall a list deputy',
    'people',
    'recalls',
    'deputies',
    { 'deputy.elected-by': 'list' },
    {
      [AFTER]: 'barred: Art. 52(5)(3)',
    },
  ],
  [
    'a party expels a list deputy',
    'parties',
    'dismisses',
    'deputies',
    { 'deputy.elected-by': 'list', 'deputy.party-tie': 'expelled' },
    {
      [BEFORE]: 'permitted: Art. 52(5)',
      [OPEN]: 'permitted: Art. 55(4)',
    },
  ],
  [
    'a party expels a district deputy',
    'parties',
    'dismisses',
    'deputies',
    { 'deputy.elected-by': 'district', 'deputy.party-tie': 'expelled' },
    {
      [BEFORE]: 'permitted: Art. 52(5)',
      [OPEN]: 'permitted: Art. 55(4)',
      [AFTER]: 'barred: Art. 52(5)',
    },
  ],
  [
    'a list deputy leaves and stays in the chamber',
    'deputies',
    'holds',
    'mazhilis',
    { 'deputy.elected-by': 'list', 'deputy.party-tie': 'left' },
    {
      [AFTER]: 'barred: Art. 52(5)',
      [OPEN]: 'barred: Art. 55(4)',
    },
  ],
  [
    'a district deputy leaves and stays in the chamber',
    'deputies',
    'holds',
    'mazhilis',
    { 'deputy.elected-by': 'district', 'deputy.party-tie': 'left' },
    {
      [BEFORE]: 'barred: Art. 52(5)',
      [JULY]: PERMITTED_BY_SILENCE,
      [AFTER]: PERMITTED_BY_SILENCE,
      [OPEN]: 'barred: Art. 55(4)',
    },
  ],
  [
    'a deputy with a second paid office',
    'deputies',
    'holds',
    'other-paid-office',
    {},
    {
      [BEFORE]: 'barred: Art. 52(3)',
      [OPEN]: 'barred: Art. 55(2)',
    },
  ],
  ['a deputy who teaches', 'deputies', 'holds', 'teaching-post', {}, { [AFTER]: 'permitted: Art. 52(3)' }],
  [
    'the Assembly elects a ninth deputy',
    'assembly-of-people',
    'elects',
    'mazhilis',
    { 'mazhilis.assembly-deputies': 9 },
    {
      [BEFORE]: 'permitted: Art. 51(1)',
      [AFTER]: 'barred: Art. 3(2)',
      [OPEN]: 'barred: Art. 4(2)',
    },
  ],
  [
    'the Assembly elects a tenth deputy',
    'assembly-of-people',
    'elects',
    'mazhilis',
    { 'mazhilis.assembly-deputies': 10 },
    {
      [BEFORE]: 'barred: Art. 51(1)',
    },
  ],
  [
    'the President appoints an eleventh senator',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 11, 'proposal.assembly-of-people': true },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'barred: Art. 50(2)',
      [OPEN]: 'barred: Art. 4(2)',
    },
  ],
  [
    'the President appoints a senator of his own five',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 6, 'senate.proposal-seat': false },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'permitted: Art. 50(2)',
    },
  ],
  [
    'the President fills a seat of the Assembly before it proposes anyone',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 6, 'senate.proposal-seat': true },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'conditional: proposal.assembly-of-people',
    },
  ],
  [
    'the President fills a seat of the Assembly without its proposal',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 6, 'senate.proposal-seat': true, 'proposal.assembly-of-people': false },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'barred: Art. 50(2)',
    },
  ],
  [
    'the President appoints a senator whom the Assembly proposed',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 6, 'proposal.assembly-of-people': true },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'permitted: Art. 50(2)',
    },
  ],
  [
    'the President appoints a senator without a proposal to a seat of which nothing is told',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 6, 'proposal.assembly-of-people': false },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'unknown: senate.proposal-seat',
    },
  ],
  [
    'the President appoints a senator, and nothing is told of seat or proposal',
    'president',
    'appoints',
    'senate',
    { 'senate.appointed': 6 },
    {
      [BEFORE]: 'permitted: Art. 50(2)',
      [AFTER]: 'conditional: proposal.assembly-of-people',
    },
  ],
];

function senator(changed: Facts): Facts {
  return {
    ...deputy,
    'candidate.age': 35,
    'candidate.region-residence-years': 4,
    'candidate.higher-education': true,
    'candidate.work-years': 6,
    ...changed,
  };
}

function local(nomination: string): Facts {
  return { ...deputy, 'candidate.other-maslikhat': false, 'candidate.nomination': nomination };
}

const accused: Facts = {
  'accused.caught-in-the-act': false,
  'accused.grave-crime': false,
  'accused.measure': 'arrest-or-prosecution',
};

const OFFICE: readonly Row[] = [
  [
    'a sister at the head of a state company',
    'citizens',
    'holds',
    'quasi-state-post',
    { 'actor.relative-of-president': true },
    {
      [BEFORE]: PERMITTED_BY_SILENCE,
      [JULY]: 'barred: Art. 43(4)',
      [OPEN]: 'barred: Art. 45(2)',
    },
  ],
  [
    'a stranger at the head of a state company',
    'citizens',
    'holds',
    'quasi-state-post',
    { 'actor.relative-of-president': false },
    {
      [AFTER]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'the President runs a business',
    'president',
    'holds',
    'business',
    {},
    {
      [BEFORE]: 'barred: Art. 43(1)',
      [OPEN]: 'barred: Art. 45(1)',
    },
  ],
  [
    'a minister runs a business',
    'ministers',
    'holds',
    'business',
    {},
    {
      [BEFORE]: 'barred: Art. 68(2)',
      [OPEN]: 'barred: Art. 67(2)',
    },
  ],
  [
    'a minister on a board by duty',
    'ministers',
    'holds',
    'company-board-seat',
    { 'actor.board-seat-by-duty': true },
    {
      [AFTER]: PERMITTED_BY_SILENCE,
    },
  ],
  [
    'a charge of something less than high treason',
    'mazhilis',
    'impeaches',
    'president',
    { 'president.charge': 'other', 'president.lasting-incapacity': false },
    {
      [AFTER]: 'barred: Art. 47(2)',
      [OPEN]: 'barred: Art. 50(2), 50(3)',
    },
  ],
  [
    'a President who is ill is released',
    'parliament',
    'impeaches',
    'president',
    {
      'president.charge': 'none',
      'president.lasting-incapacity': true,
      'opinion.incapacity-commission': true,
      'opinion.constitutional-council': true,
      'majority.parliament': true,
    },
    { [BEFORE]: 'permitted: Art. 47(1)' },
  ],
  [
    'the President resigns',
    'president',
    'leaves',
    'president',
    {},
    {
      [BEFORE]: 'permitted: Art. 42(3), 48(1)',
      [OPEN]: 'conditional: opinion.constitutional-court',
    },
  ],
  [
    'the President resigns with the certificate of the Court',
    'president',
    'leaves',
    'president',
    { 'opinion.constitutional-court': true },
    {
      [OPEN]: BY_SILENCE_2026,
    },
  ],
  [
    'the first in line takes over',
    'senate-chair',
    'succeeds',
    'president',
    { 'president.office-vacant': true },
    {
      [AFTER]: 'permitted: Art. 48(1)',
      [OPEN]: 'barred: Art. 4(2)',
    },
  ],
  [
    'nobody takes over while there is a President',
    'senate-chair',
    'succeeds',
    'president',
    { 'president.office-vacant': false },
    {
      [AFTER]: 'barred: Art. 48(1)',
    },
  ],
  [
    'the Vice-President takes over',
    'vice-president',
    'succeeds',
    'president',
    { 'president.office-vacant': true },
    {
      [AFTER]: 'barred: Art. 3(2)',
      [OPEN]: 'permitted: Art. 51(1)-(2)',
    },
  ],
  [
    'the second in line takes over before the first',
    'mazhilis-chair',
    'succeeds',
    'president',
    { 'president.office-vacant': true, 'office.first-in-line-unable': false, 'office.first-in-line-declines': false },
    {
      [AFTER]: 'barred: Art. 48(1)',
      [OPEN]: 'barred: Art. 51(1), 73(6)',
    },
  ],
  [
    'the second in line takes over after a refusal',
    'mazhilis-chair',
    'succeeds',
    'president',
    { 'president.office-vacant': true, 'office.first-in-line-unable': false, 'office.first-in-line-declines': true },
    {
      [OPEN]: 'permitted: Art. 51(1)',
    },
  ],
  [
    'a successor starts an amendment',
    'president',
    'initiates-amendment',
    'constitution',
    { 'president.by-succession': true },
    {
      [BEFORE]: 'barred: Art. 48(2)',
      [OPEN]: 'barred: Art. 51(3)',
    },
  ],
  [
    'a successor swears after three weeks',
    'president',
    'takes-oath',
    'people',
    { 'president.by-succession': true, 'president.succession-day': '2022-06-10' },
    {
      [JULY]: 'permitted: Art. 42(1)',
    },
  ],
  [
    'a successor swears after two months',
    'president',
    'takes-oath',
    'people',
    { 'president.by-succession': true, 'president.succession-day': '2022-05-01' },
    {
      [JULY]: 'barred: Art. 42(2)',
    },
  ],
  [
    'a successor of 2026 swears after eight days',
    'president',
    'takes-oath',
    'people',
    { 'president.by-succession': true, 'president.succession-day': '2026-06-30' },
    {
      [RULED]: 'barred: Art. 44(1), 44(2)',
    },
  ],
  [
    'the privileges of the First President',
    'ex-presidents',
    'holds',
    'elbasy-status',
    {},
    {
      [BEFORE]: 'permitted: Art. 46(4); first-president-law',
      [JULY]: 'permitted: first-president-law',
      [JANUARY]: 'permitted: first-president-law',
      '2023-02-15': 'barred: first-president-law [repealed]',
      [OPEN]: 'barred: first-president-law [repealed]',
    },
  ],
  [
    'the First President chairs the Security Council',
    'first-president',
    'chairs',
    'security-council',
    {},
    {
      [BEFORE]: 'permitted: security-council-law: Art. 1 [wording before 07.02.2022]',
      '2022-02-07': 'barred: Art. 3(2)',
    },
  ],
  [
    'a deputy is arrested without consent',
    'courts',
    'imposes',
    'arrest-of-deputy',
    { ...accused, 'deputy.chamber': 'mazhilis', 'consent.mazhilis': false, 'consent.kurultai': false },
    {
      [BEFORE]: 'barred: Art. 52(4), 57(4)',
      [OPEN]: 'barred: Art. 55(3), 56(12)',
    },
  ],
  [
    'a deputy caught in the act is prosecuted',
    'courts',
    'imposes',
    'arrest-of-deputy',
    { ...accused, 'accused.caught-in-the-act': true, 'consent.kurultai': false },
    {
      [BEFORE]: 'permitted: Art. 16(2)',
      [OPEN]: 'barred: Art. 55(3), 56(12)',
    },
  ],
  [
    'a judge is arrested with the consent of the President',
    'courts',
    'imposes',
    'arrest-of-judge',
    { ...accused, 'judge.of-supreme-court': false, 'judge.chairs': false, 'consent.president': true },
    {
      [BEFORE]: 'permitted: Art. 16(2)',
      [OPEN]: 'permitted: Art. 18(2)',
    },
  ],
  [
    'the Prosecutor General is arrested with the consent of the President',
    'courts',
    'imposes',
    'arrest-of-prosecutor-general',
    { ...accused, 'consent.president': true, 'consent.senate': false },
    {
      [BEFORE]: 'barred: Art. 83(3), 55(3)',
      [OPEN]: 'permitted: Art. 18(2)',
    },
  ],
  [
    'the Ombudsman is arrested without consent',
    'courts',
    'imposes',
    'arrest-of-ombudsman',
    { ...accused, 'consent.president': false, 'consent.senate': false },
    {
      [BEFORE]: 'permitted: Art. 16(2)',
      [JULY]: 'barred: Art. 83-1, 55(3)',
      [OPEN]: 'barred: Art. 85(4)',
    },
  ],
];

const RIGHTS: readonly Row[] = [
  [
    'the Halyk Kenesi brings a bill',
    'halyk-kenesi',
    'initiates-law',
    'laws',
    { 'bill.in-lower-house': true, 'bill.money': false },
    {
      [AFTER]: 'barred: Art. 3(2)',
      [OPEN]: 'permitted: Art. 60(1), 71(2)',
    },
  ],
  ['the Halyk Kenesi adopts a law', 'halyk-kenesi', 'adopts-law', 'laws', {}, { [OPEN]: 'barred: Art. 4(2)' }],
  [
    'death for terrorism with deaths',
    'courts',
    'imposes',
    'death-penalty',
    { 'accused.crime': 'terrorism-with-deaths' },
    {
      [BEFORE]: 'permitted: Art. 15(2)',
      [JULY]: 'barred: Art. 15(2)',
      [OPEN]: 'barred: Art. 17(3)',
    },
  ],
  [
    'death for another crime',
    'courts',
    'imposes',
    'death-penalty',
    { 'accused.crime': 'other' },
    {
      [BEFORE]: 'barred: Art. 15(2)',
    },
  ],
  [
    'the state owns land and subsoil',
    'state',
    'owns',
    'land-and-subsoil',
    {},
    {
      [BEFORE]: 'permitted: Art. 6(3)',
      [JULY]: 'barred: Art. 6(3)',
      [OPEN]: 'barred: Art. 8(3)',
    },
  ],
  [
    'the people own land and subsoil',
    'people',
    'owns',
    'land-and-subsoil',
    {},
    {
      [BEFORE]: 'barred: Art. 6(3)',
      [JULY]: 'permitted: Art. 6(3)',
      [OPEN]: 'permitted: Art. 8(3)',
    },
  ],
  [
    'a citizen owns a plot',
    'citizens',
    'owns',
    'private-land',
    {},
    {
      [BEFORE]: 'permitted: Art. 6(3)',
      [OPEN]: 'permitted: Art. 8(3)',
    },
  ],
  [
    'forced labour for an administrative offence',
    'courts',
    'imposes',
    'forced-labour',
    { 'accused.judgment': 'administrative', 'state.emergency': false, 'state.martial-law': false },
    {
      [BEFORE]: 'barred: Art. 24(1)',
      [JULY]: 'permitted: Art. 24(1)',
      [OPEN]: 'permitted: Art. 27(1)',
    },
  ],
  [
    'a second citizenship',
    'citizens',
    'holds',
    'foreign-citizenship',
    {},
    {
      [BEFORE]: 'barred: Art. 10(3)',
      [OPEN]: 'barred: Art. 13(3)',
    },
  ],
  [
    'citizenship lost through another one',
    'state',
    'imposes',
    'loss-of-citizenship',
    { 'citizen.other-citizenship': true },
    {
      [AFTER]: 'barred: Art. 3(2)',
      [OPEN]: 'permitted: Art. 13(3)',
    },
  ],
  [
    'citizenship taken for terrorism',
    'courts',
    'imposes',
    'loss-of-citizenship',
    { 'accused.crime': 'terrorism', 'citizen.other-citizenship': false },
    {
      [AFTER]: 'permitted: Art. 10(2)',
      [OPEN]: 'permitted: Art. 13(2)',
    },
  ],
  [
    'a prisoner votes',
    'citizens',
    'votes-in',
    'elections',
    { 'voter.imprisoned': true, 'voter.incapacitated': false },
    {
      [AFTER]: 'barred: Art. 33(3)',
      [OPEN]: 'barred: Art. 35(3)',
    },
  ],
];

const TOPICS = [
  ['the presidency', PRESIDENCY],
  ['parties', PARTIES],
  ['deputies', DEPUTIES],
  ['office', OFFICE],
  ['rights', RIGHTS],
] as const;

describe.each(TOPICS)('on %s', (_, rows) => {
  test.each(rows.map((row) => [row[0], row] as const))('%s is answered from the articles of its day', (_, row) => {
    const days = Object.keys(row[5]);
    expect(Object.fromEntries(days.map((day) => [day, told(day, row)]))).toEqual(row[5]);
  });

  test('no answer outlives the rules that carry it', () => {
    for (const row of rows) {
      for (const day of Object.keys(row[5])) {
        const order = valueIn(on(day));
        const verdict = asked(day, row);
        const carrying = verdict.grounds.flatMap(({ basis }) => (basis.kind === 'rule' ? [basis.id] : []));
        if (carrying.length === 0) continue;
        const kept = Object.entries(order.rules).filter(([id]) => !carrying.some((other) => other === id));
        const without = asked(day, row, { ...order, rules: Object.fromEntries(kept) });
        expect(without.grounds, `${row[0]} on ${day}`).not.toEqual(verdict.grounds);
      }
    }
  });
});

describe.each(TOPICS)('whatever the facts on %s', (_, rows) => {
  const cases = rows.flatMap((row) => Object.keys(row[5]).map((day) => [day, row] as const));

  test('one that is forgotten never turns a known answer into the opposite', () => {
    for (const [day, row] of cases) {
      const [name, actor, verb, object, facts, answers] = row;
      const { status } = asked(day, row);
      for (const forgotten of Object.keys(facts)) {
        const fewer = Object.fromEntries(Object.entries(facts).filter(([fact]) => fact !== forgotten));
        const less = asked(day, [name, actor, verb, object, fewer, answers]).status;
        expect([status, 'unknown', 'conditional'], `${name} on ${day} without ${forgotten}`).toContain(less);
      }
    }
  });

  test('the order of rules and powers does not matter', () => {
    for (const [day, row] of cases) {
      const order = valueIn(on(day));
      const turned: Constitution = { ...order, rules: turnedAround(order.rules), powers: turnedAround(order.powers) };
      expect(asked(day, row, turned), `${row[0]} on ${day}`).toEqual(asked(day, row));
    }
  });
});

/** The same record with its keys in the opposite order. */
function turnedAround<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).reverse());
}

describe('an office held under the Constitution of 1995', () => {
  const again = stands('once more', { 'candidate.elected-under-1995': 1 }, {});

  test('leaves two readings open from 1 July 2026', () => {
    expect(asked(OPEN, again).readings).toEqual([
      { question: 'question.terms-of-1995', value: true, status: 'barred' },
      { question: 'question.terms-of-1995', value: false, status: 'permitted' },
    ]);
    expect(asked('2026-07-06', again).status).toBe('unknown');
  });

  test('does not count once the Constitutional Court has ruled', () => {
    expect(asked('2026-07-07', again)).toMatchObject({ status: 'permitted', readings: [], missing: [] });
    const order = valueIn(on('2026-07-07'));
    const question = valueOf(order.circumstances, 'question.terms-of-1995');
    const cited = question?.answer?.cites.map(({ source }) => order.sources[source]?.kind);
    expect(cited).toContain('ruling');
    expect(valueOf(edition('2026').circumstances, 'question.terms-of-1995')?.answer).toBeUndefined();
  });

  test('asks nothing of someone who never held it', () => {
    expect(asked(OPEN, stands('the first time', {}, {}))).toMatchObject({ status: 'permitted', readings: [] });
  });
});

/** A bound on a fact, and the provision of the fact base that states it; `most`: the bound is the highest value allowed. */
type Bound = readonly [fact: string, provision: string, path: readonly string[], row: Row, most?: 'most'];

const candidate = stands('', {}, {});
const member = enters('', 'party-list', {}, {});
const senates: Row = ['', 'citizens', 'stands-for', 'senate', senator({}), {}];
const locals: Row = ['', 'citizens', 'stands-for', 'maslikhats', local('party-list'), {}];
const registers: Row = ['', 'parties', 'registers', 'parties', party({ 'party.members': 99999 }), {}];
const serves: Row = ['', 'president', 'holds', 'president', {}, {}];

const BOUNDS: readonly Bound[] = [
  ['candidate.age', 'pres.eligibility', ['min_age'], candidate],
  ['candidate.residence-years', 'pres.eligibility', ['residence_years'], candidate],
  ['candidate.public-service-years', 'pres.eligibility', ['public_service_years'], candidate],
  ['president.years-in-office', 'pres.term', [], serves, 'most'],
  ['candidate.age', 'maz.eligibility', ['age'], member],
  ['candidate.residence-years', 'maz.eligibility', ['residence_years'], member],
  ['candidate.age', 'sen.eligibility', ['age'], senates],
  ['candidate.region-residence-years', 'sen.eligibility', ['residence_years_region'], senates],
  ['candidate.work-years', 'sen.eligibility', ['work_years'], senates],
  ['candidate.age', 'mas.eligibility', ['age'], locals],
  ['party.members', 'party.members', [], registers],
  ['party.smallest-branch', 'party.branch', [], registers],
  ['party.initiative-group', 'party.initiative_group', [], registers],
  ['party.months-to-congress', 'party.deadlines', ['congress'], registers, 'most'],
];

/** The number that the fact base states in an edition; null where it states none. */
function stated(id: EditionId, provision: string, path: readonly string[]): number | null {
  const value: unknown = provisionFacts.find((fact) => fact.id === provision)?.values[FACT_EDITIONS[id]].value;
  const found = path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
  return typeof found === 'number' ? found : null;
}

describe.each(EDITION_IDS)('in the %s edition', (id) => {
  const day = { 'pre-2022': BEFORE, 'post-2022': AFTER, '2026': '2026-07-01' }[id];

  const bounds = BOUNDS.flatMap((bound) => {
    const value = stated(id, bound[1], bound[2]);
    return value === null ? [] : [[bound[0], bound[1], value, bound] as const];
  });

  test.each(bounds)('%s is bounded as the fact base states in %s: %i', (fact, _, value, [, , , row, most]) => {
    const [name, actor, verb, object, facts, answers] = row;
    const byDistrict = row === locals && id !== 'pre-2022';
    const known: Facts = byDistrict ? { ...facts, 'candidate.nomination': 'district-self' } : facts;
    function statusAt(at: number): string {
      const asking: Row = [name, actor, verb, object, { ...known, [fact]: at }, answers];
      return asked(day, asking, edition(id)).status;
    }
    const beyond = most === 'most' ? value + 1 : value - 1;
    expect([statusAt(value), statusAt(beyond)]).toEqual(['permitted', 'barred']);
  });
});

/** Rules on persons, each with the statement of the fact base that it puts into effect. */
const RESTS_ON: Readonly<Record<string, string>> = {
  'president-citizen-by-birth': 'pres.eligibility',
  'president-age': 'pres.eligibility',
  'president-public-service': 'pres.eligibility',
  'president-term-limit': 'pres.term_limit',
  'president-term-over': 'pres.term',
  'presidential-election-apart': 'pres.election_date',
  'president-party': 'pres.party',
  'judges-party': 'party.bans',
  'constitutional-judges-party': 'party.bans',
  'auditors-party': 'party.bans',
  'president-relatives': 'pres.relatives',
  'president-incompatibility': 'pres.incompat',
  'deputies-incompatibility': 'leg.deputy_incompat',
  'ministers-incompatibility': 'gov.incompat',
  'impeachment-charge': 'pres.impeach_ground',
  'succession-vacancy': 'pres.succession',
  'successor-no-amendments': 'pres.successor_limits',
  'president-oath': 'pres.oath',
  'deputies-immunity': 'leg.deputy_immunity',
  'judges-immunity': 'court.judge_immunity',
  'mazhilis-age': 'maz.eligibility',
  'deputy-recall': 'maz.recall',
  'deputy-party-mandate': 'maz.party_mandate',
  'senate-age': 'sen.eligibility',
  'maslikhat-citizen-and-age': 'mas.eligibility',
  'party-forbidden-kinds': 'party.foreign',
  'suffrage-standing': 'right.suffrage_bars',
  'death-penalty': 'right.death_penalty',
  'forced-labour': 'right.forced_labour',
  'state-owns-land': 'right.land',
  'people-own-land': 'right.land',
  'foreign-citizenship': 'right.dual_citizenship',
};

describe.each(EDITION_IDS)('every rule of the %s edition', (id) => {
  const order = edition(id);

  const resting = Object.entries(RESTS_ON).flatMap(([rule, provision]) => {
    const [found, stating] = [valueOf(order.rules, rule), valueOf(order.provisions, provision)];
    return found === undefined || stating === undefined ? [] : [[rule, provision, found, stating] as const];
  });

  test.each(resting)(
    '%s cites the article that %s names, and is as sure of it',
    (_, __, rule, { cites, confidence }) => {
      const articles = cites.map(({ source, article = '' }) => `${source} ${article}`);
      const [{ source, article = '' }] = rule.cites;
      expect(articles).toContain(`${source} ${article}`);
      if (confidence !== 'verified') expect(rule.confidence).toBe(confidence);
    },
  );

  test('has a legal basis in a text that makes law, within the articles of its register', () => {
    for (const [name, rule] of Object.entries(order.rules)) {
      for (const { source, article } of rule.cites) {
        expect(order.sources[source], `${name} cites ${source}`).toBeDefined();
        if (article !== undefined) expect(order.sources[source]?.articles, name).toHaveProperty([article]);
      }
    }
  });
});
