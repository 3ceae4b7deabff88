import { describe, expect, test } from 'vitest';
import { edition } from '../../../model/kazakhstan/index.ts';
import { firstDivergence, runScenario, type StepRun } from '../../../model/scenario/index.ts';
import { storyOf } from '../../support/story.ts';

const orders = { 'pre-2022': edition('pre-2022'), 'post-2022': edition('post-2022'), '2026': edition('2026') };
const dissolution = { actor: 'president', verb: 'dissolves', object: 'mazhilis' };

function word(run: StepRun | undefined, name: keyof typeof orders): string {
  const answer = run?.answers[name];
  if (answer === undefined) return 'nothing';
  if (answer.kind === 'verdict') return answer.verdict.status;
  return answer.kind === 'moved' ? answer.run.state : answer.kind;
}

describe('a scenario run in several orders', () => {
  test('an act that no order bars leaves behind what it brings, in each order by its own answer', () => {
    const story = storyOf([
      {
        id: 'annul',
        act: { actor: 'president', verb: 'annuls', object: 'akim-acts' },
        brings: { 'consent.senate': true },
      },
    ]);
    const [run] = runScenario(orders, story);
    const left = Object.entries(run?.states ?? {}).map(([name, { facts }]) => [name, facts['consent.senate'] ?? null]);
    const permitted = Object.entries(run?.answers ?? {}).map(([name, answer]) => [
      name,
      answer.kind === 'verdict' && answer.verdict.status === 'permitted' ? true : null,
    ]);
    expect(left).toEqual(permitted);
    expect(run?.diverges).toBe(true);
  });

  test('the same story gives the same runs, and a shorter one the beginning of them', () => {
    const steps = [
      { id: 'one', act: dissolution },
      { id: 'two', act: { ...dissolution, object: 'senate' } },
    ];
    const whole = runScenario(orders, storyOf(steps));
    expect(runScenario(orders, storyOf(steps))).toEqual(whole);
    expect(runScenario(orders, storyOf(steps.slice(0, 1)))).toEqual(whole.slice(0, 1));
  });

  test('successors act and are acted upon in the place of their predecessors', () => {
    const [run] = runScenario(
      orders,
      storyOf([{ id: 'one', act: { actor: 'kurultai', verb: 'adopts-law', object: 'laws' } }]),
    );
    for (const name of ['pre-2022', 'post-2022', '2026'] as const) {
      const answer = run?.answers[name];
      expect(answer?.kind === 'verdict' && answer.verdict.grounds[0]?.basis.kind).toBe('power');
    }
  });

  test('a procedure moves by the votes of each house, and a share means its own size', () => {
    const procedure = 'president-signature-ordinary';
    const story = storyOf([
      { id: 'countersign', event: { procedure, does: 'countersign' } },
      { id: 'return', event: { procedure, does: 'return-law' } },
      { id: 'override', event: { procedure, does: 'override', votes: { mazhilis: '2/3' } } },
    ]);
    const runs = runScenario(orders, story);
    expect(runs.map((run) => word(run, 'post-2022'))).toEqual(['countersigned', 'returned', 'second-chamber']);
    expect(runs.map((run) => word(run, '2026'))).toEqual(['countersigned', 'returned', 'must-sign']);
    expect(firstDivergence(runs)?.step).toBe('override');
  });

  test('an order without the procedure refuses and says so', () => {
    const story = storyOf([{ id: 'complain', event: { procedure: 'individual-complaint', does: 'complain' } }]);
    const [run] = runScenario(orders, story);
    expect(run?.answers['pre-2022']).toMatchObject({ kind: 'refused', refusal: { code: 'no-such-procedure' } });
  });

  test('a name that no order knows is refused, not guessed', () => {
    const [run] = runScenario(orders, storyOf([{ id: 'a', act: { ...dissolution, actor: 'king' } }]));
    expect(run?.answers['pre-2022']).toMatchObject({
      kind: 'refused',
      refusal: { code: 'unknown-name', detail: 'king' },
    });
  });
});
