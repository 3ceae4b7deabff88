import type { AmendmentData } from '../types.ts';

/** Statutes of November 2022: parties and akims. */
export const amendment202211Statutes: AmendmentData = {
  id: '2022-11-statutes',
  title: {
    kk: '2022 жылғы қарашадағы заңдар: партиялар мен әкімдер',
    ru: 'Законы ноября 2022 года: партии и акимы',
    en: 'Statutes of November 2022: parties and akims',
  },
  effective: '2022-11',
  from: '2022-11-28',
  enactedBy: [{ source: 'statutes-november-2022' }],
  note: {
    kk: 'Күні деректер базасында жоқ; жаңа ереже бойынша партия тіркелген 2022 жылғы 28 қарашадан бастап есептеледі.',
    ru: 'Дня в базе фактов нет; считается с 28 ноября 2022 года, когда по новым правилам была зарегистрирована партия.',
    en: 'The day is not in the fact base; counted from 28 November 2022, when a party was registered under the new rules.',
  },
  changes: {
    provisions: {
      'akim.party_office': {
        was: {
          value: false,
          text: {
            kk: 'Әкімдер билік партиясының өңірлік филиалдарын басқарды.',
            ru: 'Акимы возглавляли региональные филиалы правящей партии.',
            en: 'Akims chaired regional branches of the ruling party.',
          },
        },
        becomes: {
          value: true,
          text: {
            kk: '2022 жылғы қарашаның басындағы заңдар әкімдер мен олардың орынбасарларына партия филиалдарында лауазым атқаруға тыйым салады; AMANAT содан кейін оларды босатты.',
            ru: 'Законы начала ноября 2022 года запрещают акимам и их заместителям занимать должности в филиалах партий; затем партия «AMANAT» освободила их от этих должностей.',
            en: 'Laws of early Nov 2022 bar akims and their deputies from posts in party branches; Amanat then removed them.',
          },
          effectiveFrom: '2022-11',
        },
      },
      'party.members': {
        was: {
          value: 20000,
          text: {
            kk: '20 000 (2020 жылға дейін 40 000).',
            ru: '20 000 (до 2020 года — 40 000).',
            en: '20,000 (40,000 before 2020).',
          },
        },
        becomes: { value: 5000, text: { kk: '5 000.', ru: '5000.', en: '5,000.' }, effectiveFrom: '2022-11' },
      },
      'party.branch': {
        was: { value: 600, text: { kk: '600.', ru: '600.', en: '600.' } },
        becomes: { value: 200, text: { kk: '200.', ru: '200.', en: '200.' }, effectiveFrom: '2022-11' },
      },
      'party.initiative_group': {
        was: { value: 1000, text: { kk: '1 000 азамат.', ru: '1000 граждан.', en: '1,000 citizens.' } },
        becomes: {
          value: 700,
          text: { kk: '700 азамат.', ru: '700 граждан.', en: '700 citizens.' },
          effectiveFrom: '2022-11',
        },
      },
      'party.deadlines': {
        was: {
          value: { congress: 2, branches: 6 },
          text: { kk: 'Екі және алты ай.', ru: 'Два и шесть месяцев.', en: 'Two and six months.' },
        },
        becomes: {
          value: { congress: 3, branches: 12 },
          text: { kk: 'Үш және он екі ай.', ru: 'Три и двенадцать месяцев.', en: 'Three and twelve months.' },
          effectiveFrom: '2022-11',
        },
      },
    },
  },
};
