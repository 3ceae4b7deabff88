import type { History } from '../histories.ts';
import { enoughFounders, enoughMembers } from './guards.ts';
import { moments } from './moments.ts';
import { cite, of1995, of2026, rows, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Саяси партияны тіркеу',
  ru: 'Регистрация политической партии',
  en: 'Registration of a political party',
};

const open = {
  kk: 'Шешім қабылдау мерзімі, бас тарту негіздері, шағымдану: заңда белгіленеді, мәтіні қаралған жоқ.',
  ru: 'Срок принятия решения, основания отказа, обжалование: установлены законом, текст не изучен.',
  en: 'Time for the decision, grounds for refusal, appeal: statute, not read.',
};

const open2 = {
  kk: '2022 жылғы мөлшерлердің қолданысқа енгізілген күні (2022 жылғы қараша) шамамен берілген.',
  ru: 'День введения в действие показателей 2022 года (ноябрь 2022 года) приблизителен.',
  en: 'Day of effect of the 2022 amounts (November 2022) is approximate.',
};

const states = {
  idea: {
    order: 1,
    kind: 'start',
    meaning: { kk: 'азаматтар партия құрмақшы', ru: 'граждане намерены создать партию', en: 'citizens want a party' },
  },
  group: {
    order: 2,
    kind: 'step',
    meaning: {
      kk: 'бастамашы топ пен ұйымдастыру комитеті; тіркеуші органға хабарлама',
      ru: 'инициативная группа и организационный комитет; уведомление регистрирующего органа',
      en: 'initiative group and organising committee; notice to the registering body',
    },
  },
  congress: {
    order: 3,
    kind: 'step',
    meaning: { kk: 'құрылтай съезі өткізілді', ru: 'учредительный съезд проведён', en: 'founding congress held' },
  },
  applied: {
    order: 4,
    kind: 'step',
    meaning: {
      kk: 'құжаттар Әділет министрлігінің қарауында',
      ru: 'документы на рассмотрении Министерства юстиции',
      en: 'documents before the Ministry of Justice',
    },
  },
  registered: {
    order: 5,
    kind: 'step',
    meaning: {
      kk: 'партия тіркелді; енді филиалдар тіркелуге тиіс',
      ru: 'партия зарегистрирована; далее должны быть зарегистрированы филиалы',
      en: 'party registered; branches must follow',
    },
  },
  established: {
    order: 6,
    kind: 'final',
    meaning: {
      kk: 'партия мен филиалдары тіркелді',
      ru: 'партия и филиалы зарегистрированы',
      en: 'party and branches registered',
    },
  },
  refused: {
    order: 7,
    kind: 'final',
    meaning: { kk: 'тіркеуден бас тартылды', ru: 'в регистрации отказано', en: 'registration refused' },
  },
  cancelled: {
    order: 8,
    kind: 'final',
    meaning: { kk: 'тіркеудің күші жойылды', ru: 'регистрация аннулирована', en: 'registration cancelled' },
  },
  barred: {
    order: 9,
    kind: 'final',
    meaning: {
      kk: 'Конституция тыйым салған партия',
      ru: 'партия, запрещённая Конституцией',
      en: 'party forbidden by the Constitution',
    },
  },
  lapsed: {
    order: 10,
    kind: 'final',
    meaning: {
      kk: 'құру рәсімі мерзімінде аяқталмады',
      ru: 'создание не завершено в срок',
      en: 'founding not completed in time',
    },
  },
} satisfies States;

