import type { History } from '../histories.ts';
import { isWord } from './guards.ts';
import { ofAll, ofChamberConcerned } from './majorities.ts';
import { of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Депутаттың мандатынан айырылуы',
  ru: 'Лишение депутата мандата',
  en: "Loss of a deputy's mandate",
};

const open = {
  kk: 'Босаған орынды толтыру тәртібі заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Как замещается вакантное место, установлено законом, текст не изучен.',
  en: 'How a vacant seat is filled: statute, not read.',
};

const states = {
  seat: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'депутат қызметінде', ru: 'депутат исполняет полномочия', en: 'deputy in office' },
  },
  ground: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'мандатынан айырылу негізі',
      ru: 'основание для лишения мандата',
      en: 'ground for loss of the mandate',
    },
  },
  prepared: {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'істі Орталық сайлау комиссиясы дайындады',
      ru: 'дело подготовлено Центральной избирательной комиссией',
      en: 'case prepared by the Central Election Commission',
    },
  },
  lost: {
    order: 4,
    kind: 'final',
    meaning: {
      kk: 'мандат тоқтатылды; орынды толтыру тәртібі заңмен белгіленеді',
      ru: 'мандат прекращён; порядок замещения места устанавливается законом',
      en: 'mandate ended; filling of the seat is statutory',
    },
  },
} satisfies States;

