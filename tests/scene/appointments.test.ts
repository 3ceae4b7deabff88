import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type EditionId, type Language } from '../../model/vocabulary.ts';
import { nextInAppointments } from '../../renderer/draw/appointments/walk.ts';
import { diagramsWordsOf } from '../../renderer/i18n/diagrams/words.ts';
import { blendAppointments } from '../../renderer/scene/appointments/blend.ts';
import { layoutAppointments } from '../../renderer/scene/appointments/layout.ts';
import type { AppointmentsScene, SceneEnd, SceneFlow } from '../../renderer/scene/appointments/types.ts';
import {
  APPOINTMENT_SETS,
  type AppointmentPair,
  appointmentPair,
  type AppointmentSet,
  appointmentsView,
} from '../../renderer/scene/appointments/view.ts';
import { overlaps } from '../../renderer/scene/geometry.ts';
import type { Side } from '../../renderer/scene/types.ts';
import { appointmentWords, describeSide } from '../../renderer/views/weigh/appointments/appointment-words.ts';
import { measure, ORDERS, PAIRS } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');
const SIZE = { width: 570, height: 560 };

type Pair = readonly [EditionId, EditionId];

function pairOf([a, b]: Pair, set: AppointmentSet): AppointmentPair {
  return appointmentPair(ORDERS[a], ORDERS[b], set);
}

function sceneOf(pair: Pair, side: Side, set: AppointmentSet, language: Language = 'en'): AppointmentsScene {
  const told = pairOf(pair, set);
  const view = appointmentsView(told, side, appointmentWords(told, diagramsWordsOf(language)));
  return layoutAppointments(view, { ...SIZE, height: Math.max(SIZE.height, view.filled.length * 38) }, measure);
}

const CASES = PAIRS.flatMap((pair) =>
  APPOINTMENT_SETS.map((set) => ({ pair, set, name: `${pair.join(' to ')}, ${set}` })),
);

function written({ ends, flows, ...rest }: AppointmentsScene): string {
  const lines = [ends, flows].flatMap((items) => Object.values<unknown>(items)).map((item) => JSON.stringify(item));
  return `[\n${[JSON.stringify(rest), ...lines].join(',\n')}\n]\n`;
}

function flowsIn(scene: AppointmentsScene): readonly SceneFlow[] {
  return Object.values(scene.flows);
}

function endsIn(scene: AppointmentsScene): readonly SceneEnd[] {
  return Object.values(scene.ends);
}

describe('what two orders say of who fills what', () => {
  const { changes, rows } = pairOf(['pre-2022', 'post-2022'], 'bodies');

  test.each([
    ['mazhilis/people:lists/0', 'altered'],
    ['mazhilis/people:districts/0', 'added'],
    ['mazhilis/assembly-of-people/0', 'removed'],
    ['senate/maslikhats/0', 'altered'],
    ['senate/president/0', 'altered'],
    ['senate/president/1', 'added'],
    ['constitutional-court/president/0', 'altered'],
    ['constitutional-court/ex-presidents/0', 'removed'],
    ['central-election-commission/president/0', 'unchanged'],
    ['supreme-audit-chamber/senate/0', 'unchanged'],
    ['regional-maslikhats/people:lists/0', 'altered'],
    ['district-maslikhats/people:lists/0', 'removed'],
    ['district-maslikhats/people:districts/0', 'added'],
    ['regional-akims/president/0', 'altered'],
    ['rural-akims/people/0', 'unchanged'],
  ])('%s is %s by the reform of 2022', (id, change) => {
    expect(changes.get(id)).toBe(change);
  });

  test('keeps Council and Court, and the two audit bodies, as one', () => {
    expect(rows.filter((row) => /constitutional|audit|accounts/u.test(row))).toEqual([
      'constitutional-court',
      'supreme-audit-chamber',
    ]);
  });

  test('does not tell ballots apart where one order says nothing of them', () => {
    const { choosers, fillings } = pairOf(['post-2022', '2026'], 'bodies');
    expect(fillings.a.filter(({ row }) => row === 'district-maslikhats').map(({ chooser }) => chooser)).toEqual([
      'people',
    ]);
    expect(choosers).toContain('people:districts');
  });

  test('finds no change between an order and itself', () => {
    for (const set of APPOINTMENT_SETS) {
      const same = appointmentPair(ORDERS['2026'], ORDERS['2026'], set);
      expect(new Set(same.changes.values())).toEqual(new Set(['unchanged']));
    }
  });

  test.each(CASES)('fills every body wholly: $name', ({ pair, set }) => {
    const { fillings } = pairOf(pair, set);
    for (const side of ['a', 'b'] as const) {
      const sums = new Map<string, number>();
      for (const { row, share, beyond } of fillings[side]) if (!beyond) sums.set(row, (sums.get(row) ?? 0) + share);
      for (const [row, sum] of sums) expect(sum, row).toBeCloseTo(1, 12);
    }
  });

  test.each(CASES)('rests every way of filling on an article: $name', ({ pair, set }) => {
    const { fillings } = pairOf(pair, set);
    expect([...fillings.a, ...fillings.b].filter(({ cites }) => cites.length === 0)).toEqual([]);
  });
});

