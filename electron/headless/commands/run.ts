import type { Constitution } from '../../../model/constitution/types.ts';
import { decode, DEFAULT_LIMITS } from '../../../model/document/index.ts';
import { stages } from '../../../model/kazakhstan/index.ts';
import { entriesOf, keysOf } from '../../../model/json.ts';
import { failure, success, type Result } from '../../../model/refusals.ts';
import {
  explain,
  firstDivergence,
  runScenario,
  walk,
  type Cause,
  type OrdersByName,
  type Scenario,
  type StepAnswer,
  type StepRun,
} from '../../../model/scenario/index.ts';
import type { Language } from '../../../model/vocabulary.ts';
import { cited } from '../citations.ts';
import { againstTheLaw } from '../examine.ts';
import { orderAt } from '../points.ts';
import { columns, printed } from '../print.ts';
import { faulty, unreadable, wrongKind } from '../problems.ts';
import { readText } from '../read-file.ts';
import { sentenceOf } from '../sentences.ts';
import type { Command, Outcome, Problems, Request } from '../types.ts';

/** How a scenario comes out in several orders at once. */
export const run: Command = {
  name: 'run',
  operands: ['FILE'],
  options: ['editions', 'lang'],
  says: 'every step of a scenario in several orders at once, and where they first part',
  run: runFile,
};

async function runFile({ operands: [file = ''], editions, lang }: Request): Promise<Outcome> {
  const text = await readText(file, DEFAULT_LIMITS.length);
  if (!text.ok) return unreadable(text.error, file);
  const read = decode(text.value, DEFAULT_LIMITS, againstTheLaw);
  if (!read.ok) return faulty(read.error);
  if (read.value.shanyrak !== 'scenario') return wrongKind(read.value.shanyrak, 'scenario');
  const { scenario } = read.value;
  const names = [...new Set(editions?.split(',') ?? scenario.orders)];
  const orders = ordersNamed(names);
  if (!orders.ok) return orders;
  const runs = runScenario(orders.value, scenario);
  return success({
    json: () => printed(described(scenario, orders.value, runs, lang)),
    text: () => columns([['step', '', ...names], ...runs.map((one) => rowOf(one, names))]),
  });
}

function ordersNamed(names: readonly string[]): Result<OrdersByName, Problems> {
  const found: Record<string, OrdersByName[string]> = {};
  for (const name of names) {
    const order = orderAt(name, '--editions');
    if (!order.ok) return failure(order.error);
    found[name] = order.value;
  }
  return success(found);
}

function described(scenario: Scenario, orders: OrdersByName, runs: readonly StepRun[], lang: Language): unknown {
  const parted = firstDivergence(runs);
  const inOrder = (name: string, answer: StepAnswer) => answerOf(orders[name], answer, lang);
  return {
    scenario: scenario.id,
    steps: runs.map(({ step, answers, diverges }) => ({
      id: step,
      verdicts: Object.fromEntries(entriesOf(answers).map(([name, answer]) => [name, inOrder(name, answer)])),
      diverges,
    })),
    firstDivergence: parted === undefined ? null : { step: parted.step, causes: causesOf(scenario, orders, parted) },
  };
}

/** One answer with its citations in words. */
function answerOf(order: Constitution | undefined, answer: StepAnswer, lang: Language): unknown {
  if (order === undefined) return answer;
  switch (answer.kind) {
    case 'told':
      return { status: 'told' };
    case 'refused': {
      const { code, detail } = answer.refusal;
      return { status: 'refused', code, message: sentenceOf(code, detail), state: answer.run?.state ?? null };
    }
    case 'moved': {
      const { transition, run: now } = answer;
      return { status: 'moved', transition, state: now.state, day: now.day };
    }
    case 'verdict': {
      const { grounds, ...verdict } = answer.verdict;
      return { ...verdict, grounds: grounds.map((ground) => ({ ...ground, cites: cited(order, ground.cites, lang) })) };
    }
  }
}

/** Why the orders that part from the earliest of them do so, in order of time. */
function causesOf(scenario: Scenario, orders: OrdersByName, { step: id, answers }: StepRun): readonly unknown[] {
  const step = walk(scenario).find((one) => one.id === id);
  const [first, ...later] = [...keysOf(orders)].sort((one, other) => (stages(one, other).ok ? -1 : 1));
  if (step === undefined || first === undefined) return [];
  return later.flatMap((name) => {
    const [one, other] = [answers[first], answers[name]];
    const [a, b] = [orders[first], orders[name]];
    const between = stages(first, name);
    if (one === undefined || other === undefined || a === undefined || b === undefined) return [];
    if (wordOf(one) === wordOf(other) || !between.ok) return [];
    return explain(step, [one, other], [a, b], between.value).map((cause) => ({
      between: [first, name],
      ...causeOf(cause),
    }));
  });
}

function causeOf({ difference, amendment }: Cause): object {
  const { entity, id, change, fields, cites } = difference;
  return { entity, id, change, fields, cites, amendment: amendment ?? null };
}

function rowOf({ step, answers, diverges }: StepRun, names: readonly string[]): readonly string[] {
  const inOrder = names.flatMap((name) => answers[name] ?? []);
  return [step, diverges ? '≠' : '=', ...inOrder.map(wordOf)];
}

function wordOf(answer: StepAnswer): string {
  if (answer.kind === 'verdict') return answer.verdict.status;
  if (answer.kind === 'moved') return `${answer.transition} → ${answer.run.state}`;
  return answer.kind === 'refused' ? `refused: ${answer.refusal.code}` : '·';
}
