import { evaluate } from '../actions/index.ts';
import type { Constitution } from '../constitution/types.ts';
import { institutionId } from '../constitution/index.ts';
import type { Chamber } from '../elections/chamber.ts';
import { entriesOf } from '../json.ts';
import type { Composition, Discipline } from '../power/players.ts';
import { electoralRule, mazhilisElections } from './elections/index.ts';

/** A day for the question whether a President may lead a party; the order that is asked decides, not the day. */
const ANY_DAY = '2022-01-01';

/** The seats of the Mazhilis by party after the election of a year, those of the Assembly and of no party one by one. */
export function compositionOf(year: string): Composition | undefined {
  const found = entriesOf(mazhilisElections).find(([id]) => id === `mazhilis-${year}`);
  if (found === undefined) return undefined;
  const [, { lists, independents = 0, date }] = found;
  const law = electoralRule('mazhilis', date);
  if (!law.ok) return undefined;
  const parties = Object.fromEntries(
    lists.flatMap(({ party, official }) => ((official.total ?? 0) > 0 ? [[party, official.total ?? 0]] : [])),
  );
  return { chamber: 'mazhilis', parties, single: independents + law.value.rule.assembly };
}

/** The seats of a chamber as it was elected, by list; all others one by one. */
export function compositionFrom(chamber: string, { parties, others }: Chamber): Composition {
  return {
    chamber,
    parties: Object.fromEntries(parties.flatMap(({ list, total }) => (total > 0 ? [[list, total]] : []))),
    single: Object.values(others).reduce((sum, seats) => sum + seats, 0),
  };
}

/**
 * Discipline of all parties of a composition. The largest party is taken to be the one that the President leads, where
 * the order lets a President lead one.
 */
export function disciplineIn(order: Constitution, composition: Composition): Discipline {
  const [largest] = entriesOf(composition.parties).toSorted(([, one], [, other]) => other - one);
  return largest !== undefined && mayLeadParty(order) ? { composition, leads: largest[0] } : { composition };
}

function mayLeadParty(order: Constitution): boolean {
  const [actor, object] = [institutionId(order, 'president'), institutionId(order, 'parties')];
  if (actor === undefined || object === undefined) return false;
  return evaluate(order, { actor, verb: 'leads', object, day: ANY_DAY }, {}).status === 'permitted';
}
