import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../model/json.ts';
import { edition, on } from '../../../model/kazakhstan/index.ts';
import { advance, eventsOf, possible, start, termsOf } from '../../../model/procedures/index.ts';
import { EDITION_IDS, type EditionId } from '../../../model/vocabulary.ts';
import { outcome, procedureIn, runThrough, type Told } from '../../support/procedures.ts';
import { valueIn } from '../../support/results.ts';

const ALL = { mazhilis: '1/1', senate: '1/1', kurultai: '1/1' };

/** The events that bring a bill before the second house, or to its end where there is one house. */
const PASSED: readonly Told[] = [
  { does: 'table-bill', by: 'government' },
  { does: 'adopt', votes: ALL },
];

describe('one event does the same thing in every order, and leads where that order says', () => {
  const cases: readonly (readonly [string, string, readonly Told[], readonly [string, string, string]])[] = [
    [
      'the Senate refuses a bill',
      'ordinary-law',
      [...PASSED, { does: 'senate-refuses', votes: { senate: '2/3' } }],
      ['mazhilis-revote', 'conciliation', 'no-such-step senate-refuses'],
    ],
    [
      'two thirds of the lower house stand against a veto',
      'president-signature-ordinary',
      [
        { does: 'countersign' },
        { does: 'return-law' },
        { does: 'override', votes: { mazhilis: '2/3', kurultai: '2/3' } },
      ],
      ['second-chamber', 'second-chamber', 'must-sign'],
    ],
    [
      'the house of deputies refuses a Prime Minister twice',
      'prime-minister-investiture',
      [
        { does: 'consult' },
        { does: 'nominate' },
        { does: 'refuse-consent' },
        { does: 'nominate' },
        { does: 'refuse-consent' },
      ],
      ['consulted', 'consulted', 'refused-twice'],
    ],
    [
      'one candidate is proposed as regional akim',
      'regional-akim-appointment',
      [{ does: 'propose', facts: { 'akim.candidates': 1 } }],
      ['proposed', 'condition-fails', 'condition-fails'],
    ],
    [
      "the President annuls an akim's act",
      'akim-acts-annulment',
      [{ does: 'president-annuls', facts: { 'act.akim-tier': 'region' } }],
      ['annulled', 'no-such-step president-annuls', 'no-such-step president-annuls'],
    ],
    [
      'the President falls away and the first in line takes over',
      'vacancy-succession',
      [{ does: 'powers-pass' }, { does: 'take-over' }],
      ['taken', 'taken', 'taken'],
    ],
    [
      'a citizen complains to the reviewing body',
      'court-referral',
      [{ does: 'suspend-case' }, { does: 'refer' }, { does: 'find-unconstitutional', by: 'constitutional-court' }],
      ['not-by-this-institution constitutional-council', 'void', 'void'],
    ],
  ];

  test.each(cases)('%s', (_, id, events, expected) => {
    expect(EDITION_IDS.map((order) => outcome(edition(order), id, events))).toEqual(expected);
  });
});

