import { describe, expect, test } from 'vitest';
import { amendmentBetween, apply, applyAll, changesBetween, inverse, revert } from '../../model/amendments/index.ts';
import type { Changes } from '../../model/amendments/types.ts';
import { check } from '../../model/constitution/check.ts';
import { amendments, edition, on, stages } from '../../model/kazakhstan/index.ts';
import { wholeBase } from '../../model/kazakhstan/conduct.ts';
import { amendments as lightAmendments, at as lightAt } from '../../model/kazakhstan/map.ts';
import { keysOf } from '../../model/json.ts';
import { altered, island, islandOrder } from '../support/island.ts';
import { errorIn, valueIn } from '../support/results.ts';

/** The change of the Warden's term from one value to another, whatever the present value is. */
function termChange(was: number, becomes: number): Changes {
  return { provisions: { 'warden.term': { was: { value: was }, becomes: { value: becomes } } } };
}

describe('the amendments of Kazakhstan', () => {
  test('applied one by one and reverted in reverse they give the base back exactly', () => {
    const orders = [edition('pre-2022')];
    for (const amendment of amendments) orders.push(valueIn(apply(orders.at(-1) ?? edition('pre-2022'), amendment)));
    let back = orders.at(-1) ?? edition('pre-2022');
    for (const [index, amendment] of [...amendments.entries()].reverse()) {
      back = valueIn(revert(back, amendment));
      expect(back).toStrictEqual(orders[index]);
    }
    expect(back).toStrictEqual(wholeBase);
  });

  test('all at once are all one by one', () => {
    expect(valueIn(applyAll(edition('pre-2022'), amendments))).toStrictEqual(valueIn(on('9999-12-31')));
  });

  test.each(amendments.map((amendment) => [amendment.id, amendment] as const))(
    '%s is refused a second time, and its reversal before the first, with the place',
    (id, amendment) => {
      const index = amendments.findIndex((other) => other.id === id);
      const before = valueIn(applyAll(edition('pre-2022'), amendments.slice(0, index)));
      const after = valueIn(apply(before, amendment));
      for (const refusal of [errorIn(apply(after, amendment)), errorIn(revert(before, amendment))]) {
        expect(['stale-text', 'entity-exists', 'entity-missing']).toContain(refusal.code);
        expect(refusal.at.length).toBeGreaterThanOrEqual(2);
      }
    },
  );

  test('the Court cannot begin before the amendment that founds it', () => {
    const court = lightAmendments.filter(({ id }) => id === '2023-01-01-constitutional-court');
    expect(errorIn(applyAll(valueIn(lightAt('pre-2022')), court))).toMatchObject({
      code: 'unsound-result',
      detail: 'unknown-institution',
      at: ['powers', 'people-amend-constitution', 'needs', '1', 'by'],
    });
  });

  test('what an amendment does not touch is shared, not copied', () => {
    const before = valueIn(on('2023-02-14'));
    const [repeal] = valueIn(stages('2023-02-14', '2023-02-15'));
    const after = repeal && valueIn(apply(before, repeal));
    if (!after) throw new Error('No amendment on that day.');
    expect(after.powers).toBe(before.powers);
    expect(after.institutions).toBe(before.institutions);
  });

  test('the amendments between two editions can be derived from the editions', () => {
    const [pre, post] = [edition('pre-2022'), edition('post-2022')];
    const changes = changesBetween(pre, post);
    expect(valueIn(apply(pre, { changes }))).toStrictEqual(post);
    expect(valueIn(revert(post, { changes }))).toStrictEqual(pre);
  });
});

