import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as commands from '../../renderer/store/commands.ts';
import type { Command } from '../../renderer/store/commands.ts';
import {
  MOST_CHANGES,
  MOST_LINES,
  recorded,
  redo,
  travel,
  turnTo,
  undo,
} from '../../renderer/store/history/commands.ts';
import { labelOf } from '../../renderer/store/history/label.ts';
import { lastingOf, sameWork, workOf } from '../../renderer/store/history/work.ts';
import * as lab from '../../renderer/store/lab/commands.ts';
import * as president from '../../renderer/store/lab/president.ts';
import * as panels from '../../renderer/store/lab/panels.ts';
import { advanceMorph, toggleMorph } from '../../renderer/store/motion.ts';
import type { State } from '../../renderer/store/state.ts';
import * as stepping from '../../renderer/store/stepping/commands.ts';
import * as weigh from '../../renderer/store/weigh/commands.ts';
import { forked, stateWith } from '../support/conduct.ts';

const start = stateWith(forked);

const side = fc.constantFrom('a' as const, 'b' as const);
const count = fc.integer({ min: 0, max: 99 });

/** Commands of every view, among them some that are no change. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(side, fc.constantFrom('pre-2022', 'post-2022', '2026', '2022-07-01'))
    .map(([s, p]) => commands.chooseOrder(s, p)),
  fc.constantFrom(
    commands.swapOrders(),
    commands.nextScreen(),
    commands.nextLanguage(),
    commands.nextTheme(),
    commands.chooseMode('one'),
    commands.toggleFamily('ending'),
    commands.toggleUnchanged(),
    commands.clearFilters(),
    commands.select({ kind: 'place', id: 'senate' }),
    commands.closeInnermost(),
    toggleMorph(),
    advanceMorph(0.5),
    stepping.openScenario('forked'),
    stepping.closeScenario(),
    stepping.stepForward(),
    stepping.stepBack(),
    stepping.takeWay(0),
    stepping.takeWay(1),
    stepping.reveal(),
    stepping.toggleWhy(),
    stepping.guess('pre-2022', 'permitted'),
    lab.restoreVotes(),
    president.choosePresidential('president-2019'),
    president.restorePresidential(),
    president.decidePresidentTie('second-round', 'abden', 1),
    panels.startRun(100, 'key'),
    lab.typePaste('text'),
    lab.chooseFormula('a', 'd-hondt'),
    weigh.toggleDiscipline(),
    weigh.nextIndex(),
    weigh.reportWeighFailure(),
  ),
  fc.tuple(side, count).map(([s, n]) => lab.chooseThreshold(s, n)),
  count.map((n) => lab.editVotes('amanat', n)),
  count.map((n) => lab.editAgainstAll(n)),
  count.map((n) => president.typeFirstRound('abden', n)),
  count.map((n) => president.typeSecondRound('tokayev', n)),
  count.map((n) => president.typePresidentAgainstAll(n)),
  count.map((n) => stepping.countHands('pre-2022', 'barred', n)),
);

function does(state: State, ...made: readonly Command[]): State {
  return made.reduce((now, one) => recorded(now, one(now)), state);
}

/** All that undoing brings back, to compare two states exactly. */
function lasting(state: State) {
  const { view, orders } = state;
  const { run: _run, paste: _paste, panel: _panel, ...votes } = view.lab;
  const { weighed: _weighed, hasFailed: _failed, ...weights } = view.weighing;
  const whole = { ...view, lab: votes, weighing: weights };
  return { orders, fields: lastingOf(view).map((key) => ({ key, value: whole[key] })) };
}

test('undoing returns exactly the former work, and doing again the later one', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (made) => {
      const states = made.reduce<readonly State[]>((all, one) => [...all, does(all.at(-1) ?? start, one)], [start]);
      const last = states.at(-1) ?? start;
      let now = last;
      const seen = [now];
      while (now.history.past.length > 0) {
        now = does(now, undo());
        seen.push(now);
      }
      expect(sameWork(now, start)).toBe(true);
      expect(states.some((state) => sameWork(state, now))).toBe(true);
      for (const back of seen.toReversed().slice(1)) {
        now = does(now, redo());
        expect(lasting(now)).toEqual(lasting(back));
      }
      expect(does(now, redo())).toBe(now);
    }),
    { numRuns: 200 },
  );
});

test('every state that a change left is one of the states that undoing passes', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (made) => {
      let state = start;
      for (const one of made) {
        const before = state;
        state = does(before, one);
        if (state.history.past.length > before.history.past.length)
          expect(lasting(does(state, undo()))).toEqual(lasting(before));
      }
    }),
    { numRuns: 200 },
  );
});

test('a change after an undo takes away what could be done again, and keeps it as a way that was left', () => {
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 5 }), (made, back) => {
      const state = does(start, ...made);
      const undone = does(state, travel(-back));
      const other = does(undone, commands.chooseOrder('a', '2022-06-09'));
      expect(other.history.future).toEqual([]);
      if (undone.history.future.length === 0) return;
      const returned = does(other, turnTo(other.history.lines.length - 1));
      expect(lasting(returned)).toEqual(lasting(undone));
      expect(lasting(does(returned, travel(back)))).toEqual(lasting(state));
      const again = does(returned, turnTo(other.history.lines.length - 1));
      expect(lasting(again)).toEqual(lasting(other));
    }),
    { numRuns: 200 },
  );
});

test('every change has a label', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (made) => {
      const { past, ...rest } = does(start, ...made).history;
      const works = [...past, workOf(does(start, ...made)), ...rest.future];
      for (const [index, work] of works.entries()) {
        const before = works[index - 1];
        if (before !== undefined) expect(labelOf(before, work).kind).toBeTruthy();
      }
    }),
    { numRuns: 100 },
  );
});

test('the history is bounded, the oldest changes go first', () => {
  const swaps = Array.from({ length: MOST_CHANGES + 50 }, () => commands.swapOrders());
  expect(does(start, ...swaps).history.past).toHaveLength(MOST_CHANGES);
  const forks = Array.from({ length: MOST_LINES + 3 }, (_, n) => [
    commands.chooseOrder('b', `2022-07-0${n + 1}`),
    undo(),
    commands.chooseOrder('b', `2022-08-0${n + 1}`),
  ]).flat();
  expect(does(start, ...forks).history.lines).toHaveLength(MOST_LINES);
});
