import type { Draft } from '../../constitution/types.ts';
import type { Histories } from '../histories.ts';

/** What the steps of procedures look at, apart from what rules on acts look at too. */
export const proceduresCircumstances: Histories<Draft['circumstances'][string]> = {
  'akim.unit': [
    {
      since: 'base',
      is: {
        kind: 'word',
        title: {
          kk: 'Әкім қай бірлікке тағайындалады',
          ru: 'В какую единицу назначается аким',
          en: 'For which unit an akim is appointed',
        },
        words: {
          region: { kk: 'облыс', ru: 'область', en: 'a region' },
          city: {
            kk: 'республикалық маңызы бар қала немесе астана',
            ru: 'город республиканского значения или столица',
            en: 'a city of republican significance or the capital',
          },
        },
      },
    },
  ],
  'constitution.in-force': [
    {
      since: 'base',
      is: {
        kind: 'day',
        title: {
          kk: 'Конституция қолданысқа енгізілген күн',
          ru: 'День введения Конституции в действие',
          en: 'Day on which the Constitution took effect',
        },
      },
    },
  ],
  'election.day': [
    {
      since: 'base',
      is: {
        kind: 'day',
        title: { kk: 'Дауыс беру күні', ru: 'День голосования', en: 'Day of the vote' },
      },
    },
  ],
  'kurultai.first-session': [
    {
      since: 'base',
      is: {
        kind: 'day',
        title: {
          kk: 'Бірінші Құрылтайдың бірінші сессиясы ашылған күн',
          ru: 'День открытия первой сессии первого Курултая',
          en: 'Day on which the first session of the first Kurultai opened',
        },
      },
    },
  ],
  'minister.reserved-post': [
    {
      since: 'base',
      is: {
        kind: 'flag',
        title: {
          kk: 'Сөз сыртқы істер, қорғаныс немесе ішкі істер министрі туралы',
          ru: 'Речь идёт о министре иностранных дел, обороны или внутренних дел',
          en: 'The post is that of the minister of foreign affairs, defence or internal affairs',
        },
      },
    },
  ],
  'parliament.dissolved-whole': [
    {
      since: 'base',
      is: {
        kind: 'flag',
        title: {
          kk: 'Екі Палатасымен бірге бүкіл Парламент таратылған',
          ru: 'Распущен весь Парламент, обе Палаты',
          en: 'The whole Parliament was dissolved, both chambers',
        },
      },
    },
  ],
  'parliament.early-end-considered': [
    {
      since: 'base',
      is: {
        kind: 'flag',
        title: {
          kk: 'Президент заң шығарушы органның өкілеттігін мерзімінен бұрын тоқтату мәселесін қарап жатыр',
          ru: 'Президент рассматривает вопрос о досрочном прекращении полномочий законодательного органа',
          en: 'The President is considering an early end of the powers of the legislature',
        },
      },
    },
  ],
  'parliament.lower-house-term-ends': [
    {
      since: 'base',
      is: {
        kind: 'day',
        title: {
          kk: 'Төменгі палатаның мерзімі аяқталатын күн',
          ru: 'День окончания срока нижней палаты',
          en: 'Day on which the term of the lower house ends',
        },
      },
    },
  ],
  'recall.eligible': [
    {
      since: 'base',
      is: {
        kind: 'number',
        title: {
          kk: 'Депутатты кері шақырып алуға дауыс беруге құқығы бар округ сайлаушылары',
          ru: 'Избиратели округа, имеющие право голосовать об отзыве депутата',
          en: 'Voters of the district who may vote on the recall of the deputy',
        },
        unit: { kk: 'сайлаушы', ru: 'избиратели', en: 'voters' },
      },
    },
  ],
  'recall.voted': [
    {
      since: 'base',
      is: {
        kind: 'number',
        title: {
          kk: 'Депутатты кері шақырып алуға дауыс беруге қатысқан сайлаушылар',
          ru: 'Избиратели, принявшие участие в голосовании об отзыве депутата',
          en: 'Voters who took part in the vote on the recall of the deputy',
        },
        unit: { kk: 'сайлаушы', ru: 'избиратели', en: 'voters' },
      },
    },
  ],
  'senate.term-ends': [
    {
      since: 'base',
      is: {
        kind: 'day',
        title: {
          kk: 'Сенат депутаттарының мерзімі аяқталатын күн',
          ru: 'День окончания срока депутатов Сената',
          en: 'Day on which the term of the senators ends',
        },
      },
    },
  ],
  'vote.runner-up': [
    {
      since: 'base',
      is: {
        kind: 'number',
        title: {
          kk: 'Екінші орындағы кандидатқа берілген дауыс',
          ru: 'Голоса за кандидата, занявшего второе место',
          en: 'Votes for the candidate who came second',
        },
        unit: { kk: 'дауыс', ru: 'голоса', en: 'votes' },
      },
    },
  ],
  'vote.took-part': [
    {
      since: 'base',
      is: {
        kind: 'number',
        title: {
          kk: 'Дауыс беруге қатысқандар',
          ru: 'Принявшие участие в голосовании',
          en: 'Those who took part in the vote',
        },
        unit: { kk: 'дауыс беруші', ru: 'голосовавшие', en: 'voters' },
      },
    },
  ],
};
