import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  apply,
  asOf,
  at,
  commit,
  inverse,
  moveTo,
  redo,
  rename,
  replay,
  revert,
  start,
  switchTo,
  undo,
  type Step,
  type Timeline,
} from '../../model/amendments/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { amendments, edition, editions, on } from '../../model/kazakhstan/index.ts';
import type { Refusal, Result } from '../../model/refusals.ts';
import { edits, stepOn, type Edit } from '../support/edits.ts';
import { islandOrder } from '../support/island.ts';
import { errorIn, valueIn } from '../support/results.ts';

const GROUNDS = [
  ['an invented island', islandOrder, 60],
  ['Kazakhstan', () => edition('pre-2022'), 8],
] as const;

/** A timeline with every edit done that can be done. */
function grown(base: Constitution, made: readonly Edit[]): Timeline {
  return made.reduce<Timeline>(
    (timeline, edit, index) => {
      const step = stepOn(timeline.present, edit, `edit ${index}`);
      return step === null ? timeline : valueIn(commit(timeline, step));
    },
    start(base, 'main'),
  );
}

function backBy(timeline: Timeline, steps: number): Timeline {
  return steps === 0 ? timeline : backBy(valueIn(undo(timeline)), steps - 1);
}

describe.each(GROUNDS)('on %s', (_name, ground, numRuns) => {
  const base = ground();
  const history = fc.array(edits, { minLength: 1, maxLength: 8 });

  test('reverting what was applied gives the same order, with the same keys', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const step = stepOn(base, edit, 'edit');
        if (step === null) return;
        const after = valueIn(apply(base, step));
        expect(valueIn(revert(after, step))).toStrictEqual(base);
        expect(valueIn(apply(base, inverse(inverse(step))))).toStrictEqual(after);
        expect(apply(after, step).ok).toBe(false);
      }),
      { numRuns: numRuns * 2 },
    );
  });

  test('undo takes back what was done, redo does it again', () => {
    fc.assert(
      fc.property(history, (made) => {
        const timeline = grown(base, made);
        const first = backBy(timeline, timeline.position);
        expect(first.present).toStrictEqual(base);
        expect(errorIn(undo(first)).code).toBe('nothing-to-undo');
        let again = first;
        while (again.position < timeline.position) {
          const next = valueIn(redo(again));
          expect(valueIn(undo(next))).toStrictEqual(again);
          again = next;
        }
        expect(again).toStrictEqual(timeline);
        expect(errorIn(redo(again)).code).toBe('nothing-to-redo');
      }),
      { numRuns },
    );
  });

  test('replaying the stored steps gives the present order', () => {
    fc.assert(
      fc.property(history, fc.nat(8), (made, back) => {
        const timeline = backBy(...clamp(grown(base, made), back));
        const { branch, branches, steps, position } = structuredClone(timeline);
        expect(valueIn(replay(base, branch, { steps, position }, branches))).toStrictEqual(timeline);
      }),
      { numRuns },
    );
  });

  test('the order at a position does not depend on where one stands', () => {
    fc.assert(
      fc.property(history, (made) => {
        const timeline = grown(base, made);
        for (let position = 0; position <= timeline.steps.length; position += 1) {
          const there = valueIn(at(timeline, position));
          for (let back = 0; back <= timeline.position; back += 1) {
            expect(valueIn(at(backBy(timeline, back), position))).toStrictEqual(there);
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  test('an edit after an undo starts a new line, and the old one is kept whole', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 8 }), edits, (made, back, edit) => {
        const timeline = grown(base, made);
        const earlier = backBy(...clamp(timeline, back));
        const step = stepOn(earlier.present, edit, 'fork');
        if (step === null || earlier.position === timeline.position) return;
        const forked = valueIn(commit(earlier, step));
        expect(forked.branch).toBe('main 2');
        expect(forked.branches['main']).toStrictEqual({ steps: timeline.steps, position: earlier.position });
        const returned = valueIn(switchTo(forked, 'main'));
        expect(returned.present).toStrictEqual(earlier.present);
        expect(valueIn(at(returned, timeline.steps.length))).toStrictEqual(timeline.present);
        expect(valueIn(switchTo(returned, 'main 2'))).toStrictEqual(forked);
      }),
      { numRuns },
    );
  });
});

