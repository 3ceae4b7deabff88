import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst } from './versions.ts';
import { in1995, since } from './writing.ts';

const LAW = { source: 'first-president-law' };

const status: RuleData = {
  topic: 'first_president',
  text: {
    kk: 'Тұңғыш Президенттің – Елбасының мәртебесі мен өкілеттігі Конституциямен және конституциялық заңмен айқындалады.',
    ru: 'Статус и полномочия Первого Президента – Елбасы определяются Конституцией и конституционным законом.',
    en: 'The status and powers of the First President – Elbasy are set by the Constitution and a constitutional law.',
  },
  effect: 'permits',
  acts: { actors: ['first-president', 'ex-presidents'], verbs: ['holds'], objects: ['elbasy-status'] },
  cites: [in1995('46', '4'), LAW],
  confidence: 'verified',
};

/** What set the First President apart from other former Presidents, until the law on him was repealed. */
export const firstPresident: Rules = {
  'elbasy-status': [
    atFirst(status),
    altered(since.june2022, status, {
      text: {
        kk: 'Конституциядағы ереже алып тасталды; Тұңғыш Президенттің мәртебесі енді тек конституциялық заңға негізделеді.',
        ru: 'Положение Конституции исключено; статус Первого Президента опирается теперь только на конституционный закон.',
        en: 'The clause of the Constitution is gone; the status of the First President rests on the constitutional law alone.',
      },
      acts: { actors: ['ex-presidents'], verbs: ['holds'], objects: ['elbasy-status'] },
      cites: [LAW],
      effectiveFrom: '2022-06-08',
    }),
    altered('2023-02-15-first-president-law', status, {
      text: {
        kk: 'Тұңғыш Президент туралы конституциялық заңның күші жойылды; оның басқа экс-Президенттерден ерекше мәртебесі жоқ.',
        ru: 'Конституционный закон о Первом Президенте утратил силу; особого статуса среди экс-Президентов у него нет.',
        en: 'The constitutional law on the First President is repealed; he has no status apart from other former Presidents.',
      },
      effect: 'bars',
      acts: { actors: ['ex-presidents'], verbs: ['holds'], objects: ['elbasy-status'] },
      cites: [{ ...LAW, note: 'repealed' }],
      effectiveFrom: '2023-02-15',
    }),
  ],
};
