import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: government. */
export const governmentProvisions: Provisions = {
  'gov.accountability': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Үкімет кімнің алдында жауапты',
      ru: 'Перед кем ответственно Правительство',
      en: 'To whom the Government answers',
    },
    value: ['President', 'Parliament'],
    text: {
      kk: 'Екеуінің де алдында жауапты алқалы орган.',
      ru: 'Коллегиальный орган, ответственный перед обоими.',
      en: 'Collegial body answering to both.',
    },
    cites: [{ source: 'constitution-1995', article: '64', paragraph: '2' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'gov.resign_before': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Үкімет өкілеттігін кімнің алдында доғарады',
      ru: 'Перед кем слагает полномочия',
      en: 'Before whom it lays down powers',
    },
    value: 'newly elected Mazhilis',
    text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
    cites: [{ source: 'constitution-1995', article: '70', paragraph: '1' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'gov.after_no_confidence': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Сенімсіздік білдіруден кейін не болады',
      ru: 'Что следует за вотумом недоверия',
      en: 'What follows a no-confidence vote',
    },
    value: { government: 'must offer resignation', president: 'accepts or declines within 10 days' },
    text: {
      kk: 'Сенімсіздік білдірудің өзі Үкіметті қызметтен босатпайды.',
      ru: 'Сам по себе вотум не отстраняет Правительство.',
      en: 'The vote does not remove the Government by itself.',
    },
    cites: [{ source: 'constitution-1995', article: '70', paragraph: '3', through: '6' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'gov.dismissal': {
    topic: 'government',
    place: 'president',
    title: {
      kk: 'Президенттің Үкіметті қызметтен босатуы',
      ru: 'Освобождение Правительства от должности Президентом',
      en: 'Dismissal of the Government by the President',
    },
    value: true,
    text: {
      kk: 'Өз бастамасымен; Премьер-Министрдің босатылуы бүкіл Үкіметтің өкілеттігін тоқтатады.',
      ru: 'По собственной инициативе; освобождение Премьер-Министра от должности прекращает полномочия всего Правительства.',
      en: "On his own initiative; the PM's dismissal ends the whole Government.",
    },
    cites: [{ source: 'constitution-1995', article: '70', paragraph: '7' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'gov.confidence_bill': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Заң жобасына байланысты сенім туралы мәселе',
      ru: 'Вопрос о доверии в связи с законопроектом',
      en: 'Confidence question tied to a bill',
    },
    value: {
      where: 'joint sitting',
      delay_hours: 48,
      bill_passes_if: 'no-confidence motion lacks a majority of each chamber',
      max_per_year: 2,
    },
    text: {
      kk: 'Сенімсіздік білдіру туралы ұсыныс қажетті дауыс жинамаса, заң жобасы қабылданған болып саналады.',
      ru: 'Если предложение о вотуме недоверия не набирает голосов, законопроект считается принятым.',
      en: 'If the no-confidence motion fails, the bill counts as adopted.',
    },
    cites: [{ source: 'constitution-1995', article: '61', paragraph: '7' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'constitution-1995', '2026': 'constitution-2026' },
    note: {
      kk: 'akorda.kz сайтының ағылшынша бетінде «сенім білдіру туралы ұсыныс» делінген, бұл мағынаны керісінше өзгертеді; орысша мәтінге сүйеніңіз.',
      ru: 'На английской странице akorda.kz — «motion of confidence» (вотум доверия), что меняет смысл на обратный; следует исходить из русского текста.',
      en: 'The English akorda page says "motion of confidence", which reverses the meaning; follow the Russian text.',
    },
  },
  'gov.formation': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Құрылымы мен құрамы туралы ұсыныстар',
      ru: 'Предложения о структуре и составе',
      en: 'Proposals on structure and membership',
    },
    value: { by: 'Prime Minister', days_after_appointment: 10 },
    text: {
      kk: 'Президентке қызметке тағайындалғаннан кейін он күн ішінде.',
      ru: 'Президенту в десятидневный срок после назначения.',
      en: 'To the President within ten days of appointment.',
    },
    cites: [{ source: 'constitution-1995', article: '65', paragraph: '2' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'gov.pm_requirements': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Кім Премьер-Министр бола алады',
      ru: 'Кто может быть Премьер-Министром',
      en: 'Who may be Prime Minister',
    },
    value: null,
    text: {
      kk: 'Конституцияда жасқа, тұру мерзіміне немесе тілге қойылатын талап жоқ.',
      ru: 'Конституция не устанавливает требований к возрасту, проживанию или владению языком.',
      en: 'The Constitution states no age, residence or language requirement.',
    },
    cites: [
      { source: 'constitution-1995', article: '44', paragraph: '3' },
      { source: 'constitution-1995', article: '64-68' },
    ],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
    note: {
      kk: 'Мәтіндерде ештеңе айтылмағанынан шығарылған қорытынды; мемлекеттік қызмет туралы заңдардың талаптары қаралған жоқ.',
      ru: 'Вывод из молчания текстов; требования законов о государственной службе не рассматривались.',
      en: 'From the silence of the texts; requirements of the civil service laws were not looked at.',
    },
  },
  'gov.incompat': {
    topic: 'government',
    place: 'government',
    title: {
      kk: 'Министр лауазымына сыйыспайтын қызметтер',
      ru: 'Несовместимость для министров',
      en: 'Incompatibility of ministers',
    },
    value: [
      'deputy of a representative body',
      'other paid office (except teaching, research, creative work)',
      'business',
      'governing body of a commercial organisation unless part of the duties',
    ],
    text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
    cites: [{ source: 'constitution-1995', article: '68', paragraph: '2' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
};
