import { type ReactNode, useMemo } from 'react';
import { ActMap } from '../../draw/act/act-map.tsx';
import { layoutAct } from '../../scene/act/layout.ts';
import { useMeasure } from '../compare/use-measure.ts';
import { actView } from './acting.ts';
import { useSize } from '../../ui/use-size.ts';
import { useStepWords } from '../../i18n/step/use-step-words.ts';
import type { Column, Telling } from './use-story.ts';
import { toneOf } from './words/answer-words.ts';

type Props = { readonly telling: Telling; readonly column: Column; readonly hidden: boolean };

/** Who acts on whom at the step, on the ring of the power map, and whether a power of the order joins them. */
export function ActFigure({ telling, column, hidden }: Props): ReactNode {
  const words = useStepWords();
  const { s } = words;
  const measure = useMeasure();
  const { ref, size } = useSize();
  const { story, run } = telling;
  const { step } = story;
  const answer = hidden ? undefined : run?.answers[column.shown.point];
  const view = useMemo(() => actView(story, column, answer, words), [story, column, answer, words]);
  const scene = useMemo(
    () => (size === null || view === null ? null : layoutAct(view, size, measure)),
    [view, size, measure],
  );
  if (view?.from === null || view === null) return <p className="hint">{s('map.quiet')}</p>;
  const acts =
    view.to === null
      ? s('map.alone', { actor: view.from.name })
      : s('map.acts', { actor: view.from.name, object: view.to.name });
  const link = hidden || answer?.kind !== 'verdict' ? '' : s(view.link === 'power' ? 'map.power' : 'map.noPower');
  return (
    <figure className="act-figure">
      <div ref={ref} className="act-room">
        {scene !== null && (
          <ActMap
            scene={scene}
            label={[acts, link].filter(Boolean).join(' ')}
            tone={answer === undefined || step === null ? null : toneOf(answer, step, column.shown.order)}
          />
        )}
      </div>
      {link !== '' && <figcaption>{link}</figcaption>}
    </figure>
  );
}
