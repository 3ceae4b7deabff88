import { type ReactNode, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import { OnPaper } from '../ui/on-paper.ts';

/** The least size of a text, in pixels, on the smallest projector of a school: 1024 by 768. */
const LEAST = 18;
const SMALLEST = { width: 1024, height: 768 };
/** Texts grow to so many times the least size where there is room. */
const MOST = 2.4;
/** What may be left out where a text is long: first what is marked `spare-1`, then `spare-2` too. */
const LEVELS = ['0', '1', '2'] as const;
const ROUNDS = 6;

/** The least size of a text in a figure on paper, in CSS pixels: a good eight points. */
const LEAST_ON_PAPER = 11;

/**
 * Sets its content as large as it can be read whole; where even the least size overflows, spare lines give way. Paper
 * has room for all of it.
 */
export function Fit({ children }: { readonly children: ReactNode }): ReactNode {
  return useContext(OnPaper) ? <div className="fit-content">{children}</div> : <Fitted>{children}</Fitted>;
}

function Fitted({ children }: { readonly children: ReactNode }): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (frame.current !== null) fit(frame.current);
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => fit(element));
    observer.observe(element);
    // Texts come later too: a font, a style sheet, another language.
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="fit">
      <div className="fit-content">{children}</div>
    </div>
  );
}

/** The least size of a text in a figure where it stands, in CSS pixels. */
export function useLeastSize(): number {
  return useContext(OnPaper) ? LEAST_ON_PAPER : leastSize(window.innerWidth, window.innerHeight);
}

/** The least size of a text for a screen of this size, in pixels. */
function leastSize(width: number, height: number): number {
  return LEAST * Math.max(1, Math.min(width / SMALLEST.width, height / SMALLEST.height));
}

function fit(frame: HTMLElement): void {
  const base = leastSize(window.innerWidth, window.innerHeight);
  const level = LEVELS.find((one) => fits(frame, base, one)) ?? '2';
  let low = 1;
  let high = MOST;
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (fits(frame, base * middle, level)) low = middle;
    else high = middle;
  }
  set(frame, base * low, level);
}

function fits(frame: HTMLElement, size: number, level: string): boolean {
  set(frame, size, level);
  const content = frame.firstElementChild;
  if (content === null) return true;
  return content.scrollHeight <= frame.clientHeight && content.scrollWidth <= frame.clientWidth;
}

function set(frame: HTMLElement, size: number, level: string): void {
  frame.style.fontSize = `${size.toFixed(2)}px`;
  frame.dataset['level'] = level;
}
