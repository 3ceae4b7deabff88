import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../model/json.ts';
import { edition } from '../../../model/kazakhstan/index.ts';
import { paths, possible, runCensus, start, type Procedure } from '../../../model/procedures/index.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import { takeStep } from '../../support/favourable.ts';

const DEPTH = 8;
const GOLDEN = path.join(import.meta.dirname, '../../fixtures/census/procedures.golden.json');

describe.each(EDITION_IDS)('in the %s edition', (id) => {
  const order = edition(id);

  test.each(entriesOf(order.procedures))('every way through %s can be gone to its end', (_, procedure) => {
    const ways = paths(procedure);
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) {
      let run = start(procedure, '2024-02-29');
      for (const step of way) {
        const next = takeStep(order, procedure, run, step);
        expect(next, `${way.join(' > ')} at ${step}`).toMatchObject({ ok: true });
        if (next.ok) run = next.value;
      }
      expect(procedure.states[run.state]?.kind).toBe('final');
      expect(run.history.map(({ transition }) => transition)).toEqual(way);
    }
  });

  test.each(entriesOf(order.procedures))('every state of %s lies on a way from its start', (_, procedure) => {
    const seen = new Set<string>();
    const ahead = entriesOf(procedure.states).flatMap(([state, { kind }]) => (kind === 'start' ? [state] : []));
    for (const state of ahead) {
      if (!seen.has(state)) ahead.push(...possible(procedure, state).map(([, { to }]) => to));
      seen.add(state);
    }
    expect([...seen].toSorted()).toEqual(Object.keys(procedure.states).toSorted());
  });

  test.each(entriesOf(order.procedures))('the runs through %s are counted as when each is told', (_, procedure) => {
    const { runs } = runCensus(procedure, 5);
    expect(runs).toEqual([1, 2, 3, 4, 5].map((length) => runsOf(procedure, length)));
  });
});

// When a table changes on purpose: run with -u, then review which counts moved in the commit.
test('the runs of every length through every procedure are those that were reviewed', async () => {
  const counted = EDITION_IDS.map((id) => {
    const those = entriesOf(edition(id).procedures).map(([key, procedure]) => {
      const { runs, paths: ways, longest } = runCensus(procedure, DEPTH);
      return [key, `runs ${runs.join(' ')}; ways to an end ${ways}; longest ${longest}`] as const;
    });
    return [id, Object.fromEntries(those)] as const;
  });
  await expect(`${JSON.stringify(Object.fromEntries(counted), null, 2)}\n`).toMatchFileSnapshot(GOLDEN);
});

/** Counts runs by telling each of them, one by one. */
function runsOf(procedure: Procedure, length: number): number {
  let told = [start(procedure, '2024-01-01').state];
  for (let step = 0; step < length; step += 1) {
    told = told.flatMap((state) =>
      entriesOf(procedure.transitions).flatMap(([, { from, to }]) => (from === state ? [to] : [])),
    );
  }
  return told.length;
}
