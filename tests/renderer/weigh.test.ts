import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../model/json.ts';
import { decisions } from '../../model/kazakhstan/decisions.ts';
import { at, edition } from '../../model/kazakhstan/index.ts';
import { PRESETS } from '../../model/power/distribution.ts';
import { measureAll } from '../../model/power/measure.ts';
import { seatsOf } from '../../model/power/players.ts';
import { weighWordsOf } from '../../renderer/i18n/weigh/words.ts';
import type { Command } from '../../renderer/store/commands.ts';
import { compareLaws, LAW_2023, LAW_2026 } from '../../renderer/store/lab/commands.ts';
import { LAB_AT_START } from '../../renderer/store/lab/state.ts';
import { initialState } from '../../renderer/store/state.ts';
import {
  chooseActor,
  chooseIndex,
  choosePreset,
  chooseSeating,
  chooseWeighPage,
  filterDecisions,
  flowShares,
  nextIndex,
  receiveWeighed,
  resetWeights,
  setFactor,
  reportWeighFailure,
  toggleDiscipline,
  turnToPage,
} from '../../renderer/store/weigh/commands.ts';
import { NO_FACTORS, WEIGHING_AT_START } from '../../renderer/store/weigh/state.ts';
import { decisionRows } from '../../renderer/views/weigh/decisions/decision-facts.ts';
import { fallView, isParted } from '../../renderer/views/weigh/fall/fall-view.ts';
import { gamesSentence, gamesShown } from '../../renderer/views/weigh/decisions/needs.ts';
import { changeOf, percent, points, times } from '../../renderer/views/weigh/numbers.ts';
import { partsOf, partsOfWhole } from '../../renderer/views/weigh/totals/parts.ts';
import { seatsFor } from '../../renderer/views/weigh/seats.ts';
import { totalRows } from '../../renderer/views/weigh/totals/totals.ts';
import { countedIn, weightsOf } from '../../renderer/store/weigh/weights.ts';
import { vetoSentences } from '../../renderer/views/weigh/decisions/veto-words.ts';
import { weighFall } from '../../renderer/workers/weigh-fall.ts';
import { weighOrder } from '../../renderer/workers/weigh-order.ts';
import { valueIn } from '../support/results.ts';

const EQUAL = { preset: 'equal', factors: NO_FACTORS, index: 'shapley' } as const;
const POINTS = { a: 'pre-2022', b: 'post-2022' } as const;

function after(...commands: readonly Command[]) {
  return commands.reduce((state, command) => command(state), initialState('en', 'light')).view.weighing;
}

function weighedAt(side: 'a' | 'b') {
  const order = edition(POINTS[side]);
  const day = side === 'a' ? '2022-01-01' : '2023-03-29';
  const { composition } = seatsFor(side, order, day, LAB_AT_START, null);
  const weighed = weighOrder({ point: POINTS[side], composition });
  if (weighed === null || weighed.disciplined === null) throw new Error('Both orders have a Mazhilis with parties.');
  return { order, composition, weighed, free: weighed.free, disciplined: weighed.disciplined };
}

const [a, b] = [weighedAt('a'), weighedAt('b')];
const FREE = { a: { order: a.order, measured: a.free }, b: { order: b.order, measured: b.free } };
const DISCIPLINED = { a: { order: a.order, measured: a.disciplined }, b: { order: b.order, measured: b.disciplined } };

