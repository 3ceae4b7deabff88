import type { ReactNode } from 'react';
import type { SharesMode } from '../../scene/shares/types.ts';
import { dispatch } from '../../store/store.ts';
import { chooseShares } from '../../store/weigh/commands.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from './use-weighed.ts';
import { pairNames } from './pair-names.ts';

/** Both orders side by side, or one of them: from one to the other the shares flow. */
export function OrdersPicker<T extends SharesMode>(props: {
  readonly pair: WeighedPair;
  readonly modes: readonly T[];
  readonly value: T;
}): ReactNode {
  const { pair, modes, value } = props;
  const words = useWeighWords();
  const labels: Readonly<Record<SharesMode, string>> = {
    pair: words.w('shares.pair'),
    ...pairNames(pair, words),
  };
  return (
    <Segmented
      label={words.w('shares.mode')}
      options={modes.map((mode) => ({ value: mode, label: labels[mode] }))}
      value={value}
      onChoose={(mode) => dispatch(chooseShares(mode))}
    />
  );
}
