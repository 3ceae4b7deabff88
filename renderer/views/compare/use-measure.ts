import { useEffect, useState } from 'react';
import type { MeasureText } from '../../scene/types.ts';
import { fontsSettled, haveFontsSettled } from '../../theme/fonts.ts';

const FAMILY = '"Noto Sans Variable", "Noto Sans", system-ui, sans-serif';
/** Measures texts on a canvas in the font of the app; a new function once the font has arrived. */
export function useMeasure(): MeasureText {
  const [measure, setMeasure] = useState<MeasureText>(() => measurer());
  useEffect(() => {
    if (haveFontsSettled()) return;
    let wanted = true;
    void fontsSettled.then(() => {
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
  let font = '';
  return (text, size, bold) => {
    if (context === null) return text.length * size * 0.6;
    const key = `${size} ${bold} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const next = `${bold ? 700 : 400} ${size}px ${FAMILY}`;
    // A browser reads the font anew whenever it is set.
    if (next !== font) context.font = font = next;
    const { width } = context.measureText(text);
    known.set(key, width);
    return width;
  };
}
