import type { Difference } from '../../../model/constitution/index.ts';
import type { Words } from '../../i18n/translate.ts';
import type { Stage } from '../../store/comparison.ts';
import { nameIn } from '../compare/facts.ts';
import { powerLabel, ruleTitle } from './target-title.ts';

/** What a map of powers shows. Rules on acts are told where acts are. */
export type OnMap = Exclude<Difference, { readonly entity: 'rules' | 'circumstances' | 'procedures' }>;

/** Whether a difference is one that the map shows: no rule on acts, circumstance or procedure. */
export function isOnMap(one: Difference): one is OnMap {
  return one.entity !== 'rules' && one.entity !== 'circumstances' && one.entity !== 'procedures';
}

/** What a difference of an amendment concerns, in words. */
export function differenceTitle(one: OnMap, stage: Stage, words: Words): string {
  const orders = [stage.after, stage.before];
  switch (one.entity) {
    case 'powers':
      return powerLabel(one.change === 'removed' ? one.before : one.after, orders, words);
    case 'provisions':
      return ruleTitle(one.change === 'removed' ? one.before : one.after, stage.after, words);
    case 'institutions':
      return words.of((one.change === 'removed' ? one.before : one.after).name);
    case 'bodies': {
      const name = nameIn(one.id, ...orders);
      return words.t('detail.bodyOf', { name: name === null ? one.id : words.of(name) });
    }
  }
}
