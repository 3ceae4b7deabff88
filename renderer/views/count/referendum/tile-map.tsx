import { type ReactNode, useMemo } from 'react';
import { type Referendum, unitNameOn, unitOf, units } from '../../../../model/kazakhstan/elections/index.ts';
import { type Travel, useTravel } from '../../../draw/use-travel.ts';
import { blendTiles, layoutTiles, type Tile, type TileScene, type TileUnit } from '../../../scene/tiles.ts';
import { decimal } from '../names.ts';
import { useCountWords } from '../../../i18n/count/use-count-words.ts';

const TILES: Travel<TileScene> = { blend: blendTiles, jumps: () => false };
const ALL: readonly TileUnit[] = Object.keys(units).map((id) => ({ id, ...parentOf(id) }));

/** What is known of each unit, on tiles. From seventeen units to twenty the new ones grow out of the regions that they were part of. */
export function TileMap({ referendum }: { readonly referendum: Referendum }): ReactNode {
  const { c } = useCountWords();
  const wanted = useMemo(
    () =>
      layoutTiles(
        referendum.units.map(({ unit }) => unit),
        ALL,
      ),
    [referendum],
  );
  const scene = useTravel(wanted, TILES);
  return (
    <figure className="tile-figure">
      <figcaption>{c('ref.map', { n: referendum.units.length })}</figcaption>
      <ul className="tile-map">
        {scene.tiles.map((tile) => (
          <UnitTile key={tile.id} tile={tile} scene={scene} referendum={referendum} />
        ))}
      </ul>
      <NewUnits referendum={referendum} />
    </figure>
  );
}

function parentOf(id: string): Pick<TileUnit, 'parent'> {
  const parent = unitOf(id)?.parent;
  return parent === undefined ? {} : { parent };
}

function UnitTile(props: {
  readonly tile: Tile;
  readonly scene: TileScene;
  readonly referendum: Referendum;
}): ReactNode {
  const { tile, scene, referendum } = props;
  const words = useCountWords();
  const { c, of } = words;
  const turnout = referendum.units.find(({ unit }) => unit === tile.id)?.turnout ?? null;
  const name = unitNameOn(tile.id, referendum.date);
  const place = {
    left: `${(tile.x / scene.columns) * 100}%`,
    top: `${(tile.y / scene.rows) * 100}%`,
    width: `${(tile.width / scene.columns) * 100}%`,
    height: `${(tile.height / scene.rows) * 100}%`,
  };
  return (
    <li className="tile-place" style={place} data-unit={tile.id}>
      <div className={turnout === null ? 'tile tile-unknown' : 'tile'} style={{ minWidth: roomFor(tile) }}>
        <span className="tile-fill" style={{ width: `${turnout ?? 0}%` }} aria-hidden="true" />
        <span className="tile-name">{name === null ? tile.id : of(name)}</span>
        <b>{turnout === null ? c('ref.notKnown') : c('ref.percent', { percent: decimal(turnout, 1, words) })}</b>
      </div>
    </li>
  );
}

/** A tile that grows keeps its words as wide as they will stand, and shows a part of them. */
function roomFor({ width }: Tile): string {
  return `${100 / Math.max(0.01, Math.min(1, width))}%`;
}

/** Which units are new, and what they were part of. */
function NewUnits({ referendum: { units: present, date } }: { readonly referendum: Referendum }): ReactNode {
  const { c, of } = useCountWords();
  const made = present.flatMap(({ unit }) => {
    const [name, parent] = [unitNameOn(unit, date), unitOf(unit)?.parent];
    const old = parent === undefined ? null : unitNameOn(parent, date);
    return name === null || old === null ? [] : [`${of(name)} ← ${of(old)}`];
  });
  if (made.length === 0) return null;
  return <p className="lab-note">{c('ref.newUnits', { list: made.join('; ') })}</p>;
}
