import type { Constitution } from '../../../model/constitution/index.ts';
import { type Place, PLACES } from '../../../model/vocabulary.ts';
import { placeNames } from '../../i18n/places.ts';
import type { Words } from '../../i18n/translate.ts';
import { nameIn } from './facts.ts';

/** Places that bear the name of the institution that fills them; the first one that the order knows. */
const MAIN: { readonly [P in Place]?: readonly string[] } = {
  'constitutional-review': ['constitutional-council', 'constitutional-court'],
  mazhilis: ['mazhilis', 'kurultai'],
  assembly: ['assembly-of-people', 'halyk-kenesi'],
};

/** What a place is called in an order: names belong to a date. */
export function placeWord(order: Constitution, place: Place, words: Words): string {
  for (const id of MAIN[place] ?? []) {
    const name = nameIn(id, order);
    if (name !== null) return words.of(name);
  }
  return words.of(placeNames[place]);
}

/** What every place is called in an order. */
export function placeWords(order: Constitution, words: Words): Readonly<Record<Place, string>> {
  const named = { ...FALLBACK };
  for (const place of PLACES) named[place] = placeWord(order, place, words);
  return named;
}

const FALLBACK: Record<Place, string> = {
  president: '',
  government: '',
  'state-bodies': '',
  guarantors: '',
  courts: '',
  'constitutional-review': '',
  akims: '',
  maslikhats: '',
  people: '',
  'former-presidents': '',
  assembly: '',
  acts: '',
  parliament: '',
  senate: '',
  mazhilis: '',
};
