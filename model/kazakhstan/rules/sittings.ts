import type { RuleData, Rules } from '../types.ts';
import { in1995, in2026, since } from './writing.ts';

const quorum: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Отырыс әр Палата депутаттарының жалпы санының кемінде үштен екісі қатысқанда өткізіледі.',
    ru: 'Заседание проводится при присутствии не менее двух третей от общего числа депутатов каждой из Палат.',
    en: 'A sitting is held with at least two thirds of all deputies of each chamber present.',
  },
  effect: 'requires',
  acts: { actors: ['parliament', 'mazhilis', 'senate'], verbs: ['convenes'], objects: ['sitting'] },
  when: {
    test: 'share',
    part: 'parliament.present',
    whole: 'parliament.deputies',
    base: 'all',
    threshold: '>=2/3',
  },
  overrides: ['sitting-held'],
  cites: [in1995('59', '5')],
  confidence: 'verified',
};

const held: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Парламент Палаталары бөлек және бірлескен отырыстар өткізеді.',
    ru: 'Палаты Парламента проводят раздельные и совместные заседания.',
    en: 'The chambers of Parliament hold sittings, separate and joint.',
  },
  effect: 'permits',
  acts: quorum.acts,
  cites: [in1995('59', '5')],
  confidence: 'verified',
};

/** Sittings of the legislature. */
export const sittings: Rules = {
  'sitting-held': [
    { since: since.base, is: held },
    {
      since: since.constitution2026,
      is: {
        ...held,
        text: {
          kk: 'Құрылтай отырыстар өткізеді.',
          ru: 'Курултай проводит заседания.',
          en: 'The Kurultai holds sittings.',
        },
        acts: { actors: ['kurultai'], verbs: ['convenes'], objects: ['sitting'] },
        cites: [in2026('58', '5')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'sitting-with-quorum': [
    { since: since.base, is: quorum },
    {
      since: since.constitution2026,
      is: {
        ...quorum,
        text: {
          kk: 'Отырыс Құрылтай депутаттарының жалпы санының кемінде үштен екісі қатысқанда өткізіледі.',
          ru: 'Заседание проводится при присутствии не менее двух третей от общего числа депутатов Курултая.',
          en: 'A sitting is held with at least two thirds of all deputies of the Kurultai present.',
        },
        acts: { actors: ['kurultai'], verbs: ['convenes'], objects: ['sitting'] },
        cites: [in2026('58', '5')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
