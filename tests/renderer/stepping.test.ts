import { describe, expect, test } from 'vitest';
import { walk } from '../../model/scenario/walk.ts';
import type { Command } from '../../renderer/store/commands.ts';
import { chooseScreen, nextScreen } from '../../renderer/store/commands.ts';
import type { State } from '../../renderer/store/state.ts';
import * as stepping from '../../renderer/store/stepping/commands.ts';
import { isHidden, storyOf } from '../../renderer/store/stepping/story.ts';
import { scenarios } from '../../scenarios/index.ts';
import { forked, stateWith } from '../support/conduct.ts';
import { words } from '../support/island.ts';

const opened = run(stateWith(forked), stepping.openScenario('forked'));

function run(state: State, ...commands: readonly Command[]): State {
  return commands.reduce((now, command) => command(now), state);
}

function at(state: State) {
  const story = storyOf({ conduct: state.conduct, stepping: state.view.stepping });
  if (story === null) throw new Error('no story is open');
  const { walk, step, steps } = story;
  return {
    at: walk.at,
    seen: walk.seen,
    step: step?.id ?? null,
    way: steps.map(({ id }) => id),
    hidden: isHidden(story, state.view.stepping.predicts),
    walks: state.view.stepping.walks.length,
    walk: state.view.stepping.walk,
  };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) frozen(item);
  }
  return value;
}

const { stepForward, stepBack, takeWay, guess, countHands, reveal } = stepping;

test('a procedure opens every story that goes through it at its first step there, and draws it', () => {
  const ways = scenarios.flatMap((scenario) => {
    const events = walk(scenario).flatMap(({ id, event }) =>
      event === undefined ? [] : [[event.procedure, id] as const],
    );
    return [...new Map(events.toReversed())].map(([procedure, step]) => ({ scenario, procedure, step }));
  });
  expect(ways.length).toBeGreaterThan(10);
  for (const { scenario, procedure, step } of ways) {
    const state = run(stateWith(scenario), stepping.openProcedure(scenario.id, procedure));
    expect(state.view).toMatchObject({ screen: 'step', stepping: { scenario: scenario.id, picture: 'procedure' } });
    expect(at(state).step).toBe(step);
  }
});

test('a procedure that a story does not go through opens nothing', () => {
  const state = run(stateWith(forked), stepping.openProcedure('forked', 'impeachment'));
  expect(state.view.screen).toBe('compare');
  expect(state.view.stepping.scenario).toBeNull();
});

test('no command touches the state it is given, and none needs a story to be open', () => {
  const state = { ...opened, view: frozen(run(opened, stepForward(), stepForward()).view) };
  const all = [
    chooseScreen('step'),
    nextScreen(),
    stepping.openScenario('forked'),
    stepping.openScenario('unknown'),
    stepping.openProcedure('unknown', 'unknown'),
    stepping.closeScenario(),
    stepForward(),
    stepBack(),
    stepping.stepToStart(),
    stepping.stepTo(2),
    stepping.jumpToDivergence(),
    takeWay(0),
    takeWay(8),
    takeWay(null),
    stepping.chooseWalk(3),
    stepping.closeWalk(0),
    guess('pre-2022', 'barred'),
    countHands('pre-2022', 'barred', 3),
    reveal(),
    stepping.togglePredicting(),
    stepping.toggleWhy(),
    stepping.choosePicture('procedure'),
    stepping.chooseThird('2026'),
  ];
  const closed = stateWith(forked);
  for (const command of all) {
    expect(() => command(state)).not.toThrow();
    expect(() => command(closed)).not.toThrow();
  }
});