const steps = {
  'die-or-resign': {
    order: 1,
    from: 'seat',
    to: 'ground',
    event: {
      kk: 'орнынан түсу, қайтыс болу, соттың әрекетке қабілетсіз деп тануы, соттың қайтыс болған немесе хабар-ошарсыз кеткен деп тануы',
      ru: 'отставка, смерть, признание судом недееспособным, умершим или безвестно отсутствующим',
      en: 'resignation, death, court ruling of incapacity, death or disappearance',
    },
    by: ['courts'],
    condition: {
      kk: 'қажет болғанда соттың күшіне енген шешімі; орнынан түсу мен қайтыс болу да негіз болады',
      ru: 'вступившее в силу решение суда, когда оно требуется; отставка и смерть также являются основаниями',
      en: 'court ruling in force where one is needed; resignation and death are also grounds',
    },
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
  'emigrate-or-be-convicted': {
    order: 2,
    from: 'seat',
    to: 'ground',
    event: {
      kk: 'тұрақты тұруға кету, күшіне енген айыптау үкімі, азаматтықтан айырылу',
      ru: 'выезд на постоянное жительство, вступивший в силу обвинительный приговор, утрата гражданства',
      en: 'emigration, conviction in force, loss of citizenship',
    },
    by: ['courts'],
    condition: {
      kk: 'үкім күшіне енген болуға тиіс; шетелге біржола көшу және азаматтықтың тоқтатылуы да негіз болады',
      ru: 'приговор должен вступить в силу; выезд за границу навсегда и прекращение гражданства также являются основаниями',
      en: 'conviction must be in force; moving abroad for good and end of citizenship are also grounds',
    },
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
  'take-incompatible-office': {
    order: 3,
    from: 'seat',
    to: 'ground',
    event: {
      kk: 'сыйыспайтын лауазым немесе кәсіпкерлік',
      ru: 'несовместимая должность или предпринимательство',
      en: 'incompatible office or business',
    },
    by: ['citizens'],
    condition: {
      kk: 'ережені депутаттың өзі бұзады: басқа өкілді орган, ақы төленетін лауазым, кәсіпкерлік, компания басқару органы',
      ru: 'правило нарушает сам депутат: другой представительный орган, оплачиваемая должность, предпринимательство, орган управления компании',
      en: 'the deputy himself breaks the rule: other representative body, paid office, business, company board',
    },
    cites: of1995('Art. 52(3)'),
    basis: 'constitution',
  },
  'leave-party': {
    order: 4,
    from: 'seat',
    to: 'ground',
    event: {
      kk: 'партиядан шығу, шығарылу немесе партия қызметінің тоқтатылуы',
      ru: 'выход или исключение из партии либо прекращение её деятельности',
      en: 'party left, deputy expelled, or party ended',
    },
    by: ['parties'],
    condition: {
      kk: 'Мәжілістің партиядан сайланған депутаттары',
      ru: 'депутаты Мажилиса, избранные от партии',
      en: 'deputies of the Mazhilis elected from the party',
    },
    when: isWord('deputy.elected-by', 'list'),
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
  dissolve: {
    order: 5,
    from: 'seat',
    to: 'lost',
    event: { kk: 'тарату', ru: 'роспуск', en: 'dissolution' },
    by: ['president'],
    condition: {
      kk: 'Палатаның барлық мандаты тоқтатылады',
      ru: 'все мандаты Палаты прекращаются',
      en: 'all mandates of the chamber end',
    },
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
  'impeachment-fails': {
    order: 6,
    from: 'seat',
    to: 'lost',
    event: {
      kk: 'қызметінен кетіру туралы айыптың қабылданбауы',
      ru: 'отклонённое обвинение при отрешении от должности',
      en: 'failed impeachment',
    },
    by: ['mazhilis'],
    condition: {
      kk: 'мәселені қозғаған депутаттар',
      ru: 'депутаты, инициировавшие вопрос',
      en: 'deputies who started it',
    },
    cites: of1995('Art. 47(2)'),
    basis: 'constitution',
  },
  'prepare-case': {
    order: 7,
    from: 'ground',
    to: 'prepared',
    event: { kk: 'іс дайындалады', ru: 'дело готовится', en: 'case prepared' },
    by: ['central-election-commission'],
    cites: of1995('Art. 52(6)'),
    basis: 'constitution',
  },
  'end-mandate': {
    order: 8,
    from: 'prepared',
    to: 'lost',
    event: { kk: 'Палата өкілеттікті тоқтатады', ru: 'Палата прекращает полномочия', en: 'chamber ends the powers' },
    by: ['mazhilis', 'senate'],
    majority: ofChamberConcerned('>1/2'),
    condition: {
      kk: 'қаулылардың жалпы қағидасы',
      ru: 'общее правило для постановлений',
      en: 'general rule for resolutions',
    },
    cites: of1995('Art. 57(4)'),
    basis: 'constitution',
  },
  'end-appointed-mandate': {
    order: 10,
    from: 'seat',
    to: 'lost',
    event: {
      kk: 'Президент тағайындалған Сенат депутатының өкілеттігін тоқтатады',
      ru: 'Президент прекращает полномочия назначенного депутата Сената',
      en: 'President ends the powers of an appointed senator',
    },
    by: ['president'],
    condition: {
      kk: 'тек Президент квотасындағы Сенат депутаттары',
      ru: 'только депутаты Сената по квоте Президента',
      en: "senators in the President's quota only",
    },
    when: isWord('deputy.elected-by', 'president'),
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOfJune2022 = {
  'leave-party': {
    ...steps['leave-party'],
    condition: {
      kk: 'Мәжілістің партиялық тізім бойынша сайланған депутаттары',
      ru: 'депутаты Мажилиса, избранные по партийному списку',
      en: 'deputies of the Mazhilis elected from the party list',
    },
  },
  recall: {
    order: 9,
    from: 'seat',
    to: 'lost',
    event: { kk: 'сайлаушылардың кері шақырып алуы', ru: 'отзыв избирателями', en: 'recall by voters' },
    by: ['citizens'],
    condition: {
      kk: 'бірмандаттық округтен сайланған депутаттар; «Депутатты сайлаушылардың кері шақырып алуы» рәсімін қараңыз',
      ru: 'депутаты от одномандатных округов; см. «Отзыв депутата избирателями»',
      en: 'single-member deputies; see "Recall of a deputy by voters"',
    },
    when: isWord('deputy.elected-by', 'district'),
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
} satisfies Steps;

const stepsOf2026 = {
  'die-or-resign': { ...steps['die-or-resign'], cites: of2026('Art. 55(4)') },
  'emigrate-or-be-convicted': { ...steps['emigrate-or-be-convicted'], cites: of2026('Art. 55(4)') },
  'take-incompatible-office': { ...steps['take-incompatible-office'], cites: of2026('Art. 55(2)') },
  'leave-party': {
    order: 4,
    from: 'seat',
    to: 'ground',
    event: steps['leave-party'].event,
    by: ['parties'],
    condition: {
      kk: 'партиядан сайланған әрбір депутат',
      ru: 'каждый депутат, избранный от партии',
      en: 'every deputy, elected from a party',
    },
    cites: of2026('Art. 55(4)'),
    basis: 'constitution',
  },
  dissolve: { ...steps.dissolve, cites: of2026('Art. 55(4)') },
  'impeachment-fails': { ...steps['impeachment-fails'], by: ['kurultai'], cites: of2026('Art. 50(3)') },
  'prepare-case': { ...steps['prepare-case'], cites: of2026('Art. 55(5)') },
  'end-mandate': {
    ...steps['end-mandate'],
    by: ['kurultai'],
    majority: ofAll('>1/2', 'kurultai'),
    cites: of2026('Art. 56(12)'),
  },
} satisfies Steps;

/** Loss of a deputy's mandate: its table in each order that has it. */
export const mandateLoss: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'verified', open: [open] } },
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states,
      transitions: {
        ...rows(
          steps,
          'die-or-resign',
          'emigrate-or-be-convicted',
          'take-incompatible-office',
          'dissolve',
          'impeachment-fails',
          'prepare-case',
          'end-mandate',
          'end-appointed-mandate',
        ),
        ...stepsOfJune2022,
      },
      confidence: 'verified',
      effectiveFrom: '2022-06-08',
      open: [open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: { title, states, transitions: stepsOf2026, confidence: 'verified', effectiveFrom: '2026-07-01', open: [open] },
  },
];
