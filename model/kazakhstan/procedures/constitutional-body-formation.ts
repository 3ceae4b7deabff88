import type { History } from '../histories.ts';
import { isNot, notBarred2026 } from './guards.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Конституциялық Кеңесті немесе Сотты құру',
  ru: 'Формирование Конституционного Совета или Суда',
  en: 'Formation of the Constitutional Council or Court',
};

const open = {
  kk: '2026 жыл: 46(5),(8)-бап Президентке Төраға мен судьяларды босатуға мүмкіндік береді; бұл белгіленген мерзіммен қалай үйлесетіні Конституцияда шешілмеген.',
  ru: '2026 год: ст. 46(5),(8) позволяет Президенту освобождать Председателя и судей; как это сочетается с установленным сроком, Конституция не решает.',
  en: '2026: Art. 46(5),(8) let the President release the Chair and judges; how that fits the fixed term is not settled in the Constitution.',
};

const note = {
  kk: 'Кеңес мүшелері қайта тағайындала алады: Конституцияда тыйым жоқ.',
  ru: 'Члены Совета могут быть назначены вновь: запрета в Конституции нет.',
  en: 'Members of the Council may be reappointed: no bar in the Constitution.',
};

const note2 = {
  kk: 'Сот 2023 жылғы 1 қаңтарға қарай құрылды; оған дейін Конституциялық Кеңес өкілеттігін сақтады (99(1)-бап). Мерзім 2022 жылғы 17 қыркүйектен бері сегіз жыл; маусымдағы редакцияда қысқарақ болған.',
  ru: 'Суд образован к 1 января 2023 года; до этого полномочия сохранял Конституционный Совет (ст. 99(1)). Срок – восемь лет с 17 сентября 2022 года; в июньской редакции он был короче.',
  en: 'The Court was formed for 1 January 2023; until then the Constitutional Council kept its powers (Art. 99(1)). Eight years since 17 September 2022; the June 2022 wording was shorter.',
};

const note3 = {
  kk: 'Жаңа Сот құрылғанға дейін бұрынғы Сот өкілеттігін сақтайды.',
  ru: 'До образования нового Суда прежний Суд сохраняет полномочия.',
  en: 'The old Court keeps its powers until the new one is formed.',
};

const states = {
  seats: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'толтырылатын орындар: төраға мен алты мүше; экс-Президенттер құқығы бойынша өмір бойы мүше болады',
      ru: 'места к замещению: Председатель и шесть членов; экс-Президенты входят по праву пожизненно',
      en: 'seats to be filled: Chair and six members; ex-Presidents sit for life by right',
    },
  },
  'chamber-proposal': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'Палата Төрағасы кандидаттарды ұсынады',
      ru: 'Председатель Палаты представляет кандидатуры',
      en: 'Chair of a chamber proposes candidates',
    },
  },
  appointed: {
    order: 7,
    kind: 'step',
    meaning: {
      kk: 'алты жылға тағайындалған мүше қызметінде',
      ru: 'член в должности на шесть лет',
      en: 'member in office for six years',
    },
  },
  ended: { order: 9, kind: 'final', meaning: { kk: 'мерзімі аяқталды', ru: 'срок истёк', en: 'term over' } },
} satisfies States;

const statesOfSeptember2022 = {
  seats: {
    ...states.seats,
    meaning: {
      kk: 'он бір орын: Төраға, төртеуін Президент, үш-үштен екі Палата тағайындайды',
      ru: 'одиннадцать мест: Председатель, четыре от Президента, по три от каждой Палаты',
      en: 'eleven seats: Chair, four by the President, three by each chamber',
    },
  },
  'chair-nominated': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Төраға кандидатурасы Сенаттың қарауында',
      ru: 'кандидатура Председателя на рассмотрении Сената',
      en: 'nominee for Chair before the Senate',
    },
  },
  appointed: {
    ...states.appointed,
    meaning: {
      kk: 'судья сегіз жылға, бір рет қана тағайындалған',
      ru: 'судья на восемь лет, только один раз',
      en: 'judge in office for eight years, once',
    },
  },
  deputy: {
    order: 8,
    kind: 'step',
    meaning: {
      kk: 'судьялардың арасынан таңдалған Төраға орынбасары',
      ru: 'заместитель Председателя из числа судей',
      en: 'Deputy Chair chosen among the judges',
    },
  },
} satisfies States;

