import type { ReactNode } from 'react';
import { entriesOf } from '../../../../model/json.ts';
import { type Preset, PRESETS, type PresetId } from '../../../../model/power/distribution.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { choosePreset } from '../../../store/weigh/commands.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** The choices of weights, with the reason for the one that holds. */
export function PresetPicker(): ReactNode {
  const { w, of } = useWeighWords();
  const preset = useApp((state) => state.view.weighing.preset);
  return (
    <div className="preset-picker">
      <Segmented
        label={w('weights.preset')}
        options={entriesOf<PresetId, Preset>(PRESETS).map(([value, { title }]) => ({ value, label: of(title) }))}
        value={preset}
        onChoose={(value) => dispatch(choosePreset(value))}
      />
      <p>{of(PRESETS[preset].reason)}</p>
    </div>
  );
}
