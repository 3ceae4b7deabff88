import { describe, expect, test } from 'vitest';
import { walk } from '../../model/scenario/walk.ts';
import { partsOf } from '../../renderer/export/paper/parts.ts';
import { notesOf, ordersShown } from '../../renderer/export/notes.ts';
import { exportWordsOf } from '../../renderer/i18n/export/words.ts';
import { comparisonOf } from '../../renderer/store/comparison.ts';
import * as conduct from '../../renderer/store/conduct-data.ts';
import { startLesson } from '../../renderer/store/lessons/commands.ts';
import { initialState } from '../../renderer/store/state.ts';
import { storyOf } from '../../renderer/store/stepping/story.ts';

const start = { ...initialState('en', 'system'), conduct };
const OUT = 'post-2022 without 2022-09-17-single-term';

function between(a: string, b: string) {
  const comparison = comparisonOf(a, b);
  if (comparison === null) throw new Error(`There is no order at ${a} or ${b}.`);
  return comparison;
}

describe('a lesson on paper', () => {
  test.each(conduct.lessons)('has every picture of $id, still and with its answer', (lesson) => {
    const parts = partsOf(start, lesson);
    expect(parts.map(({ item }) => item)).toEqual(lesson.items);
    for (const { item, pictures } of parts) {
      const { show } = item;
      expect(new Set(pictures.map(({ view }) => view.screen))).toEqual(new Set([show.screen]));
      expect(pictures.every(({ view }) => view.motion.toward === null && view.lesson?.asks === false)).toBe(true);
      if (show.screen === 'step') {
        const scenario = conduct.scenarios.find(({ id }) => id === show.scenario);
        const steps = scenario === undefined ? [] : ['', ...walk(scenario, show.choices ?? {}).map(({ id }) => id)];
        const [first, last] = [
          steps.indexOf(show.step ?? ''),
          show.until === undefined ? -1 : steps.indexOf(show.until),
        ];
        const told = pictures.map(({ view }) => storyOf({ conduct, stepping: view.stepping })?.step?.id ?? '');
        expect(told).toEqual(steps.slice(first, last === -1 ? steps.length : last + 1));
      } else if (show.screen === 'compare' && show.chosen === undefined) {
        // Before, each amendment, after.
        const [{ orders } = start] = pictures;
        expect(pictures).toHaveLength(between(orders.a, orders.b).stages.length + 2);
      } else {
        expect(pictures).toHaveLength(1);
      }
    }
  });

  test('has the orders of the screen in the part on the screen, and its own in the others', () => {
    const [lesson] = conduct.lessons;
    if (lesson === undefined) throw new Error('There is no lesson.');
    const held = startLesson(lesson.id, 0)(start);
    const parts = partsOf({ ...held, orders: { ...held.orders, b: OUT } }, lesson);
    expect(parts.map(({ pictures }) => pictures.every(({ orders }) => orders.b === OUT))).toEqual(
      lesson.items.map((_, index) => index === 0),
    );
  });
});

describe('what leaves the app says of itself', () => {
  test.each([
    ['en', 'Hypothetical: amendments were taken out', 'Exported on 5 January 2026'],
    ['ru', 'Гипотетически: поправки отключены', 'Выгружено 5 января 2026'],
    ['kk', 'Болжамды: түзетулер өшірілген', 'Шығарылған күні: 2026 жылғы 5\u00a0қаңтар'],
  ] as const)('in %s that an amendment was taken out, and the day', (language, said, made) => {
    const words = exportWordsOf(language);
    const notes = notesOf(ordersShown(between('pre-2022', OUT), 'compare', null), words, '2026-01-05');
    expect(notes[0]).toContain(said);
    expect(notes.at(-1)).toContain(made);
    const asItWas = notesOf(ordersShown(between('pre-2022', 'post-2022'), 'compare', OUT), words, '2026-01-05');
    expect(asItWas.join('\n')).not.toContain(said);
  });

  test('that the third order of a story is hypothetical', () => {
    const shown = ordersShown(between('pre-2022', 'post-2022'), 'step', OUT);
    expect(notesOf(shown, exportWordsOf('en'), '2026-01-05')[0]).toMatch(/^Hypothetical: .*After the reform: \S/u);
  });
});
