import { describe, expect, test, vi } from 'vitest';
import { amendmentBetween, asOf, commit, start } from '../../model/amendments/index.ts';
import { check } from '../../model/constitution/check.ts';
import { census, changeCensus, diff } from '../../model/constitution/index.ts';
import { amendments, edition, on, stages } from '../../model/kazakhstan/index.ts';
import { formatCitations, parseCitations } from '../../model/law/index.ts';
import { elect, readVotes } from '../../model/elections/index.ts';
import {
  DEFAULT_ASSUMPTIONS,
  emptyTally,
  forecastOf,
  planOf,
  runBlocks,
} from '../../model/elections/simulation/index.ts';
import { electoralRule } from '../../model/kazakhstan/elections/index.ts';
import { shapleyShubik } from '../../model/power/game/weighted.ts';
import { entriesOf } from '../../model/json.ts';
import { EDITION_IDS } from '../../model/vocabulary.ts';
import { ballotOf, RULE_2023 } from '../support/elections.ts';
import { islandOrder } from '../support/island.ts';

const RULE = { lists: { seats: 69, rule: RULE_2023 }, districts: 2, assembly: 9 };
const DISTRICTS = [
  {
    id: '1',
    candidates: [
      { id: 'x', votes: 5 },
      { id: 'y', votes: 5 },
    ],
  },
];
const VOTES = { ballot: ballotOf([60, 30, 30, 2]), districts: DISTRICTS, decisions: [] };

/** What a short simulation counts. */
function simulated(): unknown {
  const contenders = VOTES.ballot.lists;
  const systems = [{ id: 'mixed', lists: RULE.lists, districts: 29 }];
  const plan = planOf({ contenders, againstAll: 0, systems, assumptions: DEFAULT_ASSUMPTIONS, seed: 1, draws: 300 });
  if (!plan.ok) return plan;
  const tally = emptyTally(plan.value);
  runBlocks(plan.value, 0, 1, tally);
  return forecastOf(plan.value, tally);
}

/** Everything that the core of the model can be asked, in one value. */
function everything(): unknown {
  const [pre, post] = [edition('pre-2022'), edition('post-2022')];
  const between = amendmentBetween(pre, post, {});
  const step = between.ok ? { label: 'reform', changes: between.value.changes } : null;
  const timeline = step && commit(start(pre, 'main'), step);
  return [
    EDITION_IDS.map((id) => census(edition(id))),
    changeCensus(pre, post),
    diff(post, edition('2026')),
    check(islandOrder()),
    on('2022-09-17'),
    on('2022-02-30'),
    stages('pre-2022', '2026'),
    elect(VOTES, RULE),
    electoralRule('mazhilis', '2023-03-19'),
    readVotes('A;3 431 510\nB;53,9'),
    shapleyShubik([4, 4, 4, 2, 2, 1], 12),
    simulated(),
    timeline?.ok && asOf(timeline.value, '2022-01-01'),
    parseCitations(
      formatCitations(
        entriesOf(pre.powers).flatMap(([, { cites }]) => cites),
        'constitution-1995',
      ),
      '',
    ),
  ];
}

describe('the model depends on its arguments alone', () => {
  test('it answers the same with the clock, chance and the surroundings out of reach', () => {
    const expected = structuredClone(everything());
    const reached: string[] = [];
    const trap = (name: string) =>
      new Proxy(function forbidden() {}, {
        apply: () => reached.push(name),
        construct: () => ({ reached: reached.push(name) }),
        get: (_target, key) => reached.push(`${name}.${String(key)}`),
      });
    for (const name of ['Date', 'Intl', 'performance', 'crypto', 'fetch', 'process', 'setTimeout', 'queueMicrotask']) {
      vi.stubGlobal(name, trap(name));
    }
    vi.spyOn(Math, 'random').mockImplementation(() => reached.push('Math.random'));
    const answer = everything();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(reached).toEqual([]);
    expect(answer).toEqual(expected);
  });

  test('it writes to nothing that it is given', () => {
    const frozen = deepFreeze(structuredClone(edition('pre-2022')));
    const order = check(frozen);
    if (!order.ok) throw new Error('The base is unsound.');
    const copy = structuredClone(amendments);
    expect(diff(order.value, edition('2026')).length).toBeGreaterThan(100);
    expect(census(order.value)).toEqual(census(edition('pre-2022')));
    expect(amendments).toEqual(copy);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}
