import type { AmendmentData } from '../types.ts';

/** Pilot election of akims of districts and cities. */
export const amendment20231105DistrictAkims: AmendmentData = {
  id: '2023-11-05-district-akims',
  title: {
    kk: 'Аудандар мен қалалар әкімдерінің пилоттық сайлауы',
    ru: 'Пилотные выборы акимов районов и городов',
    en: 'Pilot election of akims of districts and cities',
  },
  effective: '2023-11-05',
  from: '2023-11-05',
  enactedBy: [{ source: 'statute' }],
  note: {
    kk: 'Реформадан кейінгі редакция күнінен кеш, бірақ деректер базасында соған кіреді.',
    ru: 'Позже даты редакции после реформы, но в базе фактов входит в неё.',
    en: 'Later than the day of the edition after the reform, and part of it in the fact base.',
  },
  changes: {
    provisions: {
      'akim.district': {
        was: {
          value: 'appointed or elected as law provides',
          text: {
            kk: 'Конституция мұны заңға қалдырады; іс жүзінде оларды облыс әкімі тағайындағаны – дереккөз бойынша тексерілмеген.',
            ru: 'Конституция оставляет это закону; то, что на практике их назначал аким области, не проверено по источнику.',
            en: 'The Constitution leaves it to law; that they were in practice appointed by the regional akim is background.',
          },
          cites: [{ source: 'constitution-1995', article: '87', paragraph: '4' }],
        },
        becomes: {
          value: {
            mode: 'direct election',
            pilot: '2023-11-05',
            pilot_units: 45,
            pilot_districts: 42,
            pilot_cities: 3,
          },
          text: {
            kk: 'Төте сайлау 2022 жылғы қарашадағы заңдармен кезең-кезеңімен енгізілді; 45 бөліністегі пилоттық сайлау.',
            ru: 'Прямые выборы введены законами ноября 2022 года поэтапно; пилотный проект в 45 административно-территориальных единицах.',
            en: 'Direct election introduced by the Nov 2022 laws in stages; pilot of 45 units.',
          },
          cites: [{ source: 'statute' }],
          effectiveFrom: '2023-11-05',
        },
      },
    },
  },
};
