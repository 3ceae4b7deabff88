/** Column and row, from zero, of each unit on the tile map: neighbours stay near each other as far as squares let them. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'north-kazakhstan': [3, 0],
  'west-kazakhstan': [0, 1],
  kostanay: [2, 1],
  akmola: [3, 1],
  capital: [4, 1],
  pavlodar: [5, 1],
  atyrau: [0, 2],
  aktobe: [1, 2],
  ulytau: [2, 2],
  karaganda: [3, 2],
  abai: [5, 2],
  'east-kazakhstan': [6, 2],
  mangistau: [0, 3],
  kyzylorda: [2, 3],
  turkestan: [3, 3],
  zhambyl: [4, 3],
  'almaty-region': [5, 3],
  zhetysu: [6, 3],
  shymkent: [3, 4],
  almaty: [5, 4],
};

/** A unit of a map; its parent is the unit that it was a part of before it was a unit of its own. */
export type TileUnit = { readonly id: string; readonly parent?: string };

/** A unit on the tile map, in columns and rows. */
export type Tile = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The tiles of a map in reading order, and how many columns and rows they take. */
export type TileScene = { readonly columns: number; readonly rows: number; readonly tiles: readonly Tile[] };

/**
 * The tile map of some units: a pure function of which units there are. Where a unit of `all` is missing, its parent takes its tile
 * too, as its land did.
 */
export function layoutTiles(present: readonly string[], all: readonly TileUnit[]): TileScene {
  const tiles = present.flatMap((id): readonly Tile[] => {
    const missing = all.filter((unit) => unit.parent === id && !present.includes(unit.id)).map((unit) => unit.id);
    const places = [id, ...missing].flatMap((unit) => {
      const place = PLACES[unit];
      return place === undefined ? [] : [place];
    });
    return places.length === 0 ? [] : [around(id, places)];
  });
  return { columns: 7, rows: 5, tiles: tiles.toSorted((a, b) => a.y - b.y || a.x - b.x) };
}

function around(id: string, places: readonly (readonly [number, number])[]): Tile {
  const [columns, rows] = [places.map(([column]) => column), places.map(([, row]) => row)];
  const [x, y] = [Math.min(...columns), Math.min(...rows)];
  return { id, x, y, width: Math.max(...columns) + 1 - x, height: Math.max(...rows) + 1 - y };
}

/**
 * The motion from one map to another: a unit on both moves and changes its size, one that comes grows out of the edge of the land
 * that its parent gives up, one that goes shrinks back into it. Exactly the first at 0, exactly the second at 1.
 */
export function blendTiles(a: TileScene, b: TileScene): (t: number) => TileScene {
  const [before, after] = [byId(a), byId(b)];
  const ids = [...b.tiles.map(({ id }) => id), ...a.tiles.map(({ id }) => id).filter((id) => !after.has(id))];
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const tiles = ids.flatMap((id) => {
      const [own, next] = [before.get(id), after.get(id)];
      const from = own ?? (next === undefined ? undefined : shut(next, a));
      const to = next ?? (own === undefined ? undefined : shut(own, b));
      return from === undefined || to === undefined ? [] : [mixed(id, from, to, t)];
    });
    return { columns: b.columns, rows: b.rows, tiles };
  };
}

function byId({ tiles }: TileScene): ReadonlyMap<string, Tile> {
  return new Map(tiles.map((tile) => [tile.id, tile]));
}

/** The tile without any width, at the outer edge of the tile that covers its place in another map. */
function shut(tile: Tile, { tiles }: TileScene): Tile {
  const cover = tiles.find(({ x, y, width, height }) => {
    return x <= tile.x && y <= tile.y && x + width >= tile.x + tile.width && y + height >= tile.y + tile.height;
  });
  const isLeft = cover === undefined || cover.x === tile.x;
  return { ...tile, x: isLeft ? tile.x : tile.x + tile.width, width: 0 };
}

function mixed(id: string, from: Tile, to: Tile, t: number): Tile {
  const mix = (a: number, b: number) => Math.round((a + (b - a) * t) * 1000) / 1000;
  return {
    id,
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    width: mix(from.width, to.width),
    height: mix(from.height, to.height),
  };
}
