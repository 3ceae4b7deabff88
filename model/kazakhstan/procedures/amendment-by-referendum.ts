import type { History } from '../histories.ts';
import { adoptedOf17, adoptedOf20, isNot, rejectedOf17, rejectedOf20, turnoutTooLow } from './guards.ts';
import { inEachUnit, ofAll } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Конституцияға референдум арқылы өзгерістер мен толықтырулар енгізу',
  ru: 'Внесение изменений и дополнений в Конституцию на референдуме',
  en: 'Amendment of the Constitution by referendum',
};

const open = {
  kk: 'Референдум өтпеген болып есептелсе не болатыны заңмен белгіленеді.',
  ru: 'Последствия несостоявшегося референдума устанавливаются законом.',
  en: 'What follows an invalid referendum is statutory.',
};

const open2 = {
  kk: '«Бөліністердің кемінде үштен екісінде» деген сөз олардың әрқайсысында қатысқандардың жартысынан астамы жақтап дауыс береді деп түсінілген.',
  ru: '«Не менее чем в двух третях единиц» понято так: в каждой из них «за» голосует более половины участников.',
  en: '"In at least two thirds of units" is read as: in each of them more than half of participants vote yes.',
};

const states = {
  idea: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'өзгерістер мен толықтырулар енгізу көзделеді',
      ru: 'предполагается внести изменения и дополнения',
      en: 'amendments wanted',
    },
  },
  'mazhilis-initiative': {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'Мәжіліс референдум туралы ұсынысты қолдады',
      ru: 'Мажилис поддержал предложение о референдуме',
      en: 'Mazhilis has supported a proposal for a referendum',
    },
  },
  proposed: {
    order: 3,
    kind: 'step',
    meaning: { kk: 'Президенттің қарауында', ru: 'на рассмотрении Президента', en: 'before the President' },
  },
  opinion: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'конституциялық бақылау органы өзгермейтін ережелерге сәйкестігін тексереді',
      ru: 'орган конституционного контроля проверяет соответствие неизменяемым положениям',
      en: 'constitutional body checks the unchangeable provisions',
    },
  },
  called: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'референдум туралы жарлық күшінде',
      ru: 'указ о референдуме действует',
      en: 'referendum decree in force',
    },
  },
  voted: {
    order: 6,
    kind: 'step',
    meaning: { kk: 'дауыс беру өткізілді', ru: 'голосование состоялось', en: 'vote held' },
  },
  disputed: {
    order: 7,
    kind: 'step',
    meaning: { kk: 'дау қаралуда', ru: 'спор на рассмотрении', en: 'dispute pending' },
  },
  'to-parliament': {
    order: 8,
    kind: 'final',
    meaning: {
      kk: '«Парламенттің Конституцияға өзгерістер мен толықтырулар енгізуі» рәсімін қараңыз',
      ru: 'см. «Внесение изменений и дополнений в Конституцию Парламентом»',
      en: 'see "Amendment of the Constitution by Parliament"',
    },
  },
  refused: {
    order: 9,
    kind: 'final',
    meaning: { kk: 'референдум өткізілмейді', ru: 'референдум не проводится', en: 'no referendum' },
  },
  inadmissible: {
    order: 10,
    kind: 'final',
    meaning: {
      kk: 'дауысқа шығаруға болмайды',
      ru: 'не может быть вынесено на голосование',
      en: 'cannot be put to a vote',
    },
  },
  invalid: {
    order: 11,
    kind: 'final',
    meaning: { kk: 'референдум өтпеген болып есептеледі', ru: 'референдум не состоялся', en: 'referendum not valid' },
  },
  adopted: {
    order: 12,
    kind: 'final',
    meaning: {
      kk: 'өзгерістер мен толықтырулар қабылданды',
      ru: 'изменения и дополнения приняты',
      en: 'amendments adopted',
    },
  },
  'not-adopted': {
    order: 13,
    kind: 'final',
    meaning: {
      kk: 'өзгерістер мен толықтырулар қабылданбады',
      ru: 'изменения и дополнения отклонены',
      en: 'amendments rejected',
    },
  },
} satisfies States;

