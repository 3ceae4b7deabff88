import { expect, it } from 'vitest';
import { sourcesUnder } from '../support/sources.ts';

/** Rooms whose style sheets come when they are first opened, in whatever order a class opens them. */
const COMES_LATER = /^renderer\/(?:views\/(?!compare\/|detail\/)[\w-]+|present|export|desktop)\//u;

/** The classes at the head of each selector of a sheet, and whether one class is all that the selector says. */
function headsIn(css: string): readonly { readonly name: string; readonly isAlone: boolean }[] {
  const selectors = css.replaceAll(/\/\*.*?\*\//gsu, '').match(/[^{};]+(?=\{)/gu) ?? [];
  return selectors
    .flatMap((list) => list.split(/,(?![^(]*\))/u))
    .map((selector) => selector.trim())
    .filter((selector) => selector.startsWith('.'))
    .flatMap((selector) => {
      const head = selector.split(/[\s>+~]+/u)[0] ?? '';
      return [...head.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => ({ name, isAlone: selector === `.${name}` }));
    });
}

/** Classes that one room styles wherever they stand, and that another room styles as its own. */
function shared(sheets: readonly { readonly room: string; readonly css: string }[]): readonly string[] {
  const heads = sheets.flatMap(({ room, css }) => headsIn(css).map((head) => ({ room, ...head })));
  const clashes = heads.flatMap(({ room, name, isAlone }) =>
    isAlone
      ? heads
          .filter((other) => other.name === name && other.room !== room)
          .map((other) => `${name}: ${room}, ${other.room}`)
      : [],
  );
  return [...new Set(clashes)];
}

it('gives no view a class that another view styles, since either sheet may come first', () => {
  const sheets = sourcesUnder('renderer', ['.css']).flatMap(({ file, text }) => {
    const room = COMES_LATER.exec(file)?.[0];
    return room === undefined ? [] : [{ room, css: text }];
  });
  expect(sheets.length).toBeGreaterThan(5);
  expect(shared(sheets)).toEqual([]);
});

it('finds a class of two views', () => {
  const weigh = { room: 'weigh', css: '@layer views { .parts, .weights { display: grid; } }' };
  expect(shared([weigh, { room: 'step', css: '.dot.parts { color: red; }' }])).toEqual(['parts: weigh, step']);
  expect(shared([weigh, { room: 'step', css: '.step .parts { color: red; }' }])).toEqual([]);
});
