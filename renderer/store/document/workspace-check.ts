import { faultsOfWork } from '../../../model/document/workspace-names.ts';
import type { Saved } from '../../../model/document/workspace-types.ts';
import type { Conduct } from '../conduct.ts';
import type { Unknown } from './state.ts';
import type { State, Work } from '../state.ts';
import { withoutList } from './workspace-lists.ts';
import { START } from '../stepping/state.ts';
import { savedOf, workIn } from './workspace.ts';

/** Work that can be shown, and what had to be left away for that. */
export type Shown = { readonly work: Work; readonly unknown: readonly Unknown[] };

/** The work that a file keeps, with everything that exists; what does not gives way to the start of the app, and is named. */
export function shownWork(saved: Saved, start: Pick<State, 'orders' | 'view'>, conduct: Conduct): Shown {
  const unknown = faultsOfWork(saved, conduct);
  const beginning = savedOf(start);
  const known = unknown.reduce((now, fault) => without(now, fault, beginning), saved);
  return { work: workIn(known, start), unknown };
}

/** The work without what one fault names, by the keys of its place. */
function without(saved: Saved, { code, at, detail }: Unknown, start: Saved): Saved {
  const [part, field = '', key = ''] = at;
  if (code === 'unknown-list') return { ...saved, lab: withoutList(saved.lab, at.slice(1), detail) };
  switch (part) {
    case 'orders':
      return { ...saved, orders: ordersWithout(saved.orders, field, key, start.orders) };
    case 'stepping':
      return { ...saved, stepping: storyWithout(saved.stepping, field, start.stepping) };
    case 'lab':
      return { ...saved, lab: labWithout(saved.lab, field, key, start.lab) };
    case 'weigh':
      return { ...saved, weigh: weighWithout(saved.weigh ?? {}, field, key) };
    default:
      return { ...saved, view: { ...saved.view, filters: { ...saved.view.filters, at: null } } };
  }
}

function ordersWithout(orders: Saved['orders'], side: string, key: string, start: Saved['orders']): Saved['orders'] {
  const name = side === 'a' ? 'a' : 'b';
  return { ...orders, [name]: key === 'at' ? start[name] : { ...orders[name], without: [] } };
}

function storyWithout(stepping: Saved['stepping'], field: string, start: Saved['stepping']): Saved['stepping'] {
  if (field === 'third') return { ...stepping, third: null };
  if (field === 'scenario') return { ...start, third: stepping.third };
  return { ...stepping, walks: [START], walk: 0 };
}

function labWithout(lab: Saved['lab'], field: string, key: string, start: Saved['lab']): Saved['lab'] {
  switch (field) {
    case 'president':
      return presidentGone(lab);
    case 'votes':
      return parliamentAnew(lab, start);
    case 'town':
      return { ...lab, town: start.town, ...withTyped({ parliament: lab.districts?.parliament ?? {}, town: {} }) };
    case 'referendum':
      return { ...lab, referendum: start.referendum };
    default: {
      const side = key === 'a' ? 'a' : 'b';
      return { ...lab, rules: { ...lab.rules, [side]: { ...lab.rules[side], law: null } } };
    }
  }
}

/** The votes of the start; what was said about the lists of others is forgotten with them, as when another election is chosen. */
function parliamentAnew(lab: Saved['lab'], { votes }: Saved['lab']): Saved['lab'] {
  const anew = (rule: Saved['lab']['rules']['a']) => ({ ...rule, districts: null, hand: {}, decisions: {} });
  return {
    ...lab,
    votes,
    coalition: [],
    rules: { a: anew(lab.rules.a), b: anew(lab.rules.b) },
    ...withTyped({ parliament: {}, town: lab.districts?.town ?? {} }),
  };
}

function withTyped(districts: NonNullable<Saved['lab']['districts']>): Pick<Saved['lab'], 'districts'> {
  return { districts };
}

/** Votes of a presidential election are forgotten as a whole: those of some candidates alone would elect another. */
function presidentGone({ president: _gone, ...lab }: Saved['lab']): Saved['lab'] {
  return lab;
}

function weighWithout(weigh: NonNullable<Saved['weigh']>, field: string, key: string): NonNullable<Saved['weigh']> {
  const but = <Value>(named: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => name !== key));
  if (field === 'weights') return { ...weigh, weights: but(weigh.weights) };
  return { ...weigh, settings: but(weigh.settings) };
}