const statesOf2026 = {
  seats: {
    ...states.seats,
    meaning: {
      kk: 'он бір орын: Төраға мен он судья',
      ru: 'одиннадцать мест: Председатель и десять судей',
      en: 'eleven seats: Chair and ten judges',
    },
  },
  nominated: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'судья кандидатурасы Құрылтайдың қарауында',
      ru: 'кандидатура судьи на рассмотрении Курултая',
      en: 'nominee for judge before the Kurultai',
    },
  },
  renominated: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'бір рет бас тартылғаннан кейінгі екінші ұсыныс',
      ru: 'второе предложение после одного отказа',
      en: 'second proposal after one refusal',
    },
  },
  'refused-twice': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'келісім екінші рет берілмеді',
      ru: 'в согласии отказано повторно',
      en: 'consent refused a second time',
    },
  },
  dissolved: {
    order: 10,
    kind: 'final',
    meaning: {
      kk: 'Құрылтай таратылды («Заң шығарушы органды тарату» рәсімін қараңыз)',
      ru: 'Курултай распущен (см. «Роспуск законодательного органа»)',
      en: 'Kurultai dissolved (see "Dissolution of the legislature")',
    },
  },
} satisfies States;

const steps = {
  'president-appoints': {
    order: 4,
    from: 'seats',
    to: 'appointed',
    event: {
      kk: 'Төраға мен екі мүше тағайындалады',
      ru: 'назначаются Председатель и два члена',
      en: 'Chair and two members appointed',
    },
    by: ['president'],
    cites: of1995('Art. 71(2), 71(3)'),
    basis: 'constitution',
  },
  'chambers-nominate': {
    order: 5,
    from: 'seats',
    to: 'chamber-proposal',
    event: {
      kk: 'әр Палатаның екі орнына кандидаттар',
      ru: 'кандидатуры на два места от каждой Палаты',
      en: 'candidates for two seats of each chamber',
    },
    by: ['mazhilis-chair', 'senate-chair'],
    condition: {
      kk: 'Палата Төрағасының ұсынуымен',
      ru: 'по представлению Председателя Палаты',
      en: 'proposed by the Chair of the chamber',
    },
    cites: of1995('Art. 58(3)(7)'),
    basis: 'constitution',
  },
  'mazhilis-appoints': {
    order: 6,
    from: 'chamber-proposal',
    to: 'appointed',
    event: { kk: 'Мәжіліс екі мүше тағайындайды', ru: 'Мажилис назначает двух членов', en: 'Mazhilis appoints two' },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    cites: of1995('Art. 57(1), 71(3), 62(5)'),
    basis: 'constitution',
  },
  'senate-appoints': {
    order: 7,
    from: 'chamber-proposal',
    to: 'appointed',
    event: { kk: 'Сенат екі мүше тағайындайды', ru: 'Сенат назначает двух членов', en: 'Senate appoints two' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    cites: of1995('Art. 57(1), 71(3), 62(5)'),
    basis: 'constitution',
  },
  'ex-president-sits': {
    order: 8,
    from: 'seats',
    to: 'appointed',
    event: {
      kk: 'экс-Президент өмір бойы мүше болады',
      ru: 'экс-Президент становится пожизненным членом',
      en: 'ex-President takes a seat for life',
    },
    by: ['president'],
    condition: {
      kk: 'қызметінен кетірілмеген әрбір экс-Президенттің құқығы',
      ru: 'право каждого экс-Президента, не отрешённого от должности',
      en: 'right of every ex-President not removed from office',
    },
    when: isNot('candidate.removed-from-office'),
    cites: of1995('Art. 71(1), 42(3)'),
    basis: 'constitution',
  },
  'term-ends': {
    order: 19,
    from: 'appointed',
    to: 'ended',
    event: { kk: 'алты жыл өтеді', ru: 'проходит шесть лет', en: 'six years pass' },
    by: ['president'],
    condition: {
      kk: 'мүшелердің жартысы әр үш жыл сайын жаңартылады',
      ru: 'половина членов обновляется каждые три года',
      en: 'half of the members are renewed every three years',
    },
    deadline: { number: 6, unit: 'year', runsFrom: moments.appointment, earliest: true, missed: 'term-ends' },
    cites: of1995('Art. 71(1), 71(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfSeptember2022 = {
  'nominate-chair': {
    order: 1,
    from: 'seats',
    to: 'chair-nominated',
    event: { kk: 'Төраға кандидатурасы ұсынылады', ru: 'вносится кандидатура Председателя', en: 'nominee for Chair' },
    by: ['president'],
    cites: of1995('Art. 71(2), 44(4)'),
    basis: 'constitution',
  },
  'consent-to-chair': {
    order: 2,
    from: 'chair-nominated',
    to: 'appointed',
    event: {
      kk: 'Сенат келісім береді, Президент тағайындайды',
      ru: 'Сенат даёт согласие, Президент назначает',
      en: 'Senate consents and President appoints',
    },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    cites: of1995('Art. 55(2), 71(2), 62(5)'),
    basis: 'constitution',
  },
  'refuse-consent-to-chair': {
    order: 3,
    from: 'chair-nominated',
    to: 'seats',
    event: { kk: 'келісім берілмейді', ru: 'в согласии отказано', en: 'consent refused' },
    by: ['senate'],
    cites: of1995('Art. 55(2)'),
    basis: 'implied',
  },
  'president-appoints': {
    ...steps['president-appoints'],
    event: { kk: 'төрт судья тағайындалады', ru: 'назначаются четыре судьи', en: 'four judges appointed' },
    cites: of1995('Art. 71(3)'),
  },
  'chambers-nominate': {
    ...steps['chambers-nominate'],
    event: {
      kk: 'әр Палатаның үш орнына кандидаттар',
      ru: 'кандидатуры на три места от каждой Палаты',
      en: 'candidates for three seats of each chamber',
    },
  },
  'mazhilis-appoints': {
    ...steps['mazhilis-appoints'],
    event: { kk: 'Мәжіліс үш судья тағайындайды', ru: 'Мажилис назначает трёх судей', en: 'Mazhilis appoints three' },
  },
  'senate-appoints': {
    ...steps['senate-appoints'],
    event: { kk: 'Сенат үш судья тағайындайды', ru: 'Сенат назначает трёх судей', en: 'Senate appoints three' },
  },
  'appoint-deputy-chair': {
    order: 17,
    from: 'appointed',
    to: 'deputy',
    event: {
      kk: 'Төраға орынбасары тағайындалады',
      ru: 'назначается заместитель Председателя',
      en: 'Deputy Chair appointed',
    },
    by: ['president'],
    condition: {
      kk: 'Сот Төрағасының ұсынуымен',
      ru: 'по представлению Председателя Суда',
      en: 'on the proposal of the Chair of the Court',
    },
    cites: of1995('Art. 71(3)'),
    basis: 'constitution',
  },
  'deputy-term-ends': {
    order: 18,
    does: 'term-ends',
    from: 'deputy',
    to: 'ended',
    event: { kk: 'сегіз жыл өтеді', ru: 'проходит восемь лет', en: 'eight years pass' },
    by: ['president'],
    deadline: {
      number: 8,
      unit: 'year',
      runsFrom: moments.appointment,
      since: ['appointed'],
      earliest: true,
      missed: 'deputy-term-ends',
    },
    cites: of1995('Art. 71(1)'),
    basis: 'constitution',
  },
  'term-ends': {
    order: 19,
    from: 'appointed',
    to: 'ended',
    event: { kk: 'сегіз жыл өтеді', ru: 'проходит восемь лет', en: 'eight years pass' },
    by: ['president'],
    deadline: { number: 8, unit: 'year', runsFrom: moments.appointment, earliest: true, missed: 'term-ends' },
    cites: of1995('Art. 71(1)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'appoint-chair': {
    order: 9,
    from: 'seats',
    to: 'appointed',
    event: { kk: 'Төраға тағайындалады', ru: 'назначается Председатель', en: 'Chair appointed' },
    by: ['president'],
    condition: {
      kk: 'Құрылтайдың келісімі талап етілмейді; бір адам бір рет қана',
      ru: 'согласие Курултая не требуется; одно и то же лицо только один раз',
      en: 'no consent of the Kurultai; once per person',
    },
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.openingOfTheFirstSessionOfTheFirstKurultai,
      anchor: 'kurultai.first-session',
      missed: 'none-stated',
    },
    cites: of2026('Art. 46(5), 72(3), 95(3)'),
    basis: 'constitution',
  },
  'nominate-judge': {
    order: 10,
    from: 'seats',
    to: 'nominated',
    event: { kk: 'судья кандидатурасы ұсынылады', ru: 'вносится кандидатура судьи', en: 'nominee for judge' },
    by: ['president'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.openingOfTheFirstSessionOfTheFirstKurultai,
      anchor: 'kurultai.first-session',
      missed: 'none-stated',
    },
    cites: of2026('Art. 46(8), 72(4), 95(3)'),
    basis: 'constitution',
  },
  consent: {
    order: 11,
    from: 'nominated',
    to: 'appointed',
    event: {
      kk: 'Құрылтай келісім береді, Президент тағайындайды',
      ru: 'Курултай даёт согласие, Президент назначает',
      en: 'Kurultai consents and President appoints',
    },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 56(9), 72(4)'),
    basis: 'constitution',
  },
  'refuse-consent': {
    order: 12,
    from: 'nominated',
    to: 'renominated',
    event: { kk: 'келісім берілмейді', ru: 'в согласии отказано', en: 'consent refused' },
    by: ['kurultai'],
    condition: { kk: 'бірінші бас тарту', ru: 'первый отказ', en: 'first refusal' },
    cites: of2026('Art. 46(8)'),
    basis: 'constitution',
  },
  'consent-to-second': {
    order: 13,
    does: 'consent',
    from: 'renominated',
    to: 'appointed',
    event: {
      kk: 'Құрылтай келісім береді, Президент тағайындайды',
      ru: 'Курултай даёт согласие, Президент назначает',
      en: 'Kurultai consents and President appoints',
    },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 56(9), 72(4)'),
    basis: 'constitution',
  },
  'refuse-consent-again': {
    order: 14,
    does: 'refuse-consent',
    from: 'renominated',
    to: 'refused-twice',
    event: { kk: 'келісім қайтадан берілмейді', ru: 'в согласии вновь отказано', en: 'consent refused again' },
    by: ['kurultai'],
    condition: { kk: 'қайталап бас тарту', ru: 'повторный отказ', en: 'repeated refusal' },
    cites: of2026('Art. 46(8)'),
    basis: 'constitution',
  },
  dissolve: {
    order: 15,
    from: 'refused-twice',
    to: 'dissolved',
    event: {
      kk: 'Президент Құрылтайды таратады',
      ru: 'Президент распускает Курултай',
      en: 'President dissolves the Kurultai',
    },
    by: ['president'],
    condition: {
      kk: '62(3)-баптағы шектеулердің бірде-біреуі жоқ',
      ru: 'ни одного из ограничений ст. 62(3)',
      en: 'none of the bars of Art. 62(3)',
    },
    when: notBarred2026,
    cites: of2026('Art. 46(8), 62(2), 62(3)'),
    basis: 'constitution',
  },
  'nominate-again': {
    order: 16,
    does: 'nominate-judge',
    from: 'refused-twice',
    to: 'nominated',
    event: {
      kk: 'Президент қайтадан ұсынады',
      ru: 'Президент вновь вносит кандидатуру',
      en: 'President proposes again',
    },
    by: ['president'],
    cites: of2026('Art. 46(8)'),
    basis: 'constitution',
  },
  'appoint-deputy-chair': { ...stepsOfSeptember2022['appoint-deputy-chair'], cites: of2026('Art. 72(4)') },
  'deputy-term-ends': { ...stepsOfSeptember2022['deputy-term-ends'], cites: of2026('Art. 72(2)') },
  'term-ends': {
    ...stepsOfSeptember2022['term-ends'],
    event: {
      kk: 'сегіз жыл өтеді немесе Президент босатады',
      ru: 'проходит восемь лет, или освобождает Президент',
      en: 'eight years pass, or release by the President',
    },
    deadline: { number: 8, unit: 'year', runsFrom: moments.appointment, missed: 'term-ends' },
    cites: of2026('Art. 72(2), 46(5), 46(8)'),
  },
} satisfies Steps;

/** Formation of the Constitutional Council or Court: its table in each order that has it. */
export const constitutionalBodyFormation: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', note } },
  {
    since: '2022-09-17-single-term',
    is: {
      title,
      states: { ...statesOfSeptember2022, ...rows(states, 'chamber-proposal', 'ended') },
      transitions: stepsOfSeptember2022,
      confidence: 'verified',
      effectiveFrom: '2022-09-17',
      note: note2,
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: { ...statesOf2026, ...rows(statesOfSeptember2022, 'appointed', 'deputy'), ...rows(states, 'ended') },
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open],
      note: note3,
    },
  },
];
