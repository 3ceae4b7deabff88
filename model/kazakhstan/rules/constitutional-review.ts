import type { RuleData, Rules } from '../types.ts';
import { all, in1995, in2026, oneOf, since, so } from './writing.ts';

const COUNCIL: RuleData['acts']['objects'] = ['constitutional-council'];
const BOTH: RuleData['acts']['objects'] = ['constitutional-council', 'constitutional-court'];
const COURT: RuleData['acts']['objects'] = ['constitutional-court'];

const noCitizens: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Азамат Конституциялық Кеңеске жүгіне алмайды: жүгіну құқығы барлардың тізімінде ол жоқ.',
    ru: 'Гражданин не может обратиться в Конституционный Совет: среди субъектов обращения он не назван.',
    en: 'A citizen may not apply to the Constitutional Council: the list of those who may does not name citizens.',
  },
  effect: 'bars',
  acts: { actors: ['citizens'], verbs: ['petitions'], objects: COUNCIL },
  cites: [in1995('72'), in1995('78')],
  confidence: 'verified',
};

const citizens: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Азамат өзінің конституциялық құқықтары мен бостандықтарын тікелей қозғайтын нормативтік құқықтық акт бойынша ғана Конституциялық Сотқа жүгінеді.',
    ru: 'Гражданин обращается в Конституционный Суд лишь по нормативному правовому акту, непосредственно затрагивающему его конституционные права и свободы.',
    en: 'A citizen applies to the Constitutional Court only over a normative legal act that directly touches his or her constitutional rights and freedoms.',
  },
  effect: 'requires',
  acts: { actors: ['citizens'], verbs: ['petitions'], objects: COURT },
  when: all(oneOf('complaint.subject', 'normative-act'), so('complaint.direct')),
  cites: [in1995('72', '3')],
  confidence: 'verified',
  effectiveFrom: '2023-01-01',
};

const noProsecutor: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Бас Прокурор Конституциялық Кеңеске жүгіне алмайды: жүгіну құқығы барлардың тізімінде ол жоқ.',
    ru: 'Генеральный Прокурор не может обратиться в Конституционный Совет: среди субъектов обращения он не назван.',
    en: 'The Prosecutor General may not apply to the Constitutional Council: the list of those who may does not name that office.',
  },
  effect: 'bars',
  acts: { actors: ['prosecutor-general'], verbs: ['petitions'], objects: COUNCIL },
  cites: [in1995('72')],
  confidence: 'verified',
};

const prosecutor: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Бас Прокурор нормативтік құқықтық актілер, ратификацияланбаған шарттар және Конституцияны ресми түсіндіру бойынша Конституциялық Сотқа жүгінеді.',
    ru: 'Генеральный Прокурор обращается в Конституционный Суд по нормативным правовым актам, не ратифицированным договорам и об официальном толковании норм Конституции.',
    en: 'The Prosecutor General applies to the Constitutional Court over normative legal acts, treaties not yet ratified, and the official interpretation of the Constitution.',
  },
  effect: 'requires',
  acts: { actors: ['prosecutor-general'], verbs: ['petitions'], objects: COURT },
  when: oneOf('complaint.subject', 'normative-act', 'unratified-treaty', 'interpretation'),
  cites: [in1995('72', '4')],
  confidence: 'verified',
  effectiveFrom: '2023-01-01',
};

const noOmbudsman: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Адам құқықтары жөніндегі уәкіл Конституциялық Кеңеске жүгіне алмайды: жүгіну құқығы барлардың тізімінде ол жоқ.',
    ru: 'Уполномоченный по правам человека не может обратиться в Конституционный Совет: среди субъектов обращения он не назван.',
    en: 'The Commissioner for Human Rights may not apply to the Constitutional Council: the list of those who may does not name that office.',
  },
  effect: 'bars',
  acts: { actors: ['ombudsman'], verbs: ['petitions'], objects: COUNCIL },
  cites: [in1995('72')],
  confidence: 'verified',
};

const ombudsman: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Адам құқықтары жөніндегі уәкіл адамның және азаматтың конституциялық құқықтарын қозғайтын нормативтік құқықтық актілер бойынша Конституциялық Сотқа жүгінеді.',
    ru: 'Уполномоченный по правам человека обращается в Конституционный Суд по нормативным правовым актам, затрагивающим конституционные права человека и гражданина.',
    en: 'The Commissioner for Human Rights applies to the Constitutional Court over normative legal acts that affect constitutional rights.',
  },
  effect: 'requires',
  acts: { actors: ['ombudsman'], verbs: ['petitions'], objects: COURT },
  when: all(oneOf('complaint.subject', 'normative-act'), so('complaint.rights')),
  cites: [in1995('72', '5')],
  confidence: 'verified',
  effectiveFrom: '2023-01-01',
};

