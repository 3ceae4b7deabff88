import type { Constitution, Power, Provision } from '../../../model/constitution/index.ts';
import { valueOf } from '../../../model/json.ts';
import type { Topic } from '../../../model/vocabulary.ts';
import { articleWords } from '../../i18n/citations.ts';
import { kindTexts } from '../../i18n/kinds.ts';
import { topicNames } from '../../i18n/places.ts';
import type { Words } from '../../i18n/translate.ts';
import type { Comparison } from '../../store/comparison.ts';
import type { Target } from '../../store/state.ts';
import { nameIn } from '../compare/facts.ts';
import { placeWord } from '../compare/place-words.ts';

/** What the thing that is open is called. */
export function targetTitle(target: Target, comparison: Comparison, words: Words): string {
  const { a, b } = comparison;
  switch (target.kind) {
    case 'place':
      return placePair(placeWord(a.order, target.id, words), placeWord(b.order, target.id, words));
    case 'institution': {
      const name = nameIn(target.id, b.order, a.order);
      return name === null ? words.t('detail.unknown') : words.of(name);
    }
    case 'power': {
      const power = powerOf(target.id, comparison);
      return power === null ? words.t('detail.unknown') : powerTitle(power, comparison, words);
    }
    case 'provision': {
      const provision = provisionOf(target.id, comparison);
      return provision === null ? words.t('detail.unknown') : ruleTitle(provision, b.order, words);
    }
    case 'kind':
      return words.of(kindTexts[target.id].label);
    case 'article':
      return target.article === null ? words.t('article.whole') : articleWords(target.article, words);
    case 'amendment': {
      const found = [...a.amendments, ...b.amendments].find(({ id }) => id === target.id);
      return found === undefined ? words.t('detail.unknown') : words.of(found.title);
    }
    case 'rules':
      return target.place === null
        ? words.t('rules.everywhere')
        : placePair(placeWord(a.order, target.place, words), placeWord(b.order, target.place, words));
    case 'decision':
      return words.of(target.title);
    case 'powers':
      return words.t('detail.pair', { from: target.from, to: target.to });
  }
}

/** Chapters that are no place of the map; their rules are named after the chapter. */
const OWN_CHAPTER: ReadonlySet<Topic> = new Set([
  'lawmaking',
  'parties',
  'rights',
  'first_president',
  'territory',
  'referendum',
  'transition',
]);

/** "Senate · Size": a rule with what it belongs to, in the names of the order. */
export function ruleTitle({ title, topic, place }: Provision, order: Constitution, words: Words): string {
  const owner = OWN_CHAPTER.has(topic) ? words.of(topicNames[topic]) : placeWord(order, place, words);
  return words.t('rules.title', { owner, title: words.of(title) });
}

/** "Appointment: President → Prime Minister", in the names of the later order. */
export function powerTitle(power: Power, { a, b }: Comparison, words: Words): string {
  return powerLabel(power, [b.order, a.order], words);
}

/** The same, in the names of the first of the orders that knows them. */
export function powerLabel(power: Power, orders: readonly Constitution[], words: Words): string {
  const from = nameIn(power.from, ...orders);
  const to = nameIn(power.to, ...orders);
  return words.t('detail.powerTitle', {
    kind: capital(words.of(kindTexts[power.kind].label)),
    from: from === null ? power.from : words.of(from),
    to: to === null ? power.to : words.of(to),
  });
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A power by id, as the later of the two orders that has it. */
function powerOf(id: string, { a, b }: Comparison): Power | null {
  return valueOf<Power>(b.order.powers, id) ?? valueOf<Power>(a.order.powers, id) ?? null;
}

/** A provision by id, as the later of the two orders that has it. */
function provisionOf(id: string, { a, b }: Comparison): Provision | null {
  return valueOf<Provision>(b.order.provisions, id) ?? valueOf<Provision>(a.order.provisions, id) ?? null;
}

function placePair(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}
