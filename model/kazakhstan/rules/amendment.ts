import type { RuleData, Rules } from '../types.ts';
import { all, in1995, in2026, oneOf, since } from './writing.ts';

const unamendable: RuleData = {
  topic: 'referendum',
  text: {
    kk: 'Тәуелсіздікті, біртұтастықты, аумақтық тұтастықты, басқару нысанын, Республика қызметінің Тұңғыш Президент негізін қалаған принциптерін және оның мәртебесін өзгертуге болмайды.',
    ru: 'Независимость, унитарность, территориальная целостность, форма правления, заложенные Первым Президентом принципы деятельности Республики и его статус не могут быть изменены.',
    en: 'Independence, the unitary state, territorial integrity, the form of government, the principles of the Republic laid down by the First President, and his status cannot be changed.',
  },
  effect: 'bars',
  acts: { actors: ['people', 'parliament'], verbs: ['amends'], objects: ['constitution'] },
  when: oneOf(
    'amendment.subject',
    'independence',
    'unitary-state',
    'territorial-integrity',
    'form-of-government',
    'fundamental-principles',
    'first-president-status',
  ),
  cites: [in1995('91', '2')],
  confidence: 'verified',
};

/** Changing the Constitution: by whom, how, and what can never be changed. */
export const amendment: Rules = {
  unamendable: [
    { since: since.base, is: unamendable },
    {
      since: since.june2022,
      is: {
        ...unamendable,
        text: {
          kk: 'Тәуелсіздікті, біртұтастықты, аумақтық тұтастықты, басқару нысанын және Республика қызметінің түбегейлі принциптерін өзгертуге болмайды.',
          ru: 'Независимость, унитарность, территориальная целостность, форма правления и основополагающие принципы деятельности Республики не могут быть изменены.',
          en: 'Independence, the unitary state, territorial integrity, the form of government and the fundamental principles of the Republic cannot be changed.',
        },
        when: oneOf(
          'amendment.subject',
          'independence',
          'unitary-state',
          'territorial-integrity',
          'form-of-government',
          'fundamental-principles',
        ),
        confidence: 'inferred',
        effectiveFrom: '2022-06-08',
      },
    },
    {
      since: since.september2022,
      is: {
        ...unamendable,
        text: {
          kk: 'Тәуелсіздікті, біртұтастықты, аумақтық тұтастықты, басқару нысанын, Республика қызметінің түбегейлі принциптерін және Президенттің жеті жылға бір рет қана сайланатынын өзгертуге болмайды.',
          ru: 'Независимость, унитарность, территориальная целостность, форма правления, основополагающие принципы деятельности Республики и избрание Президента на семь лет лишь один раз не могут быть изменены.',
          en: 'Independence, the unitary state, territorial integrity, the form of government, the fundamental principles of the Republic, and election of the President for seven years and only once cannot be changed.',
        },
        when: oneOf(
          'amendment.subject',
          'independence',
          'unitary-state',
          'territorial-integrity',
          'form-of-government',
          'fundamental-principles',
          'presidential-term',
        ),
        effectiveFrom: '2022-09-17',
      },
    },
    {
      since: since.constitution2026,
      is: {
        ...unamendable,
        text: {
          kk: 'Егемендікті, тәуелсіздікті, біртұтастықты, аумақтық тұтастықты, басқару нысанын және Президенттің жеті жылға бір рет қана сайланатынын өзгертуге болмайды.',
          ru: 'Суверенитет, независимость, унитарность, территориальная целостность, форма правления и избрание Президента на семь лет лишь один раз не могут быть изменены.',
          en: 'Sovereignty, independence, the unitary state, territorial integrity, the form of government, and election of the President for seven years and only once cannot be changed.',
        },
        acts: { actors: ['people', 'kurultai'], verbs: ['amends'], objects: ['constitution'] },
        when: oneOf(
          'amendment.subject',
          'sovereignty',
          'independence',
          'unitary-state',
          'territorial-integrity',
          'form-of-government',
          'presidential-term',
        ),
        cites: [in2026('2', '7'), in2026('43', '5'), in2026('93')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'amendment-by-parliament': [
    {
      since: since.base,
      is: {
        topic: 'referendum',
        text: {
          kk: 'Парламент Конституцияға өзгерістерді бірлескен отырыста кемінде екі оқылымда енгізеді.',
          ru: 'Парламент вносит изменения в Конституцию на совместном заседании не менее чем в двух чтениях.',
          en: 'Parliament amends the Constitution at a joint sitting, in at least two readings.',
        },
        effect: 'requires',
        acts: { actors: ['parliament'], verbs: ['amends'], objects: ['constitution'] },
        when: all(oneOf('parliament.sitting', 'joint'), {
          test: 'atLeast',
          fact: 'amendment.readings',
          value: { provision: 'law.const_amendment_parliament', path: ['readings_min'] },
        }),
        cites: [in1995('53', '1'), in1995('62', '6')],
        confidence: 'verified',
      },
    },
    {
      since: since.constitution2026,
      is: {
        topic: 'referendum',
        text: {
          kk: 'Конституцияға өзгерістер тек республикалық референдумда енгізіледі, Құрылтай оны өзгерте алмайды.',
          ru: 'Изменения в Конституцию вносятся только республиканским референдумом, Курултай её изменить не может.',
          en: 'The Constitution is amended only by republican referendum; the Kurultai cannot change it.',
        },
        effect: 'bars',
        acts: { actors: ['kurultai'], verbs: ['amends'], objects: ['constitution'] },
        cites: [in2026('92', '1')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
