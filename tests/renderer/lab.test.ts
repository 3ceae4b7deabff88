import { describe, expect, test } from 'vitest';
import { RESERVED_KEYS } from '../../model/json.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { countWordsOf } from '../../renderer/i18n/count/words.ts';
import type { Command } from '../../renderer/store/commands.ts';
import {
  chooseElection,
  chooseFormula,
  chooseLaw,
  chooseReferendum,
  chooseSeats,
  chooseThreshold,
  chooseTown,
  compareLaws,
  editVotes,
  LAW_2021,
  LAW_2023,
  LAW_2026,
  restoreLaw,
  restoreVotes,
  shutPaste,
  takeOwnVotes,
  typePaste,
} from '../../renderer/store/lab/commands.ts';
import {
  chooseDistricts,
  decideTie,
  decideTownTie,
  drawDistrictsAnew,
  giveDistricts,
  typeDistrict,
} from '../../renderer/store/lab/districts.ts';
import { clearCoalition, reportRun, startRun, stopRun, toggleCoalition } from '../../renderer/store/lab/panels.ts';
import { initialState } from '../../renderer/store/state.ts';
import { count, lawOfOrder } from '../../renderer/views/count/chambers.ts';
import { powerOf, seatsTogether } from '../../renderer/views/count/panels/power.ts';
import { seatsAfter, stepWords } from '../../renderer/views/count/story-words.ts';
import { electionOf, ELECTION_IDS, votesOf } from '../../renderer/views/count/votes.ts';
import { LAWFUL } from '../../renderer/store/lab/state.ts';
import { FORMULA_IDS } from '../../model/elections/index.ts';
import { layoutHemicycle } from '../../renderer/scene/hemicycle/layout.ts';
import { districtSteps } from '../../renderer/views/count/districts/district-words.ts';
import { groupsOf } from '../../renderer/views/count/names.ts';
import { seatWords } from '../../renderer/views/count/seat-words.ts';
import { valueIn } from '../support/results.ts';

const START = initialState('en', 'light');

function run(...commands: readonly Command[]) {
  return commands.reduce((state, command) => command(state), START).view.lab;
}

/** One side of the lab after some commands, counted. */
function counted(side: 'a' | 'b', ...commands: readonly Command[]) {
  const { votes, rules, noise, books } = run(...commands);
  return valueIn(
    count(votesOf(votes), {
      law: rules[side].law ?? lawOfOrder('2023-03-29'),
      rule: rules[side],
      noise,
      typed: books.parliament.typed,
    }),
  );
}

function seats(side: 'a' | 'b', ...commands: readonly Command[]): readonly number[] {
  return counted(side, ...commands).chamber.parties.map(({ total }) => total);
}

