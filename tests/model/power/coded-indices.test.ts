import { describe, expect, it } from 'vitest';
import type { Constitution, Power } from '../../../model/constitution/types.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { PRACTICE } from '../../../model/kazakhstan/indices/practice.ts';
import { shugartCareyOf } from '../../../model/kazakhstan/indices/shugart-carey.ts';
import { entriesOf, isRecord, keysOf, valueOf } from '../../../model/json.ts';
import { CCP_ITEMS, CCP_TITLES, ccpOf } from '../../../model/power/coded/ccp.ts';
import { ANCHORS_ARE, SHUGART_CAREY_SCALE } from '../../../model/power/coded/shugart-carey-scale.ts';
import { SHUGART_CAREY_ITEMS, type ShugartCareyItem } from '../../../model/power/coded/shugart-carey.ts';
import { EDITION_IDS, LANGUAGES } from '../../../model/vocabulary.ts';
import { FACT_EDITIONS, provisionFacts } from '../../support/facts.ts';

function levelOf(order: Constitution, item: ShugartCareyItem): number | undefined {
  return shugartCareyOf(order).scores.find((score) => score.item === item)?.level;
}

/** An order in which one power is another one, or none. */
function having(order: Constitution, id: string, change: (power: Power) => Partial<Power> | null): Constitution {
  const powers = entriesOf(order.powers).flatMap(([name, power]) => {
    if (name !== id) return [[name, power] as const];
    const next = change(power);
    return next === null ? [] : [[name, { ...power, ...next }] as const];
  });
  return { ...order, powers: Object.fromEntries(powers) };
}

function without(order: Constitution, ...ids: readonly string[]): Constitution {
  return ids.reduce((sofar, id) => having(sofar, id, () => null), order);
}

/** The override of the veto by another share of all deputies; none: the text states no majority. */
function overriddenBy(order: Constitution, share: string | null): Constitution {
  return having(order, 'parliament-overrides-law', ({ needs }) => ({
    needs: needs.flatMap((need) =>
      share === null || need.majority === undefined ? [] : [{ ...need, majority: { ...need.majority, share } }],
    ),
  }));
}

