import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsOf, counterfactuals, evaluate, type Verdict } from '../../model/actions/index.ts';
import { fold } from '../../model/amendments/fold.ts';
import { check } from '../../model/constitution/check.ts';
import type { Facts } from '../../model/conditions/index.ts';
import { isKeyOf, keysOf } from '../../model/json.ts';
import { edition } from '../../model/kazakhstan/index.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { actOn } from '../support/acts.ts';
import { statusByCompletions } from '../support/completions.ts';
import { generated, pick } from '../support/generated.ts';
import { altered } from '../support/island.ts';
import { valueIn } from '../support/results.ts';
import { worldsIn } from '../support/worlds.ts';

const DAY = '2026-07-03';
const KNOWN = ['permitted', 'barred', 'conflict'];

describe('on generated orders', () => {
  test('the status is the one that every completion of what is open agrees on', () => {
    fc.assert(
      fc.property(generated, ({ order, act, known }) => {
        expect(evaluate(order, act, known).status).toBe(statusByCompletions(order, act, known));
      }),
      { numRuns: 1000 },
    );
  });

  test('learning a fact never flips a known answer', () => {
    fc.assert(
      fc.property(generated, fc.nat(20), ({ order, act, world, known }, choice) => {
        const before = evaluate(order, act, known);
        fc.pre(KNOWN.includes(before.status));
        const open = Object.keys(world).filter((name) => !Object.hasOwn(known, name));
        const learnt = open[choice % Math.max(open.length, 1)];
        const after = evaluate(
          order,
          act,
          pick(world, (name) => name === learnt || isKeyOf(known, name)),
        );
        expect(after.status).toBe(before.status);
      }),
      { numRuns: 500 },
    );
  });

  test('whoever learns what is missing and what must still happen comes to a decision, save what the law leaves open', () => {
    fc.assert(
      fc.property(generated, ({ order, act, world, known }) => {
        let facts = known;
        let verdict = evaluate(order, act, facts);
        while (!KNOWN.includes(verdict.status) && !verdict.missing.some((name) => name.startsWith('question.'))) {
          const named = verdict.needs.flatMap(({ kind, by, fact }) => [fact, `${kind}.${by}`]);
          const wanted = new Set<string>([...verdict.missing, ...named]);
          const learnt = pick(world, (name) => wanted.has(name) || isKeyOf(facts, name));
          expect(Object.keys(learnt).length).toBeGreaterThan(Object.keys(facts).length);
          facts = learnt;
          verdict = evaluate(order, act, facts);
        }
        expect(verdict.grounds).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a barred act cites a provision, and every known answer has a ground', () => {
    fc.assert(
      fc.property(generated, ({ order, act, known }) => {
        const { status, grounds } = evaluate(order, act, known);
        if (KNOWN.includes(status)) expect(grounds).not.toEqual([]);
        if (status === 'barred') expect(grounds.flatMap(({ cites }) => cites)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('each reading of an open question is the answer that a ruling would give', () => {
    fc.assert(
      fc.property(generated, ({ order, act, known }) => {
        for (const { question, value, status } of evaluate(order, act, known).readings) {
          const answer = { value, cites: [{ source: 'charter' }], effectiveFrom: '1900-01-01' };
          const ruled = valueIn(check(altered(order, ['circumstances', question, 'answer'], answer)));
          expect(evaluate(ruled, act, known).status).toBe(status);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what would have to differ does give the other answer: a fact, a reading, an order without the rule or power', () => {
    fc.assert(
      fc.property(generated, ({ order, act, known }) => {
        const { status } = evaluate(order, act, known);
        const others = counterfactuals(order, act, known);
        expect(others.map(({ distance }) => distance)).toEqual(
          others.map(({ distance }) => distance).toSorted((a, b) => a - b),
        );
        for (const { otherwise, status: other } of others) {
          expect(other).not.toBe(status);
          if (otherwise.kind === 'fact') {
            expect(evaluate(order, act, { ...known, [otherwise.fact]: otherwise.to }).status).toBe(other);
          } else if (otherwise.kind === 'without') {
            const { kind, id } = otherwise.basis;
            const path = [kind === 'rule' ? 'rules' : 'powers', id];
            const named = Object.keys(order.rules).filter((name) => name !== id);
            const unnamed = named.reduce<unknown>((draft, name) => withoutOverride(draft, name, id), order);
            const without = altered(unnamed, path, undefined);
            expect(evaluate(valueIn(check(without)), act, known).status).toBe(other);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The draft after a rule stops naming another as overridden. */
function withoutOverride(draft: unknown, name: string, id: string): unknown {
  const { rules } = valueIn(check(draft));
  if (!isKeyOf(rules, name)) return draft;
  const { overrides } = rules[name] ?? {};
  if (overrides === undefined) return draft;
  const left = overrides.filter((other) => other !== id);
  return altered(draft, ['rules', name, 'overrides'], left.length === 0 ? undefined : left);
}

describe.each(EDITION_IDS)('in the %s edition', (id) => {
  const order = edition(id);
  const acts = keysOf(order.institutions).flatMap((actor) =>
    actsOf(order, actor, DAY, {}).map(({ verb, object }) => actOn(actor, verb, object, DAY)),
  );

  test('step by step every fact that is asked for leads to an answer that stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...acts), worldsIn(order, DAY), fc.nat(), (act, world, choice) => {
        let facts: Facts = {};
        let verdict = evaluate(order, act, facts);
        for (let asked = openIn(verdict); asked.length > 0; asked = openIn(verdict)) {
          const name = asked[choice % asked.length] ?? '';
          facts = { ...facts, [name]: world(name) };
          const next = evaluate(order, act, facts);
          expect(next.status).toBe(statusByCompletions(order, act, facts));
          if (KNOWN.includes(verdict.status)) expect(next.status).toBe(verdict.status);
          verdict = next;
        }
        expect(verdict.status === 'unknown').toBe(verdict.readings.length > 0);
        if (verdict.status === 'barred') expect(verdict.grounds.flatMap(({ cites }) => cites)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('without any one of the rules that carry it the answer is another, or has other grounds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...acts), worldsIn(order, DAY), (act, world) => {
        const open = openIn(evaluate(order, act, {}));
        const facts = Object.fromEntries(open.map((name) => [name, world(name)]));
        const verdict = evaluate(order, act, facts);
        for (const { basis } of verdict.grounds) {
          if (basis.kind !== 'rule') continue;
          const change = { was: { ...order.rules[basis.id] }, becomes: null };
          const without = valueIn(fold(order, [{ changes: { rules: { [basis.id]: change } } }]));
          expect(evaluate(without, act, facts)).not.toEqual(verdict);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The facts and participations that an answer waits for, without questions of law. */
function openIn({ missing, needs }: Verdict): readonly string[] {
  return [...missing.filter((name) => !name.startsWith('question.')), ...needs.map(({ fact }) => fact)];
}
