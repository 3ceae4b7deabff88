import type { AppointmentsScene, SceneEnd } from '../../scene/appointments/types.ts';

/**
 * Where a key leads: up and down among bodies, among the bands of one body, or among those who choose; left from a body
 * into its bands and on to who chooses, right back again.
 */
export function nextInAppointments(scene: AppointmentsScene, id: string, key: string): string | null {
  const end = scene.ends[id];
  return end === undefined ? fromFlow(scene, id, key) : fromEnd(scene, end, key);
}

function fromEnd(scene: AppointmentsScene, end: SceneEnd, key: string): string | null {
  const siblings = Object.values<SceneEnd>(scene.ends)
    .filter(({ role }) => role === end.role)
    .map(({ id }) => id);
  const along = step(siblings, end.id, key);
  if (along !== null) return along;
  const inward = end.role === 'filled' ? 'ArrowLeft' : 'ArrowRight';
  return key === inward ? (flowsAt(scene, end)[0] ?? null) : null;
}

function fromFlow(scene: AppointmentsScene, id: string, key: string): string | null {
  const flow = scene.flows[id];
  if (flow === undefined) return null;
  if (key === 'ArrowRight') return `filled:${flow.to}`;
  if (key === 'ArrowLeft') return `chooser:${flow.from}`;
  const body = scene.ends[`filled:${flow.to}`];
  return body === undefined ? null : step(flowsAt(scene, body), id, key);
}

function flowsAt(scene: AppointmentsScene, { role, end }: SceneEnd): readonly string[] {
  return scene.order.filter((id) => {
    const flow = scene.flows[id];
    return flow !== undefined && (role === 'filled' ? flow.to : flow.from) === end;
  });
}

function step(ids: readonly string[], id: string, key: string): string | null {
  const here = ids.indexOf(id);
  switch (key) {
    case 'ArrowDown':
      return ids[Math.min(ids.length - 1, here + 1)] ?? null;
    case 'ArrowUp':
      return ids[Math.max(0, here - 1)] ?? null;
    case 'Home':
      return ids[0] ?? null;
    case 'End':
      return ids.at(-1) ?? null;
    default:
      return null;
  }
}
