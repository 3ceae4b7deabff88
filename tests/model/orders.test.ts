import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyAll } from '../../model/amendments/index.ts';
import { placeOf, institutionId } from '../../model/constitution/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { wholeBase } from '../../model/kazakhstan/conduct.ts';
import { amendments, at, edition, editions, inForce, on, parting, stages } from '../../model/kazakhstan/index.ts';
import { entriesOf, valueOf } from '../../model/json.ts';
import { EDITION_IDS, PLACES } from '../../model/vocabulary.ts';
import { errorIn, valueIn } from '../support/results.ts';

function provision(order: Constitution, id: string): unknown {
  return valueOf(order.provisions, id)?.value;
}

describe('the law on a day', () => {
  test.each([
    ['2022-07-01', 'pres.term', 5],
    ['2022-09-16', 'pres.term', 5],
    ['2022-09-17', 'pres.term', 7],
    ['2022-10-01', 'pres.term', 7],
    ['2022-06-07', 'pres.term_exempt', 'First President of the Republic'],
    ['2022-06-08', 'pres.term_exempt', null],
    ['2022-11-27', 'party.members', 20000],
    ['2022-11-28', 'party.members', 5000],
    ['2023-02-14', 'elb.law', 'in force'],
    ['2023-02-15', 'elb.law', 'repealed'],
  ])('on %s the provision %s says %j', (day, id, value) => {
    expect(provision(valueIn(on(day)), id)).toEqual(value);
  });

  test.each([
    ['2022-01-01', 'citizens-petition-court', false],
    ['2022-10-01', 'citizens-petition-court', false],
    ['2022-12-31', 'citizens-petition-court', false],
    ['2023-01-01', 'citizens-petition-court', true],
    ['2023-01-02', 'citizens-petition-court', true],
    ['2022-06-07', 'president-annuls-akim-acts', true],
    ['2022-06-08', 'president-annuls-akim-acts', false],
    ['2022-02-06', 'first-president-chairs-sc', true],
    ['2022-02-07', 'first-president-chairs-sc', false],
    ['2026-06-30', 'senate-appoints-cc', true],
    ['2026-07-01', 'senate-appoints-cc', false],
  ])('on %s the power %s exists: %s', (day, id, exists) => {
    expect(Object.hasOwn(valueIn(on(day)).powers, id)).toBe(exists);
  });

  test('Council and Court stand side by side until the Court begins', () => {
    const days = ['2022-06-07', '2022-06-08', '2022-12-31', '2023-01-01'];
    const both = days.map((day) =>
      ['constitutional-council', 'constitutional-court'].map((id) => Object.hasOwn(valueIn(on(day)).institutions, id)),
    );
    expect(both).toEqual([
      [true, false],
      [true, true],
      [true, true],
      [false, true],
    ]);
  });

  test.each([
    ['2022-02-06', 0],
    ['2022-02-07', 1],
    ['2022-06-08', 2],
    ['2023-01-01', 6],
    ['2023-11-05', 11],
    ['2026-06-30', 11],
    ['2026-07-01', 12],
    ['2026-07-06', 12],
    ['2026-07-07', 13],
    ['9999-12-31', 13],
  ])('on %s, %i amendments are in force', (day, count) => {
    expect(valueIn(inForce(day))).toHaveLength(count);
  });

  test.each([
    ['tomorrow', 'not-a-date'],
    ['2022-6-8', 'not-a-date'],
    ['2022-06', 'not-a-date'],
    [' 2022-06-08', 'not-a-date'],
    ['', 'not-a-date'],
    ['2022-02-30', 'no-such-day'],
    ['2023-02-29', 'no-such-day'],
    ['2022-13-01', 'no-such-day'],
    ['2022-00-10', 'no-such-day'],
    ['1995-09-04', 'before-constitution'],
    ['1937-03-26', 'before-constitution'],
    ['1995-09-05', 'before-data'],
    ['2021-12-31', 'before-data'],
  ])('%j is refused: %s', (day, code) => {
    expect(errorIn(on(day)).code).toBe(code);
  });

  test('a refusal before the data names the day on which they begin', () => {
    expect(errorIn(on('2021-12-31')).detail).toBe('2022-01-01');
  });
});

