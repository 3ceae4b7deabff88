import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, ends, goesOn } from './versions.ts';
import { all, any, in1995, in2026, notSo, oneOf, since, so } from './writing.ts';

const ELECTIONS = '2023-03-19-mazhilis-maslikhats';
const MAZHILIS: RuleData['acts'] = { verbs: ['stands-for'], objects: ['mazhilis'] };
const KURULTAI: RuleData['acts'] = { verbs: ['stands-for'], objects: ['kurultai'] };
const SENATE: RuleData['acts'] = { verbs: ['stands-for'], objects: ['senate'] };
const MASLIKHATS: RuleData['acts'] = { verbs: ['stands-for'], objects: ['maslikhats'] };

const citizen: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Мәжіліске тек Қазақстан азаматы сайлана алады.',
    ru: 'Депутатом Мажилиса может быть избран только гражданин Казахстана.',
    en: 'Only a citizen of Kazakhstan may be elected to the Mazhilis.',
  },
  effect: 'requires',
  acts: MAZHILIS,
  when: so('candidate.citizen'),
  cites: [in1995('51', '4')],
  confidence: 'verified',
};

const age: RuleData = {
  ...citizen,
  text: {
    kk: 'Мәжіліске кандидат белгіленген жасқа толуға тиіс.',
    ru: 'Кандидат в депутаты Мажилиса должен достичь установленного возраста.',
    en: 'A candidate for the Mazhilis must have reached the age that is laid down.',
  },
  when: { test: 'atLeast', fact: 'candidate.age', value: { provision: 'maz.eligibility', path: ['age'] } },
};

const residence: RuleData = {
  ...citizen,
  text: {
    kk: 'Мәжіліске кандидат Қазақстанда белгіленген мерзім бойы тұруға тиіс.',
    ru: 'Кандидат в депутаты Мажилиса должен прожить в Казахстане установленный срок.',
    en: 'A candidate for the Mazhilis must have lived in Kazakhstan for the time that is laid down.',
  },
  when: {
    test: 'atLeast',
    fact: 'candidate.residence-years',
    value: { provision: 'maz.eligibility', path: ['residence_years'] },
  },
};

const listsAndAssembly = oneOf('candidate.nomination', 'party-list', 'assembly');
const listsAndDistricts = oneOf('candidate.nomination', 'party-list', 'district-by-party', 'district-self');

const nomination: RuleData = {
  ...citizen,
  text: {
    kk: 'Мәжіліске тек партиялық тізіммен немесе Қазақстан халқы Ассамблеясынан сайланады; партиясыз адам өзін-өзі ұсына алмайды.',
    ru: 'В Мажилис избирают только по партийным спискам или от Ассамблеи народа Казахстана; самовыдвижения нет.',
    en: 'The Mazhilis is elected from party lists and by the Assembly of People only; nobody may nominate himself.',
  },
  when: listsAndAssembly,
  cites: [in1995('51', '1'), { source: 'election-law' }],
};

const mixedFromTheEighth: Partial<RuleData> = {
  text: {
    kk: 'Аралас жүйе сегізінші сайланған Мәжілістің сайлауынан бастап қолданылады: партиялық тізімдер мен бірмандаттық округтер; оған дейін – тек тізімдер мен Ассамблея.',
    ru: 'Смешанная система действует с выборов Мажилиса восьмого созыва: партийные списки и одномандатные округа; до них — только списки и Ассамблея.',
    en: 'The mixed system applies from the elections of the eighth Mazhilis: party lists and single-member districts; until then lists and the Assembly only.',
  },
  when: any(
    all({ test: 'atLeast', fact: 'mazhilis.convocation', value: 8 }, listsAndDistricts),
    all({ test: 'atMost', fact: 'mazhilis.convocation', value: 7 }, listsAndAssembly),
  ),
  cites: [in1995('50', '3'), in1995('51', '1'), in1995('99', '3'), { source: 'election-law' }],
  effectiveFrom: '2022-06-08',
};

