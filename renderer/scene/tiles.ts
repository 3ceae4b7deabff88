/** Column and row, from one, of each unit on the tile map: neighbours stay near each other as far as squares let them. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'north-kazakhstan': [4, 1],
  'west-kazakhstan': [1, 2],
  kostanay: [3, 2],
  akmola: [4, 2],
  capital: [5, 2],
  pavlodar: [6, 2],
  atyrau: [1, 3],
  aktobe: [2, 3],
  ulytau: [3, 3],
  karaganda: [4, 3],
  abai: [6, 3],
  'east-kazakhstan': [7, 3],
  mangistau: [1, 4],
  kyzylorda: [3, 4],
  turkestan: [4, 4],
  zhambyl: [5, 4],
  zhetysu: [7, 4],
  shymkent: [4, 5],
  almaty: [5, 5],
  'almaty-region': [6, 5],
};

/** A unit on the tile map. */
export type Tile = { readonly id: string; readonly column: number; readonly row: number };

/** The tiles of these units in reading order, row by row. */
export function tilesOf(ids: readonly string[]): readonly Tile[] {
  return ids
    .flatMap((id): readonly Tile[] => {
      const place = TILES[id];
      return place === undefined ? [] : [{ id, column: place[0], row: place[1] }];
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
}
