import type { History } from '../histories.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Адам құқықтары жөніндегі уәкілді сайлау немесе тағайындау',
  ru: 'Избрание или назначение Уполномоченного по правам человека',
  en: 'Selection of the Human Rights Commissioner',
};

const states = {
  vacant: { order: 1, kind: 'start', meaning: { kk: 'лауазым бос', ru: 'должность вакантна', en: 'office vacant' } },
  proposed: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Президенттің ұсынуы Сенаттың қарауында',
      ru: 'представление Президента на рассмотрении Сената',
      en: "President's proposal before the Senate",
    },
  },
  'in-office': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'уәкіл қызметінде, мерзімі бес жыл',
      ru: 'Уполномоченный в должности на пять лет',
      en: 'Commissioner in office for five years',
    },
  },
  left: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'мерзімі аяқталды немесе қызметтен босатылды',
      ru: 'срок истёк или освобождён от должности',
      en: 'term over or released',
    },
  },
} satisfies States;

const statesOf2026 = {
  'in-office': {
    ...states['in-office'],
    meaning: { kk: 'уәкіл қызметінде', ru: 'Уполномоченный в должности', en: 'Commissioner in office' },
  },
  left: {
    ...states.left,
    meaning: {
      kk: 'қызметтен босатылды немесе мерзімі аяқталды',
      ru: 'освобождён от должности, или срок истёк',
      en: 'released or term over',
    },
  },
} satisfies States;

const steps = {
  propose: {
    order: 1,
    from: 'vacant',
    to: 'proposed',
    event: { kk: 'ұсыну', ru: 'представление', en: 'proposal' },
    by: ['president'],
    cites: of1995('Art. 55(1-1)'),
    basis: 'constitution',
  },
  elect: {
    order: 2,
    from: 'proposed',
    to: 'in-office',
    event: { kk: 'сайлау', ru: 'избрание', en: 'election' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'Палата қаулыларының жалпы қағидасы',
      ru: 'общее правило для постановлений Палаты',
      en: 'general rule for resolutions of a chamber',
    },
    cites: of1995('Art. 55(1-1), 62(5)'),
    basis: 'constitution',
  },
  'do-not-elect': {
    order: 3,
    from: 'proposed',
    to: 'vacant',
    event: { kk: 'сайланбады', ru: 'не избран', en: 'not elected' },
    by: ['senate'],
    cites: of1995('Art. 55(1-1)'),
    basis: 'implied',
  },
  release: {
    order: 5,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'бес жыл өтеді немесе қызметтен босатылады',
      ru: 'проходит пять лет, или освобождение от должности',
      en: 'five years pass, or release',
    },
    by: ['senate'],
    condition: {
      kk: 'Президенттің ұсынуымен босатылады',
      ru: 'освобождение по представлению Президента',
      en: "release on the President's proposal",
    },
    deadline: { number: 5, unit: 'year', runsFrom: moments.election, missed: 'release' },
    cites: of1995('Art. 55(1-1)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  appoint: {
    order: 4,
    from: 'vacant',
    to: 'in-office',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    condition: {
      kk: 'келісім талап етілмейді; алғашқы тағайындау күшіне енгеннен кейін екі ай ішінде (95(5)-бап)',
      ru: 'согласие не требуется; первое назначение в течение двух месяцев после вступления в силу (ст. 95(5))',
      en: 'no consent; first appointment within two months of entry into force (Art. 95(5))',
    },
    cites: of2026('Art. 46(5), 85(2), 95(5)'),
    basis: 'constitution',
  },
  release: {
    order: 5,
    from: 'in-office',
    to: 'left',
    event: { kk: 'Президент босатады', ru: 'Президент освобождает', en: 'President releases' },
    by: ['president'],
    condition: {
      kk: 'мерзімі конституциялық заңға қалдырылған',
      ru: 'срок оставлен конституционному закону',
      en: 'term is left to constitutional law',
    },
    cites: of2026('Art. 46(5), 85(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Selection of the Human Rights Commissioner: its table in each order that has it. */
export const ombudsmanSelection: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...rows(states, 'vacant'), ...statesOf2026 },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
    },
  },
];
