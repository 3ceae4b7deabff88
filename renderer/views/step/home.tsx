import type { ReactNode } from 'react';
import type { Scenario } from '../../../model/scenario/types.ts';
import { isKeyOf } from '../../../model/json.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Conduct } from '../../store/conduct.ts';
import { openScenario } from '../../store/stepping/commands.ts';
import { dispatch } from '../../store/store.ts';
import { ToldText } from './told-text.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';

/** The scenarios to choose from: what each tells, how long it is, and for which orders it was made. */
export function Home({ conduct }: { readonly conduct: Conduct }): ReactNode {
  const { s } = useStepWords();
  const { scenarios } = conduct;
  return (
    <section id="story" className="scenarios list-page" aria-labelledby="scenarios-heading" tabIndex={-1}>
      <h2 id="scenarios-heading">{s('home.heading')}</h2>
      <p className="hint">{scenarios.length === 0 ? s('home.empty') : s('home.intro')}</p>
      <ol className="cards">
        {scenarios.map((scenario, index) => (
          <Card key={scenario.id} scenario={scenario} number={index + 1} conduct={conduct} />
        ))}
      </ol>
    </section>
  );
}

function Card(props: { readonly scenario: Scenario; readonly number: number; readonly conduct: Conduct }): ReactNode {
  const { scenario, number, conduct } = props;
  const { s, of, language } = useStepWords();
  const branches = scenario.steps.reduce((sum, step) => sum + (step.branches?.length ?? 0), 0);
  const orderName = (point: string) =>
    isKeyOf(conduct.editions, point) ? of(conduct.editions[point].title) : formatDate(point, language);
  return (
    <li className="card scenario-card">
      <h3>
        <button
          type="button"
          className="scenario-open"
          data-scenario={scenario.id}
          onClick={() => dispatch(openScenario(scenario.id))}
        >
          <span className="scenario-number" aria-hidden="true">
            {number}
          </span>
          <span>
            <ToldText text={scenario.title} />
          </span>
        </button>
      </h3>
      <p className="scenario-story">
        <ToldText text={scenario.story} note={false} />
      </p>
      <p className="pills">
        <span className="pill">{s('home.steps', { n: scenario.steps.length })}</span>
        {branches > 0 && <span className="pill">{s('home.branches', { n: branches })}</span>}
        {scenario.orders.map((point) => (
          <span key={point} className="pill">
            {orderName(point)}
          </span>
        ))}
      </p>
    </li>
  );
}