describe('a story', () => {
  test('opens at its opening, in the orders that it is made for', () => {
    expect(at(opened)).toMatchObject({ at: 0, step: null, hidden: false });
    const other = run(stateWith({ ...forked, orders: ['post-2022', '2026'] }), stepping.openScenario('forked'));
    expect(other.orders).toEqual({ a: 'post-2022', b: '2026' });
    const nowhere = run(stateWith({ ...forked, orders: ['1999-01-01', '2026'] }), stepping.openScenario('forked'));
    expect(nowhere.orders.a).toBe('2026');
  });

  test('goes on step by step to its end and no further', () => {
    const shown = run(opened, stepping.togglePredicting());
    const ways = [1, 2, 3, 4, 5].map((n) => at(run(shown, ...Array.from({ length: n }, () => stepForward()))).step);
    expect(ways).toEqual(['told', 'leads', 'after', 'after', 'after']);
  });

  test('steps back exactly', () => {
    const there = run(opened, stepForward(), stepForward(), guess('pre-2022', 'barred'), reveal());
    const back = run(there, stepForward(), stepBack());
    expect(back.view.stepping.walks[0]).toEqual({ ...there.view.stepping.walks[0], seen: 3 });
    expect(at(run(back, stepping.stepToStart(), stepBack())).at).toBe(0);
  });

  test('keeps its place and its ways when another view is looked at', () => {
    const there = run(opened, stepForward(), chooseScreen('compare'), chooseScreen('step'));
    expect(at(there).step).toBe('told');
  });

  test('is let go with all that was said about it', () => {
    const closed = run(opened, stepForward(), stepForward(), guess('pre-2022', 'barred'), stepping.closeScenario());
    expect(closed.view.stepping).toMatchObject({ scenario: null, walks: [{ at: 0, guesses: {} }] });
  });
});

describe('an answer that the class is asked for', () => {
  const asked = run(opened, stepForward(), stepForward());

  test('hides until it is shown, and going forward shows it first', () => {
    expect(at(asked)).toMatchObject({ step: 'leads', hidden: true });
    expect(at(run(asked, stepForward()))).toMatchObject({ step: 'leads', hidden: false });
    expect(at(run(asked, stepForward(), stepForward()))).toMatchObject({ step: 'after' });
    expect(at(run(asked, reveal()))).toMatchObject({ step: 'leads', hidden: false });
  });

  test('has no reasons while it hides', () => {
    expect(run(asked, stepping.toggleWhy()).view.stepping.why).toBe(false);
    expect(run(asked, reveal(), stepping.toggleWhy()).view.stepping.why).toBe(true);
  });

  test('does not hide where nobody predicts, and not where the story asks elsewhere', () => {
    expect(at(run(asked, stepping.togglePredicting())).hidden).toBe(false);
    expect(at(run(opened, stepForward())).hidden).toBe(false);
  });

  test('hides at every act of a story that never asks', () => {
    const steps = forked.steps.map(({ asks: _, ...step }) => step);
    const silent = run(stateWith({ ...forked, steps }), stepping.openScenario('forked'), stepForward(), stepForward());
    expect(at(silent)).toMatchObject({ step: 'leads', hidden: true });
  });

  test('takes one choice an order, and counts hands that nobody can make negative', () => {
    const said = run(
      asked,
      guess('pre-2022', 'barred'),
      guess('pre-2022', 'permitted'),
      guess('post-2022', 'barred'),
      countHands('post-2022', 'barred', 17),
      countHands('post-2022', 'permitted', -4),
      countHands('pre-2022', 'barred', Number.NaN),
    );
    expect(said.view.stepping.walks[0]?.guesses['leads']).toEqual({
      choices: { 'pre-2022': 'permitted', 'post-2022': 'barred' },
      hands: { 'post-2022': { barred: 17, permitted: 0 }, 'pre-2022': { barred: 0 } },
      shown: false,
    });
    expect(run(said, guess('post-2022', 'barred')).view.stepping.walks[0]?.guesses['leads']?.choices).toEqual({
      'pre-2022': 'permitted',
    });
  });
});

