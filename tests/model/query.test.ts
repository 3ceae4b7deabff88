import { describe, expect, test } from 'vitest';
import {
  actsNeeding,
  counterpartsOf,
  institutionAt,
  institutionId,
  powersHeldBy,
  powersOver,
} from '../../model/constitution/index.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { entriesOf } from '../../model/json.ts';
import { rankOf } from '../../model/law/index.ts';
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

describe('an order answers', () => {
  const order = islandOrder();
  const moot = institutionId(order, 'moot');
  const ids = (entries: readonly (readonly [string, unknown])[] | undefined) => entries?.map(([id]) => id);

  test('what an institution may do, what may be done to it, and which acts need it', () => {
    expect(ids(moot && powersHeldBy(order, moot))).toEqual([]);
    expect(ids(moot && powersOver(order, moot))).toEqual(['islanders-elect-moot']);
    expect(ids(moot && actsNeeding(order, moot))).toEqual(['warden-appoints-court']);
    expect(moot && institutionAt(order, moot)?.type).toBe('body');
  });
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

test('the Constitution has the rank nought', () => {
  expect(rankOf('constitution')).toBe(0);
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
