import { type ReactNode, useMemo } from 'react';
import type { Scenario } from '../../../model/scenario/types.ts';
import { Trail } from '../../draw/trail/trail.tsx';
import { layoutTrail } from '../../scene/trail/layout.ts';
import { chooseScreen } from '../../store/commands.ts';
import type { Conduct } from '../../store/conduct.ts';
import { openScenario } from '../../store/stepping/commands.ts';
import { dispatch } from '../../store/store.ts';
import { ToldText } from '../step/told-text.tsx';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** The scenarios by number and title, each with its steps as dots and its length in words. */
export function ScenarioList({ conduct }: { readonly conduct: Conduct }): ReactNode {
  return (
    <ol className="home-scenarios">
      {conduct.scenarios.map((scenario, index) => (
        <Row key={scenario.id} scenario={scenario} number={index + 1} />
      ))}
    </ol>
  );
}

function Row({ scenario, number }: { readonly scenario: Scenario; readonly number: number }): ReactNode {
  const { s } = useHomeWords();
  const scene = useMemo(() => layoutTrail(scenario), [scenario]);
  const branches = scenario.steps.reduce((sum, step) => sum + (step.branches?.length ?? 0), 0);
  return (
    <li className="home-scenario">
      <span className="home-number" aria-hidden="true">
        {number}
      </span>
      <button type="button" className="home-open" data-opens={scenario.id} onClick={() => tell(scenario.id)}>
        <ToldText text={scenario.title} />
      </button>
      <span className="home-length">
        {s('home.steps', { n: scenario.steps.length })}
        {branches > 0 && ` · ${s('home.branches', { n: branches })}`}
      </span>
      <Trail scene={scene} />
    </li>
  );
}

/** Opens a scenario in its view, as one change. */
function tell(id: string): void {
  dispatch((state) => openScenario(id)(chooseScreen('step')(state)));
}