const steps = {
  bar: {
    order: 1,
    from: 'idea',
    to: 'barred',
    event: { kk: 'тыйым салынған партия түрі', ru: 'запрещённый вид партии', en: 'forbidden kind of party' },
    by: ['courts'],
    condition: {
      kk: 'шетелдік партиялар, діни негіздегі партиялар, күштеп өзгерту немесе алауыздық қоздыру мақсаттары; рәсімі заңмен белгіленеді',
      ru: 'иностранные партии, партии на религиозной основе, цели насильственного изменения или разжигания розни; порядок устанавливается законом',
      en: 'foreign parties, parties on a religious basis, aims of violent change or strife; procedure statutory',
    },
    cites: of1995('Art. 5(1), 5(4), 23(1), 23(2)'),
    basis: 'constitution',
  },
  'form-group': {
    order: 2,
    from: 'idea',
    to: 'group',
    event: { kk: 'бастамашы топ құрылады', ru: 'образуется инициативная группа', en: 'initiative group formed' },
    by: ['citizens'],
    condition: {
      kk: 'кемінде 1000 азамат; партияға мүше болуға жол берілмейтін адам қатыспайды; осы кезең үшін өңірлік өкілдік қаралған жоқ',
      ru: 'не менее 1000 граждан; без лиц, которым нельзя состоять в партии; региональное представительство для этого периода не изучено',
      en: 'at least 1000 citizens; no person barred from party membership; regional spread not read for this period',
    },
    when: enoughFounders,
    cites: [...cite('party-law: Art. 6(1)-(3) [amount by press report]'), ...of1995('Art. 5(1), 5(4), 23(1), 23(2)')],
    basis: 'statute',
  },
  'hold-congress': {
    order: 3,
    from: 'group',
    to: 'congress',
    event: { kk: 'құрылтай съезі', ru: 'учредительный съезд', en: 'founding congress' },
    by: ['citizens'],
    condition: {
      kk: 'съезді өткізу нысаны қаралған жоқ',
      ru: 'форма проведения съезда не изучена',
      en: 'form of the congress not read',
    },
    deadline: { number: 2, unit: 'month', runsFrom: moments.startOfTheFoundingProcedure, missed: 'unread' },
    cites: cite('party-law [amounts reported for this period]'),
    basis: 'statute',
  },
  'miss-term': {
    order: 4,
    from: 'group',
    to: 'lapsed',
    event: { kk: 'мерзім өткізіп алынды', ru: 'срок пропущен', en: 'term missed' },
    by: ['citizens'],
    deadline: {
      number: 2,
      unit: 'month',
      runsFrom: moments.startOfTheFoundingProcedure,
      earliest: true,
      missed: 'miss-term',
    },
    cites: [],
    basis: 'unread',
  },
  apply: {
    order: 5,
    from: 'congress',
    to: 'applied',
    event: { kk: 'тіркеу туралы өтініш', ru: 'заявление о регистрации', en: 'application' },
    by: ['parties'],
    condition: {
      kk: 'кемінде 20 000 мүше, өңірлерде әрқайсысында кемінде 600 мүшесі бар филиалдар',
      ru: 'не менее 20 000 членов, филиалы в регионах не менее чем по 600 членов',
      en: 'at least 20000 members, branches of at least 600 members in the regions',
    },
    when: enoughMembers,
    cites: cite('party-law: Art. 10 [amounts reported for this period]'),
    basis: 'statute',
  },
  register: {
    order: 6,
    from: 'applied',
    to: 'registered',
    event: { kk: 'тіркеледі', ru: 'регистрируется', en: 'registered' },
    by: ['government'],
    condition: {
      kk: 'Әділет министрлігі; шешім қабылдау мерзімі қаралған жоқ',
      ru: 'Министерство юстиции; срок принятия решения не изучен',
      en: 'Ministry of Justice; time for the decision not read',
    },
    cites: cite('party-law: Art. 10(1) [older wording, excerpt]'),
    basis: 'statute',
  },
  refuse: {
    order: 7,
    from: 'applied',
    to: 'refused',
    event: { kk: 'бас тартылады', ru: 'отказано', en: 'refused' },
    by: ['government'],
    condition: {
      kk: 'негіздері мен шағымдану тәртібі қаралған жоқ',
      ru: 'основания и порядок обжалования не изучены',
      en: 'grounds and appeal not read',
    },
    cites: [],
    basis: 'unread',
  },
  'register-branches': {
    order: 8,
    from: 'registered',
    to: 'established',
    event: { kk: 'филиалдар тіркелді', ru: 'филиалы зарегистрированы', en: 'branches registered' },
    by: ['parties'],
    condition: {
      kk: 'аумақтық әділет органдарында',
      ru: 'в территориальных органах юстиции',
      en: 'in territorial justice bodies',
    },
    deadline: { number: 6, unit: 'month', runsFrom: moments.registrationOfTheParty, missed: 'cancel' },
    cites: cite('party-law: Art. 10(3) [older wording, excerpt; term by press report]'),
    basis: 'statute',
  },
  cancel: {
    order: 9,
    from: 'registered',
    to: 'cancelled',
    event: {
      kk: 'филиалдар мерзімінде тіркелмеді',
      ru: 'филиалы не зарегистрированы в срок',
      en: 'branches not registered in time',
    },
    by: ['government'],
    condition: {
      kk: 'заңның ескі редакциясы; күшін жою тәртібі қаралған жоқ',
      ru: 'прежняя редакция закона; порядок аннулирования не изучен',
      en: 'older wording of the law; form of cancellation not read',
    },
    deadline: { number: 6, unit: 'month', runsFrom: moments.registrationOfTheParty, earliest: true, missed: 'cancel' },
    cites: cite('party-law: Art. 10(4) [older wording, excerpt]'),
    basis: 'statute',
  },
} satisfies Steps;

