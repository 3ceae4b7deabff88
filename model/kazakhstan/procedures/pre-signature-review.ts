import type { History } from '../histories.ts';
import { ofAll, ofParliament } from './majorities.ts';
import { moments } from './moments.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Қабылданған заңды қол қойылғанға дейін тексеру',
  ru: 'Проверка принятого закона до подписания',
  en: 'Review of an adopted law before signature',
};

const open = {
  kk: '2022 жылға дейінгі мәтіннің ағылшынша көшірмесінде «он күнге» деп басылған; «он күнге дейін» деген оқылым алынды.',
  ru: 'В английской копии текста до 2022 года напечатано «на десять дней»; принято чтение «до десяти дней».',
  en: 'The English copy of the pre-2022 text prints "by ten days"; "to ten days" is followed.',
};

const open2 = {
  kk: 'Соттың заңда белгіленген мерзімі: заң мәтіні қаралған жоқ.',
  ru: 'Установленный законом срок для Суда: текст закона не изучен.',
  en: 'Statutory term of the Court: statute, not read.',
};

const states = {
  adopted: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'заң қабылданды, әлі қол қойылған жоқ',
      ru: 'закон принят, ещё не подписан',
      en: 'law adopted, not yet signed',
    },
  },
  'under-review': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'іс қаралуда; қол қою мерзімі тоқтатыла тұрады',
      ru: 'дело на рассмотрении; срок подписания приостановлен',
      en: 'case pending; term for signing suspended',
    },
  },
  constitutional: {
    order: 3,
    kind: 'final',
    meaning: {
      kk: 'қол қою мерзімі әрі қарай жүреді',
      ru: 'срок подписания идёт дальше',
      en: 'term for signing runs on',
    },
  },
  unconstitutional: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'заңға қол қоюға жол берілмейді',
      ru: 'подписание закона не допускается',
      en: 'law may not be signed',
    },
  },
  'not-petitioned': { order: 5, kind: 'final', meaning: { kk: 'тексеру жоқ', ru: 'проверки нет', en: 'no review' } },
} satisfies States;

