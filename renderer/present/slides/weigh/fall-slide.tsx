import { type ReactNode, useMemo } from 'react';
import { WaterfallFigure } from '../../../draw/fall/waterfall-figure.tsx';
import { useLessonWords } from '../../../i18n/lessons/use-lesson-words.ts';
import { FALL_TEXT, layoutFall } from '../../../scene/fall/layout.ts';
import type { FallScene, FallView } from '../../../scene/fall/types.ts';
import type { MeasureText, Size } from '../../../scene/types.ts';
import type { FallStep } from '../../../store/weigh/state.ts';
import { Heading } from '../../../ui/heading.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { useMeasure } from '../../../views/compare/use-measure.ts';
import { useSize } from '../../../ui/use-size.ts';
import { actorWords } from '../../../views/weigh/actors.ts';
import { fallView, isParted } from '../../../views/weigh/fall/fall-view.ts';
import { MeasureSaid } from '../../../views/weigh/measure-said.tsx';
import { percent, points } from '../../../views/weigh/numbers.ts';
import type { TotalRow } from '../../../views/weigh/totals/totals.ts';
import { useChosenFall } from '../../../views/weigh/fall/use-fall.ts';
import { useWeighWords } from '../../../i18n/weigh/use-weigh-words.ts';
import type { WeighedPair } from '../../../views/weigh/use-weighed.ts';
import { useLeastSize } from '../../fit.tsx';
import { roomFor } from '../../room.ts';
import { Still } from '../still.tsx';
import { pairNames } from '../../../views/weigh/pair-names.ts';

/** Letters grow to so many times their least size where the steps leave room. */
const GROWTH = [1.6, 1.45, 1.3, 1.15, 1];

/** The change of one share broken into the amendments that made it, over the whole screen. */
export function FallSlide({ pair }: { readonly pair: WeighedPair }): ReactNode {
  const words = useWeighWords();
  const { w } = words;
  const { row, answer, hasFailed } = useChosenFall(pair);
  if (answer === null || row === undefined) {
    return <p className="slide slide-empty">{w(hasFailed ? 'failed' : 'fall.waiting')}</p>;
  }
  if (answer.falls === null) return <p className="slide slide-empty">{w('fall.refused')}</p>;
  return <Steps falls={answer.falls} row={row} pair={pair} />;
}

function Steps(props: {
  readonly falls: readonly FallStep[];
  readonly row: TotalRow;
  readonly pair: WeighedPair;
}): ReactNode {
  const { falls, row, pair } = props;
  const words = useWeighWords();
  const { w } = words;
  const { ref, size } = useSize();
  const larger = useLeastSize() / FALL_TEXT;
  const { a, b } = pairNames(pair, words);
  const view = useMemo(() => fallView(falls, row, { a, b }, words), [falls, row, a, b, words]);
  const measure = useMeasure();
  const scene = useMemo(
    () => (size === null ? null : largest(view, roomFor(size, larger), measure)),
    [view, size, larger, measure],
  );
  const title = w('fall.figure', { name: actorWords(row, words), a, b });
  if (view.steps.length === 0) return <p className="slide slide-empty">{w('fall.none')}</p>;
  return (
    <div className="slide slide-map">
      <Heading level={2}>{title}</Heading>
      <MeasureSaid pair={pair} />
      <div ref={ref} className="slide-figure">
        {scene !== null && <Drawn scene={scene} title={title} />}
      </div>
      <p className="slide-basis">
        {scene !== null && scene.start > 0 && w('fall.scale', { n: percent(scene.start, words.language) })}{' '}
        {w(isParted(falls) ? 'fall.parted' : 'fall.average')}
      </p>
      <LiveRegion message={title} />
    </div>
  );
}

function Drawn({ scene, title }: { readonly scene: FallScene; readonly title: string }): ReactNode {
  const { language } = useWeighWords();
  const { l } = useLessonWords();
  const texts = useMemo(
    () => ({
      share: (share: number) => l('present.percent', { n: percent(share, language) }),
      change: (change: number) => points(change, language),
      describe: () => '',
    }),
    [l, language],
  );
  return (
    <Still label={title}>
      <WaterfallFigure scene={scene} label={title} words={texts} onOpen={nothing} />
    </Still>
  );
}

/** The steps in the largest letters in which all of them stand in the room. */
function largest(view: FallView, base: Size, measure: MeasureText): FallScene {
  const scenes = GROWTH.map((growth) => ({
    scene: layoutFall(view, Math.floor(base.width / growth), measure),
    height: base.height / growth,
  }));
  const found = scenes.find(({ scene, height }) => scene.height <= height);
  return (found ?? scenes.at(-1))?.scene ?? layoutFall(view, base.width, measure);
}

function nothing(): void {}
