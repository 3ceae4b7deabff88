import { describe, expect, test } from 'vitest';
import { missingIn, weigh, type Condition, type Facts, type Truth } from '../../model/conditions/index.ts';
import { check } from '../../model/constitution/check.ts';
import { conditionOf } from '../support/acts.ts';
import { altered, island, islandOrder } from '../support/island.ts';
import { valueIn } from '../support/results.ts';

const order = islandOrder();
const yes = conditionOf({ test: 'is', fact: 'candidate.born-here', value: true });
const no = conditionOf({ test: 'is', fact: 'candidate.age', value: 40 });
const open = conditionOf({ test: 'is', fact: 'boats.kind', value: 'oar' });
const KNOWN: Facts = { 'candidate.born-here': true, 'candidate.age': 41 };

type Case = readonly [name: string, when: Condition, facts: Facts, truth: Truth];

const offices = conditionOf({ test: 'holds', fact: 'actor.offices', office: 'benches' });
const moot = conditionOf({ test: 'holds', fact: 'actor.offices', office: 'moot' });
const least = conditionOf({
  test: 'atLeast',
  fact: 'candidate.age',
  value: { provision: 'warden.eligibility', path: ['min_age'] },
});
const most = conditionOf({ test: 'atMost', fact: 'candidate.age', value: 40 });
const term = conditionOf({ test: 'within', fact: 'warden.sworn', number: { provision: 'warden.term' }, unit: 'years' });
const month = conditionOf({ test: 'within', fact: 'warden.sworn', number: 1, unit: 'months' });
const lastHalfYear = conditionOf({ test: 'within', fact: 'warden.leaves', number: -6, unit: 'months' });
const half = shareOf('>1/2');
const threeQuarters = shareOf('>=3/4');

function shareOf(threshold: string): Condition {
  return conditionOf({ test: 'share', part: 'moot.for', whole: 'moot.present', base: 'present', threshold });
}

const CASES: readonly Case[] = [
  ['all: true where all are', { test: 'all', of: [yes, yes] }, KNOWN, true],
  ['all: false where one is, whatever is open', { test: 'all', of: [open, no, yes] }, KNOWN, false],
  ['all: open where one is and none is false', { test: 'all', of: [yes, open] }, KNOWN, null],
  ['any: true where one is, whatever is open', { test: 'any', of: [open, yes] }, KNOWN, true],
  ['any: false where all are', { test: 'any', of: [no, no] }, KNOWN, false],
  ['any: open where one is and none is true', { test: 'any', of: [no, open] }, KNOWN, null],
  ['not: false of what is true', { test: 'not', of: yes }, KNOWN, false],
  ['not: true of what is false', { test: 'not', of: no }, KNOWN, true],
  ['not: open of what is open', { test: 'not', of: open }, KNOWN, null],
  ['is: open of a value of another kind', open, { 'boats.kind': 7 }, null],
  ['is: false of another word', open, { 'boats.kind': 'sail' }, false],
  ['at least: false just below', least, { 'candidate.age': 39 }, false],
  ['at least: true at the number of the provision', least, { 'candidate.age': 40 }, true],
  ['at least: open of a word', least, { 'candidate.age': '40' }, null],
  ['at most: true at the number', most, { 'candidate.age': 40 }, true],
  ['at most: false just above', most, { 'candidate.age': 41 }, false],
  ['within: true on the day itself', term, { 'warden.sworn': '1904-02-29' }, true],
  ['within: false on the day before', term, { 'warden.sworn': '1904-03-01' }, false],
  ['within: true on the last day of the term', term, { 'warden.sworn': '1900-03-01' }, true],
  ['within: false on the day after the term', term, { 'warden.sworn': '1900-02-28' }, false],
  ['within: a month after the 31st ends with the month', month, { 'warden.sworn': '1904-01-31' }, true],
  ['within: a month after the 28th ends earlier', month, { 'warden.sworn': '1904-01-28' }, false],
  ['within: open of what is no day', term, { 'warden.sworn': '1904-02-30' }, null],
  ['within a negative number: true on the day itself', lastHalfYear, { 'warden.leaves': '1904-02-29' }, true],
  ['within a negative number: false on the day after', lastHalfYear, { 'warden.leaves': '1904-02-28' }, false],
  ['within a negative number: true from that long before', lastHalfYear, { 'warden.leaves': '1904-08-29' }, true],
  ['within a negative number: false any earlier', lastHalfYear, { 'warden.leaves': '1904-09-01' }, false],
  ['holds: true of a seat under the umbrella', offices, { 'actor.offices': ['court'] }, true],
  ['holds: true of an office whose place was taken', moot, { 'actor.offices': ['old-moot'] }, true],
  ['holds: false of other offices', offices, { 'actor.offices': ['moot'] }, false],
  ['holds: false of none', offices, { 'actor.offices': [] }, false],
  ['share: false at half', half, { 'moot.for': 6, 'moot.present': 12 }, false],
  ['share: true above half', half, { 'moot.for': 7, 'moot.present': 12 }, true],
  ['share: true at three quarters', threeQuarters, { 'moot.for': 9, 'moot.present': 12 }, true],
  ['share: false below three quarters', threeQuarters, { 'moot.for': 8, 'moot.present': 11 }, false],
  ['share: false of nobody', threeQuarters, { 'moot.for': 0, 'moot.present': 0 }, false],
  ['share: open while the whole is', half, { 'moot.for': 12 }, null],
];

