import type { Steps } from './table.ts';

type Guard = NonNullable<Steps[string]['when']>;

/** The flag is set. */
export function is(fact: string): Guard {
  return { test: 'is', fact, value: true };
}

/** The flag is not set. */
export function isNot(fact: string): Guard {
  return { test: 'not', of: is(fact) };
}

/** The circumstance has this word for its value. */
export function isWord(fact: string, value: string): Guard {
  return { test: 'is', fact, value };
}

function not(of: Guard): Guard {
  return { test: 'not', of };
}

const lastSixMonths: Guard = { test: 'within', fact: 'president.term-ends', number: -6, unit: 'months' };
const yearOfDissolution: Guard = { test: 'within', fact: 'parliament.last-dissolved', number: 1, unit: 'years' };

/** One of the bars of Art. 63(2) of the Constitution of 1995 stands in the way of dissolution. */
export const barred1995: Guard = {
  test: 'any',
  of: [is('state.emergency'), is('state.martial-law'), lastSixMonths, yearOfDissolution],
};

/** None of the bars of Art. 63(2) of the Constitution of 1995 stands in the way of dissolution. */
export const notBarred1995: Guard = not(barred1995);

/** One of the bars of Art. 62(3) and 51(3) of the Constitution of 2026 stands in the way of dissolution. */
export const barred2026: Guard = { test: 'any', of: [barred1995, is('president.by-succession')] };

/** None of the bars of Art. 62(3) and 51(3) of the Constitution of 2026 stands in the way of dissolution. */
export const notBarred2026: Guard = not(barred2026);

/** A question of confidence may be tied to a bill of the Government, and only so often in a year. */
export const questionOfConfidence: Guard = {
  test: 'all',
  of: [
    is('bill.of-government'),
    {
      test: 'atMost',
      fact: 'government.confidence-questions',
      value: { provision: 'gov.confidence_bill', path: ['max_per_year'] },
    },
  ],
};

const valid: Guard = {
  test: 'share',
  part: 'referendum.voted',
  whole: 'referendum.eligible',
  base: 'all',
  threshold: '>1/2',
};

const inTwelveOf17: Guard = {
  test: 'atLeast',
  fact: 'referendum.units-in-favour',
  value: { provision: 'ref.majority', path: ['needed_of_17'] },
};

const inFourteenOf20: Guard = {
  test: 'atLeast',
  fact: 'referendum.units-in-favour',
  value: { provision: 'ref.majority', path: ['needed_of_20'] },
};

/** Half or fewer of those entitled voted in the referendum. */
export const turnoutTooLow: Guard = not(valid);

/** The referendum is valid, and the amendments have their majority in two thirds of the seventeen units. */
export const adoptedOf17: Guard = { test: 'all', of: [valid, inTwelveOf17] };

/** The referendum is valid, but too few of the seventeen units are in favour. */
export const rejectedOf17: Guard = { test: 'all', of: [valid, not(inTwelveOf17)] };

/** The referendum is valid, and the amendments have their majority in two thirds of the twenty units. */
export const adoptedOf20: Guard = { test: 'all', of: [valid, inFourteenOf20] };

/** The referendum is valid, but too few of the twenty units are in favour. */
export const rejectedOf20: Guard = { test: 'all', of: [valid, not(inFourteenOf20)] };

/** At least one third of the voters of the district took part in the recall. */
export const recallTurnout: Guard = {
  test: 'share',
  part: 'recall.voted',
  whole: 'recall.eligible',
  base: 'all',
  threshold: '>=1/3',
};

/** Fewer than one third of the voters of the district took part in the recall. */
export const recallTurnoutTooLow: Guard = not(recallTurnout);

/** The President proposes as many candidates as the text asks for. */
export const enoughCandidates: Guard = {
  test: 'atLeast',
  fact: 'akim.candidates',
  value: { provision: 'akim.region', path: ['candidates_min'] },
};

/** The initiative group of a party is as large as the law asks for. */
export const enoughFounders: Guard = {
  test: 'atLeast',
  fact: 'party.initiative-group',
  value: { provision: 'party.initiative_group' },
};

/** The party and its smallest branch have as many members as the law asks for. */
export const enoughMembers: Guard = {
  test: 'all',
  of: [
    { test: 'atLeast', fact: 'party.members', value: { provision: 'party.members' } },
    { test: 'atLeast', fact: 'party.smallest-branch', value: { provision: 'party.branch' } },
  ],
};
