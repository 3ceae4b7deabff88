import type { ReactNode } from 'react';
import { entriesOf } from '../../../model/json.ts';
import type { Facts } from '../../../model/conditions/types.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { changedFacts, changedLine, factName, factValue } from './words/fact-words.ts';

type Props = { readonly telling: Telling; readonly column: Column };

/** What is so before the first step. */
export function StartFacts({ telling, column }: Props): ReactNode {
  const words = useStepWords();
  const facts = entriesOf(telling.story.scenario.start.facts);
  if (facts.length === 0) return null;
  return (
    <div className="step-facts">
      <h4>{words.s('story.start')}</h4>
      <ul>
        {facts.map(([name, value]) => (
          <li key={name}>
            {words.s('facts.line', {
              name: factName(name, column.orders, words),
              value: factValue(name, value, column.orders, words),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What became otherwise with the step in this order. */
export function ChangedFacts({ telling, column }: Props): ReactNode {
  const words = useStepWords();
  const { run } = telling;
  if (run === null) return null;
  const changed = changedFacts(factsBefore(telling, column.shown.point), run.states[column.shown.point]?.facts ?? {});
  if (changed.length === 0) return null;
  return (
    <div className="step-facts">
      <h4>{words.s('facts.changed')}</h4>
      <ul>
        {changed.map((fact) => (
          <li key={fact.name}>{changedLine(fact, column.orders, words)}</li>
        ))}
      </ul>
    </div>
  );
}

function factsBefore({ story, runs }: Telling, point: string): Facts {
  return runs[story.walk.at - 2]?.states[point]?.facts ?? story.scenario.start.facts;
}
