import type { History } from '../histories.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Өзге мәселелер бойынша референдум: тағайындау, жарамдылығы, қабылдау',
  ru: 'Референдум по иным вопросам: назначение, действительность, принятие',
  en: 'Referendum on other questions: calling, validity, adoption',
};

const open = {
  kk: 'Конституцияда келу және көпшілік дауыс туралы ережелер тек өзгерістер мен толықтыруларға арналған.',
  ru: 'Правила Конституции о явке и большинстве написаны только для изменений и дополнений.',
  en: 'The turnout and majority rules in the Constitution are written for amendments only.',
};

const states = {
  question: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'мемлекеттік өмірдің мәселесі', ru: 'вопрос государственной жизни', en: 'matter of state life' },
  },
  proposed: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'ұсыныс Президенттің қарауында',
      ru: 'предложение на рассмотрении Президента',
      en: 'proposal before the President',
    },
  },
  called: { order: 3, kind: 'step', meaning: { kk: 'жарлық шығарылды', ru: 'указ издан', en: 'decree issued' } },
  voted: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'дауыс беру өткізілді', ru: 'голосование состоялось', en: 'vote held' },
  },
  disputed: {
    order: 5,
    kind: 'step',
    meaning: { kk: 'дау қаралуда', ru: 'спор на рассмотрении', en: 'dispute pending' },
  },
  refused: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'референдум өткізілмейді', ru: 'референдум не проводится', en: 'no referendum' },
  },
  adopted: {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'шешім қабылданды; орындалуы міндетті',
      ru: 'решение принято; обязательно',
      en: 'decision adopted; binding',
    },
  },
  'not-adopted': { order: 8, kind: 'final', meaning: { kk: 'қабылданбады', ru: 'не принят', en: 'not adopted' } },
} satisfies States;

