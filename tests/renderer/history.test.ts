import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { labelWords } from '../../renderer/desktop/label-words.ts';
import { chordName } from '../../electron/shortcuts.ts';
import { desktopWordsOf } from '../../renderer/i18n/desktop/words.ts';
import * as commands from '../../renderer/store/commands.ts';
import type { Command } from '../../renderer/store/commands.ts';
import { recorded, redo, undo } from '../../renderer/store/history/commands.ts';
import { labelOf } from '../../renderer/store/history/label.ts';
import * as lab from '../../renderer/store/lab/commands.ts';
import * as districts from '../../renderer/store/lab/districts.ts';
import * as president from '../../renderer/store/lab/president.ts';
import * as panels from '../../renderer/store/lab/panels.ts';
import { scrub } from '../../renderer/store/motion.ts';
import type { State } from '../../renderer/store/state.ts';
import * as stepping from '../../renderer/store/stepping/commands.ts';
import * as weigh from '../../renderer/store/weigh/commands.ts';
import { forked, stateWith } from '../support/conduct.ts';

const start = stateWith(forked);
const ann = { name: 'Ann', list: '', votes: 1 };
const ANN = { candidates: [ann], againstAll: 0 };
const opened = does(start, commands.chooseScreen('step'), stepping.openScenario('forked'));
const asked = does(opened, stepping.stepForward(), stepping.stepForward());

function does(state: State, ...made: readonly Command[]): State {
  return made.reduce((now, one) => recorded(now, one(now)), state);
}

