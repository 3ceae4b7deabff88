import type { Localized, Place, Topic } from '../../model/vocabulary.ts';

/** The short name of each place on the map. */
export const placeNames: Readonly<Record<Place, Localized>> = {
  president: { kk: 'Президент', ru: 'Президент', en: 'President' },
  government: { kk: 'Үкімет', ru: 'Правительство', en: 'Government' },
  'state-bodies': { kk: 'Мемлекеттік органдар', ru: 'Государственные органы', en: 'State bodies' },
  guarantors: { kk: 'Прокуратура, Уәкіл', ru: 'Прокуратура, Уполномоченный', en: 'Prosecution, Commissioner' },
  courts: { kk: 'Соттар', ru: 'Суды', en: 'Courts' },
  'constitutional-review': {
    kk: 'Конституциялық бақылау',
    ru: 'Конституционный контроль',
    en: 'Constitutional review',
  },
  akims: { kk: 'Әкімдер', ru: 'Акимы', en: 'Akims' },
  maslikhats: { kk: 'Мәслихаттар', ru: 'Маслихаты', en: 'Maslikhats' },
  people: { kk: 'Халық және партиялар', ru: 'Народ и партии', en: 'People and parties' },
  'former-presidents': { kk: 'Бұрынғы Президенттер', ru: 'Бывшие Президенты', en: 'Former Presidents' },
  assembly: { kk: 'Ассамблея, Халық Кеңесі', ru: 'Ассамблея, Халық Кеңесі', en: 'Assembly, Halyk Kenesi' },
  acts: { kk: 'Заңдар және бюджет', ru: 'Законы и бюджет', en: 'Laws and budget' },
  parliament: { kk: 'Парламент', ru: 'Парламент', en: 'Parliament' },
  senate: { kk: 'Сенат', ru: 'Сенат', en: 'Senate' },
  mazhilis: { kk: 'Мәжіліс', ru: 'Мажилис', en: 'Mazhilis' },
};

/** What the chapters of the data are called. */
export const topicNames: Readonly<Record<Topic, Localized>> = {
  president: { kk: 'Президент', ru: 'Президент', en: 'President' },
  legislature_lower: { kk: 'Мәжіліс және Құрылтай', ru: 'Мажилис и Курултай', en: 'Mazhilis and Kurultai' },
  senate: { kk: 'Сенат', ru: 'Сенат', en: 'Senate' },
  lawmaking: { kk: 'Заң шығару', ru: 'Законотворчество', en: 'Law-making' },
  government: { kk: 'Үкімет', ru: 'Правительство', en: 'Government' },
  constitutional_review: {
    kk: 'Конституциялық бақылау',
    ru: 'Конституционный контроль',
    en: 'Constitutional review',
  },
  local: { kk: 'Жергілікті басқару', ru: 'Местное управление', en: 'Local government' },
  consultative: { kk: 'Консультативтік органдар', ru: 'Консультативные органы', en: 'Consultative bodies' },
  guarantors: {
    kk: 'Прокуратура, Уәкіл, соттар',
    ru: 'Прокуратура, Уполномоченный, суды',
    en: 'Prosecution, Commissioner, courts',
  },
  parties: { kk: 'Саяси партиялар', ru: 'Политические партии', en: 'Political parties' },
  rights: { kk: 'Адам құқықтары', ru: 'Права человека', en: 'Rights' },
  first_president: { kk: 'Тұңғыш Президент', ru: 'Первый Президент', en: 'First President' },
  territory: { kk: 'Аумақтық құрылыс', ru: 'Территориальное устройство', en: 'Territory' },
  referendum: { kk: 'Референдум', ru: 'Референдум', en: 'Referendum' },
  transition: { kk: 'Өтпелі ережелер', ru: 'Переходные положения', en: 'Transitional rules' },
};
