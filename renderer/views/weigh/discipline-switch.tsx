import type { ReactNode } from 'react';
import { dispatch, useApp } from '../../store/store.ts';
import { toggleDiscipline } from '../../store/weigh/commands.ts';
import { useWeighWords } from '../../i18n/weigh/use-weigh-words.ts';
import './weigh.css';

/** Whether the seats of one party vote as one; it moves every share at once. */
export function DisciplineSwitch({ describedBy }: { readonly describedBy: string }): ReactNode {
  const { w } = useWeighWords();
  const isOn = useApp((state) => state.view.weighing.isDisciplined);
  return (
    <button
      type="button"
      role="switch"
      className="discipline"
      aria-checked={isOn}
      aria-describedby={describedBy}
      onClick={() => dispatch(toggleDiscipline())}
    >
      <span className="discipline-track" aria-hidden="true">
        <span className="discipline-knob" />
      </span>
      <span className="discipline-name">{w('discipline.switch')}</span>
      <b aria-hidden="true">{w(isOn ? 'discipline.on' : 'discipline.off')}</b>
    </button>
  );
}
