import type { RuleData, Rules } from '../types.ts';
import { all, any, in1995, in2026, since, so } from './writing.ts';

const noLongerByRight: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Экс-Президенттердің конституциялық бақылау органында құқығы бойынша орны жоқ.',
    ru: 'Экс-Президенты не входят в орган конституционного контроля по праву.',
    en: 'Former Presidents have no seat by right in the constitutional review body.',
  },
  effect: 'bars',
  acts: {
    actors: ['ex-presidents'],
    verbs: ['sits-by-right'],
    objects: ['constitutional-council', 'constitutional-court'],
  },
  cites: [in1995('71')],
  confidence: 'verified',
  effectiveFrom: '2022-06-08',
};

const once: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Конституциялық Сот судьясы бір рет қана тағайындалады.',
    ru: 'Судья Конституционного Суда назначается только один раз.',
    en: 'A judge of the Constitutional Court is appointed only once.',
  },
  effect: 'bars',
  acts: {
    actors: ['president', 'senate', 'mazhilis'],
    verbs: ['appoints'],
    objects: ['constitutional-court'],
  },
  when: so('candidate.seat-under-1995'),
  cites: [in1995('71', '1')],
  confidence: 'verified',
  effectiveFrom: '2022-09-17',
};

const term: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Мүше тағайындалғаннан кейін белгіленген мерзім бойы ғана қызмет атқарады.',
    ru: 'Член органа занимает место лишь в течение установленного срока со дня назначения.',
    en: 'A member holds the seat only for the term that is laid down, counted from the appointment.',
  },
  effect: 'requires',
  acts: { actors: ['constitutional-council'], verbs: ['holds'], objects: ['bench-seat'] },
  when: { test: 'within', fact: 'judge.appointed', number: { provision: 'cc.term' }, unit: 'years' },
  cites: [in1995('71', '1'), in1995('71', '3')],
  confidence: 'verified',
};

const ofPresident: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Президент Төрағадан бөлек өзіне берілген орындардан артық мүше тағайындамайды.',
    ru: 'Помимо Председателя Президент назначает не больше членов, чем отведено ему мест.',
    en: 'Besides the Chair the President names no more members than there are seats for him to fill.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['appoints'], objects: ['constitutional-council'] },
  when: {
    test: 'atMost',
    fact: 'office.seats-filled',
    value: { provision: 'cc.composition', path: ['president'] },
  },
  cites: [in1995('71', '3')],
  confidence: 'verified',
};

const ofSenate: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Сенат өзіне берілген орындардан артық мүше тағайындамайды.',
    ru: 'Сенат назначает не больше членов, чем отведено ему мест.',
    en: 'The Senate names no more members than there are seats for it to fill.',
  },
  effect: 'requires',
  acts: { actors: ['senate'], verbs: ['appoints'], objects: ['constitutional-council'] },
  when: {
    test: 'atMost',
    fact: 'office.seats-filled',
    value: { provision: 'cc.composition', path: ['senate'] },
  },
  cites: [in1995('57', '1'), in1995('71', '3')],
  confidence: 'verified',
};

const ofMazhilis: RuleData = {
  ...ofSenate,
  text: {
    kk: 'Мәжіліс өзіне берілген орындардан артық мүше тағайындамайды.',
    ru: 'Мажилис назначает не больше членов, чем отведено ему мест.',
    en: 'The Mazhilis names no more members than there are seats for it to fill.',
  },
  acts: { actors: ['mazhilis'], verbs: ['appoints'], objects: ['constitutional-council'] },
  when: {
    test: 'atMost',
    fact: 'office.seats-filled',
    value: { provision: 'cc.composition', path: ['mazhilis'] },
  },
};

