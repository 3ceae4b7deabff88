import { type ReactNode, useContext, useMemo } from 'react';
import type { Constitution } from '../../../model/constitution/index.ts';
import { Announcer } from '../../app/announcer.tsx';
import { PowerMap } from '../../draw/power-map.tsx';
import { useMorphClock, useMorphScene } from '../../draw/use-morph.ts';
import { formatDate } from '../../i18n/format.ts';
import { useLessonWords } from '../../i18n/lessons/use-lesson-words.ts';
import type { MeasureText, Scene, Size } from '../../scene/types.ts';
import type { Comparison } from '../../store/comparison.ts';
import { advanceMorph } from '../../store/motion.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { Heading } from '../../ui/heading.tsx';
import { OnPaper } from '../../ui/on-paper.ts';
import { RoleCounts } from '../../ui/role-counts.tsx';
import { describeMap } from '../../views/compare/describe.ts';
import { countDifferences } from '../../views/compare/facts.ts';
import { orderTitle, sideSentence } from '../../views/compare/summary.ts';
import { useMapScene } from '../../views/compare/use-map.ts';
import { useMeasure } from '../../views/compare/use-measure.ts';
import { useSize } from '../../ui/use-size.ts';
import { isEntity } from '../entity.ts';
import { useLeastSize } from '../fit.tsx';
import { roomFor } from '../room.ts';
import { EntitySlide } from './entity-slide.tsx';
import { StageChanges } from './stage-changes.tsx';

/** The least text of a map, in pixels of its layout. */
const LEAST_ON_MAP = 11;
/** From this width on, in pixels, two maps stand beside each other. */
const ROOM_FOR_TWO = 1600;

/** The power map over the whole screen, or what was opened beside it. */
export function CompareSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const target = useApp((state) => state.view.detail.at(-1));
  if (isEntity(target)) return <EntitySlide target={target} comparison={comparison} />;
  return <MapSlide comparison={comparison} />;
}

function MapSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { l, t, of, language } = useLessonWords();
  const { motion, mode } = useApp((state) => state.view);
  const isPaper = useContext(OnPaper);
  const measure = useMeasure();
  const { ref, size } = useSize();
  const stage = motion.stage === null ? undefined : comparison.stages[motion.stage - 1];
  const isWhole = motion.stage === null && motion.t === 0 && motion.toward === null;
  const isPair = mode === 'pair' && isWhole && (size?.width ?? 0) >= ROOM_FOR_TWO;
  const { removed, added, altered } = countDifferences(stage?.differences ?? comparison.differences);
  return (
    <div className="slide slide-map">
      {stage !== undefined && (
        <header className="slide-head">
          <p>
            {l('present.stage', {
              n: motion.stage ?? 0,
              total: comparison.stages.length,
              date: formatDate(stage.amendment.effective, language),
            })}
          </p>
          <Heading level={2}>{of(stage.amendment.title)}</Heading>
        </header>
      )}
      <div ref={ref} className="slide-figure">
        {size !== null && isPair && <Pair comparison={comparison} room={size} measure={measure} />}
        {size !== null && !isPair && <Moving comparison={comparison} room={size} measure={measure} />}
      </div>
      <ul className="slide-legend">
        <RoleCounts counts={{ removed, added, altered }} />
        <li className="slide-unchanged">{t('role.unchanged')}</li>
      </ul>
      {isPaper && stage !== undefined && <StageChanges stage={stage} />}
      <Announcer comparison={comparison} />
    </div>
  );
}

type Room = { readonly comparison: Comparison; readonly room: Size; readonly measure: MeasureText };

function Pair({ comparison, room, measure }: Room): ReactNode {
  const larger = useLeastSize() / LEAST_ON_MAP;
  const size = roomFor({ width: room.width / 2 - 8, height: room.height }, larger);
  const sceneA = useMapScene(comparison.a.order, comparison.b.order, 'a', size, measure);
  const sceneB = useMapScene(comparison.b.order, comparison.a.order, 'b', size, measure);
  return (
    <>
      <Still scene={sceneA} order={comparison.a.order} comparison={comparison} side="a" />
      <Still scene={sceneB} order={comparison.b.order} comparison={comparison} side="b" />
    </>
  );
}

function Moving({ comparison, room, measure }: Room): ReactNode {
  const motion = useApp((state) => state.view.motion);
  const stage = motion.stage === null ? undefined : comparison.stages[motion.stage - 1];
  const first = stage?.before ?? comparison.a.order;
  const second = stage?.after ?? comparison.b.order;
  const larger = useLeastSize() / LEAST_ON_MAP;
  const size = useMemo(() => roomFor(room, larger), [room, larger]);
  const sceneA = useMapScene(first, second, 'a', size, measure);
  const sceneB = useMapScene(second, first, 'b', size, measure);
  const scene = useMorphScene(sceneA, sceneB, motion.t);
  useMorphClock({ t: motion.t, toward: motion.toward }, (t) => dispatch(advanceMorph(t)));
  const side = motion.t < 0.5 ? 'a' : 'b';
  return (
    <Still
      scene={scene}
      order={side === 'a' ? first : second}
      comparison={comparison}
      side={side}
      isTitled={stage === undefined}
    />
  );
}

/** A map that is looked at: nothing in it can be chosen. */
function Still(props: {
  readonly scene: Scene;
  readonly order: Constitution;
  readonly comparison: Comparison;
  readonly side: 'a' | 'b';
  readonly isTitled?: boolean;
}): ReactNode {
  const { scene, order, comparison, side, isTitled = true } = props;
  const words = useLessonWords();
  const describe = useMemo(() => describeMap(order, words), [order, words]);
  const selection = useApp((state) => state.view.selection);
  const isPaper = useContext(OnPaper);
  const title = orderTitle(comparison[side], words);
  const summary = sideSentence(comparison, side, words);
  const picture = (
    <div className="slide-map-side" role="img" aria-label={`${title}. ${summary}`}>
      {isTitled && !isPaper && <h2 aria-hidden="true">{title}</h2>}
      <div inert className="slide-map-inner">
        <PowerMap
          scene={scene}
          title={title}
          summary={summary}
          beside={null}
          roleDescription={words.t('map.role')}
          describeNode={describe.node}
          describeLink={describe.link}
          describeChip={describe.chip}
          selection={selection}
          highlight={null}
          onSelect={nothing}
          onHighlight={nothing}
          onRules={nothing}
        />
      </div>
    </div>
  );
  if (!isPaper) return picture;
  return (
    <>
      {isTitled && <Heading level={2}>{title}</Heading>}
      {isTitled && <p>{summary}</p>}
      {picture}
    </>
  );
}

function nothing(): void {}
