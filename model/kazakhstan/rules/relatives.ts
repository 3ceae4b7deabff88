import type { RuleData, Rules } from '../types.ts';
import { altered, goesOn } from './versions.ts';
import { in1995, in2026, since, so } from './writing.ts';

const relatives: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президенттің жақын туыстары мемлекеттік саяси қызметші және квазимемлекеттік сектор субъектілерінің басшысы бола алмайды.',
    ru: 'Близкие родственники Президента не вправе занимать должности политических государственных служащих и руководителей субъектов квазигосударственного сектора.',
    en: 'Close relatives of the President may not be political state servants nor head entities of the quasi-state sector.',
  },
  effect: 'bars',
  acts: { verbs: ['holds'], objects: ['political-state-post', 'quasi-state-post'] },
  when: so('actor.relative-of-president'),
  cites: [in1995('43', '4')],
  confidence: 'verified',
  effectiveFrom: '2022-06-08',
};

/** What the kin of the President may not be. */
export const relativesOfThePresident: Rules = {
  'president-relatives': [altered(since.june2022, relatives), goesOn(relatives, { cites: [in2026('45', '2')] })],
};