/** Who sits on the Constitutional Council or Court: seats by right, seats to fill, terms, re-appointment. */
export const constitutionalBench: Rules = {
  'ex-presidents-on-the-bench': [
    {
      since: since.base,
      is: {
        topic: 'constitutional_review',
        text: {
          kk: 'Экс-Президент Конституциялық Кеңестің өмір бойғы мүшесі болуға құқылы, қызметінен кетірілгендер оған кірмейді.',
          ru: 'Экс-Президент вправе быть пожизненным членом Конституционного Совета, кроме отрешённого от должности.',
          en: 'A former President may sit on the Constitutional Council for life, unless he was removed from office.',
        },
        effect: 'bars',
        acts: { actors: ['ex-presidents'], verbs: ['sits-by-right'], objects: ['constitutional-council'] },
        when: so('candidate.removed-from-office'),
        cites: [in1995('71', '1'), in1995('42', '3')],
        confidence: 'verified',
      },
    },
    { since: since.june2022, is: noLongerByRight },
    {
      since: since.court,
      is: {
        ...noLongerByRight,
        acts: { actors: ['ex-presidents'], verbs: ['sits-by-right'], objects: ['constitutional-court'] },
      },
    },
    {
      since: since.constitution2026,
      is: {
        ...noLongerByRight,
        acts: { actors: ['ex-presidents'], verbs: ['sits-by-right'], objects: ['constitutional-court'] },
        cites: [in2026('72')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'judges-appointed-once': [
    { since: since.september2022, is: once },
    {
      since: since.constitution2026,
      is: {
        ...once,
        text: {
          kk: 'Конституциялық Соттың Төрағасы мен судьясы осы Конституция бойынша бір рет қана тағайындалады.',
          ru: 'Председатель и судья Конституционного Суда назначаются по этой Конституции только один раз.',
          en: 'The Chair and the judges of the Constitutional Court are appointed only once under this Constitution.',
        },
        acts: { actors: ['president'], verbs: ['appoints'], objects: ['constitutional-court'] },
        when: any(so('candidate.seat-under-2026'), all(so('candidate.seat-under-1995'), so('question.terms-of-1995'))),
        cites: [in2026('72', '2'), in2026('72', '3')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'bench-seat-for-a-term': [
    { since: since.base, is: term },
    {
      since: since.june2022,
      is: {
        ...term,
        acts: {
          actors: ['constitutional-council', 'constitutional-court'],
          verbs: ['holds'],
          objects: ['bench-seat'],
        },
      },
    },
    {
      since: since.september2022,
      is: {
        ...term,
        acts: { actors: ['constitutional-court'], verbs: ['holds'], objects: ['bench-seat'] },
        cites: [in1995('71', '1')],
        effectiveFrom: '2022-09-17',
      },
    },
    {
      since: since.constitution2026,
      is: {
        ...term,
        acts: { actors: ['constitutional-court'], verbs: ['holds'], objects: ['bench-seat'] },
        cites: [in2026('72', '2')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'bench-seats-of-president': [
    { since: since.base, is: ofPresident },
    {
      since: since.june2022,
      is: {
        ...ofPresident,
        acts: { actors: ['president'], verbs: ['appoints'], objects: ['constitutional-court'] },
        effectiveFrom: '2022-06-08',
      },
    },
    {
      since: since.constitution2026,
      is: {
        ...ofPresident,
        acts: { actors: ['president'], verbs: ['appoints'], objects: ['constitutional-court'] },
        when: {
          test: 'atMost',
          fact: 'office.seats-filled',
          value: { provision: 'cc.composition', path: ['president_with_kurultai_consent'] },
        },
        cites: [in2026('72', '2'), in2026('46', '8')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'bench-seats-of-senate': [
    { since: since.base, is: ofSenate },
    {
      since: since.june2022,
      is: {
        ...ofSenate,
        acts: { actors: ['senate'], verbs: ['appoints'], objects: ['constitutional-court'] },
        effectiveFrom: '2022-06-08',
      },
    },
    { since: since.constitution2026, is: null },
  ],
  'bench-seats-of-mazhilis': [
    { since: since.base, is: ofMazhilis },
    {
      since: since.june2022,
      is: {
        ...ofMazhilis,
        acts: { actors: ['mazhilis'], verbs: ['appoints'], objects: ['constitutional-court'] },
        effectiveFrom: '2022-06-08',
      },
    },
    { since: since.constitution2026, is: null },
  ],
};
