import type { RuleData, Rules } from '../types.ts';
import { in1995, in2026, oneOf, since, so } from './writing.ts';

const twoCandidates: RuleData = {
  topic: 'local',
  text: {
    kk: 'Президент облыс, республикалық маңызы бар қала немесе астана әкімінің қызметіне мәслихат депутаттарына кемінде екі кандидатура ұсынады.',
    ru: 'На должность акима области, города республиканского значения или столицы Президент предлагает депутатам маслихатов не менее двух кандидатур.',
    en: 'For the post of akim of a region, a city of republican significance or the capital the President proposes at least two candidates to the deputies of maslikhats.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['appoints'], objects: ['regional-akims'] },
  when: {
    test: 'atLeast',
    fact: 'akim.candidates',
    value: { provision: 'akim.region', path: ['candidates_min'] },
  },
  cites: [in1995('87', '4')],
  confidence: 'verified',
  effectiveFrom: '2022-06-08',
};

const notOtherAkims: RuleData = {
  topic: 'local',
  text: {
    kk: 'Президент өз қалауымен тек облыс, республикалық маңызы бар қала және астана әкімдерін босатады, төмен тұрғандарын емес.',
    ru: 'По своему усмотрению Президент освобождает лишь акимов областей, городов республиканского значения и столицы, но не нижестоящих.',
    en: 'At his discretion the President releases only akims of regions, cities of republican significance and the capital, not those below.',
  },
  effect: 'bars',
  acts: { actors: ['president'], verbs: ['dismisses'], objects: ['district-akims', 'rural-akims'] },
  cites: [in1995('87', '4')],
  confidence: 'verified',
  effectiveFrom: '2022-06-08',
};

const notAkimActs: RuleData = {
  topic: 'local',
  text: {
    kk: 'Президент әкімдердің актілерінің күшін жоймайды және қолданылуын тоқтата тұрмайды.',
    ru: 'Президент не отменяет и не приостанавливает акты акимов.',
    en: 'The President neither annuls nor suspends acts of akims.',
  },
  effect: 'bars',
  acts: { actors: ['president'], verbs: ['annuls', 'suspends'], objects: ['akim-acts'] },
  cites: [in1995('44', '3'), in1995('88', '4')],
  confidence: 'verified',
  effectiveFrom: '2022-06-08',
};

const lowerActs: RuleData = {
  topic: 'local',
  text: {
    kk: 'Жоғары тұрған әкім төмен тұрған әкімдердің актілерінің ғана күшін жояды.',
    ru: 'Вышестоящий аким отменяет лишь акты нижестоящих акимов.',
    en: 'A higher akim annuls only acts of akims below.',
  },
  effect: 'requires',
  acts: { actors: ['regional-akims'], verbs: ['annuls'], objects: ['akim-acts'] },
  when: oneOf('act.akim-tier', 'lower'),
  cites: [in1995('88', '4')],
  confidence: 'verified',
};

const ruralElected: RuleData = {
  topic: 'local',
  text: {
    kk: 'Ауыл әкімдері тағайындалмайды: оларды тұрғындар тікелей сайлайды.',
    ru: 'Сельские акимы не назначаются: их прямо избирают жители.',
    en: 'Rural akims are not appointed: the voters elect them directly.',
  },
  effect: 'bars',
  acts: {
    actors: ['president', 'regional-akims', 'district-akims'],
    verbs: ['appoints'],
    objects: ['rural-akims'],
  },
  cites: [in1995('87', '4'), { source: 'rural-akims-laws-2021' }],
  confidence: 'secondary',
};

const endsWithPresident: RuleData = {
  topic: 'local',
  text: {
    kk: 'Жаңадан сайланған Президент қызметіне кіріскенде облыс, республикалық маңызы бар қала және астана әкімдерінің өкілеттігі тоқтатылады.',
    ru: 'Со вступлением в должность вновь избранного Президента полномочия акимов областей, городов республиканского значения и столицы прекращаются.',
    en: 'When a newly elected President takes office the powers of akims of regions, cities of republican significance and the capital end.',
  },
  effect: 'bars',
  acts: { actors: ['regional-akims'], verbs: ['holds'], objects: ['akim-post'] },
  when: so('president.newly-elected'),
  cites: [in1995('87', '5')],
  confidence: 'verified',
};

/** Which of the two dates is which: the law, and the first vote held under it. */
const PILOT: RuleData['note'] = {
  kk: 'Төте сайлауды 2022 жылғы қарашадағы заңдар енгізді, сайлау рәсімі содан бері бар; алғашқы дауыс беру 2023 жылғы 5 қарашада 45 бөліністе өтті, қағида сол күннен бастап көрсетілген.',
  ru: 'Прямые выборы введены законами ноября 2022 года, с тех пор есть и порядок выборов; первое голосование прошло 5 ноября 2023 года в 45 единицах, с этого дня показана норма.',
  en: 'The laws of November 2022 introduced direct election, and the procedure stands since then; the first vote was held on 5 November 2023 in 45 units, and from that day the rule is shown.',
};

/** Akims by tier: how they come to office, who releases them, who annuls their acts. */
export const akims: Rules = {
  'regional-akim-two-candidates': [
    { since: since.june2022, is: twoCandidates },
    {
      since: since.constitution2026,
      is: { ...twoCandidates, cites: [in2026('89', '4')], effectiveFrom: '2026-07-01' },
    },
  ],
  'regional-akim-by-majority': [
    {
      since: since.constitution2026,
      is: {
        topic: 'local',
        text: {
          kk: 'Келісім дауыс беруге қатысқан мәслихат депутаттарының көпшілігі кандидатты жақтағанда ғана алынған болады.',
          ru: 'Согласие получено, лишь если за кандидата высказалось большинство принявших участие депутатов маслихатов.',
          en: 'Consent is given only if a majority of the maslikhat deputies who took part voted for the candidate.',
        },
        effect: 'requires',
        acts: { actors: ['president'], verbs: ['appoints'], objects: ['regional-akims'] },
        when: {
          test: 'share',
          part: 'akim.votes',
          whole: 'akim.votes-cast',
          base: 'present',
          threshold: '>1/2',
        },
        cites: [in2026('89', '4')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
        note: {
          kk: '2022 жылғы мәтін бойынша басқа кандидаттан көп дауыс алу жеткілікті еді.',
          ru: 'По тексту 2022 года достаточно было получить больше голосов, чем другой кандидат.',
          en: 'Under the text of 2022 more votes than another candidate were enough.',
        },
      },
    },
  ],
  'president-releases-top-akims-only': [
    { since: since.june2022, is: notOtherAkims },
    {
      since: since.constitution2026,
      is: { ...notOtherAkims, cites: [in2026('89', '4')], effectiveFrom: '2026-07-01' },
    },
  ],
  'president-and-akim-acts': [
    {
      since: since.base,
      is: {
        topic: 'local',
        text: {
          kk: 'Президент облыс, республикалық маңызы бар қала және астана әкімдерінің ғана актілерінің күшін жояды не қолданылуын тоқтата тұрады.',
          ru: 'Президент отменяет или приостанавливает акты лишь акимов областей, городов республиканского значения и столицы.',
          en: 'The President annuls or suspends acts only of akims of regions, cities of republican significance and the capital.',
        },
        effect: 'requires',
        acts: { actors: ['president'], verbs: ['annuls', 'suspends'], objects: ['akim-acts'] },
        when: oneOf('act.akim-tier', 'region'),
        cites: [in1995('44', '3'), in1995('88', '4')],
        confidence: 'verified',
      },
    },
    { since: since.june2022, is: notAkimActs },
    { since: since.constitution2026, is: { ...notAkimActs, cites: [in2026('90', '4')], effectiveFrom: '2026-07-01' } },
  ],
  'higher-akim-annuls-lower-acts': [
    { since: since.base, is: lowerActs },
    { since: since.constitution2026, is: { ...lowerActs, cites: [in2026('90', '4')], effectiveFrom: '2026-07-01' } },
  ],
  'rural-akims-not-appointed': [
    { since: since.base, is: ruralElected },
    {
      since: since.constitution2026,
      is: {
        ...ruralElected,
        cites: [in2026('89', '4'), { source: 'local-government-law', note: 'text not examined' }],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'district-akims-elected-in-pilot': [
    {
      since: since.districtAkims,
      is: {
        topic: 'local',
        text: {
          kk: 'Қырық бес аудан мен қалада әкімді тұрғындар тікелей сайлайды.',
          ru: 'В сорока пяти районах и городах акима прямо избирают жители.',
          en: 'In forty-five districts and cities the voters elect the akim directly.',
        },
        effect: 'permits',
        acts: { actors: ['people'], verbs: ['elects'], objects: ['district-akims'] },
        when: so('akim.pilot-unit'),
        cites: [in1995('87', '4'), { source: 'statute' }],
        confidence: 'verified',
        effectiveFrom: '2023-11-05',
        note: PILOT,
      },
    },
    { since: since.constitution2026, is: null },
  ],
  'district-akims-not-appointed-in-pilot': [
    {
      since: since.districtAkims,
      is: {
        topic: 'local',
        text: {
          kk: 'Тұрғындар әкімді сайлайтын аудан мен қалада жоғары тұрған әкім оны тағайындамайды.',
          ru: 'Там, где акима района или города избирают жители, вышестоящий аким его не назначает.',
          en: 'Where voters elect the akim of a district or city the higher akim does not appoint one.',
        },
        effect: 'bars',
        acts: { actors: ['regional-akims'], verbs: ['appoints'], objects: ['district-akims'] },
        when: so('akim.pilot-unit'),
        cites: [in1995('87', '4'), { source: 'statute' }],
        confidence: 'verified',
        effectiveFrom: '2023-11-05',
        note: PILOT,
      },
    },
    { since: since.constitution2026, is: null },
  ],
  'regional-akim-ends-with-president': [
    { since: since.base, is: endsWithPresident },
    {
      since: since.constitution2026,
      is: { ...endsWithPresident, cites: [in2026('89', '5')], effectiveFrom: '2026-07-01' },
    },
  ],
};