describe('the picture of appointments', () => {
  test.each([
    ['appointments-pre-2022', ['pre-2022', 'post-2022'], 'a', 'bodies'],
    ['appointments-post-2022', ['pre-2022', 'post-2022'], 'b', 'bodies'],
    ['appointments-2026-offices', ['post-2022', '2026'], 'b', 'offices'],
  ] as const)('%s looks as it was looked at', async (name, pair, side, set) => {
    const scene = sceneOf(pair, side, set);
    await expect(written(scene)).toMatchFileSnapshot(path.join(GOLDEN, `${name}.json`));
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  test.each(CASES)('gives every body and every chooser one place in both orders: $name', ({ pair, set }) => {
    const [a, b] = [sceneOf(pair, 'a', set), sceneOf(pair, 'b', set)];
    expect(Object.keys(a.ends).toSorted()).toEqual(Object.keys(b.ends).toSorted());
    expect(a.unit).toBe(b.unit);
    for (const end of endsIn(a)) {
      const twin = b.ends[end.id];
      expect(twin?.x).toBe(end.x);
      if (end.role === 'filled') expect(twin?.y).toBe(end.y);
    }
  });

  test.each(CASES)('draws bands as thick as their seats, one beside the other: $name', ({ pair, set }) => {
    const scene = sceneOf(pair, 'b', set);
    for (const end of endsIn(scene)) {
      const own = flowsIn(scene).filter(({ from, to }) => (end.role === 'filled' ? to : from) === end.end);
      const tops = own.map(({ y0, y1, thickness }) => ({ top: end.role === 'filled' ? y1 : y0, thickness }));
      let at = end.y;
      for (const { top, thickness } of tops.toSorted((one, other) => one.top - other.top)) {
        expect(top).toBeCloseTo(at, 0);
        at = top + thickness;
      }
      if (own.length > 0) expect(at - end.y).toBeCloseTo(end.height, 0);
    }
  });

  test.each(CASES.flatMap((one) => LANGUAGES.map((language) => ({ ...one, language }))))(
    'sets no name or number on another: $name in $language',
    ({ pair, set, language }) => {
      for (const side of ['a', 'b'] as const) {
        const scene = sceneOf(pair, side, set, language);
        const boxes = endsIn(scene).map(({ label }) => label.box);
        for (const [index, box] of boxes.entries()) {
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
          expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
        }
        const lines = flowsIn(scene)
          .map(({ label }) => label)
          .toSorted((a, b) => a.number.y - b.number.y);
        for (const [index, { number, size }] of lines.entries()) {
          const next = lines[index + 1];
          if (next !== undefined) expect(next.number.y - number.y).toBeGreaterThanOrEqual(size * 0.99);
        }
      }
    },
  );

  test.each(CASES)('says something of every part: $name', ({ pair, set }) => {
    for (const language of LANGUAGES) {
      const say = describeSide(pairOf(pair, set), 'b', diagramsWordsOf(language));
      expect(
        sceneOf(pair, 'b', set)
          .order.map(say)
          .filter((words) => words.length < 8),
      ).toEqual([]);
    }
  });

  test('leads by the arrows from a body through its bands to who chooses, and back', () => {
    const scene = sceneOf(['pre-2022', 'post-2022'], 'b', 'bodies');
    const walk = (id: string, ...keys: readonly string[]) =>
      keys.reduce<string>((at, key) => nextInAppointments(scene, at, key) ?? at, id);
    expect(walk('filled:mazhilis', 'ArrowDown')).toBe('filled:senate');
    expect(walk('filled:senate', 'ArrowLeft')).toBe('flow:senate/maslikhats/0');
    expect(walk('filled:senate', 'ArrowLeft', 'ArrowDown')).toBe('flow:senate/president/0');
    expect(walk('filled:senate', 'ArrowLeft', 'End', 'ArrowLeft')).toBe('chooser:president');
    expect(walk('chooser:president', 'ArrowRight')).toBe('flow:senate/president/0');
    expect(walk('flow:senate/president/0', 'ArrowRight')).toBe('filled:senate');
    expect(nextInAppointments(scene, 'filled:senate', 'x')).toBeNull();
  });
});

describe.each(CASES)('the motion of appointments from $name', ({ pair, set }) => {
  const [a, b] = [sceneOf(pair, 'a', set), sceneOf(pair, 'b', set)];
  const motion = blendAppointments(a, b);

  test('begins and ends with exactly its two pictures', () => {
    expect(motion(0)).toBe(a);
    expect(motion(1)).toBe(b);
  });

  test('keeps every number between its two ends, and moves no band that is the same in both', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (t) => {
        const scene = motion(t);
        for (const flow of flowsIn(scene)) {
          const [from, to] = [a.flows[flow.id], b.flows[flow.id]];
          const [least, most] = [from?.thickness ?? 0, to?.thickness ?? 0].toSorted((x, y) => x - y);
          expect(flow.thickness).toBeGreaterThanOrEqual((least ?? 0) - 0.01);
          expect(flow.thickness).toBeLessThanOrEqual((most ?? 0) + 0.01);
          if (from !== undefined && JSON.stringify(from) === JSON.stringify(to)) expect(flow).toBe(from);
        }
      }),
      { numRuns: 20 },
    );
  });
});
