import type { RuleData, Rules } from '../types.ts';
import { in1995, in2026, since } from './writing.ts';

const AMENDS: RuleData['acts'] = { actors: ['people'], verbs: ['amends'], objects: ['constitution'] };

const onlyPresidentCalls: RuleData = {
  topic: 'referendum',
  text: {
    kk: 'Республикалық референдумды тек Президент тағайындайды: Парламент пен Үкімет оны ұсына ғана алады.',
    ru: 'Республиканский референдум назначает только Президент: Парламент и Правительство могут его лишь предложить.',
    en: 'Only the President calls a republican referendum: Parliament and the Government can do no more than propose one.',
  },
  effect: 'bars',
  acts: {
    actors: ['parliament', 'mazhilis', 'senate', 'government'],
    verbs: ['calls-referendum'],
    objects: ['referendum'],
  },
  cites: [in1995('44', '10')],
  confidence: 'verified',
};

const turnout: RuleData = {
  topic: 'referendum',
  text: {
    kk: 'Конституцияға өзгерістер туралы референдум оған қатысуға құқығы бар азаматтардың жартысынан көбі қатысса ғана өтті деп саналады.',
    ru: 'Референдум об изменении Конституции состоялся, лишь если в нём участвовало более половины граждан, имеющих на это право.',
    en: 'A referendum on amending the Constitution is valid only if more than half of the citizens entitled to vote took part.',
  },
  effect: 'requires',
  acts: AMENDS,
  when: { test: 'share', part: 'referendum.voted', whole: 'referendum.eligible', base: 'all', threshold: '>1/2' },
  cites: [in1995('91', '1')],
  confidence: 'verified',
};

const units: RuleData = {
  topic: 'referendum',
  text: {
    kk: 'Өзгерістер облыстардың, республикалық маңызы бар қалалардың және астананың кемінде үштен екісінде қатысушылардың жартысынан көбі жақтап дауыс берсе ғана қабылданады.',
    ru: 'Изменения приняты, лишь если за них высказалось более половины участников не менее чем в двух третях областей, городов республиканского значения и столицы.',
    en: 'Amendments pass only if more than half of those voting agree in at least two thirds of the regions, cities of republican significance and the capital.',
  },
  effect: 'requires',
  acts: AMENDS,
  when: {
    test: 'atLeast',
    fact: 'referendum.units-in-favour',
    value: { provision: 'ref.majority', path: ['needed_of_17'] },
  },
  cites: [in1995('91', '1')],
  confidence: 'verified',
};

const OF_TWENTY: RuleData['when'] = {
  test: 'atLeast',
  fact: 'referendum.units-in-favour',
  value: { provision: 'ref.majority', path: ['needed_of_20'] },
};

/** The referendum: who calls it, when it is valid, when an amendment has passed. */
export const referendum: Rules = {
  'referendum-called-by-president': [
    { since: since.base, is: onlyPresidentCalls },
    {
      since: since.constitution2026,
      is: {
        ...onlyPresidentCalls,
        text: {
          kk: 'Республикалық референдумды тек Президент тағайындайды: Құрылтай, Үкімет және Халық Кеңесі оны ұсына ғана алады.',
          ru: 'Республиканский референдум назначает только Президент: Курултай, Правительство и Халық Кеңесі могут его лишь предложить.',
          en: 'Only the President calls a republican referendum: the Kurultai, the Government and the Halyk Kenesi can do no more than propose one.',
        },
        acts: {
          actors: ['kurultai', 'government', 'halyk-kenesi'],
          verbs: ['calls-referendum'],
          objects: ['referendum'],
        },
        cites: [in2026('46', '10')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'referendum-turnout': [
    { since: since.base, is: turnout },
    { since: since.constitution2026, is: { ...turnout, cites: [in2026('92', '2')], effectiveFrom: '2026-07-01' } },
  ],
  'referendum-two-thirds-of-units': [
    { since: since.base, is: units },
    {
      since: since.june2022,
      is: {
        ...units,
        when: OF_TWENTY,
        effectiveFrom: '2022-06-08',
        note: {
          kk: 'Үш жаңа облыс құрылғаннан кейін бірлік саны он жетіден жиырмаға өсті.',
          ru: 'С образованием трёх новых областей число единиц выросло с семнадцати до двадцати.',
          en: 'With three new regions the number of units rose from seventeen to twenty.',
        },
      },
    },
    {
      since: since.constitution2026,
      is: { ...units, when: OF_TWENTY, cites: [in2026('92', '3')], effectiveFrom: '2026-07-01' },
    },
  ],
};
