import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react';
import { blendShares } from '../scene/shares/blend.ts';
import type { ShareBar, ShareRow, SharesScene } from '../scene/shares/types.ts';
import './shares-figure.css';
import { type Travel, useTravel } from './use-travel.ts';

const SHARES: Travel<SharesScene> = {
  blend: blendShares,
  jumps: (from, to) => from.width !== to.width || (from.mode === 'pair') !== (to.mode === 'pair'),
};

type Words = {
  /** A share as it is written. */
  readonly value: (share: number) => string;
  /** A change of a share as it is written. */
  readonly change: (change: number) => string;
  /** All of a row in one sentence. */
  readonly describe: (id: string) => string;
};

type Props = {
  readonly scene: SharesScene;
  readonly label: string;
  readonly words: Words;
  /** The row that is chosen. */
  readonly chosen: string | null;
  /** Rows that stand out; null: none in particular. */
  readonly lit: ReadonlySet<string> | null;
  /** Absent: the picture is one image, described by its label. */
  readonly onChoose?: (id: string) => void;
};

/** Shares drawn as bars that travel when they change: one tab stop, arrows go from row to row, Enter chooses. */
export function SharesFigure({ scene: wanted, label, words, chosen, lit, onChoose }: Props): ReactNode {
  const scene = useTravel(wanted, SHARES);
  const figure = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const ids = wanted.order;
  const current = stop !== null && ids.includes(stop) ? stop : ids[0];
  function move(event: KeyboardEvent): void {
    const next = stepped(ids, current, event.key);
    if (next === undefined) return;
    setStop(next);
    figure.current?.querySelector<SVGGElement>(`[data-row="${next}"]`)?.focus();
    event.preventDefault();
  }
  return (
    <svg
      ref={figure}
      className={`shares shares-${scene.mode}`}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role={onChoose === undefined ? 'img' : 'group'}
      aria-label={label}
      onKeyDown={move}
    >
      {scene.order.map((id) => {
        const row = scene.rows[id];
        if (row === undefined) return null;
        return (
          <Row
            key={id}
            row={row}
            width={scene.width}
            bar={scene.bar}
            text={scene.text}
            changeX={scene.changeX}
            words={words}
            isChosen={id === chosen}
            isFaded={lit !== null && !lit.has(id)}
            isStop={id === current}
            {...(onChoose === undefined ? {} : { onChoose })}
          />
        );
      })}
    </svg>
  );
}

type RowProps = Pick<SharesScene, 'width' | 'bar' | 'text' | 'changeX'> & {
  readonly row: ShareRow;
  readonly words: Words;
  readonly isChosen: boolean;
  readonly isFaded: boolean;
  readonly isStop: boolean;
  readonly onChoose?: (id: string) => void;
};

const Row = memo(function Row(props: RowProps): ReactNode {
  const { row, width, bar, text, changeX, words, isChosen, isFaded, isStop, onChoose } = props;
  const { id, y, height, lines, nameX, nameAnchor, bars, change } = row;
  const states = `${isChosen ? ' shares-chosen' : ''}${isFaded ? ' shares-faded' : ''}`;
  return (
    <g
      className={`shares-row${states}`}
      data-row={id}
      transform={`translate(0 ${y})`}
      opacity={row.opacity}
      {...(onChoose === undefined ? {} : pressable(words.describe(id), { isChosen, isStop }, () => onChoose(id)))}
    >
      <rect className="shares-ground" x={1} y={-height / 2} width={Math.max(0, width - 2)} height={height} />
      {lines.map((line, index) => (
        <text
          key={line}
          className="shares-name"
          x={nameX}
          y={(index - (lines.length - 1) / 2) * (text + 4)}
          fontSize={text}
          textAnchor={nameAnchor}
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
      {(['a', 'b', 'one'] as const).map((side) => {
        const drawn = bars[side];
        return drawn === undefined ? null : <Bar key={side} bar={drawn} height={bar} text={text} words={words} />;
      })}
      {changeX !== null && (
        <text
          className={`shares-change ${change < 0 ? 'shares-lost' : 'shares-gained'}`}
          x={changeX}
          y={0}
          fontSize={text}
          textAnchor="end"
          dominantBaseline="central"
        >
          {words.change(change)}
        </text>
      )}
    </g>
  );
});

/** What makes a row a button: its words, its place among the tab stops, what pressing it does. */
function pressable(label: string, state: { readonly isChosen: boolean; readonly isStop: boolean }, press: () => void) {
  return {
    role: 'button',
    tabIndex: state.isStop ? 0 : -1,
    'aria-pressed': state.isChosen,
    'aria-label': label,
    onClick: press,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    },
  };
}

function Bar(props: {
  readonly bar: ShareBar;
  readonly height: number;
  readonly text: number;
  readonly words: Words;
}): ReactNode {
  const { bar, height, text, words } = props;
  const { kept, rest, change, whisker, valueX, valueAnchor, share } = bar;
  return (
    <>
      <rect className="shares-kept" x={kept.x} y={-height / 2} width={kept.width} height={height} />
      {rest.width > 0 && (
        <rect className={`shares-${change}`} x={rest.x} y={-height / 2} width={rest.width} height={height} />
      )}
      {whisker !== null && <path className="shares-whisker" d={whiskerPath(whisker.x, whisker.x + whisker.width)} />}
      <text
        className="shares-value"
        x={valueX}
        y={0}
        fontSize={text}
        textAnchor={valueAnchor}
        dominantBaseline="central"
      >
        {words.value(share)}
      </text>
    </>
  );
}

function whiskerPath(from: number, to: number): string {
  return `M${from} -4V4M${from} 0H${to}M${to} -4V4`;
}

function stepped(ids: readonly string[], current: string | undefined, key: string): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  switch (key) {
    case 'ArrowDown':
      return ids[Math.min(ids.length - 1, at + 1)];
    case 'ArrowUp':
      return ids[Math.max(0, at - 1)];
    case 'Home':
      return ids[0];
    case 'End':
      return ids.at(-1);
    default:
      return undefined;
  }
}