const senateCitizen: RuleData = {
  ...citizen,
  topic: 'senate',
  text: {
    kk: 'Сенат депутаты тек Қазақстан азаматы бола алады.',
    ru: 'Депутатом Сената может быть только гражданин Казахстана.',
    en: 'Only a citizen of Kazakhstan may be a deputy of the Senate.',
  },
  acts: SENATE,
};

const senateAge: RuleData = {
  ...senateCitizen,
  text: {
    kk: 'Сенатқа кандидат белгіленген жасқа толуға тиіс.',
    ru: 'Кандидат в депутаты Сената должен достичь установленного возраста.',
    en: 'A candidate for the Senate must have reached the age that is laid down.',
  },
  when: { test: 'atLeast', fact: 'candidate.age', value: { provision: 'sen.eligibility', path: ['age'] } },
};

const senateResidence: RuleData = {
  ...senateCitizen,
  text: {
    kk: 'Сенатқа кандидат елде де, тиісті облыста, қалада немесе астанада да белгіленген мерзім бойы тұруға тиіс.',
    ru: 'Кандидат в депутаты Сената должен прожить установленные сроки в стране и в соответствующей области, городе или столице.',
    en: 'A candidate for the Senate must have lived for the times laid down in the country and in the region, city or capital concerned.',
  },
  when: all(
    {
      test: 'atLeast',
      fact: 'candidate.residence-years',
      value: { provision: 'sen.eligibility', path: ['residence_years_country'] },
    },
    {
      test: 'atLeast',
      fact: 'candidate.region-residence-years',
      value: { provision: 'sen.eligibility', path: ['residence_years_region'] },
    },
  ),
};

const senateEducation: RuleData = {
  ...senateCitizen,
  text: {
    kk: 'Сенатқа кандидаттың жоғары білімі мен белгіленген жұмыс өтілі болуға тиіс.',
    ru: 'Кандидат в депутаты Сената должен иметь высшее образование и установленный стаж работы.',
    en: 'A candidate for the Senate must have a higher education and have worked for the time that is laid down.',
  },
  when: all(
    {
      test: 'is',
      fact: 'candidate.higher-education',
      value: { provision: 'sen.eligibility', path: ['higher_education'] },
    },
    {
      test: 'atLeast',
      fact: 'candidate.work-years',
      value: { provision: 'sen.eligibility', path: ['work_years'] },
    },
  ),
};

const maslikhatCitizen: RuleData = {
  ...citizen,
  topic: 'local',
  text: {
    kk: 'Мәслихатқа белгіленген жасқа толған Қазақстан азаматы сайлана алады.',
    ru: 'Депутатом маслихата может быть гражданин Казахстана, достигший установленного возраста.',
    en: 'A citizen of Kazakhstan who has reached the age that is laid down may be elected to a maslikhat.',
  },
  acts: MASLIKHATS,
  when: all(so('candidate.citizen'), {
    test: 'atLeast',
    fact: 'candidate.age',
    value: { provision: 'mas.eligibility', path: ['age'] },
  }),
  cites: [in1995('86', '3')],
};

const oneMaslikhat: RuleData = {
  ...maslikhatCitizen,
  text: {
    kk: 'Азамат тек бір мәслихаттың депутаты бола алады.',
    ru: 'Гражданин может быть депутатом только одного маслихата.',
    en: 'A citizen may be a deputy of one maslikhat only.',
  },
  when: notSo('candidate.other-maslikhat'),
};

const maslikhatNomination: RuleData = {
  ...maslikhatCitizen,
  text: {
    kk: 'Мәслихаттар тек партиялық тізімдермен сайланады.',
    ru: 'Маслихаты избираются только по партийным спискам.',
    en: 'Maslikhats are elected from party lists only.',
  },
  when: oneOf('candidate.nomination', 'party-list'),
  cites: [{ source: 'election-law' }],
};