describe('any commands in any order', () => {
  const command = fc.oneof(
    { weight: 4, arbitrary: edits },
    { weight: 4, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
    { weight: 1, arbitrary: fc.record({ line: fc.nat(5) }) },
  );

  test('the timeline agrees with a notebook that copies every order', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
        const base = islandOrder();
        let timeline = start(base, 'main');
        const lines = new Map([['main', { orders: [base], position: 0 }]]);
        for (const made of commands) {
          const line = lines.get(timeline.branch) ?? { orders: [base], position: 0 };
          if (made === 'undo' || made === 'redo') {
            const moved = made === 'undo' ? undo(timeline) : redo(timeline);
            const position = line.position + (made === 'undo' ? -1 : 1);
            expect(moved.ok).toBe(line.orders[position] !== undefined);
            if (!moved.ok) continue;
            line.position = position;
            timeline = moved.value;
          } else if ('line' in made) {
            const name = [...lines.keys()][made.line % lines.size] ?? 'main';
            timeline = valueIn(switchTo(timeline, name));
          } else {
            const step = stepOn(timeline.present, made, 'edit');
            if (step === null) continue;
            timeline = valueIn(commit(timeline, step));
            const orders = [...line.orders.slice(0, line.position + 1), timeline.present];
            lines.set(timeline.branch, { orders, position: orders.length - 1 });
          }
          const here = lines.get(timeline.branch);
          expect(timeline.present).toStrictEqual(here?.orders[here.position]);
          expect(new Set([timeline.branch, ...Object.keys(timeline.branches)])).toEqual(new Set(lines.keys()));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a timeline of the law', () => {
  const law = amendments.reduce<Timeline>(
    (timeline, { title, from, changes }) => {
      const step: Step = { label: title.en, effective: from, changes };
      return valueIn(commit(timeline, step));
    },
    start(edition('pre-2022'), 'law'),
  );

  test.each(['2022-01-01', '2022-06-07', '2022-06-08', '2022-12-31', '2023-01-01', '2026-07-01', '2026-07-07'])(
    'as of %s it shows the law on that day, wherever it stands',
    (day) => {
      expect(valueIn(asOf(law, day))).toStrictEqual(valueIn(on(day)));
      expect(valueIn(asOf(backBy(law, 9), day))).toStrictEqual(valueIn(on(day)));
      expect(valueIn(asOf(valueIn(moveTo(law, 0)), day))).toStrictEqual(valueIn(on(day)));
    },
  );

  test('an edit without a date follows the step before it', () => {
    const reform = backBy(law, 2);
    const step = stepOn(reform.present, { what: 'repeal', pick: 3, value: null }, 'without one power');
    const edited = step && valueIn(commit(reform, step, 'what if'));
    expect(edited?.branch).toBe('what if');
    expect(edited && valueIn(asOf(edited, editions['post-2022'].asOf))).toStrictEqual(valueIn(on('2023-03-29')));
    expect(edited && valueIn(asOf(edited, '2025-01-01'))).toStrictEqual(edited?.present);
  });
});

describe('a timeline refuses', () => {
  const base = islandOrder();
  const step = stepOn(base, { what: 'count', pick: 6, value: 0 }, 'six judges');
  const other = stepOn(base, { what: 'repeal', pick: 0, value: 0 }, 'no judges');
  const done = step && valueIn(commit(start(base, 'main'), step));

  test('a step that does not fit, a name that is taken or blank, a line that does not exist', () => {
    if (!step || !other || !done) throw new Error('The edits do not fit the island.');
    const back = valueIn(undo(done));
    const forked = valueIn(commit(back, other, 'fork'));
    const refused: readonly Result<unknown, Refusal>[] = [
      commit(done, step),
      commit(back, { ...other, label: ' ' }),
      commit(back, other, 'main'),
      commit(back, other, ''),
      commit(back, other, 'constructor'),
      switchTo(done, 'elsewhere'),
      switchTo(done, 'toString'),
      rename(forked, 'main'),
      at(done, 2),
      at(done, -1),
      at(done, 0.5),
      replay(base, 'main', { steps: [step, step], position: 1 }),
      replay(base, 'main', { steps: [step], position: 2 }),
      replay(base, 'main', { steps: [step], position: 0 }, { main: { steps: [], position: 0 } }),
    ];
    expect(refused.map((result) => errorIn(result).code)).toEqual([
      'stale-text',
      'empty-name',
      'branch-exists',
      'empty-name',
      'unknown-branch',
      'unknown-branch',
      'unknown-branch',
      'branch-exists',
      'no-such-position',
      'no-such-position',
      'no-such-position',
      'stale-text',
      'no-such-position',
      'branch-exists',
    ]);
  });

  test('a stored step that does not fit, with the line and the step', () => {
    const refusal = step && errorIn(replay(base, 'main', { steps: [step, step], position: 1 }));
    expect(refusal?.at).toEqual(['branches', 'main', '1', 'powers', 'warden-appoints-court', 'count']);
  });

  test('nothing else: a line can be renamed', () => {
    expect(done && valueIn(rename(done, 'reform')).branch).toBe('reform');
  });
});

function clamp(timeline: Timeline, back: number): readonly [Timeline, number] {
  return [timeline, Math.min(back, timeline.position)];
}
