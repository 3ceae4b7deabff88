import type { Provisions } from '../../types.ts';

/** Provisions on 1 January 2022: transition. */
export const transitionProvisions: Provisions = {
  'trans.parliament': {
    topic: 'transition',
    place: 'parliament',
    title: { kk: 'Өтпелі норма', ru: 'Переходное правило', en: 'Transition rule' },
    value: null,
    text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' },
    cites: [],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'akorda-2022', '2026': 'timesca-51256' },
    note: {
      kk: 'Іс жүзінде президенттік квота 2023 жылғы 24 қаңтарда онға дейін қысқартылды: сайлау тағайындалғаннан кейін (19 қаңтар) және ол өткізілгенге дейін (19 наурыз).',
      ru: 'Фактически президентская квота сокращена до десяти 24 января 2023 года: после назначения выборов (19 января) и до их проведения (19 марта).',
      en: 'In fact the presidential quota was cut to ten on 24 Jan 2023: after the election was called (19 Jan) and before it was held (19 March).',
    },
  },
  'trans.entry_into_force': {
    topic: 'transition',
    place: 'acts',
    title: { kk: 'Күшіне ену', ru: 'Вступление в силу', en: 'Entry into force' },
    value: '1995-09-05',
    text: { kk: '1995 жылғы 30 тамыздағы мәтін.', ru: 'Текст от 30 августа 1995 года.', en: 'Text of 30 Aug 1995.' },
    cites: [{ source: 'constitution-1995', article: '90' }],
    confidence: 'verified',
    readIn: { 'pre-2022': 'zakon-document', 'post-2022': 'akorda-2022', '2026': 'constitution-2026' },
  },
  'trans.officials': {
    topic: 'transition',
    place: 'state-bodies',
    title: {
      kk: 'Мәтін өзгерген кездегі қызметтегі лауазымды адамдар',
      ru: 'Должностные лица, находящиеся в должности при смене текста',
      en: 'Officials in office when the text changes',
    },
    value: null,
    text: { kk: 'Қолданылмайды.', ru: 'Неприменимо.', en: 'Not applicable.' },
    cites: [],
    confidence: 'verified',
    readIn: { 'pre-2022': 'constitute-2017', 'post-2022': 'constitution-1995', '2026': 'constitution-2026' },
    note: {
      kk: 'Өтпелі баптарда қызметтегі Президент те, Үкімет те аталмаған.',
      ru: 'В переходных статьях действующий Президент и Правительство не упомянуты.',
      en: 'The transitional articles do not mention the sitting President or the Government.',
    },
  },
};