describe('the ten items of Shugart and Carey', () => {
  it.each([
    { id: 'pre-2022', levels: [2, 3, 0, 0, 0, 4, 3, 4, 2, 3], bounds: [16, 21, 26] },
    { id: 'post-2022', levels: [2, 3, 0, 0, 0, 4, 3, 4, 2, 3], bounds: [16, 21, 26] },
    { id: '2026', levels: [2, 3, 1, 0, 0, 4, 3, 4, 2, 3], bounds: [17, 22, 28] },
  ] as const)('come in $id to the levels that its articles say', ({ id, levels, bounds }) => {
    const { scores, total, least, most } = shugartCareyOf(edition(id));
    expect(scores.map(({ item }) => item)).toEqual(SHUGART_CAREY_ITEMS);
    expect(scores.map(({ level }) => level)).toEqual(levels);
    expect([least, total, most]).toEqual(bounds);
    expect(scores.filter(({ over }) => over === 'legislation')).toHaveLength(6);
    for (const score of scores) expect(score.cites.length, score.item).toBeGreaterThan(0);
  });

  it.each(EDITION_IDS)('say in %s why, wherever another level fits as well', (id) => {
    for (const { item, level, least, most, why } of shugartCareyOf(edition(id)).scores) {
      expect(least <= level && level <= most, item).toBe(true);
      expect(why !== undefined, item).toBe(least < most);
    }
  });

  it('agree with the fact base on the veto, decrees, the referendum, dissolution and no confidence', () => {
    for (const id of EDITION_IDS) {
      const order = edition(id);
      const fact = (name: string) => provisionFacts.find((one) => one.id === name)?.values[FACT_EDITIONS[id]].value;
      expect(fact('pres.veto_override_law')).toMatchObject({ share: '2/3' });
      expect(levelOf(order, 'package-veto')).toBe(2);
      const decrees = fact('pres.decrees');
      expect(levelOf(order, 'decree')).toBe(isRecord(decrees) && decrees['force_of_law'] !== false ? 1 : 0);
      expect(fact('pres.referendum')).toMatchObject({ decides: 'President' });
      expect(fact('pres.dissolution_limits')).toContain('within 1 year of previous dissolution');
      expect(levelOf(order, 'dissolution')).toBe(3);
      expect(fact('gov.after_no_confidence')).toMatchObject({ president: 'accepts or declines within 10 days' });
      expect(shugartCareyOf(order).scores.find(({ item }) => item === 'censure')?.most).toBe(4);
    }
  });

  const order = edition('post-2022');
  it.each([
    ['package-veto', 'no veto', without(order, 'president-vetoes'), 0],
    ['package-veto', 'no override', without(order, 'parliament-overrides-law'), 4],
    ['package-veto', 'an override by three quarters', overriddenBy(order, '>=3/4'), 3],
    ['package-veto', 'an override by more than two thirds', overriddenBy(order, '>2/3'), 3],
    ['package-veto', 'an override by three fifths', overriddenBy(order, '>=3/5'), 1],
    ['package-veto', 'an override by more than half', overriddenBy(order, '>1/2'), 1],
    ['package-veto', 'an override by no stated majority', overriddenBy(order, null), 0],
    ['partial-veto', 'no veto', without(order, 'president-vetoes'), 0],
    ['partial-veto', 'an override by more than half', overriddenBy(order, '>1/2'), 2],
    [
      'exclusive-introduction',
      'no other who introduces',
      without(order, 'deputies-initiate-law', 'government-initiates-law'),
      1,
    ],
    ['referendum', 'no referendum', without(order, 'president-calls-referendum'), 0],
    [
      'referendum',
      'a referendum on proposal',
      having(order, 'president-calls-referendum', () => ({
        needs: valueOf(order.powers, 'president-appoints-ministers')?.needs ?? [],
      })),
      2,
    ],
    ['cabinet-formation', 'no consent', having(order, 'president-appoints-pm', () => ({ needs: [] })), 4],
    ['cabinet-formation', 'no appointment', without(order, 'president-appoints-pm'), 0],
    ['cabinet-formation', 'ministers of the premier', without(order, 'president-appoints-ministers'), 1],
    ['cabinet-dismissal', 'no dismissal of ministers', without(order, 'president-dismisses-ministers'), 0],
    ['censure', 'no censure', without(order, 'lower-house-no-confidence'), 4],
    ['censure', 'no dissolution', without(order, 'president-dissolves-lower-house'), 0],
    ['dissolution', 'no dissolution', without(order, 'president-dissolves-lower-house'), 0],
    ['dissolution', 'only after refusals', without(edition('2026'), 'president-dissolves-lower-house'), 1],
    ['decree', 'no decrees as law', without(edition('2026'), 'president-decrees-as-law'), 0],
  ] as const)('follow the law: %s with %s', (item, _, changed, level) => {
    expect(levelOf(changed, item)).toBe(level);
  });

  it('have a meaning for every level that is given, and every meaning is background', () => {
    expect(ANCHORS_ARE).toBe('background');
    expect(keysOf(SHUGART_CAREY_SCALE)).toEqual(SHUGART_CAREY_ITEMS);
    for (const id of EDITION_IDS) {
      for (const { item, level, least, most } of shugartCareyOf(edition(id)).scores) {
        for (const one of [level, least, most]) {
          for (const language of LANGUAGES)
            expect(SHUGART_CAREY_SCALE[item].anchors[one]?.[language], item).toBeTruthy();
        }
      }
    }
  });
});

describe('the executive items of the Comparative Constitutions Project', () => {
  it.each(EDITION_IDS)('are all there in %s, each with its powers and articles', (id) => {
    const scores = ccpOf(edition(id));
    expect(scores.map(({ item }) => item)).toEqual(CCP_ITEMS);
    for (const { item, has, powers, cites } of scores) {
      expect([has, powers.length > 0, cites.length > 0], item).toEqual([true, true, true]);
      for (const language of LANGUAGES) expect(CCP_TITLES[item][language]).not.toBe('');
    }
  });

  it('lose a point when the last power of an executive for it goes, and none before', () => {
    const order = edition('pre-2022');
    for (const { item, powers } of ccpOf(order)) {
      const [first, ...others] = powers;
      const has = (changed: Constitution) => ccpOf(changed).find((score) => score.item === item)?.has;
      expect(has(without(order, ...others)), item).toBe(true);
      expect(has(without(order, ...others, first ?? '')), item).toBe(false);
    }
  });
});

describe('values for practice', () => {
  it('have a year and a source each, and lie on their scale', () => {
    const years = new Set(PRACTICE.map(({ id, year }) => `${id} ${year}`));
    expect(years.size).toBe(PRACTICE.length);
    for (const { value, scale, year, readAt } of PRACTICE) {
      expect(year).toBeGreaterThanOrEqual(2023);
      expect(readAt).toMatch(/^https:\/\//);
      if (scale !== null) expect(value >= scale.least && value <= scale.most).toBe(true);
    }
  });
});
