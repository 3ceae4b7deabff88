import type { RuleData, Rules } from '../types.ts';
import { any, in1995, in2026, since, so } from './writing.ts';

const LAWS: RuleData['acts']['objects'] = ['laws', 'constitutional-laws'];
const RETURNS: RuleData['acts'] = { actors: ['president'], verbs: ['vetoes'], objects: LAWS };
const SIGNS: RuleData['acts'] = { actors: ['president'], verbs: ['signs-law'], objects: LAWS };

const constitutionalLaws: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Президент конституциялық заңдарға да қол қояды немесе оларды қайтарады.',
    ru: 'Президент подписывает или возвращает и конституционные законы.',
    en: 'The President signs or returns constitutional laws as well.',
  },
  effect: 'permits',
  acts: { actors: ['president'], verbs: ['signs-law', 'vetoes'], objects: ['constitutional-laws'] },
  cites: [in1995('44', '2')],
  confidence: 'verified',
};

const returnInTime: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Президент заңды немесе оның жекелеген баптарын бір ай ішінде ғана қайтарады.',
    ru: 'Президент возвращает закон или отдельные его статьи лишь в течение одного месяца.',
    en: 'The President returns a law, or single articles of it, within one month only.',
  },
  effect: 'requires',
  acts: RETURNS,
  when: any(
    {
      test: 'within',
      fact: 'law.submitted',
      number: { provision: 'pres.signing', path: ['months'] },
      unit: 'months',
    },
    so('question.late-decision'),
  ),
  overrides: ['constitutional-laws-signed-or-returned'],
  cites: [in1995('44', '2')],
  confidence: 'verified',
  note: {
    kk: 'Президент бір ай бойы қол қоймаса да, қайтармаса да не болатыны мәтінде жазылмаған.',
    ru: 'Что следует, если Президент за месяц не подписал и не вернул закон, в тексте не сказано.',
    en: 'What follows if the President neither signs nor returns a law within the month is not said.',
  },
};

const signatureInTime: RuleData = {
  ...returnInTime,
  text: {
    kk: 'Президент заңға бір ай ішінде қол қояды; мерзім өткен соң не болатыны жазылмаған.',
    ru: 'Президент подписывает закон в течение одного месяца; что следует после этого срока, не сказано.',
    en: 'The President signs a law within one month; what follows once the month is over is not said.',
  },
  acts: SIGNS,
};

const countersigned: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Президент қол қоятын заңға алдымен Парламент Палаталарының төрағалары қол қояды.',
    ru: 'Закон, подписываемый Президентом, предварительно скрепляют подписями председатели Палат Парламента.',
    en: 'Before the President signs a law the chairs of both chambers countersign it.',
  },
  effect: 'requires',
  acts: SIGNS,
  when: so('law.countersigned'),
  overrides: ['constitutional-laws-signed-or-returned'],
  cites: [in1995('45', '3')],
  confidence: 'verified',
};

const noReturnAfterOverride: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Қарсылықтары еңсерілген соң Президент заңға қол қоюға міндетті, қайта қайтара алмайды.',
    ru: 'После преодоления возражений Президент обязан подписать закон и вернуть его вновь не может.',
    en: 'Once the objections are overridden the President must sign the law and may not return it again.',
  },
  effect: 'bars',
  acts: RETURNS,
  when: so('law.overridden'),
  overrides: ['constitutional-laws-signed-or-returned'],
  cites: [in1995('54', '2', '2')],
  confidence: 'verified',
};

