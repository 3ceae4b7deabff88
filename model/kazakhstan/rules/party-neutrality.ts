import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, goesOn } from './versions.ts';
import { in1995, in2026, since, so } from './writing.ts';

const VERBS: RuleData['acts']['verbs'] = ['joins', 'leads', 'holds', 'supports'];
const OBJECTS: NonNullable<RuleData['acts']['objects']> = ['parties', 'party-membership'];

const president: RuleData = {
  topic: 'parties',
  text: {
    kk: 'Президент партияда болып, оны басқара алады: оған тыйым салатын норма жоқ.',
    ru: 'Президент может состоять в партии и возглавлять её: запрещающей нормы нет.',
    en: 'The President may belong to a party and lead it: no rule forbids it.',
  },
  effect: 'permits',
  acts: { actors: ['president'], verbs: ['joins', 'leads', 'holds'], objects: OBJECTS },
  cites: [in1995('43')],
  confidence: 'verified',
};

const presidentBarred: Partial<RuleData> = {
  text: {
    kk: 'Президент өз өкілеттігін жүзеге асыру кезеңінде саяси партияда болмауға тиіс.',
    ru: 'На период осуществления полномочий Президент не должен состоять в политической партии.',
    en: 'While exercising the powers of the office the President may not belong to a political party.',
  },
  effect: 'bars',
};

const judges: RuleData = {
  topic: 'parties',
  text: {
    kk: 'Судьялар партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Судьи не должны состоять в партиях и выступать в поддержку партии.',
    en: 'Judges may not belong to parties nor speak in support of a party.',
  },
  effect: 'bars',
  acts: { actors: ['courts'], verbs: VERBS, objects: OBJECTS },
  cites: [in1995('23', '2')],
  confidence: 'verified',
};

const military: RuleData = {
  ...judges,
  text: {
    kk: 'Әскери қызметшілер партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Военнослужащие не должны состоять в партиях и выступать в поддержку партии.',
    en: 'Military personnel may not belong to parties nor speak in support of a party.',
  },
  acts: { actors: ['armed-forces'], verbs: VERBS, objects: OBJECTS },
};

const security: RuleData = {
  ...judges,
  text: {
    kk: 'Ұлттық қауіпсіздік органдарының қызметкерлері партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Работники органов национальной безопасности не должны состоять в партиях и выступать в поддержку партии.',
    en: 'Staff of national security bodies may not belong to parties nor speak in support of a party.',
  },
  acts: { actors: ['national-security-committee'], verbs: VERBS, objects: OBJECTS },
};

const lawEnforcement: RuleData = {
  ...judges,
  text: {
    kk: 'Құқық қорғау органдарының қызметкерлері партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Работники правоохранительных органов не должны состоять в партиях и выступать в поддержку партии.',
    en: 'Staff of law-enforcement bodies may not belong to parties nor speak in support of a party.',
  },
  acts: { actors: ['state-bodies'], verbs: VERBS, objects: OBJECTS },
  when: so('actor.law-enforcement'),
};

const constitutionalJudges: RuleData = {
  ...judges,
  text: {
    kk: 'Конституциялық Соттың Төрағасы мен судьялары партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Председатель и судьи Конституционного Суда не должны состоять в партиях и выступать в поддержку партии.',
    en: 'The Chair and judges of the Constitutional Court may not belong to parties nor speak in support of a party.',
  },
  acts: { actors: ['constitutional-court'], verbs: VERBS, objects: OBJECTS },
  effectiveFrom: '2022-06-08',
};

const commissioners: RuleData = {
  ...judges,
  text: {
    kk: 'Орталық сайлау комиссиясының төрағасы мен мүшелері партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Председатель и члены Центральной избирательной комиссии не должны состоять в партиях и выступать в поддержку партии.',
    en: 'The Chair and members of the Central Election Commission may not belong to parties nor speak in support of a party.',
  },
  acts: { actors: ['central-election-commission'], verbs: VERBS, objects: OBJECTS },
  effectiveFrom: '2022-06-08',
};

const auditors: RuleData = {
  ...judges,
  text: {
    kk: 'Жоғары аудиторлық палатаның Төрағасы мен мүшелері партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
    ru: 'Председатель и члены Высшей аудиторской палаты не должны состоять в партиях и выступать в поддержку партии.',
    en: 'The Chair and members of the Supreme Audit Chamber may not belong to parties nor speak in support of a party.',
  },
  acts: { actors: ['supreme-audit-chamber'], verbs: VERBS, objects: OBJECTS },
  effectiveFrom: '2022-06-08',
};

const akims: RuleData = {
  topic: 'parties',
  text: {
    kk: 'Әкімдер мен олардың орынбасарлары партия филиалдарында лауазым атқармауға тиіс; партияда болуға тыйым салынбайды.',
    ru: 'Акимы и их заместители не могут занимать должности в филиалах партий; членство в партии не запрещено.',
    en: 'Akims and their deputies may not hold posts in branches of parties; party membership is not forbidden.',
  },
  effect: 'bars',
  acts: { actors: ['akims'], verbs: ['holds', 'leads'], objects: ['party-branch-post'] },
  cites: [{ source: 'statutes-november-2022' }],
  confidence: 'verified',
  effectiveFrom: '2022-11',
};

const in26 = { cites: [in2026('26', '2')] } as const;

/** Who must stay out of parties, and who must only hold no office in them. */
export const partyNeutrality: Rules = {
  'president-party': [
    atFirst(president),
    altered(since.june2022, president, {
      ...presidentBarred,
      cites: [in1995('43', '3')],
      effectiveFrom: '2022-06-08',
    }),
    goesOn(president, { ...presidentBarred, cites: [in2026('45', '1')] }),
  ],
  'judges-party': [atFirst(judges), goesOn(judges, in26)],
  'military-party': [atFirst(military), goesOn(military, in26)],
  'security-staff-party': [
    atFirst(security),
    goesOn(security, {
      ...in26,
      text: {
        kk: 'Арнаулы мемлекеттік органдардың қызметкерлері партияда болмауға және қандай да бір партияны қолдап сөйлемеуге тиіс.',
        ru: 'Работники специальных государственных органов не должны состоять в партиях и выступать в поддержку партии.',
        en: 'Staff of special state bodies may not belong to parties nor speak in support of a party.',
      },
    }),
  ],
  'law-enforcement-party': [atFirst(lawEnforcement), goesOn(lawEnforcement, in26)],
  'constitutional-judges-party': [altered(since.june2022, constitutionalJudges), goesOn(constitutionalJudges, in26)],
  'election-commission-party': [altered(since.june2022, commissioners), goesOn(commissioners, in26)],
  'auditors-party': [altered(since.june2022, auditors), goesOn(auditors, in26)],
  'akims-party-branch': [
    altered('2022-11-statutes', akims),
    goesOn(akims, { cites: [{ source: 'statute' }], confidence: 'background' }),
  ],
};
