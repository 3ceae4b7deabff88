import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, seal } from '../../model/document/index.ts';
import { mazhilisElections, presidentialElections } from '../../model/kazakhstan/elections/index.ts';
import * as commands from '../../renderer/store/commands.ts';
import type { Command } from '../../renderer/store/commands.ts';
import {
  isUnsaved,
  newDocument,
  openDocument,
  saved,
  saveFailed,
  startOf,
} from '../../renderer/store/document/commands.ts';
import { recorded, undo } from '../../renderer/store/history/commands.ts';
import { sameWork, workOf } from '../../renderer/store/history/work.ts';
import * as lab from '../../renderer/store/lab/commands.ts';
import * as districts from '../../renderer/store/lab/districts.ts';
import * as president from '../../renderer/store/lab/president.ts';
import * as panels from '../../renderer/store/lab/panels.ts';
import type { State, Work } from '../../renderer/store/state.ts';
import { START } from '../../renderer/store/stepping/state.ts';
import * as stepping from '../../renderer/store/stepping/commands.ts';
import * as weigh from '../../renderer/store/weigh/commands.ts';
import { savedOf, workIn } from '../../renderer/store/document/workspace.ts';
import { shownWork } from '../../renderer/store/document/workspace-check.ts';
import { forked, stateWith } from '../support/conduct.ts';
import { workspaceFile } from '../support/files.ts';
import { valueIn } from '../support/results.ts';

const start = stateWith(forked);
const conduct = start.conduct;
if (conduct === null) throw new Error('the whole law is not there');

const side = fc.constantFrom('a' as const, 'b' as const);
const count = fc.integer({ min: 0, max: 99 });

/** Something about a list of whatever ballot is on the screen. */
function ofList(nth: number, command: (id: string) => Command): Command {
  return (state) => {
    const { own, election } = state.view.lab.votes;
    const ballot = own?.lists.map(({ id }) => id) ?? mazhilisElections[election]?.lists.map(({ party }) => party) ?? [];
    return command(ballot[nth % ballot.length] ?? '')(state);
  };
}

/** Something about a candidate of whatever presidential election is on the screen. */
function ofCandidate(nth: number, command: (id: string) => Command): Command {
  return (state) => {
    const candidates = presidentialElections[state.view.lab.president.election]?.candidates ?? [];
    const { id } = candidates[nth % candidates.length] ?? { id: '' };
    return command(id)(state);
  };
}

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(count, count).map(([nth, n]) => ofCandidate(nth, (id) => president.typeFirstRound(id, n))),
  fc.tuple(count, count).map(([nth, n]) => ofCandidate(nth, (id) => president.typeSecondRound(id, n))),
  fc
    .tuple(fc.constantFrom('first-round' as const, 'second-round' as const), count)
    .map(([round, nth]) => ofCandidate(nth, (id) => president.decidePresidentTie(round, id, 1))),
  count.map((n) => president.typePresidentAgainstAll(n)),
  fc.constantFrom('president-2022', 'president-2019').map((id) => president.choosePresidential(id)),
  fc
    .tuple(side, fc.constantFrom('pre-2022', '2026', '2022-07-01', 'post-2022 without 2023-11-05-district-akims'))
    .map(([s, p]) => commands.chooseOrder(s, p)),
  fc.constantFrom(
    commands.swapOrders(),
    commands.nextScreen(),
    commands.nextLanguage(),
    commands.chooseMode('one'),
    commands.choosePanel('matrix'),
    commands.toggleFamily('ending'),
    commands.filterKind('vetoes'),
    commands.filterAt({ kind: 'place', id: 'courts' }),
    commands.filterAt({ kind: 'institution', id: 'senate' }),
    commands.toggleThird(),
    stepping.openScenario('forked'),
    stepping.stepForward(),
    stepping.stepBack(),
    stepping.takeWay(0),
    stepping.takeWay(1),
    stepping.guess('pre-2022', 'permitted'),
    stepping.chooseThird('2026'),
    stepping.choosePicture('procedure'),
    lab.takeOwnVotes({ lists: [{ id: 'Our list', votes: 12 }], againstAll: 3 }),
    lab.chooseLaw('a', lab.LAW_2021),
    lab.chooseFormula('b', 'd-hondt'),
    districts.chooseDistricts('b', 'hand'),
    panels.toggleCoalition(''),
    lab.restoreVotes(),
    lab.chooseElection('mazhilis-2021'),
    lab.chooseTown({ size: 20, assumesLeader: true }),
    districts.decideTownTie('lists', 'last-seats', 'amanat', 2),
    districts.typeDistrict('town', 2, { candidates: [{ name: 'Aigul', list: '', votes: 5 }], againstAll: 1 }),
    weigh.toggleDiscipline(),
    weigh.nextIndex(),
    weigh.choosePreset('posts'),
    weigh.chooseSeating('a', 'lab'),
  ),
  fc.tuple(side, count).map(([s, n]) => lab.chooseThreshold(s, n)),
  fc.tuple(side, count, count).map(([s, nth, n]) => ofList(nth, (id) => districts.giveDistricts(s, id, n))),
  fc.tuple(count, count).map(([nth, n]) => ofList(nth, (id) => lab.editVotes(id, n))),
  fc.tuple(side, count).map(([s, nth]) => ofList(nth, (id) => districts.decideTie(s, 'lists:last-seats', id, 1))),
  count.map((nth) => ofList(nth, panels.toggleCoalition)),
  fc
    .tuple(count, count)
    .map(([nth, no]) =>
      ofList(nth, (list) =>
        districts.typeDistrict('parliament', no, { candidates: [{ name: 'Bota', list, votes: 4 }], againstAll: 0 }),
      ),
    ),
  count.map((n) => stepping.countHands('pre-2022', 'barred', n)),
);

