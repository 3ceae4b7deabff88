import type { ProcedureScene } from '../../scene/procedure/types.ts';

/** Where a key leads in the diagram of a procedure: up and down in reading order, right along an arrow, left back to its frame. */
export function nextInProcedure(scene: ProcedureScene, id: string, key: string): string | null {
  const index = scene.order.indexOf(id);
  switch (key) {
    case 'ArrowDown':
      return scene.order[index + 1] ?? null;
    case 'ArrowUp':
      return scene.order[index - 1] ?? null;
    case 'Home':
      return scene.order[0] ?? null;
    case 'End':
      return scene.order.at(-1) ?? null;
    case 'ArrowRight':
      return alongArrow(scene, id);
    case 'ArrowLeft':
      return backFrom(scene, id);
    default:
      return null;
  }
}

/** From a transition to the state it brings about; from a state to the first thing that may be done there. */
function alongArrow(scene: ProcedureScene, id: string): string | null {
  const transition = scene.transitions[id];
  if (transition !== undefined) return `state:${transition.to}`;
  const state = scene.states[id]?.state;
  return scene.order.find((other) => scene.transitions[other]?.from === state) ?? null;
}

/** From a transition to its own state; from a state to the first transition that leads to it. */
function backFrom(scene: ProcedureScene, id: string): string | null {
  const transition = scene.transitions[id];
  if (transition !== undefined) return `state:${transition.from}`;
  const state = scene.states[id]?.state;
  return scene.order.find((other) => scene.transitions[other]?.to === state) ?? null;
}
