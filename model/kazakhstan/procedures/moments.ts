import type { Localized } from '../../vocabulary.ts';

/** Moments with which a time begins to run. */
export const moments = {
  acceptance: { kk: 'келіскен күннен бастап', ru: 'со дня согласия', en: 'acceptance' },
  adoptionOfTheLaw: {
    kk: 'қабылданған күннен бастап: заң Президентке жіберіледі',
    ru: 'со дня принятия: закон направляется Президенту',
    en: 'adoption: law goes to the President',
  },
  adoptionOfTheTemporaryAct: {
    kk: 'уақытша акт қабылданған күннен бастап',
    ru: 'со дня принятия временного акта',
    en: 'adoption of the temporary act',
  },
  appointment: { kk: 'тағайындалған күннен бастап', ru: 'со дня назначения', en: 'appointment' },
  bringingOfTheAccusation: {
    kk: 'айып тағылған күннен бастап',
    ru: 'со дня предъявления обвинения',
    en: 'bringing of the accusation',
  },
  calling: { kk: 'тағайындалған күннен бастап', ru: 'со дня назначения выборов', en: 'calling' },
  decisionOfTheKurultai: {
    kk: 'Құрылтай шешім қабылдаған күннен бастап',
    ru: 'со дня решения Курултая',
    en: 'decision of the Kurultai',
  },
  declaration: { kk: 'жарияланған күннен бастап', ru: 'со дня объявления', en: 'declaration' },
  earlyEndOfThePowers: {
    kk: 'өкілеттік мерзімінен бұрын тоқтатылған күннен бастап',
    ru: 'со дня досрочного прекращения полномочий',
    en: 'early end of the powers',
  },
  election: { kk: 'сайлау', ru: 'избрание', en: 'election' },
  endOfTerm: {
    kk: 'мерзім аяқталғанға дейін (соңғы күн)',
    ru: 'до окончания срока (последний день)',
    en: 'before the end of the term (latest day)',
  },
  endOfTermBeforeVote: {
    kk: 'мерзім аяқталғанға дейін (дауыс берудің соңғы күні)',
    ru: 'до окончания срока (последний день голосования)',
    en: 'before the end of the term (latest day of the vote)',
  },
  entryIntoForceFirstAppointment: {
    kk: 'Конституция күшіне енген күннен бастап (тек алғашқы тағайындау)',
    ru: 'со дня вступления Конституции в силу (только первое назначение)',
    en: 'entry into force of the Constitution (first appointment only)',
  },
  entryIntoForceOfTheConstitution: {
    kk: 'Конституция күшіне енген күннен бастап',
    ru: 'со дня вступления Конституции в силу',
    en: 'entry into force of the Constitution',
  },
  filing: { kk: 'мәлімдеме берілген күннен бастап', ru: 'со дня подачи заявления', en: 'filing' },
  firstSundayOfDecemberOfTheLastYear: {
    kk: 'соңғы жылдың желтоқсанының бірінші жексенбісі',
    ru: 'первое воскресенье декабря последнего года',
    en: 'first Sunday of December of the last year',
  },
  initialElection: { kk: 'алғашқы сайлаудан бастап', ru: 'со дня первоначальных выборов', en: 'initial election' },
  offer: { kk: 'мәлімделген күннен бастап', ru: 'со дня заявления', en: 'offer' },
  offerOfResignation: {
    kk: 'орнынан түсу туралы мәлімделген күннен бастап',
    ru: 'со дня заявления об отставке',
    en: 'offer of resignation',
  },
  openingOfTheFirstSessionOfTheFirstKurultai: {
    kk: 'бірінші Құрылтайдың бірінші сессиясы ашылған күннен бастап (өтпелі норма)',
    ru: 'со дня открытия первой сессии первого Курултая (переходная норма)',
    en: 'opening of the first session of the first Kurultai (transitional)',
  },
  override: { kk: 'қарсылықтар еңсерілген күннен бастап', ru: 'со дня преодоления возражений', en: 'override' },
  petition: { kk: 'өтініш беру', ru: 'подача обращения', en: 'petition' },
  publicationOfTheResults: {
    kk: 'нәтижелер жарияланған күннен бастап',
    ru: 'со дня опубликования результатов',
    en: 'publication of the results',
  },
  puttingOfTheQuestion: {
    kk: 'мәселе қойылған сәттен бастап',
    ru: 'с момента постановки вопроса',
    en: 'putting of the question',
  },
  registrationOfTheParty: {
    kk: 'партия тіркелген күннен бастап',
    ru: 'со дня регистрации партии',
    en: 'registration of the party',
  },
  releaseRemovalOrDeath: {
    kk: 'босатылған, кетірілген немесе қайтыс болған күннен бастап',
    ru: 'со дня освобождения, отрешения или смерти',
    en: 'release, removal or death',
  },
  secondWednesdayOfJanuary: {
    kk: 'қаңтардың екінші сәрсенбісі',
    ru: 'вторая среда января',
    en: 'second Wednesday of January',
  },
  sendingOfTheObjections: {
    kk: 'қарсылықтар жіберілген күннен бастап',
    ru: 'со дня направления возражений',
    en: 'sending of the objections',
  },
  startOfOffice: { kk: 'қызметіне кіріскен күннен бастап', ru: 'со дня вступления в должность', en: 'start of office' },
  startOfTheFoundingProcedure: {
    kk: 'құру рәсімі басталған күннен бастап (нақты басталу сәті қаралған жоқ)',
    ru: 'со дня начала процедуры создания (точное начало не изучено)',
    en: 'start of the founding procedure (exact start not read)',
  },
  startOfTheTerm: { kk: 'мерзім басталған күннен бастап', ru: 'со дня начала срока', en: 'start of the term' },
  submission: { kk: 'ұсыну', ru: 'представление', en: 'submission' },
  takingOfThePowers: {
    kk: 'өкілеттік қабылданған күннен бастап',
    ru: 'со дня принятия полномочий',
    en: 'taking of the powers',
  },
  transferToTheSenate: {
    kk: 'Сенатқа берілген күннен бастап',
    ru: 'со дня передачи в Сенат',
    en: 'transfer to the Senate',
  },
  vote: { kk: 'дауыс беру', ru: 'голосование', en: 'vote' },
  voteAhead: {
    kk: 'дауыс беруге дейін (ұсыну аяқталады; тіркеу 25 күн бұрын аяқталады)',
    ru: 'до голосования (окончание выдвижения; регистрация заканчивается за 25 дней)',
    en: 'before the vote (end of nomination; registration ends 25 days before)',
  },
} satisfies Readonly<Record<string, Localized>>;
