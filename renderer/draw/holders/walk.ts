import type { HoldersScene, SceneCell } from '../../scene/holders/types.ts';

/** The next cell with powers in the direction of an arrow: along the row, else in the next row the nearest column. */
export function nextCell(scene: HoldersScene, id: string, key: string): string | null {
  const here = scene.cells[id];
  if (here === undefined) return null;
  const cells: readonly SceneCell[] = Object.values(scene.cells);
  const row = cells.filter(({ from }) => from === here.from);
  const at = row.indexOf(here);
  switch (key) {
    case 'ArrowRight':
      return row[at + 1]?.id ?? null;
    case 'ArrowLeft':
      return row[at - 1]?.id ?? null;
    case 'Home':
      return row[0]?.id ?? null;
    case 'End':
      return row.at(-1)?.id ?? null;
    case 'ArrowDown':
      return nearest(cells, here, scene.rows[scene.rows.indexOf(here.from) + 1]);
    case 'ArrowUp':
      return nearest(cells, here, scene.rows[scene.rows.indexOf(here.from) - 1]);
    default:
      return null;
  }
}

function nearest(cells: readonly SceneCell[], here: SceneCell, row: string | undefined): string | null {
  const [found] = cells
    .filter(({ from }) => from === row)
    .toSorted((one, other) => Math.abs(one.x - here.x) - Math.abs(other.x - here.x));
  return found?.id ?? null;
}
