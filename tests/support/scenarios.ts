import { at, stages } from '../../model/kazakhstan/index.ts';
import type { Difference } from '../../model/constitution/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { valueOf } from '../../model/json.ts';
import type { Citation } from '../../model/law/types.ts';
import type { Procedure, Transition } from '../../model/procedures/types.ts';
import {
  explain,
  runScenario,
  type Choices,
  type OrdersByName,
  type Scenario,
  type StepAnswer,
} from '../../model/scenario/index.ts';
import { FACT_EDITIONS, powerFacts, provisionFacts } from './facts.ts';
import { procedureFacts } from './procedure-facts.ts';
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
export function waysThrough({ steps }: Scenario): readonly Choices[] {
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
      const told = scenario.steps.find(({ id }) => id === step);
      const cells = scenario.orders.map((name, index) =>
        cellOf(answers[name], expected[index] ?? '', proceduresOf(orders[name])[told?.event?.procedure ?? '']),
      );
      const known = found[step];
      const row: Row = [says, ...cells];
      found[step] =
        known === undefined || known.join() === row.join() ? row : [`not the same on every way: ${row.join()}`];
    }
  }
  return found;
}

function proceduresOf(order: Constitution | undefined): Readonly<Record<string, Procedure | undefined>> {
  return order?.procedures ?? {};
}

/** The article that a cell names, after a status, or after where a procedure stands or why it does not move. */
function articleOf(cell: string): string | undefined {
  const [status, second, third] = cell.split(' ');
  return status === 'moved' || status === 'refused' ? third : second;
}

function cellOf(answer: StepAnswer | undefined, expected: string, procedure?: Procedure): string {
  const article = articleOf(expected);
  const withArticle = (cell: string, cites: readonly Citation[]) => {
    const places = cites.map(placeOf);
    return article === undefined ? cell : `${cell} ${places.find((place) => place === article) ?? places.join(' ')}`;
  };
  switch (answer?.kind) {
    case undefined:
    case 'told':
      return answer?.kind ?? 'none';
    case 'moved':
      return withArticle(`moved ${answer.run.state}`, stepIn(procedure, answer.transition)?.cites ?? []);
    case 'refused':
      return withArticle(`refused ${answer.refusal.code}`, stepIn(procedure, answer.refusal.at[0] ?? '')?.cites ?? []);
    case 'verdict': {
      const { status, grounds } = answer.verdict;
      if (article !== undefined)
        return withArticle(
          status,
          grounds.flatMap(({ cites }) => cites),
        );
      const [first] = grounds;
      return first === undefined || isSilence(first.basis) ? status : `${status} by ${first.basis.id}`;
    }
  }
}

function stepIn(procedure: Procedure | undefined, id: string): Transition | undefined {
  return procedure === undefined ? undefined : valueOf(procedure.transitions, id);
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
      const article = articleOf(cell);
      const number = article === undefined ? null : /^[0-9]+(-[0-9]+)?/.exec(article)?.[0];
      if (number === undefined) return [];
      const named = number !== null && articles.some((text) => text !== null && numbersIn(text).includes(number));
      const silent = number === null && (isProvision(says) || articles.every((text) => text === null));
      const held = number === null && !cell.startsWith('barred');
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
  const procedure = procedureFacts.find(({ id }) => id === says);
  if (procedure !== undefined) {
    const rows = procedure.editions[edition]?.transitions;
    return rows === undefined ? null : rows.map(({ article }) => article).join(', ');
  }
  const power = powerFacts.powers.find(({ id }) => id === says);
  if (power === undefined) throw new Error(`The fact base has no ${says}.`);
  return power.editions[edition]?.article ?? null;
}

/** The numbers of articles in a text such as "Art. 72(1)-(5), 78"; what stands in brackets are paragraphs. */
function numbersIn(text: string): readonly string[] {
  return text.replace(/\([^)]*\)/g, '').match(/[0-9]+(-[0-9]+)?/g) ?? [];
}

/** The first step at which a scenario parts when no branch is chosen, and what the two orders differ in there. */
export function partingOf(scenario: Scenario, expectation: Expectation) {
  const { step, causes } = partedIn(scenario, expectation);
  return {
    step: step?.id ?? 'none',
    because: causes.map(
      ({ difference, amendment }) => `${difference.entity} ${difference.id} by ${amendment ?? 'none'}`,
    ),
  };
}

/**
 * How the first step at which two orders part comes out in the earlier one, in the later one, and in the later one once
 * everything that is named as a cause stands there as it stood in the earlier.
 */
export function withoutCausesOf(scenario: Scenario, expectation: Expectation) {
  const { step, causes } = partedIn(scenario, expectation);
  const [a, b] = expectation.parts.between;
  const orders = ordersOf(scenario);
  const [before, after] = [orders[a], orders[b]];
  if (step === undefined || before === undefined || after === undefined) throw new Error(`${scenario.id} never parts.`);
  const restored = causes.reduce((order, { difference }) => asIn(before, order, difference), after);
  const answerIn = (those: OrdersByName, name: string) =>
    cellOf(runScenario(those, scenario).find((run) => run.step === step.id)?.answers[name], '');
  return {
    before: answerIn(orders, a),
    after: answerIn(orders, b),
    restored: answerIn({ ...orders, [b]: restored }, b),
  };
}

/** An order in which one entity is what it was in another: taken back, taken out or put back. */
function asIn(before: Constitution, order: Constitution, difference: Difference): Constitution {
  const { entity, id } = difference;
  const idBefore = difference.change === 'altered' ? difference.idBefore : id;
  const old = valueOf<unknown>(before[entity], idBefore);
  const rest = Object.entries(order[entity]).filter(([other]) => other !== id);
  const records = Object.fromEntries(old === undefined ? rest : [...rest, [idBefore, old]]);
  return { ...order, [entity]: records };
}

function partedIn(scenario: Scenario, { parts: { between } }: Expectation) {
  const orders = ordersOf(scenario);
  const [a, b] = between;
  const run = runScenario(orders, scenario).find(({ diverges }) => diverges);
  const step = scenario.steps.find(({ id }) => id === run?.step);
  const [one, other] = [run?.answers[a], run?.answers[b]];
  const [before, after] = [orders[a], orders[b]];
  if (step === undefined || one === undefined || other === undefined || before === undefined || after === undefined) {
    return { step: undefined, causes: [] };
  }
  return { step, causes: explain(step, [one, other], [before, after], valueIn(stages(a, b))) };
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
