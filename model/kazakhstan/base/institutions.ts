import type { Institutions } from '../types.ts';

/** Institutions, groups and objects of power on 1 January 2022. */
export const institutions: Institutions = {
  people: {
    type: 'people',
    name: {
      kk: 'Қазақстан халқы (сайлаушылар)',
      ru: 'Народ Казахстана (избиратели)',
      en: 'People of Kazakhstan (voters)',
    },
    place: 'people',
  },
  citizens: {
    type: 'people',
    name: { kk: 'Азаматтар (жеке)', ru: 'Граждане (отдельные лица)', en: 'Citizens (individual)' },
    place: 'people',
  },
  president: { type: 'office', name: { kk: 'Президент', ru: 'Президент', en: 'President' }, place: 'president' },
  'state-counsellor': {
    type: 'office',
    name: { kk: 'Мемлекеттік хатшы', ru: 'Государственный секретарь', en: 'State Secretary' },
    place: 'president',
    note: {
      kk: 'Реформаға дейінгі мәтінде лауазым Мемлекеттік хатшы деп аталады. 2026 жылғы мәтінде ол аталмайды.',
      ru: 'В тексте до 2022 года должность называется «Государственный секретарь». В тексте 2026 года она не названа.',
      en: 'In the pre2022 text the office is called State Secretary. The 2026 text does not name it.',
    },
  },
  'presidential-administration': {
    type: 'body',
    name: { kk: 'Президенттің Әкімшілігі', ru: 'Администрация Президента', en: 'Administration of the President' },
    place: 'president',
  },
  'presidential-bodies': {
    type: 'group',
    name: {
      kk: 'Президентке тікелей бағынатын және есеп беретін мемлекеттік органдар',
      ru: 'Государственные органы, непосредственно подчинённые и подотчётные Президенту',
      en: 'State bodies directly subordinate and accountable to the President',
    },
    place: 'state-bodies',
  },
  'first-president': {
    type: 'office',
    name: { kk: 'Тұңғыш Президент – Елбасы', ru: 'Первый Президент – Елбасы', en: 'First President - Elbasy' },
    place: 'former-presidents',
    note: {
      kk: 'Конституцияның Тұңғыш Президент туралы ережелері 2022 жылғы 8 маусымда тоқтатылды; 2000 жылғы конституциялық заңның күші 2023 жылғы ақпанда жойылды.',
      ru: 'Положения Конституции о Первом Президенте прекратили действие 8 июня 2022 года; конституционный закон 2000 года утратил силу в феврале 2023 года.',
      en: 'Clauses of the Constitution on the First President ended on 8 June 2022; the constitutional law of 2000 was repealed in February 2023.',
    },
  },
  'ex-presidents': {
    type: 'group',
    name: { kk: 'Экс-Президенттер', ru: 'Экс-Президенты', en: 'Ex-Presidents' },
    place: 'former-presidents',
  },
  parliament: {
    type: 'body',
    name: { kk: 'Парламент (екі Палата)', ru: 'Парламент (обе Палаты)', en: 'Parliament (both chambers)' },
    place: 'parliament',
  },
  mazhilis: { type: 'body', name: { kk: 'Мәжіліс', ru: 'Мажилис', en: 'Mazhilis' }, place: 'mazhilis' },
  senate: { type: 'body', name: { kk: 'Сенат', ru: 'Сенат', en: 'Senate' }, place: 'senate' },
  'mazhilis-chair': {
    type: 'office',
    name: { kk: 'Мәжіліс Төрағасы', ru: 'Председатель Мажилиса', en: 'Chair of the Mazhilis' },
    place: 'mazhilis',
  },
  'senate-chair': {
    type: 'office',
    name: { kk: 'Сенат Төрағасы', ru: 'Председатель Сената', en: 'Chair of the Senate' },
    place: 'senate',
  },
  deputies: {
    type: 'group',
    name: {
      kk: 'Заң шығарушы органның депутаттары (жеке немесе көрсетілген үлеспен)',
      ru: 'Депутаты законодательного органа (отдельные депутаты или установленная их доля)',
      en: 'Deputies of the legislature (individually or as a stated share)',
    },
    place: 'parliament',
  },
  parties: {
    type: 'group',
    name: {
      kk: 'Саяси партиялар және олардың фракциялары',
      ru: 'Политические партии и их фракции',
      en: 'Political parties and their factions',
    },
    place: 'people',
  },
  government: { type: 'body', name: { kk: 'Үкімет', ru: 'Правительство', en: 'Government' }, place: 'government' },
  'prime-minister': {
    type: 'office',
    name: { kk: 'Премьер-Министр', ru: 'Премьер-Министр', en: 'Prime Minister' },
    place: 'government',
  },
  ministers: {
    type: 'group',
    name: { kk: 'Үкімет мүшелері', ru: 'Члены Правительства', en: 'Members of the Government' },
    place: 'government',
  },
  'constitutional-council': {
    type: 'body',
    name: { kk: 'Конституциялық Кеңес', ru: 'Конституционный Совет', en: 'Constitutional Council' },
    place: 'constitutional-review',
    note: {
      kk: 'Сот құрылғанға дейін өз функцияларын сақтады (99(1)-бап); Сот 2023 жылғы 1 қаңтардан бастап жұмыс істейді.',
      ru: 'Сохранял свои функции до образования Суда (ст. 99(1)); Суд работает с 1 января 2023 года.',
      en: 'Kept its functions until the Court was formed (Art. 99(1)); the Court works from 1 January 2023.',
    },
  },
  courts: {
    type: 'group',
    name: { kk: 'Соттар (барлығы)', ru: 'Суды (все)', en: 'Courts (all)' },
    place: 'courts',
    includes: ['supreme-court', 'local-courts'],
  },
  'supreme-court': {
    type: 'body',
    name: { kk: 'Жоғарғы Сот', ru: 'Верховный Суд', en: 'Supreme Court' },
    place: 'courts',
  },
  'local-courts': {
    type: 'group',
    name: { kk: 'Жергілікті және басқа да соттар', ru: 'Местные и другие суды', en: 'Local and other courts' },
    place: 'courts',
  },
  'supreme-judicial-council': {
    type: 'body',
    name: { kk: 'Жоғары Сот Кеңесі', ru: 'Высший Судебный Совет', en: 'Supreme Judicial Council' },
    place: 'courts',
  },
  'prosecutor-general': {
    type: 'office',
    name: {
      kk: 'Бас Прокурор және прокуратура',
      ru: 'Генеральный Прокурор и прокуратура',
      en: 'Prosecutor General and prosecution service',
    },
    place: 'guarantors',
  },
  ombudsman: {
    type: 'office',
    name: {
      kk: 'Адам құқықтары жөніндегі уәкіл',
      ru: 'Уполномоченный по правам человека',
      en: 'Human Rights Commissioner',
    },
    place: 'guarantors',
  },
  'central-election-commission': {
    type: 'body',
    name: {
      kk: 'Орталық сайлау комиссиясы',
      ru: 'Центральная избирательная комиссия',
      en: 'Central Election Commission',
    },
    place: 'state-bodies',
  },
  'accounts-committee': {
    type: 'body',
    name: {
      kk: 'Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті',
      ru: 'Счетный комитет по контролю за исполнением республиканского бюджета',
      en: 'Accounts Committee for Control over Execution of the Republican Budget',
    },
    place: 'state-bodies',
    note: {
      kk: 'Оның орнына Жоғары аудиторлық палата құрылды (99(1)-бап).',
      ru: 'Заменён Высшей аудиторской палатой (ст. 99(1)).',
      en: 'Replaced by the Supreme Audit Chamber (Art. 99(1)).',
    },
  },
  'national-bank': {
    type: 'body',
    name: { kk: 'Ұлттық Банк', ru: 'Национальный Банк', en: 'National Bank' },
    place: 'state-bodies',
  },
  'national-security-committee': {
    type: 'body',
    name: {
      kk: 'Ұлттық қауіпсіздік комитеті',
      ru: 'Комитет национальной безопасности',
      en: 'National Security Committee',
    },
    place: 'state-bodies',
  },
  'state-guard-service': {
    type: 'body',
    name: { kk: 'Мемлекеттік күзет қызметі', ru: 'Служба государственной охраны', en: 'State Guard Service' },
    place: 'state-bodies',
  },
  'security-council': {
    type: 'body',
    name: { kk: 'Қауіпсіздік Кеңесі', ru: 'Совет Безопасности', en: 'Security Council' },
    place: 'state-bodies',
  },
  'assembly-of-people': {
    type: 'body',
    name: {
      kk: 'Қазақстан халқы Ассамблеясы',
      ru: 'Ассамблея народа Казахстана',
      en: 'Assembly of the People of Kazakhstan',
    },
    place: 'assembly',
    note: {
      kk: '2026 жылғы Конституцияда аталмайды.',
      ru: 'В Конституции 2026 года не названа.',
      en: 'Not named in the 2026 Constitution.',
    },
  },
  maslikhats: {
    type: 'group',
    name: { kk: 'Мәслихаттар (барлық деңгейдегі)', ru: 'Маслихаты (все уровни)', en: 'Maslikhats (all levels)' },
    place: 'maslikhats',
    includes: ['regional-maslikhats', 'district-maslikhats'],
  },
  'regional-maslikhats': {
    type: 'group',
    name: {
      kk: 'Облыстардың, республикалық маңызы бар қалалардың және астананың мәслихаттары',
      ru: 'Маслихаты областей, городов республиканского значения и столицы',
      en: 'Maslikhats of regions, cities of republican significance and the capital',
    },
    place: 'maslikhats',
  },
  'district-maslikhats': {
    type: 'group',
    name: {
      kk: 'Аудандар мен облыстық маңызы бар қалалардың мәслихаттары',
      ru: 'Маслихаты районов и городов областного значения',
      en: 'Maslikhats of districts and cities of regional significance',
    },
    place: 'maslikhats',
  },
  akims: {
    type: 'group',
    name: { kk: 'Әкімдер (барлық деңгейдегі)', ru: 'Акимы (все уровни)', en: 'Akims (all levels)' },
    place: 'akims',
    includes: ['regional-akims', 'district-akims', 'rural-akims'],
  },
  'regional-akims': {
    type: 'office',
    name: {
      kk: 'Облыстардың, республикалық маңызы бар қалалардың және астананың әкімдері',
      ru: 'Акимы областей, городов республиканского значения и столицы',
      en: 'Akims of regions, cities of republican significance and the capital',
    },
    place: 'akims',
  },
  'district-akims': {
    type: 'office',
    name: {
      kk: 'Аудандар мен облыстық маңызы бар қалалардың әкімдері',
      ru: 'Акимы районов и городов областного значения',
      en: 'Akims of districts and cities of regional significance',
    },
    place: 'akims',
    note: {
      kk: 'Конституция оларды ауыл әкімдерімен бірге өзге әкімшілік-аумақтық бөліністердің әкімдері ретінде қарастырады.',
      ru: 'Конституция объединяет их с сельскими акимами как акимов иных административно-территориальных единиц.',
      en: 'The Constitution treats them together with rural akims as akims of other units.',
    },
  },
  'rural-akims': {
    type: 'office',
    name: {
      kk: 'Ауылдар мен ауылдық округтердің әкімдері',
      ru: 'Акимы сёл и сельских округов',
      en: 'Akims of villages and rural districts',
    },
    place: 'akims',
    note: {
      kk: 'Аудандар мен облыстық маңызы бар қалалардың әкімдері туралы жазбаны қараңыз.',
      ru: 'См. «Акимы районов и городов областного значения».',
      en: 'See district-akims.',
    },
  },
  'armed-forces': {
    type: 'body',
    name: { kk: 'Қарулы Күштер', ru: 'Вооруженные Силы', en: 'Armed Forces' },
    place: 'state-bodies',
  },
  'diplomatic-missions': {
    type: 'group',
    name: { kk: 'Дипломатиялық өкілдіктер', ru: 'Дипломатические представительства', en: 'Diplomatic missions' },
    place: 'state-bodies',
  },
  'incapacity-commission': {
    type: 'body',
    name: {
      kk: 'Президенттің денсаулығы жөніндегі комиссия',
      ru: 'Комиссия по вопросу о состоянии здоровья Президента',
      en: 'Commission on the health of the President',
    },
    place: 'state-bodies',
  },
  'state-bodies': {
    type: 'group',
    name: { kk: 'Жалпы мемлекеттік органдар', ru: 'Государственные органы в целом', en: 'State bodies in general' },
    place: 'state-bodies',
  },
  constitution: { type: 'object', name: { kk: 'Конституция', ru: 'Конституция', en: 'Constitution' }, place: 'acts' },
  laws: { type: 'object', name: { kk: 'Заңдар', ru: 'Законы', en: 'Laws' }, place: 'acts' },
  'constitutional-laws': {
    type: 'object',
    name: { kk: 'Конституциялық заңдар', ru: 'Конституционные законы', en: 'Constitutional laws' },
    place: 'acts',
  },
  'legal-acts': {
    type: 'object',
    name: { kk: 'Өзге құқықтық актілер', ru: 'Иные правовые акты', en: 'Other legal acts' },
    place: 'acts',
  },
  treaties: {
    type: 'object',
    name: { kk: 'Халықаралық шарттар', ru: 'Международные договоры', en: 'International treaties' },
    place: 'acts',
  },
  'republican-budget': {
    type: 'object',
    name: { kk: 'Республикалық бюджет', ru: 'Республиканский бюджет', en: 'Republican budget' },
    place: 'acts',
  },
  'local-budgets': {
    type: 'object',
    name: {
      kk: 'Жергілікті жоспарлар, бағдарламалар және бюджеттер',
      ru: 'Местные планы, программы и бюджеты',
      en: 'Local plans, programmes and budgets',
    },
    place: 'acts',
  },
  taxes: {
    type: 'object',
    name: { kk: 'Салықтар мен алымдар', ru: 'Налоги и сборы', en: 'Taxes and charges' },
    place: 'acts',
  },
  'maslikhat-acts': {
    type: 'object',
    name: { kk: 'Мәслихаттардың шешімдері', ru: 'Решения маслихатов', en: 'Decisions of maslikhats' },
    place: 'maslikhats',
  },
  'akim-acts': {
    type: 'object',
    name: {
      kk: 'Әкімдердің шешімдері мен қаулылары',
      ru: 'Решения и распоряжения акимов',
      en: 'Decisions and resolutions of akims',
    },
    place: 'akims',
  },
  'executive-acts': {
    type: 'object',
    name: {
      kk: 'Министрліктердің және басқа да атқарушы органдардың актілері',
      ru: 'Акты министерств и иных исполнительных органов',
      en: 'Acts of ministries and other executive bodies',
    },
    place: 'acts',
  },
  elections: { type: 'object', name: { kk: 'Сайлау', ru: 'Выборы', en: 'Elections' }, place: 'people' },
  referendum: {
    type: 'object',
    name: { kk: 'Республикалық референдум', ru: 'Республиканский референдум', en: 'Nationwide referendum' },
    place: 'people',
  },
  state: {
    type: 'object',
    name: { kk: 'Мемлекет және оның аумағы', ru: 'Государство и его территория', en: 'The state and its territory' },
    place: 'acts',
  },
  'intl-decisions': {
    type: 'object',
    name: {
      kk: 'Халықаралық ұйымдардың шешімдері',
      ru: 'Решения международных организаций',
      en: 'Decisions of international organisations',
    },
    place: 'acts',
  },
};
