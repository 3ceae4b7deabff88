import { describe, expect, it } from 'vitest';
import { scenarios } from '../../scenarios/index.ts';
import { answersOf, idleCausesOf, partingOf, unfoundedIn } from '../support/scenarios.ts';
import { expectations } from './acts-tables.ts';

const told = scenarios.filter(({ id }) => id in expectations);

describe('the scenarios on acts', () => {
  it('are all there', () => {
    expect(told.map(({ id }) => id).sort()).toEqual(Object.keys(expectations).sort());
  });
});

describe.each(told.map((scenario) => [scenario.id, scenario, expectations[scenario.id]] as const))(
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
  },
);
