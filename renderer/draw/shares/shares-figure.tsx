import { memo, type ReactNode } from 'react';
import { blendShares } from '../../scene/shares/blend.ts';
import type { ShareBar, ShareRow, SharesScene } from '../../scene/shares/types.ts';
import './shares-figure.css';
import { pressable } from '../pressable.ts';
import { useRows } from '../use-rows.ts';
import { type Travel, useTravel } from '../use-travel.ts';

/** How far the ground of a row stands out on either side, in pixels, so that its edge touches no number. */
const MARGIN = 4;
/** The least change that is written as other than nothing: half of a tenth of a point. */
const LEAST_CHANGE = 0.0005;

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
  const { figure, current, move } = useRows(wanted.order);
  const scene = useTravel(wanted, SHARES, figure);
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
    <g className={`shares-row${states}`} transform={`translate(0 ${y})`} opacity={row.opacity}>
      <rect
        className="shares-ground"
        data-row={id}
        x={-MARGIN}
        y={-height / 2}
        width={width + 2 * MARGIN}
        height={height}
        {...(onChoose === undefined
          ? {}
          : { 'aria-pressed': isChosen, ...pressable(words.describe(id), isStop, () => onChoose(id)) })}
      />
      <g aria-hidden="true" className="shares-drawn">
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
            className={`shares-change ${toneOf(change)}`}
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
    </g>
  );
});

function toneOf(change: number): string {
  if (Math.abs(change) < LEAST_CHANGE) return '';
  return change < 0 ? 'shares-lost' : 'shares-gained';
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
