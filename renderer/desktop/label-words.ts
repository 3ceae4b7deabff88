import { amendments } from '../../model/kazakhstan/map.ts';
import { told } from '../../model/scenario/told.ts';
import type { DesktopWords } from '../i18n/desktop/words.ts';
import { orderNameAt } from '../i18n/order-names.ts';
import { LANGUAGE_NAMES } from '../i18n/translate.ts';
import type { Conduct } from '../store/conduct.ts';
import type { Label } from '../store/history/label.ts';

/** A change in words, without its verb: "threshold, left". */
export function labelWords(label: Label, words: DesktopWords, conduct: Conduct | null): string {
  const { d, t } = words;
  switch (label.kind) {
    case 'order':
      return sided(d('change.order', { order: orderNameAt(label.point, words) }), label.side, words);
    case 'out':
    case 'in':
      return sided(d(`change.${label.kind}`, { amendment: amendmentTitle(label.amendment, words) }), label.side, words);
    case 'outs':
    case 'ins':
      return sided(d(`change.${label.kind}`, { n: label.n }), label.side, words);
    case 'law':
    case 'threshold':
    case 'formula':
    case 'seats':
    case 'districts':
    case 'drawn':
    case 'tie':
    case 'restored-law':
      return sided(d(`change.${label.kind}`), label.side, words);
    case 'screen':
      return d('change.screen', { screen: t(`screen.${label.screen}`) });
    case 'language':
      return d('change.language', { language: LANGUAGE_NAMES[label.language] });
    case 'mode':
      return d('change.mode', { mode: t(`mode.${label.mode}`) });
    case 'story':
      return d('change.story', { title: titleOf(label.scenario, words, conduct) });
    case 'step':
      return d('change.step', { n: label.step });
    default:
      return d(`change.${label.kind}`);
  }
}

function sided(what: string, side: 'a' | 'b', { d }: DesktopWords): string {
  return d('undo.sided', { what, side: d(`side.${side}`) });
}

function amendmentTitle(id: string, { of }: DesktopWords): string {
  const amendment = amendments.find((one) => one.id === id);
  return amendment === undefined ? id : of(amendment.title);
}

function titleOf(id: string, { language }: DesktopWords, conduct: Conduct | null): string {
  const scenario = conduct?.scenarios.find((one) => one.id === id);
  return scenario === undefined ? id : told(scenario.title, language).text;
}
