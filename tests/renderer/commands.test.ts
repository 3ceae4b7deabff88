import { describe, expect, test } from 'vitest';
import * as commands from '../../renderer/store/commands.ts';
import { advanceMorph, goToStage, scrub, stepStage, toggleMorph } from '../../renderer/store/motion.ts';
import { initialState, NO_FILTERS, type State } from '../../renderer/store/state.ts';

const start = initialState('en', 'system');

function run(...steps: readonly commands.Command[]): State {
  return steps.reduce((state, step) => step(state), start);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const item of Object.values(value)) frozen(item);
  }
  return value;
}

test('no command touches the state it is given', () => {
  const state = frozen(initialState('kk', 'dark'));
  const all = [
    commands.swapOrders(),
    commands.chooseOrder('a', '2026'),
    commands.nextLanguage(),
    commands.nextTheme(),
    commands.toggleFamily('ending'),
    commands.select({ kind: 'place', id: 'senate' }),
    commands.open({ kind: 'article', source: 'constitution-1995', article: '44' }),
    commands.back(),
    commands.clearFilters(),
    commands.closeInnermost(),
    commands.resizePanel(1),
    toggleMorph(),
    stepStage(1, 11),
  ];
  expect(() => all.reduce((now, command) => frozen(command(now)), state)).not.toThrow();
});

test('swapping twice gives the first pair again', () => {
  expect(run(commands.swapOrders()).orders).toEqual({ a: 'post-2022', b: 'pre-2022' });
  expect(run(commands.swapOrders(), commands.swapOrders()).orders).toEqual(start.orders);
});

test('the languages and the themes come round', () => {
  expect(run(commands.nextLanguage(), commands.nextLanguage(), commands.nextLanguage()).view.language).toBe('en');
  expect(run(commands.nextTheme(), commands.nextTheme(), commands.nextTheme()).view.theme).toBe('system');
});

test('choosing opens the detail, choosing again lets it go', () => {
  const chosen = commands.select({ kind: 'power', id: 'x' });
  expect(run(chosen).view).toMatchObject({ selection: { id: 'x' }, detail: [{ id: 'x' }] });
  expect(run(chosen, chosen).view).toMatchObject({ selection: null, detail: [] });
});

test('an article opens over what is chosen and leads back to it', () => {
  const article = commands.open({ kind: 'article', source: 's', article: '1' });
  const opened = run(commands.select({ kind: 'power', id: 'x' }), article);
  expect(opened.view.detail).toHaveLength(2);
  expect(opened.view.selection).toEqual({ kind: 'power', id: 'x' });
  expect(commands.back()(opened).view.detail).toEqual([{ kind: 'power', id: 'x' }]);
});

test('Escape closes the dialog first, then the detail, then nothing', () => {
  const state = run(commands.select({ kind: 'place', id: 'senate' }), commands.openDialog({ kind: 'keys' }));
  const one = commands.closeInnermost()(state);
  expect(one.view).toMatchObject({ dialog: null, selection: { id: 'senate' } });
  const two = commands.closeInnermost()(one);
  expect(two.view).toMatchObject({ selection: null, detail: [] });
  expect(commands.closeInnermost()(two)).toBe(two);
});

test('clearing removes every filter and the choice', () => {
  const state = run(
    commands.toggleFamily('ending'),
    commands.filterKind('appoints'),
    commands.filterAt({ kind: 'place', id: 'courts' }),
    commands.clearFilters(),
  );
  expect(state.view.filters).toEqual(NO_FILTERS);
});

test('the panel has three sizes and stops at both ends, in each mode its own', () => {
  const less = commands.resizePanel(-1);
  expect(run(less).view.panelSize).toEqual({ pair: 'shut', one: 'half' });
  expect(run(less, less).view.panelSize.pair).toBe('shut');
  expect(run(less, commands.choosePanel('outline')).view).toMatchObject({
    panel: 'outline',
    panelSize: { pair: 'half' },
  });
  expect(run(commands.resizePanel(1), commands.resizePanel(1)).view.panelSize.pair).toBe('full');
});

test('the table takes the place of the maps, and the panel after it gives that back', () => {
  const table = commands.choosePanel('matrix');
  expect(run(table).view.panelSize).toEqual({ pair: 'full', one: 'half' });
  expect(run(table, commands.choosePanel('changes')).view.panelSize.pair).toBe('half');
  expect(run(commands.resizePanel(1), commands.choosePanel('outline')).view.panelSize.pair).toBe('full');
});

describe('the morph', () => {
  test('goes over to one map, runs to its end, and turns back', () => {
    const running = run(toggleMorph());
    expect(running.view).toMatchObject({ mode: 'one', motion: { stage: null, t: 0, toward: 1 } });
    const arrived = advanceMorph(1)(running);
    expect(arrived.view.motion).toEqual({ stage: null, t: 1, toward: null });
    expect(toggleMorph()(arrived).view.motion.toward).toBe(0);
  });

  test('stops where it is, and by hand goes anywhere', () => {
    expect(run(toggleMorph(), advanceMorph(0.3), toggleMorph()).view.motion).toEqual({
      stage: null,
      t: 0.3,
      toward: null,
    });
    expect(run(toggleMorph(), scrub(0.7)).view.motion).toEqual({ stage: null, t: 0.7, toward: null });
  });

  test('steps through the amendments and stays between the first and the last', () => {
    expect(run(stepStage(1, 3)).view.motion).toEqual({ stage: 1, t: 0, toward: 1 });
    expect(run(stepStage(1, 3), stepStage(-1, 3)).view.motion.stage).toBeNull();
    expect(run(goToStage(9, 3)).view.motion.stage).toBe(3);
    expect(run(stepStage(-1, 3)).view.motion.stage).toBeNull();
  });
});
