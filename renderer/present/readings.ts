import { itemsAbout } from '../../model/kazakhstan/claims/about.ts';
import { type Claim, CLAIM_SIDES, claims } from '../../model/kazakhstan/claims/index.ts';
import type { ClaimSide } from '../../model/kazakhstan/claims/types.ts';
import { LANGUAGES } from '../../model/vocabulary.ts';
import { itemOf } from '../store/lessons/commands.ts';
import type { State } from '../store/state.ts';
import { isEntity } from './entity.ts';

/** What voices of one side said, in the order of the record. */
export type Voices = { readonly side: ClaimSide; readonly said: readonly Claim[] };

/** At most so many voices of each side stand on one page: the same for every side, whatever the number recorded. */
const MOST_ON_PAGE = 2;
/** So many letters of one side are still legible from the back row on one page. */
const MOST_LETTERS = 440;

/** What was said of the picture on the screen: of a part of a lesson as the lesson has it, else of what was opened. */
export function readingsOf(state: State): readonly Voices[] {
  const items = aboutOf(state);
  const found = claims.filter(({ item }) => items.includes(item));
  if (found.length === 0) return [];
  // The state and its critics always have a column each, even where one of them is not on record.
  return CLAIM_SIDES.map((side) => ({ side, said: found.filter((claim) => claim.side === side) })).filter(
    ({ side, said }) => side !== 'independent' || said.length > 0,
  );
}

/** The readings by pages, the same in every language: the same columns on each, with as much room for each side. */
export function readingPages(state: State): readonly (readonly Voices[])[] {
  const sides = readingsOf(state);
  const most = Math.max(0, ...sides.map(({ said }) => said.length));
  const pages: (readonly Voices[])[] = [];
  for (let from = 0; from < most;) {
    const full = pageFrom(sides, from, MOST_ON_PAGE);
    const isLegible = full.every(({ said }) => said.reduce((sum, claim) => sum + lettersOf(claim), 0) <= MOST_LETTERS);
    const voices = isLegible ? MOST_ON_PAGE : 1;
    pages.push(pageFrom(sides, from, voices));
    from += voices;
  }
  return pages;
}

function pageFrom(sides: readonly Voices[], from: number, voices: number): readonly Voices[] {
  return sides.map(({ side, said }) => ({ side, said: said.slice(from, from + voices) }));
}

/** The letters of a claim in the language that needs most of them. */
function lettersOf({ who, text }: Claim): number {
  return Math.max(...LANGUAGES.map((language) => who[language].length + text[language].length));
}

function aboutOf(state: State): readonly string[] {
  if (state.view.lesson !== null) return itemOf(state)?.claims ?? [];
  const target = state.view.detail.at(-1);
  const isOnScreen = state.view.screen === 'compare' || state.view.screen === 'weigh';
  return isOnScreen && isEntity(target) && target.kind === 'provision' ? itemsAbout('provision', [target.id]) : [];
}