const stepsOfNovember2022 = {
  'form-group': {
    ...steps['form-group'],
    condition: {
      kk: 'кемінде 700 азамат; партияға мүше болуға жол берілмейтін адам қатыспайды; олар облыстардың, республикалық маңызы бар қалалардың және астананың үштен екісінің атынан қатысады',
      ru: 'не менее 700 граждан; без лиц, которым нельзя состоять в партии; они представляют две трети областей, городов республиканского значения и столицы',
      en: 'at least 700 citizens; no person barred from party membership; they represent two thirds of regions, cities of republican significance and the capital',
    },
    cites: [...cite('party-law: Art. 6(1)-(3) [excerpt]'), ...of1995('Art. 5(1), 5(4), 23(1), 23(2)')],
  },
  'hold-congress': {
    ...steps['hold-congress'],
    condition: {
      kk: 'жеке қатысу, сенімхат бойынша өкілдік етуге жол берілмейді',
      ru: 'личное участие, без представителей по доверенности',
      en: 'in person, no proxies',
    },
    deadline: { number: 3, unit: 'month', runsFrom: moments.startOfTheFoundingProcedure, missed: 'unread' },
  },
  'miss-term': {
    ...steps['miss-term'],
    deadline: {
      number: 3,
      unit: 'month',
      runsFrom: moments.startOfTheFoundingProcedure,
      earliest: true,
      missed: 'miss-term',
    },
  },
  apply: {
    ...steps.apply,
    condition: {
      kk: 'кемінде 5000 мүше, өңірлерде әрқайсысында кемінде 200 мүшесі бар филиалдар',
      ru: 'не менее 5000 членов, филиалы в регионах не менее чем по 200 членов',
      en: 'at least 5000 members, branches of at least 200 members in the regions',
    },
  },
  'register-branches': {
    ...steps['register-branches'],
    deadline: { number: 12, unit: 'month', runsFrom: moments.registrationOfTheParty, missed: 'cancel' },
  },
  cancel: {
    ...steps.cancel,
    deadline: { number: 12, unit: 'month', runsFrom: moments.registrationOfTheParty, earliest: true, missed: 'cancel' },
  },
} satisfies Steps;

