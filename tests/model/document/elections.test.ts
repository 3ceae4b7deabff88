import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../model/document/index.ts';
import { files } from '../../../model/document/shapes/envelope.ts';
import { VOTE_FAULT_CODES } from '../../../model/refusals.ts';
import { at, electionFile, mazhilisFile, set, type Loose } from '../../support/files.ts';
import { errorIn, valueIn } from '../../support/results.ts';

type Row = readonly [code: string, place: string, spoil: (election: Loose) => void];

const FAULTS: readonly Row[] = [
  ['not-a-number', '$.election.lists[1].votes', (election) => set(at(election, 'lists', '1'), 'votes', '12')],
  ['fractional-votes', '$.election.lists[1].votes', (election) => set(at(election, 'lists', '1'), 'votes', 0.5)],
  ['negative-votes', '$.election.lists[1].votes', (election) => set(at(election, 'lists', '1'), 'votes', -1)],
  ['too-many-votes', '$.election.againstAll', (election) => set(election, 'againstAll', 1_000_000_001)],
  ['nobody-to-elect', '$.election.lists', (election) => set(election, 'lists', [])],
  ['too-many-rows', '$.election.lists', (election) => set(election, 'lists', many(501))],
  ['duplicate-name', '$.election.lists[1]', (election) => set(at(election, 'lists', '1'), 'id', 'north')],
  [
    'duplicate-registration',
    '$.election.lists[1].registered',
    (election) => set(at(election, 'lists', '1'), 'registered', 2),
  ],
  ['impossible-seats', '$.election.whatIf.listSeats', (election) => set(at(election, 'whatIf'), 'listSeats', 10_001)],
  [
    'impossible-threshold',
    '$.election.whatIf.threshold',
    (election) => set(at(election, 'whatIf'), 'threshold', '>=1/20000'),
  ],
  [
    'impossible-threshold',
    '$.election.whatIf.twoParty',
    (election) => set(at(election, 'whatIf', 'twoParty'), 'part', 3),
  ],
  [
    'unknown-list',
    '$.election.districts[1].winner.list',
    (election) => set(at(election, 'districts', '1', 'winner'), 'list', 'east'),
  ],
  ['too-many-districts', '$.election.districts', (election) => set(at(election, 'whatIf'), 'districts', 3)],
  [
    'rule-not-known',
    '$.election.whatIf.size',
    (election) => {
      set(election, 'law', { body: 'maslikhat-region', on: '2023-03-19' });
      set(election, 'whatIf', { size: 35 });
      set(election, 'districts', []);
    },
  ],
  ['unknown-law', '$.election.law.on', (election) => set(at(election, 'law'), 'on', '2007-08-18')],
  ['unknown-word', '$.election.law.body', (election) => set(at(election, 'law'), 'body', 'moot')],
  ['bad-date', '$.election.law.on', (election) => set(at(election, 'law'), 'on', '2023-02-30')],
  ['bad-share', '$.election.whatIf.threshold', (election) => set(at(election, 'whatIf'), 'threshold', '5 %')],
  [
    'missing-field',
    '$.election.districts[0].candidates',
    (election) => set(at(election, 'districts', '0'), 'candidates', undefined),
  ],
  [
    'unknown-field',
    '$.election.districts[1].againstAll',
    (election) => set(at(election, 'districts', '1'), 'againstAll', 1),
  ],
  ['unknown-field', '$.election.districts[0].count', (election) => set(at(election, 'districts', '0'), 'count', 2)],
];

/** Votes that can be wrong only in a referendum or in a pasted table, never in the election of a chamber. */
const ELSEWHERE = [
  'more-than-all',
  'no-name',
  'reserved-name',
  'long-name',
  'no-votes',
  'ambiguous-number',
  'no-votes-column',
  'open-quote',
];

function many(count: number): readonly unknown[] {
  const name = { kk: 'a', ru: 'a', en: 'a' };
  return Array.from({ length: count }, (_, index) => ({ id: `l${index}`, name, votes: 1 }));
}

describe('an election as a file', () => {
  test.each([
    ['one of everything', electionFile()],
    ['the votes of 2023', mazhilisFile()],
  ])('%s comes back as it was, and fits its JSON Schema', (_, file) => {
    const read = valueIn(decode(JSON.stringify(file)));
    expect(read).toEqual(file);
    expect(valueIn(decode(encode(read)))).toEqual(file);
    expect(files.election.safeParse(file).error).toBeUndefined();
  });

  test.each(FAULTS)('is refused for %s at %s', (code, place, spoil) => {
    const file = electionFile();
    spoil(at(file, 'election'));
    const { faults } = errorIn(decode(JSON.stringify(file, null, 2)));
    expect(faults.map((fault) => [fault.code, fault.place])).toContainEqual([code, place]);
    expect(faults[0].line).toBeGreaterThan(1);
  });

  test('is refused with every code that a file can earn', () => {
    const reached = new Set(FAULTS.map(([code]) => code));
    expect(VOTE_FAULT_CODES.filter((code) => !reached.has(code)).toSorted()).toEqual(ELSEWHERE.toSorted());
  });

  test('is refused with all rows that are wrong, in the order of the text', () => {
    const file = electionFile();
    set(at(file, 'election', 'lists', '2'), 'votes', -7);
    set(at(file, 'election', 'lists', '0'), 'votes', 'ten');
    const { faults, total } = errorIn(decode(JSON.stringify(file)));
    expect([total, faults.map(({ code, detail }) => [code, detail])]).toEqual([
      2,
      [
        ['not-a-number', 'ten'],
        ['negative-votes', '-7'],
      ],
    ]);
  });
});