const steps = {
  'president-initiates': {
    order: 1,
    from: 'idea',
    to: 'proposed',
    event: {
      kk: 'Президенттің өз бастамасы',
      ru: 'собственная инициатива Президента',
      en: "President's own initiative",
    },
    by: ['president'],
    condition: {
      kk: 'өкілеттік өзіне көшкен адамға бұл құқық берілмейді',
      ru: 'лицу, к которому перешли полномочия, это право не предоставлено',
      en: 'not open to a successor holding office after a vacancy',
    },
    when: isNot('president.by-succession'),
    cites: of1995('Art. 91(1), 54(2)(3), 48(2)'),
    basis: 'constitution',
  },
  'government-proposes': {
    order: 2,
    from: 'idea',
    to: 'proposed',
    event: { kk: 'Президентке ұсыныс', ru: 'предложение Президенту', en: 'proposal to the President' },
    by: ['government'],
    cites: of1995('Art. 91(1), 54(2)(3)'),
    basis: 'constitution',
  },
  'deputies-propose': {
    order: 3,
    from: 'idea',
    to: 'mazhilis-initiative',
    event: {
      kk: 'Мәжіліс ұсынысты қолдайды',
      ru: 'Мажилис поддерживает предложение',
      en: 'Mazhilis supports the proposal',
    },
    by: ['mazhilis'],
    majority: ofAll('>1/2', 'mazhilis'),
    condition: {
      kk: 'бөлек отырыстар, алдымен Мәжіліс, одан кейін Сенат; қаулылардың жалпы қағидасы',
      ru: 'раздельные заседания, сначала Мажилис, затем Сенат; общее правило для постановлений',
      en: 'separate sittings, Mazhilis first, then Senate; general rule for resolutions',
    },
    cites: of1995('Art. 54(2)(3), 62(5)'),
    basis: 'constitution',
  },
  'senate-supports': {
    order: 4,
    from: 'mazhilis-initiative',
    to: 'proposed',
    event: { kk: 'Сенат ұсынысты қолдайды', ru: 'Сенат поддерживает предложение', en: 'Senate supports the proposal' },
    by: ['senate'],
    majority: ofAll('>1/2', 'senate'),
    cites: of1995('Art. 54(2)(3), 62(5)'),
    basis: 'constitution',
  },
  'senate-declines': {
    order: 5,
    from: 'mazhilis-initiative',
    to: 'refused',
    event: { kk: 'Сенат оны қолдамайды', ru: 'Сенат не поддерживает его', en: 'Senate does not support it' },
    by: ['senate'],
    cites: of1995('Art. 54(2)(3)'),
    basis: 'implied',
  },
  refuse: {
    order: 7,
    from: 'proposed',
    to: 'refused',
    event: { kk: 'Президент бас тартады', ru: 'Президент отказывает', en: 'President refuses' },
    by: ['president'],
    condition: {
      kk: 'бұдан кейін Парламент бестен төрт дауыс жолын пайдалана алады («Парламенттің Конституцияға өзгерістер мен толықтырулар енгізуі» рәсімін қараңыз)',
      ru: 'далее Парламент может пойти путём четырёх пятых голосов (см. «Внесение изменений и дополнений в Конституцию Парламентом»)',
      en: 'Parliament may then use the four-fifths route (see "Amendment of the Constitution by Parliament")',
    },
    cites: of1995('Art. 44(10), 91(1)'),
    basis: 'constitution',
  },
  'pass-to-parliament': {
    order: 8,
    from: 'proposed',
    to: 'to-parliament',
    event: {
      kk: 'Президент жобаны Парламентке береді',
      ru: 'Президент передаёт проект в Парламент',
      en: 'President passes the draft to Parliament',
    },
    by: ['president'],
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  'choose-referendum': {
    order: 9,
    from: 'proposed',
    to: 'opinion',
    event: {
      kk: 'Президент жобаны референдумға шығаруға ниет білдіреді',
      ru: 'Президент намерен вынести проект на референдум',
      en: 'President means to put the draft to a referendum',
    },
    by: ['president'],
    cites: of1995('Art. 91(3)'),
    basis: 'constitution',
  },
  'call-referendum': {
    order: 10,
    from: 'opinion',
    to: 'called',
    event: {
      kk: 'оң қорытынды берілді және жарлық шығарылды',
      ru: 'заключение положительное, указ издан',
      en: 'opinion favourable and decree issued',
    },
    by: ['president'],
    condition: {
      kk: 'Конституциялық Кеңестің оң қорытындысы қажет',
      ru: 'нужно положительное заключение Конституционного Совета',
      en: 'needs a favourable opinion of the Constitutional Council',
    },
    cites: of1995('Art. 91(3), 44(10), 91(1)'),
    basis: 'constitution',
  },
  'find-incompatible': {
    order: 11,
    from: 'opinion',
    to: 'inadmissible',
    event: { kk: 'теріс қорытынды', ru: 'заключение отрицательное', en: 'opinion unfavourable' },
    by: ['constitutional-council'],
    condition: {
      kk: 'жоба өзгермейтін ережеге қайшы келеді',
      ru: 'проект противоречит неизменяемому положению',
      en: 'draft conflicts with an unchangeable provision',
    },
    cites: of1995('Art. 91(3)'),
    basis: 'constitution',
  },
  vote: {
    order: 12,
    from: 'called',
    to: 'voted',
    event: { kk: 'азаматтар дауыс береді', ru: 'граждане голосуют', en: 'citizens vote' },
    by: ['people'],
    condition: {
      kk: 'күні мен науқанның тәртібі конституциялық заңмен және жарлықпен белгіленеді',
      ru: 'дата и ход кампании устанавливаются конституционным законом и указом',
      en: 'date and campaign set by constitutional law and decree',
    },
    cites: of1995('Art. 44(10), 91(1)'),
    basis: 'constitution',
  },
  'turnout-too-low': {
    order: 13,
    from: 'voted',
    to: 'invalid',
    event: { kk: 'дауыс бергендер жеткіліксіз', ru: 'проголосовало слишком мало избирателей', en: 'too few voters' },
    by: ['central-election-commission'],
    condition: {
      kk: 'дауыс беруге құқығы бар азаматтардың жартысы немесе одан азы дауыс берді',
      ru: 'проголосовала половина или менее граждан, имеющих право участвовать в голосовании',
      en: 'half or fewer of the eligible citizens voted',
    },
    when: turnoutTooLow,
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  'amendments-adopted': {
    order: 14,
    from: 'voted',
    to: 'adopted',
    event: {
      kk: 'өзгерістер мен толықтырулар қабылданды',
      ru: 'изменения и дополнения приняты',
      en: 'amendments adopted',
    },
    by: ['people'],
    majority: inEachUnit('>1/2'),
    condition: {
      kk: 'қатысу шарты орындалды; облыстардың, республикалық маңызы бар қалалардың және астананың кемінде үштен екісінде дауыс беруге қатысқандардың жартысынан астамы жақтап дауыс беруге тиіс',
      ru: 'условие явки выполнено; «за» должно проголосовать более половины участников не менее чем в двух третях областей, городов республиканского значения и столицы',
      en: 'turnout condition met; the half of participants must be exceeded in at least two thirds of the regions, cities of republican significance and the capital',
    },
    when: adoptedOf17,
    cites: of1995('Art. 91(1)'),
    basis: 'constitution',
  },
  'amendments-fail': {
    order: 15,
    from: 'voted',
    to: 'not-adopted',
    event: {
      kk: 'өзгерістер мен толықтырулар қабылданған жоқ',
      ru: 'изменения и дополнения не приняты',
      en: 'amendments not adopted',
    },
    by: ['people'],
    condition: {
      kk: 'қатысу шарты орындалды, бірақ қабылдау шарттарының бірі орындалмады',
      ru: 'условие явки выполнено, но одно из условий принятия не соблюдено',
      en: 'turnout condition met, but either condition of adoption missed',
    },
    when: rejectedOf17,
    cites: of1995('Art. 91(1)'),
    basis: 'implied',
  },
  dispute: {
    order: 16,
    from: 'voted',
    to: 'disputed',
    event: {
      kk: 'дауыс берудің дұрыстығы туралы өтініш',
      ru: 'обращение о правильности голосования',
      en: 'petition on the correctness of the vote',
    },
    by: ['president'],
    condition: {
      kk: 'Президент, заң шығарушы органның төрағалары, депутаттардың бестен бірі немесе Премьер-Министр; қорытынды шығару тоқтатыла тұрады',
      ru: 'Президент, председатели законодательного органа, одна пятая депутатов или Премьер-Министр; подведение итогов приостанавливается',
      en: 'President, chairs of the legislature, one fifth of deputies or Prime Minister; summing up is suspended',
    },
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-correct': {
    order: 17,
    from: 'disputed',
    to: 'voted',
    event: {
      kk: 'дауыс беру дұрыс өткізілген деп танылады',
      ru: 'голосование признано правильным',
      en: 'vote found correct',
    },
    by: ['constitutional-council'],
    condition: { kk: 'қорытынды шығару жалғасады', ru: 'подведение итогов продолжается', en: 'summing up goes on' },
    cites: of1995('Art. 72(1)(1), 73(1)'),
    basis: 'constitution',
  },
  'find-incorrect': {
    order: 18,
    from: 'disputed',
    to: 'invalid',
    event: {
      kk: 'дауыс беру дұрыс өткізілмеген деп танылады',
      ru: 'голосование признано неправильным',
      en: 'vote found incorrect',
    },
    by: ['constitutional-council'],
    condition: {
      kk: 'одан кейін не болатыны (қайта өткізу немесе өткізбеу) заңмен белгіленеді',
      ru: 'дальнейшее (повторять или нет) устанавливается законом',
      en: 'what follows (repeat or not) is statutory',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  'amendments-adopted': { ...steps['amendments-adopted'], when: adoptedOf20 },
  'amendments-fail': { ...steps['amendments-fail'], when: rejectedOf20 },
} satisfies Steps;

const stepsOf2023 = {
  'call-referendum': {
    ...steps['call-referendum'],
    condition: {
      kk: 'Конституциялық Соттың оң қорытындысы қажет',
      ru: 'нужно положительное заключение Конституционного Суда',
      en: 'needs a favourable opinion of the Constitutional Court',
    },
  },
  'find-incompatible': { ...steps['find-incompatible'], by: ['constitutional-court'] },
  'find-correct': { ...steps['find-correct'], by: ['constitutional-court'] },
  'find-incorrect': { ...steps['find-incorrect'], by: ['constitutional-court'] },
} satisfies Steps;

const stepsOf2026 = {
  'president-initiates': { ...steps['president-initiates'], cites: of2026('Art. 92(1), 56(6), 71(3), 51(3)') },
  'government-proposes': { ...steps['government-proposes'], cites: of2026('Art. 92(1), 56(6), 71(3)') },
  'deputies-propose': {
    ...steps['deputies-propose'],
    to: 'proposed',
    event: { kk: 'Құрылтайдың бастамасы', ru: 'инициатива Курултая', en: 'initiative of the Kurultai' },
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    condition: {
      kk: 'қаулылардың жалпы қағидасы',
      ru: 'общее правило для постановлений',
      en: 'general rule for resolutions',
    },
    cites: of2026('Art. 56(6), 61(4), 92(1)'),
  },
  'halyk-kenesi-proposes': {
    order: 6,
    from: 'idea',
    to: 'proposed',
    event: { kk: 'Халық Кеңесінің бастамасы', ru: 'инициатива Халық Кеңесі', en: 'initiative of Halyk Kenesi' },
    by: ['halyk-kenesi'],
    condition: {
      kk: 'қажетті дауыс саны конституциялық заңға қалдырылған',
      ru: 'нужное число голосов оставлено конституционному закону',
      en: 'vote needed is left to constitutional law',
    },
    cites: of2026('Art. 71(3), 92(1)'),
    basis: 'constitution',
  },
  refuse: {
    ...steps.refuse,
    condition: {
      kk: 'бас тартуды айналып өтетін жол көзделмеген',
      ru: 'способа обойти отказ не предусмотрено',
      en: 'no way round the refusal is provided',
    },
    cites: of2026('Art. 46(10), 92(1)'),
  },
  'choose-referendum': { ...steps['choose-referendum'], cites: of2026('Art. 93') },
  'call-referendum': { ...stepsOf2023['call-referendum'], cites: of2026('Art. 93, 46(10), 92(1)') },
  'find-incompatible': { ...stepsOf2023['find-incompatible'], cites: of2026('Art. 93') },
  vote: { ...steps.vote, cites: of2026('Art. 46(10), 92(1)') },
  'turnout-too-low': { ...steps['turnout-too-low'], cites: of2026('Art. 92(2)') },
  'amendments-adopted': { ...stepsOfJune2022['amendments-adopted'], cites: of2026('Art. 92(3)') },
  'amendments-fail': { ...stepsOfJune2022['amendments-fail'], cites: of2026('Art. 92(3)') },
  dispute: { ...steps.dispute, cites: of2026('Art. 73(1)(1), 74(1)') },
  'find-correct': { ...stepsOf2023['find-correct'], cites: of2026('Art. 73(1)(1), 74(1)') },
} satisfies Steps;

/** Amendment of the Constitution by referendum: its table in each order that has it. */
export const amendmentByReferendum: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open, open2] } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'president-initiates',
          'government-proposes',
          'deputies-propose',
          'senate-supports',
          'senate-declines',
          'refuse',
          'pass-to-parliament',
          'choose-referendum',
          'call-referendum',
          'find-incompatible',
          'vote',
          'turnout-too-low',
          'dispute',
          'find-correct',
          'find-incorrect',
        ),
        ...stepsOfJune2022,
      },
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
      open: [open, open2],
    },
  },
  {
    since: '2023-01-01-constitutional-court',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'president-initiates',
          'government-proposes',
          'deputies-propose',
          'senate-supports',
          'senate-declines',
          'refuse',
          'pass-to-parliament',
          'choose-referendum',
          'vote',
          'turnout-too-low',
          'dispute',
        ),
        ...stepsOf2023,
        ...stepsOfJune2022,
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
        'idea',
        'proposed',
        'opinion',
        'called',
        'voted',
        'disputed',
        'refused',
        'inadmissible',
        'invalid',
        'adopted',
        'not-adopted',
      ),
      transitions: { ...stepsOf2026, ...rows(stepsOf2023, 'find-incorrect') },
      confidence: 'verified',
      effectiveFrom: '2026-07-01',
      open: [open, open2],
    },
  },
];
