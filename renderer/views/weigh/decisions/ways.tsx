import type { ReactNode } from 'react';
import { type GameShown, type NeedShown, needWords } from './needs.ts';
import { percent } from '../numbers.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';

/** Who must agree at what majority: each way a row of gates, all of which must open; any way suffices. */
export function Ways({ games }: { readonly games: readonly GameShown[] }): ReactNode {
  const { w, language } = useWeighWords();
  if (games.length === 0) return <p className="games-none">{w('decision.unknown')}</p>;
  return (
    <ul className="games">
      {games.map(({ weight, ways }, game) => (
        <li key={game}>
          {weight !== null && <span className="games-part">{w('needs.seats', { n: percent(weight, language) })}</span>}
          {ways.map((needs, way) => (
            <span key={way} className="game-way">
              {way > 0 && <span className="game-or">{w('needs.orAlone')}</span>}
              {needs.map((need) => (
                <Gate key={need.name} need={need} />
              ))}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

const METER = 36;

/** One that must agree; a body with its meter: filled up to the votes that it takes. */
function Gate({ need }: { readonly need: NeedShown }): ReactNode {
  const words = useWeighWords();
  const { votes, of } = need;
  return (
    <span className="gate">
      {votes !== null && of !== null && (
        <svg
          className="gate-meter"
          width={METER}
          height={8}
          viewBox={`0 0 ${METER} 8`}
          aria-hidden="true"
          focusable="false"
        >
          <rect className="gate-all" x={0.5} y={0.5} width={METER - 1} height={7} />
          <rect className="gate-needed" x={0.5} y={0.5} width={((METER - 1) * votes) / of} height={7} />
        </svg>
      )}
      {needWords(need, words)}
    </span>
  );
}
