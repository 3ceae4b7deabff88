import { PLACES, type Place } from '../../model/vocabulary.ts';

const TURN = 2 * Math.PI;
/** Degrees clockwise from the top: a little more room beside the President and where names are long. */
const DEGREES = [0, 27, 51, 74, 97, 121, 145, 168, 192, 216, 240, 264, 287, 310, 333] as const;

/** The direction of a place in radians clockwise from the top. */
export function angleOf(place: Place): number {
  return ((DEGREES[PLACES.indexOf(place)] ?? 0) / 360) * TURN;
}

/** Half of the arc between the neighbours of a place, less a gap. */
export function slotOf(place: Place): number {
  const index = PLACES.indexOf(place);
  const before = DEGREES[(index + PLACES.length - 1) % PLACES.length] ?? 0;
  const after = DEGREES[(index + 1) % PLACES.length] ?? 0;
  const here = DEGREES[index] ?? 0;
  const gaps = [(here - before + 360) % 360, (after - here + 360) % 360];
  return ((Math.min(...gaps) * 0.44) / 360) * TURN;
}
