import { describe, expect, test } from 'vitest';
import { counterpartsOf, institutionAt, institutionId } from '../../model/constitution/index.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { entriesOf } from '../../model/json.ts';
import { EDITION_IDS, type NeedKind, type PowerKind } from '../../model/vocabulary.ts';
import { islandOrder } from '../support/island.ts';

/** The kinds of power that mirror a participation in the act of another. */
const MIRRORS: Readonly<Partial<Record<NeedKind, readonly PowerKind[]>>> = {
  consent: ['consents'],
  consultation: ['is-consulted'],
  proposal: ['nominates', 'proposes'],
  recommendation: ['nominates', 'proposes', 'opines'],
  opinion: ['opines'],
};

test('an order answers what an institution is, and knows no other', () => {
  const order = islandOrder();
  const moot = institutionId(order, 'moot');
  expect(moot && institutionAt(order, moot)?.type).toBe('body');
  expect(institutionId(order, 'constructor')).toBeUndefined();
});

describe.each(EDITION_IDS)('in the %s edition', (id) => {
  const powers = entriesOf(edition(id).powers);

  test('whoever must take part in an act also has that participation as a power', () => {
    const held = new Set(powers.map(([, { from, kind }]) => `${from} ${kind}`));
    const missing = powers.flatMap(([power, { needs }]) =>
      needs.flatMap(({ kind, by }) => {
        const mirrors = MIRRORS[kind] ?? [];
        return mirrors.length === 0 || mirrors.some((mirror) => held.has(`${by} ${mirror}`)) ? [] : [`${power}: ${by}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('a power is shared exactly where another institution takes part; starting it does not count', () => {
    const wrong = powers.filter(([, { from, sole, needs }]) => {
      const others = needs.filter(({ by, kind }) => by !== from && kind !== 'initiative' && kind !== 'majority');
      return sole ? others.length > 0 : needs.length === 0;
    });
    expect(wrong.map(([power]) => power)).toEqual([]);
  });
});

describe('the counterpart of an institution', () => {
  const all = counterpartsOf(...EDITION_IDS.map(edition));
  const alone = counterpartsOf();

  test.each([
    ['pre-2022', 'constitutional-court', 'constitutional-council'],
    ['post-2022', 'constitutional-council', 'constitutional-court'],
    ['2026', 'mazhilis', 'kurultai'],
    ['2026', 'parliament', 'kurultai'],
    ['pre-2022', 'kurultai', 'mazhilis'],
    ['pre-2022', 'president', 'president'],
    ['pre-2022', 'vice-president', undefined],
    ['2026', 'toString', undefined],
  ] as const)('in %s of %s is %s', (id, asked, found) => {
    expect(all(edition(id), asked)).toBe(found);
  });

  test('is found by an order alone where it took the place, not where another will take it', () => {
    expect(alone(edition('2026'), 'constitutional-council')).toBe('constitutional-court');
    expect(alone(edition('pre-2022'), 'constitutional-court')).toBeUndefined();
  });
});
