import type { HemicycleScene } from './types.ts';

/** Where a key leads from a seat: left and right seat by seat, up and down group by group, and to either end; null for other keys. */
export function nextSeat({ seats, order }: HemicycleScene, id: string, key: string): string | null {
  const here = order.indexOf(id);
  const groupOf = (seat: string) => seats[seat]?.group;
  const firsts = order.filter((seat, index) => index === 0 || groupOf(seat) !== groupOf(order[index - 1] ?? ''));
  switch (key) {
    case 'ArrowRight':
      return order[here + 1] ?? id;
    case 'ArrowLeft':
      return order[here - 1] ?? id;
    case 'ArrowDown':
      return firsts.find((seat) => order.indexOf(seat) > here) ?? id;
    case 'ArrowUp':
      return firsts.findLast((seat) => order.indexOf(seat) < here) ?? id;
    case 'Home':
      return order[0] ?? id;
    case 'End':
      return order.at(-1) ?? id;
    default:
      return null;
  }
}

/** The seats of a chamber by group, each in the order in which it is set. */
export function seatsByGroup({
  seats,
  order,
}: HemicycleScene): readonly (readonly [group: string, seats: readonly string[]])[] {
  const groups = Map.groupBy(order, (id) => seats[id]?.group ?? '');
  return [...groups];
}
