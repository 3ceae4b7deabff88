import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actsOf, answerIn, evaluate, matrixOf } from '../../../model/actions/index.ts';
import { keysOf } from '../../../model/json.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { EDITION_IDS, VERBS } from '../../../model/vocabulary.ts';
import { actOn } from '../../support/acts.ts';
import { islandOrder } from '../../support/island.ts';
import { worldsIn } from '../../support/worlds.ts';

const DAY = '2026-07-10';

describe('the matrix of an invented island', () => {
  const order = islandOrder();
  const facts = { 'candidate.age': 41, 'boats.kind': 'oar' };
  const matrix = matrixOf(order, '1903-01-01', facts);

  test('holds at every cell what is answered when that act is asked about alone', () => {
    expect(matrix.cells).toHaveLength(VERBS.length * matrix.actors.length * matrix.objects.length);
    for (const actor of matrix.actors) {
      for (const verb of VERBS) {
        for (const object of matrix.objects) {
          const alone = evaluate(order, actOn(actor, verb, object, '1903-01-01'), facts);
          expect(answerIn(matrix, actor, verb, object)).toEqual(alone);
        }
      }
    }
  });

  test('shares answers: few cells have one of their own', () => {
    expect(matrix.verdicts.length).toBeLessThan(20);
  });

  test('answers nothing about what the order does not have', () => {
    expect(answerIn(matrix, 'sailors', 'owns', 'boats')).toBeUndefined();
    expect(answerIn(matrix, 'warden', 'vetoes', 'ships')).toBeUndefined();
  });

  test('what an office may do leaves silence out', () => {
    const warden = actsOf(order, matrix.actors[1] ?? actOn('', 'owns', '', '').actor, '1903-01-01', facts);
    expect(warden.map(({ verb, object, verdict }) => [verb, object, verdict.status])).toEqual([
      ['appoints', 'court', 'conditional'],
      ['stands-for', 'warden', 'unknown'],
      ['owns', 'boats', 'unknown'],
    ]);
  });
});

describe.each(EDITION_IDS)('in the %s edition', (id) => {
  const order = edition(id);
  const matrix = matrixOf(order, DAY, {});

  test('whatever an office must not do, an article says so', () => {
    const uncited = matrix.verdicts.filter(
      ({ status, grounds }) => status === 'barred' && grounds.every(({ cites }) => cites.length === 0),
    );
    expect(uncited).toEqual([]);
  });

  test('every act has an answer, or a fact or question that would give one', () => {
    const mute = matrix.verdicts.filter(
      ({ status, missing, needs }) => status === 'unknown' && missing.length + needs.length === 0,
    );
    expect(mute).toEqual([]);
  });

  test('the law contradicts itself nowhere before facts are known', () => {
    expect(matrix.verdicts.filter(({ status }) => status === 'conflict')).toEqual([]);
  });

  test('no rule is idle: in some world each carries an answer or yields to another', () => {
    const worlds = fc.sample(worldsIn(order, DAY), { seed: 1, numRuns: 20 });
    const all = worlds.map((world) =>
      Object.fromEntries(keysOf(order.circumstances).map((name) => [name, world(name)] as const)),
    );
    const told = [{}, ...all]
      .flatMap((facts) => matrixOf(order, DAY, facts).verdicts)
      .flatMap(({ grounds, defeated }) => [...grounds, ...defeated.map(({ ground }) => ground)]);
    const named = new Set<string>(told.map(({ basis }) => basis.id));
    expect(keysOf(order.rules).filter((rule) => !named.has(rule))).toEqual([]);
  });
});
