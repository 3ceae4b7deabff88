import { describe, expect, it } from 'vitest';
import { scenarios } from '../../scenarios/index.ts';
import {
  answersOf,
  idleCausesOf,
  partingOf,
  unfoundedIn,
  withoutCausesOf,
  type Expectation,
} from '../support/scenarios.ts';
import { expectations as onActs } from './acts-tables.ts';
import { expectations as onProcedures } from './procedures-tables.ts';

const expectations: Readonly<Record<string, Expectation>> = { ...onActs, ...onProcedures };

it('something is expected of every scenario, and of no other', () => {
  expect(Object.keys(expectations).sort()).toEqual(scenarios.map(({ id }) => id).sort());
});

describe.each(scenarios.map((scenario) => [scenario.id, scenario, expectations[scenario.id]] as const))(
  '%s',
  (_, scenario, expectation) => {
    if (expectation === undefined) throw new Error('Nothing is expected of it.');

    it('answers every step as the articles say, whichever way is taken', () => {
      expect(answersOf(scenario, expectation)).toEqual(expectation.rows);
    });

    it('rests on articles that the fact base names', () => {
      expect(unfoundedIn(scenario, expectation)).toEqual([]);
    });

    it('first parts where the law differs, and names what made it differ', () => {
      const { step, because } = partingOf(scenario, expectation);
      expect(step).toBe(expectation.parts.step);
      expect(because).toEqual(expect.arrayContaining([...expectation.parts.because]));
    });

    it('would answer otherwise without any one of the rules and powers that are named', () => {
      expect(idleCausesOf(scenario, expectation)).toEqual([]);
    });

    it('would answer otherwise if what is named had stayed as it was', () => {
      const { before, after, restored } = withoutCausesOf(scenario, expectation);
      expect(after).not.toBe(before);
      expect(restored).not.toBe(after);
    });
  },
);

const underOneConstitution = scenarios.filter(({ id }) => onProcedures[id]?.parts.between.includes('2026') === false);

describe('under one Constitution', () => {
  it.each(underOneConstitution.map((scenario) => [scenario.id, scenario] as const))(
    'what is named as a cause is all it takes for %s to part',
    (id, scenario) => {
      const expectation = onProcedures[id];
      if (expectation === undefined) throw new Error('Nothing is expected of it.');
      const { before, restored } = withoutCausesOf(scenario, expectation);
      expect(restored).toBe(before);
    },
  );
});