describe('a change is named by what it did', () => {
  test.each<[string, State, Command]>([
    ['orders swapped', start, commands.swapOrders()],
    ['order: Constitution of 2026, right', start, commands.chooseOrder('b', '2026')],
    ['order: 1 July 2022, left', start, commands.chooseOrder('a', '2022-07-01')],
    [
      'taken out: Pilot election of akims of districts and cities, right',
      start,
      commands.chooseOrder('b', 'post-2022 without 2023-11-05-district-akims'),
    ],
    [
      '2 amendments taken out, right',
      start,
      commands.chooseOrder('b', 'post-2022 without 2022-08-24-new-regions-senators and 2023-01-24-senate-quota'),
    ],
    [
      '2 amendments put back, right',
      does(
        start,
        commands.chooseOrder('b', 'post-2022 without 2022-08-24-new-regions-senators and 2023-01-24-senate-quota'),
      ),
      commands.chooseOrder('b', 'post-2022'),
    ],
    ['view: Count', start, commands.chooseScreen('count')],
    ['language: Қазақша', start, commands.chooseLanguage('kk')],
    ['maps: One map', start, commands.chooseMode('one')],
    ['filters', start, commands.toggleFamily('ending')],
    ['unchanged powers shown or hidden', start, commands.toggleUnchanged()],
    ['third order shown or hidden', start, commands.toggleThird()],
    ['scenario: Forked', does(start, commands.chooseScreen('step')), stepping.openScenario('forked')],
    ['scenario closed', opened, stepping.closeScenario()],
    ['step 1', opened, stepping.stepForward()],
    ['back to the opening', asked, stepping.stepToStart()],
    ['prediction', asked, stepping.guess('pre-2022', 'permitted')],
    ['raised hands', asked, stepping.countHands('pre-2022', 'permitted', 12)],
    ['answer shown', asked, stepping.reveal()],
    ['branch taken', asked, stepping.takeWay(0)],
    ['branch taken', does(asked, stepping.takeWay(0), stepping.stepBack()), stepping.takeWay(1)],
    [
      'another way through the scenario',
      does(asked, stepping.takeWay(0), stepping.stepBack(), stepping.takeWay(1)),
      stepping.chooseWalk(0),
    ],
    [
      'way through the scenario closed',
      does(asked, stepping.takeWay(0), stepping.stepBack(), stepping.takeWay(1)),
      stepping.closeWalk(0),
    ],
    ['third order of the scenario', opened, stepping.chooseThird('2026')],
    ['predicting on or off', opened, stepping.togglePredicting()],
    ['page of the election lab', start, lab.chooseLabPage('referendum')],
    ['election', start, lab.chooseElection('mazhilis-2021')],
    ['votes of one’s own', start, lab.takeOwnVotes({ lists: [{ id: 'x', votes: 1 }], againstAll: 0 })],
    ['votes', start, lab.editVotes('amanat', 5)],
    ['votes', start, lab.editAgainstAll(5)],
    ['published votes restored', does(start, lab.editVotes('amanat', 5)), lab.restoreVotes()],
    ['electoral law, left', start, lab.chooseLaw('a', lab.LAW_2023)],
    ['electoral laws', start, lab.compareLaws(null, lab.LAW_2021, lab.LAW_2023)],
    ['threshold, right', start, lab.chooseThreshold('b', 30)],
    ['formula, left', start, lab.chooseFormula('a', 'droop')],
    ['number of seats, left', start, lab.chooseSeats('a', 'listSeats', 50)],
    ['winners of districts, left', start, districts.chooseDistricts('a', 'hand')],
    ['winners of districts, left', start, districts.giveDistricts('a', 'amanat', 3)],
    ['districts drawn again, left', start, districts.drawDistrictsAnew('a')],
    ['tie decided, left', start, districts.decideTie('a', 'lists', 'amanat', 1)],
    [
      'electoral law restored, left',
      does(start, lab.chooseThreshold('a', 1), lab.chooseFormula('a', 'droop')),
      lab.restoreLaw('a'),
    ],
    ['coalition', start, panels.toggleCoalition('amanat')],
    ['majority for the voting power', start, panels.chooseLine('two-thirds')],
    ['story of the seats', start, panels.tellTo(2)],
    ['assumptions of the simulation', start, panels.assumeNoise('partyNoise', 3)],
    ['seed of the simulation', start, panels.chooseSeed(3)],
    ['maslikhat', start, lab.chooseTown({ size: 20 })],
    ['votes of a district', start, districts.typeDistrict('parliament', 1, ANN)],
    ['votes of a district', start, districts.typeDistrict('town', 1, ANN)],
    ['page on power', start, weigh.chooseWeighPage('distribution')],
    ['measure of power', start, weigh.nextIndex()],
    ['party discipline', start, weigh.toggleDiscipline()],
    ['seats of the parties', start, weigh.chooseSeating('a', 'lab')],
    ['weights', start, weigh.choosePreset('posts')],
    ['referendum', start, lab.chooseReferendum('other')],
    ['presidential election', start, president.choosePresidential('president-2019')],
    ['votes for President', start, president.typeFirstRound('abden', 5)],
    ['votes for President', start, president.typePresidentAgainstAll(5)],
    ['votes for President', start, president.typeSecondRound('abden', 5)],
    [
      'votes for President',
      does(start, president.decidePresidentTie('first-round', 'abden', 1)),
      president.typeFirstRound('abden', 5),
    ],
    ['tie of candidates decided', start, president.decidePresidentTie('second-round', 'abden', 1)],
    ['published votes restored', does(start, president.typeFirstRound('abden', 5)), president.restorePresidential()],
  ])('%s', (words, before, command) => {
    const after = does(before, command);
    expect(after.history.past.length).toBe(before.history.past.length + 1);
    expect(labelWords(labelOf(before, after), desktopWordsOf('en'), start.conduct)).toBe(words);
    for (const language of LANGUAGES) {
      expect(labelWords(labelOf(before, after), desktopWordsOf(language), start.conduct)).not.toBe('');
    }
  });

  test('an unknown story by its id, as long as the stories are not there', () => {
    expect(labelWords(labelOf(start, opened), desktopWordsOf('en'), null)).toBe('scenario: forked');
  });
});

describe('no change of their own are', () => {
  test.each<[string, Command]>([
    ['a choice on the map', commands.select({ kind: 'place', id: 'senate' })],
    ['a panel', commands.choosePanel('matrix')],
    ['the theme', commands.nextTheme()],
    ['a dialog', commands.openDialog({ kind: 'keys' })],
    ['a place of the morph', scrub(0.4)],
    ['a panel of the lab', panels.chooseLabPanel('power')],
    ['the district that stands open', districts.openDistrict('town', 4)],
    ['a simulation', panels.startRun(1000, 'key')],
    ['text that waits to be pasted', lab.typePaste('A 100')],
    ['that power could not be measured', weigh.reportWeighFailure()],
    ['the same order again', commands.chooseOrder('a', 'pre-2022')],
  ])('%s', (_, command) => {
    expect(does(start, command).history).toBe(start.history);
  });
});

