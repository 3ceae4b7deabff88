/** A letter of each bundled subset that the three languages are written with. */
const SAMPLE = 'aаә';

let loaded = false;

/** Settles when the bundled fonts have come or failed; asked for as soon as the app starts. */
export const fontsSettled: Promise<void> = Promise.allSettled(
  [400, 700].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans Variable"`, SAMPLE)),
).then(() => {
  loaded = true;
});

/** Whether texts can be measured once and for all. */
export function haveFontsSettled(): boolean {
  return loaded;
}
