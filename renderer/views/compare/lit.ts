import type { Highlight } from '../../scene/selection.ts';
import type { Scene } from '../../scene/types.ts';

/** What the map lights under the pointer: while something is chosen, a place outside its neighbourhood lights nothing. */
export function litIn(scene: Scene, highlight: Highlight): Highlight {
  if (highlight?.kind !== 'place' || scene.focus === null) return highlight;
  return scene.focus.includes(highlight.id) ? highlight : null;
}
