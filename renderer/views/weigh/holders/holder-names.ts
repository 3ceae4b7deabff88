import type { Constitution } from '../../../../model/constitution/index.ts';
import type { Place } from '../../../../model/vocabulary.ts';
import type { DiagramsWords } from '../../../i18n/diagrams/words.ts';
import { nameIn } from '../../compare/facts.ts';
import { placeWords } from '../../compare/place-words.ts';

/** The names of the places in an order; that of the Assembly is the short one. */
export function holderNames(order: Constitution, words: DiagramsWords): Readonly<Record<Place, string>> {
  const names = placeWords(order, words);
  const assembly = words.shortName('name', 'assembly-of-people');
  const isThere = nameIn('assembly-of-people', order) !== null;
  return isThere && assembly !== null ? { ...names, assembly } : names;
}
