import { amendments } from '../../../model/kazakhstan/map.ts';
import type { Fall } from '../../../model/power/waterfall.ts';
import type { WeighWords } from '../../i18n/weigh/words.ts';
import type { FallView } from '../../scene/fall/types.ts';
import { shownShare, shownSteps } from '../../scene/shown.ts';
import type { TotalRow } from './totals.ts';

/**
 * The share of one institution before, what each amendment moves of it, and its share after; every number as it is shown,
 * so that the first and the steps make the last. A change of which nothing is shown is no step.
 */
export function fallView(
  falls: readonly Fall[],
  row: TotalRow,
  names: Readonly<Record<'a' | 'b', string>>,
  words: WeighWords,
): FallView {
  const [before, after] = [row.a?.share ?? 0, row.b?.share ?? 0];
  const shown = shownSteps(
    before,
    after,
    falls.map(({ moved }) => moved[row.id] ?? 0),
  );
  const steps = falls.flatMap(({ amendment }, index) => {
    const change = shown[index] ?? 0;
    const title = amendments.find(({ id }) => id === amendment)?.title;
    return change === 0 ? [] : [{ id: amendment, name: title === undefined ? amendment : words.of(title), change }];
  });
  return {
    before: { name: names.a, share: shownShare(before) },
    steps,
    after: { name: names.b, share: shownShare(after) },
  };
}
