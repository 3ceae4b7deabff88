import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Үкіметтің орнынан түсуі, өкілеттігін тоқтату және доғару',
  ru: 'Отставка Правительства, прекращение и сложение его полномочий',
  en: 'Resignation, dismissal and laying down of powers of the Government',
};

const states = {
  'in-office': {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Үкімет қызметінде', ru: 'Правительство действует', en: 'Government in office' },
  },
  offered: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Үкіметтің немесе оның мүшесінің орнынан түсу туралы мәлімдемесі Президенттің қарауында',
      ru: 'отставка Правительства или его члена на рассмотрении Президента',
      en: 'resignation of the Government or a member before the President',
    },
  },
  out: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'Үкіметтің (немесе мүшесінің) өкілеттігі тоқтатылды',
      ru: 'полномочия Правительства (или его члена) прекращены',
      en: 'powers of the Government (or the member) ended',
    },
  },
  stays: {
    order: 4,
    kind: 'final',
    meaning: { kk: 'қызметін жалғастырады', ru: 'остаётся в должности', en: 'continues in office' },
  },
} satisfies States;

const steps = {
  'offer-resignation': {
    order: 1,
    from: 'in-office',
    to: 'offered',
    event: {
      kk: 'Үкімет немесе оның мүшесі орнынан түсетіні туралы мәлімдейді',
      ru: 'Правительство или его член заявляет об отставке',
      en: 'Government or a member offers resignation',
    },
    by: ['government'],
    condition: {
      kk: 'әрі қарай жұмыс істеуді мүмкін емес деп есептейді; Премьер-Министрдің орнынан түсуі бүкіл Үкіметке қатысты',
      ru: 'дальнейшую работу считает невозможной; отставка Премьер-Министра означает отставку всего Правительства',
      en: "it considers further work impossible; the Prime Minister's resignation counts for all",
    },
    cites: of1995('Art. 70(2), 70(5)'),
    basis: 'constitution',
  },
  accept: {
    order: 2,
    from: 'offered',
    to: 'out',
    event: { kk: 'Президент қабылдайды', ru: 'Президент принимает', en: 'President accepts' },
    by: ['president'],
    deadline: { number: 10, unit: 'day', runsFrom: moments.offer, missed: 'none-stated' },
    cites: of1995('Art. 70(4), 70(5)'),
    basis: 'constitution',
  },
  decline: {
    order: 3,
    from: 'offered',
    to: 'stays',
    event: { kk: 'Президент қабылдамайды', ru: 'Президент отклоняет', en: 'President declines' },
    by: ['president'],
    deadline: { number: 10, unit: 'day', runsFrom: moments.offer, missed: 'none-stated' },
    cites: of1995('Art. 70(4), 70(6)'),
    basis: 'constitution',
  },
  dismiss: {
    order: 4,
    from: 'in-office',
    to: 'out',
    event: {
      kk: 'Президент өз бастамасы бойынша өкілеттікті тоқтатады',
      ru: 'Президент прекращает полномочия по собственной инициативе',
      en: 'President dismisses on his own initiative',
    },
    by: ['president'],
    condition: {
      kk: 'Үкіметтің немесе кез келген мүшесінің; Премьер-Министрді босату бүкіл Үкіметтің өкілеттігін тоқтатады',
      ru: 'Правительства или любого члена; освобождение Премьер-Министра прекращает полномочия всего Правительства',
      en: 'the Government or any member; release of the Prime Minister ends the whole Government',
    },
    cites: of1995('Art. 70(7)'),
    basis: 'constitution',
  },
  'lay-down-powers': {
    order: 5,
    from: 'in-office',
    to: 'out',
    event: {
      kk: 'Үкімет жаңадан сайланған Мәжіліс алдында өкілеттігін доғарады',
      ru: 'Правительство слагает полномочия перед вновь избранным Мажилисом',
      en: 'Government lays down its powers before the newly elected Mazhilis',
    },
    by: ['government'],
    condition: {
      kk: 'жаңа Мәжіліс жұмысын бастағанда; міндетті уақытша атқару кезеңі заңмен белгіленеді',
      ru: 'в начале работы нового Мажилиса; период временного исполнения обязанностей устанавливается законом',
      en: 'at the start of the new Mazhilis; acting period statutory',
    },
    cites: of1995('Art. 70(1)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'offer-resignation': { ...steps['offer-resignation'], cites: of2026('Art. 69(2), 69(5)') },
  accept: { ...steps.accept, cites: of2026('Art. 69(4), 69(5)') },
  decline: { ...steps.decline, cites: of2026('Art. 69(4), 69(6)') },
  dismiss: { ...steps.dismiss, cites: of2026('Art. 69(7)') },
  'lay-down-powers': {
    ...steps['lay-down-powers'],
    event: {
      kk: 'Үкімет жаңадан сайланған Құрылтай алдында өкілеттігін доғарады',
      ru: 'Правительство слагает полномочия перед вновь избранным Курултаем',
      en: 'Government lays down its powers before the newly elected Kurultai',
    },
    condition: {
      kk: 'жаңа Құрылтай жұмысын бастағанда; міндетті уақытша атқару кезеңі заңмен белгіленеді',
      ru: 'в начале работы нового Курултая; период временного исполнения обязанностей устанавливается законом',
      en: 'at the start of the new Kurultai; acting period statutory',
    },
    cites: of2026('Art. 69(1)'),
  },
} satisfies Steps;

/** Resignation, dismissal and laying down of powers of the Government: its table in each order that has it. */
export const governmentResignationDismissal: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
