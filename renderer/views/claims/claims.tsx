import { type ReactNode, useContext } from 'react';
import { type Claim, CLAIM_SIDES, claims } from '../../../model/kazakhstan/claims/index.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { openDialog } from '../../store/commands.ts';
import { dispatch } from '../../store/store.ts';
import { OnPaper } from '../../ui/on-paper.ts';
import { claimSource, claimVoice } from './claim-words.ts';
import './claims.css';

/** What official, critical and independent voices said of items of the reform, side by side, each with who, when and where. */
export function Claims({ items }: { readonly items: readonly string[] }): ReactNode {
  const { l } = useLessonWords();
  const found = claims.filter(({ item }) => items.includes(item));
  if (found.length === 0) return null;
  return (
    <section className="claims" aria-label={l('claims.heading')}>
      <h3>{l('claims.heading')}</h3>
      <p className="hint">{l('claims.intro')}</p>
      <div className="claim-sides">
        {CLAIM_SIDES.map((side) => {
          const said = found.filter((claim) => claim.side === side);
          if (said.length === 0) return null;
          return (
            <div key={side} className={`claim-side claim-${side}`}>
              <h4>{l(`claims.${side}`)}</h4>
              <ul>
                {said.map((claim) => (
                  <One key={claim.id} claim={claim} />
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

function One({ claim }: { readonly claim: Claim }): ReactNode {
  const words = useLessonWords();
  const isPaper = useContext(OnPaper);
  const { text, url } = claim;
  return (
    <li>
      <p className="claim-who">{claimVoice(claim, words)}</p>
      <p>{words.of(text)}</p>
      {isPaper ? (
        <p className="claim-source">{url}</p>
      ) : (
        <button
          type="button"
          className="link claim-source"
          onClick={() => dispatch(openDialog({ kind: 'external', url }))}
        >
          {claimSource(claim, words)}
        </button>
      )}
    </li>
  );
}
