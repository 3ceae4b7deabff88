import type { Scene, SceneNode } from '../scene/types.ts';

/** Where a key leads from a place or a link: along the ring, into the links of a place, back, or to a letter. */
export function nextId(scene: Scene, id: string, key: string): string | null {
  const node = scene.nodes[id];
  return node === undefined ? fromLink(scene, id, key) : fromPlace(scene, node, key);
}

function fromPlace(scene: Scene, node: SceneNode, key: string): string | null {
  const ring = Object.keys(scene.nodes);
  switch (key) {
    case 'ArrowDown':
      return step(ring, node.id, 1);
    case 'ArrowUp':
      return step(ring, node.id, -1);
    case 'Home':
      return ring[0] ?? null;
    case 'End':
      return ring.at(-1) ?? null;
    case 'ArrowRight':
      return linksFrom(scene, node.place)[0] ?? null;
    default:
      return key.length === 1 ? byLetter(scene, node, key) : null;
  }
}

function fromLink(scene: Scene, id: string, key: string): string | null {
  const link = scene.links[id];
  if (link === undefined) return null;
  const siblings = linksFrom(scene, link.from);
  switch (key) {
    case 'ArrowDown':
      return step(siblings, id, 1);
    case 'ArrowUp':
      return step(siblings, id, -1);
    case 'Home':
      return siblings[0] ?? null;
    case 'End':
      return siblings.at(-1) ?? null;
    case 'ArrowLeft':
      return `place:${link.from}`;
    default:
      return null;
  }
}

function linksFrom(scene: Scene, place: string): readonly string[] {
  return scene.order.filter((id) => scene.links[id]?.from === place);
}

/** The next place after this one whose name begins with the letter. */
function byLetter(scene: Scene, node: SceneNode, letter: string): string | null {
  const ring = Object.values(scene.nodes);
  const here = ring.indexOf(node);
  const around = [...ring.slice(here + 1), ...ring.slice(0, here + 1)];
  const wanted = letter.toLowerCase();
  return around.find((next) => (next.label.lines[0]?.text ?? '').toLowerCase().startsWith(wanted))?.id ?? null;
}

function step(ids: readonly string[], id: string, by: number): string | null {
  return ids[(ids.indexOf(id) + by + ids.length) % ids.length] ?? null;
}