describe('a majority is counted of what the text names', () => {
  const returned: readonly Told[] = [{ does: 'countersign' }, { does: 'return-law' }];
  const drafted: readonly Told[] = [
    { does: 'pass-to-parliament', facts: { 'president.by-succession': false } },
    { does: 'find-compatible' },
    { does: 'pass-first-reading' },
  ];
  const cases: readonly (readonly [string, EditionId, string, readonly Told[], string])[] = [
    [
      '65 of 98 are not two thirds',
      'post-2022',
      'president-signature-ordinary',
      [...returned, { does: 'override', votes: { mazhilis: 65 } }],
      'majority-not-reached mazhilis 65, 66',
    ],
    [
      '66 of 98 are two thirds',
      'post-2022',
      'president-signature-ordinary',
      [...returned, { does: 'override', votes: { mazhilis: 66 } }],
      'second-chamber',
    ],
    [
      'votes may be told as facts',
      'post-2022',
      'president-signature-ordinary',
      [...returned, { does: 'override', facts: { 'votes.mazhilis': 66 } }],
      'second-chamber',
    ],
    [
      'without votes nothing is known',
      'post-2022',
      'president-signature-ordinary',
      [...returned, { does: 'override' }],
      'majority-unknown mazhilis',
    ],
    [
      'votes of another body do not count',
      'post-2022',
      'president-signature-ordinary',
      [...returned, { does: 'override', votes: { senate: 50 } }],
      'majority-unknown mazhilis',
    ],
    [
      'each chamber by itself: one falls short',
      'post-2022',
      'amendment-by-parliament',
      [...drafted, { does: 'adopt', votes: { mazhilis: 98, senate: '2/3' } }],
      'majority-not-reached senate 34, 38',
    ],
    [
      'each chamber by itself: both reach it',
      'post-2022',
      'amendment-by-parliament',
      [...drafted, { does: 'adopt', votes: { mazhilis: 74, senate: 38 } }],
      'law-three-quarters',
    ],
    [
      'both chambers as one',
      'post-2022',
      'pre-signature-review',
      [{ does: 'petition-by-deputies', votes: { mazhilis: 29, senate: 0 } }],
      'majority-not-reached mazhilis+senate 29, 30',
    ],
    [
      'both chambers as one, reached',
      'post-2022',
      'pre-signature-review',
      [{ does: 'petition-by-deputies', votes: { mazhilis: 10, senate: 20 } }],
      'under-review',
    ],
    [
      'the chamber that acts alone',
      'post-2022',
      'mandate-loss',
      [
        { does: 'die-or-resign' },
        { does: 'prepare-case' },
        { does: 'end-mandate', by: 'senate', votes: { senate: 26 } },
      ],
      'lost',
    ],
    [
      'a share where no number of members is fixed',
      'post-2022',
      'akim-no-confidence',
      [
        { does: 'move', votes: { 'regional-maslikhats': '1/5' } },
        { does: 'request-release', votes: { 'regional-maslikhats': '1/2' } },
      ],
      'majority-not-reached regional-maslikhats 1/2, >1/2',
    ],
    [
      'deputies where no number of members is fixed',
      'post-2022',
      'akim-no-confidence',
      [{ does: 'move', votes: { 'regional-maslikhats': 10 } }],
      'majority-unknown regional-maslikhats',
    ],
  ];

  test.each(cases)('%s', (_, id, procedure, events, expected) => {
    expect(outcome(edition(id), procedure, events)).toBe(expected);
  });

  test.each([
    ['post-2022', 40, 39, 'consented'],
    ['post-2022', 40, 40, 'majority-not-reached regional-maslikhats+district-maslikhats 40, 41'],
    ['2026', 40, 39, 'majority-not-reached regional-maslikhats+district-maslikhats 40, 51'],
    ['2026', 51, 49, 'consented'],
  ] as const)(
    'in the %s edition a regional akim with %d votes of 100 against %d: %s',
    (id, votes, second, expected) => {
      const facts = { 'akim.candidates': 2, 'akim.unit': 'region', 'vote.took-part': 100, 'vote.runner-up': second };
      const events: readonly Told[] = [
        { does: 'propose', facts },
        { does: 'consent', votes: { 'regional-maslikhats': votes }, facts },
      ];
      expect(outcome(edition(id), 'regional-akim-appointment', events)).toBe(expected);
    },
  );
});

