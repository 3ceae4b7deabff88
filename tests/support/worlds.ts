import fc from 'fast-check';
import type { FactValue } from '../../model/conditions/index.ts';
import type { Constitution } from '../../model/constitution/types.ts';
import { keysOf, valueOf } from '../../model/json.ts';
import { addTime } from '../../model/law/index.ts';
import { NEED_KINDS } from '../../model/vocabulary.ts';

/** A whole world: what is so about any circumstance, and about any participation or vote, without contradiction. */
export type World = (name: string) => FactValue;

/** Numbers on both sides of many a threshold of the law. */
const NUMBERS = [0, 1, 2, 3, 5, 6, 7, 10, 12, 15, 17, 20, 29, 30, 39, 40, 49, 50, 66, 98, 700, 5000, 40_000, 200_000];

/** Worlds around a day in an order; each name has its own value. */
export function worldsIn(order: Constitution, day: string): fc.Arbitrary<World> {
  return fc.infiniteStream(fc.nat(10_000)).map((stream) => {
    const numbers = new Map<string, number>();
    const numberOf = (name: string) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const drawn = Number(stream.next().value);
      numbers.set(name, drawn);
      return drawn;
    };
    return (name) => valueIn(order, day, name, numberOf);
  });
}

function valueIn(order: Constitution, day: string, name: string, numberOf: (name: string) => number): FactValue {
  const circumstance = valueOf(order.circumstances, name);
  const number = numberOf(name);
  switch (circumstance?.kind) {
    case 'number':
      return NUMBERS[number % NUMBERS.length] ?? 0;
    case 'day':
      return addTime(day, -(number % 4000), 'days');
    case 'word': {
      const words = keysOf(circumstance.words ?? {});
      return words[number % words.length] ?? '';
    }
    case 'offices':
      return keysOf(order.institutions).filter((_, index) => (number >> (index % 12)) % 3 === 0);
    default:
      return participation(name, numberOf) ?? number % 2 === 0;
  }
}

/** Of a body all or none vote for it, and whatever it takes part in follows from that. */
function participation(name: string, numberOf: (name: string) => number): FactValue | null {
  const [family, ...rest] = name.split('.');
  const inFavour = numberOf(`for ${rest.join('.')}`) % 2 === 0;
  if (family === 'votes') return inFavour ? 100_000 : 0;
  return NEED_KINDS.some((kind) => kind === family) ? inFavour : null;
}
