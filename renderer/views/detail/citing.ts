import type { Constitution, Power, Provision } from '../../../model/constitution/index.ts';
import { entriesOf } from '../../../model/json.ts';
import type { AnyCitation } from '../../i18n/citations.ts';

/** What in an order rests on a text. */
export type Citing = {
  readonly powers: readonly (readonly [string, Power])[];
  readonly provisions: readonly (readonly [string, Provision])[];
  /** Bodies, one of whose seats or whose size rests on it. */
  readonly bodies: readonly string[];
};

/** Everything in the order that cites the article; null: the text as a whole or any part of it. */
export function citing(order: Constitution, source: string, article: string | null): Citing {
  const isIt = (citation: AnyCitation) =>
    citation.source === source && (article === null || citation.article === article);
  return {
    powers: entriesOf(order.powers).filter(([, { cites }]) => cites.some(isIt)),
    provisions: entriesOf(order.provisions).filter(([, { cites }]) => cites.some(isIt)),
    bodies: entriesOf(order.bodies)
      .filter(([, body]) => [...body.cites, ...Object.values(body.seats).flatMap((seat) => seat.cites)].some(isIt))
      .map(([id]) => id),
  };
}
