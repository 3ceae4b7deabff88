import type { Target } from '../store/state.ts';

/** A provision or a power by its id. */
export type EntityTarget = Extract<Target, { readonly kind: 'provision' | 'power' }>;

/** Whether the target is one statement that two orders make or do not make. */
export function isEntity(target: Target | undefined): target is EntityTarget {
  return target?.kind === 'provision' || target?.kind === 'power';
}
