import type { NeedKind } from '../../../model/vocabulary.ts';

/** Signs of a participation: who must agree, who names the candidate, who is only heard. */
export type NeedShape = 'diamond' | 'triangle' | 'ring';

/** The sign of every kind of participation. */
export const NEED_SHAPES: Readonly<Record<NeedKind, NeedShape>> = {
  consent: 'diamond',
  majority: 'diamond',
  decision: 'diamond',
  proposal: 'triangle',
  recommendation: 'triangle',
  initiative: 'triangle',
  consultation: 'ring',
  opinion: 'ring',
};

/** The outline of a sign around a point; `r` is half its height in pixels. */
export function needPath(shape: NeedShape, x: number, y: number, r: number): string {
  switch (shape) {
    case 'diamond':
      return `M${x} ${y - r * 1.15}l${r} ${r * 1.15}l${-r} ${r * 1.15}l${-r} ${-r * 1.15}z`;
    case 'triangle':
      return `M${x - r * 0.8} ${y - r}l${r * 1.7} ${r}l${-r * 1.7} ${r}z`;
    case 'ring':
      return `M${x - r * 0.85} ${y}a${r * 0.85} ${r * 0.85} 0 1 0 ${r * 1.7} 0a${r * 0.85} ${r * 0.85} 0 1 0 ${-r * 1.7} 0z`;
  }
}
