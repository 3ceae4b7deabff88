import { useEffect, useState } from 'react';
import type { MeasureText } from '../../scene/types.ts';

const FAMILY = '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif';
/** A letter of each bundled subset that the three languages are written with. */
const SAMPLE = 'aаә';

/** Asked for as soon as the app starts, so that texts are seldom measured twice. */
const fonts = Promise.allSettled(
  [400, 700].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans Variable"`, SAMPLE)),
);
let haveFonts = false;
void fonts.then(() => {
  haveFonts = true;
});

/** Measures texts on a canvas in the font of the app; a new function once the font has arrived. */
export function useMeasure(): MeasureText {
  const [measure, setMeasure] = useState<MeasureText>(() => measurer());
  useEffect(() => {
    if (haveFonts) return;
    let wanted = true;
    void fonts.then(() => {
      if (wanted) setMeasure(() => measurer());
    });
    return () => {
      wanted = false;
    };
  }, []);
  return measure;
}

function measurer(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, bold) => {
    if (context === null) return text.length * size * 0.6;
    const key = `${size} ${bold} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${bold ? 700 : 400} ${size}px ${FAMILY}`;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
