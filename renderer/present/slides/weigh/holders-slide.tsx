import { type ReactNode, useMemo } from 'react';
import { HoldersMatrix } from '../../../draw/holders/holders-matrix.tsx';
import { blendHolders } from '../../../scene/holders/blend.ts';
import { layoutHolders } from '../../../scene/holders/layout.ts';
import type { Size } from '../../../scene/types.ts';
import type { Comparison } from '../../../store/comparison.ts';
import { useApp } from '../../../store/store.ts';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { RoleCounts } from '../../../ui/role-counts.tsx';
import { countPowers } from '../../../views/compare/facts.ts';
import { useMeasure } from '../../../views/compare/use-measure.ts';
import { useSize } from '../../../ui/use-size.ts';
import { useDiagramsWords } from '../../../i18n/diagrams/use-diagrams-words.ts';
import { useHolders } from '../../../views/weigh/holders/use-holders.ts';
import { useLeastSize } from '../../fit.tsx';
import { Still } from '../still.tsx';
import { type Moving, MovingHead, useMoving } from './moving.tsx';

/** Who holds how many powers over whom, as a matrix that turns from one order into the other. */
export function HoldersSlide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { d } = useDiagramsWords();
  const filters = useApp((state) => state.view.filters);
  const { ref, size } = useSize();
  const moving = useMoving(comparison);
  const { removed, added, altered } = countPowers({ ...comparison, differences: moving.differences }, filters);
  return (
    <div className="slide slide-map">
      <MovingHead comparison={comparison} side={moving.side} about={d('hold.heading')} />
      <div ref={ref} className="slide-figure">
        {size !== null && <Tiles moving={moving} room={size} label={d('hold.heading')} />}
      </div>
      <ul className="slide-legend">
        <RoleCounts counts={{ removed, added, altered }} />
        <li>{d('hold.axes')}</li>
      </ul>
      <LiveRegion message={`${d('hold.heading')}. ${d('hold.scale')}`} />
    </div>
  );
}

function Tiles(props: { readonly moving: Moving; readonly room: Size; readonly label: string }): ReactNode {
  const { moving, room, label } = props;
  const { d } = useDiagramsWords();
  const measure = useMeasure();
  const least = useLeastSize();
  const [a, b] = [useHolders(moving.orders, 'a'), useHolders(moving.orders, 'b')];
  const at = useMemo(() => {
    return blendHolders(layoutHolders(a, room, measure, least), layoutHolders(b, room, measure, least));
  }, [a, b, room, measure, least]);
  return (
    <Still label={label}>
      <HoldersMatrix
        scene={at(moving.t)}
        labelledBy=""
        roleDescription={d('hold.role')}
        describe={nameless}
        lit={null}
        onLight={nothing}
        onOpen={nothing}
      />
    </Still>
  );
}

function nameless(): string {
  return '';
}

function nothing(): void {}
