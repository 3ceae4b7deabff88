/** Shares are shown in so many parts of the whole: tenths of a per cent. */
const PARTS = 1000;
/** A share half-way between two tenths may lie a hair below it, for want of binary digits. */
const HAIR = 1e-9;

/** A share between 0 and 1, or a change of one, in the whole number of tenths of a per cent that is shown of it. */
export function tenthsOf(share: number): number {
  return Math.round(share * PARTS + HAIR) + 0;
}

/** A share as it is shown: a whole number of tenths of a per cent, as a part of the whole. */
export function shownShare(share: number): number {
  return tenthsOf(share) / PARTS;
}

/**
 * The change that is shown between two shares, as a part of the whole: the difference of the two shares as they are shown,
 * never the rounded difference, so that whoever subtracts one number on the screen from the other finds the third. It is
 * therefore less than a tenth of a point off the change that was computed.
 */
export function shownChange(before: number, after: number): number {
  return (tenthsOf(after) - tenthsOf(before)) / PARTS;
}

/**
 * The steps of a change as they are shown, as parts of the whole: each rounded to a tenth of a point, then as many tenths as
 * are missing, or too many, given to or taken from the steps that rounding moved furthest, so that the share shown before
 * and all the steps shown make the share shown after. No step is shown with another sign than it has. `changes` add up to
 * `after` less `before`.
 */
export function shownSteps(before: number, after: number, changes: readonly number[]): readonly number[] {
  const shown = changes.map(tenthsOf);
  let missing = tenthsOf(after) - tenthsOf(before) - shown.reduce((sum, one) => sum + one, 0);
  while (missing !== 0) {
    const toward = Math.sign(missing);
    const index = mostMoved(changes, shown, toward);
    if (index === null) break;
    shown[index] = (shown[index] ?? 0) + toward;
    missing -= toward;
  }
  return shown.map((one) => one / PARTS);
}

/** The step that rounding moved furthest away from `toward` (1 up, -1 down) and that may go there without changing its sign. */
function mostMoved(changes: readonly number[], shown: readonly number[], toward: number): number | null {
  let found: number | null = null;
  let most = -Infinity;
  for (const [index, change] of changes.entries()) {
    const own = shown[index] ?? 0;
    const moved = (change * PARTS - own) * toward;
    if ((own + toward) * change >= 0 && change !== 0 && moved > most) [found, most] = [index, moved];
  }
  return found;
}
