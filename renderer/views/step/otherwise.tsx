import { type ReactNode, useMemo } from 'react';
import type { Counterfactual } from '../../../model/actions/counterfactuals.ts';
import type { Act } from '../../../model/actions/types.ts';
import { counterpartsOf } from '../../../model/constitution/index.ts';
import type { Constitution } from '../../../model/constitution/types.ts';
import { isKeyOf } from '../../../model/json.ts';
import type { ScenarioAct, ScenarioStep } from '../../../model/scenario/types.ts';
import { VERBS, type InstitutionId, type MatterId } from '../../../model/vocabulary.ts';
import type { StepWords } from '../../i18n/step/words.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { groundText, toneWords } from './words/answer-words.ts';
import { circumstanceIn, factName, factValue } from './words/fact-words.ts';

/** More than so many ways to another answer nobody reads from a wall. */
const MOST = 5;

type Props = { readonly telling: Telling; readonly column: Column; readonly step: ScenarioStep };

/** What would have to differ for another answer: the nearest single facts, readings, rules and powers. */
export function Otherwise({ telling, column, step }: Props): ReactNode {
  const words = useStepWords();
  const found = useMemo(() => nearest(telling, column, step), [telling, column, step]);
  return (
    <section className="why-part">
      <h5>{words.s('why.flips')}</h5>
      {found.length === 0 && <p>{words.s('why.noFlip')}</p>}
      <ul className="flips">
        {found.map(({ otherwise, status }) => (
          <li key={`${JSON.stringify(otherwise)} ${status}`}>
            {words.s('why.flip', {
              change: changeWords(otherwise, column.orders, words),
              verdict: toneWords(status, words),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nearest(
  { conduct, story, runs }: Telling,
  { shown, orders }: Column,
  step: ScenarioStep,
): readonly Counterfactual[] {
  const day = runs[story.walk.at - 1]?.states[shown.point]?.day;
  const act = step.act === undefined || day === undefined ? null : actOf(step.act, day, orders);
  if (act === null) return [];
  const before = runs[story.walk.at - 2]?.states[shown.point]?.facts ?? story.scenario.start.facts;
  return conduct
    .counterfactuals(shown.order, act, { ...before, ...step.facts }, counterpartsOf(...orders))
    .slice(0, MOST);
}

/** The act of a step in names that one of the orders knows; null where none does. */
function actOf({ actor, verb, object }: ScenarioAct, day: string, orders: readonly Constitution[]): Act | null {
  const who = institutionIn(actor, orders);
  const what = institutionIn(object, orders) ?? matterIn(object, orders);
  const done = VERBS.find((known) => known === verb);
  return who === null || what === null || done === undefined ? null : { actor: who, verb: done, object: what, day };
}

function institutionIn(id: string, orders: readonly Constitution[]): InstitutionId | null {
  for (const { institutions } of orders) if (isKeyOf(institutions, id)) return id;
  return null;
}

function matterIn(id: string, orders: readonly Constitution[]): MatterId | null {
  for (const { matters } of orders) if (isKeyOf(matters, id)) return id;
  return null;
}

function changeWords(
  otherwise: Counterfactual['otherwise'],
  orders: readonly Constitution[],
  words: StepWords,
): string {
  switch (otherwise.kind) {
    case 'fact':
      return words.s('why.flipFact', {
        name: factName(otherwise.fact, orders, words),
        value: factValue(otherwise.fact, otherwise.to, orders, words),
      });
    case 'reading': {
      const readings = circumstanceIn(otherwise.question, orders)?.readings;
      if (readings === undefined) return factName(otherwise.question, orders, words);
      return words.of(otherwise.value ? readings.yes : readings.no);
    }
    case 'without': {
      const text = groundText({ basis: otherwise.basis, effect: 'bars', cites: [], open: [] }, orders, words);
      return words.s(otherwise.basis.kind === 'rule' ? 'why.flipRule' : 'why.flipPower', { text });
    }
  }
}
