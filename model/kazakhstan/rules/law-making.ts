import type { RuleData, Rules } from '../types.ts';
import { all, any, in1995, in2026, notSo, since, so } from './writing.ts';

const inLowerHouse: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Заң шығару бастамасы құқығы тек Мәжілісте іске асырылады.',
    ru: 'Право законодательной инициативы реализуется исключительно в Мажилисе.',
    en: 'The right of legislative initiative is used only in the Mazhilis.',
  },
  effect: 'requires',
  acts: { verbs: ['initiates-law'], objects: ['laws', 'constitutional-laws'] },
  when: so('bill.in-lower-house'),
  overrides: ['constitutional-laws-initiated'],
  cites: [in1995('61', '1')],
  confidence: 'verified',
};

const moneyBill: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Мемлекеттік кірісті қысқартатын немесе мемлекеттік шығысты көбейтетін заң жобасын депутаттар Үкіметтің оң қорытындысымен ғана енгізеді.',
    ru: 'Законопроект, сокращающий государственные доходы или увеличивающий расходы, депутаты вносят лишь при положительном заключении Правительства.',
    en: 'Deputies bring a bill that cuts state revenue or raises state spending only with a favourable opinion of the Government.',
  },
  effect: 'requires',
  acts: { actors: ['deputies'], verbs: ['initiates-law'], objects: ['laws', 'constitutional-laws'] },
  when: any(notSo('bill.money'), so('consent.government')),
  overrides: ['constitutional-laws-initiated'],
  cites: [in1995('61', '6')],
  confidence: 'verified',
  note: {
    kk: 'Президенттің заң жобаларына бұл қорытынды қажет емес.',
    ru: 'Законопроектам Президента такое заключение не нужно.',
    en: 'Bills of the President need no such opinion.',
  },
};

const constitutionalLawsInitiated: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Заң шығару бастамасы құқығы конституциялық заңдарға да қатысты.',
    ru: 'Право законодательной инициативы распространяется и на конституционные законы.',
    en: 'The right of legislative initiative covers constitutional laws as well.',
  },
  effect: 'permits',
  acts: {
    actors: ['president', 'government', 'deputies'],
    verbs: ['initiates-law'],
    objects: ['constitutional-laws'],
  },
  cites: [in1995('61', '1'), in1995('62', '4')],
  confidence: 'verified',
};

const senateAlone: RuleData = {
  topic: 'senate',
  text: {
    kk: 'Сенат заңдар мен конституциялық заңдарды жалғыз өзі тек Мәжіліс уақытша болмаған кезде, оларға қажет көпшілікпен қабылдайды.',
    ru: 'Сенат один принимает законы и конституционные законы лишь при временном отсутствии Мажилиса и требуемым для них большинством.',
    en: 'The Senate passes laws and constitutional laws alone only while the Mazhilis is missing for the time being, by the majority that they need.',
  },
  effect: 'requires',
  acts: { actors: ['senate'], verbs: ['adopts-law'], objects: ['laws', 'constitutional-laws'] },
  when: all(so('parliament.lower-house-absent'), so('majority.senate')),
  overrides: ['senate-alone-constitutional-laws'],
  cites: [in1995('55', '5'), in1995('62', '4'), in1995('62', '5')],
  confidence: 'verified',
};

const senateAloneConstitutional: RuleData = {
  topic: 'senate',
  text: {
    kk: 'Мәжіліс уақытша болмаған кезде Сенат конституциялық заңдарды да қабылдайды.',
    ru: 'При временном отсутствии Мажилиса Сенат принимает и конституционные законы.',
    en: 'While the Mazhilis is missing the Senate passes constitutional laws as well.',
  },
  effect: 'permits',
  acts: { actors: ['senate'], verbs: ['adopts-law'], objects: ['constitutional-laws'] },
  cites: [in1995('55', '5'), in1995('62', '4')],
  confidence: 'verified',
};

const separateSittings: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Конституциялық заңды палаталар бөлек отырыстарда, алдымен Мәжіліс, кейін Сенат қарайды.',
    ru: 'Конституционный закон палаты рассматривают раздельно: сначала Мажилис, затем Сенат.',
    en: 'The chambers take a constitutional law in separate sittings, the Mazhilis first and the Senate after it.',
  },
  effect: 'requires',
  acts: { actors: ['parliament'], verbs: ['adopts-law'], objects: ['constitutional-laws'] },
  when: { test: 'is', fact: 'parliament.sitting', value: 'separate' },
  cites: [in1995('54', '1'), in1995('61', '5-1')],
  confidence: 'verified',
};