function does(state: State, ...made: readonly Command[]): State {
  return made.reduce((now, one) => recorded(now, one(now)), state);
}

/** The work as it comes back from the text of its file. */
function throughFile(state: State): Work {
  const read = valueIn(decode(encode(seal('0.1.0', savedOf(state)))));
  if (read.shanyrak !== 'workspace') throw new Error(`a file of kind ${read.shanyrak}`);
  return workIn(read.saved, startOf(start));
}

test('whatever was done, the file gives back the same work, and can show all of it', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (made) => {
      const state = does(start, ...made);
      const back = throughFile(state);
      expect(sameWork(back, workOf(state))).toBe(true);
      expect(savedOf({ ...state, ...back })).toEqual({
        ...savedOf(state),
        view: { ...savedOf(state).view, stage: null },
      });
      expect(shownWork(savedOf(state), startOf(start), conduct)).toEqual({ work: back, unknown: [] });
    }),
    { numRuns: 150 },
  );
});

describe('a file that names what this version does not know', () => {
  const { saved: file } = workspaceFile();
  test('shows the rest and names each thing', () => {
    const strange = {
      ...file,
      orders: { a: { at: '3000-edition', without: [] }, b: { at: 'post-2022', without: ['2022-06-08-referendum'] } },
      stepping: { ...file.stepping, scenario: 'no-such-story' },
      lab: {
        ...file.lab,
        votes: { ...file.lab.votes, election: 'no-such-election' },
        town: { ...file.lab.town, election: 'no-such-town' },
        rules: { ...file.lab.rules, b: { ...file.lab.rules.b, law: { body: 'kurultai' as const, on: '1999-01-01' } } },
        president: { election: 'no-such-year', first: { a: 1 }, againstAll: null, second: {}, decisions: {} },
        referendum: 'no-such-referendum',
      },
      weigh: {
        ...file.weigh,
        weights: { 'decision:none': 2, 'group:law': 2 },
        settings: { actor: 'nobody', page: 'indices' },
      },
      view: { ...file.view, filters: { ...file.view.filters, at: { kind: 'institution' as const, id: 'nowhere' } } },
    };
    const { work, unknown } = shownWork(strange, startOf(start), conduct);
    expect(unknown.map(({ code, detail }) => [code, detail])).toEqual([
      ['unknown-order', '3000-edition'],
      ['amendments-rest', '2022-06-08-referendum'],
      ['unknown-scenario', 'no-such-story'],
      ['unknown-election', 'no-such-election'],
      ['unknown-election', 'no-such-town'],
      ['unknown-referendum', 'no-such-referendum'],
      ['unknown-election', 'no-such-year'],
      ['unknown-law', 'kurultai 1999-01-01'],
      ['unknown-decision', 'decision:none'],
      ['unknown-institution', 'nobody'],
      ['unknown-institution', 'nowhere'],
    ]);
    expect(shownWork(savedOf({ ...start, ...work }), startOf(start), conduct).unknown).toEqual([]);
    expect(work.view.weighing).toMatchObject({
      page: 'indices',
      actor: null,
      factors: { groups: { law: 2 }, decisions: {} },
    });
    expect(work.view.lab.rules.b).toMatchObject({ law: null, formula: 'droop' });
    expect(work.view.filters).toMatchObject({ kind: 'vetoes', at: null });
    expect(work.orders).toEqual({ a: 'pre-2022', b: 'post-2022' });
    expect(work.view.stepping.scenario).toBeNull();
  });

  test('opens a scenario at its beginning where a way through it leads nowhere', () => {
    const stepping = { ...file.stepping, scenario: 'forked', third: null };
    const { work, unknown } = shownWork({ ...file, stepping }, startOf(start), conduct);
    expect(unknown.map(({ at }) => at.join('.'))).toContain('stepping.walks.1.choices.lead');
    expect(work.view.stepping).toMatchObject({ scenario: 'forked', walks: [START], walk: 0 });
  });

  test('leaves words of the view that it does not know at their beginning', () => {
    const view = { ...file.view, screen: 'theatre', mode: 'three', panel: 'cellar' };
    const work = workIn({ ...file, view, lab: { ...file.lab, page: 'x', panel: 'y' } }, startOf(start));
    expect(work.view).toMatchObject({ screen: 'compare', mode: 'pair', panel: 'changes' });
    expect(work.view.lab).toMatchObject({ page: 'parliament', panel: 'seats' });
    expect(work.view.filters.at).toEqual({ kind: 'place', id: 'courts' });
    const elsewhere = { ...file.view.filters, at: { kind: 'place' as const, id: 'the-moon' } };
    expect(workIn({ ...file, view: { ...view, filters: elsewhere } }, startOf(start)).view.filters.at).toBeNull();
  });
});