describe('the commands of the view on power', () => {
  test('choose a page, a measure, seats and decisions, and take them back', () => {
    expect(after(chooseWeighPage('distribution')).page).toBe('distribution');
    expect(after(turnToPage(1), turnToPage(8)).page).toBe('distribution');
    expect(after(nextIndex()).index).toBe('banzhaf');
    expect(after(nextIndex(), nextIndex()).index).toBe('shapley');
    expect(after(chooseIndex('banzhaf')).index).toBe('banzhaf');
    expect(after(toggleDiscipline()).isDisciplined).toBe(true);
    expect(after(chooseSeating('b', 'lab')).seating).toEqual({ a: null, b: 'lab' });
    expect(after(chooseActor('senate')).actor).toBe('senate');
    expect(after(chooseActor('senate'), chooseActor('senate')).actor).toBeNull();
    expect(after(filterDecisions({ group: 'law' }), filterDecisions({ onlyChanged: true })).filter).toEqual({
      group: 'law',
      onlyChanged: true,
    });
  });

  test('let the shares flow from the first order to the second and back', () => {
    expect(after(flowShares())).toMatchObject({ page: 'decisions', shares: 'a' });
    expect(after(flowShares(), flowShares()).shares).toBe('b');
    expect(after(flowShares(), flowShares(), flowShares()).shares).toBe('a');
  });

  test('keep every answer by what was asked, and forget a failure once an answer comes', () => {
    const key = 'pre-2022';
    expect(after(reportWeighFailure()).hasFailed).toBe(true);
    expect(after(reportWeighFailure(), receiveWeighed(key, a.weighed))).toMatchObject({
      hasFailed: false,
      weighed: { [key]: a.weighed },
    });
  });

  test('let go of what was changed by hand with another preset', () => {
    expect(after(choosePreset('groups'))).toMatchObject({ preset: 'groups', factors: NO_FACTORS });
  });
});

test('weights are set by hand within bounds, and reset', () => {
  const changed = after(
    choosePreset('groups'),
    setFactor('groups', 'law', 9),
    setFactor('decisions', 'ordinary-law', -1),
  );
  expect(changed).toMatchObject({
    preset: 'groups',
    factors: { groups: { law: 4 }, decisions: { 'ordinary-law': 0 } },
  });
  expect(after(setFactor('groups', 'law', 2), resetWeights())).toMatchObject({ preset: 'equal', factors: NO_FACTORS });
});

describe('the seats of a side', () => {
  test('are those of the election that filled the chamber of the order', () => {
    const before = seatsFor('a', a.order, '2022-01-01', LAB_AT_START, null);
    expect(before).toMatchObject({ seating: '2021', size: 107 });
    const now = seatsFor('b', b.order, '2023-03-29', LAB_AT_START, null);
    expect(now).toMatchObject({ seating: '2023', size: 98 });
    expect(now.choices).not.toContain('2021');
  });

  test('come from the lab where no election filled the chamber', () => {
    const order = at('2026');
    if (!order.ok) throw new Error('The order of 2026 is known.');
    const { lab } = compareLaws('mazhilis-2023', LAW_2023, LAW_2026)(initialState('en', 'light')).view;
    const seats = seatsFor('b', order.value, '2026-07-01', lab, null);
    expect(seats).toMatchObject({ seating: 'lab', size: 145, choices: ['lab'] });
    expect(seats.composition === null ? 0 : seatsOf(seats.composition)).toBe(145);
  });

  test('follow what is picked only where it fits', () => {
    expect(seatsFor('a', a.order, '2022-01-01', LAB_AT_START, '2023').seating).toBe('2021');
    expect(seatsFor('a', a.order, '2022-01-01', LAB_AT_START, 'lab').seating).toBe('lab');
  });
});

describe('party discipline', () => {
  test('gives the President the seats of the largest party only where the order lets the President lead one', () => {
    expect(a.weighed).toMatchObject({ leads: 'nur-otan', leading: { isAllowed: true } });
    expect(b.weighed).toMatchObject({ leads: null, leading: { isAllowed: false } });
    expect(a.weighed.leading.cites).not.toEqual([]);
    expect(b.weighed.leading.cites).not.toEqual([]);
  });

  test('moves the share of the President before the reform, and hardly after it', () => {
    const share = (sides: typeof FREE, side: 'a' | 'b') =>
      totalRows(sides, EQUAL).find(({ id }) => id === 'president')?.[side]?.share ?? 0;
    expect(share(DISCIPLINED, 'a') - share(FREE, 'a')).toBeGreaterThan(0.05);
    expect(Math.abs(share(DISCIPLINED, 'b') - share(FREE, 'b'))).toBeLessThan(0.01);
  });
});

