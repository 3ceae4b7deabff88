import { type ReactNode, useMemo } from 'react';
import { MapThumb } from '../../draw/map-thumb.tsx';
import type { Words } from '../../i18n/translate.ts';
import { layoutPowerMap } from '../../scene/map/layout.ts';
import type { Scene, Side } from '../../scene/types.ts';
import { powerMapView } from '../../scene/map/view.ts';
import type { Comparison } from '../../store/comparison.ts';
import { placeWords } from '../compare/place-words.ts';
import { orderTitle, sideSentence } from '../compare/summary.ts';
import { useHomeWords } from '../../i18n/home/use-home-words.ts';

/** Room for the map in pixels before it is made small. */
const ROOM = { width: 340, height: 300 } as const;
/** The most ribbons that a small map can show apart. */
const FEW_RIBBONS = 18;

/** Two orders as small power maps, side by side. */
export function MapPicture({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = useHomeWords();
  const scenes = useMemo(() => [sceneOf(comparison, 'a', words), sceneOf(comparison, 'b', words)], [comparison, words]);
  return (
    <div className="home-pair">
      {scenes.map((scene) => {
        const order = orderTitle(comparison[scene.side], words);
        const sentence = sideSentence(comparison, scene.side, words);
        return <MapThumb key={scene.side} scene={scene} label={words.h('home.map', { order, sentence })} />;
      })}
    </div>
  );
}

/** The names take no room: they are not drawn. */
function sceneOf({ a, b }: Comparison, side: Side, words: Words): Scene {
  const [shown, other] = side === 'a' ? [a, b] : [b, a];
  const view = powerMapView(shown.order, other.order, side, {
    words: { shown: placeWords(shown.order, words), other: placeWords(other.order, words) },
    focus: null,
    ribbons: FEW_RIBBONS,
  });
  return layoutPowerMap(view, ROOM, () => 0);
}
