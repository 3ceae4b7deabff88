import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: referendum. */
export const referendumProvisions: Provisions = {
  'ref.turnout': {
    topic: 'referendum',
    place: 'people',
    title: {
      kk: 'Конституциялық референдумның жарамдылығы',
      ru: 'Условие, при котором конституционный референдум считается состоявшимся',
      en: 'Validity of a constitutional referendum',
    },
    value: 'more than 1/2 of eligible citizens',
    text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
    cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'ref.majority': {
    topic: 'referendum',
    place: 'people',
    title: { kk: 'Қабылдауға қажетті көпшілік', ru: 'Большинство для принятия', en: 'Adoption majority' },
    value: {
      votes: 'more than 1/2 of those voting',
      in: 'at least 2/3 of regions, cities of republican significance and the capital',
      needed_of_17: 12,
    },
    text: {
      kk: 'Қос көпшілік; 2022 жылғы маусымда 17-нің 12-сі.',
      ru: 'Двойное большинство; 12 из 17 в июне 2022 года.',
      en: 'Double majority; 12 of 17 in June 2022.',
    },
    cites: [{ source: 'constitution-1995', article: '91', paragraph: '1' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
    note: {
      kk: '17-нің 12-сі деген деректі «Вестник Кавказа» келтіреді; 20-ның 14-і – арифметикалық есеп.',
      ru: '12 из 17 указывает «Вестник Кавказа»; 14 из 20 получено арифметически.',
      en: '12 of 17 is stated by Vestnik Kavkaza; 14 of 20 is arithmetic.',
    },
  },
  'ref.only_way': {
    topic: 'referendum',
    place: 'people',
    title: {
      kk: 'Референдум – өзгерістер енгізудің жалғыз жолы ма?',
      ru: 'Референдум — единственный способ внесения изменений?',
      en: 'Is a referendum the only way to amend?',
    },
    value: false,
    text: {
      kk: 'Жоқ, Парламент те өзгерістер енгізе алады.',
      ru: 'Нет, изменения может вносить и Парламент.',
      en: 'No, Parliament may amend too.',
    },
    cites: [
      { source: 'constitution-1995', article: '91', paragraph: '1' },
      { source: 'constitution-1995', article: '53', paragraph: '1' },
    ],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
    note: {
      kk: '2017 жылғы ағылшынша мәтіннің бірінші сөйлемінде «тек жалпыхалықтық референдуммен» делінген; орысша мәтінде «тек» сөзі жоқ және сол тармақ Парламентке өзгерістер енгізуге жол береді.',
      ru: 'В первом предложении английского текста 2017 года сказано «только всенародным референдумом»; в русском тексте слова «только» нет, и тот же пункт позволяет Парламенту вносить изменения.',
      en: "The first sentence of the 2017 English text says 'only by an all-nation referendum'; the Russian has no 'only', and the same paragraph lets Parliament amend.",
    },
  },
  'ref.result': {
    topic: 'referendum',
    place: 'people',
    title: {
      kk: 'Қабылдау референдумының нәтижесі',
      ru: 'Итог референдума о принятии',
      en: 'Result of the adopting referendum',
    },
    value: null,
    text: {
      kk: '1995 жылғы 30 тамыздағы мәтін; 1998–2019 жылдардағы кейінгі өзгерістерді Парламент енгізді.',
      ru: 'Текст от 30 августа 1995 года; последующие изменения 1998–2019 годов внёс Парламент.',
      en: 'Text of 30 Aug 1995; later changes 1998-2019 were made by Parliament.',
    },
    cites: [],
    confidence: 'background',
    readIn: {
      'post-2022': 'altainews-38969-izmeneniya-v-konstitutsiyu-kazakhs',
      '2026': 'caspianpost-kazakh-citizens-overwhelmingly-approve-n',
    },
    note: {
      kk: '2022 жылғы қарсы дауыстар саны (1 490 470) eymaps.com сайтындағы Уикипедия көшірмесінен алынған. Қолдаған дауыстардың өңірлер бойынша үлесі екі дауыс беру үшін де табылған жоқ.',
      ru: 'Число голосов «против» в 2022 году (1 490 470) взято из копии Википедии на eymaps.com. Доли голосов «за» по регионам не найдены ни для одного из двух голосований.',
      en: 'No-votes of 2022 (1,490,470) come from the Wikipedia copy at eymaps.com. Yes-shares by region were not found for either vote.',
    },
  },
  'ref.turnout_regions': {
    topic: 'referendum',
    place: 'people',
    title: {
      kk: 'Сайлаушылардың өңірлер бойынша келуі, 2022 жылғы 5 маусым (алдын ала дерек, %)',
      ru: 'Явка избирателей по регионам, 5 июня 2022 года (предварительно, %)',
      en: 'Turnout by region, 5 June 2022 (preliminary, %)',
    },
    value: null,
    text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' },
    cites: [],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'inform-3941115' },
  },
  'ref.scope': {
    topic: 'referendum',
    place: 'people',
    title: { kk: 'Реформа қозғаған баптар', ru: 'Статьи, затронутые реформой', en: 'Articles touched by the reform' },
    value: null,
    text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' },
    cites: [],
    confidence: 'verified',
    readIn: {
      'pre-2022': 'constitute-2017',
      'post-2022': 'akorda-2022',
      '2026': 'gazeta-179058-cik-rossii-primet-uchastie-v-nabl',
    },
    note: {
      kk: '«33 бапқа 56 түзету» деген сәйкес келеді; 2022 жылғы сәуірдегі жоба 35 түзету деп сипатталған (The Astana Times).',
      ru: '«56 поправок в 33 статьи» соответствует подсчёту; проект апреля 2022 года описывали как 35 поправок (The Astana Times).',
      en: '"56 amendments in 33 articles" fits; the draft of April 2022 was described as 35 amendments (Astana Times).',
    },
  },
  'ref.unamendable': {
    topic: 'referendum',
    place: 'acts',
    title: {
      kk: 'Нені ешқашан өзгертуге болмайды',
      ru: 'Что не может быть изменено никогда',
      en: 'What can never be changed',
    },
    value: [
      'independence',
      'unitary state',
      'territorial integrity',
      'form of government',
      'fundamental principles of the Republic laid down by the First President',
      'status of the First President',
    ],
    text: { kk: 'Көрсетілгендей.', ru: 'Как указано.', en: 'As stated.' },
    cites: [{ source: 'constitution-1995', article: '91', paragraph: '2' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'constitution-1995', '2026': 'constitution-2026' },
    note: {
      kk: '2022 жылғы 8 маусым мен 17 қыркүйек аралығында тізімде Тұңғыш Президент те, мерзім туралы норма да болған жоқ.',
      ru: 'С 8 июня по 17 сентября 2022 года в перечне не было ни Первого Президента, ни нормы о сроке.',
      en: 'Between 8 June and 17 Sept 2022 the list had neither the First President nor the term rule.',
    },
  },
};
