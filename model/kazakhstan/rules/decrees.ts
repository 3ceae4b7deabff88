import type { RuleData, Rules } from '../types.ts';
import { in1995, in2026, since, so } from './writing.ts';

const belowLaws: RuleData = {
  topic: 'lawmaking',
  text: {
    kk: 'Президенттің, Парламенттің және Үкіметтің актілері Конституцияға және заңдарға қайшы келмеуге тиіс.',
    ru: 'Акты Президента, Парламента и Правительства не должны противоречить Конституции и законам.',
    en: 'Acts of the President, Parliament and the Government must not contradict the Constitution and the laws.',
  },
  effect: 'bars',
  acts: { actors: ['president', 'parliament', 'government'], verbs: ['decrees'], objects: ['legal-acts'] },
  when: so('act.contradicts-laws'),
  cites: [in1995('45', '1'), in1995('62', '7'), in1995('69', '3')],
  confidence: 'verified',
};

/** Decrees of the President and their force. */
export const decrees: Rules = {
  'decrees-with-force-of-law': [
    {
      since: since.base,
      is: {
        topic: 'president',
        text: {
          kk: 'Президент заң күші бар жарлық шығармайды.',
          ru: 'Президент не издаёт указов, имеющих силу закона.',
          en: 'The President issues no decrees with the force of a law.',
        },
        effect: 'bars',
        acts: { actors: ['president'], verbs: ['decrees'], objects: ['laws', 'constitutional-laws'] },
        cites: [in1995('45')],
        confidence: 'verified',
      },
    },
    {
      since: since.constitution2026,
      is: {
        topic: 'president',
        text: {
          kk: 'Президент заң немесе конституциялық заң күші бар жарлықты тек өкілеттігі мерзімінен бұрын тоқтатылған Құрылтай уақытша болмаған кезде шығарады.',
          ru: 'Президент издаёт указы, имеющие силу закона или конституционного закона, лишь при временном отсутствии Курултая, полномочия которого прекращены досрочно.',
          en: 'The President issues decrees with the force of a law or a constitutional law only while the Kurultai is missing because its powers ended early.',
        },
        effect: 'requires',
        acts: { actors: ['president'], verbs: ['decrees'], objects: ['laws', 'constitutional-laws'] },
        when: so('parliament.lower-house-absent'),
        cites: [in2026('47', '2')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'decrees-with-force-of-constitutional-law': [
    {
      since: since.constitution2026,
      is: {
        topic: 'president',
        text: {
          kk: 'Құрылтай уақытша болмаған кезде Президенттің жарлығы конституциялық заң күшіне де ие болады.',
          ru: 'При временном отсутствии Курултая указ Президента может иметь и силу конституционного закона.',
          en: 'While the Kurultai is missing a decree of the President may also have the force of a constitutional law.',
        },
        effect: 'permits',
        acts: { actors: ['president'], verbs: ['decrees'], objects: ['constitutional-laws'] },
        when: so('parliament.lower-house-absent'),
        cites: [in2026('47', '2')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'acts-below-laws': [
    { since: since.base, is: belowLaws },
    {
      since: since.constitution2026,
      is: {
        ...belowLaws,
        text: {
          kk: 'Президенттің, Құрылтайдың және Үкіметтің актілері Конституцияға және заңдарға қайшы келмеуге тиіс.',
          ru: 'Акты Президента, Курултая и Правительства не должны противоречить Конституции и законам.',
          en: 'Acts of the President, the Kurultai and the Government must not contradict the Constitution and the laws.',
        },
        acts: { actors: ['president', 'kurultai', 'government'], verbs: ['decrees'], objects: ['legal-acts'] },
        cites: [in2026('47', '1'), in2026('61', '4'), in2026('68', '3')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
