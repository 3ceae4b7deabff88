import type { History } from '../histories.ts';
import { ofAll } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Президент: заңға қол қою, қарсылықтар (вето) және оларды еңсеру (жай заң)',
  ru: 'Президент: подписание, возражения (вето) и их преодоление (обычный закон)',
  en: 'President: signature, veto and override (ordinary law)',
};

const open = {
  kk: 'Президент бір ай бойы ешқандай әрекет жасамаса не болатыны бірде-бір редакцияда айтылмаған.',
  ru: 'Ни в одной редакции не сказано, что следует, если Президент в течение месяца ничего не предпринимает.',
  en: 'No edition says what follows if the President does nothing for a month.',
};

const open2 = {
  kk: '«Қабылданбаған» мен «Президент ұсынған редакцияда қабылданған» дегеннің қайсысын таңдау өлшемі көрсетілмеген.',
  ru: 'Критерий выбора между «не принят» и «принят в редакции Президента» не указан.',
  en: 'The choice between "not adopted" and "adopted in the President\'s wording" has no stated test.',
};

const states = {
  received: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'заң шығарушы орган жіберген заң',
      ru: 'закон, направленный законодательным органом',
      en: 'law sent by the legislature',
    },
  },
  countersigned: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'қол қойып бекемделген; Президенттің бір айлық мерзімі өтіп жатыр',
      ru: 'скреплён подписями; идёт месячный срок Президента',
      en: "countersigned; the President's month runs",
    },
  },
  suspended: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'конституциялық бақылау органы шешім қабылдағанша қол қою мерзімі тоқтатыла тұрады («Қабылданған заңды қол қойылғанға дейін тексеру» рәсімін қараңыз)',
      ru: 'срок подписания приостановлен, пока решает орган конституционного контроля (см. «Проверка принятого закона до подписания»)',
      en: 'term for signing suspended while the constitutional body decides (see "Review of an adopted law before signature")',
    },
  },
  returned: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'заң немесе оның жекелеген баптары қарсылықтармен қайтарылды',
      ru: 'закон или отдельные статьи возвращены с возражениями',
      en: 'law or single articles returned with objections',
    },
  },
  'second-chamber': {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс қарсылықтарды еңсерді; Сенат дауыс береді',
      ru: 'Мажилис преодолел возражения; голосует Сенат',
      en: 'Mazhilis has overridden; the Senate votes',
    },
  },
  'must-sign': {
    order: 6,
    kind: 'step',
    meaning: {
      kk: 'қарсылықтар еңсерілді; Президент қол қоюға тиіс',
      ru: 'возражения преодолены; Президент обязан подписать',
      en: 'objections overridden; President must sign',
    },
  },
  'in-force': {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'қол қойылған және жарияланған заң',
      ru: 'подписанный и опубликованный закон',
      en: 'signed and published law',
    },
  },
  'president-prevails': {
    order: 8,
    kind: 'final',
    meaning: {
      kk: 'заң қабылданбаған немесе Президент ұсынған редакцияда қабылданған болып есептеледі; мәтінде қайсысын таңдау өлшемі жоқ',
      ru: 'закон считается непринятым либо принятым в редакции Президента; критерия выбора текст не содержит',
      en: "law counts as not adopted, or as adopted in the President's wording; the text gives no test for choosing",
    },
  },
  unconstitutional: {
    order: 9,
    kind: 'final',
    meaning: { kk: 'заңға қол қоюға болмайды', ru: 'закон не может быть подписан', en: 'law cannot be signed' },
  },
} satisfies States;