describe('a branch', () => {
  const there = run(opened, stepForward(), stepForward(), reveal());

  test('that is taken at the furthest step turns the way', () => {
    const left = run(there, takeWay(0));
    expect(at(left)).toMatchObject({ step: 'leaves', walks: 1, way: ['told', 'leads', 'leaves', 'end'] });
  });

  test('that is taken after going back keeps the old way beside the new', () => {
    const forkedWay = run(there, takeWay(0), stepForward(), stepForward(), stepBack(), stepBack(), takeWay(1));
    expect(at(forkedWay)).toMatchObject({ step: 'stays', walks: 2, walk: 1 });
    const old = run(forkedWay, stepping.chooseWalk(0));
    expect(at(old)).toMatchObject({ step: 'leads', seen: 4, way: ['told', 'leads', 'leaves', 'end'] });
    expect(old.view.stepping.walks[0]?.guesses['leads']?.shown).toBe(true);
    expect(old.view.stepping.walks[1]?.guesses).toEqual({ leads: { choices: {}, hands: {}, shown: true } });
  });

  test('that was taken before leads to the way that is kept, not to a third', () => {
    const again = run(there, takeWay(0), stepBack(), takeWay(1), stepBack(), takeWay(0));
    expect(at(again)).toMatchObject({ step: 'leaves', walks: 2, walk: 0 });
  });

  test('has the way straight on beside it', () => {
    const straight = run(there, takeWay(0), stepBack(), takeWay(null));
    expect(at(straight)).toMatchObject({ step: 'after', walks: 2 });
    expect(at(run(there, takeWay(null)))).toMatchObject({ step: 'after', walks: 1 });
  });

  test('that the step does not have changes nothing', () => {
    expect(run(there, takeWay(5))).toBe(there);
    expect(at(run(opened, takeWay(0)))).toMatchObject({ at: 0 });
  });

  test('can be let go, all but the last', () => {
    const two = run(there, takeWay(0), stepBack(), takeWay(1));
    expect(at(run(two, stepping.closeWalk(0)))).toMatchObject({ step: 'stays', walks: 1, walk: 0 });
    expect(at(run(two, stepping.closeWalk(1)))).toMatchObject({ step: 'leads', walks: 1, walk: 0 });
    expect(at(run(two, stepping.closeWalk(1), stepping.closeWalk(0))).walks).toBe(1);
  });
});

describe('the first divergence', () => {
  test('is where the orders part, computed from their rules', () => {
    expect(at(run(opened, stepping.jumpToDivergence()))).toMatchObject({ step: 'leads', seen: 2 });
  });

  test('is nowhere between an order and itself', () => {
    const same = { ...opened, orders: { a: 'pre-2022', b: 'pre-2022' } };
    expect(run(same, stepping.jumpToDivergence())).toBe(same);
  });

  test('goes with the rule that makes it: without it the orders never part', () => {
    const { conduct } = opened;
    if (conduct === null) throw new Error('no law');
    const twin = {
      ...conduct,
      at: (point: string) => {
        const [own, base] = [conduct.at(point), conduct.at('pre-2022')];
        return own.ok && base.ok ? { ...own, value: { ...own.value, rules: base.value.rules } } : own;
      },
    };
    const scenario = { ...forked, title: words('The same, by the old rules') };
    const state = run({ ...opened, conduct: { ...twin, scenarios: [scenario] } }, stepping.openScenario('forked'));
    expect(run(state, stepping.jumpToDivergence())).toBe(state);
  });
});

test('moving on shuts what was opened beside the step and takes the reasons away', () => {
  const reading = run(opened, stepForward(), stepForward(), reveal(), stepping.toggleWhy());
  const withDetail = { ...reading, view: { ...reading.view, detail: [{ kind: 'amendment', id: 'x' } as const] } };
  const next = run(withDetail, stepForward());
  expect(next.view.detail).toEqual([]);
  expect(next.view.stepping.why).toBe(false);
  expect(run(withDetail, guess('pre-2022', 'barred')).view.detail).toHaveLength(1);
});