const officers: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Палаталардың төрағалары, депутаттар және Премьер-Министр сайлау, қол қойылмаған заң, қаулы, ратификацияланбаған шарт және түсіндірме бойынша ғана жүгінеді.',
    ru: 'Председатели палат, депутаты и Премьер-Министр обращаются лишь о выборах, неподписанном законе, постановлении, не ратифицированном договоре и толковании.',
    en: 'The chairs of the chambers, deputies and the Prime Minister apply only over elections, an unsigned law, a resolution, an unratified treaty or interpretation.',
  },
  effect: 'requires',
  acts: {
    actors: ['senate-chair', 'mazhilis-chair', 'deputies', 'prime-minister'],
    verbs: ['petitions'],
    objects: COUNCIL,
  },
  when: oneOf('complaint.subject', 'election', 'unsigned-law', 'resolution', 'unratified-treaty', 'interpretation'),
  cites: [in1995('72', '1')],
  confidence: 'verified',
};

const president: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Президент аталған мәселелердің бәрі бойынша, оған қоса қолданыстағы заңдар мен актілер бойынша жүгінеді, бірақ жеке іс бойынша шешімдер оған кірмейді.',
    ru: 'Президент обращается по всем названным вопросам, а также о действующих законах и актах, но не о решениях по отдельным делам.',
    en: 'The President applies over every matter named, and over laws and acts in force as well, but not over decisions in single cases.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['petitions'], objects: COUNCIL },
  when: oneOf(
    'complaint.subject',
    'election',
    'unsigned-law',
    'resolution',
    'unratified-treaty',
    'interpretation',
    'normative-act',
  ),
  cites: [in1995('72', '1'), in1995('72', '2')],
  confidence: 'verified',
};

const courts: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Сот қолданылуға тиіс заң немесе өзге нормативтік құқықтық акт бойынша ғана ұсыныс береді.',
    ru: 'Суд обращается с представлением лишь о подлежащем применению законе или ином нормативном правовом акте.',
    en: 'A court refers only a law or another normative legal act that it would have to apply.',
  },
  effect: 'requires',
  acts: { actors: ['courts'], verbs: ['refers'], objects: COUNCIL },
  when: oneOf('complaint.subject', 'normative-act'),
  cites: [in1995('78')],
  confidence: 'verified',
};

const noObjections: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Конституциялық бақылау органының шешімдеріне Президент қарсылық білдіре алмайды: олар түпкілікті.',
    ru: 'Президент не может возражать против решений органа конституционного контроля: они окончательны.',
    en: 'The President may raise no objections to decisions of the constitutional review body: they are final.',
  },
  effect: 'bars',
  acts: { actors: ['president'], verbs: ['vetoes', 'overrides', 'annuls', 'suspends'], objects: COUNCIL },
  cites: [{ ...in1995('73', '4'), note: 'deleted' }, { source: 'law-51-vi' }, in1995('74', '3')],
  confidence: 'verified',
};

const treaty: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Конституцияға сәйкес емес деп танылған халықаралық шарт ратификацияланбайды.',
    ru: 'Международный договор, признанный не соответствующим Конституции, не ратифицируется.',
    en: 'A treaty found contrary to the Constitution may not be ratified.',
  },
  effect: 'bars',
  acts: { actors: ['parliament'], verbs: ['ratifies'], objects: ['treaties'] },
  when: so('act.found-unconstitutional'),
  cites: [in1995('74', '1')],
  confidence: 'verified',
};

const councilActs: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Конституциялық Сот құрылғанға дейін оның жұмысын Конституциялық Кеңес атқарады: өтініштер Кеңеске беріледі.',
    ru: 'До образования Конституционного Суда его работу ведёт Конституционный Совет: обращения направляются в Совет.',
    en: 'Until the Constitutional Court is formed the Constitutional Council does its work: applications go to the Council.',
  },
  effect: 'bars',
  acts: {
    actors: ['president', 'senate-chair', 'mazhilis-chair', 'deputies', 'prime-minister', 'courts'],
    verbs: ['petitions', 'refers'],
    objects: COURT,
  },
  cites: [in1995('99', '1')],
  confidence: 'verified',
  effectiveFrom: '2022-06-08',
};

