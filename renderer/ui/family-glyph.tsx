import type { ReactNode } from 'react';
import type { KindFamily } from '../../model/vocabulary.ts';
import { glyphPath } from '../draw/path.ts';
import { FAMILY_STYLE } from '../scene/families.ts';
import type { Curve } from '../scene/types.ts';

const LINE: Curve = [-20, 7, -10, 7, 0, 7, 12, 7];

/** The glyph in which the lines of a family end, alone. */
export function FamilyGlyph({ family }: { readonly family: KindFamily }): ReactNode {
  const { glyph } = FAMILY_STYLE[family];
  return (
    <svg className="family-glyph" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path className={`swatch-end swatch-${glyph}`} d={glyphPath(glyph, LINE, 5)} />
    </svg>
  );
}
