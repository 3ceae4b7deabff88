import { useMemo } from 'react';
import type { Constitution } from '../../../model/constitution/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type Areas, withAreas } from '../../scene/map/areas.ts';
import { layoutPowerMap } from '../../scene/map/layout.ts';
import type { MeasureText, Scene, Side, Size } from '../../scene/types.ts';
import { powerMapView } from '../../scene/map/view.ts';
import { useApp } from '../../store/store.ts';
import { placeWords } from './place-words.ts';

/** Below this width in pixels a map shows what changed singly and bundles most of the rest. */
const NARROW = 560;
const FEW_SINGLES = 30;

/** The scene of one order beside another, with the filters and the choice of the moment. */
export function useMapScene(
  shown: Constitution,
  other: Constitution,
  side: Side,
  size: Size,
  measure: MeasureText,
  areas: Areas | null = null,
): Scene {
  const words = useWords();
  const filters = useApp((state) => state.view.filters);
  const selection = useApp((state) => state.view.selection);
  return useMemo(() => {
    const view = powerMapView(shown, other, side, {
      words: { shown: placeWords(shown, words), other: placeWords(other, words) },
      focus: selection ?? filters.at,
      ...(filters.families.length > 0 ? { families: filters.families } : {}),
      ...(size.width < NARROW ? { singles: FEW_SINGLES } : {}),
      ...(filters.kind !== null ? { kinds: [filters.kind] } : {}),
    });
    return layoutPowerMap(areas === null ? view : withAreas(view, areas), size, measure);
  }, [shown, other, side, size, measure, areas, words, filters, selection]);
}

/** The shares that the areas of the maps stand for; null: they stand for the powers held, or the shares are not there yet. */
export function useAreas(): Areas | null {
  const areas = useApp((state) => state.areas);
  return areas === 'asked' ? null : areas;
}
