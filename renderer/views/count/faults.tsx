import type { ReactNode } from 'react';
import type { VoteFault } from '../../../model/refusals.ts';
import { voteFaultTexts } from '../../i18n/vote-faults.ts';
import { useCountWords } from '../../i18n/count/use-count-words.ts';

/** Why votes cannot be counted, a sentence for each fault. */
export function Faults({ faults }: { readonly faults: readonly VoteFault[] }): ReactNode {
  const { c, of } = useCountWords();
  return (
    <div className="lab-faults" role="alert">
      <h4>{c('fault.heading')}</h4>
      <ul>
        {faults.map(({ code, at, detail }) => (
          <li key={`${code} ${at.join('.')}`}>{of(voteFaultTexts[code]).replace('{value}', detail ?? '')}</li>
        ))}
      </ul>
    </div>
  );
}
