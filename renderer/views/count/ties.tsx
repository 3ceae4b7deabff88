import type { ReactNode } from 'react';
import type { LabRule } from '../../store/lab/state.ts';
import type { Counted } from './chambers.ts';
import { districtName } from './districts/district-names.ts';
import { shortName } from './names.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** How the place of a tie in a district begins. */
const DISTRICT = 'district:';

/** Every open tie with the lists to choose from; what was decided stays and may be taken back. */
export function Ties(props: {
  readonly counted: Counted;
  readonly decisions: LabRule['decisions'];
  readonly onDecide: (place: string, chosen: string, wanted: number) => void;
}): ReactNode {
  const { counted, decisions, onDecide } = props;
  const { chamber } = counted;
  const words = useCountWords();
  const { c } = words;
  if (chamber.ties.length === 0) return null;
  return (
    <div className="lab-ties">
      <h4>{c('tie.heading')}</h4>
      {chamber.ties.map(({ place, between, choose }) => (
        <div key={place}>
          <p>
            {place.startsWith(DISTRICT) && `${districtName(place.slice(DISTRICT.length), counted, words)}: `}
            {c('tie.choose', { n: choose, list: between.map((list) => shortName(list, words)).join(', ') })}
          </p>
          <p className="chips">
            {between.map((list) => (
              <button
                key={list}
                type="button"
                className="segment chip"
                aria-pressed={decisions[place]?.includes(list) ?? false}
                onClick={() => onDecide(place, list, choose)}
              >
                {shortName(list, words)}
              </button>
            ))}
          </p>
        </div>
      ))}
      {chamber.ties.some(({ place }) => !place.startsWith(DISTRICT)) && (
        <p className="lab-note">{c('tie.registered')}</p>
      )}
    </div>
  );
}
