import { memo, type ReactNode } from 'react';
import { FAMILY_STYLE } from '../../scene/families.ts';
import type { HoldersScene, SceneCell, SceneHead, SceneMark } from '../../scene/holders/types.ts';
import './holders-matrix.css';
import { glyphPath } from '../path.ts';
import { type LitProps, Picture } from '../picture.tsx';
import { nextCell } from './walk.ts';

/** Who holds how many powers over whom: tiles in a matrix; one tab stop, arrows go from tile to tile. */
export function HoldersMatrix(props: LitProps<HoldersScene>): ReactNode {
  const { scene, lit, describe, onLight, onOpen } = props;
  const cells: readonly SceneCell[] = Object.values(scene.cells);
  const litCell = lit === null ? undefined : scene.cells[lit];
  return (
    <Picture
      className="holders"
      size={scene}
      labelledBy={props.labelledBy}
      roleDescription={props.roleDescription}
      walk={{
        first: cells[0]?.id,
        has: (id) => scene.cells[id] !== undefined,
        next: (id, key) => nextCell(scene, id, key),
        open: onOpen,
        light: onLight,
      }}
    >
      {(stop) => (
        <>
          <Bands scene={scene} lit={litCell} />
          {Object.values<SceneHead>(scene.heads).map((head) => (
            <Head key={head.id} head={head} isLit={isOf(head, litCell)} />
          ))}
          {cells.map((cell) => (
            <Cell
              key={cell.id}
              cell={cell}
              box={scene}
              name={describe(cell.id)}
              stop={cell.id === stop}
              isLit={cell.id === lit}
            />
          ))}
        </>
      )}
    </Picture>
  );
}

/** Stripes behind the rows, and the row and column of the cell that is looked at. */
const Bands = memo(function Bands({
  scene,
  lit,
}: {
  readonly scene: HoldersScene;
  readonly lit: SceneCell | undefined;
}): ReactNode {
  const { left, top, column, row, rows, columns } = scene;
  const [width, height] = [column * columns.length, row * rows.length];
  return (
    <g aria-hidden>
      {rows.map((place, index) => (
        <rect
          key={place}
          className={lit?.from === place ? 'hm-band hm-lit' : `hm-band hm-band-${index % 2 === 0 ? 'even' : 'odd'}`}
          x={left}
          y={top + index * row}
          width={width}
          height={row}
        />
      ))}
      {lit !== undefined && (
        <rect
          className="hm-band hm-lit"
          x={left + columns.indexOf(lit.to) * column}
          y={top}
          width={column}
          height={height}
        />
      )}
    </g>
  );
});

const Head = memo(function Head({ head, isLit }: { readonly head: SceneHead; readonly isLit: boolean }): ReactNode {
  return (
    <g className={`hm-head hm-${head.role}${isLit ? ' hm-head-lit' : ''}`} aria-hidden>
      {head.lines.map(({ x, y, text }) =>
        head.role === 'column' ? (
          <text key={text} transform={`translate(${x} ${y}) rotate(-90)`} fontSize={head.size}>
            {text}
          </text>
        ) : (
          <text key={text} x={x} y={y} fontSize={head.size}>
            {text}
          </text>
        ),
      )}
      {head.sum !== null && (
        <text className="hm-sum" x={head.sum.x} y={head.sum.y} fontSize={head.size}>
          {head.sum.text}
        </text>
      )}
    </g>
  );
});

const Cell = memo(
  function Cell(props: {
    readonly cell: SceneCell;
    readonly box: Pick<HoldersScene, 'column' | 'row'>;
    readonly name: string;
    readonly stop: boolean;
    readonly isLit: boolean;
  }): ReactNode {
    const { cell, box, name, stop, isLit } = props;
    const { x, y, own, altered, change } = cell;
    return (
      <g
        className={`hm-cell hm-change-${change}${isLit ? ' hm-cell-lit' : ''}`}
        data-id={cell.id}
        role="graphics-symbol"
        aria-label={name}
        tabIndex={stop ? 0 : -1}
      >
        <rect
          className="hm-hit"
          x={x - box.column / 2}
          y={y - box.row / 2}
          width={box.column}
          height={box.row}
          rx={3}
        />
        {cell.width > 0 && <Tile cell={cell} own={own} altered={altered} />}
        {cell.marks.length === 0 ? (
          <text x={x} y={y + cell.size * 0.36} fontSize={cell.size}>
            {cell.text}
          </text>
        ) : (
          cell.marks.map((mark) => <Mark key={mark.family} mark={mark} />)
        )}
      </g>
    );
  },
  (before, after) =>
    before.cell === after.cell &&
    before.name === after.name &&
    before.stop === after.stop &&
    before.isLit === after.isLit &&
    before.box.column === after.box.column &&
    before.box.row === after.box.row,
);

/** The tile: what came or went on its left, then what was altered, then what stayed. */
function Tile({
  cell,
  own,
  altered,
}: {
  readonly cell: SceneCell;
  readonly own: number;
  readonly altered: number;
}): ReactNode {
  const { x, y, width, height } = cell;
  const box = { y: y - height / 2, height, rx: 2 };
  const left = x - width / 2;
  return (
    <>
      <rect className="hm-tile" x={left} width={width} {...box} />
      {own > 0 && <rect className="hm-own" x={left} width={width * own} {...box} />}
      {altered > 0 && <rect className="hm-altered" x={left + width * own} width={width * altered} {...box} />}
    </>
  );
}

/** The glyph of a family with its number. */
function Mark({ mark }: { readonly mark: SceneMark }): ReactNode {
  const { family, glyphX, x, y, text, changed } = mark;
  const { glyph } = FAMILY_STYLE[family];
  const line = [glyphX - 20, y - 4, glyphX - 10, y - 4, glyphX, y - 4, glyphX + 4, y - 4] as const;
  return (
    <g className={`hm-mark family-${family}${changed ? ' hm-mark-changed' : ''}`}>
      <path className={`hm-glyph hm-glyph-${glyph}`} d={glyphPath(glyph, line, 4)} />
      <text x={x} y={y} fontSize={11.5}>
        {text}
      </text>
    </g>
  );
}

function isOf(head: SceneHead, lit: SceneCell | undefined): boolean {
  return lit !== undefined && head.place === (head.role === 'row' ? lit.from : lit.to);
}