describe('votes of districts', () => {
  const words = countWordsOf('en');
  const votes = (first: number, second: number, againstAll = 0) => ({
    candidates: [
      { name: 'Ann', list: 'amanat', votes: first },
      { name: 'Bob', list: '', votes: second },
    ],
    againstAll,
  });

  test('count as soon as they are typed, and the other districts stay open', () => {
    const { chamber, districts, isPublished } = counted('b', typeDistrict('parliament', 3, votes(5, 9)));
    expect([districts, isPublished]).toEqual(['typed', false]);
    expect(chamber.others).toMatchObject({ independents: 1, unknown: 28 });
    expect(counted('a', typeDistrict('parliament', 3, votes(5, 9))).chamber.others).toMatchObject({ independents: 1 });
  });

  test('of candidates with one name or none are told apart by their number', () => {
    const twins = { candidates: ['Ann', 'Ann', ''].map((name) => ({ name, list: '', votes: 4 })), againstAll: 0 };
    const [tie] = counted('b', typeDistrict('parliament', 1, twins)).chamber.ties;
    expect(tie?.between).toEqual(['Ann', 'Ann № 2', '№ 3']);
  });

  test('are forgotten with the last of them, and with another election', () => {
    const typed = typeDistrict('parliament', 3, votes(5, 9));
    expect(counted('b', typed, typeDistrict('parliament', 3, null)).districts).toBe('published');
    expect(run(typed, chooseElection('mazhilis-2021')).books.parliament.typed).toEqual({});
    expect(
      run(typeDistrict('town', 1, votes(1, 2)), chooseTown({ election: 'maslikhat-2021-almaty-city' })).books.town
        .typed,
    ).toEqual({});
  });

  test('count no further than the chamber has districts', () => {
    expect(counted('b', typeDistrict('parliament', 30, votes(5, 9))).chamber.others.unknown).toBe(29);
  });

  test('ask for a decision where they are equal, and forget it when they change', () => {
    const typed = typeDistrict('parliament', 3, votes(7, 7));
    expect(counted('b', typed).chamber.ties).toEqual([{ place: 'district:3', between: ['Ann', 'Bob'], choose: 1 }]);
    const decided = counted('b', typed, decideTie('b', 'district:3', 'Bob', 1)).chamber;
    expect([decided.ties, decided.others.independents]).toEqual([[], 1]);
    expect(run(typed, decideTie('b', 'district:3', 'Bob', 1), typed).rules.b.decisions).toEqual({});
    expect(run(decideTownTie('upper', 'district:1', 'Bob', 1)).town.decisions).toEqual({
      upper: { 'district:1': ['Bob'] },
    });
  });

  test.each([
    [
      votes(9, 5),
      [
        '14 votes were counted, 0 of them against all.',
        /^Ann has the most, 9\./u,
        /^Ann \(AMANAT\) wins the district, 4 votes ahead/u,
      ],
    ],
    [votes(7, 7), [/14 votes/u, /^Ann, Bob have 7 each\./u]],
    [votes(1, 2, 3), [/3 of them against all/u, /^“Against all” has more votes/u]],
    [votes(0, 0), [/^0 votes/u, /^Nobody voted/u]],
    [{ candidates: [], againstAll: 4 }, [/^Nobody stands here/u]],
  ])('are told step by step', (district, steps) => {
    const told = districtSteps(3, district, words);
    expect(told).toHaveLength(steps.length);
    for (const [index, step] of steps.entries()) expect(told[index]).toMatch(step);
  });

  test('name the winner of every seat, as far as known', () => {
    const said = seatWords(counted('b', typeDistrict('parliament', 3, votes(5, 9))), words).seats;
    expect(said['independent:other:1']).toBe(
      'Independents, seat 1 of 1: District 3, Almaty (city), Bob, 4 votes ahead',
    );
    const published = Object.values(seatWords(counted('b'), words).seats);
    expect(published).toHaveLength(98);
    expect(published.filter((seat) => seat.includes('not checked'))).toHaveLength(2);
    expect(published.filter((seat) => seat.includes('not known by name'))).toHaveLength(20);
  });

  test('leave every seat with a name, under any formula and law', () => {
    for (const side of ['a', 'b'] as const) {
      for (const formula of FORMULA_IDS) {
        const all = counted(side, chooseLaw('a', LAW_2021), chooseFormula(side, formula));
        const named = Object.keys(seatWords(all, words).seats);
        const scene = layoutHemicycle(groupsOf(all.chamber), [], { width: 300, height: 196 }, () => 10);
        expect(named.toSorted()).toEqual(scene.order.toSorted());
      }
    }
  });
});

describe('votes of one’s own', () => {
  const own = {
    lists: [
      { id: 'Аманат', votes: 700 },
      { id: 'Ауыл', votes: 300 },
    ],
    againstAll: 20,
  };

  test('are counted in the place of the published ones, which come back', () => {
    const { votes, paste } = run(typePaste('text'), takeOwnVotes(own));
    expect(paste).toBeNull();
    expect(votesOf(votes)).toMatchObject({ againstAll: 20, published: null, isPublished: false });
    expect(counted('b', takeOwnVotes(own)).chamber.parties.map(({ byList }) => byList)).toEqual([48, 21]);
    expect(votesOf(run(takeOwnVotes(own), restoreVotes()).votes).isPublished).toBe(true);
  });

  test('take what was said about their lists with them', () => {
    const said = [takeOwnVotes(own), toggleCoalition('Ауыл'), giveDistricts('b', 'Ауыл', 2)];
    expect(run(...said).coalition).toEqual(['Ауыл']);
    expect(run(...said, restoreVotes())).toMatchObject({ coalition: [], rules: { b: { hand: {} } } });
    expect(run(toggleCoalition('auyl'), editVotes('auyl', 5), restoreVotes()).coalition).toEqual(['auyl']);
  });

  test('are counted whatever a list is called', () => {
    const names = Object.getOwnPropertyNames(Object.prototype).filter((name) => !RESERVED_KEYS.has(name));
    const own = { lists: names.map((id, at) => ({ id, votes: 1000 + at })), againstAll: 0 };
    const { lists } = votesOf(run(takeOwnVotes(own)).votes);
    expect(lists).toEqual(own.lists);
    const { chamber } = counted(
      'b',
      takeOwnVotes(own),
      chooseDistricts('b', 'hand'),
      giveDistricts('b', 'toString', 2),
    );
    expect(chamber.parties.filter(({ byDistrict }) => byDistrict > 0).map(({ list }) => list)).toEqual(['toString']);
    const given = Object.values(seatsAfter(chamber.lists?.steps ?? []));
    expect(given.reduce((sum, seats) => sum + seats, 0)).toBe(69);
  });

  test('stay where they are when the window is shut', () => {
    expect(run(typePaste('text'), shutPaste())).toMatchObject({ paste: null, votes: { own: null } });
  });
});

