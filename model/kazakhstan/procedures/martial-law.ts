import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Әскери жағдай', ru: 'Военное положение', en: 'Martial law' };

const states = {
  threat: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'агрессия немесе сырттан төнген тікелей қатер',
      ru: 'агрессия или непосредственная внешняя угроза',
      en: 'aggression or direct external threat',
    },
  },
  declared: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'әскери жағдай, жұмылдыру', ru: 'военное положение, мобилизация', en: 'martial law, mobilisation' },
  },
  informed: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'заң шығарушы органға хабарланды',
      ru: 'законодательный орган проинформирован',
      en: 'legislature informed',
    },
  },
  ended: {
    order: 4,
    kind: 'final',
    meaning: { kk: 'әскери жағдай аяқталды', ru: 'военное положение окончено', en: 'martial law over' },
  },
} satisfies States;

const steps = {
  declare: {
    order: 1,
    from: 'threat',
    to: 'declared',
    event: { kk: 'әскери жағдай енгізіледі', ru: 'вводится военное положение', en: 'martial law imposed' },
    by: ['president'],
    condition: {
      kk: 'бүкіл аумақта немесе жекелеген жерлерде; ішінара немесе жалпы жұмылдыру; консультациялар көзделмеген',
      ru: 'вся территория или отдельные местности; частичная или общая мобилизация; консультации не предусмотрены',
      en: 'whole country or parts; partial or general mobilisation; no consultations',
    },
    cites: of1995('Art. 44(17)'),
    basis: 'constitution',
  },
  inform: {
    order: 2,
    from: 'declared',
    to: 'informed',
    event: {
      kk: 'заң шығарушы органға хабарланды',
      ru: 'законодательный орган проинформирован',
      en: 'legislature informed',
    },
    by: ['president'],
    condition: { kk: 'Парламентке', ru: 'Парламент', en: 'Parliament' },
    deadline: { number: null, unit: 'at-once', runsFrom: moments.declaration, missed: 'none-stated' },
    cites: of1995('Art. 44(17)'),
    basis: 'constitution',
  },
  lift: {
    order: 3,
    from: 'informed',
    to: 'ended',
    event: { kk: 'әскери жағдайдың күші жойылады', ru: 'военное положение отменяется', en: 'martial law lifted' },
    by: ['president'],
    condition: { kk: 'заңмен белгіленеді', ru: 'устанавливается законом', en: 'statutory' },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2026 = {
  declare: { ...steps.declare, cites: of2026('Art. 46(18)') },
  inform: {
    ...steps.inform,
    condition: { kk: 'Құрылтайға', ru: 'Курултай', en: 'Kurultai' },
    cites: of2026('Art. 46(18)'),
  },
} satisfies Steps;

/** Martial law: its table in each order that has it. */
export const martialLaw: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary' } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states,
      transitions: { ...stepsOf2026, ...rows(steps, 'lift') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
    },
  },
];