describe('totals', () => {
  test.each(entriesOf(PRESETS).map(([id]) => id))(
    'of every institution add up to one in either order by %s',
    (preset) => {
      for (const index of ['shapley', 'banzhaf'] as const) {
        const rows = totalRows(FREE, { preset, factors: NO_FACTORS, index });
        for (const side of ['a', 'b'] as const) {
          expect(rows.reduce((sum, row) => sum + (row[side]?.share ?? 0), 0)).toBeCloseTo(1, 12);
        }
        for (const { a: left, b: right } of rows) {
          for (const one of [left, right]) {
            if (one === null) continue;
            expect(one.share).toBeGreaterThanOrEqual(one.least - 1e-12);
            expect(one.share).toBeLessThanOrEqual(one.most + 1e-12);
          }
        }
      }
    },
  );

  test('know the Council and the Court as one', () => {
    const ids = totalRows(FREE, EQUAL).map(({ id }) => id);
    expect(ids).toContain('constitutional-court');
    expect(ids).not.toContain('constitutional-council');
  });

  test('weigh what the preset gives times what was set by hand', () => {
    const factors = { groups: { law: 2 }, decisions: { 'ordinary-law': 3, 'elect-president': 0 } };
    const weights = weightsOf({ preset: 'equal', factors }, b.free);
    expect(weights).toMatchObject({
      'ordinary-law': 6,
      'constitutional-law': 2,
      'elect-president': 0,
      'recall-deputy': 1,
    });
    expect(countedIn(b.free, weights)).toBe(countedIn(b.free, {}) - 1);
    expect(totalRows(FREE, { ...EQUAL, factors: { groups: {}, decisions: zeroes() } })).toEqual([]);
  });
});

function zeroes(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.keys(decisions).map((id) => [id, 0]));
}