/** Who may bring a bill, what it needs, and who passes it. */
export const lawMaking: Rules = {
  'initiative-in-lower-house': [
    { since: since.base, is: inLowerHouse },
    {
      since: since.constitution2026,
      is: {
        ...inLowerHouse,
        text: {
          kk: 'Заң шығару бастамасы құқығы тек Құрылтайда іске асырылады.',
          ru: 'Право законодательной инициативы реализуется исключительно в Курултае.',
          en: 'The right of legislative initiative is used only in the Kurultai.',
        },
        cites: [in2026('60', '1')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'money-bill-needs-government': [
    { since: since.base, is: moneyBill },
    {
      since: since.constitution2026,
      is: {
        ...moneyBill,
        text: {
          kk: 'Мемлекеттік кірісті қысқартатын немесе мемлекеттік шығысты көбейтетін заң жобасын депутаттар мен Халық Кеңесі Үкіметтің оң қорытындысымен ғана енгізеді.',
          ru: 'Законопроект, сокращающий государственные доходы или увеличивающий расходы, депутаты и Халық Кеңесі вносят лишь при положительном заключении Правительства.',
          en: 'Deputies and the Halyk Kenesi bring a bill that cuts state revenue or raises state spending only with a favourable opinion of the Government.',
        },
        acts: {
          actors: ['deputies', 'halyk-kenesi'],
          verbs: ['initiates-law'],
          objects: ['laws', 'constitutional-laws'],
        },
        cites: [in2026('60', '6')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'constitutional-laws-initiated': [
    { since: since.base, is: constitutionalLawsInitiated },
    {
      since: since.constitution2026,
      is: {
        ...constitutionalLawsInitiated,
        acts: {
          actors: ['president', 'government', 'deputies', 'halyk-kenesi'],
          verbs: ['initiates-law'],
          objects: ['constitutional-laws'],
        },
        cites: [in2026('60', '1'), in2026('61', '3')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'bill-refused-twice': [
    {
      since: since.base,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Сенат екінші рет қабылдамай тастаған заң жобасын сол сессияда қайта енгізуге жол берілмейді.',
          ru: 'Законопроект, отклонённый Сенатом повторно, в ту же сессию вновь не вносится.',
          en: 'A bill that the Senate has refused a second time may not be brought again in the same session.',
        },
        effect: 'bars',
        acts: { verbs: ['initiates-law'], objects: ['laws'] },
        when: so('bill.refused-twice'),
        cites: [in1995('61', '4')],
        confidence: 'verified',
      },
    },
    { since: since.court, is: null },
  ],
  'senate-decides-in-sixty-days': [
    {
      since: since.court,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Сенат алпыс күн ішінде шешім қабылдамаса, заң Президентке кетеді, енді Сенат оны қайтара алмайды.',
          ru: 'Если Сенат за шестьдесят дней не принял решения, закон уходит Президенту, и Сенат его уже не вернёт.',
          en: 'If the Senate takes no decision within sixty days the law goes to the President, and the Senate can no longer return it.',
        },
        effect: 'requires',
        acts: { actors: ['senate'], verbs: ['approves-law', 'vetoes'], objects: ['laws'] },
        when: { test: 'within', fact: 'bill.to-senate', number: 60, unit: 'days' },
        cites: [in1995('61', '4')],
        confidence: 'verified',
        effectiveFrom: '2023-01-01',
      },
    },
    { since: since.constitution2026, is: null },
  ],
  'mazhilis-overrides-senate': [
    {
      since: since.base,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Мәжіліс Сенаттың бас тартуын жалғыз өзі еңсере алмайды: үштен екі дауыс заң жобасын Сенатқа қайта жіберуге ғана жетеді.',
          ru: 'Мажилис не может один преодолеть отказ Сената: двух третей хватает лишь на повторное направление ему законопроекта.',
          en: 'The Mazhilis cannot overcome a refusal of the Senate alone: two thirds only send the bill to the Senate again.',
        },
        effect: 'bars',
        acts: { actors: ['mazhilis'], verbs: ['overrides'], objects: ['senate'] },
        cites: [in1995('61', '4')],
        confidence: 'verified',
      },
    },
    {
      since: since.court,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Мәжіліс өз мәтінін келісу комиссиясының мәтіні қабылданбағаннан кейін ғана Сенатқа қарамай бекітеді.',
          ru: 'Мажилис подтверждает своё решение вопреки Сенату лишь после того, как не принят текст согласительной комиссии.',
          en: 'The Mazhilis confirms its own text against the Senate only once the text of the conciliation commission has failed.',
        },
        effect: 'requires',
        acts: { actors: ['mazhilis'], verbs: ['overrides'], objects: ['senate'] },
        when: so('bill.conciliation-failed'),
        cites: [in1995('61', '5')],
        confidence: 'verified',
        effectiveFrom: '2023-01-01',
      },
    },
    { since: since.constitution2026, is: null },
  ],
  'senate-alone-without-mazhilis': [
    { since: since.base, is: senateAlone },
    { since: since.constitution2026, is: null },
  ],
  'senate-alone-constitutional-laws': [
    { since: since.base, is: senateAloneConstitutional },
    { since: since.constitution2026, is: null },
  ],
  'constitutional-laws-by-sitting': [
    { since: since.base, is: separateSittings },
    {
      since: since.court,
      is: {
        ...separateSittings,
        text: {
          kk: 'Конституциялық заңды палаталар бірлескен отырыста кемінде екі оқылымда қабылдайды.',
          ru: 'Конституционный закон палаты принимают на совместном заседании не менее чем в двух чтениях.',
          en: 'The chambers pass a constitutional law at a joint sitting, in at least two readings.',
        },
        when: { test: 'is', fact: 'parliament.sitting', value: 'joint' },
        cites: [in1995('53', '1-1'), in1995('62', '6')],
        effectiveFrom: '2023-01-01',
      },
    },
    { since: since.constitution2026, is: null },
  ],
};