const regional: Partial<RuleData> = {
  text: {
    kk: 'Облыстың, республикалық маңызы бар қаланың және астананың мәслихаты партиялық тізімдермен және бірмандаттық округтерден тең бөлінеді.',
    ru: 'Маслихат области, города республиканского значения и столицы избирается наполовину по партийным спискам и наполовину в одномандатных округах.',
    en: 'The maslikhat of a region, a city of republican significance or the capital is elected half from party lists and half in single-member districts.',
  },
  acts: { verbs: ['stands-for'], objects: ['regional-maslikhats'] },
  when: listsAndDistricts,
  effectiveFrom: '2023-03-19',
};

const district: RuleData = {
  ...maslikhatNomination,
  text: {
    kk: 'Ауданның және облыстық маңызы бар қаланың мәслихаты тек бірмандаттық округтерден сайланады.',
    ru: 'Маслихат района и города областного значения избирается только в одномандатных округах.',
    en: 'The maslikhat of a district or a city of regional significance is elected in single-member districts only.',
  },
  acts: { verbs: ['stands-for'], objects: ['district-maslikhats'] },
  when: oneOf('candidate.nomination', 'district-by-party', 'district-self'),
  effectiveFrom: '2023-03-19',
};

const recall: RuleData = {
  ...citizen,
  text: {
    kk: 'Сайлаушылар тек бірмандаттық округтен сайланған депутатты кері шақырып ала алады.',
    ru: 'Избиратели могут отозвать только депутата, избранного в одномандатном округе.',
    en: 'Voters may recall only a deputy elected in a single-member district.',
  },
  acts: { actors: ['people'], verbs: ['recalls'], objects: ['deputies'] },
  when: oneOf('deputy.elected-by', 'district'),
  cites: [in1995('52', '5', '3')],
  effectiveFrom: '2022-06-08',
};

const tieBroken = oneOf('deputy.party-tie', 'left', 'expelled', 'party-ceased');

const mandateEnds: RuleData = {
  ...citizen,
  text: {
    kk: 'Партия себебімен депутат мандатынан партияның тізімінен сайланған депутат ол партиядан шықса, шығарылса не партия қызметін тоқтатса ғана айырылады.',
    ru: 'Из-за партии депутат теряет мандат, только если он избран по её списку и вышел или исключён из неё либо партия прекратила деятельность.',
    en: 'On account of a party a deputy loses the seat only if elected from its list and having left it or been expelled, or if the party has ceased to exist.',
  },
  acts: { actors: ['parties'], verbs: ['dismisses'], objects: ['deputies'] },
  when: all(oneOf('deputy.elected-by', 'list'), tieBroken),
  cites: [in1995('52', '5')],
};

const seatLost: RuleData = {
  ...mandateEnds,
  text: {
    kk: 'Партиялық тізімнен сайланған депутат партиядан шыққан, шығарылған не партия қызметін тоқтатқан соң орнын сақтай алмайды.',
    ru: 'Депутат, избранный по партийному списку, не сохраняет мандат после выхода или исключения из партии либо прекращения её деятельности.',
    en: 'A deputy elected from a party list does not keep the seat after leaving the party, being expelled from it, or its end.',
  },
  effect: 'bars',
  acts: { actors: ['deputies'], verbs: ['holds'], objects: ['mazhilis'] },
};

/** Before single-member districts every deputy whom voters elected came from a list: the rule had no exception for any. */
const whomeverVotersElected = all(oneOf('deputy.elected-by', 'list', 'district'), tieBroken);

const in54 = { acts: KURULTAI, cites: [in2026('54', '3')] } as const;

