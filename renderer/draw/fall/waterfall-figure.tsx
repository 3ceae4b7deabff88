import { memo, type ReactNode } from 'react';
import { blendFalls } from '../../scene/fall/blend.ts';
import { AFTER, BEFORE, FALL_TEXT as TEXT } from '../../scene/fall/layout.ts';
import type { FallRow, FallScene } from '../../scene/fall/types.ts';
import { pressable } from '../pressable.ts';
import '../shares/shares-figure.css';
import { type Travel, useTravel } from '../use-travel.ts';
import { useRows } from '../use-rows.ts';

const FALLS: Travel<FallScene> = { blend: blendFalls, jumps: (from, to) => from.width !== to.width };

const BAR = 18;

type Words = {
  readonly share: (share: number) => string;
  readonly change: (change: number) => string;
  readonly describe: (id: string) => string;
};

/** A change as a waterfall of steps: one tab stop, arrows go from step to step, Enter opens the amendment. */
export function WaterfallFigure(props: {
  readonly scene: FallScene;
  readonly label: string;
  readonly words: Words;
  readonly onOpen: (id: string) => void;
}): ReactNode {
  const { label, words, onOpen } = props;
  const scene = useTravel(props.scene, FALLS);
  const { figure, current, move } = useRows(props.scene.order);
  return (
    <svg
      ref={figure}
      className="shares"
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label={label}
      onKeyDown={move}
    >
      {scene.order.map((id) => {
        const row = scene.rows[id];
        if (row === undefined) return null;
        return <Step key={id} row={row} width={scene.width} words={words} isStop={id === current} onOpen={onOpen} />;
      })}
    </svg>
  );
}

type StepProps = {
  readonly row: FallRow;
  readonly width: number;
  readonly words: Words;
  readonly isStop: boolean;
  readonly onOpen: (id: string) => void;
};

const Step = memo(function Step({ row, width, words, isStop, onOpen }: StepProps): ReactNode {
  const { id, kind, y, height, lines, nameX, bar, value, valueX, joinX, joinY } = row;
  const isEnd = id === BEFORE || id === AFTER;
  return (
    <g className="shares-row" transform={`translate(0 ${y})`} opacity={row.opacity}>
      <rect
        className="shares-ground"
        data-row={id}
        x={1}
        y={-height / 2}
        width={Math.max(0, width - 2)}
        height={height}
        {...(isEnd
          ? { role: 'img', 'aria-label': words.describe(id), tabIndex: isStop ? 0 : -1 }
          : pressable(words.describe(id), isStop, () => onOpen(id)))}
      />
      <g aria-hidden="true" className="shares-drawn">
        {lines.map((line, index) => (
          <text
            key={line}
            className={isEnd ? 'shares-name' : 'fall-name'}
            x={nameX}
            y={(index - (lines.length - 1) / 2) * (TEXT + 4)}
            fontSize={TEXT}
            textAnchor="end"
            dominantBaseline="central"
          >
            {line}
          </text>
        ))}
        {joinX !== null && <path className="fall-join" d={`M${joinX} ${-BAR / 2}V${joinY + BAR / 2}`} />}
        <rect
          className={kind === 'end' ? 'shares-kept' : `shares-${kind}`}
          x={bar.x}
          y={-BAR / 2}
          width={bar.width}
          height={BAR}
        />
        <text
          className={kind === 'end' ? 'shares-value' : `shares-change shares-${kind}`}
          x={valueX}
          y={0}
          fontSize={TEXT}
          dominantBaseline="central"
        >
          {isEnd ? words.share(value) : words.change(value)}
        </text>
      </g>
    </g>
  );
});