describe('a maslikhat', () => {
  const law = { body: 'maslikhat-region', on: '2023-03-19' } as const;

  test('of half lists has the published list seats', () => {
    const votes = votesOf({ election: run().town.election, own: null, edited: {}, againstAll: null });
    const { chamber, isPublished } = valueIn(count(votes, { law, rule: LAWFUL, noise: run().noise, size: 34 }));
    expect(chamber.parties.map(({ byList }) => byList)).toEqual([12, 3, 1, 1, 0, 0]);
    expect(chamber.others.unknown).toBe(17);
    expect(isPublished).toBe(true);
  });

  test('of odd size is refused where it would be halved', () => {
    const votes = votesOf({ election: run().town.election, own: null, edited: {}, againstAll: null });
    expect(count(votes, { law, rule: LAWFUL, noise: run().noise, size: 39 }).ok).toBe(false);
    expect(run(chooseTown({ size: 39 }), chooseReferendum('x'))).toMatchObject({ town: { size: 39 }, referendum: 'x' });
  });
});

describe('the panels of the lab', () => {
  test.each(['hare', 'droop', 'imperiali', 'd-hondt', 'sainte-lague'] as const)(
    'tell how every list seat was won by %s',
    (formula) => {
      const { chamber } = counted('b', chooseFormula('b', formula));
      const given = seatsAfter(chamber.lists?.steps ?? []);
      expect(chamber.parties.map(({ list }) => given[list] ?? 0)).toEqual(chamber.parties.map(({ byList }) => byList));
    },
  );

  test('tell every step in every language', () => {
    const steps = counted('b').chamber.lists?.steps ?? [];
    for (const language of LANGUAGES) {
      const told = steps.map((step) => stepWords(step, countWordsOf(language)));
      expect(told).toHaveLength(17);
      expect(told.filter((text) => /[{}]|undefined/u.test(text))).toEqual([]);
    }
  });

  test('compute the power that design and literature give for the chamber of 2023', () => {
    const { chamber } = counted('b');
    const [first] = powerOf(chamber, 'two-thirds') ?? [];
    expect(first?.banzhaf).toBeCloseTo(0.898, 3);
    expect(first?.shapley).toBeCloseTo(0.8415, 4);
    expect(powerOf(chamber, 'majority')?.[0]?.banzhaf).toBe(1);
  });

  test('refuse power where the seats that vote cannot reach the line', () => {
    const { chamber } = counted('b', chooseElection('mazhilis-2021'), chooseSeats('b', 'districtSeats', 300));
    expect(powerOf(chamber, 'majority')).toBeNull();
  });

  test('add the seats of a coalition', () => {
    const { coalition } = run(
      toggleCoalition('auyl'),
      toggleCoalition(''),
      toggleCoalition('osdp'),
      toggleCoalition('osdp'),
    );
    expect(seatsTogether(counted('b').chamber, coalition)).toBe(15);
    expect(run(toggleCoalition('auyl'), clearCoalition()).coalition).toEqual([]);
  });

  test('know how far a simulation is, stopped or run to its end', () => {
    const half = { draws: 500, systems: [] };
    expect(run(startRun(1000, 'k'), reportRun(half)).run).toMatchObject({ done: 500, running: true });
    expect(run(startRun(1000, 'k'), reportRun(half), stopRun()).run).toMatchObject({ done: 500, running: false });
    expect(run(startRun(500, 'k'), reportRun(half)).run).toMatchObject({ done: 500, running: false });
    expect(run(reportRun(half)).run).toBeNull();
  });
});