/** Who may turn to the constitutional review body, over what, and what its decisions do. */
export const constitutionalReview: Rules = {
  'petition-of-citizens': [
    { since: since.base, is: noCitizens },
    { since: since.june2022, is: { ...noCitizens, acts: { ...noCitizens.acts, objects: BOTH } } },
    { since: since.court, is: citizens },
    { since: since.constitution2026, is: { ...citizens, cites: [in2026('73', '3')], effectiveFrom: '2026-07-01' } },
  ],
  'petition-of-prosecutor-general': [
    { since: since.base, is: noProsecutor },
    { since: since.june2022, is: { ...noProsecutor, acts: { ...noProsecutor.acts, objects: BOTH } } },
    { since: since.court, is: prosecutor },
    {
      since: since.constitution2026,
      is: {
        ...prosecutor,
        text: {
          kk: 'Бас Прокурор нормативтік құқықтық актілер, ратификацияланбаған шарттар, халықаралық органдар шешімдерінің орындалуы және Конституцияны ресми түсіндіру бойынша Конституциялық Сотқа жүгінеді.',
          ru: 'Генеральный Прокурор обращается в Конституционный Суд по нормативным правовым актам, не ратифицированным договорам, исполнению решений международных органов и об официальном толковании норм Конституции.',
          en: 'The Prosecutor General applies to the Constitutional Court over normative legal acts, treaties not yet ratified, the carrying out of decisions of international bodies, and the official interpretation of the Constitution.',
        },
        when: oneOf(
          'complaint.subject',
          'normative-act',
          'unratified-treaty',
          'international-decision',
          'interpretation',
        ),
        cites: [in2026('73', '4')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'petition-of-ombudsman': [
    { since: since.base, is: noOmbudsman },
    { since: since.june2022, is: { ...noOmbudsman, acts: { ...noOmbudsman.acts, objects: BOTH } } },
    { since: since.court, is: ombudsman },
    { since: since.constitution2026, is: { ...ombudsman, cites: [in2026('73', '5')], effectiveFrom: '2026-07-01' } },
  ],
  'petition-of-chairs-and-deputies': [
    { since: since.base, is: officers },
    { since: since.june2022, is: { ...officers, acts: { ...officers.acts, objects: BOTH } } },
    {
      since: since.court,
      is: { ...officers, acts: { ...officers.acts, objects: COURT }, effectiveFrom: '2023-01-01' },
    },
    {
      since: since.constitution2026,
      is: {
        ...officers,
        text: {
          kk: 'Құрылтай Төрағасы, депутаттар және Премьер-Министр сайлау, қол қойылмаған заң, қаулы, ратификацияланбаған шарт, халықаралық орган шешімінің орындалуы және түсіндірме бойынша ғана жүгінеді.',
          ru: 'Председатель Курултая, депутаты и Премьер-Министр обращаются лишь о выборах, неподписанном законе, постановлении, не ратифицированном договоре, исполнении решения международного органа и толковании.',
          en: 'The Chair of the Kurultai, deputies and the Prime Minister apply only over elections, an unsigned law, a resolution, an unratified treaty, the carrying out of an international decision, or interpretation.',
        },
        acts: {
          actors: ['kurultai-chair', 'deputies', 'prime-minister'],
          verbs: ['petitions'],
          objects: COURT,
        },
        when: oneOf(
          'complaint.subject',
          'election',
          'unsigned-law',
          'resolution',
          'unratified-treaty',
          'international-decision',
          'interpretation',
        ),
        cites: [in2026('73', '1')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'petition-of-president': [
    { since: since.base, is: president },
    { since: since.june2022, is: { ...president, acts: { ...president.acts, objects: BOTH } } },
    {
      since: since.court,
      is: { ...president, acts: { ...president.acts, objects: COURT }, effectiveFrom: '2023-01-01' },
    },
    {
      since: since.constitution2026,
      is: {
        ...president,
        acts: { ...president.acts, objects: COURT },
        when: oneOf(
          'complaint.subject',
          'election',
          'unsigned-law',
          'resolution',
          'unratified-treaty',
          'international-decision',
          'interpretation',
          'normative-act',
        ),
        cites: [in2026('73', '1'), in2026('73', '2')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'referral-of-normative-act': [
    { since: since.base, is: courts },
    { since: since.june2022, is: { ...courts, acts: { ...courts.acts, objects: BOTH } } },
    { since: since.court, is: { ...courts, acts: { ...courts.acts, objects: COURT }, effectiveFrom: '2023-01-01' } },
    {
      since: since.constitution2026,
      is: {
        ...courts,
        acts: { ...courts.acts, objects: COURT },
        cites: [in2026('79')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'no-objections-of-president': [
    { since: since.base, is: noObjections },
    { since: since.june2022, is: { ...noObjections, acts: { ...noObjections.acts, objects: BOTH } } },
    { since: since.court, is: { ...noObjections, acts: { ...noObjections.acts, objects: COURT } } },
    {
      since: since.constitution2026,
      is: {
        ...noObjections,
        acts: { ...noObjections.acts, objects: COURT },
        cites: [in2026('74-75')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'council-acts-until-court': [
    { since: since.june2022, is: councilActs },
    { since: since.court, is: null },
  ],
  'unconstitutional-treaty-unratified': [
    { since: since.base, is: treaty },
    {
      since: since.constitution2026,
      is: {
        ...treaty,
        acts: { actors: ['kurultai'], verbs: ['ratifies'], objects: ['treaties'] },
        cites: [in2026('75', '1')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
