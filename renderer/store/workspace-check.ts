import { leaveOut } from '../../model/amendments/leave-out.ts';
import { mazhilisElections, maslikhatElections, referendums } from '../../model/kazakhstan/elections/index.ts';
import { pointOf, pointText } from '../../model/kazakhstan/points.ts';
import type { Conduct } from './conduct.ts';
import type { Unknown } from './document-state.ts';
import { LAB_AT_START } from './lab-state.ts';
import type { Work } from './state.ts';
import { NO_STORY } from './stepping-state.ts';

/** Work that can be shown, and what had to be left away for that. */
export type Shown = { readonly work: Work; readonly unknown: readonly Unknown[] };

/** The work with everything that exists; what does not gives way to the start of the app, and is named. */
export function shownWork(work: Work, start: Work, conduct: Conduct): Shown {
  const unknown: Unknown[] = [];
  const a = orderIn(work.orders.a, start.orders.a, conduct, unknown);
  const b = orderIn(work.orders.b, start.orders.b, conduct, unknown);
  const { stepping, lab } = work.view;
  const { scenario, third } = stepping;
  const hasStory = scenario === null || conduct.scenarios.some(({ id }) => id === scenario);
  if (!hasStory) unknown.push({ kind: 'scenario', name: scenario });
  const hasThird = third === null || conduct.at(third).ok;
  if (!hasThird) unknown.push({ kind: 'order', name: third });
  const story = hasStory ? { ...stepping, third: hasThird ? third : null } : NO_STORY;
  const election = electionIn(lab.votes.election, mazhilisElections, LAB_AT_START.votes.election, unknown);
  const town = electionIn(lab.town.election, maslikhatElections, LAB_AT_START.town.election, unknown);
  const hasReferendum = Object.hasOwn(referendums, lab.referendum);
  if (!hasReferendum) unknown.push({ kind: 'referendum', name: lab.referendum });
  return {
    work: {
      orders: { a, b },
      view: {
        ...work.view,
        stepping: story,
        lab: {
          ...lab,
          votes: election === lab.votes.election ? lab.votes : LAB_AT_START.votes,
          town: town === lab.town.election ? lab.town : LAB_AT_START.town,
          referendum: hasReferendum ? lab.referendum : LAB_AT_START.referendum,
        },
      },
    },
    unknown,
  };
}

/** A point that can be shown: the one named, else without what is left out, else the one at the start. */
function orderIn(point: string, start: string, conduct: Conduct, unknown: Unknown[]): string {
  const { at, without } = pointOf(point);
  const line = conduct.stages('pre-2022', at);
  const base = conduct.at('pre-2022');
  if (!line.ok || !base.ok) {
    unknown.push({ kind: 'order', name: at });
    return start;
  }
  const strange = without.filter((id) => conduct.amendments.every((one) => one.id !== id));
  if (strange.length === 0 && (without.length === 0 || leaveOut(base.value, line.value, new Set(without)).ok))
    return point;
  unknown.push({ kind: 'amendments', name: (strange.length > 0 ? strange : without).join(', ') });
  return pointText({ at, without: [] });
}

function electionIn(
  id: string,
  elections: Readonly<Record<string, unknown>>,
  start: string,
  unknown: Unknown[],
): string {
  if (Object.hasOwn(elections, id)) return id;
  unknown.push({ kind: 'election', name: id });
  return start;
}