test('a file of before the ties of a town were kept opens with none decided', () => {
  const { saved: file } = workspaceFile();
  expect(Object.keys(file.lab.town)).not.toContain('decisions');
  expect(workIn(file, startOf(start)).view.lab.town).toEqual({ ...file.lab.town, decisions: {} });
  const decided = does(start, districts.decideTownTie('lists', 'last-seats', 'amanat', 1));
  expect(throughFile(decided).view.lab.town.decisions).toEqual({ lists: { 'last-seats': ['amanat'] } });
  expect(isUnsaved(decided)).toBe(true);
});

test('a file of before presidential elections were kept opens with the latest, nothing typed', () => {
  const { saved: file } = workspaceFile();
  const { president: kept, ...lab } = file.lab;
  expect(workIn({ ...file, lab }, startOf(start)).view.lab.president).toEqual(start.view.lab.president);
  expect(workIn(file, startOf(start)).view.lab.president).toEqual(kept);
});

test('lists that are not on the ballot are named and forgotten, and the rest stays', () => {
  const { saved: file } = workspaceFile();
  const stray = { name: 'Ann', list: 'stray', votes: 3 };
  const typed = { candidates: [{ ...stray, list: 'amanat' }, stray], againstAll: 0 };
  const lab = {
    ...file.lab,
    votes: { ...file.lab.votes, edited: { amanat: 7, stray: 8 } },
    coalition: ['stray', 'amanat', 'other'],
    rules: {
      a: { ...file.lab.rules.a, hand: { stray: 1, amanat: 2 } },
      b: { ...file.lab.rules.b, decisions: { 'lists:last-seats': ['stray'], 'lists:runner-up': ['amanat'] } },
    },
    town: { ...file.lab.town, decisions: { upper: { 'lists:last-seats': ['stray'] }, lower: {} } },
    districts: { parliament: { 3: typed }, town: { 4: typed } },
  };
  const { work, unknown } = shownWork({ ...file, lab }, startOf(start), conduct);
  const strange = unknown.filter(({ code }) => code === 'unknown-list');
  expect(strange.map(({ detail }) => detail)).toEqual([
    ...Array.from({ length: 2 }, () => 'stray'),
    'stray',
    'stray',
    'other',
    'stray',
    'stray',
    'stray',
  ]);
  const kept = {
    candidates: [
      { ...stray, list: 'amanat' },
      { ...stray, list: '' },
    ],
    againstAll: 0,
  };
  expect(work.view.lab).toMatchObject({
    coalition: ['amanat'],
    books: { parliament: { typed: { 3: kept } }, town: { typed: { 4: kept } } },
  });
  expect(work.view.lab.votes.edited).toEqual({ amanat: 7 });
  expect(work.view.lab.rules.a.hand).toEqual({ amanat: 2 });
  expect(work.view.lab.rules.b.decisions).toEqual({ 'lists:runner-up': ['amanat'] });
  expect(work.view.lab.town.decisions).toEqual({ upper: {}, lower: {} });
  expect(shownWork(savedOf({ ...start, ...work }), startOf(start), conduct).unknown).toEqual([]);
});

