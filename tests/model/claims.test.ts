import { describe, expect, test } from 'vitest';
import facts from '../fixtures/facts/claims.json' with { type: 'json' };
import { claims, REFORM_ITEMS } from '../../model/kazakhstan/claims/index.ts';
import { itemsAbout, subjectsOf } from '../../model/kazakhstan/claims/about.ts';
import { amendments, edition } from '../../model/kazakhstan/index.ts';
import { isKeyOf } from '../../model/json.ts';
import { isCalendarDate } from '../../model/law/dates.ts';
import { EDITION_IDS, LANGUAGES } from '../../model/vocabulary.ts';

const verified = facts.filter(({ confidence }) => confidence === 'verified');

test('the claims are exactly those that were read in a source, with item, side, who, when, where and words', () => {
  expect(
    claims
      .map(({ id, item, side, who, date, text, url }) => ({ id, item, side, who: who.en, date, text: text.en, url }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ).toEqual(
    verified
      .map(({ id, item, side, who, date, text, url }) => ({ id, item, side, who, date, text, url }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

describe.each(claims)('$id', ({ who, text, date, url }) => {
  test('stands in three languages, dated as far as its source is, with an address', () => {
    for (const language of LANGUAGES) {
      expect(who[language]).toMatch(/\S/u);
      expect(text[language].length).toBeGreaterThan(40);
    }
    expect(text.kk).not.toMatch(/[əiI]/u);
    expect(date === null || /^\d{4}$/u.test(date) || isCalendarDate(date)).toBe(true);
    expect(URL.canParse(url)).toBe(true);
  });
});

test('every item has a voice of the state and one that is not', () => {
  for (const item of REFORM_ITEMS) {
    const sides = new Set(claims.filter((claim) => claim.item === item).map(({ side }) => side));
    expect(sides.has('official') || item === 'election_2023').toBe(true);
    expect(sides.has('critical') || sides.has('independent')).toBe(true);
  }
});

test('what an item concerns exists in some order, and leads back to the item', () => {
  const orders = EDITION_IDS.map(edition);
  for (const item of REFORM_ITEMS) {
    const { provision = [], institution = [], amendment = [] } = subjectsOf(item);
    expect(provision.filter((id) => !orders.some(({ provisions }) => isKeyOf(provisions, id)))).toEqual([]);
    expect(institution.filter((id) => !orders.some(({ institutions }) => isKeyOf(institutions, id)))).toEqual([]);
    expect(amendment.filter((id) => !amendments.some((one) => one.id === id))).toEqual([]);
    for (const id of provision) expect(itemsAbout('provision', [id])).toContain(item);
  }
});
