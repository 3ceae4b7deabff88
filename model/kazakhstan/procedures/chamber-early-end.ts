import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Палата өкілеттігін мерзімінен бұрын тоқтату және осы уақытта заңдарды кім қабылдайды',
  ru: 'Досрочное прекращение полномочий Палаты и кто принимает законы в это время',
  en: 'Early end of a chamber and who legislates meanwhile',
};

const states = {
  sitting: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Парламент жұмыс істеп тұр', ru: 'Парламент действует', en: 'Parliament in office' },
  },
  'mazhilis-ended': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Мәжілістің өкілеттігі мерзімінен бұрын тоқтатылды',
      ru: 'полномочия Мажилиса прекращены досрочно',
      en: 'Mazhilis ended early',
    },
  },
  'parliament-ended': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Парламенттің өкілеттігі мерзімінен бұрын тоқтатылды',
      ru: 'полномочия Парламента прекращены досрочно',
      en: 'Parliament ended early',
    },
  },
  'senate-legislates': {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'конституциялық заңдар мен заңдарды Сенат жалғыз өзі қабылдайды',
      ru: 'конституционные законы и законы принимает один Сенат',
      en: 'Senate adopts constitutional laws and laws alone',
    },
  },
  new: {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'жаңа Палата (Палаталар) сессияға жиналды',
      ru: 'новая Палата (новые Палаты) собралась на сессию',
      en: 'new chamber(s) in session',
    },
  },
  regular: {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'өкілеттік келесі сайланымға көшті',
      ru: 'полномочия перешли к следующему созыву',
      en: 'powers passed to the next convocation',
    },
  },
} satisfies States;

const statesOf2026 = {
  sitting: {
    ...states.sitting,
    meaning: { kk: 'Құрылтай жұмыс істеп тұр', ru: 'Курултай действует', en: 'Kurultai in office' },
  },
  ended: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'өкілеттік мерзімінен бұрын тоқтатылды',
      ru: 'полномочия прекращены досрочно',
      en: 'powers ended early',
    },
  },
  decrees: {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'Президент жарлықтармен заң шығарады',
      ru: 'Президент законодательствует указами',
      en: 'President legislates by decree',
    },
  },
  new: {
    ...states.new,
    meaning: {
      kk: 'жаңа Құрылтай сессияға жиналды',
      ru: 'новый Курултай собрался на сессию',
      en: 'new Kurultai in session',
    },
  },
  regular: {
    ...states.regular,
    meaning: {
      kk: 'өкілеттік келесі Құрылтайға оның бірінші сессиясында көшті',
      ru: 'полномочия перешли к следующему Курултаю на его первой сессии',
      en: 'powers passed to the next Kurultai at its first session',
    },
  },
} satisfies States;

