import type { ReactNode } from 'react';
import type { Counts } from '../scene/change.ts';
import { CHANGES } from '../scene/types.ts';
import { RoleMark } from './role-mark.tsx';

/** How many of each change, an item of a list for each that is counted. */
export function RoleCounts({ counts }: { readonly counts: Partial<Counts> }): ReactNode {
  return CHANGES.map((role) => {
    const count = counts[role];
    return count === undefined ? null : (
      <li key={role}>
        <RoleMark role={role} /> <b>{count}</b>
      </li>
    );
  });
}
