import type { History } from '../histories.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Жергілікті және басқа да соттардың судьяларын тағайындау',
  ru: 'Назначение судей местных и других судов',
  en: 'Appointment of judges of local and other courts',
};

const open = {
  kk: '2026 жыл: жергілікті соттардың төрағаларын тағайындау аталмаған (83(2)-бап).',
  ru: '2026 год: назначение председателей местных судов не упомянуто (ст. 83(2)).',
  en: '2026: appointment of chairs of local courts is not mentioned (Art. 83(2)).',
};

const states = {
  vacant: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'жергілікті немесе басқа сотта бос орын бар',
      ru: 'вакансия в местном или другом суде',
      en: 'vacancy in a local or other court',
    },
  },
  recommended: { order: 2, kind: 'step', meaning: { kk: 'кепілдеме', ru: 'рекомендация', en: 'recommendation' } },
  'in-office': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'судья қызметінде, мерзімі шектелмеген',
      ru: 'судья в должности, бессрочно',
      en: 'judge in office, permanent',
    },
  },
  left: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'өкілеттігі заңда белгіленген негіздер бойынша тоқтатылды',
      ru: 'полномочия прекращены по основаниям, установленным законом',
      en: 'powers ended on grounds set by law',
    },
  },
  declined: { order: 5, kind: 'final', meaning: { kk: 'тағайындалған жоқ', ru: 'не назначен', en: 'not appointed' } },
} satisfies States;

const steps = {
  recommend: {
    order: 1,
    from: 'vacant',
    to: 'recommended',
    event: { kk: 'кепілдеме', ru: 'рекомендация', en: 'recommendation' },
    by: ['supreme-judicial-council'],
    condition: {
      kk: 'іріктеу тәртібі заңмен белгіленеді',
      ru: 'порядок отбора устанавливается законом',
      en: 'selection procedure is statutory',
    },
    cites: of1995('Art. 82(2)'),
    basis: 'constitution',
  },
  appoint: {
    order: 2,
    from: 'recommended',
    to: 'in-office',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    cites: of1995('Art. 82(2)'),
    basis: 'constitution',
  },
  'do-not-appoint': {
    order: 3,
    from: 'recommended',
    to: 'declined',
    event: { kk: 'Президент тағайындамайды', ru: 'Президент не назначает', en: 'President does not appoint' },
    by: ['president'],
    cites: of1995('Art. 82(2)'),
    basis: 'implied',
  },
  'end-powers': {
    order: 4,
    from: 'in-office',
    to: 'left',
    event: { kk: 'өкілеттікті тоқтату', ru: 'прекращение полномочий', en: 'end of powers' },
    by: ['president'],
    condition: {
      kk: 'тек заңда белгіленген негіздер бойынша; кім шешетіні заңмен белгіленеді',
      ru: 'только по основаниям, установленным законом; кто решает, устанавливается законом',
      en: 'only on grounds set by law; who decides is statutory',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2026 = {
  recommend: { ...steps.recommend, cites: of2026('Art. 83(2)') },
  appoint: { ...steps.appoint, cites: of2026('Art. 83(2)') },
  'do-not-appoint': { ...steps['do-not-appoint'], cites: of2026('Art. 83(2)') },
} satisfies Steps;

/** Appointment of judges of local and other courts: its table in each order that has it. */
export const localJudgesAppointment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states,
      transitions: { ...stepsOf2026, ...rows(steps, 'end-powers') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