const steps = {
  dissolve: {
    order: 1,
    from: 'sitting',
    to: 'mazhilis-ended',
    event: { kk: 'Мәжілісті тарату', ru: 'роспуск Мажилиса', en: 'dissolution of the Mazhilis' },
    by: ['president'],
    condition: {
      kk: '«Заң шығарушы органды тарату» рәсімін қараңыз; аталған жалғыз жағдай',
      ru: 'см. «Роспуск законодательного органа»; единственный названный случай',
      en: 'see "Dissolution of the legislature"; the only case named',
    },
    cites: of1995('Art. 49(3), 63'),
    basis: 'constitution',
  },
  'dissolve-parliament': {
    order: 2,
    from: 'sitting',
    to: 'parliament-ended',
    event: { kk: 'Парламентті тарату', ru: 'роспуск Парламента', en: 'dissolution of Parliament' },
    by: ['president'],
    condition: {
      kk: '«Заң шығарушы органды тарату» рәсімін қараңыз',
      ru: 'см. «Роспуск законодательного органа»',
      en: 'see "Dissolution of the legislature"',
    },
    cites: of1995('Art. 49(3), 63'),
    basis: 'constitution',
  },
  'senate-legislates': {
    order: 3,
    from: 'mazhilis-ended',
    to: 'senate-legislates',
    event: {
      kk: 'заң шығару функциясын Сенат қабылдайды',
      ru: 'законодательные функции принимает Сенат',
      en: 'Senate takes over law-making',
    },
    by: ['senate'],
    condition: {
      kk: 'тек конституциялық заңдар мен заңдарды қабылдау',
      ru: 'только принятие конституционных законов и законов',
      en: 'only adoption of constitutional laws and laws',
    },
    cites: of1995('Art. 55(5)'),
    basis: 'constitution',
  },
  'elect-new': {
    order: 5,
    from: 'mazhilis-ended',
    to: 'new',
    event: {
      kk: 'кезектен тыс сайлау және бірінші сессия',
      ru: 'внеочередные выборы и первая сессия',
      en: 'early election and first session',
    },
    by: ['people'],
    deadline: { number: 2, unit: 'month', runsFrom: moments.earlyEndOfThePowers, missed: 'none-stated' },
    cites: of1995('Art. 51(3), 59(2)'),
    basis: 'constitution',
  },
  'elect-new-meanwhile': {
    order: 6,
    does: 'elect-new',
    from: 'senate-legislates',
    to: 'new',
    event: {
      kk: 'кезектен тыс сайлау және бірінші сессия',
      ru: 'внеочередные выборы и первая сессия',
      en: 'early election and first session',
    },
    by: ['people'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.earlyEndOfThePowers,
      since: ['mazhilis-ended'],
      missed: 'none-stated',
    },
    cites: of1995('Art. 51(3), 59(2)'),
    basis: 'constitution',
  },
  'elect-new-parliament': {
    order: 7,
    does: 'elect-new',
    from: 'parliament-ended',
    to: 'new',
    event: {
      kk: 'екі Палатаның кезектен тыс сайлауы',
      ru: 'внеочередные выборы обеих Палат',
      en: 'early election of both chambers',
    },
    by: ['people'],
    condition: {
      kk: 'осы уақытта ешкім заң қабылдамайды',
      ru: 'в это время законы никто не принимает',
      en: 'nobody legislates meanwhile',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.earlyEndOfThePowers, missed: 'none-stated' },
    cites: of1995('Art. 51(3), 59(2)'),
    basis: 'constitution',
  },
  'term-ends': {
    order: 8,
    from: 'sitting',
    to: 'regular',
    event: { kk: 'мерзім аяқталады', ru: 'срок истекает', en: 'term ends' },
    by: ['mazhilis'],
    condition: {
      kk: 'Мәжілістің мерзімі бес жыл; Парламенттің өкілеттігі келесі сайланымның бірінші сессиясына дейін сақталады',
      ru: 'срок Мажилиса пять лет; полномочия Парламента сохраняются до первой сессии следующего созыва',
      en: "Mazhilis five years; Parliament's powers last until the first session of the next convocation",
    },
    deadline: { number: 5, unit: 'year', runsFrom: moments.startOfTheTerm, earliest: true, missed: 'term-ends' },
    cites: of1995('Art. 49(2), 50(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  dissolve: {
    ...steps.dissolve,
    to: 'ended',
    event: { kk: 'тарату', ru: 'роспуск', en: 'dissolution' },
    cites: of2026('Art. 52(3), 62'),
  },
  'president-legislates': {
    order: 4,
    from: 'ended',
    to: 'decrees',
    event: {
      kk: 'заң және конституциялық заң күші бар жарлықтар',
      ru: 'указы, имеющие силу законов и конституционных законов',
      en: 'decrees with the force of laws and constitutional laws',
    },
    by: ['president'],
    condition: {
      kk: 'жаңа Құрылтай жиналғанға дейін',
      ru: 'до начала работы нового Курултая',
      en: 'until the new Kurultai sits',
    },
    cites: of2026('Art. 47(2)'),
    basis: 'constitution',
  },
  'elect-new': { ...steps['elect-new'], from: 'ended', cites: of2026('Art. 54(2), 58(2)') },
  'elect-new-meanwhile': {
    ...steps['elect-new-meanwhile'],
    from: 'decrees',
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.earlyEndOfThePowers,
      since: ['ended'],
      missed: 'none-stated',
    },
    cites: of2026('Art. 54(2), 58(2)'),
  },
  'term-ends': {
    ...steps['term-ends'],
    event: { kk: 'бес жылдық мерзім аяқталады', ru: 'пятилетний срок истекает', en: 'term of five years ends' },
    by: ['kurultai'],
    condition: {
      kk: 'өкілеттік келесі Құрылтайдың бірінші сессиясына дейін сақталады',
      ru: 'полномочия сохраняются до первой сессии следующего Курултая',
      en: 'powers last until the first session of the next Kurultai',
    },
    cites: of2026('Art. 52(2), 53(2)'),
  },
} satisfies Steps;

/** Early end of a chamber and who legislates meanwhile: its table in each order that has it. */
export const chamberEarlyEnd: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified' } },
  {
    since: '2026-07-01-constitution',
    is: { title, states: statesOf2026, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01' },
  },
];
