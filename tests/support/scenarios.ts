import { at, stages } from '../../model/kazakhstan/index.ts';
import type { Citation } from '../../model/law/types.ts';
import {
  explain,
  runScenario,
  type Choices,
  type OrdersByName,
  type Scenario,
  type StepAnswer,
} from '../../model/scenario/index.ts';
import { FACT_EDITIONS, powerFacts, provisionFacts } from './facts.ts';
import { valueIn } from './results.ts';

/** A row: ids of the fact base (a space between), then the answer of each order, with the article if one is named. */
export type Row = readonly [says: string, ...answers: string[]];

/** What a scenario must come to: every step, and where and why two of its orders first part. */
export type Expectation = {
  readonly rows: Readonly<Record<string, Row>>;
  readonly parts: {
    readonly step: string;
    readonly between: readonly [string, string];
    /** Causes that must be among those named: what differs, and the amendment that made it differ. */
    readonly because: readonly string[];
  };
};

/** The orders of a scenario by name. */
function ordersOf({ orders }: Scenario) {
  return Object.fromEntries(orders.map((name) => [name, valueIn(at(name))]));
}

/** Every way through the branches of a scenario, as the choices that lead along it. */
function waysThrough({ steps }: Scenario): readonly Choices[] {
  const ways: Choices[] = [];
  const follow = (index: number | undefined, choices: Choices) => {
    const step = index === undefined ? undefined : steps[index];
    if (index === undefined || step === undefined) {
      ways.push(choices);
      return;
    }
    const place = (id: string) => steps.findIndex((other) => other.id === id);
    if (step.branches !== undefined) {
      for (const { to } of step.branches) follow(place(to), { ...choices, [step.id]: to });
    } else if (step.next === undefined) follow(index + 1, choices);
    else follow(step.next === null ? undefined : place(step.next), choices);
  };
  follow(0, {});
  return ways;
}

/**
 * The answers of a scenario as rows, written like the expected ones, along every way: an article is told where the expected
 * answer names one on which the answer rests; an answer from silence alone names none.
 */
export function answersOf(scenario: Scenario, { rows }: Expectation): Expectation['rows'] {
  const orders = ordersOf(scenario);
  const found: Record<string, Row> = {};
  for (const choices of waysThrough(scenario)) {
    for (const { step, answers } of runScenario(orders, scenario, choices)) {
      const [says = '', ...expected] = rows[step] ?? [];
      const cells = scenario.orders.map((name, index) => cellOf(answers[name], expected[index] ?? ''));
      const known = found[step];
      const row: Row = [says, ...cells];
      found[step] =
        known === undefined || known.join() === row.join() ? row : [`not the same on every way: ${row.join()}`];
    }
  }
  return found;
}

function cellOf(answer: StepAnswer | undefined, expected: string): string {
  switch (answer?.kind) {
    case undefined:
    case 'told':
      return answer?.kind ?? 'none';
    case 'moved':
      return `moved ${answer.run.state}`;
    case 'refused':
      return `refused ${answer.refusal.code}`;
    case 'verdict': {
      const { status, grounds } = answer.verdict;
      const [, article] = expected.split(' ');
      const places = grounds.flatMap(({ cites }) => cites.map(placeOf));
      if (article !== undefined) return `${status} ${places.find((place) => place === article) ?? places.join(' ')}`;
      const [first] = grounds;
      return first === undefined || isSilence(first.basis) ? status : `${status} by ${first.basis.id}`;
    }
  }
}

function isSilence(basis: { readonly kind: string; readonly id: string }): boolean {
  return basis.kind === 'no-such-institution' || basis.id.startsWith('residual-');
}

function placeOf({ source, article, paragraph, item }: Citation): string {
  if (article === undefined) return source;
  return `${article}${paragraph === undefined ? '' : `(${paragraph})`}${item === undefined ? '' : `(${item})`}`;
}

/** Articles of the expected rows that the fact base does not name for the edition, and powers that it should not know. */
export function unfoundedIn(scenario: Scenario, { rows }: Expectation): readonly string[] {
  return Object.entries(rows).flatMap(([step, [says, ...cells]]) =>
    cells.flatMap((cell, index) => {
      const name = scenario.orders[index];
      if (says === '' || (name !== 'pre-2022' && name !== 'post-2022' && name !== '2026')) return [];
      const articles = says.split(' ').map((id) => articleIn(id, FACT_EDITIONS[name]));
      const [, article] = cell.split(' ');
      const number = article === undefined ? null : /^[0-9]+(-[0-9]+)?/.exec(article)?.[0];
      if (number === undefined) return [];
      const named = number !== null && articles.some((text) => text !== null && numbersIn(text).includes(number));
      const silent = number === null && (isProvision(says) || articles.every((text) => text === null));
      const held = number === null && cell.startsWith('permitted');
      return named || silent || held ? [] : [`${step} in ${name}: ${cell}, but ${says} has ${articles.join('; ')}`];
    }),
  );
}

function isProvision(says: string): boolean {
  return provisionFacts.some(({ id }) => says.split(' ').includes(id));
}

function articleIn(says: string, edition: (typeof FACT_EDITIONS)[keyof typeof FACT_EDITIONS]): string | null {
  const provision = provisionFacts.find(({ id }) => id === says);
  if (provision !== undefined) return provision.values[edition].article;
  const power = powerFacts.powers.find(({ id }) => id === says);
  if (power === undefined) throw new Error(`The fact base has no ${says}.`);
  return power.editions[edition]?.article ?? null;
}

/** The numbers of articles in a text such as "Art. 72(1)-(5), 78"; what stands in brackets are paragraphs. */
function numbersIn(text: string): readonly string[] {
  return text.replace(/\([^)]*\)/g, '').match(/[0-9]+(-[0-9]+)?/g) ?? [];
}

/** The first step at which a scenario parts when no branch is chosen, and what the two orders differ in there. */
export function partingOf(scenario: Scenario, { parts: { between } }: Expectation) {
  const orders = ordersOf(scenario);
  const [a, b] = between;
  const run = runScenario(orders, scenario).find(({ diverges }) => diverges);
  const step = scenario.steps.find(({ id }) => id === run?.step);
  const [one, other] = [run?.answers[a], run?.answers[b]];
  const [before, after] = [orders[a], orders[b]];
  if (step === undefined || one === undefined || other === undefined || before === undefined || after === undefined) {
    return { step: 'none', because: [] };
  }
  const causes = explain(step, [one, other], [before, after], valueIn(stages(a, b)));
  return {
    step: step.id,
    because: causes.map(
      ({ difference, amendment }) => `${difference.entity} ${difference.id} by ${amendment ?? 'none'}`,
    ),
  };
}

/** Of the rules and powers named as causes, those without which the step at which the orders part comes out the same. */
export function idleCausesOf(scenario: Scenario, { parts }: Expectation): readonly string[] {
  const orders = ordersOf(scenario);
  const answerIn = (those: OrdersByName, name: string) =>
    cellOf(runScenario(those, scenario).find(({ step }) => step === parts.step)?.answers[name], '');
  return parts.because.filter((cause) => {
    const [entity, id] = cause.split(' ');
    if (entity !== 'rules' && entity !== 'powers') return false;
    return parts.between.every((name) => {
      const order = orders[name];
      if (order === undefined) return true;
      const others = Object.fromEntries(Object.entries(order[entity]).filter(([other]) => other !== id));
      return answerIn({ ...orders, [name]: { ...order, [entity]: others } }, name) === answerIn(orders, name);
    });
  });
}
