import type { History } from '../histories.ts';
import { is, isNot } from './guards.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = { kk: 'Министрлерді тағайындау', ru: 'Назначение министров', en: 'Appointment of ministers' };

const open = {
  kk: 'Консультация нысаны заң мен регламентте белгіленген.',
  ru: 'Форма консультации определена законом и регламентом.',
  en: 'The form of the consultation is in statute and rules of procedure.',
};

const states = {
  open: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'министр лауазымы бос', ru: 'должность министра вакантна', en: 'ministerial post vacant' },
  },
  consulted: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'кандидатура Палатамен талқыланды',
      ru: 'кандидатура обсуждена с Палатой',
      en: 'candidate discussed with the chamber',
    },
  },
  proposed: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Премьер-Министрдің ұсынуы Президенттің қарауында',
      ru: 'представление Премьер-Министра на рассмотрении Президента',
      en: "Prime Minister's proposal before the President",
    },
  },
  appointed: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'тағайындалды, әлі ант берген жоқ',
      ru: 'назначен, присяга ещё не принесена',
      en: 'appointed, not yet sworn',
    },
  },
  'in-office': {
    order: 5,
    kind: 'step',
    meaning: { kk: 'Үкімет мүшесі', ru: 'член Правительства', en: 'member of the Government' },
  },
  left: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'лауазымдағы мерзімі аяқталды', ru: 'пребывание в должности закончилось', en: 'office ended' },
  },
  declined: { order: 7, kind: 'final', meaning: { kk: 'тағайындалған жоқ', ru: 'не назначен', en: 'not appointed' } },
} satisfies States;

const steps = {
  consult: {
    order: 1,
    from: 'open',
    to: 'consulted',
    event: {
      kk: 'кандидатура бойынша консультация',
      ru: 'консультация по кандидатуре',
      en: 'consultation on the candidate',
    },
    by: ['prime-minister'],
    condition: {
      kk: 'Мәжіліспен консультация; келісім беруге дауыс берілмейді; сыртқы істер, қорғаныс және ішкі істер министрлерінен басқа барлық лауазым',
      ru: 'консультация с Мажилисом; голосования о согласии нет; все должности, кроме министров иностранных дел, обороны и внутренних дел',
      en: 'consultation with the Mazhilis; no vote of consent; all posts except foreign affairs, defence and internal affairs',
    },
    when: isNot('minister.reserved-post'),
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  propose: {
    order: 2,
    from: 'consulted',
    to: 'proposed',
    event: { kk: 'Президентке ұсыныс', ru: 'предложение Президенту', en: 'proposal to the President' },
    by: ['prime-minister'],
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  appoint: {
    order: 3,
    from: 'proposed',
    to: 'appointed',
    event: { kk: 'Президент тағайындайды', ru: 'Президент назначает', en: 'President appoints' },
    by: ['president'],
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  'do-not-appoint': {
    order: 4,
    from: 'proposed',
    to: 'declined',
    event: { kk: 'Президент тағайындамайды', ru: 'Президент не назначает', en: 'President does not appoint' },
    by: ['president'],
    cites: of1995('Art. 44(3)'),
    basis: 'implied',
  },
  'appoint-alone': {
    order: 5,
    does: 'appoint',
    from: 'open',
    to: 'appointed',
    event: {
      kk: 'Президент дербес тағайындайды',
      ru: 'Президент назначает самостоятельно',
      en: 'President appoints alone',
    },
    by: ['president'],
    condition: {
      kk: 'тек сыртқы істер, қорғаныс және ішкі істер министрлері',
      ru: 'только министры иностранных дел, обороны и внутренних дел',
      en: 'only ministers of foreign affairs, defence and internal affairs',
    },
    when: is('minister.reserved-post'),
    cites: of1995('Art. 44(3)'),
    basis: 'constitution',
  },
  'swear-in': {
    order: 6,
    from: 'appointed',
    to: 'in-office',
    event: { kk: 'ант беру', ru: 'присяга', en: 'oath' },
    by: ['president'],
    condition: {
      kk: 'халық пен Президентке ант беру',
      ru: 'присяга народу и Президенту',
      en: 'oath to the people and the President',
    },
    cites: of1995('Art. 44(3), 65(3)'),
    basis: 'constitution',
  },
  release: {
    order: 7,
    from: 'in-office',
    to: 'left',
    event: {
      kk: 'Президент қызметтен босатады',
      ru: 'Президент освобождает от должности',
      en: 'President releases from office',
    },
    by: ['president'],
    condition: { kk: 'кез келген уақытта', ru: 'в любое время', en: 'at any time' },
    cites: of1995('Art. 44(3), 70(7)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  consult: {
    ...steps.consult,
    condition: {
      kk: 'Құрылтаймен консультация; келісім беруге дауыс берілмейді; сыртқы істер, қорғаныс және ішкі істер министрлерінен басқа барлық лауазым',
      ru: 'консультация с Курултаем; голосования о согласии нет; все должности, кроме министров иностранных дел, обороны и внутренних дел',
      en: 'consultation with the Kurultai; no vote of consent; all posts except foreign affairs, defence and internal affairs',
    },
    cites: of2026('Art. 46(4)'),
  },
  propose: { ...steps.propose, cites: of2026('Art. 46(4)') },
  appoint: { ...steps.appoint, cites: of2026('Art. 46(4)') },
  'do-not-appoint': { ...steps['do-not-appoint'], cites: of2026('Art. 46(4)') },
  'appoint-alone': { ...steps['appoint-alone'], cites: of2026('Art. 46(4)') },
  'swear-in': { ...steps['swear-in'], cites: of2026('Art. 46(4), 64(3)') },
  release: { ...steps.release, cites: of2026('Art. 46(4), 69(7)') },
} satisfies Steps;

/** Appointment of ministers: its table in each order that has it. */
export const ministersAppointment: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open] },
  },
];
