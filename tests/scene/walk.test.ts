import { describe, expect, test } from 'vitest';
import { glyphPath, partOf, ribbonPath } from '../../renderer/draw/path.ts';
import { easeInOut } from '../../renderer/draw/use-morph.ts';
import { nextId } from '../../renderer/draw/walk.ts';
import { FAMILY_STYLE } from '../../renderer/scene/families.ts';
import { sceneOf } from './setting.ts';

const SCENE = sceneOf(['pre-2022', 'post-2022'], 'b');

describe('the arrow keys', () => {
  test.each([
    ['place:president', 'ArrowDown', 'place:government'],
    ['place:president', 'ArrowUp', 'place:mazhilis'],
    ['place:mazhilis', 'ArrowDown', 'place:president'],
    ['place:courts', 'Home', 'place:president'],
    ['place:courts', 'End', 'place:mazhilis'],
    ['place:president', 's', 'place:state-bodies'],
    ['place:state-bodies', 'S', 'place:senate'],
    ['place:president', 'q', null],
    ['place:president', 'Tab', null],
    ['nowhere', 'ArrowDown', null],
  ])('from %s, %s leads to %s', (id, key, next) => {
    expect(nextId(SCENE, id, key)).toBe(next);
  });

  test('walk every link of a place and come back', () => {
    const leaving = Object.values(SCENE.links).filter((link) => link.from === 'president');
    const seen = new Set<string>();
    let at = nextId(SCENE, 'place:president', 'ArrowRight');
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      expect(nextId(SCENE, at, 'ArrowLeft')).toBe('place:president');
      at = nextId(SCENE, at, 'ArrowDown');
    }
    expect(seen).toEqual(new Set(leaving.map((link) => link.id)));
  });
});

describe('the paths', () => {
  test('of ribbons are numbers at every length that is drawn', () => {
    for (const link of Object.values(SCENE.links)) {
      for (const drawn of [0, 0.01, 0.5, 1])
        expect(ribbonPath({ ...link, drawn })).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('of the six families end in six different glyphs with six different dashes', () => {
    const styles = Object.values(FAMILY_STYLE);
    const line = [0, 0, 10, 0, 20, 0, 30, 0] as const;
    expect(new Set(styles.map((style) => style.dashes.join(' '))).size).toBe(6);
    expect(new Set(styles.map((style) => style.glyph)).size).toBe(6);
    for (const { glyph } of styles) expect(glyphPath(glyph, line, 4)).toMatch(/^M[\d.\- MLAZ]+Z$/);
  });

  test('of a part of a curve ends where the whole one passes', () => {
    expect(partOf([0, 0, 10, 0, 20, 0, 30, 0], 0.5).slice(-2)).toEqual([15, 0]);
  });
});

test('the morph starts and ends slowly and passes the middle half way', () => {
  expect([0, 0.5, 1].map(easeInOut)).toEqual([0, 0.5, 1]);
  expect(easeInOut(0.1)).toBeLessThan(0.1);
});