const steps = {
  petition: {
    order: 1,
    from: 'adopted',
    to: 'under-review',
    event: { kk: 'өтініш беру', ru: 'подача обращения', en: 'petition' },
    by: ['president', 'prime-minister'],
    cites: of1995('Art. 72(1)(2)'),
    basis: 'constitution',
  },
  'petition-by-chair': {
    order: 2,
    from: 'adopted',
    to: 'under-review',
    event: {
      kk: 'Палата Төрағасы жүгінеді',
      ru: 'обращается Председатель Палаты',
      en: 'petition by the Chair of the chamber',
    },
    by: ['mazhilis-chair', 'senate-chair'],
    condition: { kk: 'Төраға жалғыз өзі шешеді', ru: 'Председатель решает единолично', en: 'the Chair acts alone' },
    cites: of1995('Art. 72(1)(2)'),
    basis: 'constitution',
  },
  'petition-by-deputies': {
    order: 3,
    from: 'adopted',
    to: 'under-review',
    event: { kk: 'депутаттар жүгінеді', ru: 'обращаются депутаты', en: 'petition by deputies' },
    by: ['parliament'],
    majority: ofParliament('>=1/5'),
    condition: {
      kk: 'отырыс қажет емес; екі Палатаның депутаттары бірге есептеледі',
      ru: 'заседание не нужно; депутаты обеих Палат считаются вместе',
      en: 'no sitting needed; deputies of both chambers count together',
    },
    cites: of1995('Art. 72(1)(2)'),
    basis: 'constitution',
  },
  'no-petition': {
    order: 4,
    from: 'adopted',
    to: 'not-petitioned',
    event: { kk: 'ешкім жүгінбейді', ru: 'никто не обращается', en: 'nobody petitions' },
    by: ['president'],
    condition: {
      kk: 'заңға қол қойылады немесе ол қайтарылады',
      ru: 'закон подписывается или возвращается',
      en: 'law is signed or returned',
    },
    cites: of1995('Art. 72(1)(2)'),
    basis: 'constitution',
  },
  'find-constitutional': {
    order: 5,
    from: 'under-review',
    to: 'constitutional',
    event: {
      kk: 'Конституцияға сәйкес деп танылады',
      ru: 'признан соответствующим Конституции',
      en: 'found in conformity',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'осы уақытта қол қою мерзімі тоқтатыла тұрады (73(2)-бап); мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'срок подписания на это время приостановлен (ст. 73(2)); по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "term for signing is suspended meanwhile (Art. 73(2)); ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.petition, missed: 'none-stated' },
    cites: of1995('Art. 73(3), 72(1)(2)'),
    basis: 'constitution',
  },
  'find-unconstitutional': {
    order: 6,
    from: 'under-review',
    to: 'unconstitutional',
    event: {
      kk: 'Конституцияға сәйкес емес деп танылады',
      ru: 'признан не соответствующим Конституции',
      en: 'found not in conformity',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'заңға қол қоюға және оны қолданысқа енгізуге болмайды; шешім түпкілікті; мәселе кейінге қалдыруға болмайтын болса, Президенттің талабы бойынша – он күн',
      ru: 'закон не может быть подписан или введён в действие; решение окончательно; по требованию Президента, если вопрос не терпит отлагательства, – десять дней',
      en: "law may not be signed or put into effect; decision is final; ten days at the President's demand if urgent",
    },
    deadline: { number: 1, unit: 'month', runsFrom: moments.petition, missed: 'none-stated' },
    cites: of1995('Art. 73(3), 74(1), 74(3)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-constitutional': {
    ...steps['find-constitutional'],
    by: ['constitutional-court'],
    condition: {
      kk: 'осы уақытта қол қою мерзімі тоқтатыла тұрады (73(2)-бап)',
      ru: 'срок подписания на это время приостановлен (ст. 73(2))',
      en: 'term for signing is suspended meanwhile (Art. 73(2))',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
  },
  'find-unconstitutional': {
    ...steps['find-unconstitutional'],
    by: ['constitutional-court'],
    condition: {
      kk: 'заңға қол қоюға және оны қолданысқа енгізуге болмайды; шешім түпкілікті',
      ru: 'закон не может быть подписан или введён в действие; решение окончательно',
      en: 'law may not be signed or put into effect; decision is final',
    },
    deadline: { number: null, unit: 'by-law', runsFrom: moments.petition, missed: 'unread' },
  },
} satisfies Steps;

const stepsOf2026 = {
  petition: { ...steps.petition, cites: of2026('Art. 73(1)(2)') },
  'petition-by-chair': { ...steps['petition-by-chair'], by: ['kurultai-chair'], cites: of2026('Art. 73(1)(2)') },
  'petition-by-deputies': {
    order: 3,
    from: 'adopted',
    to: 'under-review',
    event: steps['petition-by-deputies'].event,
    by: ['kurultai'],
    majority: ofAll('>=1/5', 'kurultai'),
    cites: of2026('Art. 73(1)(2)'),
    basis: 'constitution',
  },
  'no-petition': { ...steps['no-petition'], cites: of2026('Art. 73(1)(2)') },
  'find-constitutional': {
    ...stepsOf2023['find-constitutional'],
    condition: {
      kk: 'осы уақытта қол қою мерзімі тоқтатыла тұрады (74(2)-бап)',
      ru: 'срок подписания на это время приостановлен (ст. 74(2))',
      en: 'term for signing is suspended meanwhile (Art. 74(2))',
    },
    cites: of2026('Art. 74(3), 73(1)(2)'),
  },
  'find-unconstitutional': { ...stepsOf2023['find-unconstitutional'], cites: of2026('Art. 74(3), 75(1), 75(4)') },
} satisfies Steps;

/** Review of an adopted law before signature: its table in each order that has it. */
export const preSignatureReview: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(steps, 'petition', 'petition-by-chair', 'petition-by-deputies', 'no-petition'),
        ...stepsOf2023,
      },
      confidence: 'verified',
      effectiveFrom: '2023-01-01',
      open: [open2],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open2] },
  },
];
