import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditionId } from '../../model/vocabulary.ts';
import type { Selection } from '../../renderer/scene/selection.ts';
import type { Scene, Side } from '../../renderer/scene/types.ts';
import { sceneOf } from './setting.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');

type Case = readonly [name: string, pair: readonly [EditionId, EditionId], side: Side, focus: Selection];

const CASES: readonly Case[] = [
  ['pre-2022', ['pre-2022', 'post-2022'], 'a', null],
  ['post-2022', ['pre-2022', 'post-2022'], 'b', null],
  ['2026', ['post-2022', '2026'], 'b', null],
  ['post-2022-president', ['pre-2022', 'post-2022'], 'b', { kind: 'place', id: 'president' }],
];

/** One node, link or badge a line, so that a change of the picture reads in a diff. */
function written(scene: Scene): string {
  const { nodes, links, badges, ...rest } = scene;
  const lines = [nodes, links, badges]
    .flatMap((items) => Object.values<unknown>(items))
    .map((item) => JSON.stringify(item));
  return `[\n${[JSON.stringify(rest), ...lines].join(',\n')}\n]\n`;
}

describe('the power map of an edition', () => {
  test.each(CASES)('%s looks as it was looked at', async (name, pair, side, focus) => {
    await expect(written(sceneOf(pair, side, focus))).toMatchFileSnapshot(path.join(GOLDEN, `${name}.json`));
  });

  test.each(CASES)('%s is plain JSON and the same each time', (_name, pair, side, focus) => {
    const scene = sceneOf(pair, side, focus);
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
    expect(JSON.stringify(sceneOf(pair, side, focus))).toBe(JSON.stringify(scene));
  });

  test('holds at most two decimals', () => {
    const numbers = JSON.stringify(sceneOf(['pre-2022', 'post-2022'], 'b').links).match(/\d+\.\d+/g) ?? [];
    expect(numbers.filter((number) => (number.split('.')[1]?.length ?? 0) > 2)).toEqual([]);
  });
});
