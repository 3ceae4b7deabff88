import type { ReactNode } from 'react';
import { PowerMap } from '../../draw/power-map.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { MeasureText, Size } from '../../scene/types.ts';
import { highlight, select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { describeMap } from './describe.ts';
import { orderTitle, sideSentence } from './summary.ts';
import { useMapScene } from './use-map.ts';
import { useMeasure } from './use-measure.ts';
import { useRoom } from './use-room.ts';

type SideProps = {
  readonly comparison: Comparison;
  readonly side: 'a' | 'b';
  readonly room: Size;
  readonly measure: MeasureText;
};

/** The two orders side by side: the same ring twice, so that the eye compares places. */
export function MapPair({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const measure = useMeasure();
  return (
    <div className="map-pair">
      <MapFrame comparison={comparison} side="a" measure={measure} />
      <MapFrame comparison={comparison} side="b" measure={measure} />
    </div>
  );
}

function MapFrame(props: Omit<SideProps, 'room'>): ReactNode {
  const { ref, room } = useRoom();
  return (
    <div ref={ref} className={`map-frame map-frame-${props.side}`}>
      {room !== null && <SideMap {...props} room={room} />}
    </div>
  );
}

function SideMap({ comparison, side, room, measure }: SideProps): ReactNode {
  const words = useWords();
  const selection = useApp((state) => state.view.selection);
  const lit = useApp((state) => state.view.highlight);
  const [shown, other] = side === 'a' ? [comparison.a, comparison.b] : [comparison.b, comparison.a];
  const scene = useMapScene(shown.order, other.order, side, room, measure);
  const describe = describeMap(shown.order, words);
  return (
    <PowerMap
      scene={scene}
      title={orderTitle(shown, words)}
      summary={sideSentence(comparison, side, words)}
      roleDescription={words.t('map.role')}
      describeNode={describe.node}
      describeLink={describe.link}
      selection={selection}
      highlight={lit}
      onSelect={(next) => dispatch(select(next))}
      onHighlight={(next) => dispatch(highlight(next))}
    />
  );
}
