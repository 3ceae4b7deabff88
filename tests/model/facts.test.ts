import { describe, expect, test } from 'vitest';
import { edition } from '../../model/kazakhstan/index.ts';
import { entriesOf } from '../../model/json.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { FACT_EDITIONS, inEnglish, powerFacts, provisionFacts, type PowerFact } from '../support/facts.ts';

describe.each(EDITION_IDS)('the %s edition agrees with the fact base', (id) => {
  const order = edition(id);
  const factEdition = FACT_EDITIONS[id];

  test('on every provision: value, confidence and date', () => {
    const expected = provisionFacts.map((fact) => {
      const { value, confidence, effective_from } = fact.values[factEdition];
      return [fact.id, { topic: fact.topic, value, confidence, effectiveFrom: effective_from ?? null }];
    });
    const actual = entriesOf(order.provisions).map(([key, provision]) => {
      const { topic, value, confidence, effectiveFrom = null } = provision;
      return [key, { topic, value, confidence, effectiveFrom }];
    });
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    expect(actual).toHaveLength(184);
  });

  test('on every power: who, to whom, alone or not, under which conditions, how many, from when', () => {
    const expected = powerFacts.powers.flatMap((fact) => resolve(fact, factEdition));
    const actual = entriesOf(order.powers).map(([key, power]) => {
      const { kind, from, to, sole, needs, count, level, confidence, params = {}, effectiveFrom = null } = power;
      const read = { kind, from, to, sole, needs, count, level, confidence, params, effectiveFrom };
      return [key, inEnglish(read)];
    });
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });

  test('on every body: size, term and groups of seats in their order', () => {
    const expected = powerFacts.bodies.flatMap(({ institution, editions }) => {
      const body = editions[factEdition];
      if (body === null) return [];
      const seats = body.seats.map(({ how, needs = [], count, role, by }) => {
        return { count, role, how: how.replace(' ', '-'), by, needs };
      });
      return [[institution, { size: body.size, termYears: body.term_years ?? null, seats }]];
    });
    const actual = entriesOf(order.bodies).map(([key, { size, termYears = null, seats }]) => {
      const groups = entriesOf(seats).map(([, seat]) => seat);
      const ordered = [...groups].sort((a, b) => a.order - b.order);
      const read = ordered.map(({ count, role, how, by = null, needs }) => ({ count, role, how, by, needs }));
      return [key, inEnglish({ size, termYears, seats: read })];
    });
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });

  test('on which institutions exist, and of what type', () => {
    const expected = Object.entries(powerFacts.institutions).flatMap(([key, { type, exists }]) =>
      exists[factEdition] ? [[key, type]] : [],
    );
    const actual = entriesOf(order.institutions).map(([key, { type }]) => [key, type]);
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
  });
});

/** The row as it stands in one edition: particulars of the edition replace those of the row. */
function resolve(fact: PowerFact, edition: keyof PowerFact['editions']): readonly (readonly [string, unknown])[] {
  const there = fact.editions[edition];
  if (there === null) return [];
  const { id, editions: _editions, about: _about, confidence, ...row } = fact;
  const fields = new Set(['from', 'to', 'sole', 'needs', 'count', 'kind', 'level']);
  const params = Object.entries(there.params ?? {});
  const own = Object.fromEntries(params.filter(([name]) => fields.has(name)));
  const { kind, from, to, sole, needs, count, level } = { ...row, ...own };
  return [
    [
      id,
      {
        kind,
        from,
        to,
        sole,
        needs,
        count,
        level,
        confidence: there.confidence ?? confidence,
        params: Object.fromEntries(params.filter(([name]) => !fields.has(name))),
        effectiveFrom: there.effective_from ?? null,
      },
    ],
  ];
}