test('candidates that an election does not have take what was typed for it with them', () => {
  const { saved: file } = workspaceFile();
  const lab = { ...file.lab, president: { ...start.view.lab.president, first: { nobody: 4, tokayev: 5 } } };
  const { work, unknown } = shownWork({ ...file, lab }, startOf(start), conduct);
  expect(unknown.map(({ code, detail }) => [code, detail])).toContainEqual(['unknown-candidate', 'nobody']);
  expect(work.view.lab.president).toEqual(start.view.lab.president);
});

describe('the work is unsaved', () => {
  const changed = does(start, lab.editVotes('amanat', 7));
  const file = { name: 'lesson.shanyrak', savedAt: 0, readOnly: false };

  test('once something was made, until it is saved or taken back', () => {
    expect(isUnsaved(start)).toBe(false);
    expect(isUnsaved(changed)).toBe(true);
    expect(isUnsaved(does(changed, undo()))).toBe(false);
    const kept = saved(file, workOf(changed))(changed);
    expect(isUnsaved(kept)).toBe(false);
    expect(isUnsaved(does(kept, undo()))).toBe(true);
  });

  test.each<[string, Command]>([
    ['another view', commands.chooseScreen('step')],
    ['another language', commands.chooseLanguage('ru')],
    ['a scenario in its own orders', stepping.openScenario('forked')],
    ['a place on the map', commands.select({ kind: 'place', id: 'senate' })],
    ['the theme', commands.nextTheme()],
  ])('but not by %s', (_, command) => {
    expect(isUnsaved(does(start, command))).toBe(false);
  });

  test.each<[string, Command]>([
    ['another order', commands.chooseOrder('b', '2026')],
    ['an amendment taken out', commands.chooseOrder('b', 'post-2022 without 2023-11-05-district-akims')],
    ['a threshold', lab.chooseThreshold('a', 30)],
    ['party discipline', weigh.toggleDiscipline()],
    ['votes for President', president.typeFirstRound('abden', 5)],
    ['another presidential election', president.choosePresidential('president-2019')],
  ])('by %s', (_, command) => {
    expect(isUnsaved(does(start, command))).toBe(true);
  });

  test('by what a class said', () => {
    const asked = does(start, stepping.openScenario('forked'), stepping.stepForward(), stepping.stepForward());
    expect(isUnsaved(asked)).toBe(false);
    expect(isUnsaved(does(asked, stepping.countHands('pre-2022', 'barred', 3)))).toBe(true);
  });

  test('as long as it is only recovered, and after a save that failed', () => {
    expect(isUnsaved(openDocument(workOf(start), { file, from: 'journal' })(start))).toBe(true);
    const failed = saveFailed({ code: 'disk-full' })(changed);
    expect(isUnsaved(failed)).toBe(true);
    expect(failed.document.failure).toEqual({ code: 'disk-full' });
  });

  test('no more in a new document, which has nothing to undo', () => {
    const fresh = newDocument()(changed);
    expect(isUnsaved(fresh)).toBe(false);
    expect(fresh.history.past).toEqual([]);
    expect(sameWork(workOf(fresh), workOf(start))).toBe(true);
  });

  test('no more in another document, and opening it is no change that could be undone', () => {
    const opened = does(start, openDocument(workOf(changed), { file, from: 'file' }));
    expect(isUnsaved(opened)).toBe(false);
    expect(opened.history.past).toEqual([]);
    expect(does(opened, newDocument()).history.past).toEqual([]);
  });

  test('typing on after a save is a change of its own', () => {
    const kept = saved(file, workOf(changed))(changed);
    const on = does(kept, lab.editVotes('amanat', 70));
    expect(on.history.past).toHaveLength(2);
    expect(isUnsaved(does(on, undo()))).toBe(false);
  });
});
