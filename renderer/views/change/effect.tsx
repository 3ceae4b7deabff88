import type { ReactNode } from 'react';
import { pointOf } from '../../../model/kazakhstan/map.ts';
import { desktopWordsOf } from '../../i18n/desktop/words.ts';
import { comparisonOf } from '../../store/comparison.ts';
import { useApp } from '../../store/store.ts';
import { countDifferences } from '../compare/facts.ts';

/** Which numbers moved by what was taken out: the hypothetical order against the one that was in force. */
export function Effect({ point, name }: { readonly point: string; readonly name: string }): ReactNode {
  const { d } = desktopWordsOf(useApp((state) => state.view.language));
  const { at, without } = pointOf(point);
  const comparison = comparisonOf(at, point);
  if (comparison === null) return null;
  const counts = countDifferences(comparison.differences);
  return <p role="status">{d('switch.effect', { order: name, n: without.length, ...counts })}</p>;
}
