import { actsOf, evaluate, matrixOf, type Act } from '../../model/actions/index.ts';
import type { Facts, FactValue } from '../../model/conditions/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { entriesOf, keysOf } from '../../model/json.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { addTime } from '../../model/law/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { quantile } from './chromium.ts';
import { applied, dataOf, inJsonLogic } from './json-logic.ts';

const DAY = '2026-07-10';
const ROUNDS = 200;
/** Other programs make some rounds slower, none faster. */
const UNDISTURBED = 0.1;

/** Milliseconds for the whole matrix of an edition, once the code is warm: that of the slowest edition. */
export function timeMatrix(): number {
  const all = EDITION_IDS.map((id) => ({ order: edition(id), facts: factsOf(edition(id)) }));
  return Math.max(...all.map(({ order, facts }) => times([() => matrixOf(order, DAY, facts)], 40)[0] ?? Number.NaN));
}

/** Microseconds for one answer on an act of which some rule speaks. */
export type VerdictTimes = {
  /** The whole verdict: rules and powers found and weighed, precedence, grounds with their traces. */
  readonly own: number;
  /** JSON-logic on the rules of the order that speak of the verb: which of them match and hold, and nothing more. */
  readonly ofVerb: number;
  /** JSON-logic on the matching rules alone, as if somebody else had found them. */
  readonly matching: number;
};

/** Times of one verdict and of JSON-logic on the same rules. */
export function timeVerdicts(): VerdictTimes {
  const order = edition('2026');
  const facts = factsOf(order);
  const rules = entriesOf(order.rules).map(([, rule]) => {
    const { when: _, ...pattern } = rule;
    return { verbs: rule.acts.verbs, whole: inJsonLogic(order, rule), pattern: inJsonLogic(order, pattern) };
  });
  const cases = actsIn(order, facts).flatMap((act) => {
    const data = dataOf(order, act, facts);
    const ofVerb = rules.filter(({ verbs }) => verbs.includes(act.verb));
    const matching = ofVerb.filter(({ pattern }) => applied(pattern, data) === true);
    return matching.length === 0 ? [] : [{ act, data, ofVerb, matching }];
  });
  const [own = Number.NaN, ofVerb = Number.NaN, matching = Number.NaN] = times(
    [
      () => cases.forEach(({ act }) => evaluate(order, act, facts)),
      () => cases.forEach((one) => one.ofVerb.forEach(({ whole }) => applied(whole, one.data))),
      () => cases.forEach((one) => one.matching.forEach(({ whole }) => applied(whole, one.data))),
    ],
    ROUNDS,
  ).map((milliseconds) => (milliseconds * 1000) / cases.length);
  return { own, ofVerb, matching };
}

function actsIn(order: Constitution, facts: Facts): readonly Act[] {
  return keysOf(order.institutions).flatMap((actor) =>
    actsOf(order, actor, DAY, facts).map(({ verb, object }) => ({ actor, verb, object, day: DAY })),
  );
}

/** Something known of every circumstance, so that no rule is left undecided for want of facts. */
function factsOf(order: Constitution): Facts {
  return Object.fromEntries(
    entriesOf(order.circumstances).map(([name, { kind, words = {} }], index): readonly [string, FactValue] => {
      switch (kind) {
        case 'number':
          return [name, index];
        case 'day':
          return [name, addTime(DAY, -index, 'months')];
        case 'word':
          return [name, keysOf(words)[0] ?? ''];
        case 'offices':
          return [name, []];
        default:
          return [name, index % 2 === 0];
      }
    }),
  );
}

/** Milliseconds for each work, in turns, so that whatever slows one slows all. */
function times(works: readonly (() => unknown)[], rounds: number): readonly number[] {
  const all = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      all[index]?.push(performance.now() - start);
    });
  }
  return all.map((one) => quantile(one, UNDISTURBED));
}