/** Who may become a deputy and how, and when voters or parties end a mandate. */
export const deputies: Rules = {
  'mazhilis-citizen': [
    atFirst(citizen),
    goesOn(citizen, {
      ...in54,
      text: {
        kk: 'Құрылтайға тек Қазақстан азаматы сайлана алады.',
        ru: 'Депутатом Курултая может быть избран только гражданин Казахстана.',
        en: 'Only a citizen of Kazakhstan may be elected to the Kurultai.',
      },
    }),
  ],
  'mazhilis-age': [
    atFirst(age),
    goesOn(age, {
      ...in54,
      text: {
        kk: 'Құрылтайға кандидат белгіленген жасқа толуға тиіс.',
        ru: 'Кандидат в депутаты Курултая должен достичь установленного возраста.',
        en: 'A candidate for the Kurultai must have reached the age that is laid down.',
      },
    }),
  ],
  'mazhilis-residence': [
    atFirst(residence),
    goesOn(residence, {
      ...in54,
      text: {
        kk: 'Құрылтайға кандидат Қазақстанда белгіленген мерзім бойы тұруға тиіс.',
        ru: 'Кандидат в депутаты Курултая должен прожить в Казахстане установленный срок.',
        en: 'A candidate for the Kurultai must have lived in Kazakhstan for the time that is laid down.',
      },
    }),
  ],
  'mazhilis-nomination': [
    atFirst(nomination),
    altered(since.june2022, nomination, mixedFromTheEighth),
    goesOn(nomination, {
      text: {
        kk: 'Құрылтай толықтай партиялық тізімдермен, біртұтас жалпыұлттық округте сайланады; өзін-өзі ұсыну жоқ.',
        ru: 'Курултай целиком избирается по партийным спискам в едином общенациональном округе; самовыдвижения нет.',
        en: 'The Kurultai is elected wholly from party lists in one nationwide constituency; nobody may nominate himself.',
      },
      acts: KURULTAI,
      when: oneOf('candidate.nomination', 'party-list'),
      cites: [in2026('53', '1')],
    }),
  ],
  'senate-citizen': [atFirst(senateCitizen), ends(since.constitution2026)],
  'senate-age': [atFirst(senateAge), ends(since.constitution2026)],
  'senate-residence': [atFirst(senateResidence), ends(since.constitution2026)],
  'senate-education-and-work': [atFirst(senateEducation), ends(since.constitution2026)],
  'maslikhat-citizen-and-age': [atFirst(maslikhatCitizen), goesOn(maslikhatCitizen, { cites: [in2026('88', '3')] })],
  'maslikhat-one-mandate': [atFirst(oneMaslikhat), goesOn(oneMaslikhat, { cites: [in2026('88', '3')] })],
  'maslikhat-nomination': [
    atFirst(maslikhatNomination),
    altered(ELECTIONS, maslikhatNomination, regional),
    ends(since.constitution2026),
  ],
  'district-maslikhat-nomination': [altered(ELECTIONS, district), ends(since.constitution2026)],
  'deputy-recall': [altered(since.june2022, recall), ends(since.constitution2026)],
  'deputy-party-mandate': [
    atFirst({ ...mandateEnds, when: whomeverVotersElected }),
    altered(since.june2022, mandateEnds, { effectiveFrom: '2022-06-08' }),
    goesOn(mandateEnds, {
      text: {
        kk: 'Партия себебімен депутат мандатынан өзі сайланған партиядан шықса, шығарылса не партия қызметін тоқтатса ғана айырылады.',
        ru: 'Из-за партии депутат теряет мандат, только если вышел или исключён из партии, от которой избран, либо она прекратила деятельность.',
        en: 'On account of a party a deputy loses the seat only on leaving the party that got the deputy elected, being expelled from it, or its end.',
      },
      when: tieBroken,
      cites: [in2026('55', '4')],
    }),
  ],
  'deputy-seat-after-party': [
    atFirst({ ...seatLost, when: whomeverVotersElected }),
    altered(since.june2022, seatLost, { effectiveFrom: '2022-06-08' }),
    goesOn(seatLost, {
      text: {
        kk: 'Депутат өзі сайланған партиядан шыққан, шығарылған не партия қызметін тоқтатқан соң орнын сақтай алмайды.',
        ru: 'Депутат не сохраняет мандат после выхода или исключения из партии, от которой избран, либо прекращения её деятельности.',
        en: 'A deputy does not keep the seat after leaving the party that got the deputy elected, being expelled from it, or its end.',
      },
      acts: { actors: ['deputies'], verbs: ['holds'], objects: ['kurultai'] },
      when: tieBroken,
      cites: [in2026('55', '4')],
    }),
  ],
};
