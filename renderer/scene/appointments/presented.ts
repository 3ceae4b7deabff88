import type { MeasureText, Size } from '../types.ts';
import { LABEL_LINE } from './label-line.ts';
import { layoutAppointments } from './layout.ts';
import type { AppointmentsScene, SceneEnd, SceneFlow } from './types.ts';
import { type AppointmentPair, appointmentsView, type AppointmentWords } from './view.ts';

/** The least text of a picture for the class, in pixels of its layout: the notes and the words of participations. */
export const LEAST_PRESENTED = 11.5;
/** The least size of the numbers of bands: their words are one pixel smaller. */
const LEAST_NUMBER = LEAST_PRESENTED + 1;

/** Rows that did not change come in only while the numbers of a body take at most so many times its height. */
const MOST_CROWDED = 1.6;

/** Both scenes of one pair with the same rows, how many rows there was no room for, and whether one of those changed. */
export type Presented = {
  readonly a: AppointmentsScene;
  readonly b: AppointmentsScene;
  readonly left: number;
  readonly lacksChanged: boolean;
};

/**
 * The pair with as many rows as stand legibly in the room: those that changed come first, each in its place.
 */
export function presentedAppointments(
  pair: AppointmentPair,
  words: AppointmentWords,
  size: Size,
  measure: MeasureText,
): Presented {
  const changed = pair.rows.filter((row) => hasChanged(pair, row));
  const wanted = [...changed, ...pair.rows.filter((row) => !changed.includes(row))];
  for (let count = wanted.length; ; count -= 1) {
    const kept = new Set(wanted.slice(0, count));
    const part = withRows(
      pair,
      pair.rows.filter((row) => kept.has(row)),
    );
    const sceneOf = (side: 'a' | 'b') => layoutAppointments(appointmentsView(part, side, words), size, measure);
    const [a, b] = [sceneOf('a'), sceneOf('b')];
    const isRoomy = count <= changed.length || (isUncrowded(a) && isUncrowded(b));
    if (count > 1 && !(isLegible(a) && isLegible(b) && isRoomy)) continue;
    return { a, b, left: wanted.length - part.rows.length, lacksChanged: count < changed.length };
  }
}

function hasChanged({ fillings, changes }: AppointmentPair, row: string): boolean {
  return [...fillings.a, ...fillings.b].some(
    (filling) => filling.row === row && (changes.get(filling.id) ?? 'unchanged') !== 'unchanged',
  );
}

function withRows(pair: AppointmentPair, rows: readonly string[]): AppointmentPair {
  const fillings = {
    a: pair.fillings.a.filter(({ row }) => rows.includes(row)),
    b: pair.fillings.b.filter(({ row }) => rows.includes(row)),
  };
  const choosers = new Set([...fillings.a, ...fillings.b].map(({ chooser }) => chooser));
  return { ...pair, fillings, rows, choosers: pair.choosers.filter((id) => choosers.has(id)) };
}

/** No number is too small, and no name or bar lies on the next one or outside. */
function isLegible(scene: AppointmentsScene): boolean {
  const flows = Object.values(scene.flows);
  const ends = Object.values(scene.ends);
  return (
    flows.every(({ label }) => label.size >= LEAST_NUMBER) &&
    (['chooser', 'filled'] as const).every((role) =>
      isApart(
        ends.filter((end) => end.role === role),
        scene.height,
      ),
    )
  );
}

/** The numbers of every body stand near their bands. */
function isUncrowded({ ends, flows }: AppointmentsScene): boolean {
  return Object.values<SceneEnd>(ends)
    .filter(({ role }) => role === 'filled')
    .every(({ end, height }) => {
      const own = Object.values<SceneFlow>(flows).filter(({ to }) => to === end);
      return own.reduce((sum, { label }) => sum + label.size * LABEL_LINE, 0) <= height * MOST_CROWDED;
    });
}

function isApart(ends: readonly SceneEnd[], height: number): boolean {
  const spans = ends
    .map(({ y, height: own, label: { box } }) => ({
      top: Math.min(y, box.y),
      bottom: Math.max(y + own, box.y + box.height),
    }))
    .toSorted((one, other) => one.top - other.top);
  return spans.every(
    ({ top, bottom }, index) => top >= 0 && bottom <= Math.min(height, spans[index + 1]?.top ?? height),
  );
}
