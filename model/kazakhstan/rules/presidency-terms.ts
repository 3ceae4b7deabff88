import type { RuleData, Rules } from '../types.ts';
import { altered, atFirst, goesOn } from './versions.ts';
import { all, any, in1995, in2026, notSo, since, so } from './writing.ts';

const STANDS: RuleData['acts'] = { verbs: ['stands-for'], objects: ['president'] };
const LIMIT = { provision: 'pres.term_limit', path: ['max'] } as const;

const twiceInARow: NonNullable<RuleData['when']> = {
  test: 'atLeast',
  fact: 'candidate.elections-in-a-row',
  value: LIMIT,
};

const termLimit: RuleData = {
  topic: 'president',
  text: {
    kk: 'Қатарынан екі рет сайланған адам тағы да Президент болып сайлана алмайды; бұл шектеу Тұңғыш Президентке қолданылмайды.',
    ru: 'Избранный два раза подряд не может быть избран Президентом снова; ограничение не распространяется на Первого Президента.',
    en: 'Whoever was elected twice in a row may not be elected President again; the limit does not apply to the First President.',
  },
  effect: 'bars',
  acts: STANDS,
  when: all(twiceInARow, notSo('candidate.first-president')),
  cites: [in1995('42', '5')],
  confidence: 'verified',
};

const withoutExemption: Partial<RuleData> = {
  text: {
    kk: 'Қатарынан екі рет сайланған адам тағы да Президент болып сайлана алмайды; бұл бәріне қатысты.',
    ru: 'Избранный два раза подряд не может быть избран Президентом снова; это относится ко всем.',
    en: 'Whoever was elected twice in a row may not be elected President again; nobody is exempt.',
  },
  when: twiceInARow,
  effectiveFrom: '2022-06-08',
};

const onceOnly: Partial<RuleData> = {
  text: {
    kk: 'Бір адам тек бір рет Президент болып сайлана алады; бұл норма қолданысқа енгізілгеннен кейінгі сайлаулар есептеледі.',
    ru: 'Одно и то же лицо может быть избрано Президентом только один раз; считаются избрания после введения нормы в действие.',
    en: 'One person may be elected President only once; elections since the rule took effect count.',
  },
  when: { test: 'atLeast', fact: 'candidate.elected-since-single-term', value: LIMIT },
  cites: [in1995('42', '5'), { ...in1995('94-2'), note: 'applies to persons elected after the rule took effect' }],
  effectiveFrom: '2022-09-17',
};

const onceUnder2026: Pick<RuleData, 'cites'> & Partial<RuleData> = {
  text: {
    kk: 'Бір адам Конституцияға сәйкес тек бір рет Президент болып сайлана алады; 1995 жылғы Конституция бойынша мерзімнің есептелетін-есептелмейтінін мәтін айтпайды.',
    ru: 'Одно и то же лицо может быть избрано Президентом в соответствии с Конституцией только один раз; засчитывается ли срок по Конституции 1995 года, текст не говорит.',
    en: 'One person may be elected President in accordance with the Constitution only once; whether a term under that of 1995 counts the text does not say.',
  },
  when: any(
    { test: 'atLeast', fact: 'candidate.elected-under-2026', value: LIMIT },
    all(so('question.terms-of-1995'), { test: 'atLeast', fact: 'candidate.elected-under-1995', value: LIMIT }),
  ),
  cites: [in2026('43', '1')],
};

const termOver: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президент қызметте сайланған мерзімінен артық қала алмайды.',
    ru: 'Президент не может оставаться в должности дольше срока, на который избран.',
    en: 'The President may not stay in office beyond the term of the election.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['holds'], objects: ['president'] },
  when: { test: 'atMost', fact: 'president.years-in-office', value: { provision: 'pres.term' } },
  cites: [in1995('41', '1')],
  confidence: 'verified',
};

const notWithParliament: RuleData = {
  topic: 'president',
  text: {
    kk: 'Президенттің кезекті сайлауы жаңа Парламент сайлауымен бір мезгілде өткізілмейді.',
    ru: 'Очередные выборы Президента не проводятся одновременно с выборами нового Парламента.',
    en: 'The regular presidential election is not held together with the election of a new Parliament.',
  },
  effect: 'bars',
  acts: { actors: ['mazhilis'], verbs: ['calls-election'], objects: ['president'] },
  when: so('parliament.election-same-day'),
  cites: [in1995('41', '3')],
  confidence: 'verified',
};

/** How often and how long one person may be President, and when the President is elected. */
export const presidencyTerms: Rules = {
  'president-term-limit': [
    atFirst(termLimit),
    altered(since.june2022, termLimit, withoutExemption),
    altered(since.september2022, termLimit, onceOnly),
    goesOn(termLimit, onceUnder2026),
  ],
  'president-term-over': [
    atFirst(termOver),
    altered(since.september2022, termOver, {
      cites: [in1995('41', '1'), { source: 'law-142-vii' }],
      effectiveFrom: '2022-09-17',
    }),
    goesOn(termOver, { cites: [in2026('43', '1')] }),
  ],
  'presidential-election-apart': [
    atFirst(notWithParliament),
    goesOn(notWithParliament, {
      text: {
        kk: 'Президенттің кезекті сайлауы Құрылтай сайлауымен бір мезгілде өткізілмейді.',
        ru: 'Очередные выборы Президента не проводятся одновременно с выборами Курултая.',
        en: 'The regular presidential election is not held together with an election of the Kurultai.',
      },
      acts: { actors: ['kurultai'], verbs: ['calls-election'], objects: ['president'] },
      cites: [in2026('43', '3')],
    }),
  ],
};