describe('time runs in days, and its end has the consequence that the text states', () => {
  const cases: readonly (readonly [string, EditionId, string, readonly Told[], string])[] = [
    [
      'the sixtieth day is still in time',
      'post-2022',
      'ordinary-law',
      [...PASSED, { does: 'senate-approves', votes: ALL, day: '2024-03-10' }],
      'adopted',
    ],
    [
      'on the sixty-first the Senate is too late',
      'post-2022',
      'ordinary-law',
      [...PASSED, { does: 'senate-approves', votes: ALL, day: '2024-03-11' }],
      'too-late 2024-03-10, senate-silent',
    ],
    [
      'its silence counts only then',
      'post-2022',
      'ordinary-law',
      [...PASSED, { does: 'senate-silent', day: '2024-03-10' }],
      'too-early 2024-03-10',
    ],
    [
      'and lets the law pass',
      'post-2022',
      'ordinary-law',
      [...PASSED, { does: 'senate-silent', day: '2024-03-11' }],
      'adopted',
    ],
    [
      'before, nothing followed from being late',
      'pre-2022',
      'ordinary-law',
      [...PASSED, { does: 'senate-approves', votes: ALL, day: '2024-03-11' }],
      'adopted',
    ],
    [
      'confidence is voted on after two days',
      'post-2022',
      'confidence-question-bill',
      [
        { does: 'put-question', facts: { 'bill.of-government': true, 'government.confidence-questions': 2 } },
        { does: 'no-confidence', votes: ALL, day: '2024-01-11' },
      ],
      'too-early 2024-01-12',
    ],
    [
      'a third question in a year is too many',
      'post-2022',
      'confidence-question-bill',
      [{ does: 'put-question', facts: { 'bill.of-government': true, 'government.confidence-questions': 3 } }],
      'condition-fails',
    ],
    [
      'a month from 31 January ends on 29 February',
      '2026',
      'president-signature-ordinary',
      [
        { does: 'countersign', day: '2024-01-31' },
        { does: 'return-law' },
        { does: 'override', votes: ALL, day: '2024-03-01' },
      ],
      'too-late 2024-02-29, override-fails',
    ],
    [
      'a month missed leaves the objections standing',
      '2026',
      'president-signature-ordinary',
      [
        { does: 'countersign', day: '2024-01-31' },
        { does: 'return-law' },
        { does: 'override-fails', day: '2024-03-01' },
      ],
      'president-prevails',
    ],
    [
      'nominations close thirty days before the vote',
      'post-2022',
      'district-akim-election',
      [{ does: 'call-election' }, { does: 'nominate', day: '2023-10-07', facts: { 'election.day': '2023-11-05' } }],
      'too-late 2023-10-06',
    ],
  ];

  test.each(cases)('%s', (_, id, procedure, events, expected) => {
    const begun = id === 'post-2022' && procedure === 'district-akim-election' ? '2023-09-01' : '2024-01-10';
    expect(outcome(edition(id), procedure, events, begun)).toBe(expected);
  });

  test('after two months an accusation is rejected wherever it stands, and not before', () => {
    const accused: readonly Told[] = [
      { does: 'move', votes: ALL, facts: { 'parliament.early-end-considered': false } },
      { does: 'accuse', votes: ALL },
      { does: 'investigate', votes: ALL, day: '2024-02-01' },
    ];
    const order = edition('pre-2022');
    const on = (does: string, day: string) => outcome(order, 'impeachment', [...accused, { does, day }]);
    expect(on('accusation-rejected', '2024-03-10')).toBe('not-from-here referred');
    expect(on('confirm-merits', '2024-03-10')).toBe('supreme-court');
    expect(on('confirm-merits', '2024-03-11')).toBe('too-late 2024-03-10, accusation-rejected');
    expect(on('accusation-rejected', '2024-03-11')).toBe('rejected');
  });

  test('the month for signing stands still while the law is under review', () => {
    const order = edition('post-2022');
    const procedure = procedureIn(order, 'president-signature-ordinary');
    const reviewed = runThrough(order, 'president-signature-ordinary', [
      { does: 'countersign' },
      { does: 'petition', day: '2024-01-20' },
      { does: 'find-constitutional', day: '2024-03-20' },
    ]);
    const last = (run: typeof reviewed) =>
      termsOf(procedure, run, {}).find(({ transition }) => transition === 'sign')?.last;
    expect(last(start(procedure, '2024-01-10'))).toBeUndefined();
    expect(last(runThrough(order, 'president-signature-ordinary', [{ does: 'countersign' }]))).toBe('2024-02-10');
    expect(last(reviewed)).toBe('2024-04-10');
  });

  test('a step after a time without stated consequence is marked as late', () => {
    const late = runThrough(edition('pre-2022'), 'ordinary-law', [
      ...PASSED,
      { does: 'senate-approves', votes: ALL, day: '2024-03-11' },
    ]);
    expect(late.history.map((done) => done.late)).toEqual([undefined, undefined, true]);
  });

  test('the day from which a time runs backwards comes from the facts', () => {
    const order = edition('2026');
    const run = runThrough(order, 'presidential-election', [{ does: 'announce' }, { does: 'register' }]);
    const procedure = procedureIn(order, 'presidential-election');
    expect(termsOf(procedure, run, {}).map(({ last }) => last)).toEqual([null]);
    expect(termsOf(procedure, run, { 'president.term-ends': '2029-04-30' }).map(({ last }) => last)).toEqual([
      '2029-02-28',
    ]);
  });
});

