import type { Act } from '../../model/actions/index.ts';
import type { Condition } from '../../model/conditions/index.ts';
import type { Unbranded } from '../../model/constitution/types.ts';
import type { Verb } from '../../model/vocabulary.ts';

/** An act on a day; ids are taken as they are, whether or not the order knows them. */
export function actOn(actor: string, verb: Verb, object: string, day: string, as?: string): Act {
  return { actor, verb, object, day, ...(as === undefined ? {} : { as }) } as Act;
}

/** A condition as it is written down, its names taken as they are. */
export function conditionOf(written: Unbranded<Condition>): Condition {
  return written as Condition;
}
