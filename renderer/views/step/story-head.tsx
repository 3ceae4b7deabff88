import type { SavedWalk } from '../../../model/document/workspace-types.ts';
import type { ReactNode } from 'react';
import { isKeyOf } from '../../../model/json.ts';
import { told } from '../../../model/scenario/told.ts';
import { EDITION_IDS } from '../../../model/vocabulary.ts';
import { formatDate } from '../../i18n/format.ts';
import type { StepWords } from '../../i18n/step/words.ts';

import { chooseThird, chooseWalk, closeScenario, closeWalk, togglePredicting } from '../../store/stepping/commands.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { ToldText } from './told-text.tsx';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Telling } from './use-story.ts';

/** The title of the story, the ways that were taken through it, and how it is told. */
export function StoryHead({ telling }: { readonly telling: Telling }): ReactNode {
  const { s } = useStepWords();
  const { predicts, walks } = useApp((state) => state.view.stepping);
  return (
    <div className="story-head">
      <button
        type="button"
        className="icon-button"
        aria-label={s('story.home')}
        title={s('story.home')}
        onClick={() => dispatch(closeScenario())}
      >
        <Icon name="back" />
      </button>
      <h2 id="story-heading">
        <ToldText text={telling.story.scenario.title} note={false} />
      </h2>
      <div className="story-switches">
        <ThirdPicker telling={telling} />
        <label className="check">
          <input type="checkbox" checked={predicts} onChange={() => dispatch(togglePredicting())} />
          {s('story.predict')}
        </label>
      </div>
      {walks.length > 1 && <WalkTabs telling={telling} />}
    </div>
  );
}

/** A third order beside the two: an edition, or another for which the scenario was made. */
function ThirdPicker({ telling: { conduct, story } }: { readonly telling: Telling }): ReactNode {
  const { s, of, language } = useStepWords();
  const third = useApp((state) => state.view.stepping.third);
  const { a, b } = useApp((state) => state.orders);
  const points = [...new Set([...EDITION_IDS, ...story.scenario.orders])].filter(
    (point) => point !== a && point !== b && conduct.at(point).ok,
  );
  const nameOf = (point: string) =>
    isKeyOf(conduct.editions, point) ? of(conduct.editions[point].title) : formatDate(point, language);
  return (
    <select
      className="select"
      aria-label={s('story.third')}
      value={third !== null && points.includes(third) ? third : ''}
      onChange={(event) => dispatch(chooseThird(event.target.value === '' ? null : event.target.value))}
    >
      <option value="">{s('story.noThird')}</option>
      {points.map((point) => (
        <option key={point} value={point}>
          {`+ ${nameOf(point)}`}
        </option>
      ))}
    </select>
  );
}

/** Every way that was taken, named by its branches. */
function WalkTabs({ telling: { story } }: { readonly telling: Telling }): ReactNode {
  const words = useStepWords();
  const { walks, walk: current } = useApp((state) => state.view.stepping);
  return (
    <ul className="walk-tabs" aria-label={words.s('tabs.label')}>
      {walks.map((walk, index) => {
        const name = walkName(walk, story.scenario, words);
        return (
          <li key={JSON.stringify(walk.choices)} className="walk-tab">
            <button
              type="button"
              className="walk-choose"
              aria-current={index === current ? 'true' : undefined}
              onClick={() => dispatch(chooseWalk(index))}
            >
              {name}
            </button>
            <button
              type="button"
              className="icon-button walk-close"
              aria-label={words.s('tabs.close', { name })}
              title={words.s('tabs.close', { name })}
              onClick={() => dispatch(closeWalk(index))}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function walkName({ choices }: SavedWalk, { steps }: Telling['story']['scenario'], words: StepWords): string {
  const taken = steps.flatMap(({ id, branches = [] }) => branches.filter(({ to }) => choices[id] === to));
  const titles = taken.map(({ title }) => told(title, words.language).text);
  return titles.length === 0 ? words.s('tabs.main') : titles.join(words.t('cite.separator'));
}
