import type { ReactNode } from 'react';
import { walk } from '../../../model/scenario/walk.ts';
import { told } from '../../../model/scenario/told.ts';
import { AnswerStrip } from '../../draw/answers/answer-strip.tsx';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import { shownAt } from '../../store/comparison.ts';
import type { Conduct } from '../../store/conduct.ts';
import { runsOf } from '../../store/stepping/story.ts';
import { START } from '../../store/stepping/state.ts';
import { orderName } from '../compare/summary.ts';
import { toneOf, toneWords } from '../step/words/answer-words.ts';

/** The answers of a scenario in its first two orders, in small. */
export function StoryStrip({ conduct, id }: { readonly conduct: Conduct; readonly id: string }): ReactNode {
  const words = useLessonWords();
  const scenario = conduct.scenarios.find((one) => one.id === id);
  if (scenario === undefined) return null;
  const points = scenario.orders.slice(0, 2);
  const steps = walk(scenario, {});
  const runs = runsOf(conduct, points, { scenario, walk: START, steps, step: null });
  const rows = points.flatMap((point) => {
    const shown = shownAt(point, conduct);
    if (shown === null) return [];
    const tones = steps.flatMap((step, index) => {
      const answer = runs[index]?.answers[point];
      return answer === undefined ? [] : [toneOf(answer, step, shown.order)];
    });
    return [{ order: orderName(shown, words), tones }];
  });
  const said = rows.map(({ order, tones }) =>
    words.l('lesson.stripRow', { order, list: tones.map((tone) => toneWords(tone, words)).join(', ') }),
  );
  const title = told(scenario.title, words.language).text;
  return <AnswerStrip rows={rows} label={[words.l('lesson.strip', { title }), ...said].join('. ')} />;
}
