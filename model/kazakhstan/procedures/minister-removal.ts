import type { History } from '../histories.ts';
import { is } from './guards.ts';
import { ofAll } from './majorities.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Палатаның өтініші бойынша жекелеген министрді қызметтен босату',
  ru: 'Освобождение отдельного министра по обращению Палаты',
  en: 'Removal of a single minister on the request of a chamber',
};

const open = {
  kk: 'Палата алдымен өзі талап еткен есепті тыңдауға тиіс; екі дауыс беру де бір Палатада өтеді.',
  ru: 'Сначала Палата должна заслушать истребованный ею отчёт; оба голосования проходят в одной и той же Палате.',
  en: 'A chamber must have heard the report it called for first; both votes belong to the same chamber.',
};

const states = {
  'in-office': {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Үкімет мүшесі қызметінде',
      ru: 'член Правительства в должности',
      en: 'member of the Government in office',
    },
  },
  'report-heard': {
    order: 2,
    kind: 'step',
    meaning: { kk: 'есеп тыңдалды', ru: 'отчёт заслушан', en: 'report heard' },
  },
  address: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'өтініш Президенттің қарауында',
      ru: 'обращение на рассмотрении Президента',
      en: 'request before the President',
    },
  },
  dismissed: {
    order: 4,
    kind: 'final',
    meaning: { kk: 'министр қызметтен босатылды', ru: 'министр освобождён от должности', en: 'minister released' },
  },
  stays: {
    order: 5,
    kind: 'final',
    meaning: { kk: 'министр қызметінде қалады', ru: 'министр остаётся в должности', en: 'minister stays' },
  },
} satisfies States;

const steps = {
  'hear-report': {
    order: 1,
    from: 'in-office',
    to: 'report-heard',
    event: { kk: 'министрдің есебі тыңдалады', ru: 'заслушивается отчёт министра', en: 'report of the minister heard' },
    by: ['mazhilis'],
    majority: ofAll('>=1/3', 'mazhilis'),
    condition: {
      kk: 'министрдің қызметіне қатысты мәселелер бойынша',
      ru: 'по вопросам деятельности министра',
      en: "on matters of the minister's work",
    },
    cites: of1995('Art. 57(6)'),
    basis: 'constitution',
  },
  'ask-dismissal': {
    order: 2,
    from: 'report-heard',
    to: 'address',
    event: {
      kk: 'Палата Президенттен министрді қызметтен босатуды сұрайды',
      ru: 'Палата обращается к Президенту с просьбой освободить министра',
      en: 'chamber asks the President to dismiss the minister',
    },
    by: ['mazhilis'],
    majority: ofAll('>=2/3', 'mazhilis'),
    condition: {
      kk: 'тек заңдарды орындамағаны үшін',
      ru: 'только за неисполнение законов',
      en: 'only for failing to carry out the laws',
    },
    when: is('minister.laws-not-carried-out'),
    cites: of1995('Art. 57(6)'),
    basis: 'constitution',
  },
  'request-fails': {
    order: 3,
    from: 'report-heard',
    to: 'stays',
    event: { kk: 'үштен екі жиналмады', ru: 'две трети не набраны', en: 'two thirds not reached' },
    by: ['mazhilis', 'senate'],
    cites: of1995('Art. 57(6)'),
    basis: 'implied',
  },
  'senate-hears-report': {
    order: 4,
    from: 'in-office',
    to: 'report-heard',
    event: { kk: 'министрдің есебі тыңдалады', ru: 'заслушивается отчёт министра', en: 'report of the minister heard' },
    by: ['senate'],
    majority: ofAll('>=1/3', 'senate'),
    condition: {
      kk: 'министрдің қызметіне қатысты мәселелер бойынша',
      ru: 'по вопросам деятельности министра',
      en: "on matters of the minister's work",
    },
    cites: of1995('Art. 57(6)'),
    basis: 'constitution',
  },
  'senate-asks-dismissal': {
    order: 5,
    from: 'report-heard',
    to: 'address',
    event: {
      kk: 'Палата Президенттен министрді қызметтен босатуды сұрайды',
      ru: 'Палата обращается к Президенту с просьбой освободить министра',
      en: 'chamber asks the President to dismiss the minister',
    },
    by: ['senate'],
    majority: ofAll('>=2/3', 'senate'),
    condition: {
      kk: 'тек заңдарды орындамағаны үшін',
      ru: 'только за неисполнение законов',
      en: 'only for failing to carry out the laws',
    },
    when: is('minister.laws-not-carried-out'),
    cites: of1995('Art. 57(6)'),
    basis: 'constitution',
  },
  dismiss: {
    order: 6,
    from: 'address',
    to: 'dismissed',
    event: {
      kk: 'Президент министрді қызметтен босатады',
      ru: 'Президент освобождает министра от должности',
      en: 'President releases the minister',
    },
    by: ['president'],
    condition: { kk: 'міндет; мерзімі көрсетілмеген', ru: 'обязанность; срок не указан', en: 'duty; no term stated' },
    cites: of1995('Art. 57(6)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'hear-report': {
    ...steps['hear-report'],
    by: ['kurultai'],
    majority: ofAll('>=1/3', 'kurultai'),
    cites: of2026('Art. 56(17)'),
  },
  'ask-dismissal': {
    ...steps['ask-dismissal'],
    by: ['kurultai'],
    majority: ofAll('>=2/3', 'kurultai'),
    cites: of2026('Art. 56(17)'),
  },
  'request-fails': { ...steps['request-fails'], by: ['kurultai'], cites: of2026('Art. 56(17)') },
  dismiss: { ...steps.dismiss, cites: of2026('Art. 56(17)') },
} satisfies Steps;

/** Removal of a single minister on the request of a chamber: its table in each order that has it. */
export const ministerRemoval: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open] },
  },
];
