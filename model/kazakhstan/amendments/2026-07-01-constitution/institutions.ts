import type { ChangesOf } from '../../types.ts';

/** What the Constitution of 2026 changes: institutions. */
export const institutions: ChangesOf<'institutions'> = {
  'vice-president': {
    was: null,
    becomes: {
      type: 'office',
      name: { kk: 'Вице-Президент', ru: 'Вице-Президент', en: 'Vice-President' },
      place: 'president',
      note: {
        kk: '1995 жылғы мәтіннің 94(2)-бабында бұрынғы Вице-Президент туралы тек 1995 жылғы өтпелі мәселе ретінде айтылады.',
        ru: 'В ст. 94(2) текста 1995 года прежний Вице-Президент упомянут лишь в переходном положении 1995 года.',
        en: 'Art. 94(2) of the 1995 text speaks of an earlier Vice-President only as a transitional matter of 1995.',
      },
    },
  },
  'state-counsellor': {
    was: {
      type: 'office',
      name: { kk: 'Мемлекеттік кеңесші', ru: 'Государственный советник', en: 'State Counsellor' },
      place: 'president',
      note: {
        kk: 'Реформаға дейінгі мәтінде лауазым Мемлекеттік хатшы деп аталады. 2026 жылғы мәтінде ол аталмайды.',
        ru: 'В тексте до 2022 года должность называется «Государственный секретарь». В тексте 2026 года она не названа.',
        en: 'In the pre2022 text the office is called State Secretary. The 2026 text does not name it.',
      },
    },
    becomes: null,
  },
  parliament: {
    was: {
      type: 'body',
      name: { kk: 'Парламент (екі Палата)', ru: 'Парламент (обе Палаты)', en: 'Parliament (both chambers)' },
      place: 'parliament',
    },
    becomes: null,
  },
  mazhilis: {
    was: { type: 'body', name: { kk: 'Мәжіліс', ru: 'Мажилис', en: 'Mazhilis' }, place: 'mazhilis' },
    becomes: null,
  },
  senate: { was: { type: 'body', name: { kk: 'Сенат', ru: 'Сенат', en: 'Senate' }, place: 'senate' }, becomes: null },
  kurultai: {
    was: null,
    becomes: {
      type: 'body',
      name: { kk: 'Құрылтай', ru: 'Курултай', en: 'Kurultai' },
      place: 'mazhilis',
      succeeds: ['mazhilis', 'parliament'],
    },
  },
  'mazhilis-chair': {
    was: {
      type: 'office',
      name: { kk: 'Мәжіліс Төрағасы', ru: 'Председатель Мажилиса', en: 'Chair of the Mazhilis' },
      place: 'mazhilis',
    },
    becomes: null,
  },
  'senate-chair': {
    was: {
      type: 'office',
      name: { kk: 'Сенат Төрағасы', ru: 'Председатель Сената', en: 'Chair of the Senate' },
      place: 'senate',
    },
    becomes: null,
  },
  'kurultai-chair': {
    was: null,
    becomes: {
      type: 'office',
      name: { kk: 'Құрылтай Төрағасы', ru: 'Председатель Курултая', en: 'Chair of the Kurultai' },
      place: 'mazhilis',
      succeeds: ['mazhilis-chair'],
    },
  },
  'assembly-of-people': {
    was: {
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
    becomes: null,
  },
  'halyk-kenesi': {
    was: null,
    becomes: {
      type: 'body',
      name: {
        kk: 'Қазақстан Халық Кеңесі',
        ru: 'Қазақстан Халық Кеңесі (Народный Совет)',
        en: "Halyk Kenesi (People's Council)",
      },
      place: 'assembly',
    },
  },
};
