import type { Constitution } from '../../../model/constitution/index.ts';
import { kindTexts } from '../../i18n/kinds.ts';
import type { Words } from '../../i18n/translate.ts';
import type { SceneChip, SceneLink, SceneNode } from '../../scene/types.ts';
import { placeWord } from './place-words.ts';

/** The spoken names of what stands on a map. */
export type Describe = {
  readonly node: (node: SceneNode) => string;
  readonly link: (link: SceneLink) => string;
  readonly chip: (node: SceneNode, chip: SceneChip['kind']) => string;
};

/** How a map of this order is read out; where areas stand for shares, these are said instead of the powers held. */
export function describeMap(order: Constitution, words: Words, hasShares = false): Describe {
  const { t } = words;
  return {
    node: ({ place, held, received, gained, lost, provisions }) =>
      t(hasShares ? 'map.nodeShare' : 'map.node', {
        name: placeWord(order, place, words),
        held: Math.round(held),
        received: Math.round(received),
        gained,
        lost,
        provisions,
      }),
    chip: (node, kind) => t(`chip.${kind}`, { n: node[kind] }),
    link: (link) => {
      const from = placeWord(order, link.from, words);
      const to = placeWord(order, link.to, words);
      const role = t(`role.${link.role}`);
      const kind = kindOf(order, link);
      if (kind !== null) return t('map.power', { from, to, role, kind: words.of(kind) });
      return t('map.bundle', { from, to, role, n: link.powers.length });
    },
  };
}

function kindOf(order: Constitution, link: SceneLink) {
  const [only, ...more] = link.powers;
  const powers: Readonly<Record<string, { readonly kind: keyof typeof kindTexts } | undefined>> = order.powers;
  const power = only === undefined || more.length > 0 ? undefined : powers[only];
  return power === undefined ? null : kindTexts[power.kind].label;
}
