import type { RuleData, Rules } from '../types.ts';
import { in1995, in2026, since, so } from './writing.ts';

const TEMPORARY: RuleData['acts'] = { actors: ['government'], verbs: ['temporary-acts'], objects: ['laws'] };
const SECOND_PART = { ...in1995('61', '2'), note: 'second part' };
const LAST_PART = { ...in1995('61', '3'), note: 'last part' };

const urgentBill: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Үкіметтің заң жобасы өмірге, денсаулыққа, конституциялық құрылысқа, қоғамдық тәртіпке немесе экономикалық қауіпсіздікке қатер төнгенде ғана дереу қаралады.',
    ru: 'Законопроект Правительства рассматривается немедленно лишь при угрозе жизни, здоровью, конституционному строю, общественному порядку или экономической безопасности.',
    en: 'A Government bill is taken at once only where life, health, the constitutional order, public order or economic security is threatened.',
  },
  effect: 'requires',
  acts: { actors: ['government'], verbs: ['sets-priority'], objects: ['parliament'] },
  when: so('bill.urgent'),
  cites: [SECOND_PART],
  confidence: 'verified',
  effectiveFrom: '2023-01-01',
};

/** Urgent bills of the Government and the acts with the force of a law that it issues meanwhile. */
export const temporaryActs: Rules = {
  'government-acts-with-force-of-law': [
    {
      since: since.base,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Үкімет заң күші бар акт шығармайды.',
          ru: 'Правительство не издаёт актов, имеющих силу закона.',
          en: 'The Government issues no acts with the force of a law.',
        },
        effect: 'bars',
        acts: TEMPORARY,
        cites: [in1995('61')],
        confidence: 'verified',
      },
    },
    {
      since: since.court,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Үкімет заң күші бар уақытша актіні өзінің шұғыл заң жобасы қаралып жатқанда ғана шығарады.',
          ru: 'Правительство издаёт временные акты, имеющие силу закона, лишь пока рассматривается его срочный законопроект.',
          en: 'The Government issues temporary acts with the force of a law only while its urgent bill is pending.',
        },
        effect: 'requires',
        acts: TEMPORARY,
        when: so('bill.urgent'),
        cites: [SECOND_PART, LAST_PART],
        confidence: 'verified',
        effectiveFrom: '2023-01-01',
      },
    },
    {
      since: since.constitution2026,
      is: {
        topic: 'lawmaking',
        text: {
          kk: 'Үкімет заң күші бар уақытша актіні өзінің шұғыл заң жобасы Құрылтайда қаралып жатқанда ғана шығарады.',
          ru: 'Правительство издаёт временные акты, имеющие силу закона, лишь пока его срочный законопроект рассматривает Курултай.',
          en: 'The Government issues temporary acts with the force of a law only while its urgent bill is before the Kurultai.',
        },
        effect: 'requires',
        acts: TEMPORARY,
        when: so('bill.urgent'),
        cites: [in2026('60', '4')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'urgent-bill-on-threat': [
    { since: since.court, is: urgentBill },
    {
      since: since.constitution2026,
      is: {
        ...urgentBill,
        acts: { actors: ['government'], verbs: ['sets-priority'], objects: ['kurultai'] },
        cites: [in2026('60', '4')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
