import type { SavedWalk } from '../../../model/document/workspace-types.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { same } from '../../../model/json.ts';
import { pointOf } from '../../../model/kazakhstan/points.ts';
import { differing } from './place.ts';
import { changedIn } from './work.ts';
import type { Lab, LabPresident, LabRule } from '../lab/state.ts';
import type { Mode, Screen, Work } from '../state.ts';
import type { Stepping } from '../stepping/state.ts';
import type { Weighing } from '../weigh/state.ts';

type Side = 'a' | 'b';

/** Changes that need no more words than their kind. */
export const PLAIN_CHANGES = [
  'swap',
  'orders',
  'filters',
  'unchanged',
  'third',
  'story-shut',
  'start',
  'branch',
  'way',
  'way-shut',
  'guess',
  'hands',
  'reveal',
  'third-order',
  'predict',
  'lab-page',
  'election',
  'own-votes',
  'votes',
  'restored',
  'rules',
  'coalition',
  'line',
  'telling',
  'noise',
  'seed',
  'town',
  'district-votes',
  'president',
  'president-votes',
  'president-tie',
  'referendum',
  'weights',
  'weigh-page',
  'index',
  'discipline',
  'seating',
  'other',
] as const;

/** Changes of the rule of one chamber. */
export const SIDED_CHANGES = [
  'law',
  'threshold',
  'formula',
  'seats',
  'districts',
  'drawn',
  'tie',
  'restored-law',
] as const;

/** What one change did, in ids and codes; words are found when it is shown. */
export type Label =
  | { readonly kind: (typeof PLAIN_CHANGES)[number] }
  | { readonly kind: (typeof SIDED_CHANGES)[number]; readonly side: Side }
  | { readonly kind: 'order'; readonly side: Side; readonly point: string }
  | { readonly kind: 'out' | 'in'; readonly side: Side; readonly amendment: string }
  | { readonly kind: 'outs' | 'ins'; readonly side: Side; readonly n: number }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'story'; readonly scenario: string }
  | { readonly kind: 'step'; readonly step: number };

/** What a change did, told from the work before and after it alone. */
export function labelOf(before: Work, after: Work): Label {
  const changed = changedIn(before, after);
  const { scenario } = after.view.stepping;
  if (changed.includes('stepping') && scenario !== before.view.stepping.scenario) {
    return scenario === null ? { kind: 'story-shut' } : { kind: 'story', scenario };
  }
  if (!same(before.orders, after.orders)) return labelOfOrders(before.orders, after.orders);
  const [key = 'screen', ...others] = changed;
  // A change of several parts at once is named by what it shows.
  if (others.length > 0)
    return changed.includes('screen') ? { kind: 'screen', screen: after.view.screen } : { kind: 'other' };
  switch (key) {
    case 'screen':
      return { kind: 'screen', screen: after.view.screen };
    case 'language':
      return { kind: 'language', language: after.view.language };
    case 'mode':
      return { kind: 'mode', mode: after.view.mode };
    case 'filters':
      return { kind: 'filters' };
    case 'showUnchanged':
      return { kind: 'unchanged' };
    case 'showThird':
      return { kind: 'third' };
    case 'stepping':
      return labelOfStory(before.view.stepping, after.view.stepping);
    case 'lab':
      return labelOfLab(before.view.lab, after.view.lab);
    case 'weighing':
      return labelOfWeights(before.view.weighing, after.view.weighing);
  }
}

function labelOfOrders(before: Work['orders'], after: Work['orders']): Label {
  if (before.a === after.b && before.b === after.a) return { kind: 'swap' };
  if (before.a === after.a) return labelOfOrder('b', before.b, after.b);
  if (before.b === after.b) return labelOfOrder('a', before.a, after.a);
  return { kind: 'orders' };
}

/** Another order on one side, or amendments taken out of the same one or put back. */
function labelOfOrder(side: Side, before: string, after: string): Label {
  const [was, is] = [pointOf(before), pointOf(after)];
  const out = is.without.filter((id) => !was.without.includes(id));
  const back = was.without.filter((id) => !is.without.includes(id));
  if (was.at !== is.at || (out.length > 0 && back.length > 0)) return { kind: 'order', side, point: after };
  const [amendment = '', ...others] = out.length > 0 ? out : back;
  if (others.length === 0) return { kind: out.length > 0 ? 'out' : 'in', side, amendment };
  return { kind: out.length > 0 ? 'outs' : 'ins', side, n: others.length + 1 };
}

