import type { History } from '../histories.ts';
import { barred1995, barred2026, notBarred1995, notBarred2026 } from './guards.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Заң шығарушы органды тарату',
  ru: 'Роспуск законодательного органа',
  en: 'Dissolution of the legislature',
};

const open = {
  kk: '1995 жылғы мәтін бойынша өкілеттік көшкен адам Парламентті тарата алар еді: 48(2)-бап тек конституциялық бастамаға жол бермейді.',
  ru: 'По тексту 1995 года лицо, принявшее полномочия, могло бы распустить Парламент: ст. 48(2) не допускает лишь инициативы изменения Конституции.',
  en: 'A successor could dissolve Parliament under the 1995 text: Art. 48(2) bars only constitutional initiative.',
};

const open2 = {
  kk: 'Президентті қызметінен кетіру (импичмент) мәселесінің қаралуда болуы бірде-бір редакцияда таратуға кедергі ретінде аталмаған.',
  ru: 'Рассмотрение вопроса об отрешении Президента от должности (импичменте) ни в одной редакции не названо препятствием для роспуска.',
  en: 'A pending impeachment is no stated bar to dissolution in any edition.',
};

const open3 = {
  kk: '2026 жыл: екінші рет бас тартылғаннан кейін консультациялар қажет пе, ол түсініксіз (62(1)-бап жалпы сипатта, 62(2)-бапта айтылмаған).',
  ru: '2026 год: не ясно, нужны ли консультации после второго отказа (ст. 62(1) общая, в ст. 62(2) не сказано).',
  en: '2026: whether consultations are needed after a second refusal is not clear (Art. 62(1) general, 62(2) silent).',
};

const note = {
  kk: 'Президент өкілеттікті мерзімінен бұрын тоқтату мәселесін қарап жатқанда оны қызметінен кетіру мәселесі қозғалмайды (47(3)-бап). Бүкіл Парламент таратылғаннан кейін ешкім заң шығармайды: 55(5)-бап тек Мәжіліс жоқ кезге қатысты.',
  ru: 'Пока Президент рассматривает вопрос о досрочном прекращении полномочий, вопрос об отрешении от должности не возбуждается (ст. 47(3)). После роспуска всего Парламента законов не принимает никто: ст. 55(5) говорит только об отсутствии Мажилиса.',
  en: 'While the President considers early termination, impeachment cannot be started (Art. 47(3)). Nobody legislates after dissolution of the whole Parliament: Art. 55(5) covers only the absence of the Mazhilis.',
};

const note2 = {
  kk: 'Президент өкілеттікті мерзімінен бұрын тоқтату мәселесін қарап жатқанда оны қызметінен кетіру мәселесі қозғалмайды (50(4)-бап).',
  ru: 'Пока Президент рассматривает вопрос о досрочном прекращении полномочий, вопрос об отрешении от должности не возбуждается (ст. 50(4)).',
  en: 'While the President considers early termination, impeachment cannot be started (Art. 50(4)).',
};

const states = {
  sitting: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'Парламент жұмыс істеп тұр', ru: 'Парламент действует', en: 'Parliament in office' },
  },
  consulted: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Президент екі Палатаның төрағаларымен және Премьер-Министрмен консультациялар өткізді',
      ru: 'Президент провёл консультации с председателями обеих Палат и Премьер-Министром',
      en: 'President has consulted the chairs of both chambers and the Prime Minister',
    },
  },
  barred: {
    order: 4,
    kind: 'final',
    meaning: { kk: 'таратуға жол берілмейді', ru: 'роспуск не допускается', en: 'dissolution not allowed' },
  },
  'mazhilis-dissolved': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс таратылды; заңдарды Сенат жалғыз өзі қабылдайды',
      ru: 'Мажилис распущен; законы принимает один Сенат',
      en: 'Mazhilis dissolved; the Senate legislates alone',
    },
  },
  'parliament-dissolved': {
    order: 6,
    kind: 'step',
    meaning: { kk: 'екі Палата да таратылды', ru: 'распущены обе Палаты', en: 'both chambers dissolved' },
  },
  'election-called': {
    order: 8,
    kind: 'step',
    meaning: {
      kk: 'кезектен тыс сайлау тағайындалды',
      ru: 'внеочередные выборы назначены',
      en: 'early election called',
    },
  },
  kept: { order: 9, kind: 'final', meaning: { kk: 'тарату болған жоқ', ru: 'роспуска нет', en: 'no dissolution' } },
  'new-house': {
    order: 10,
    kind: 'final',
    meaning: {
      kk: 'жаңа Мәжіліс немесе Парламент сайланды',
      ru: 'новый Мажилис или Парламент избран',
      en: 'new Mazhilis or Parliament elected',
    },
  },
} satisfies States;