describe('the bars of dissolution', () => {
  const free = {
    'state.emergency': false,
    'state.martial-law': false,
    'president.term-ends': '2029-11-26',
    'parliament.last-dissolved': '2016-01-20',
    'president.by-succession': false,
  };
  const dissolved = (id: EditionId, facts: Told['facts']) =>
    outcome(edition(id), 'dissolution', [{ does: 'consult' }, { does: 'dissolve', ...(facts && { facts }) }]);

  test.each(EDITION_IDS)('in the %s edition none stands in the way, or one does', (id) => {
    expect(dissolved(id, free)).toBe(id === '2026' ? 'dissolved' : 'mazhilis-dissolved');
    expect(dissolved(id, { ...free, 'state.emergency': true })).toBe('condition-fails');
    expect(dissolved(id, { ...free, 'parliament.last-dissolved': '2023-01-19' })).toBe('condition-fails');
    expect(dissolved(id, { 'state.martial-law': true })).toBe('condition-fails');
  });

  test('only the Constitution of 2026 bars it to a successor', () => {
    const successor = { ...free, 'president.by-succession': true };
    expect(EDITION_IDS.map((id) => dissolved(id, successor))).toEqual([
      'mazhilis-dissolved',
      'mazhilis-dissolved',
      'condition-fails',
    ]);
  });

  test('what is not known is named, never taken for false', () => {
    const { 'state.emergency': _, ...rest } = free;
    expect(dissolved('pre-2022', rest)).toBe('facts-missing state.emergency');
  });
});

test('an event is refused for the reason that comes closest', () => {
  const order = edition('post-2022');
  const said = (events: readonly Told[]) => outcome(order, 'ordinary-law', events);
  expect(said([{ does: 'fly' }])).toBe('no-such-step fly');
  expect(said([{ does: 'adopt' }])).toBe('not-from-here tabled');
  expect(said([{ does: 'table-bill', by: 'people' }])).toBe(
    'not-by-this-institution president, government, mazhilis, senate',
  );
  expect(said([{ does: 'table-bill', day: '2024-01-09' }])).toBe('before-last-step 2024-01-10');
  expect(said([{ does: 'table-bill', day: 'today' }])).toBe('not-a-date today');
});

test('thirteen units carry an amendment of seventeen units, and not of twenty', () => {
  const facts = { 'referendum.eligible': 100, 'referendum.voted': 68, 'referendum.units-in-favour': 13 };
  const events: readonly Told[] = [
    { does: 'government-proposes' },
    { does: 'choose-referendum' },
    { does: 'call-referendum' },
    { does: 'vote' },
    { does: 'amendments-adopted', facts },
  ];
  const found = (day: string) => outcome(valueIn(on(day)), 'amendment-by-referendum', events);
  expect(['2022-06-07', '2022-06-08', '2023-03-29', '2026-07-01'].map(found)).toEqual([
    'adopted',
    'condition-fails',
    'condition-fails',
    'condition-fails',
  ]);
});

test('until the Constitutional Court is formed its predecessor goes on acting', () => {
  const by = (day: string) =>
    entriesOf(procedureIn(valueIn(on(day)), 'lower-house-election').transitions).find(
      ([id]) => id === 'find-correct',
    )?.[1].by;
  expect(['2022-06-08', '2022-12-31', '2023-01-01'].map(by)).toEqual([
    ['constitutional-council'],
    ['constitutional-council'],
    ['constitutional-court'],
  ]);
});

test('whatever is tried, a run stays within its table, in the order of days', () => {
  const orders = EDITION_IDS.map((id) => edition(id));
  fc.assert(
    fc.property(
      fc.constantFrom(...orders),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), fc.nat(200))),
      (order, pick, tries) => {
        const all = entriesOf(order.procedures);
        const [, procedure] = all[pick % all.length] ?? [];
        if (procedure === undefined) return;
        const events = [...eventsOf(procedure)];
        let run = start(procedure, '2024-01-10');
        for (const [which, days] of tries) {
          const day = `2024-${`${1 + (days % 12)}`.padStart(2, '0')}-28`;
          const event = { does: events[which % events.length] ?? '', day, votes: ALL };
          const tried = advance(order, procedure, run, event, { 'state.emergency': false });
          expect(advance(order, procedure, run, event, { 'state.emergency': false })).toEqual(tried);
          if (tried.ok) {
            expect(tried.value.day >= run.day).toBe(true);
            expect(tried.value.history).toHaveLength(run.history.length + 1);
            run = tried.value;
          }
          expect(Object.keys(procedure.states)).toContain(run.state);
          expect(possible(procedure, run.state).length === 0).toBe(procedure.states[run.state]?.kind === 'final');
        }
      },
    ),
  );
});
