import path from 'node:path';
import { expect, test } from 'vitest';
import { successorsOf } from '../../model/scenario/walk.ts';
import { layoutTrail } from '../../renderer/scene/trail/layout.ts';
import type { TrailScene } from '../../renderer/scene/trail/types.ts';
import { scenarios } from '../../scenarios/index.ts';
import { forked } from '../support/conduct.ts';

const GOLDEN = path.join(import.meta.dirname, '../fixtures/scene');

/** One dot or way a line, so that a change of the picture reads in a diff. */
function written({ dots, ways, ...rest }: TrailScene): string {
  return `[\n${[rest, ...dots, ...ways].map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

test('the trail of a story with two branches looks as it was looked at', async () => {
  await expect(written(layoutTrail(forked))).toMatchFileSnapshot(path.join(GOLDEN, 'trail.json'));
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the trail of %s has a dot for every step and a way for every step that may follow',
  (_id, scenario) => {
    const scene = layoutTrail(scenario);
    expect(scene.dots.map(({ id }) => id)).toEqual(scenario.steps.map(({ id }) => id));
    const wanted = scenario.steps.map((_step, index) => new Set(successorsOf(scenario, index)).size);
    expect(scene.ways).toHaveLength(wanted.reduce((sum, n) => sum + n, 0));
    const inside = (x: number, y: number) => x >= 0 && x <= scene.width && y >= 0 && y <= scene.height;
    expect(scene.dots.every(({ x, y }) => inside(x, y))).toBe(true);
    expect(scene.ways.every(({ x1, x2, y, bend }) => inside(x1, bend ?? y) && inside(x2, y))).toBe(true);
  },
);
