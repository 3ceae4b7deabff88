import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../model/constitution/check.ts';
import { census, changeCensus } from '../../model/constitution/index.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { EDITION_IDS, POWER_KINDS, type EditionId } from '../../model/vocabulary.ts';
import { powerFacts } from '../support/facts.ts';
import { altered, island } from '../support/island.ts';
import { valueIn } from '../support/results.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/census');

/** The edition against which changes are counted. */
const COMPARED: Readonly<Record<EditionId, EditionId>> = {
  'pre-2022': 'pre-2022',
  'post-2022': 'pre-2022',
  '2026': 'post-2022',
};

describe('every edition is counted once', () => {
  // When a rule changes on purpose: run with -u, then review which counts moved in the commit.
  test.each(EDITION_IDS)('the counts of the %s edition are those that were reviewed', async (id) => {
    const order = edition(id);
    const counted = { ...census(order), changedPowers: changeCensus(edition(COMPARED[id]), order) };
    await expect(`${JSON.stringify(counted, null, 2)}\n`).toMatchFileSnapshot(path.join(FIXTURES, `${id}.golden.json`));
  });

  test('the editions have as many powers as the fact base says', () => {
    const totals = EDITION_IDS.map((id) => total(census(edition(id)).powers.byKind));
    expect(totals).toEqual([280, 285, 258]);
    expect(powerFacts.powers).toHaveLength(339);
  });

  test.each(EDITION_IDS)('every way to count the powers of the %s edition gives the same sum', (id) => {
    const { byKind, byFamily, byHolder, byLevel, byConfidence } = census(edition(id)).powers;
    expect(new Set([byKind, byFamily, byHolder, byLevel, byConfidence].map(total)).size).toBe(1);
  });

  test('every kind of power occurs in some edition', () => {
    const seen = new Set(EDITION_IDS.flatMap((id) => Object.keys(census(edition(id)).powers.byKind)));
    expect(POWER_KINDS.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});

test('one edited rule moves its counts and no others', () => {
  const before = census(valueIn(check(island)));
  const after = census(valueIn(check(altered(island, ['powers', 'warden-appoints-court', 'kind'], 'nominates'))));
  expect(before.powers.byKind).toEqual({ appoints: 1, elects: 1 });
  expect(after).toEqual({ ...before, powers: { ...before.powers, byKind: { elects: 1, nominates: 1 } } });
});

function total(tally: Readonly<Record<string, number>>): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0);
}
