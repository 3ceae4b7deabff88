import type { ReactNode } from 'react';
import { type Chamber, LINE_IDS, seatsFor } from '../../../../model/elections/index.ts';
import { decimal, groupName } from '../names.ts';
import { type PowerRow, powerOf } from './power.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';

const WIDTH = 400;
const HEIGHT = 20;

/** Shares of seats, and shares of power at every line, as strips of one length, so that the eye sees where they part. */
export function PowerStrips(props: {
  readonly chamber: Chamber;
  readonly looks: Readonly<Record<string, number>>;
}): ReactNode {
  const { chamber, looks } = props;
  const { c } = useCountWords();
  const powers = LINE_IDS.flatMap((line) => {
    const rows = powerOf(chamber, line);
    const at = { line: c(`line.name.${line}`), n: seatsFor(line, chamber.size) };
    return rows === null ? [] : [{ line, at, rows }];
  });
  const [first] = powers;
  if (first === undefined) return null;
  return (
    <dl className="strips">
      <Strip
        name={c('power.seatShare')}
        rows={first.rows}
        looks={looks}
        share={({ seats, players }) => (seats * players) / chamber.size}
      />
      {powers.map(({ line, at, rows }) => (
        <Strip
          key={`${line} banzhaf`}
          name={c('power.atLine', { measure: c('power.banzhaf'), ...at })}
          rows={rows}
          looks={looks}
          share={({ banzhaf, players }) => banzhaf * players}
        />
      ))}
      {powers.map(({ line, at, rows }) => (
        <Strip
          key={`${line} shapley`}
          name={c('power.atLine', { measure: c('power.shapley'), ...at })}
          rows={rows}
          looks={looks}
          share={({ shapley, players }) => shapley * players}
        />
      ))}
    </dl>
  );
}

function Strip(props: {
  readonly name: string;
  readonly rows: readonly PowerRow[];
  readonly looks: Readonly<Record<string, number>>;
  readonly share: (row: PowerRow) => number;
}): ReactNode {
  const { name, rows, looks, share } = props;
  const words = useCountWords();
  const list = rows.map((row) => `${groupName(row, words)} ${decimal(share(row) * 100, 1, words)}`).join(', ');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <svg
          className="strip"
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.c('power.strip', { measure: name, list })}
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
}