const overrideInTime: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Президенттің қарсылықтары жіберілген күннен бастап бір ай ішінде еңсерілмесе, қабылданған болып саналады.',
    ru: 'Возражения Президента, не преодолённые в течение одного месяца со дня направления, считаются принятыми.',
    en: 'Objections of the President not overridden within one month of being sent count as accepted.',
  },
  effect: 'requires',
  acts: { actors: ['parliament'], verbs: ['overrides'], objects: ['president'] },
  when: any(
    { test: 'is', fact: 'law.kind', value: 'amendment' },
    { test: 'within', fact: 'law.objections-sent', number: 1, unit: 'months' },
  ),
  cites: [in1995('54', '2', '2')],
  confidence: 'verified',
  note: {
    kk: 'Референдум өткізуден бас тартуды еңсеретін Конституцияға өзгерістер туралы заңға бұл мерзім белгіленбеген.',
    ru: 'Для закона об изменении Конституции, принимаемого вопреки отказу от референдума, такой срок не установлен.',
    en: 'No such term is set for a law amending the Constitution against a refusal of a referendum.',
  },
};

const unconstitutional: RuleData = {
  topic: 'constitutional_review',
  text: {
    kk: 'Конституцияға сәйкес емес деп танылған заңға қол қойылмайды.',
    ru: 'Закон, признанный не соответствующим Конституции, не подписывается.',
    en: 'A law found contrary to the Constitution may not be signed.',
  },
  effect: 'bars',
  acts: SIGNS,
  when: so('act.found-unconstitutional'),
  overrides: ['constitutional-laws-signed-or-returned'],
  cites: [in1995('74', '1')],
  confidence: 'verified',
};

/** The President and an adopted law: signing, returning, and the override. */
export const veto: Rules = {
  'constitutional-laws-signed-or-returned': [
    { since: since.base, is: constitutionalLaws },
    {
      since: since.constitution2026,
      is: { ...constitutionalLaws, cites: [in2026('46', '3')], effectiveFrom: '2026-07-01' },
    },
  ],
  'law-returned-within-a-month': [
    { since: since.base, is: returnInTime },
    { since: since.constitution2026, is: { ...returnInTime, cites: [in2026('46', '3')], effectiveFrom: '2026-07-01' } },
  ],
  'law-signed-within-a-month': [
    { since: since.base, is: signatureInTime },
    {
      since: since.constitution2026,
      is: { ...signatureInTime, cites: [in2026('46', '3')], effectiveFrom: '2026-07-01' },
    },
  ],
  'law-countersigned-first': [
    { since: since.base, is: countersigned },
    {
      since: since.constitution2026,
      is: {
        ...countersigned,
        text: {
          kk: 'Президент қол қоятын заңға алдымен Құрылтай Төрағасы мен Премьер-Министр қол қояды.',
          ru: 'Закон, подписываемый Президентом, предварительно скрепляют подписями Председатель Курултая и Премьер-Министр.',
          en: 'Before the President signs a law the Chair of the Kurultai and the Prime Minister countersign it.',
        },
        cites: [in2026('47', '3')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'no-return-after-override': [
    { since: since.base, is: noReturnAfterOverride },
    {
      since: since.court,
      is: {
        ...noReturnAfterOverride,
        cites: [in1995('54', '2', '2'), in1995('53', '1-2')],
        effectiveFrom: '2023-01-01',
      },
    },
    {
      since: since.constitution2026,
      is: { ...noReturnAfterOverride, cites: [in2026('56', '2')], effectiveFrom: '2026-07-01' },
    },
  ],
  'override-within-a-month': [
    { since: since.base, is: overrideInTime },
    {
      since: since.court,
      is: {
        ...overrideInTime,
        cites: [in1995('54', '2', '2'), in1995('53', '1-2')],
        effectiveFrom: '2023-01-01',
      },
    },
    {
      since: since.constitution2026,
      is: {
        topic: 'lawmaking',
        text: overrideInTime.text,
        effect: 'requires',
        acts: { actors: ['kurultai'], verbs: ['overrides'], objects: ['president'] },
        when: { test: 'within', fact: 'law.objections-sent', number: 1, unit: 'months' },
        cites: [in2026('56', '2')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'unconstitutional-law-unsigned': [
    { since: since.base, is: unconstitutional },
    {
      since: since.constitution2026,
      is: { ...unconstitutional, cites: [in2026('75', '1')], effectiveFrom: '2026-07-01' },
    },
  ],
};
