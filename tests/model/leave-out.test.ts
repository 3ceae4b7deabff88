import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOut, restedOn, restingOn } from '../../model/amendments/leave-out.ts';
import { check } from '../../model/constitution/check.ts';
import { amendments, at, edition, stages } from '../../model/kazakhstan/index.ts';
import { at as lightAt } from '../../model/kazakhstan/map.ts';
import { isHypothetical, pointOf, pointText } from '../../model/kazakhstan/points.ts';
import { errorIn, valueIn } from '../support/results.ts';

const base = edition('pre-2022');
const reform = valueIn(stages('pre-2022', 'post-2022'));
const none: ReadonlySet<string> = new Set();

describe('what rests on an amendment', () => {
  test.each([
    ['2022-08-24-new-regions-senators', ['2023-01-24-senate-quota']],
    ['2022-09-17-single-term', ['2023-01-01-constitutional-court']],
    ['2023-03-19-mazhilis-maslikhats', []],
    ['2023-11-05-district-akims', []],
  ])('%s: %j', (id, those) => {
    expect(restingOn(base, reform, none, id)).toEqual(those);
  });

  test('goes with it, and what it rests on comes back with it', () => {
    const out = new Set(['2022-08-24-new-regions-senators', '2023-01-24-senate-quota']);
    expect(restedOn(base, reform, out, '2023-01-24-senate-quota')).toEqual(['2022-08-24-new-regions-senators']);
    expect(restedOn(base, reform, out, '2022-08-24-new-regions-senators')).toEqual([]);
  });

  test('is named by the first that does not fit, with the place', () => {
    const { amendment, refusal } = errorIn(leaveOut(base, reform, new Set(['2022-08-24-new-regions-senators'])));
    expect(amendment).toBe('2023-01-24-senate-quota');
    expect(refusal).toMatchObject({ code: 'stale-text', at: ['provisions', 'sen.size', 'value'] });
  });
});

test('whatever is taken out with what rests on it, a sound order results, the same in the light law', () => {
  fc.assert(
    fc.property(fc.subarray(amendments.map(({ id }) => id)), (ids) => {
      const out = new Set(ids);
      for (const id of ids) for (const one of restingOn(base, amendments, out, id)) out.add(one);
      const point = pointText({ at: '9999-12-31', without: [...out] });
      const order = valueIn(at(point));
      expect(check(order).ok).toBe(true);
      expect(valueIn(leaveOut(base, amendments, out))).toEqual(order);
      expect(valueIn(lightAt(point)).powers).toEqual(order.powers);
    }),
    { numRuns: 15 },
  );
});

describe('a point', () => {
  test('with amendments left out is read as it is written, whatever their order', () => {
    const text = 'post-2022 without 2022-08-24-new-regions-senators and 2023-01-24-senate-quota';
    expect(pointText({ at: 'post-2022', without: pointOf(text).without.toReversed() })).toBe(text);
    expect(isHypothetical(text)).toBe(true);
    expect(pointOf('2022-07-01')).toEqual({ at: '2022-07-01', without: [] });
    expect(isHypothetical(pointText({ at: '2026', without: [] }))).toBe(false);
  });

  test('without one amendment lies before the whole, and neither way from another', () => {
    const one = 'post-2022 without 2023-11-05-district-akims';
    expect(valueIn(stages(one, 'post-2022')).map(({ id }) => id)).toEqual(['2023-11-05-district-akims']);
    expect(errorIn(stages(one, 'post-2022 without 2023-03-19-mazhilis-maslikhats')).code).toBe('backwards');
  });

  test('without an amendment that it has not anyway is the same order', () => {
    expect(valueIn(at('pre-2022 without 2023-11-05-district-akims'))).toBe(base);
  });

  test.each([
    ['post-2022 without nonsense', 'unknown-name'],
    ['post-2022 without ', 'unknown-name'],
    ['nonsense without 2023-11-05-district-akims', 'not-a-date'],
    ['post-2022 without 2022-08-24-new-regions-senators', 'stale-text'],
  ])('%s is refused: %s', (point, code) => {
    expect(errorIn(at(point)).code).toBe(code);
  });
});