const statesOf2026 = {
  sitting: {
    ...states.sitting,
    meaning: { kk: 'Құрылтай жұмыс істеп тұр', ru: 'Курултай действует', en: 'Kurultai in office' },
  },
  'second-refusal': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'келісім екінші рет берілмеді немесе Төраға екінші рет сайланбады',
      ru: 'повторно отказано в согласии или в избрании Председателя',
      en: 'second refusal of consent, or second refusal to elect the Chair',
    },
  },
  consulted: {
    ...states.consulted,
    meaning: {
      kk: 'Президент Құрылтай Төрағасымен және Премьер-Министрмен консультациялар өткізді',
      ru: 'Президент провёл консультации с Председателем Курултая и Премьер-Министром',
      en: 'President has consulted the Chair of the Kurultai and the Prime Minister',
    },
  },
  dissolved: {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'Құрылтай таратылды; барлық мандат тоқтатылды; Президент жарлықпен заң шығара алады',
      ru: 'Курултай распущен; все мандаты прекращены; Президент может законодательствовать указами',
      en: 'Kurultai dissolved; all mandates end; the President may legislate by decree',
    },
  },
  'new-house': {
    ...states['new-house'],
    meaning: {
      kk: 'жаңа Құрылтай сайланды («Мәжіліс немесе Құрылтай сайлауының күнтізбесі» рәсімін қараңыз)',
      ru: 'новый Курултай избран (см. «Календарь выборов Мажилиса или Курултая»)',
      en: 'new Kurultai elected (see "Mazhilis or Kurultai election calendar")',
    },
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
      kk: 'айтылған пікірлер міндетті емес',
      ru: 'высказанные мнения не обязательны',
      en: 'opinions do not bind',
    },
    cites: of1995('Art. 63(1)'),
    basis: 'constitution',
  },
  dissolve: {
    order: 6,
    from: 'consulted',
    to: 'mazhilis-dissolved',
    event: {
      kk: 'Президент Мәжілісті таратады',
      ru: 'Президент распускает Мажилис',
      en: 'President dissolves the Mazhilis',
    },
    by: ['president'],
    condition: {
      kk: 'төтенше немесе әскери жағдай жоқ, Президент мерзімінің соңғы алты айы емес, алдыңғы таратудан кейін бір жыл өткен',
      ru: 'нет чрезвычайного или военного положения, не последние шесть месяцев срока Президента, после предыдущего роспуска прошёл год',
      en: "no state of emergency or martial law, not in the last six months of the President's term, not within one year of the previous dissolution",
    },
    when: notBarred1995,
    cites: of1995('Art. 63(1), 63(2)'),
    basis: 'constitution',
  },
  'dissolve-parliament': {
    order: 7,
    from: 'consulted',
    to: 'parliament-dissolved',
    event: {
      kk: 'Президент Парламентті таратады',
      ru: 'Президент распускает Парламент',
      en: 'President dissolves Parliament',
    },
    by: ['president'],
    condition: {
      kk: 'төтенше немесе әскери жағдай жоқ, Президент мерзімінің соңғы алты айы емес, алдыңғы таратудан кейін бір жыл өткен',
      ru: 'нет чрезвычайного или военного положения, не последние шесть месяцев срока Президента, после предыдущего роспуска прошёл год',
      en: "no state of emergency or martial law, not in the last six months of the President's term, not within one year of the previous dissolution",
    },
    when: notBarred1995,
    cites: of1995('Art. 63(1), 63(2)'),
    basis: 'constitution',
  },
  keep: {
    order: 8,
    from: 'consulted',
    to: 'kept',
    event: { kk: 'Президент таратпайды', ru: 'Президент не распускает', en: 'President does not dissolve' },
    by: ['president'],
    cites: of1995('Art. 63(1)'),
    basis: 'constitution',
  },
  'bar-applies': {
    order: 9,
    from: 'consulted',
    to: 'barred',
    event: {
      kk: 'таратуға жол берілмейтін жағдай бар',
      ru: 'есть обстоятельство, при котором роспуск не допускается',
      en: 'a bar applies',
    },
    by: ['president'],
    condition: {
      kk: 'кез келген біреуі жеткілікті: төтенше жағдай; әскери жағдай; Президент мерзімінің соңғы алты айы; алдыңғы таратудан кейінгі бір жыл',
      ru: 'достаточно любого: чрезвычайное положение; военное положение; последние шесть месяцев срока Президента; год после предыдущего роспуска',
      en: "any one: state of emergency; martial law; last six months of the President's term; one year after the previous dissolution",
    },
    when: barred1995,
    cites: of1995('Art. 63(2)'),
    basis: 'constitution',
  },
  'call-election': {
    order: 10,
    from: 'mazhilis-dissolved',
    to: 'election-called',
    event: {
      kk: 'Президент кезектен тыс сайлау тағайындайды',
      ru: 'Президент назначает внеочередные выборы',
      en: 'President calls the early election',
    },
    by: ['president'],
    cites: of1995('Art. 44(2)'),
    basis: 'constitution',
  },
  'call-election-of-parliament': {
    order: 11,
    does: 'call-election',
    from: 'parliament-dissolved',
    to: 'election-called',
    event: {
      kk: 'Президент кезектен тыс сайлау тағайындайды',
      ru: 'Президент назначает внеочередные выборы',
      en: 'President calls the early election',
    },
    by: ['president'],
    cites: of1995('Art. 44(2)'),
    basis: 'constitution',
  },
  'hold-election': {
    order: 12,
    from: 'election-called',
    to: 'new-house',
    event: { kk: 'кезектен тыс сайлау', ru: 'внеочередные выборы', en: 'early election' },
    by: ['people'],
    condition: {
      kk: 'Сенат орындары жанама сайлау арқылы толтырылады',
      ru: 'места в Сенате замещаются косвенными выборами',
      en: 'Senate seats by indirect election',
    },
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.earlyEndOfThePowers,
      since: ['mazhilis-dissolved', 'parliament-dissolved'],
      missed: 'none-stated',
    },
    cites: of1995('Art. 51(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  consult: { ...steps.consult, cites: of2026('Art. 62(1)') },
  'second-refusal': {
    order: 2,
    from: 'sitting',
    to: 'second-refusal',
    event: { kk: 'екінші рет бас тарту', ru: 'второй отказ', en: 'second refusal' },
    by: ['kurultai'],
    condition: {
      kk: 'Вице-Президентке, Премьер-Министрге, Конституциялық Соттың судьяларына, Орталық сайлау комиссиясының немесе Жоғары аудиторлық палатаның мүшелеріне келісім беру не Төрағаны сайлау',
      ru: 'согласие на Вице-Президента, Премьер-Министра, судей Конституционного Суда, членов Центральной избирательной комиссии или Высшей аудиторской палаты либо избрание Председателя',
      en: 'consent for Vice-President, Prime Minister, Constitutional Court judges, members of the Election Commission or the Audit Chamber, or election of the Chair',
    },
    cites: of2026('Art. 62(2), 46(2), 46(4), 46(8), 57(1)'),
    basis: 'constitution',
  },
  'dissolve-after-refusal': {
    order: 3,
    does: 'dissolve',
    from: 'second-refusal',
    to: 'dissolved',
    event: { kk: 'Президент таратады', ru: 'Президент распускает', en: 'President dissolves' },
    by: ['president'],
    condition: {
      kk: 'төтенше немесе әскери жағдай жоқ, Президент мерзімінің соңғы алты айы емес, алдыңғы таратудан кейін бір жыл өткен, Президент қызметінде 51-бап бойынша өкілеттік көшкен адам емес',
      ru: 'нет чрезвычайного или военного положения, не последние шесть месяцев срока Президента, после предыдущего роспуска прошёл год, должность не занимает лицо, принявшее полномочия по ст. 51',
      en: "no state of emergency or martial law, not in the last six months of the President's term, not within one year of the previous dissolution, not while a successor under Art. 51 holds the office",
    },
    when: notBarred2026,
    cites: of2026('Art. 62(2), 62(3), 57(1)'),
    basis: 'constitution',
  },
  'keep-after-refusal': {
    order: 4,
    does: 'keep',
    from: 'second-refusal',
    to: 'kept',
    event: {
      kk: 'Президент бұл құқықты пайдаланбайды',
      ru: 'Президент не пользуется этим правом',
      en: 'President does not use the right',
    },
    by: ['president'],
    cites: of2026('Art. 62(2)'),
    basis: 'constitution',
  },
  'bar-after-refusal': {
    order: 5,
    does: 'bar-applies',
    from: 'second-refusal',
    to: 'barred',
    event: {
      kk: 'таратуға жол берілмейтін жағдай бар',
      ru: 'есть обстоятельство, при котором роспуск не допускается',
      en: 'a bar applies',
    },
    by: ['president'],
    condition: {
      kk: '62(3)-баптағы шектеулердің кез келген біреуі',
      ru: 'любое из ограничений ст. 62(3)',
      en: 'any one of the bars of Art. 62(3)',
    },
    when: barred2026,
    cites: of2026('Art. 62(3), 51(3)'),
    basis: 'constitution',
  },
  dissolve: {
    ...steps.dissolve,
    to: 'dissolved',
    event: { kk: 'Президент таратады', ru: 'Президент распускает', en: 'President dissolves' },
    condition: {
      kk: 'төтенше немесе әскери жағдай жоқ, Президент мерзімінің соңғы алты айы емес, алдыңғы таратудан кейін бір жыл өткен, Президент қызметінде 51-бап бойынша өкілеттік көшкен адам емес',
      ru: 'нет чрезвычайного или военного положения, не последние шесть месяцев срока Президента, после предыдущего роспуска прошёл год, должность не занимает лицо, принявшее полномочия по ст. 51',
      en: "no state of emergency or martial law, not in the last six months of the President's term, not within one year of the previous dissolution, not while a successor under Art. 51 holds the office",
    },
    when: notBarred2026,
    cites: of2026('Art. 62(1), 62(3)'),
  },
  keep: { ...steps.keep, cites: of2026('Art. 62(1)') },
  'bar-applies': {
    ...steps['bar-applies'],
    condition: {
      kk: 'кез келген біреуі жеткілікті: төтенше жағдай; әскери жағдай; Президент мерзімінің соңғы алты айы; алдыңғы таратудан кейінгі бір жыл; қызметте 51-бап бойынша өкілеттік көшкен адам',
      ru: 'достаточно любого: чрезвычайное положение; военное положение; последние шесть месяцев срока Президента; год после предыдущего роспуска; должность занимает лицо, принявшее полномочия по ст. 51',
      en: "any one: state of emergency; martial law; last six months of the President's term; one year after the previous dissolution; successor under Art. 51 in office",
    },
    when: barred2026,
    cites: of2026('Art. 62(3), 51(3)'),
  },
  'call-election': { ...steps['call-election'], from: 'dissolved', cites: of2026('Art. 46(3)') },
  'hold-election': {
    order: 12,
    from: 'election-called',
    to: 'new-house',
    event: steps['hold-election'].event,
    by: ['people'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.earlyEndOfThePowers,
      since: ['dissolved'],
      missed: 'none-stated',
    },
    cites: of2026('Art. 54(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

/** Dissolution of the legislature: its table in each order that has it. */
export const dissolution: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open, open2], note } },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(states, 'barred', 'election-called', 'kept') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open3, open2],
      note: note2,
    },
  },
];
