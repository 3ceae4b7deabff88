import type { PresetId } from '../../../model/power/distribution.ts';
import type { AppointmentSet } from '../../scene/appointments/view.ts';
import type { SharesMode } from '../../scene/shares/types.ts';
import { type Command, inView } from '../commands.ts';
import {
  type Factors,
  type FallAnswer,
  type IndexId,
  INDICES,
  MOST_FACTOR,
  NO_FACTORS,
  type Seating,
  WEIGH_PAGES,
  type Weighed,
  type Weighing,
  type WeighPage,
} from './state.ts';

/** Turns to another page of the view. */
export function chooseWeighPage(page: WeighPage): Command {
  return inWeighing(() => ({ page }));
}

/** The n-th page, counted from 0; nothing happens where there is none. */
export function turnToPage(n: number): Command {
  return inWeighing(({ page }) => ({ page: WEIGH_PAGES[n] ?? page }));
}

/** Measures shares by another index. */
export function chooseIndex(index: IndexId): Command {
  return inWeighing(() => ({ index }));
}

/** The other measure. */
export function nextIndex(): Command {
  return inWeighing(({ index }) => ({ index: index === INDICES[0] ? INDICES[1] : INDICES[0] }));
}

/** Parties vote as one, or every seat for itself. */
export function toggleDiscipline(): Command {
  return inWeighing(({ isDisciplined }) => ({ isDisciplined: !isDisciplined }));
}

/** Whose seats the blocs of one side are made of; null: as the chamber of the order was elected. */
export function chooseSeating(side: 'a' | 'b', pick: Seating | null): Command {
  return inWeighing(({ seating }) => ({ seating: { ...seating, [side]: pick } }));
}

/** Both orders beside each other, or one of them. */
export function chooseShares(shares: SharesMode): Command {
  return inWeighing(() => ({ shares }));
}

/** Which seats the picture of appointments shows. */
export function chooseFills(fills: AppointmentSet): Command {
  return inWeighing(() => ({ fills }));
}

/** The shares flow to the other order; from both side by side to the first. */
export function flowShares(): Command {
  return inWeighing(({ shares }) => ({ shares: shares === 'a' ? 'b' : 'a' }));
}

/** Looks at the shares of one institution; choosing it again, or null, lets it go. */
export function chooseActor(id: string | null): Command {
  return inWeighing(({ actor }) => ({ actor: actor === id ? null : id }));
}

/** Lists other decisions. */
export function filterDecisions(change: Partial<Weighing['filter']>): Command {
  return inWeighing(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** Another choice of weights; what was changed by hand is let go. */
export function choosePreset(preset: PresetId): Command {
  return inWeighing(() => ({ preset, factors: NO_FACTORS }));
}

/** So many times the preset counts a group of decisions, or one decision; 1 is as the preset has it. */
export function setFactor(kind: keyof Factors, id: string, factor: number): Command {
  const bounded = Math.max(0, Math.min(MOST_FACTOR, factor));
  return inWeighing(({ factors }) => ({ factors: { ...factors, [kind]: { ...factors[kind], [id]: bounded } } }));
}

/** Every decision alike again, nothing set by hand. */
export function resetWeights(): Command {
  return choosePreset('equal');
}

/** An order has been measured. */
export function receiveWeighed(key: string, answer: Weighed): Command {
  return inWeighing(({ weighed }) => ({ weighed: { ...weighed, [key]: answer }, hasFailed: false }));
}

/** A change has been broken into its amendments. */
export function receiveFall(key: string, answer: FallAnswer): Command {
  return inWeighing(({ falls }) => ({ falls: { ...falls, [key]: answer }, hasFailed: false }));
}

/** The shares could not be computed. */
export function reportWeighFailure(): Command {
  return inWeighing(() => ({ hasFailed: true }));
}

function inWeighing(change: (weighing: Weighing) => Partial<Weighing>): Command {
  return inView(({ weighing }) => ({ weighing: { ...weighing, ...change(weighing) } }));
}
