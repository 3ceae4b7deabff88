import type { ReactNode } from 'react';
import { PowerMap } from '../../draw/power-map.tsx';
import { useMorphClock, useMorphScene } from '../../draw/use-morph.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { MeasureText, Size } from '../../scene/types.ts';
import { highlight, openRules, select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { advanceMorph } from '../../store/motion.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { describeMap } from './describe.ts';
import { litIn } from './lit.ts';
import { RulesLine } from './rules-line.tsx';
import { StageCard } from './stage-card.tsx';
import { orderTitle, sideSentence } from './summary.ts';
import { Timeline } from './timeline.tsx';
import { useAreas, useMapScene } from './use-map.ts';
import { useMeasure } from './use-measure.ts';
import { useRoom } from './use-room.ts';

/** One map that turns from the left order into the right one, or walks through the amendments between them. */
export function OneMap({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const measure = useMeasure();
  const { ref, room } = useRoom();
  return (
    <div ref={ref} className="one-map">
      <div className="map-frame">
        {room !== null && <MovingMap comparison={comparison} room={room} measure={measure} />}
      </div>
      <StageCard comparison={comparison} />
      <Timeline comparison={comparison} />
    </div>
  );
}

function MovingMap(props: {
  readonly comparison: Comparison;
  readonly room: Size;
  readonly measure: MeasureText;
}): ReactNode {
  const { comparison, room, measure } = props;
  const words = useWords();
  const motion = useApp((state) => state.view.motion);
  const selection = useApp((state) => state.view.selection);
  const filters = useApp((state) => state.view.filters);
  const lit = useApp((state) => state.view.highlight);
  const stage = motion.stage === null ? undefined : comparison.stages[motion.stage - 1];
  const first = stage?.before ?? comparison.a.order;
  const second = stage?.after ?? comparison.b.order;
  const measured = useAreas();
  // Single amendments are not measured: their map shows the powers held.
  const areas = stage === undefined ? measured : null;
  const sceneA = useMapScene(first, second, 'a', room, measure, areas);
  const sceneB = useMapScene(second, first, 'b', room, measure, areas);
  const scene = useMorphScene(sceneA, sceneB, motion.t);
  useMorphClock({ t: motion.t, toward: motion.toward }, (t) => dispatch(advanceMorph(t)));
  const side = motion.t < 0.5 ? 'a' : 'b';
  const describe = describeMap(side === 'a' ? first : second, words, areas !== null);
  return (
    <PowerMap
      scene={scene}
      title={stage === undefined ? orderTitle(comparison[side], words) : words.of(stage.amendment.title)}
      summary={
        stage === undefined
          ? sideSentence(comparison, side, words, filters)
          : words.t('stage.step', { n: motion.stage ?? 0, total: comparison.stages.length })
      }
      beside={stage === undefined && <RulesLine comparison={comparison} side={side} />}
      roleDescription={words.t('map.role')}
      describeNode={describe.node}
      describeLink={describe.link}
      describeChip={describe.chip}
      selection={selection}
      highlight={litIn(scene, lit)}
      onSelect={(next) => dispatch(select(next))}
      onHighlight={(next) => dispatch(highlight(next))}
      onRules={(place) => dispatch(openRules(place))}
    />
  );
}
