import { useMemo } from 'react';
import { presidentialElections, type PresidentialElection } from '../../../../model/kazakhstan/elections/index.ts';
import type { LabPresident } from '../../../store/lab/state.ts';
import { useApp } from '../../../store/store.ts';
import { countPresident } from './president.ts';

/** The presidential election on the screen, what was typed over it, and how it ends. */
export type PresidentHere = {
  readonly election: PresidentialElection;
  readonly typed: LabPresident;
  readonly counted: ReturnType<typeof countPresident>;
};

/** Counts the presidential election on the screen; null where the data have none of its name. */
export function usePresident(): PresidentHere | null {
  const typed = useApp((state) => state.view.lab.president);
  const election = presidentialElections[typed.election];
  return useMemo(
    () => (election === undefined ? null : { election, typed, counted: countPresident(election, typed) }),
    [election, typed],
  );
}
