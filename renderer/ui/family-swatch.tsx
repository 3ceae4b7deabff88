import type { ReactNode } from 'react';
import type { KindFamily } from '../../model/vocabulary.ts';
import { glyphPath } from '../draw/path.ts';
import { FAMILY_STYLE } from '../scene/families.ts';
import type { Curve } from '../scene/types.ts';

const LINE: Curve = [1, 7, 10, 7, 22, 7, 38, 7];

/** The line of a family with its end, as the maps draw it. */
export function FamilySwatch({ family }: { readonly family: KindFamily }): ReactNode {
  const { glyph, dashes } = FAMILY_STYLE[family];
  return (
    <svg className="swatch" viewBox="0 0 40 14" aria-hidden="true" focusable="false">
      <path className="swatch-line" d="M1 7H29" strokeDasharray={dashes.length === 0 ? undefined : dashes.join(' ')} />
      <path className={`swatch-end swatch-${glyph}`} d={glyphPath(glyph, LINE, 5)} />
    </svg>
  );
}