describe('typing on in one place is one change', () => {
  const typed = does(start, lab.editVotes('amanat', 1), lab.editVotes('amanat', 12), lab.editVotes('amanat', 123));

  test('undone at once', () => {
    expect(typed.history.past).toHaveLength(1);
    expect(does(typed, undo()).view.lab.votes.edited).toEqual({});
    expect(does(typed, undo(), redo()).view.lab.votes.edited).toEqual({ amanat: 123 });
  });

  test('until another place is typed in', () => {
    const other = does(typed, lab.editVotes('aul', 1), lab.editVotes('amanat', 4));
    expect(other.history.past).toHaveLength(3);
  });

  test('until something was undone', () => {
    const after = does(typed, undo(), redo(), lab.editVotes('amanat', 4));
    expect(after.history.past).toHaveLength(2);
  });

  test.each<[string, Command, Command]>([
    ['the threshold', lab.chooseThreshold('a', 1), lab.chooseThreshold('a', 2)],
    ['seats', lab.chooseSeats('b', 'listSeats', 1), lab.chooseSeats('b', 'listSeats', 2)],
    ['districts by hand', districts.giveDistricts('b', 'amanat', 1), districts.giveDistricts('b', 'amanat', 2)],
    ['votes against all', lab.editAgainstAll(1), lab.editAgainstAll(2)],
    ['votes of a candidate', president.typeFirstRound('abden', 1), president.typeFirstRound('abden', 12)],
    ['votes of a second round', president.typeSecondRound('abden', 1), president.typeSecondRound('abden', 12)],
    ['votes against all candidates', president.typePresidentAgainstAll(1), president.typePresidentAgainstAll(12)],
    ['noise', panels.assumeNoise('partyNoise', 1), panels.assumeNoise('partyNoise', 2)],
    ['the seed', panels.chooseSeed(1), panels.chooseSeed(2)],
    ['the size of a maslikhat', lab.chooseTown({ size: 1 }), lab.chooseTown({ size: 2 })],
  ])('%s', (_, first, second) => {
    expect(does(start, first, second).history.past).toHaveLength(1);
  });

  test.each<[string, Command, Command]>([
    ['thresholds of two sides', lab.chooseThreshold('a', 1), lab.chooseThreshold('b', 2)],
    ['two formulas', lab.chooseFormula('a', 'droop'), lab.chooseFormula('a', 'imperiali')],
    ['the threshold and that of the law', lab.chooseThreshold('a', 1), lab.chooseThreshold('a', null)],
    ['two candidates', president.typeFirstRound('abden', 1), president.typeFirstRound('tokayev', 1)],
    ['two rounds', president.typeFirstRound('abden', 1), president.typeSecondRound('abden', 1)],
    [
      'the same candidate of two elections',
      president.typeFirstRound('tokayev', 1),
      president.choosePresidential('president-2019'),
    ],
    ['two assumptions', panels.assumeNoise('partyNoise', 1), panels.assumeNoise('nationalSwing', 2)],
  ])('but not %s', (_, first, second) => {
    expect(does(start, first, second).history.past).toHaveLength(2);
  });

  test('typing on in one field of a district is one change, and in another field another', () => {
    const votes = (number: number) =>
      districts.typeDistrict('town', 1, { ...ANN, candidates: [{ ...ann, votes: number }] });
    const typed = does(start, districts.typeDistrict('town', 1, ANN), votes(2), votes(23), votes(234));
    expect(typed.history.past).toHaveLength(2);
    const against = [1, 12].map((againstAll) =>
      districts.typeDistrict('town', 1, { candidates: [{ ...ann, votes: 234 }], againstAll }),
    );
    expect(does(typed, ...against).history.past).toHaveLength(3);
    expect(does(typed, undo()).view.lab.books.town.typed[1]).toEqual(ANN);
  });

  test('hands are counted as one change of a step', () => {
    const hands = [1, 2, 3].map((n) => stepping.countHands('pre-2022', 'permitted', n));
    expect(does(asked, ...hands).history.past).toHaveLength(asked.history.past.length + 1);
  });
});

test('undoing with nothing to undo changes nothing', () => {
  expect(undo()(start)).toBe(start);
  expect(redo()(start)).toBe(start);
});

test('undoing leaves theme, panel and simulation as they are', () => {
  const state = does(start, commands.swapOrders(), commands.nextTheme(), panels.startRun(10, 'key'));
  const { view } = does(state, undo());
  expect(view.theme).toBe('light');
  expect(view.lab.run).toMatchObject({ draws: 10 });
});

test('combinations are written as the machine writes them', () => {
  expect(chordName({ key: 'Z', mod: true, shift: true }, true)).toBe('⇧⌘Z');
  expect(chordName({ key: 'Z', mod: true, shift: true }, false)).toBe('Ctrl+Shift+Z');
});
