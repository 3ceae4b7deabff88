import type { ReactNode } from 'react';

/** The pictures of the interface, drawn on a grid of 20. */
const PATHS = {
  compare: 'M3 10a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM11.6 10a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z',
  step: 'M3 16h4v-4h4V8h4V4h2.5',
  count: 'M3.2 14.5a6.8 6.8 0 0 1 13.6 0M6.8 14.5a3.2 3.2 0 0 1 6.4 0',
  weigh: 'M10 3v13.5M6.5 16.5h7M3.5 5.5h13M3.5 5.5 1.4 11a2.3 2.3 0 0 0 4.2 0zM16.5 5.5 14.4 11a2.3 2.3 0 0 0 4.2 0z',
  present: 'M2.5 4h15M4 4v8.5h12V4M10 12.5V15M6.5 17.5 10 15l3.5 2.5',
  lessons: 'M10 5.5C8 4 5.5 3.8 3 4v11.5c2.5-.2 5 0 7 1.5 2-1.5 4.5-1.7 7-1.5V4c-2.5-.2-5 0-7 1.5zM10 5.5V17',
  swap: 'M4 7h11m-3-3 3 3-3 3M16 13H5m3-3-3 3 3 3',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13h5',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4 4 0 0 1 0 8H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4 4 0 0 0 0 8h4',
  play: 'M6 4l10 6-10 6z',
  stop: 'M5 5h10v10H5z',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  close: 'M5 5l10 10M15 5L5 15',
  down: 'M5 8l5 5 5-5',
  up: 'M5 12l5-5 5 5',
  outside: 'M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7',
  export: 'M10 12V3m-3.5 3L10 2.6 13.5 6M4 10v6.5h12V10',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  dark: 'M16 12.5A6.8 6.8 0 0 1 7.5 4a6.8 6.8 0 1 0 8.5 8.5z',
  system: 'M3 4h14v9H3zM7 17h6M10 13v4',
  legend: 'M3 5h5M3 10h5M3 15h5M11 5h6M11 10h6M11 15h6',
  verified: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM6.5 10.2l2.4 2.4 4.6-5',
  secondary: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 2.5v15M10 6h4.5M10 9h6M10 12h6M10 15h4.5',
  inferred: 'M4 15l4-5 3 3 5-8M12.5 5H16v3.5',
  background: 'M10 2.5l8 14H2zM10 8v4M10 14v.6',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative picture; the words stand beside it or on its button. */
export function Icon({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} className={filled ? 'icon-filled' : 'icon-line'} />
    </svg>
  );
}

/** The roof ring of a yurt: the mark of the app. */
export function ShanyrakMark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="17" className="mark-ring" />
      <path
        className="mark-poles"
        d="M14 4.2C16 14 16 26 14 35.8M20 3v34M26 4.2C24 14 24 26 26 35.8M4.2 14C14 16 26 16 35.8 14M3 20h34M4.2 26C14 24 26 24 35.8 26"
      />
    </svg>
  );
}
