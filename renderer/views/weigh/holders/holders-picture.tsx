import { type ReactNode, useMemo } from 'react';
import type { Constitution } from '../../../../model/constitution/index.ts';
import { HoldersMatrix } from '../../../draw/holders/holders-matrix.tsx';
import { useMorphClock } from '../../../draw/use-morph.ts';
import { blendHolders } from '../../../scene/holders/blend.ts';
import { layoutHolders } from '../../../scene/holders/layout.ts';
import type { HoldersScene, HoldersView } from '../../../scene/holders/types.ts';
import type { MeasureText, Side, Size } from '../../../scene/types.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { advanceMorph } from '../../../store/motion.ts';
import { dispatch, useApp } from '../../../store/store.ts';
import { DiagramFigure } from '../diagram-figures.tsx';
import { describeCell } from './holder-cells.ts';
import { openCell } from './open-cell.ts';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useHolders } from './use-holders.ts';

/** Least height of a row in pixels, in a wide picture with room for the families, and of the names above the columns. */
const LEAST_ROW = { narrow: 33, wide: 37 };
const WIDE = 900;
const NAMES = 120;

type PictureProps = {
  readonly comparison: Comparison;
  readonly orders: Readonly<Record<Side, Constitution>>;
  readonly room: Size;
  readonly measure: MeasureText;
  readonly lit: string | null;
  readonly onLight: (id: string | null) => void;
};

/** The matrix of one order as it stands. */
export function StillHolders({ side, ...props }: PictureProps & { readonly side: Side }): ReactNode {
  const { view, scene } = useScene(props, side);
  return <Drawn {...props} side={side} isMoving={false} view={view} scene={scene} />;
}

/** The matrix on its way from one order to the other. */
export function MovingHolders(props: PictureProps): ReactNode {
  const motion = useApp((state) => state.view.motion);
  const a = useScene(props, 'a');
  const b = useScene(props, 'b');
  const at = useMemo(() => blendHolders(a.scene, b.scene), [a.scene, b.scene]);
  useMorphClock({ t: motion.t, toward: motion.toward }, (t) => dispatch(advanceMorph(t)));
  const side = motion.t < 0.5 ? 'a' : 'b';
  return <Drawn {...props} side={side} isMoving view={(side === 'a' ? a : b).view} scene={at(motion.t)} />;
}

function useScene(
  { orders, room, measure }: PictureProps,
  side: Side,
): { readonly view: HoldersView; readonly scene: HoldersScene } {
  const view = useHolders(orders, side);
  const scene = useMemo(() => {
    const height = Math.max(
      room.height,
      view.rows.length * (room.width < WIDE ? LEAST_ROW.narrow : LEAST_ROW.wide) + NAMES,
    );
    return layoutHolders(view, { width: room.width, height }, measure);
  }, [view, room, measure]);
  return { view, scene };
}

function Drawn(
  props: PictureProps & {
    readonly side: Side;
    readonly isMoving: boolean;
    readonly view: HoldersView;
    readonly scene: HoldersScene;
  },
): ReactNode {
  const { comparison, side, isMoving, view, scene, lit, onLight } = props;
  const words = useDiagramsWords();
  const describe = useMemo(() => describeCell(view, words), [view, words]);
  return (
    <DiagramFigure comparison={comparison} side={side} isMoving={isMoving}>
      {(heading) => (
        <HoldersMatrix
          scene={scene}
          labelledBy={heading}
          roleDescription={words.d('hold.role')}
          describe={describe}
          lit={lit}
          onLight={onLight}
          onOpen={(id) => openCell(view, id)}
        />
      )}
    </DiagramFigure>
  );
}