function labelOfStory(before: Stepping, after: Stepping): Label {
  const [was, is] = [before.walks[before.walk], after.walks[after.walk]];
  if (after.walks.length < before.walks.length) return { kind: 'way-shut' };
  if (after.walks.length > before.walks.length) return { kind: 'branch' };
  if (before.third !== after.third) return { kind: 'third-order' };
  if (before.predicts !== after.predicts) return { kind: 'predict' };
  if (was === undefined || is === undefined) return { kind: 'other' };
  if (!same(was.choices, is.choices)) return { kind: before.walk === after.walk ? 'branch' : 'way' };
  if (before.walk !== after.walk) return { kind: 'way' };
  if (was.at !== is.at) return is.at === 0 ? { kind: 'start' } : { kind: 'step', step: is.at };
  return labelOfGuess(was, is);
}

function labelOfGuess(before: SavedWalk, after: SavedWalk): Label {
  const [step] = differing(before.guesses, after.guesses);
  if (step === undefined) return { kind: 'other' };
  const [was, is] = [before.guesses[step], after.guesses[step]];
  if (is?.shown === true && was?.shown !== true) return { kind: 'reveal' };
  return { kind: same(was?.hands ?? {}, is?.hands ?? {}) ? 'guess' : 'hands' };
}

function labelOfLab(before: Lab, after: Lab): Label {
  const changed = differing(before, after);
  if (changed.includes('votes')) return labelOfVotes(before.votes, after.votes);
  if (changed.includes('page')) return { kind: 'lab-page' };
  if (changed.includes('books'))
    return {
      kind: changed.includes('town') && before.town.election !== after.town.election ? 'town' : 'district-votes',
    };
  switch (changed[0]) {
    case 'rules':
      return labelOfRules(before.rules, after.rules);
    case 'president':
      return { kind: kindInPresident(before.president, after.president) };
    case 'story':
      return { kind: 'telling' };
    case 'line':
    case 'coalition':
    case 'noise':
    case 'seed':
    case 'town':
    case 'referendum':
      return { kind: changed[0] };
    default:
      return { kind: 'other' };
  }
}

function kindInPresident(before: LabPresident, after: LabPresident): (typeof PLAIN_CHANGES)[number] {
  const changed = differing(before, after);
  if (changed.includes('election')) return 'president';
  if (changed.join() === 'decisions') return 'president-tie';
  const { first, againstAll, second } = after;
  const isRestored = againstAll === null && Object.keys(first).length + Object.keys(second).length === 0;
  return isRestored ? 'restored' : 'president-votes';
}

function labelOfWeights(before: Weighing, after: Weighing): Label {
  const [key] = differing(before, after).filter((name) => name !== 'weighed' && name !== 'hasFailed');
  switch (key) {
    case 'page':
    case 'fills':
      return { kind: 'weigh-page' };
    case 'index':
    case 'seating':
      return { kind: key };
    case 'isDisciplined':
      return { kind: 'discipline' };
    default:
      return { kind: 'weights' };
  }
}

function labelOfVotes(before: Lab['votes'], after: Lab['votes']): Label {
  if (before.election !== after.election) return { kind: 'election' };
  if (!same(before.own, after.own) && after.own !== null) return { kind: 'own-votes' };
  const isRestored = Object.keys(after.edited).length === 0 && after.againstAll === null;
  return { kind: isRestored ? 'restored' : 'votes' };
}

function labelOfRules(before: Lab['rules'], after: Lab['rules']): Label {
  const [side, ...others] = differing(before, after);
  if (side === undefined || others.length > 0) return { kind: 'rules' };
  return { kind: kindInRule(before[side], after[side]), side };
}

function kindInRule(before: LabRule, after: LabRule): (typeof SIDED_CHANGES)[number] {
  const changed = differing(before, after);
  if (changed.includes('law')) return 'law';
  const put = changed.filter((key) => key !== 'decisions');
  if (put.length === 0) return 'tie';
  if (put.length > 1) return 'restored-law';
  switch (put[0]) {
    case 'threshold':
    case 'formula':
      return put[0];
    case 'listSeats':
    case 'districtSeats':
      return 'seats';
    case 'seed':
      return 'drawn';
    default:
      return 'districts';
  }
}
