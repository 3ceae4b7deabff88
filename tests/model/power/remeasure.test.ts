import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Constitution } from '../../../model/constitution/types.ts';
import { decisions } from '../../../model/kazakhstan/decisions.ts';
import { compositionOf, disciplineIn } from '../../../model/kazakhstan/discipline.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { entriesOf, keysOf, valueOf } from '../../../model/json.ts';
import { powersOf, waysOf, type Decision } from '../../../model/power/decision.ts';
import { measureAll } from '../../../model/power/measure.ts';
import { remeasure } from '../../../model/power/remeasure.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';

/** A change of the law that may move who decides, told without knowing the order that it meets. */
type Change = { readonly what: (typeof KINDS)[number]; readonly pick: number; readonly more: number };
const KINDS = ['majority', 'step', 'power', 'need', 'size', 'parts', 'provision', 'title'] as const;
const changes: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom(...KINDS),
  pick: fc.nat(10_000),
  more: fc.nat(10_000),
});

/** The record with the chosen entry rewritten; without it where nothing is left. */
function rewritten<V>(record: Readonly<Record<string, V>>, pick: number, rewrite: (value: V) => V | undefined) {
  const chosen = keysOf(record)[pick % keysOf(record).length];
  return Object.fromEntries(
    entriesOf(record).flatMap(([id, value]) => {
      const next = id === chosen ? rewrite(value) : value;
      return next === undefined ? [] : [[id, next]];
    }),
  );
}

function changed(order: Constitution, { what, pick, more }: Change): Constitution {
  switch (what) {
    case 'majority':
    case 'step': {
      const procedures = rewritten(order.procedures, pick, (table) => ({
        ...table,
        transitions: rewritten(table.transitions, more, (step) => {
          if (what === 'step') return undefined;
          return step.majority === undefined ? step : { ...step, majority: { ...step.majority, share: '>=4/5' } };
        }),
      }));
      return { ...order, procedures };
    }
    case 'title': {
      const title = { kk: `${more}`, ru: `${more}`, en: `${more}` };
      return { ...order, procedures: rewritten(order.procedures, pick, (table) => ({ ...table, title })) };
    }
    case 'power':
      return { ...order, powers: rewritten(order.powers, pick, () => undefined) };
    case 'need':
      return {
        ...order,
        powers: rewritten(order.powers, pick, (power) => ({ ...power, needs: power.needs.slice(1) })),
      };
    case 'size':
      return {
        ...order,
        bodies: rewritten(order.bodies, pick, (body) => ({
          ...body,
          size: body.size === null ? null : 50 + (more % 60),
        })),
      };
    case 'parts':
      return { ...order, institutions: rewritten(order.institutions, pick, ({ includes: _, ...rest }) => rest) };
    case 'provision':
      return { ...order, provisions: rewritten(order.provisions, pick, (one) => ({ ...one, value: more })) };
  }
}

/** Powers whose exercise is a step of a procedure, with the decisions that are read from such procedures. */
const STEPS_OF: Readonly<Record<string, readonly string[]>> = {
  'president-vetoes': ['ordinary-law', 'constitutional-law', 'override-ordinary', 'override-constitutional'],
  'president-calls-referendum': ['amend-by-parliament', 'amend-by-referendum', 'call-referendum', 'decide-referendum'],
  'president-annuls-akim-acts': ['annul-regional-akim-act', 'annul-lower-akim-act'],
  'government-annuls-akim-acts': ['annul-regional-akim-act', 'annul-lower-akim-act'],
};

describe('measuring again after a change', () => {
  it('comes to what measuring everything anew comes to, whatever was changed, and computes no decision for nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDITION_IDS), fc.array(changes, { minLength: 1, maxLength: 4 }), (id, those) => {
        let order = edition(id);
        let last = remeasure(order, decisions);
        for (const change of those) {
          order = changed(order, change);
          const next = remeasure(order, decisions, undefined, last);
          expect(next.measured).toEqual(measureAll(order, decisions));
          for (const [index, { decision }] of next.measured.entries()) {
            if (!next.renewed.includes(decision)) expect(next.measured[index]).toBe(last.measured[index]);
          }
          last = next;
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(EDITION_IDS)('in %s computes for each procedure only the decisions that are read from it', (id) => {
    const order = edition(id);
    const before = remeasure(order, decisions);
    for (const procedure of keysOf(order.procedures)) {
      const index = keysOf(order.procedures).indexOf(procedure);
      const next = changed(order, { what: 'step', pick: index, more: 0 });
      const depending = entriesOf(decisions).flatMap(([name, decision]) =>
        waysOf(decision).some((way) => way.procedure === procedure) ? [name] : [],
      );
      expect(remeasure(next, decisions, undefined, before).renewed, procedure).toEqual(depending);
    }
  });

  it.each(EDITION_IDS)(
    'in %s computes for each power only the decisions that are its exercise or have it as a step',
    (id) => {
      const order = edition(id);
      const before = remeasure(order, decisions);
      const isThere = (decision: Decision) =>
        waysOf(decision).some(({ procedure }) => valueOf(order.procedures, procedure));
      for (const [index, power] of keysOf(order.powers).entries()) {
        const depending = entriesOf(decisions).flatMap(([name, decision]) =>
          powersOf(order, decision).includes(power) || (isThere(decision) && (STEPS_OF[power] ?? []).includes(name))
            ? [name]
            : [],
        );
        const next = changed(order, { what: 'power', pick: index, more: 0 });
        expect(remeasure(next, decisions, undefined, before).renewed, power).toEqual(depending);
      }
    },
  );

  it('computes nothing where nothing changed, even in a copy, and everything at first', () => {
    const order = edition('post-2022');
    const first = remeasure(order, decisions);
    expect(first.renewed).toEqual(keysOf(decisions));
    expect(remeasure(order, decisions, undefined, first).renewed).toEqual([]);
    expect(remeasure(structuredClone(order), decisions, undefined, first).renewed).toEqual([]);
  });

  it('computes only decisions in which the chamber votes when party discipline is switched', () => {
    const order = edition('post-2022');
    const composition = compositionOf('2023');
    if (composition === undefined) throw new Error('2023');
    const free = remeasure(order, decisions);
    const next = remeasure(order, decisions, disciplineIn(order, composition), free);
    expect(next.measured).toEqual(measureAll(order, decisions, disciplineIn(order, composition)));
    expect(next.renewed).toContain('ordinary-law');
    expect(next.renewed).not.toContain('appoint-prosecutor-general');
  });

  it('takes another size of the Senate for every decision that counts senators, and for no other', () => {
    const order = edition('post-2022');
    const before = remeasure(order, decisions);
    const index = keysOf(order.bodies).findIndex((body) => body === 'senate');
    const { renewed } = remeasure(changed(order, { what: 'size', pick: index, more: 1 }), decisions, undefined, before);
    const counting = before.measured.flatMap((one) =>
      one.outcome === 'measured' &&
      one.games.some(({ wins }) => wins.some((clause) => (valueOf(clause, 'senate') ?? 0) > 1))
        ? [one.decision]
        : [],
    );
    expect(renewed).toEqual(expect.arrayContaining(counting));
    expect(renewed).not.toContain('appoint-prime-minister');
  });
});
