import type { SavedWeigh } from '../../../model/document/workspace-types.ts';
import { keysOf } from '../../../model/json.ts';
import { DECISION_GROUPS } from '../../../model/power/decision.ts';
import { PRESETS } from '../../../model/power/distribution.ts';
import { APPOINTMENT_SETS } from '../../scene/appointments/view.ts';
import type { SharesMode } from '../../scene/shares/types.ts';
import { INDICES, NOTHING_COMPUTED, SEATINGS, WEIGH_PAGES, type Weighing, WEIGHING_AT_START } from '../weigh/state.ts';

/** Both orders beside each other, or one of them. */
const SHARES_MODES: readonly SharesMode[] = ['pair', 'a', 'b'];
const GROUP = 'group:';
const DECISION = 'decision:';

/** What a file keeps of the view on power; shares are computed anew. */
export function weighOf({ factors, filter, seating, ...weighing }: Weighing): SavedWeigh {
  const { page, index, shares, fills, actor, preset, isDisciplined } = weighing;
  const named = { page, index, shares, fills, actor, group: filter.group, seatingA: seating.a, seatingB: seating.b };
  const words = Object.entries(named).flatMap(([name, word]) => (word === null ? [] : [[name, word] as const]));
  return {
    discipline: isDisciplined,
    preset,
    weights: { ...prefixed(GROUP, factors.groups), ...prefixed(DECISION, factors.decisions) },
    settings: { ...Object.fromEntries(words), onlyChanged: filter.onlyChanged },
  };
}

/** The view on power that a file keeps, nothing measured yet. */
export function weighIn({ discipline, preset, weights = {}, settings = {} }: SavedWeigh): Weighing {
  const start = WEIGHING_AT_START;
  const word = (name: string) => settings[name];
  return {
    page: oneOf(WEIGH_PAGES, word('page'), start.page),
    index: oneOf(INDICES, word('index'), start.index),
    isDisciplined: discipline ?? start.isDisciplined,
    seating: { a: oneOf(SEATINGS, word('seatingA'), null), b: oneOf(SEATINGS, word('seatingB'), null) },
    shares: oneOf(SHARES_MODES, word('shares'), start.shares),
    fills: oneOf(APPOINTMENT_SETS, word('fills'), start.fills),
    actor: typeof settings['actor'] === 'string' ? settings['actor'] : null,
    filter: { group: oneOf(DECISION_GROUPS, word('group'), null), onlyChanged: word('onlyChanged') === true },
    preset: oneOf(keysOf(PRESETS), preset, start.preset),
    factors: { groups: without(GROUP, weights), decisions: without(DECISION, weights) },
    ...NOTHING_COMPUTED,
  };
}

function oneOf<T extends string, Else>(words: readonly T[], word: unknown, otherwise: Else): T | Else {
  return words.find((one) => one === word) ?? otherwise;
}

function prefixed(prefix: string, numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).map(([id, number]) => [`${prefix}${id}`, number]));
}

function without(prefix: string, numbers: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const own = Object.entries(numbers).filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(own.map(([name, number]) => [name.slice(prefix.length), number]));
}
