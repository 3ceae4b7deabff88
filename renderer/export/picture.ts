import { standingAlone, withLightLook } from './standing-alone.ts';

/** What stands over a picture and under it. */
export type Caption = { readonly title: string; readonly notes: readonly string[] };

/** A picture by itself, with its size in CSS pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const TITLE = { size: 18, line: 24 };
const NOTE = { size: 12, line: 16 };
/** How much wider than high a letter of the bundled font is at most on average; lines are broken by it. */
const LETTER = 0.56;

/**
 * A drawn figure as a picture of its own: what the page's styles say is written into each element, patterns and the like
 * come along, title and notes stand around it, the background is transparent, the colours are those of the light look.
 */
export function pictureOf(figure: SVGSVGElement, caption: Caption, fonts: string): Picture {
  const { width, height } = figure.getBoundingClientRect();
  const drawn = withLightLook(() => standingAlone(figure));
  const title = lines(caption.title, width, TITLE.size);
  const notes = caption.notes.flatMap((note) => lines(note, width, NOTE.size));
  const top = MARGIN + title.length * TITLE.line + MARGIN / 2;
  const foot = top + height + MARGIN;
  const size = { width: width + 2 * MARGIN, height: foot + notes.length * NOTE.line + MARGIN };
  const picture = document.createElementNS(SVG, 'svg');
  set(picture, { xmlns: SVG, viewBox: `0 0 ${rounded(size.width)} ${rounded(size.height)}` });
  set(picture, { width: rounded(size.width), height: rounded(size.height), role: 'img', 'aria-label': caption.title });
  const style = document.createElementNS(SVG, 'style');
  style.textContent = fonts;
  set(drawn, { x: MARGIN, y: rounded(top), width: rounded(width), height: rounded(height) });
  picture.append(
    style,
    ...title.map((text, index) => written(text, MARGIN + (index + 0.75) * TITLE.line, TITLE.size, 700)),
    drawn,
    ...notes.map((text, index) => written(text, foot + (index + 0.75) * NOTE.line, NOTE.size, 400)),
  );
  return { svg: new XMLSerializer().serializeToString(picture), ...size };
}

function written(text: string, y: number, size: number, weight: number): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  set(element, {
    x: MARGIN,
    y: rounded(y),
    'font-family': 'Noto Sans Variable, Noto Sans, sans-serif',
    fill: '#1c1b18',
  });
  set(element, { 'font-size': size, 'font-weight': weight });
  element.textContent = text;
  return element;
}

/** Breaks a text into lines that fit the width at a font size. */
function lines(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(20, Math.floor(width / (size * LETTER)));
  const broken: string[] = [];
  for (const word of text.split(' ')) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
