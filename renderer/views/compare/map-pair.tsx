import type { ReactNode } from 'react';
import { PowerMap } from '../../draw/power-map.tsx';
import { useWords } from '../../i18n/use-words.ts';
import type { MeasureText, Size } from '../../scene/types.ts';
import { highlight, openRules, select } from '../../store/commands.ts';
import type { Comparison } from '../../store/comparison.ts';
import { dispatch, useApp } from '../../store/store.ts';
import { describeMap } from './describe.ts';
import { litIn } from './lit.ts';
import { RulesLine } from './rules-line.tsx';
import { orderTitle, sideSentence } from './summary.ts';
import { useAreas, useMapScene } from './use-map.ts';
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
  const { ref, room } = useRoom();
  return (
    <div ref={ref} className="map-pair">
      {SIDES.map((side) => (
        <div key={side} className={`map-frame map-frame-${side}`}>
          {room !== null && <SideMap comparison={comparison} side={side} room={room} measure={measure} />}
        </div>
      ))}
    </div>
  );
}

const SIDES = ['a', 'b'] as const;

function SideMap({ comparison, side, room, measure }: SideProps): ReactNode {
  const words = useWords();
  const selection = useApp((state) => state.view.selection);
  const filters = useApp((state) => state.view.filters);
  const lit = useApp((state) => state.view.highlight);
  const [shown, other] = side === 'a' ? [comparison.a, comparison.b] : [comparison.b, comparison.a];
  const areas = useAreas();
  const scene = useMapScene(shown.order, other.order, side, room, measure, areas);
  const describe = describeMap(shown.order, words, areas !== null);
  return (
    <PowerMap
      scene={scene}
      title={orderTitle(shown, words)}
      summary={sideSentence(comparison, side, words, filters)}
      beside={<RulesLine comparison={comparison} side={side} />}
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