describe('apply refuses, with the place', () => {
  const power = island.powers['islanders-elect-moot'];
  const warden = island.institutions['warden'];

  test.each<readonly [string, Changes, string, readonly string[]]>([
    ['a text that is not the present one', termChange(5, 6), 'stale-text', ['provisions', 'warden.term', 'value']],
    [
      'a field that is already there',
      { provisions: { 'warden.term': { was: {}, becomes: { effectiveFrom: '1901' } } } },
      'stale-text',
      ['provisions', 'warden.term', 'effectiveFrom'],
    ],
    [
      'a field that is not there',
      { provisions: { 'warden.term': { was: { note: 'x' }, becomes: {} } } },
      'stale-text',
      ['provisions', 'warden.term', 'note'],
    ],
    [
      'a new entity that exists',
      { powers: { 'islanders-elect-moot': { was: null, becomes: { ...power } } } },
      'entity-exists',
      ['powers', 'islanders-elect-moot'],
    ],
    [
      'a change of nothing there',
      { powers: { gone: { was: { sole: true }, becomes: { sole: false } } } },
      'entity-missing',
      ['powers', 'gone'],
    ],
    [
      'a repeal of nothing there',
      { powers: { gone: { was: { sole: true }, becomes: null } } },
      'entity-missing',
      ['powers', 'gone'],
    ],
    [
      'a repeal that does not quote the whole',
      { powers: { 'islanders-elect-moot': { was: { sole: true }, becomes: null } } },
      'stale-text',
      ['powers', 'islanders-elect-moot', 'kind'],
    ],
    [
      'a change without content',
      { powers: { 'islanders-elect-moot': { was: null, becomes: null } } },
      'empty-change',
      ['powers', 'islanders-elect-moot'],
    ],
    [
      'a name that JavaScript keeps',
      { powers: { constructor: { was: null, becomes: { ...power } } } },
      'unsound-result',
      ['powers', 'constructor'],
    ],
    [
      'a repeal that leaves powers without holder',
      { institutions: { warden: { was: { ...warden }, becomes: null } } },
      'unsound-result',
      ['powers', 'warden-appoints-court', 'from'],
    ],
    [
      'a word outside the vocabulary',
      { powers: { 'islanders-elect-moot': { was: { kind: 'elects' }, becomes: { kind: 'adores' } } } },
      'unsound-result',
      ['powers', 'islanders-elect-moot', 'kind'],
    ],
  ])('%s', (_name, changes, code, at) => {
    const before = islandOrder();
    expect(errorIn(apply(before, { changes }))).toMatchObject({ code, at });
    expect(before).toStrictEqual(island);
  });

  test('a refusal of the result lists every fault of it', () => {
    const changes: Changes = { institutions: { warden: { was: { ...warden }, becomes: null } } };
    const faults = errorIn(apply(islandOrder(), { changes })).faults ?? [];
    expect([...new Set(faults.map(({ at }) => at[0]))]).toEqual(['powers', 'bodies', 'rules', 'procedures']);
  });

  test('an amendment that touches the prototype leaves it alone', () => {
    const powers = Object.fromEntries([['__proto__', { was: null, becomes: { sole: true } }]]);
    expect(Object.keys(powers)).toEqual(['__proto__']);
    expect(errorIn(apply(islandOrder(), { changes: { powers } })).code).toBe('unsound-result');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('amendments are derived by entity and field', () => {
  test('only what changed is quoted', () => {
    const after = valueIn(check(altered(island, ['powers', 'warden-appoints-court', 'count'], 5)));
    expect(changesBetween(islandOrder(), after)).toEqual({
      powers: { 'warden-appoints-court': { was: { count: 3 }, becomes: { count: 5 } } },
    });
  });

  test('a field that goes is quoted on one side', () => {
    const after = valueIn(check(altered(island, ['powers', 'islanders-elect-moot', 'effectiveFrom'], undefined)));
    expect(changesBetween(islandOrder(), after)).toEqual({
      powers: { 'islanders-elect-moot': { was: { effectiveFrom: '1901-05' }, becomes: {} } },
    });
  });

  test('an edit that changes nothing is refused', () => {
    expect(errorIn(amendmentBetween(islandOrder(), islandOrder(), {})).code).toBe('nothing-changed');
  });

  test('the particulars stay with the changes', () => {
    const after = valueIn(check(altered(island, ['powers', 'warden-appoints-court', 'count'], 5)));
    const made = valueIn(amendmentBetween(islandOrder(), after, { id: 'more-judges' }));
    expect(keysOf(made)).toEqual(['id', 'changes']);
    expect(inverse(inverse(made))).toEqual(made);
  });
});