describe('a total taken apart', () => {
  const choice = { preset: 'groups', factors: { groups: { law: 2 }, decisions: { 'elect-president': 0 } } } as const;

  test.each(['shapley', 'banzhaf'] as const)('is the sum of what each decision adds, by %s', (index) => {
    for (const row of totalRows(DISCIPLINED, { ...choice, index })) {
      const parts = partsOf(DISCIPLINED, { ...choice, index }, row.id);
      for (const side of ['a', 'b'] as const) {
        const sum = parts.reduce((total, part) => total + (part[side] ?? 0), 0);
        expect(sum).toBeCloseTo(row[side]?.share ?? 0, 12);
      }
    }
  });

  test('counts no decision that weighs nothing, and what it makes of the whole adds up to one', () => {
    const whole = partsOfWhole(b.free, choice);
    expect(whole['elect-president']).toBe(0);
    expect(Object.values(whole).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    const people = partsOf(FREE, { ...choice, index: 'shapley' }, 'people');
    expect(people.map(({ decision }) => decision)).not.toContain('elect-president');
    expect(partsOfWhole(b.free, { preset: 'equal', factors: { groups: {}, decisions: zeroes() } })).not.toContain(1);
  });
});

describe('decisions', () => {
  const rows = decisionRows(FREE);

  test('are grouped, what changed first within each group', () => {
    const marks = rows.map(({ group, role }) => `${group} ${role === 'unchanged' ? 1 : 0}`);
    expect(marks.filter((mark, index) => mark !== marks[index - 1])).toEqual([...new Set(marks)]);
  });

  test('that one order does not know are added or removed', () => {
    expect(rows.find(({ id }) => id === 'recall-deputy')).toMatchObject({ role: 'added', games: { a: [] } });
    expect(rows.find(({ id }) => id === 'appoint-vice-president')).toBeUndefined();
  });

  test.each(['en', 'ru', 'kk'] as const)('say who must agree at which majority, in %s', (language) => {
    const words = weighWordsOf(language);
    const law = rows.find(({ id }) => id === 'constitutional-law');
    const sentence = gamesSentence(gamesShown(law?.games.a ?? [], [a.order, b.order], words), words);
    for (const number of ['72', '107', '33', '49']) expect(sentence).toContain(number);
  });

  test('name the veto players, and who adds none', () => {
    const words = weighWordsOf('en');
    const law = rows.find(({ id }) => id === 'constitutional-law');
    const seats = seatsFor('a', a.order, '2022-01-01', LAB_AT_START, null);
    const said = (isDisciplined: boolean) =>
      vetoSentences(law?.games.a ?? [], a.order, { isDisciplined, seats }, words);
    expect(said(false)).toEqual(['2: Mazhilis, Senate. Another way leads around: President.']);
    expect(said(true).join()).toContain('Adds none, for it follows the President: Mazhilis (Nur Otan).');
  });

  test('of several seats say which share of them each game fills', () => {
    const words = weighWordsOf('en');
    const court = rows.find(({ id }) => id === 'form-constitutional-body');
    expect(gamesShown(court?.games.a ?? [], [a.order, b.order], words).map(({ weight }) => weight)).not.toContain(null);
  });
});

test.each([
  ['en', '44.2', '−3.6', '0.0'],
  ['ru', '44,2', '−3,6', '0,0'],
  ['kk', '44,2', '−3,6', '0,0'],
] as const)('numbers are written as the language writes them: %s', (language, share, change, nothing) => {
  expect(percent(0.4421, language)).toBe(share);
  expect(points(-0.0361, language)).toBe(change);
  expect(points(0.0004, language)).toBe(nothing);
  expect(times(2, language)).toBe('2');
  expect(times(0.5, language)).toBe(language === 'en' ? '0.5' : '0,5');
});

test.each([
  [0.4262, 0.4255, '42.6', '42.6', '0.0'],
  [0.4264, 0.4255, '42.6', '42.6', '0.0'],
  [0.4254, 0.4256, '42.5', '42.6', '+0.1'],
  [0.4261, undefined, '42.6', '0.0', '−42.6'],
])('from %d to %d one reads %s, %s and %s', (before, after, first, second, change) => {
  expect([percent(before, 'en'), percent(after ?? 0, 'en'), changeOf(before, after, 'en')]).toEqual([
    first,
    second,
    change,
  ]);
});

test('the view opens on the decisions, every seat for itself, every decision alike', () => {
  expect(WEIGHING_AT_START).toMatchObject({
    page: 'decisions',
    isDisciplined: false,
    preset: 'equal',
    index: 'shapley',
  });
});

describe('the change of a total broken into amendments', () => {
  const compositions = [a, b].flatMap(({ composition }) => composition ?? []);

  test.each([
    ['every seat for itself', FREE, [], 'shapley', 'equal'],
    ['parties as one', DISCIPLINED, compositions, 'shapley', 'equal'],
    ['parties as one, by Banzhaf, every group alike', DISCIPLINED, compositions, 'banzhaf', 'groups'],
  ] as const)('adds up to the whole change for every institution: %s', (_, sides, seats, index, preset) => {
    const weights = { preset, factors: NO_FACTORS };
    const { falls } = weighFall({ a: POINTS.a, b: POINTS.b, weights, index, compositions: seats });
    for (const row of totalRows(sides, { ...weights, index })) {
      const moved = (falls ?? []).reduce((sum, fall) => sum + (fall.moved[row.id] ?? 0), 0);
      expect(moved).toBeCloseTo((row.b?.share ?? 0) - (row.a?.share ?? 0), 10);
    }
  });

  test.each(['shapley', 'banzhaf'] as const)('adds up as it is shown, too, for every institution: %s', (index) => {
    const falls = weighFall({ ...POINTS, weights: EQUAL, index, compositions: [] }).falls ?? [];
    const tenths = (share: number) => Math.round(share * 1000);
    for (const row of totalRows(FREE, { ...EQUAL, index })) {
      const { before, steps, after } = fallView(falls, row, { a: 'A', b: 'B' }, weighWordsOf('en'));
      const reached = steps.reduce((sum, { change }) => sum + tenths(change), tenths(before.share));
      expect(reached, row.id).toBe(tenths(after.share));
      expect(percent(before.share, 'en')).toBe(percent(row.a?.share ?? 0, 'en'));
      expect(percent(after.share, 'en')).toBe(percent(row.b?.share ?? 0, 'en'));
    }
  });

  test('with discipline, what bars the President from leading a party moves most of the share of the President', () => {
    const { falls } = weighFall({ a: POINTS.a, b: POINTS.b, weights: EQUAL, index: 'shapley', compositions });
    const moved = (falls ?? []).map(({ amendment, moved: those }) => ({ amendment, change: those['president'] ?? 0 }));
    const [first] = moved.toSorted((one, other) => one.change - other.change);
    expect(first?.amendment).toBe('2022-06-08-referendum');
  });

  test('counts each amendment the other way from the later order to the earlier', () => {
    const onward = weighFall({ ...POINTS, weights: EQUAL, index: 'shapley', compositions: [] }).falls ?? [];
    const back =
      weighFall({ a: POINTS.b, b: POINTS.a, weights: EQUAL, index: 'shapley', compositions: [] }).falls ?? [];
    expect(back.map(({ amendment }) => amendment)).toEqual(onward.map(({ amendment }) => amendment).toReversed());
    for (const { amendment, moved } of back) {
      const twin = onward.find((fall) => fall.amendment === amendment);
      for (const [actor, change] of Object.entries(moved)) expect(change).toBeCloseTo(-(twin?.moved[actor] ?? 0), 12);
    }
  });

  test.each([
    ['2023-01-24-senate-quota', '2023-01-01-constitutional-court'],
    ['2023-01-01-constitutional-court', '2023-03-19-mazhilis-maslikhats'],
  ])('between an order that alone has %s and one that alone has %s goes back and on again', (undone, made) => {
    const points = { a: `post-2022 without ${made}`, b: `post-2022 without ${undone}` };
    const ask = (question: typeof points) =>
      weighFall({ ...question, weights: EQUAL, index: 'shapley', compositions: [] }).falls ?? [];
    const falls = ask(points);
    expect(falls.map(({ amendment, isUndone }) => [amendment, isUndone])).toEqual([
      [undone, true],
      [made, false],
    ]);
    expect(isParted(falls)).toBe(true);
    const [left, right] = ([points.a, points.b] as const).map((point) => valueIn(at(point)));
    if (left === undefined || right === undefined) throw new Error('Both orders are there.');
    const sides = {
      a: { order: left, measured: measureAll(left, decisions) },
      b: { order: right, measured: measureAll(right, decisions) },
    };
    for (const row of totalRows(sides, EQUAL)) {
      const moved = falls.reduce((sum, fall) => sum + (fall.moved[row.id] ?? 0), 0);
      expect(moved, row.id).toBeCloseTo((row.b?.share ?? 0) - (row.a?.share ?? 0), 10);
    }
    for (const [index, back] of ask({ a: points.b, b: points.a }).toReversed().entries())
      for (const [actor, change] of Object.entries(back.moved))
        expect(change, actor).toBeCloseTo(-(falls[index]?.moved[actor] ?? 0), 12);
    const { steps } = fallView(
      falls,
      { id: 'president', name: { a: null, b: null }, a: null, b: null },
      { a: '', b: '' },
      weighWordsOf('en'),
    );
    expect(steps.map(({ name }) => name.startsWith('Taken out: '))).toContain(true);
  });

  test('is refused for a point that the data do not reach', () => {
    expect(weighFall({ a: 'nowhere', b: POINTS.b, weights: EQUAL, index: 'shapley', compositions: [] })).toEqual({
      falls: null,
    });
  });
});
