import type { History } from '../histories.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президент лауазымының босауы және өкілеттігінің көшуі',
  ru: 'Вакансия должности Президента и переход полномочий',
  en: 'Vacancy and succession in the presidency',
};

const open = {
  kk: 'Үшеуі де өкілеттікті қабылдай алмаса не болатыны бірде-бір редакцияда айтылмаған.',
  ru: 'Что следует, если никто из троих не может принять полномочия, не сказано ни в одной редакции.',
  en: 'If all three cannot act, no edition says what follows.',
};

const states = {
  vacancy: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'Президент қызметінен босатылды, кетірілді немесе қайтыс болды',
      ru: 'Президент освобождён, отрешён от должности или умер',
      en: 'President released, removed or died',
    },
  },
  'senate-turn': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'кезек Сенат Төрағасына келді',
      ru: 'очередь Председателя Сената',
      en: 'Chair of the Senate called',
    },
  },
  'mazhilis-turn': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'кезек Мәжіліс Төрағасына келді',
      ru: 'очередь Председателя Мажилиса',
      en: 'Chair of the Mazhilis called',
    },
  },
  'pm-turn': {
    order: 6,
    kind: 'step',
    meaning: { kk: 'кезек Премьер-Министрге келді', ru: 'очередь Премьер-Министра', en: 'Prime Minister called' },
  },
  taken: {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'өкілеттік көшті, бұрынғы лауазымдағы өкілеттігін доғарды',
      ru: 'полномочия приняты, прежняя должность оставлена',
      en: 'successor holds the powers, previous office laid down',
    },
  },
  sworn: {
    order: 8,
    kind: 'step',
    meaning: {
      kk: 'өкілеттік көшкен адам ант берді, қалған мерзім бойы қызмет етеді',
      ru: 'принявший полномочия принёс присягу, исполняет их до конца срока',
      en: 'successor sworn in, serves the rest of the term',
    },
  },
  'term-ends': {
    order: 9,
    kind: 'final',
    meaning: {
      kk: 'мерзім келесі Президенттің ант беруімен аяқталады',
      ru: 'срок заканчивается присягой следующего Президента',
      en: "term ends with the next President's oath",
    },
  },
  'no-successor': {
    order: 12,
    kind: 'final',
    meaning: {
      kk: 'кезекте ешкім қалмады; реттелмеген',
      ru: 'в очерёдности никого не осталось; не урегулировано',
      en: 'nobody left in the order; not regulated',
    },
  },
} satisfies States;

const statesOf2026 = {
  vacancy: {
    ...states.vacancy,
    meaning: {
      kk: 'Президент орнынан түсті, қызметінен босатылды, кетірілді немесе қайтыс болды',
      ru: 'Президент ушёл в отставку, освобождён, отрешён от должности или умер',
      en: 'President resigned, released, removed or died',
    },
  },
  'vp-turn': {
    order: 4,
    kind: 'step',
    meaning: { kk: 'кезек Вице-Президентке келді', ru: 'очередь Вице-Президента', en: 'Vice-President called' },
  },
  'chair-turn': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'кезек Құрылтай Төрағасына келді',
      ru: 'очередь Председателя Курултая',
      en: 'Chair of the Kurultai called',
    },
  },
  sworn: {
    ...states.sworn,
    meaning: {
      kk: 'өкілеттік көшкен адам ант берді',
      ru: 'принявший полномочия принёс присягу',
      en: 'successor sworn in',
    },
  },
  'election-announced': {
    order: 10,
    kind: 'step',
    meaning: { kk: 'сайлау жарияланды', ru: 'выборы объявлены', en: 'election announced' },
  },
  'new-president': {
    order: 11,
    kind: 'final',
    meaning: {
      kk: 'жаңа Президент ант берді («Президент сайлауы» рәсімін қараңыз)',
      ru: 'новый Президент принёс присягу (см. «Выборы Президента»)',
      en: 'new President sworn in (see "Presidential election (two rounds)")',
    },
  },
} satisfies States;

