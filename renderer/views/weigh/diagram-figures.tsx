import { type ReactNode, useId } from 'react';
import type { MeasureText, Side, Size } from '../../scene/types.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { Mode } from '../../store/state.ts';
import { useApp } from '../../store/store.ts';
import { orderTitle } from '../compare/summary.ts';
import { Timeline } from '../compare/timeline.tsx';
import { useMeasure } from '../compare/use-measure.ts';
import { useRoom } from '../compare/use-room.ts';
import { useDiagramsWords } from '../../i18n/diagrams/use-diagrams-words.ts';

/** What a picture is given: its room, and the side that it shows; null: it moves from one to the other. */
export type Place = { readonly side: Side | null; readonly room: Size; readonly measure: MeasureText };

/** The two pictures side by side, or the one with its timeline. */
export function DiagramFigures(props: {
  readonly comparison: Comparison;
  readonly mode: Mode;
  readonly picture: (place: Place) => ReactNode;
}): ReactNode {
  const { comparison, mode, picture } = props;
  const measure = useMeasure();
  const { ref, room } = useRoom();
  const sides = mode === 'pair' ? (['a', 'b'] as const) : [null];
  return (
    <div ref={ref} className={`diagram-figures diagram-${mode}`}>
      {sides.map((side) => (
        <div key={side} className="map-frame">
          {room !== null && picture({ side, room, measure })}
        </div>
      ))}
      {mode === 'one' && <Timeline comparison={comparison} />}
    </div>
  );
}

/** A picture under the name of the order, or of the amendment, that it shows. */
export function DiagramFigure(props: {
  readonly comparison: Comparison;
  readonly side: Side;
  readonly isMoving: boolean;
  readonly children: (heading: string) => ReactNode;
}): ReactNode {
  const { comparison, side, isMoving, children } = props;
  const words = useDiagramsWords();
  const heading = useId();
  const stage = useApp(({ view: { motion } }) => motion.stage);
  const step = isMoving && stage !== null ? comparison.stages[stage - 1] : undefined;
  return (
    <figure className="diagram-figure" aria-labelledby={heading}>
      <figcaption>
        <h4 id={heading}>
          {step === undefined ? orderTitle(comparison[side], words) : words.of(step.amendment.title)}
        </h4>
      </figcaption>
      {children(heading)}
    </figure>
  );
}
