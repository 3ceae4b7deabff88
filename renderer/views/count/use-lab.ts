import { useMemo } from 'react';
import type { LawPick } from '../../store/lab/state.ts';
import type { LabSide } from '../../store/lab/state.ts';
import { useApp } from '../../store/store.ts';
import { count, type CountResult, lawOfOrder } from './chambers.ts';
import { electoralDay } from './electoral-day.ts';
import { type Votes, votesOf } from './votes.ts';

/** The votes on the screen and the two chambers that they make. */
export type LabCount = { readonly votes: Votes } & Readonly<Record<LabSide, CountResult>>;

/** Counts the lab; a side is counted again only when its votes or its rule have changed. */
export function useLab(): LabCount {
  const { votes: asked, rules, noise, books } = useApp((state) => state.view.lab);
  const { typed } = books.parliament;
  const [lawA, lawB] = [useLawOfOrder('a'), useLawOfOrder('b')];
  const votes = useMemo(() => votesOf(asked), [asked]);
  const a = useMemo(
    () => count(votes, { law: rules.a.law ?? lawA, rule: rules.a, noise, typed }),
    [votes, rules.a, lawA, noise, typed],
  );
  const b = useMemo(
    () => count(votes, { law: rules.b.law ?? lawB, rule: rules.b, noise, typed }),
    [votes, rules.b, lawB, noise, typed],
  );
  return { votes, a, b };
}

/** The law of parliament in the order picked at the top of the app. */
export function useLawOfOrder(side: LabSide): LawPick {
  const point = useApp((state) => state.orders[side]);
  return useMemo(() => lawOfOrder(electoralDay(point)), [point]);
}