const steps = {
  countersign: {
    order: 1,
    from: 'received',
    to: 'countersigned',
    event: { kk: 'қол қойып бекемдеу', ru: 'скрепление подписями', en: 'countersignature' },
    by: ['mazhilis-chair', 'senate-chair'],
    together: true,
    condition: {
      kk: 'екі Палатаның төрағалары қол қойып бекемдейді және заңдылығы үшін жауап береді',
      ru: 'председатели обеих Палат скрепляют закон подписями и отвечают за законность',
      en: 'chairs of both chambers countersign and answer for legality',
    },
    cites: of1995('Art. 45(3)'),
    basis: 'constitution',
  },
  sign: {
    order: 2,
    from: 'countersigned',
    to: 'in-force',
    event: {
      kk: 'Президент қол қояды және жария етеді',
      ru: 'Президент подписывает и обнародует',
      en: 'President signs and promulgates',
    },
    by: ['president'],
    deadline: {
      number: 1,
      unit: 'month',
      runsFrom: moments.submission,
      since: ['received'],
      pausedIn: ['suspended'],
      missed: 'none-stated',
    },
    cites: of1995('Art. 44(2), 62(2)'),
    basis: 'constitution',
  },
  'return-law': {
    order: 3,
    from: 'countersigned',
    to: 'returned',
    event: {
      kk: 'Президент заңды немесе жекелеген баптарын қайтарады',
      ru: 'Президент возвращает закон или отдельные статьи',
      en: 'President returns the law or single articles',
    },
    by: ['president'],
    deadline: {
      number: 1,
      unit: 'month',
      runsFrom: moments.submission,
      since: ['received'],
      pausedIn: ['suspended'],
      missed: 'none-stated',
    },
    cites: of1995('Art. 44(2)'),
    basis: 'constitution',
  },
  petition: {
    order: 4,
    from: 'countersigned',
    to: 'suspended',
    event: {
      kk: 'қол қойылғанға дейін тексеру туралы өтініш',
      ru: 'обращение о проверке до подписания',
      en: 'petition for review before signature',
    },
    by: ['president'],
    condition: {
      kk: 'жүгіну құқығы бар кез келген субъект; «Қабылданған заңды қол қойылғанға дейін тексеру» рәсімін қараңыз',
      ru: 'любой из имеющих право на обращение; см. «Проверка принятого закона до подписания»',
      en: 'by any of those entitled; see "Review of an adopted law before signature"',
    },
    cites: of1995('Art. 72(1)(2), 73(2)'),
    basis: 'constitution',
  },
  'find-constitutional': {
    order: 5,
    from: 'suspended',
    to: 'countersigned',
    event: {
      kk: 'заң Конституцияға сәйкес деп танылады',
      ru: 'закон признан соответствующим Конституции',
      en: 'law found constitutional',
    },
    by: ['constitutional-council'],
    condition: { kk: 'бір айлық мерзім әрі қарай жүреді', ru: 'месячный срок идёт дальше', en: 'the month runs on' },
    cites: of1995('Art. 72(1)(2), 73(2)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 6,
    from: 'suspended',
    to: 'unconstitutional',
    event: {
      kk: 'заң Конституцияға сәйкес емес деп танылады',
      ru: 'закон признан не соответствующим Конституции',
      en: 'law found unconstitutional',
    },
    by: ['constitutional-council'],
    cites: of1995('Art. 74(1)'),
    basis: 'constitution',
  },
  override: {
    order: 7,
    from: 'returned',
    to: 'second-chamber',
    event: { kk: 'Мәжіліс қарсылықтарды еңсереді', ru: 'Мажилис преодолевает возражения', en: 'Mazhilis overrides' },
    by: ['mazhilis'],
    majority: ofAll('>=2/3', 'mazhilis'),
    condition: {
      kk: 'бөлек отырыс, алдымен Мәжіліс',
      ru: 'раздельное заседание, сначала Мажилис',
      en: 'separate sitting, Mazhilis first',
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.sendingOfTheObjections, missed: 'override-fails' },
    cites: of1995('Art. 54(2)(2)'),
    basis: 'constitution',
  },
  'override-fails': {
    order: 8,
    from: 'returned',
    to: 'president-prevails',
    event: {
      kk: 'Мәжіліс қарсылықтарды еңсермейді немесе бір айлық мерзімді өткізіп алады',
      ru: 'Мажилис не преодолевает возражения или пропускает месячный срок',
      en: 'Mazhilis does not override, or month missed',
    },
    by: ['mazhilis'],
    condition: {
      kk: 'бір Палатада еңсерілмесе де жеткілікті',
      ru: 'достаточно, что возражения не преодолены в одной Палате',
      en: 'failure in one chamber is enough',
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.sendingOfTheObjections, missed: 'override-fails' },
    cites: of1995('Art. 54(2)(2)'),
    basis: 'constitution',
  },
  'senate-overrides': {
    order: 9,
    from: 'second-chamber',
    to: 'must-sign',
    event: { kk: 'Сенат қарсылықтарды еңсереді', ru: 'Сенат преодолевает возражения', en: 'Senate overrides' },
    by: ['senate'],
    majority: ofAll('>=2/3', 'senate'),
    deadline: {
      number: 1,
      unit: 'month',
      runsFrom: moments.sendingOfTheObjections,
      since: ['returned'],
      missed: 'senate-override-fails',
    },
    cites: of1995('Art. 54(2)(2)'),
    basis: 'constitution',
  },
  'senate-override-fails': {
    order: 10,
    from: 'second-chamber',
    to: 'president-prevails',
    event: {
      kk: 'Сенат қарсылықтарды еңсермейді немесе бір айлық мерзімді өткізіп алады',
      ru: 'Сенат не преодолевает возражения или пропускает месячный срок',
      en: 'Senate does not override, or month missed',
    },
    by: ['senate'],
    condition: {
      kk: 'бір Палатада еңсерілмесе де жеткілікті',
      ru: 'достаточно, что возражения не преодолены в одной Палате',
      en: 'failure in one chamber is enough',
    },
    deadline: {
      number: 1,
      unit: 'month',
      runsFrom: moments.sendingOfTheObjections,
      since: ['returned'],
      missed: 'senate-override-fails',
    },
    cites: of1995('Art. 54(2)(2)'),
    basis: 'constitution',
  },
  'sign-after-override': {
    order: 11,
    does: 'sign',
    from: 'must-sign',
    to: 'in-force',
    event: { kk: 'Президент қол қояды', ru: 'Президент подписывает', en: 'President signs' },
    by: ['president'],
    condition: { kk: 'қол қоюға міндетті', ru: 'обязан подписать', en: 'duty to sign' },
    deadline: { number: 1, unit: 'month', runsFrom: moments.override, missed: 'none-stated' },
    cites: of1995('Art. 54(2)(2)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-constitutional': { ...steps['find-constitutional'], by: ['constitutional-court'] },
  'find-unconstitutional': { ...steps['find-unconstitutional'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  countersign: {
    ...steps.countersign,
    by: ['kurultai-chair', 'prime-minister'],
    condition: {
      kk: 'Құрылтай Төрағасы мен Премьер-Министр қол қойып бекемдейді және Конституция мен заңдарға сәйкестігі үшін жауап береді',
      ru: 'Председатель Курултая и Премьер-Министр скрепляют закон подписями и отвечают за соответствие Конституции и законам',
      en: 'Chair of the Kurultai and Prime Minister countersign and answer for conformity with Constitution and laws',
    },
    cites: of2026('Art. 47(3)'),
  },
  sign: { ...steps.sign, cites: of2026('Art. 46(3), 61(2)') },
  'return-law': { ...steps['return-law'], cites: of2026('Art. 46(3)') },
  petition: { ...steps.petition, cites: of2026('Art. 73(1)(2), 74(2)') },
  'find-constitutional': { ...stepsOf2023['find-constitutional'], cites: of2026('Art. 73(1)(2), 74(2)') },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 75(1)') },
  override: {
    order: 7,
    from: 'returned',
    to: 'must-sign',
    event: { kk: 'Құрылтай қарсылықтарды еңсереді', ru: 'Курултай преодолевает возражения', en: 'Kurultai overrides' },
    by: ['kurultai'],
    majority: ofAll('>=2/3', 'kurultai'),
    deadline: steps.override.deadline,
    cites: of2026('Art. 56(2)'),
    basis: 'constitution',
  },
  'override-fails': {
    order: 8,
    from: 'returned',
    to: 'president-prevails',
    event: {
      kk: 'қарсылықтар еңсерілмейді немесе бір айлық мерзім өткізіп алынады',
      ru: 'возражения не преодолены, или месячный срок пропущен',
      en: 'not overridden, or month missed',
    },
    by: ['kurultai'],
    deadline: steps['override-fails'].deadline,
    cites: of2026('Art. 56(2)'),
    basis: 'constitution',
  },
  'sign-after-override': { ...steps['sign-after-override'], cites: of2026('Art. 56(2)') },
} satisfies Steps;

/** President: signature, veto and override (ordinary law): its table in each order that has it. */
export const presidentSignatureOrdinary: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open, open2] } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'countersign',
          'sign',
          'return-law',
          'petition',
          'override',
          'override-fails',
          'senate-overrides',
          'senate-override-fails',
          'sign-after-override',
        ),
        ...stepsOf2023,
      },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open, open2],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states: rows(
        states,
        'received',
        'countersigned',
        'suspended',
        'returned',
        'must-sign',
        'in-force',
        'president-prevails',
        'unconstitutional',
      ),
      transitions: stepsOf2026,
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open, open2],
    },
  },
];