const stepsOf2026 = {
  bar: { ...steps.bar, cites: of2026('Art. 6(1)-(5), 26(1), 26(2)') },
  'form-group': {
    ...steps['form-group'],
    condition: {
      kk: 'кемінде 700 азамат; партияға мүше болуға жол берілмейтін адам қатыспайды; сандар алдыңғы кезеңнен алынған, тексерілмеген',
      ru: 'не менее 700 граждан; без лиц, которым нельзя состоять в партии; числа взяты из предыдущего периода, не проверены',
      en: 'at least 700 citizens; no person barred from party membership; figures carried over from the previous period, not verified',
    },
    cites: [],
    basis: 'unread',
  },
  'hold-congress': {
    ...stepsOfNovember2022['hold-congress'],
    condition: {
      kk: 'съезді өткізу нысаны қаралған жоқ; сандар алдыңғы кезеңнен алынған, тексерілмеген',
      ru: 'форма проведения съезда не изучена; числа взяты из предыдущего периода, не проверены',
      en: 'form of the congress not read; figures carried over from the previous period, not verified',
    },
    cites: [],
    basis: 'unread',
  },
  apply: {
    ...steps.apply,
    condition: {
      kk: 'кемінде 5000 мүше, өңірлерде әрқайсысында кемінде 200 мүшесі бар филиалдар; сандар алдыңғы кезеңнен алынған, тексерілмеген',
      ru: 'не менее 5000 членов, филиалы в регионах не менее чем по 200 членов; числа взяты из предыдущего периода, не проверены',
      en: 'at least 5000 members, branches of at least 200 members in the regions; figures carried over from the previous period, not verified',
    },
    cites: [],
    basis: 'unread',
  },
  register: {
    ...steps.register,
    condition: {
      kk: 'Әділет министрлігі; шешім қабылдау мерзімі қаралған жоқ; сандар алдыңғы кезеңнен алынған, тексерілмеген',
      ru: 'Министерство юстиции; срок принятия решения не изучен; числа взяты из предыдущего периода, не проверены',
      en: 'Ministry of Justice; time for the decision not read; figures carried over from the previous period, not verified',
    },
    cites: [],
    basis: 'unread',
  },
  'register-branches': {
    ...stepsOfNovember2022['register-branches'],
    condition: {
      kk: 'аумақтық әділет органдарында; сандар алдыңғы кезеңнен алынған, тексерілмеген',
      ru: 'в территориальных органах юстиции; числа взяты из предыдущего периода, не проверены',
      en: 'in territorial justice bodies; figures carried over from the previous period, not verified',
    },
    cites: [],
    basis: 'unread',
  },
  cancel: {
    ...stepsOfNovember2022.cancel,
    condition: {
      kk: 'заңның ескі редакциясы; күшін жою тәртібі қаралған жоқ; сандар алдыңғы кезеңнен алынған, тексерілмеген',
      ru: 'прежняя редакция закона; порядок аннулирования не изучен; числа взяты из предыдущего периода, не проверены',
      en: 'older wording of the law; form of cancellation not read; figures carried over from the previous period, not verified',
    },
    cites: [],
    basis: 'unread',
  },
} satisfies Steps;

/** Registration of a political party: its table in each order that has it. */
export const partyRegistration: History<ProcedureData> = [
  { since: 'base', is: { title, states, transitions: steps, confidence: 'secondary', open: [open] } },
  {
    since: '2022-11-statutes',
    is: {
      title,
      states,
      transitions: { ...rows(steps, 'bar', 'register', 'refuse'), ...stepsOfNovember2022 },
      confidence: 'secondary',
      effectiveFrom: '2022-11-05',
      open: [open2, open],
    },
  },
  {
    since: '2026-07-01-constitution',
    is: {
      title,
      states,
      transitions: { ...stepsOf2026, ...rows(stepsOfNovember2022, 'miss-term'), ...rows(steps, 'refuse') },
      confidence: 'secondary',
      effectiveFrom: '2026-07-01',
      open: [open],
    },
  },
];
