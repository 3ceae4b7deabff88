import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsOf, counterfactuals, evaluate, type Verdict } from '../../model/actions/index.ts';
import { ENTITIES, type Constitution } from '../../model/constitution/types.ts';
import { keysOf } from '../../model/json.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { generated } from '../support/generated.ts';

describe('the order in which rules are written down', () => {
  test('never matters to an answer, to its grounds, and to what would change it', () => {
    fc.assert(
      fc.property(generated, fc.array(fc.nat(), { minLength: 20 }), ({ order, act, known }, numbers) => {
        const other = shuffled(order, numbers);
        expect(evaluate(other, act, known)).toEqual(evaluate(order, act, known));
        expect(counterfactuals(other, act, known)).toEqual(counterfactuals(order, act, known));
      }),
      { numRuns: 300 },
    );
  });

  test.each(EDITION_IDS)('never matters to what any office of the %s edition may do', (id) => {
    const answers = answersOf(edition(id));
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 100 }), (numbers) => {
        expect(answersOf(shuffled(edition(id), numbers))).toEqual(answers);
      }),
      { numRuns: 2 },
    );
  });
});

/** The same order with the entries of every record in another order. */
function shuffled(order: Constitution, numbers: readonly number[]): Constitution {
  const mixed = ENTITIES.map((entity) => {
    const entries = Object.entries(order[entity]).map((entry, index) => ({
      entry,
      place: numbers[index % numbers.length],
    }));
    entries.sort((a, b) => Number(a.place) - Number(b.place));
    return [entity, Object.fromEntries(entries.map(({ entry }) => entry))] as const;
  });
  return { ...order, ...Object.fromEntries(mixed) };
}

/** Every answer of an order that a rule or power speaks of, by act. */
function answersOf(order: Constitution): ReadonlyMap<string, Verdict> {
  const answers = keysOf(order.institutions).flatMap((actor) =>
    actsOf(order, actor, '2026-07-10', {}).map(
      ({ verb, object, verdict }) => [`${actor} ${verb} ${object}`, verdict] as const,
    ),
  );
  return new Map(answers.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