const steps = {
  'powers-pass': {
    order: 1,
    from: 'vacancy',
    to: 'senate-turn',
    event: {
      kk: 'өкілеттік Сенат Төрағасына көшеді',
      ru: 'полномочия переходят к Председателю Сената',
      en: 'powers pass to the Chair of the Senate',
    },
    by: ['senate-chair'],
    cites: of1995('Art. 48(1)'),
    basis: 'constitution',
  },
  'senate-chair-takes-over': {
    order: 2,
    does: 'take-over',
    from: 'senate-turn',
    to: 'taken',
    event: { kk: 'өкілеттікті қабылдайды', ru: 'принимает полномочия', en: 'takes over' },
    by: ['senate-chair'],
    condition: {
      kk: 'Палата Төрағасы өкілеттігін доғарады',
      ru: 'слагает полномочия Председателя Палаты',
      en: 'lays down the chair',
    },
    cites: of1995('Art. 48(1)'),
    basis: 'constitution',
  },
  'senate-chair-cannot': {
    order: 3,
    does: 'cannot-take-over',
    from: 'senate-turn',
    to: 'mazhilis-turn',
    event: { kk: 'қабылдай алмайды', ru: 'не может принять', en: 'cannot take over' },
    by: ['senate-chair'],
    condition: {
      kk: 'мүмкін болмауы; себептері айқындалмаған',
      ru: 'невозможность; причины не определены',
      en: 'impossibility; reasons not defined',
    },
    cites: of1995('Art. 48(1)'),
    basis: 'constitution',
  },
  'house-chair-takes-over': {
    order: 6,
    does: 'take-over',
    from: 'mazhilis-turn',
    to: 'taken',
    event: { kk: 'өкілеттікті қабылдайды', ru: 'принимает полномочия', en: 'takes over' },
    by: ['mazhilis-chair'],
    condition: {
      kk: 'Төраға бұл лауазымдағы өкілеттігін доғарады',
      ru: 'Председатель слагает полномочия по этой должности',
      en: 'Chair lays down the chair',
    },
    cites: of1995('Art. 48(1)'),
    basis: 'constitution',
  },
  'house-chair-cannot': {
    order: 7,
    does: 'cannot-take-over',
    from: 'mazhilis-turn',
    to: 'pm-turn',
    event: { kk: 'қабылдай алмайды', ru: 'не может принять', en: 'cannot take over' },
    by: ['mazhilis-chair'],
    cites: of1995('Art. 48(1)'),
    basis: 'constitution',
  },
  'prime-minister-takes-over': {
    order: 8,
    does: 'take-over',
    from: 'pm-turn',
    to: 'taken',
    event: { kk: 'өкілеттікті қабылдайды', ru: 'принимает полномочия', en: 'takes over' },
    by: ['prime-minister'],
    cites: of1995('Art. 48(1)'),
    basis: 'constitution',
  },
  'prime-minister-cannot': {
    order: 9,
    does: 'cannot-take-over',
    from: 'pm-turn',
    to: 'no-successor',
    event: { kk: 'қабылдай алмайды', ru: 'не может принять', en: 'cannot take over' },
    by: ['prime-minister'],
    condition: { kk: 'бұдан әрі ешкім аталмаған', ru: 'далее никто не назван', en: 'no further person named' },
    cites: of1995('Art. 48(1)'),
    basis: 'implied',
  },
  'swear-in': {
    order: 10,
    from: 'taken',
    to: 'sworn',
    event: { kk: 'ант беру', ru: 'присяга', en: 'oath' },
    by: ['senate-chair', 'mazhilis-chair', 'prime-minister'],
    condition: {
      kk: 'өкілеттікті қабылдаған кез келген адам; Конституцияға өзгерістер мен толықтырулар бастамасын көтере алмайды',
      ru: 'любой принявший полномочия; не вправе инициировать изменения и дополнения в Конституцию',
      en: 'whoever took over; may not start constitutional amendments',
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.takingOfThePowers, missed: 'none-stated' },
    cites: of1995('Art. 42(2), 48(2)'),
    basis: 'constitution',
  },
  'term-runs-out': {
    order: 11,
    from: 'sworn',
    to: 'term-ends',
    event: { kk: 'мерзімнің қалған бөлігі аяқталады', ru: 'оставшийся срок истекает', en: 'rest of the term runs out' },
    by: ['people'],
    condition: {
      kk: 'келесі кезекті немесе кезектен тыс сайлау',
      ru: 'следующие очередные или внеочередные выборы',
      en: 'next regular or early election',
    },
    cites: of1995('Art. 48(1), 42(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'powers-pass': {
    ...steps['powers-pass'],
    to: 'vp-turn',
    event: {
      kk: 'өкілеттік Вице-Президентке көшеді',
      ru: 'полномочия переходят к Вице-Президенту',
      en: 'powers pass to the Vice-President',
    },
    by: ['vice-president'],
    cites: of2026('Art. 51(1)'),
  },
  'vice-president-takes-over': {
    order: 4,
    does: 'take-over',
    from: 'vp-turn',
    to: 'taken',
    event: { kk: 'өкілеттікті қабылдайды', ru: 'принимает полномочия', en: 'takes over' },
    by: ['vice-president'],
    condition: {
      kk: 'вице-президенттік өкілеттігін доғарады',
      ru: 'слагает полномочия Вице-Президента',
      en: 'lays down the vice-presidency',
    },
    cites: of2026('Art. 51(1)'),
    basis: 'constitution',
  },
  'vice-president-cannot': {
    order: 5,
    does: 'cannot-take-over',
    from: 'vp-turn',
    to: 'chair-turn',
    event: {
      kk: 'қабылдай алмайды немесе бас тартады',
      ru: 'не может принять или отказывается',
      en: 'cannot take over or declines',
    },
    by: ['vice-president'],
    condition: {
      kk: 'денсаулығына байланысты немесе өзге жеке себептер; бас тарту Конституциялық Сотқа беріледі, Сот оны растайды',
      ru: 'состояние здоровья или иные личные причины; отказ подаётся в Конституционный Суд, который его подтверждает',
      en: 'health or other personal reasons; a refusal is filed with the Constitutional Court, which certifies it',
    },
    cites: of2026('Art. 51(1), 73(6)'),
    basis: 'constitution',
  },
  'house-chair-takes-over': {
    ...steps['house-chair-takes-over'],
    from: 'chair-turn',
    by: ['kurultai-chair'],
    cites: of2026('Art. 51(1)'),
  },
  'house-chair-cannot': {
    ...steps['house-chair-cannot'],
    from: 'chair-turn',
    event: {
      kk: 'қабылдай алмайды немесе бас тартады',
      ru: 'не может принять или отказывается',
      en: 'cannot take over or declines',
    },
    by: ['kurultai-chair'],
    condition: {
      kk: 'Төраға; бас тартуды Конституциялық Сот растайды',
      ru: 'Председатель; отказ подтверждает Конституционный Суд',
      en: 'Chair; refusal certified by the Constitutional Court',
    },
    cites: of2026('Art. 51(1), 73(6)'),
  },
  'prime-minister-takes-over': {
    ...steps['prime-minister-takes-over'],
    condition: {
      kk: 'Премьер-Министр өкілеттігін доғарады',
      ru: 'слагает полномочия Премьер-Министра',
      en: 'lays down the office of Prime Minister',
    },
    cites: of2026('Art. 51(1)'),
  },
  'prime-minister-cannot': {
    ...steps['prime-minister-cannot'],
    event: {
      kk: 'қабылдай алмайды немесе бас тартады',
      ru: 'не может принять или отказывается',
      en: 'cannot take over or declines',
    },
    condition: {
      kk: 'бас тартуды Конституциялық Сот растайды; бұдан әрі ешкім аталмаған',
      ru: 'отказ подтверждает Конституционный Суд; далее никто не назван',
      en: 'refusal certified by the Constitutional Court; no further person named',
    },
    cites: of2026('Art. 51(1)'),
  },
  'swear-in': {
    ...steps['swear-in'],
    by: ['vice-president', 'kurultai-chair', 'prime-minister'],
    condition: {
      kk: 'өкілеттікті қабылдаған кез келген адам; Конституцияға өзгерістер мен толықтырулар бастамасын көтере алмайды, Құрылтайды тарата алмайды',
      ru: 'любой принявший полномочия; не вправе инициировать изменения и дополнения в Конституцию и распускать Курултай',
      en: 'whoever took over; may not start constitutional amendments nor dissolve the Kurultai',
    },
    deadline: {
      number: 7,
      unit: 'day',
      runsFrom: moments.releaseRemovalOrDeath,
      since: ['vacancy'],
      missed: 'none-stated',
    },
    cites: of2026('Art. 44(2), 51(3)'),
  },
  'announce-election': {
    order: 12,
    from: 'sworn',
    to: 'election-announced',
    event: {
      kk: 'Құрылтай сайлауды жариялайды',
      ru: 'Курултай объявляет выборы',
      en: 'Kurultai announces the election',
    },
    by: ['kurultai'],
    deadline: {
      number: 7,
      unit: 'day',
      runsFrom: moments.releaseRemovalOrDeath,
      since: ['vacancy'],
      missed: 'none-stated',
    },
    cites: of2026('Art. 51(2), 56(5)'),
    basis: 'constitution',
  },
  'elect-president': {
    order: 13,
    from: 'election-announced',
    to: 'new-president',
    event: { kk: 'сайлау және ант беру', ru: 'выборы и присяга', en: 'election and oath' },
    by: ['people'],
    deadline: { number: 2, unit: 'month', runsFrom: moments.decisionOfTheKurultai, missed: 'none-stated' },
    cites: of2026('Art. 51(2), 44(2), 44(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Vacancy and succession in the presidency: its table in each order that has it. */
export const vacancySuccession: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(states, 'pm-turn', 'taken', 'no-successor') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