const steps = {
  'call-on-own-initiative': {
    order: 1,
    does: 'call-referendum',
    from: 'question',
    to: 'called',
    event: { kk: 'Президент өзі шешеді', ru: 'Президент решает сам', en: 'President decides on his own' },
    by: ['president'],
    cites: of1995('Art. 44(10)'),
    basis: 'constitution',
  },
  propose: {
    order: 2,
    from: 'question',
    to: 'proposed',
    event: {
      kk: 'Парламент бастама көтереді',
      ru: 'Парламент выступает с инициативой',
      en: 'Parliament shows the initiative',
    },
    by: ['mazhilis', 'senate'],
    together: true,
    condition: {
      kk: 'бөлек отырыстар, алдымен Мәжіліс, одан кейін Сенат',
      ru: 'раздельные заседания, сначала Мажилис, затем Сенат',
      en: 'separate sittings, Mazhilis first, then Senate',
    },
    cites: of1995('Art. 54(2)(3)'),
    basis: 'constitution',
  },
  'government-or-citizens-propose': {
    order: 3,
    from: 'question',
    to: 'proposed',
    event: {
      kk: 'Үкіметтің немесе азаматтардың бастамасы',
      ru: 'инициатива Правительства или граждан',
      en: 'initiative of the Government or of citizens',
    },
    by: ['government', 'citizens'],
    condition: {
      kk: 'өзгерістер мен толықтырулардан басқа мәселелерде бастама көтере алатындардың тізбесі және қол саны референдум туралы конституциялық заңда белгіленген',
      ru: 'по иным вопросам, кроме изменений и дополнений, перечень инициаторов и число подписей установлены конституционным законом о референдуме',
      en: 'outside amendments the list of initiators, signature numbers included, is in the constitutional law on the referendum',
    },
    cites: [],
    basis: 'unread',
  },
  'call-referendum': {
    order: 4,
    from: 'proposed',
    to: 'called',
    event: {
      kk: 'Президент референдум тағайындайды',
      ru: 'Президент назначает референдум',
      en: 'President calls the referendum',
    },
    by: ['president'],
    condition: {
      kk: 'Президент еркін шешім қабылдайды',
      ru: 'Президент решает свободно',
      en: 'President is free to decide',
    },
    cites: of1995('Art. 44(10)'),
    basis: 'constitution',
  },
  refuse: {
    order: 5,
    from: 'proposed',
    to: 'refused',
    event: { kk: 'Президент қабылдамайды', ru: 'Президент отклоняет', en: 'President declines' },
    by: ['president'],
    condition: {
      kk: 'шешім қабылдау мерзімі заңмен белгіленеді',
      ru: 'срок принятия решения устанавливается законом',
      en: 'time to decide is statutory',
    },
    cites: of1995('Art. 44(10)'),
    basis: 'constitution',
  },
  vote: {
    order: 6,
    from: 'called',
    to: 'voted',
    event: { kk: 'дауыс беру', ru: 'голосование', en: 'vote' },
    by: ['people'],
    condition: {
      kk: 'дауыс беруге құқығы бар азаматтар ғана қатысады',
      ru: 'участвуют только граждане, не лишённые права голоса',
      en: 'only citizens not deprived of the vote take part',
    },
    cites: of1995('Art. 33(2), 33(3)'),
    basis: 'constitution',
  },
  'question-approved': {
    order: 7,
    from: 'voted',
    to: 'adopted',
    event: { kk: 'мәселе мақұлданады', ru: 'вопрос одобрен', en: 'question approved' },
    by: ['people'],
    condition: {
      kk: 'өзгерістер мен толықтырулардан басқа мәселелер үшін жарамдылық шарты мен қажетті көпшілік заңмен белгіленеді',
      ru: 'для иных вопросов, кроме изменений и дополнений, условие действительности и большинство устанавливаются законом',
      en: 'validity and majority for questions other than amendments are statutory',
    },
    cites: [],
    basis: 'unread',
  },
  'question-rejected': {
    order: 8,
    from: 'voted',
    to: 'not-adopted',
    event: {
      kk: 'мәселе мақұлданбайды немесе дауыс беру өтпеген болып есептеледі',
      ru: 'вопрос не одобрен, или голосование не состоялось',
      en: 'question rejected or vote not valid',
    },
    by: ['people'],
    condition: { kk: 'заңмен белгіленеді', ru: 'устанавливается законом', en: 'statutory' },
    cites: [],
    basis: 'unread',
  },
  dispute: {
    order: 9,
    from: 'voted',
    to: 'disputed',
    event: {
      kk: 'дауыс берудің дұрыстығы туралы өтініш',
      ru: 'обращение о правильности голосования',
      en: 'petition on the correctness of the vote',
    },
    by: ['president'],
    condition: {
      kk: 'Президент, заң шығарушы органның төрағалары, депутаттардың бестен бірі немесе Премьер-Министр; қорытынды шығару тоқтатыла тұрды',
      ru: 'Президент, председатели законодательного органа, одна пятая депутатов или Премьер-Министр; подведение итогов приостановлено',
      en: 'President, chairs of the legislature, one fifth of deputies or Prime Minister; summing up suspended',
    },
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-correct': {
    order: 10,
    from: 'disputed',
    to: 'voted',
    event: {
      kk: 'дауыс беру дұрыс өткізілген деп танылады',
      ru: 'голосование признано правильным',
      en: 'vote found correct',
    },
    by: ['constitutional-council'],
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-incorrect': {
    order: 11,
    from: 'disputed',
    to: 'not-adopted',
    event: {
      kk: 'дауыс беру дұрыс өткізілмеген деп танылады',
      ru: 'голосование признано неправильным',
      en: 'vote found incorrect',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'салдары заңмен белгіленеді',
      ru: 'последствия устанавливаются законом',
      en: 'consequence statutory',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOf2023 = {
  'find-correct': { ...steps['find-correct'], by: ['constitutional-court'] },
  'find-incorrect': { ...steps['find-incorrect'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  'call-on-own-initiative': { ...steps['call-on-own-initiative'], cites: of2026('Art. 46(10)') },
  propose: {
    order: 2,
    from: 'question',
    to: 'proposed',
    event: {
      kk: 'Президентке жолданған бастама',
      ru: 'инициатива, обращённая к Президенту',
      en: 'initiative addressed to the President',
    },
    by: ['kurultai', 'halyk-kenesi'],
    cites: of2026('Art. 56(6), 71(3)'),
    basis: 'constitution',
  },
  'call-referendum': { ...steps['call-referendum'], cites: of2026('Art. 46(10)') },
  refuse: { ...steps.refuse, cites: of2026('Art. 46(10)') },
  vote: { ...steps.vote, cites: of2026('Art. 35(2), 35(3)') },
  dispute: { ...steps.dispute, cites: of2026('Art. 73(1)(1), 74(1)') },
  'find-correct': { ...stepsOf2023['find-correct'], cites: of2026('Art. 73(1)(1), 74(1)') },
} satisfies Steps;

/** Referendum on other questions: calling, validity, adoption: its table in each order that has it. */
export const referendum: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open] } },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'call-on-own-initiative',
          'propose',
          'government-or-citizens-propose',
          'call-referendum',
          'refuse',
          'vote',
          'question-approved',
          'question-rejected',
          'dispute',
        ),
        ...stepsOf2023,
      },
      confidence: 'secondary',
      effectiveFrom: '2023-01-01',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states,
      transitions: {
        ...stepsOf2026,
        ...rows(steps, 'government-or-citizens-propose', 'question-approved', 'question-rejected'),
        ...rows(stepsOf2023, 'find-incorrect'),
      },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
