import type { History } from '../histories.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Жоғарғы Соттың Төрағасы', ru: 'Председатель Верховного Суда', en: 'Chair of the Supreme Court' };

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Төраға лауазымы бос', ru: 'должность Председателя вакантна', en: 'office of Chair vacant' },
  },
  proposed: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'ұсыну Сенаттың қарауында',
      ru: 'представление на рассмотрении Сената',
      en: 'proposal before the Senate',
    },
  },
  'in-office': {
    order: 4,
    kind: 'step',
    meaning: { kk: 'Төраға сайланды', ru: 'Председатель избран', en: 'Chair elected' },
  },
  left: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'қызметтен босатылды', ru: 'освобождён от должности', en: 'released' },
  },
} satisfies States;

const statesOf2026 = {
  recommended: { order: 3, kind: 'step', meaning: { kk: 'кепілдеме', ru: 'рекомендация', en: 'recommendation' } },
  'in-office': {
    ...states['in-office'],
    meaning: {
      kk: 'алты жылға тағайындалған Төраға әрі судья',
      ru: 'Председатель и судья на шесть лет',
      en: 'Chair and judge for six years',
    },
  },
  left: {
    ...states.left,
    meaning: {
      kk: 'мерзімі аяқталды немесе қызметтен босатылды',
      ru: 'срок истёк или освобождён от должности',
      en: 'term over or released',
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
    condition: {
      kk: 'Жоғары Сот Кеңесінің кепілдемесі негізінде',
      ru: 'на основании рекомендации Высшего Судебного Совета',
      en: 'based on a recommendation of the Supreme Judicial Council',
    },
    cites: of1995('Art. 82(1), 55(1)'),
    basis: 'constitution',
  },
  elect: {
    order: 2,
    from: 'proposed',
    to: 'in-office',
    event: { kk: 'сайлау', ru: 'избрание', en: 'election' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    cites: of1995('Art. 55(1), 82(1), 62(5)'),
    basis: 'constitution',
  },
  'do-not-elect': {
    order: 3,
    from: 'proposed',
    to: 'vacant',
    event: { kk: 'сайланбады', ru: 'не избран', en: 'not elected' },
    by: ['senate'],
    cites: of1995('Art. 55(1)'),
    basis: 'implied',
  },
  release: {
    order: 7,
    from: 'in-office',
    to: 'left',
    event: { kk: 'қызметтен босату', ru: 'освобождение от должности', en: 'release' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    condition: {
      kk: 'Президенттің ұсынуымен; өкілеттік мерзімі заңмен белгіленеді',
      ru: 'по представлению Президента; срок полномочий устанавливается законом',
      en: "on the President's proposal; term of office statutory",
    },
    cites: of1995('Art. 55(1)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  recommend: {
    order: 4,
    from: 'vacant',
    to: 'recommended',
    event: { kk: 'кепілдеме', ru: 'рекомендация', en: 'recommendation' },
    by: ['supreme-judicial-council'],
    cites: of2026('Art. 83(1)'),
    basis: 'constitution',
  },
  appoint: {
    order: 5,
    from: 'recommended',
    to: 'in-office',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    condition: {
      kk: 'бір адам бір реттен артық тағайындалмайды; Құрылтайдың келісімі талап етілмейді',
      ru: 'одно и то же лицо не более одного раза; согласие Курултая не требуется',
      en: 'not more than once per person; no consent of the Kurultai',
    },
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.entryIntoForceFirstAppointment,
      anchor: 'constitution.in-force',
      missed: 'none-stated',
    },
    cites: of2026('Art. 46(5), 83(1), 95(5)'),
    basis: 'constitution',
  },
  'term-ends': {
    order: 6,
    from: 'in-office',
    to: 'left',
    event: { kk: 'алты жыл өтеді', ru: 'проходит шесть лет', en: 'six years pass' },
    by: ['president'],
    deadline: { number: 6, unit: 'year', runsFrom: moments.appointment, earliest: true, missed: 'term-ends' },
    cites: of2026('Art. 83(1)'),
    basis: 'constitution',
  },
  release: {
    order: 7,
    from: 'in-office',
    to: 'left',
    event: steps.release.event,
    by: ['president'],
    cites: of2026('Art. 46(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Chair of the Supreme Court: its table in each order that has it. */
export const supremeCourtChair: History<ProcedureData> = [
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
