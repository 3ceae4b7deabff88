import type { History } from '../histories.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Мәслихаттың өкілеттігін мерзімінен бұрын тоқтату',
  ru: 'Досрочное прекращение полномочий маслихата',
  en: 'Early end of a maslikhat',
};

const open = {
  kk: 'Өзін-өзі таратуға қажетті көпшілік: заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Большинство для самороспуска: установлено законом, текст не изучен.',
  en: 'Majority for self-dissolution: statute, not read.',
};

const states = {
  sitting: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'мәслихат жұмыс істеп тұр', ru: 'маслихат действует', en: 'maslikhat in office' },
  },
  consulted: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Президент консультациялар өткізді',
      ru: 'Президент провёл консультации',
      en: 'President has consulted',
    },
  },
  ended: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'өкілеттік мерзімінен бұрын тоқтатылды',
      ru: 'полномочия прекращены досрочно',
      en: 'powers ended early',
    },
  },
  new: {
    order: 4,
    kind: 'final',
    meaning: { kk: 'жаңа мәслихат сайланды', ru: 'новый маслихат избран', en: 'new maslikhat elected' },
  },
  kept: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'мәслихат жұмысын жалғастырады', ru: 'маслихат продолжает работу', en: 'maslikhat goes on' },
  },
} satisfies States;

const steps = {
  consult: {
    order: 1,
    from: 'sitting',
    to: 'consulted',
    event: { kk: 'консультациялар', ru: 'консультации', en: 'consultations' },
    by: ['president'],
    condition: {
      kk: 'Премьер-Министрмен және екі Палатаның төрағаларымен',
      ru: 'с Премьер-Министром и председателями обеих Палат',
      en: 'with the Prime Minister and the chairs of both chambers',
    },
    cites: of1995('Art. 86(5)'),
    basis: 'constitution',
  },
  'end-powers': {
    order: 2,
    from: 'consulted',
    to: 'ended',
    event: {
      kk: 'Президент өкілеттікті тоқтатады',
      ru: 'Президент прекращает полномочия',
      en: 'President ends the powers',
    },
    by: ['president'],
    condition: {
      kk: 'Конституция негіз талап етпейді',
      ru: 'Конституция не требует оснований',
      en: 'no grounds required by the Constitution',
    },
    cites: of1995('Art. 86(5)'),
    basis: 'constitution',
  },
  keep: {
    order: 3,
    from: 'consulted',
    to: 'kept',
    event: { kk: 'Президент шара қолданбайды', ru: 'Президент не принимает мер', en: 'President does not act' },
    by: ['president'],
    cites: of1995('Art. 86(5)'),
    basis: 'implied',
  },
  'dissolve-itself': {
    order: 4,
    from: 'sitting',
    to: 'ended',
    event: { kk: 'өзін-өзі тарату', ru: 'самороспуск', en: 'self-dissolution' },
    by: ['regional-maslikhats', 'district-maslikhats'],
    condition: {
      kk: 'қажетті көпшілік заңмен белгіленеді',
      ru: 'нужное большинство устанавливается законом',
      en: 'majority needed is statutory',
    },
    cites: of1995('Art. 86(5)'),
    basis: 'constitution',
  },
  'elect-new': {
    order: 5,
    from: 'ended',
    to: 'new',
    event: { kk: 'жаңа сайлау', ru: 'новые выборы', en: 'new election' },
    by: ['people'],
    condition: {
      kk: 'тағайындау тәртібі мен күні заңмен белгіленеді',
      ru: 'назначение и дата устанавливаются законом',
      en: 'calling and date statutory',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2026 = {
  consult: {
    ...steps.consult,
    condition: {
      kk: 'Премьер-Министрмен және Құрылтай Төрағасымен',
      ru: 'с Премьер-Министром и Председателем Курултая',
      en: 'with the Prime Minister and the Chair of the Kurultai',
    },
    cites: of2026('Art. 88(5)'),
  },
  'end-powers': { ...steps['end-powers'], cites: of2026('Art. 88(5)') },
  keep: { ...steps.keep, cites: of2026('Art. 88(5)') },
  'dissolve-itself': { ...steps['dissolve-itself'], cites: of2026('Art. 88(5)') },
} satisfies Steps;

/** Early end of a maslikhat: its table in each order that has it. */
export const maslikhatDissolution: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states,
      transitions: { ...stepsOf2026, ...rows(steps, 'elect-new') },
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
