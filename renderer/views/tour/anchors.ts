import type { TourStop } from '../../store/tour/state.ts';

/** What a stop points at: the first of these that is on the screen. What is named beside it is not covered if that can be helped. */
type Anchor = { readonly at: readonly string[]; readonly beside?: readonly string[] };

/** The controls that the tour speaks of. */
export const ANCHORS: Readonly<Record<TourStop, Anchor>> = {
  orders: { at: ['.pickers'] },
  line: { at: ['.detail .citation', '.map-pair'], beside: ['.map-pair .pm-alone', '.detail-title'] },
  morph: { at: ['.timeline-controls'], beside: ['.one-map .map-frame svg', '.stages'] },
  step: { at: ['.scenario-card h3', '.story-nav'] },
  count: { at: ['.law-picker', '.lab-head'], beside: ['.hemicycle'] },
  weigh: { at: ['.discipline', '#weigh [role="tablist"]'] },
  class: { at: ['.top-tools'] },
};
