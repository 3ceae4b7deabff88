import type { ReactNode } from 'react';
import { decimal, groupName } from './names.ts';
import type { PowerRow } from './power.ts';
import { useCountWords } from './use-count-words.ts';

const WIDTH = 400;
const HEIGHT = 20;

/** Shares of seats and shares of power as strips of one length, so that the eye sees where they part. */
export function PowerStrips(props: {
  readonly rows: readonly PowerRow[];
  readonly size: number;
  readonly looks: Readonly<Record<string, number>>;
}): ReactNode {
  const { rows, size, looks } = props;
  const words = useCountWords();
  const strips = [
    ['power.seatShare', ({ seats, players }: PowerRow) => (seats * players) / size],
    ['power.banzhaf', ({ banzhaf, players }: PowerRow) => banzhaf * players],
    ['power.shapley', ({ shapley, players }: PowerRow) => shapley * players],
  ] as const;
  return (
    <dl className="strips">
      {strips.map(([key, share]) => {
        const list = rows.map((row) => `${groupName(row, words)} ${decimal(share(row) * 100, 1, words)}`).join(', ');
        return (
          <div key={key}>
            <dt>{words.c(key)}</dt>
            <dd>
              <svg
                className="strip"
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                preserveAspectRatio="none"
                role="img"
                aria-label={words.c('power.strip', { measure: words.c(key), list })}
              >
                {rows.map((row, index) => {
                  const before = rows.slice(0, index).reduce((sum, other) => sum + share(other), 0);
                  return (
                    <rect
                      key={row.id}
                      x={before * WIDTH}
                      width={Math.max(0, share(row) * WIDTH)}
                      y={0}
                      height={HEIGHT}
                      className={`strip-part strip-${row.kind}`}
                      {...(row.kind === 'party' ? { fill: `url(#party-fill-${looks[row.id] ?? 1})` } : {})}
                    />
                  );
                })}
              </svg>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
