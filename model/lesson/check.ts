import { isKeyOf } from '../json.ts';
import type { Constitution } from '../constitution/types.ts';
import type { Fault, FaultCode } from '../refusals.ts';
import type { Scenario } from '../scenario/types.ts';
import { walk } from '../scenario/walk.ts';
import type { Lesson, LessonItem, LessonShow } from './types.ts';

/** What a lesson may name: orders by name, their contents together, scenarios, elections and items of the reform. */
export type LessonWorld = {
  readonly isOrder: (name: string) => boolean;
  readonly orders: readonly Constitution[];
  readonly scenarios: readonly Scenario[];
  readonly elections: readonly string[];
  readonly claims: readonly string[];
};

/** Every fault of a lesson that its shape alone does not show: names that nothing answers to, and items named twice. */
export function faultsOfLesson({ items }: Lesson, world: LessonWorld): readonly Fault[] {
  const ids = items.map(({ id }) => id);
  return items.flatMap((item, index) => [
    ...(ids.indexOf(item.id) === index ? [] : [fault('duplicate-item', ['items', `${index}`, 'id'], item.id)]),
    ...itemFaults(item, ['items', `${index}`], world),
  ]);
}

function itemFaults(item: LessonItem, at: readonly string[], world: LessonWorld): readonly Fault[] {
  const { orders = [], claims = [] } = item;
  return [
    ...orders.flatMap((name, index) =>
      world.isOrder(name) ? [] : [fault('unknown-order', [...at, 'orders', `${index}`], name)],
    ),
    ...claims.flatMap((name, index) =>
      world.claims.includes(name) ? [] : [fault('unknown-claim', [...at, 'claims', `${index}`], name)],
    ),
    ...showFaults(item.show, [...at, 'show'], world),
  ];
}

function showFaults(show: LessonShow, at: readonly string[], world: LessonWorld): readonly Fault[] {
  switch (show.screen) {
    case 'compare': {
      const { chosen } = show;
      if (chosen === undefined) return [];
      const isKnown = world.orders.some((order) =>
        isKeyOf(chosen.kind === 'power' ? order.powers : order.provisions, chosen.id),
      );
      return isKnown ? [] : [fault(`unknown-${chosen.kind}`, [...at, 'chosen', 'id'], chosen.id)];
    }
    case 'step': {
      const scenario = world.scenarios.find(({ id }) => id === show.scenario);
      if (scenario === undefined) return [fault('unknown-scenario', [...at, 'scenario'], show.scenario)];
      const steps = walk(scenario, show.choices ?? {}).map(({ id }) => id);
      return (['step', 'until'] as const).flatMap((field) => {
        const name = show[field];
        return name === undefined || steps.includes(name) ? [] : [fault('unknown-step', [...at, field], name)];
      });
    }
    case 'count':
      return world.elections.includes(show.election)
        ? []
        : [fault('unknown-election', [...at, 'election'], show.election)];
    case 'weigh':
      return [];
  }
}

function fault(code: FaultCode, at: readonly string[], detail: string): Fault {
  return { code, at, detail };
}