describe('editions', () => {
  test('the edition before the reform is the base', () => {
    expect(edition('pre-2022')).toEqual(wholeBase);
  });

  test.each(EDITION_IDS)('the %s edition is the same whenever it is asked for', (id) => {
    expect(edition(id)).toEqual(edition(id));
    expect(valueIn(at(id))).toEqual(edition(id));
  });

  test('the edition before the reform and that of 2026 are the law on their days', () => {
    expect(valueIn(on(editions['pre-2022'].asOf))).toEqual(edition('pre-2022'));
    expect(valueIn(on(editions['2026'].asOf))).toEqual(edition('2026'));
  });

  test('the edition after the reform runs ahead of its day only by the pilot elections of November 2023', () => {
    const missing = valueIn(stages(editions['post-2022'].asOf, 'post-2022'));
    expect(missing.map(({ id }) => id)).toEqual(['2023-11-05-district-akims']);
  });

  test('the amendments stand in order of time', () => {
    const days = amendments.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
  });
});

describe('stages', () => {
  test('the amendments between two points lead from one to the other', () => {
    const points = ['pre-2022', '2022-06-08', '2022-12-31', '2023-01-01', 'post-2022', '2024-01-01', '2026'];
    fc.assert(
      fc.property(fc.nat(points.length - 1), fc.nat(points.length - 1), (i, j) => {
        const [from, to] = [points[Math.min(i, j)] ?? '', points[Math.max(i, j)] ?? ''];
        const between = valueIn(stages(from, to));
        expect(valueIn(applyAll(valueIn(at(from)), between))).toEqual(valueIn(at(to)));
      }),
    );
  });

  test('there are eleven from before the reform to after it', () => {
    expect(valueIn(stages('pre-2022', 'post-2022'))).toHaveLength(11);
  });

  test.each([
    ['post-2022', 'pre-2022', 'backwards'],
    ['pre-2022', '2021-01-01', 'before-data'],
    ['someday', 'pre-2022', 'not-a-date'],
  ])('from %s to %s is refused: %s', (from, to, code) => {
    expect(errorIn(stages(from, to)).code).toBe(code);
  });
});

describe('the data', () => {
  test.each(EDITION_IDS)('every power of the %s edition cites an article or a named law', (id) => {
    const order = edition(id);
    for (const [, power] of entriesOf(order.powers)) {
      expect(power.cites.length).toBeGreaterThan(0);
      if (power.level === 'constitution') expect(power.cites[0].article).toBeDefined();
    }
  });

  test('a constitution is cited only in the edition in which it is in force', () => {
    const foreign = [
      ['pre-2022', 'constitution-2026'],
      ['post-2022', 'constitution-2026'],
      ['2026', 'constitution-1995'],
    ] as const;
    for (const [id, source] of foreign) {
      const powers = entriesOf(edition(id).powers);
      const citing = powers.filter(([, { cites }]) => cites.some((cite) => cite.source === source));
      expect(citing.map(([key]) => key)).toEqual([]);
    }
  });

  test('every place on the map has an institution in some edition, and successors keep the place', () => {
    const used = EDITION_IDS.flatMap((id) => entriesOf(edition(id).institutions).map(([, { place }]) => place));
    expect(PLACES.filter((place) => !used.includes(place))).toEqual([]);
  });

  test('where an institution stands can be asked', () => {
    const order = edition('pre-2022');
    const president = institutionId(order, 'president');
    expect(president && placeOf(order, president)).toBe('president');
  });
});

describe('the way from one order to another through the text that both share', () => {
  const NO_SENATORS = 'post-2022 without 2022-08-24-new-regions-senators and 2023-01-24-senate-quota';
  const NO_AKIMS = 'post-2022 without 2023-11-05-district-akims';

  test.each([
    ['pre-2022', 'post-2022', 'pre-2022'],
    ['post-2022', 'pre-2022', 'pre-2022'],
    ['2022-07-01', '2026', '2022-07-01'],
    [NO_SENATORS, 'post-2022', NO_SENATORS],
    [NO_SENATORS, NO_AKIMS, `${NO_SENATORS} and 2023-11-05-district-akims`],
    [NO_AKIMS, 'pre-2022', 'pre-2022'],
    [NO_SENATORS, '2022-10-01', '2022-10-01 without 2022-08-24-new-regions-senators'],
  ])('from %s to %s goes by way of %s, and what each has beyond it makes exactly that order', (a, b, common) => {
    const way = valueIn(parting(a, b));
    expect(way.common).toEqual(valueIn(at(common)));
    expect(valueIn(applyAll(way.common, way.undone))).toEqual(valueIn(at(a)));
    expect(valueIn(applyAll(way.common, way.made))).toEqual(valueIn(at(b)));
    expect(way.undone.filter((one) => way.made.includes(one))).toEqual([]);
  });

  test('is none from or to what is no order', () => {
    expect(errorIn(parting('1994-01-01', '2026')).code).toBe('before-constitution');
    expect(errorIn(parting('pre-2022', 'post-2022 without nothing')).code).toBe('unknown-name');
  });
});
