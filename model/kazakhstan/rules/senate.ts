import type { Rules } from '../types.ts';
import { in1995, since, so } from './writing.ts';

/** Senators of the regions, the new regions of 2022 among them. */
export const senate: Rules = {
  'no-senators-of-regions-to-come': [
    {
      since: since.base,
      is: {
        topic: 'territory',
        text: {
          kk: 'Абай, Жетісу және Ұлытау облыстары жоқ, сондықтан олардан сенатор сайланбайды.',
          ru: 'Областей Абай, Жетісу и Ұлытау нет, поэтому сенаторы от них не избираются.',
          en: 'Abai, Zhetysu and Ulytau Regions do not exist, so no senators are elected for them.',
        },
        effect: 'bars',
        acts: { actors: ['maslikhats'], verbs: ['elects'], objects: ['senate'] },
        when: so('senate.region-is-new'),
        cites: [in1995('50', '2'), { source: 'list-of-referendums' }],
        confidence: 'verified',
      },
    },
    { since: since.june2022, is: null },
  ],
  'two-senators-of-each-unit': [
    {
      since: since.base,
      is: {
        topic: 'senate',
        text: {
          kk: 'Әр облыстан, республикалық маңызы бар қаладан және астанадан екі сенатор сайланады.',
          ru: 'От каждой области, города республиканского значения и столицы избираются по два сенатора.',
          en: 'Each region, city of republican significance and the capital elects two senators.',
        },
        effect: 'requires',
        acts: { actors: ['maslikhats'], verbs: ['elects'], objects: ['senate'] },
        when: { test: 'atMost', fact: 'senate.from-unit', value: 2 },
        cites: [in1995('50', '2')],
        confidence: 'verified',
      },
    },
    { since: since.constitution2026, is: null },
  ],
};
