import { round } from '../geometry.ts';
import type { MeasureText, Size } from '../types.ts';
import { chooserEnds, filledEnds, frameOf, type Frame } from './ends.ts';
import { labelled } from './flow-labels.ts';
import type { AppointmentsScene, AppointmentsView, FlowView, SceneEnd, SceneFlow } from './types.ts';

type Bare = Omit<SceneFlow, 'label'>;

/**
 * Who chooses on the left, what is filled on the right, and a band for each way in which seats are filled. Every filled
 * body is equally high and a band as thick as its part of the seats, so that bodies of many seats do not hide the small
 * ones. Ends keep their places in both orders.
 */
export function layoutAppointments(view: AppointmentsView, size: Size, measure: MeasureText): AppointmentsScene {
  const frame = frameOf(view, size, measure);
  const filled = filledEnds(view, frame, measure);
  const choosers = chooserEnds(view, frame, measure);
  const ends = [...filled, ...choosers];
  const flows = flowsOf(view, frame, new Map(ends.map((end) => [end.id, end])));
  const withLabels = filled.flatMap((end) => {
    const views = new Map(view.flows.map((flow) => [flow.id, flow]));
    return labelled(
      end,
      flows.filter(({ to }) => to === end.end),
      views,
      frame,
      measure,
    );
  });
  return {
    id: `appointments:${view.side}`,
    side: view.side,
    width: size.width,
    height: size.height,
    unit: round(frame.unit),
    ends: Object.fromEntries(ends.map((end) => [end.id, end])),
    flows: Object.fromEntries(withLabels.map((flow) => [flow.id, flow])),
    order: [
      ...filled.flatMap((end) => [end.id, ...withLabels.filter(({ to }) => to === end.end).map(({ id }) => id)]),
      ...choosers.map(({ id }) => id),
    ],
  };
}

/** Bands stack at their chooser in the order of what they fill, and at what they fill in the order of the choosers. */
function flowsOf(view: AppointmentsView, frame: Frame, ends: ReadonlyMap<string, SceneEnd>): readonly Bare[] {
  const rank = (list: AppointmentsView['filled'], id: string) => list.findIndex((end) => end.id === id);
  const byChooser = (a: FlowView, b: FlowView) => rank(view.choosers, a.from) - rank(view.choosers, b.from);
  const byFilled = (a: FlowView, b: FlowView) => rank(view.filled, a.to) - rank(view.filled, b.to);
  const starts = stacked(view.flows.toSorted(byFilled), frame.unit, (flow) => ends.get(`chooser:${flow.from}`));
  const stops = stacked(view.flows.toSorted(byChooser), frame.unit, (flow) => ends.get(`filled:${flow.to}`));
  return view.flows.toSorted(byChooser).map(({ id, from, to, change, numbered, share }) => ({
    id: `flow:${id}`,
    flow: id,
    from,
    to,
    change,
    numbered,
    x0: round(frame.x0),
    y0: round(starts.get(id) ?? 0),
    x1: round(frame.x1),
    y1: round(stops.get(id) ?? 0),
    thickness: round(share * frame.unit),
    opacity: 1,
  }));
}

/** The upper edge of every band at one of its ends. */
function stacked(
  flows: readonly FlowView[],
  unit: number,
  endOf: (flow: FlowView) => SceneEnd | undefined,
): ReadonlyMap<string, number> {
  const filledTo = new Map<string, number>();
  const tops = new Map<string, number>();
  for (const flow of flows) {
    const end = endOf(flow);
    if (end === undefined) continue;
    const top = filledTo.get(end.id) ?? end.y;
    tops.set(flow.id, top);
    filledTo.set(end.id, top + flow.share * unit);
  }
  return tops;
}
