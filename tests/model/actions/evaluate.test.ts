import { describe, expect, test } from 'vitest';
import { evaluate, type Act, type VerdictStatus } from '../../../model/actions/index.ts';
import type { Facts } from '../../../model/conditions/index.ts';
import { islandOrder } from '../../support/island.ts';
import { actOn } from '../../support/acts.ts';

const order = islandOrder();

/** What is done, what is known, and how the answer reads: its status, what carries it, what it waits for. */
type Case = readonly [name: string, act: Act, facts: Facts, status: VerdictStatus, grounds: readonly string[]];

const DAY = '1903-01-01';
const stand = actOn('islanders', 'stands-for', 'warden', DAY);
const standAgain = actOn('warden', 'stands-for', 'warden', DAY);
const own = actOn('islanders', 'owns', 'boats', DAY);
const appoint = actOn('warden', 'appoints', 'court', DAY);

const CASES: readonly Case[] = [
  [
    'a requirement that is met',
    stand,
    { 'candidate.age': 40, 'candidate.born-here': true },
    'permitted',
    ['islanders-are-free', 'warden-is-old'],
  ],
  ['a requirement that is not met', stand, { 'candidate.age': 39 }, 'barred', ['warden-is-old']],
  [
    'a requirement of which too little is known',
    stand,
    { 'candidate.age': 41 },
    'unknown',
    ['warden-is-old', 'islanders-are-free'],
  ],
  ['a power without the consent that it needs', appoint, { 'votes.moot': 6 }, 'barred', ['warden-appoints-court']],
  ['a power with the consent that it needs', appoint, { 'votes.moot': 7 }, 'permitted', ['warden-appoints-court']],
  [
    'a power whose consent is told in a word',
    appoint,
    { 'consent.moot': true },
    'permitted',
    ['warden-appoints-court'],
  ],
  ['a power whose consent is open', appoint, {}, 'conditional', ['warden-appoints-court']],
  [
    'a bar that a permission overrides',
    own,
    { 'boats.kind': 'oar', 'moot.for': 9, 'moot.present': 12 },
    'permitted',
    ['moot-lends-boats'],
  ],
  ['a bar alone', own, { 'boats.kind': 'oar', 'moot.for': 8, 'moot.present': 12 }, 'barred', ['no-oared-boats']],
  [
    'an open question',
    standAgain,
    { 'warden.sworn': '1897-01-01' },
    'unknown',
    ['warden-serves-once', 'islanders-are-free'],
  ],
];

describe('evaluate', () => {
  test.each(CASES)('answers %s', (_, act, facts, status, grounds) => {
    const verdict = evaluate(order, act, facts);
    expect(verdict.status).toBe(status);
    expect(verdict.grounds.map(({ basis }) => basis.id)).toEqual(grounds);
  });
});
