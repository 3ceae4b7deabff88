import { later } from '../../ui/later.tsx';

/** The list of what changed; it and all below come in one file, after the first picture. */
export const Changes = later(async () => (await file()).Changes);
/** What the data says about one thing that was chosen. */
export const Detail = later(async () => (await file()).Detail);
/** What the marks of a map mean. */
export const LegendBody = later(async () => (await file()).LegendBody);
/** The powers as a table of holders and objects. */
export const Matrix = later(async () => (await file()).Matrix);
/** The map that turns from one order into the other. */
export const OneMap = later(async () => (await file()).OneMap);
/** The map in words. */
export const Outline = later(async () => (await file()).Outline);

function file() {
  return import('./after-first-frame.ts');
}

/** Has every one of them at hand, so that each is drawn the moment it is asked for. */
export function bringRest(): void {
  for (const part of [Changes, Detail, LegendBody, Matrix, OneMap, Outline]) void part.bring();
}
