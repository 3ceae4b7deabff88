import type { ReactNode } from 'react';
import type { Chamber } from '../../../model/elections/index.ts';
import { decideTie, type LabSide } from '../../store/lab.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { shortName } from './names.ts';
import { useCountWords } from './use-count-words.ts';

/** Every open tie with the lists to choose from; what was decided stays and may be taken back. */
export function Ties({ side, chamber }: { readonly side: LabSide; readonly chamber: Chamber }): ReactNode {
  const words = useCountWords();
  const { c } = words;
  const decisions = useApp((state) => state.view.lab.rules[side].decisions);
  if (chamber.ties.length === 0) return null;
  return (
    <div className="lab-ties">
      <h4>{c('tie.heading')}</h4>
      {chamber.ties.map(({ place, between, choose }) => (
        <div key={place}>
          <p>{c('tie.choose', { n: choose, list: between.map((list) => shortName(list, words)).join(', ') })}</p>
          <p className="chips">
            {between.map((list) => (
              <button
                key={list}
                type="button"
                className="segment chip"
                aria-pressed={decisions[place]?.includes(list) ?? false}
                onClick={() => dispatch(decideTie(side, place, list, choose))}
              >
                {shortName(list, words)}
              </button>
            ))}
          </p>
        </div>
      ))}
      <p className="lab-note">{c('tie.registered')}</p>
    </div>
  );
}
