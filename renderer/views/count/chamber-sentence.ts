import type { Chamber } from '../../../model/elections/index.ts';
import type { CountWords } from '../../i18n/count/words.ts';
import { groupName, groupsOf } from './names.ts';

/** A chamber in one sentence. */
export function chamberSentence(chamber: Chamber, words: CountWords): string {
  const list = groupsOf(chamber)
    .map((group) => words.c('chamber.part', { name: groupName(group, words), n: group.byList + group.byDistrict }))
    .join(', ');
  return words.c('chamber.summary', { n: chamber.size, list });
}