describe('the lab', () => {
  test('opens with the votes of 2023 and counts the published chamber', () => {
    const { chamber, isPublished, departures } = counted('b');
    expect(chamber.parties.map(({ total }) => total)).toEqual([62, 8, 6, 6, 5, 4, 0]);
    expect(chamber.others).toMatchObject({ independents: 7, unknown: 0 });
    expect(isPublished).toBe(true);
    expect(departures).toEqual([]);
  });

  test.each(ELECTION_IDS)('computes the published list seats of %s under its own law', (id) => {
    const law = { body: 'mazhilis' as const, on: electionOf(id).date };
    const { chamber, isPublished } = counted('a', compareLaws(id, law, law));
    expect(isPublished).toBe(true);
    expect(chamber.parties.map(({ byList }) => byList)).toEqual(
      electionOf(id).lists.map(({ official }) => official.byList),
    );
  });

  test('counts the votes of 2021 under the law of 2023 and leaves the districts open', () => {
    const { chamber, isPublished } = counted('b', compareLaws('mazhilis-2021', LAW_2021, LAW_2023));
    expect(chamber.parties.map(({ total }) => total)).toEqual([51, 8, 6, 4, 0]);
    expect(chamber.others.unknown).toBe(29);
    expect(isPublished).toBe(false);
  });

  test('counts any votes as a Kurultai on assumptions that it names', () => {
    const { chamber, departures } = counted('b', compareLaws(null, LAW_2023, LAW_2026));
    expect(chamber.size).toBe(145);
    expect(departures.map(({ field, law }) => [field, law])).toEqual([
      ['formula', 'unknown'],
      ['threshold', 'unknown'],
      ['base', 'unknown'],
      ['twoParty', 'unknown'],
    ]);
  });

  test('marks a threshold that is not the law, and takes it back', () => {
    const changed = counted('b', chooseThreshold('b', 70));
    expect(changed.departures.map(({ field }) => field)).toEqual(['threshold']);
    expect(changed.isPublished).toBe(false);
    expect(counted('b', chooseThreshold('b', 70), restoreLaw('b')).departures).toEqual([]);
    expect(counted('b', chooseThreshold('b', 50)).departures).toEqual([]);
  });

  test('lets a list fall out exactly where its mark stands', () => {
    expect(seats('b', chooseThreshold('b', 52))[5]).toBeGreaterThan(0);
    expect(seats('b', chooseThreshold('b', 53))[5]).toBe(0);
  });

  test('counts changed votes, and the published ones again', () => {
    expect(seats('b', editVotes('baytaq', 700_000))[6]).toBeGreaterThan(0);
    expect(counted('b', editVotes('baytaq', 700_000)).isPublished).toBe(false);
    expect(seats('b', editVotes('baytaq', 700_000), restoreVotes())).toEqual([62, 8, 6, 6, 5, 4, 0]);
  });

  test.each([
    ['leader', 29, 0],
    ['hand', 3, 24],
    ['open', 0, 29],
  ] as const)('has districts %s', (mode, first, unknown) => {
    const { chamber } = counted(
      'b',
      giveDistricts('b', 'amanat', 3),
      giveDistricts('b', '', 2),
      chooseDistricts('b', mode),
    );
    expect(chamber.parties[0]?.byDistrict).toBe(first);
    expect(chamber.others.unknown).toBe(unknown);
  });

  test('draws districts alike from one seed and marks them as drawn', () => {
    const draw = chooseDistricts('b', 'drawn');
    expect(seats('b', draw)).toEqual(seats('b', draw));
    expect(counted('b', draw).districts).toBe('drawn');
    expect(counted('b', draw).chamber.others.unknown).toBe(0);
    expect(run(drawDistrictsAnew('b')).rules.b.seed).toBe(2);
  });

  test('asks for a decision where the law leaves a tie open, and takes it', () => {
    const tie = [
      chooseLaw('a', LAW_2021),
      chooseSeats('a', 'listSeats', 3),
      ...electionOf('mazhilis-2021').lists.map(({ party }, index) => editVotes(party, index < 2 ? 1000 : 0)),
    ];
    const open = [chooseElection('mazhilis-2021'), ...tie];
    expect(counted('a', ...open).chamber.ties.map(({ between, choose }) => [between, choose])).toEqual([
      [['nur-otan', 'ak-zhol'], 1],
    ]);
    const place = counted('a', ...open).chamber.ties[0]?.place ?? '';
    const decided = counted('a', ...open, decideTie('a', place, 'ak-zhol', 1));
    expect(decided.chamber.ties).toEqual([]);
    expect(decided.chamber.parties.slice(0, 2).map(({ byList }) => byList)).toEqual([1, 2]);
    expect(
      run(...open, decideTie('a', place, 'ak-zhol', 1), decideTie('a', place, 'ak-zhol', 1)).rules.a.decisions,
    ).toEqual({
      [place]: [],
    });
  });

  test('forgets what was said about an election when another is chosen', () => {
    const { votes, rules } = run(
      editVotes('amanat', 1),
      giveDistricts('a', 'amanat', 4),
      chooseElection('mazhilis-2016'),
    );
    expect(votes).toEqual({ election: 'mazhilis-2016', own: null, edited: {}, againstAll: null });
    expect(rules.a).toEqual(LAWFUL);
  });
});
