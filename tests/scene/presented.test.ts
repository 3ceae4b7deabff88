import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { diagramsWordsOf } from '../../renderer/i18n/diagrams/words.ts';
import { LEAST_PRESENTED, presentedAppointments } from '../../renderer/scene/appointments/presented.ts';
import type { AppointmentsScene } from '../../renderer/scene/appointments/types.ts';
import { APPOINTMENT_SETS, appointmentPair } from '../../renderer/scene/appointments/view.ts';
import { layoutHolders } from '../../renderer/scene/holders/layout.ts';
import { holdersView } from '../../renderer/scene/holders/view.ts';
import { overlaps } from '../../renderer/scene/geometry.ts';
import { appointmentWords } from '../../renderer/views/weigh/appointments/appointment-words.ts';
import { holderNames } from '../../renderer/views/weigh/holders/holder-names.ts';
import { measure, ORDERS, PAIRS } from './setting.ts';

/** The room on the smallest projector, in pixels of the layout: below its least text all is enlarged. */
const SMALL = { width: 620, height: 390 };
const TALL = { width: 620, height: 1400 };
const BOARD = { width: 978, height: 640 };
const LEAST = 18;

const CASES = PAIRS.flatMap((pair) =>
  APPOINTMENT_SETS.flatMap((set) =>
    LANGUAGES.map((language) => ({ pair, set, language, name: `${pair.join(' to ')}, ${set}, ${language}` })),
  ),
);

type Case = (typeof CASES)[number];

function shownIn({ pair, set, language }: Case, size = SMALL) {
  const told = appointmentPair(ORDERS[pair[0]], ORDERS[pair[1]], set);
  return { told, ...presentedAppointments(told, appointmentWords(told, diagramsWordsOf(language)), size, measure) };
}

function sizesIn({ ends, flows }: AppointmentsScene): readonly number[] {
  return [
    ...Object.values(ends).flatMap(({ label }) => [label.size, label.note === null ? label.size : label.size - 1]),
    ...Object.values(flows).map(({ label }) => label.size - 1),
  ];
}

describe('appointments for the class', () => {
  test.each(CASES)('have no text below the least and no name on another: $name', (one) => {
    const { a, b } = shownIn(one);
    for (const scene of [a, b]) {
      expect(Math.min(...sizesIn(scene))).toBeGreaterThanOrEqual(LEAST_PRESENTED);
      const boxes = Object.values(scene.ends).map(({ label }) => label.box);
      for (const [index, box] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
      }
    }
  });

  test.each(CASES)('show what changed before what did not, in the order of the page: $name', (one) => {
    const { told, a, left, lacksChanged } = shownIn(one);
    const filled = Object.values(a.ends).flatMap(({ role, end }) => (role === 'filled' ? [end] : []));
    expect(filled).toEqual(told.rows.filter((row) => filled.includes(row)));
    expect(filled.length + left).toBe(told.rows.length);
    const changed = told.rows.filter((row) =>
      [...told.fillings.a, ...told.fillings.b].some(
        (filling) => filling.row === row && told.changes.get(filling.id) !== 'unchanged',
      ),
    );
    expect(changed.some((row) => !filled.includes(row))).toBe(lacksChanged);
    if (lacksChanged) expect(filled.every((row) => changed.includes(row))).toBe(true);
  });

  test('show every body where there is room', () => {
    const { a, left } = shownIn({ pair: ['pre-2022', 'post-2022'], set: 'bodies', language: 'en', name: '' }, TALL);
    expect(left).toBe(0);
    expect(Object.keys(a.ends)).toContain('filled:rural-akims');
  });
});

describe('the matrix for the class', () => {
  test.each(
    PAIRS.flatMap((pair) =>
      LANGUAGES.map((language) => ({ pair, language, name: `${pair.join(' to ')}, ${language}` })),
    ),
  )('has no text below the least, and no name across the next row or column: $name', ({ pair, language }) => {
    const filter = { families: [], kind: null, at: null };
    const words = diagramsWordsOf(language);
    const [other, shown] = [ORDERS[pair[0]], ORDERS[pair[1]]];
    const names = { shown: holderNames(shown, words), other: holderNames(other, words) };
    const view = holdersView(other, shown, 'b', names, filter);
    const { heads, cells, row, column } = layoutHolders(view, BOARD, measure, LEAST);
    for (const { size, lines, role } of Object.values(heads)) {
      expect(size).toBeGreaterThanOrEqual(LEAST);
      // The name beside a long one stands on one line.
      expect(lines.length * size).toBeLessThanOrEqual(role === 'row' ? 2 * row - size : column);
    }
    for (const { size, marks } of Object.values(cells)) {
      expect(size).toBeGreaterThanOrEqual(LEAST);
      expect(marks).toEqual([]);
    }
  });
});
