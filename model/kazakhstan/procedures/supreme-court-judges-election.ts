import type { History } from '../histories.ts';
import { ofAll } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Жоғарғы Соттың судьяларын сайлау',
  ru: 'Избрание судей Верховного Суда',
  en: 'Election of Supreme Court judges',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Жоғарғы Сот Төрағасының немесе судьясының лауазымы бос',
      ru: 'должность Председателя или судьи Верховного Суда вакантна',
      en: 'office of Chair or judge of the Supreme Court vacant',
    },
  },
  recommended: { order: 2, kind: 'step', meaning: { kk: 'кепілдеме', ru: 'рекомендация', en: 'recommendation' } },
  proposed: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Президенттің ұсынуы Сенаттың қарауында',
      ru: 'представление Президента на рассмотрении Сената',
      en: "President's proposal before the Senate",
    },
  },
  elected: { order: 4, kind: 'step', meaning: { kk: 'сайланды', ru: 'избран', en: 'elected' } },
  sworn: { order: 5, kind: 'step', meaning: { kk: 'қызметінде', ru: 'в должности', en: 'in office' } },
  released: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'қызметтен босатылды', ru: 'освобождён от должности', en: 'released' },
  },
  'not-elected': { order: 7, kind: 'final', meaning: { kk: 'сайланбады', ru: 'не избран', en: 'not elected' } },
} satisfies States;

const statesOf2026 = {
  vacant: {
    ...states.vacant,
    meaning: {
      kk: 'Жоғарғы Сот судьясының орны бос',
      ru: 'место судьи Верховного Суда вакантно',
      en: "judge's seat vacant in the Supreme Court",
    },
  },
  proposed: {
    ...states.proposed,
    meaning: {
      kk: 'Президенттің ұсынуы Құрылтайдың қарауында',
      ru: 'представление Президента на рассмотрении Курултая',
      en: "President's proposal before the Kurultai",
    },
  },
  sworn: { ...states.sworn, meaning: { kk: 'судья қызметінде', ru: 'судья в должности', en: 'judge in office' } },
} satisfies States;

const steps = {
  recommend: {
    order: 1,
    from: 'vacant',
    to: 'recommended',
    event: { kk: 'кепілдеме', ru: 'рекомендация', en: 'recommendation' },
    by: ['supreme-judicial-council'],
    cites: of1995('Art. 82(1)'),
    basis: 'constitution',
  },
  propose: {
    order: 2,
    from: 'recommended',
    to: 'proposed',
    event: { kk: 'ұсыну', ru: 'представление', en: 'proposal' },
    by: ['president'],
    condition: { kk: 'кепілдеме негізінде', ru: 'на основании рекомендации', en: 'based on the recommendation' },
    cites: of1995('Art. 82(1), 55(1)'),
    basis: 'constitution',
  },
  elect: {
    order: 3,
    from: 'proposed',
    to: 'elected',
    event: { kk: 'сайлау', ru: 'избрание', en: 'election' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'Палата қаулыларының жалпы қағидасы',
      ru: 'общее правило для постановлений Палаты',
      en: 'general rule for resolutions of a chamber',
    },
    cites: of1995('Art. 55(1), 82(1), 62(5)'),
    basis: 'constitution',
  },
  'do-not-elect': {
    order: 4,
    from: 'proposed',
    to: 'not-elected',
    event: { kk: 'сайланбады', ru: 'не избран', en: 'not elected' },
    by: ['senate'],
    cites: of1995('Art. 55(1)'),
    basis: 'implied',
  },
  'swear-in': {
    order: 5,
    from: 'elected',
    to: 'sworn',
    event: { kk: 'ант беру', ru: 'присяга', en: 'oath' },
    by: ['senate'],
    cites: of1995('Art. 55(1)'),
    basis: 'constitution',
  },
  release: {
    order: 6,
    from: 'sworn',
    to: 'released',
    event: { kk: 'қызметтен босату', ru: 'освобождение от должности', en: 'release' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'Президенттің ұсынуымен және тек заңда белгіленген негіздер бойынша',
      ru: 'по представлению Президента и только по основаниям, установленным законом',
      en: "on the President's proposal and only on grounds set by law",
    },
    cites: of1995('Art. 55(1), 79(1)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  recommend: { ...steps.recommend, cites: of2026('Art. 83(1)') },
  propose: { ...steps.propose, cites: of2026('Art. 83(1), 56(10)') },
  elect: {
    ...steps.elect,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    condition: {
      kk: 'қаулылардың жалпы қағидасы',
      ru: 'общее правило для постановлений',
      en: 'general rule for resolutions',
    },
    cites: of2026('Art. 56(10), 83(1), 61(4)'),
  },
  'do-not-elect': {
    ...steps['do-not-elect'],
    by: ['kurultai'],
    condition: {
      kk: 'судьяға келісім берілмейді, ол сайланады: сайламау таратуға негіз болмайды',
      ru: 'судью избирают, а не дают согласие на его назначение: отказ не даёт основания для роспуска',
      en: 'a judge is elected, not consented to: refusal gives no ground for dissolution',
    },
    cites: of2026('Art. 56(10), 62(2)'),
  },
  'swear-in': { ...steps['swear-in'], by: ['kurultai'], cites: of2026('Art. 56(10)') },
  release: {
    ...steps.release,
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 56(10), 80(1)'),
  },
} satisfies Steps;

/** Election of Supreme Court judges: its table in each order that has it. */
export const supremeCourtJudgesElection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(states, 'recommended', 'elected', 'released', 'not-elected') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
    },
  },
];