describe('a condition', () => {
  test.each(CASES)('%s', (_, when, facts, truth) => {
    expect(weigh(order, when, { day: '1904-02-29', facts }).truth).toBe(truth);
  });

  test('tells what was found and what was wanted, the number of a provision among it', () => {
    expect(weigh(order, least, { day: '1904-02-29', facts: { 'candidate.age': 30 } })).toEqual({
      condition: least,
      truth: false,
      found: 30,
      wanted: 40,
    });
    expect(weigh(order, half, { day: '1904-02-29', facts: { 'moot.for': 3, 'moot.present': 11 } })).toMatchObject({
      found: 3,
      wanted: 6,
    });
  });

  test('changes with the provision that it takes its number from', () => {
    const stricter = valueIn(check(altered(island, ['provisions', 'warden.eligibility', 'value', 'min_age'], 45)));
    const facts = { 'candidate.age': 44 };
    expect(weigh(order, least, { day: '1904-02-29', facts }).truth).toBe(true);
    expect(weigh(stricter, least, { day: '1904-02-29', facts }).truth).toBe(false);
  });

  test('names only the facts that would decide it', () => {
    const when: Condition = {
      test: 'all',
      of: [yes, open, { test: 'any', of: [no, half, least] }, { test: 'any', of: [yes, offices] }],
    };
    const facts = { 'candidate.born-here': true, 'candidate.age': '41', 'moot.for': 3 };
    expect(missingIn(weigh(order, when, { day: '1904-02-29', facts }), facts)).toEqual([
      'boats.kind',
      'candidate.age',
      'moot.present',
    ]);
  });
});

describe('an open question', () => {
  const ruled = conditionOf({ test: 'is', fact: 'question.lighthouse', value: false });

  test.each([
    ['1902-03-03', null],
    ['1902-03-04', true],
  ])('on %s is answered %s', (day, truth) => {
    expect(weigh(order, ruled, { day, facts: {} }).truth).toBe(truth);
  });

  test('cannot be known as a fact', () => {
    expect(weigh(order, ruled, { day: '1902-01-01', facts: { 'question.lighthouse': false } }).truth).toBeNull();
    expect(weigh(order, ruled, { day: '1903-01-01', facts: { 'question.lighthouse': true } }).truth).toBe(true);
  });

  test('is read one way where that reading is assumed', () => {
    const assumed = { 'question.lighthouse': true };
    expect(weigh(order, ruled, { day: '1903-01-01', facts: {}, assumed }).truth).toBe(false);
  });
});
