import { amendments } from '../../../model/kazakhstan/map.ts';
import type { Fall } from '../../../model/power/waterfall.ts';
import type { WeighWords } from '../../i18n/weigh/words.ts';
import type { FallView } from '../../scene/fall/types.ts';
import type { TotalRow } from './totals.ts';

/** A change that rounds to nothing is no step. */
const SEEN = 0.0005;

/** The share of one institution before, what each amendment moves of it, and its share after. */
export function fallView(
  falls: readonly Fall[],
  row: TotalRow,
  names: Readonly<Record<'a' | 'b', string>>,
  words: WeighWords,
): FallView {
  const steps = falls.flatMap(({ amendment, moved }) => {
    const change = moved[row.id] ?? 0;
    const title = amendments.find(({ id }) => id === amendment)?.title;
    return Math.abs(change) < SEEN
      ? []
      : [{ id: amendment, name: title === undefined ? amendment : words.of(title), change }];
  });
  return {
    before: { name: names.a, share: row.a?.share ?? 0 },
    steps,
    after: { name: names.b, share: row.b?.share ?? 0 },
  };
}
