import type { History } from '../histories.ts';
import { isWord, recallTurnout, recallTurnoutTooLow } from './guards.ts';
import { ofVoters } from './majorities.ts';
import { cite, of1995, type ProcedureData, type States, type Steps } from './table.ts';

const title = {
  kk: 'Депутатты сайлаушылардың кері шақырып алуы',
  ru: 'Отзыв депутата избирателями',
  en: 'Recall of a deputy by voters',
};

const open = {
  kk: 'Сайлау туралы заңның 2024 жылғы мамырда тексерілген мәтіні; 2023 жылғы наурызда да сол бап қолданылған деп есептелді.',
  ru: 'Текст закона о выборах проверен на май 2024 года; для марта 2023 года принята та же статья.',
  en: 'Text of the election law as checked in May 2024; same article assumed for March 2023.',
};

const statesOfJune2022 = {
  seat: {
    order: 1,
    kind: 'start',
    meaning: {
      kk: 'бірмандаттық округтен сайланған депутат',
      ru: 'депутат, избранный по одномандатному округу',
      en: 'deputy elected in a single-member district',
    },
  },
  initiated: {
    order: 2,
    kind: 'step',
    meaning: { kk: 'кері шақырып алу басталды', ru: 'отзыв инициирован', en: 'recall started' },
  },
  'vote-called': {
    order: 3,
    kind: 'step',
    meaning: {
      kk: 'кері шақырып алу туралы дауыс беру тағайындалды',
      ru: 'голосование об отзыве назначено',
      en: 'recall vote called',
    },
  },
  voted: {
    order: 4,
    kind: 'step',
    meaning: { kk: 'дауыс беру өткізілді', ru: 'голосование состоялось', en: 'vote held' },
  },
  recalled: {
    order: 5,
    kind: 'final',
    meaning: {
      kk: 'мандатынан айырылды; орын бос',
      ru: 'мандат утрачен; место вакантно',
      en: 'mandate lost; seat vacant',
    },
  },
  stays: {
    order: 6,
    kind: 'final',
    meaning: { kk: 'депутат мандатын сақтайды', ru: 'депутат сохраняет мандат', en: 'deputy stays' },
  },
  'not-valid': {
    order: 7,
    kind: 'final',
    meaning: {
      kk: 'дауыс беру өтпеген болып есептеледі, депутат мандатын сақтайды',
      ru: 'голосование не состоялось, депутат сохраняет мандат',
      en: 'vote not valid, deputy stays',
    },
  },
} satisfies States;

const stepsOfJune2022 = {
  'start-recall': {
    order: 1,
    from: 'seat',
    to: 'initiated',
    event: {
      kk: 'сайлаушылар кері шақырып алуды бастайды',
      ru: 'избиратели инициируют отзыв',
      en: 'voters start a recall',
    },
    by: ['citizens'],
    condition: {
      kk: 'тек Мәжілістің бірмандаттық округтерден сайланған депутаттары (заң бойынша мәслихат депутаттары да); негіздері, қол саны және күту мерзімдері заңмен белгіленеді',
      ru: 'только депутаты Мажилиса от одномандатных округов (по закону также депутаты маслихатов); основания, число подписей и сроки ожидания устанавливаются законом',
      en: 'only deputies from single-member districts of the Mazhilis (by statute also of maslikhats); grounds, signatures and waiting times are statutory',
    },
    when: isWord('deputy.elected-by', 'district'),
    cites: of1995('Art. 52(5)'),
    basis: 'constitution',
  },
  'call-vote': {
    order: 2,
    from: 'initiated',
    to: 'vote-called',
    event: {
      kk: 'қолдар тексеріледі, дауыс беру тағайындалады',
      ru: 'подписи проверены, голосование назначается',
      en: 'signatures checked, vote called',
    },
    by: ['central-election-commission'],
    cites: [],
    basis: 'unread',
  },
  'requirements-missed': {
    order: 3,
    from: 'initiated',
    to: 'stays',
    event: { kk: 'талаптар орындалмайды', ru: 'требования не выполнены', en: 'requirements not met' },
    by: ['central-election-commission'],
    cites: [],
    basis: 'unread',
  },
  vote: {
    order: 4,
    from: 'vote-called',
    to: 'voted',
    event: {
      kk: 'округ сайлаушылары дауыс береді',
      ru: 'голосуют избиратели округа',
      en: 'voters of the district vote',
    },
    by: ['citizens'],
    condition: {
      kk: 'депутаттарды сайлаудағыдай тәртіппен',
      ru: 'в том же порядке, что и выборы депутатов',
      en: 'same order as the election of deputies',
    },
    cites: cite('election-law: Art. 113-16(1), 113-16(2)'),
    basis: 'statute',
  },
  'turnout-too-low': {
    order: 5,
    from: 'voted',
    to: 'not-valid',
    event: { kk: 'дауыс бергендер жеткіліксіз', ru: 'проголосовало слишком мало избирателей', en: 'too few voters' },
    by: ['central-election-commission'],
    condition: {
      kk: 'округ сайлаушыларының үштен бірінен азы қатысты',
      ru: 'участвовало менее одной трети избирателей округа',
      en: "fewer than one third of the district's voters took part",
    },
    when: recallTurnoutTooLow,
    cites: cite('election-law: Art. 113-16(3)'),
    basis: 'statute',
  },
  recall: {
    order: 6,
    from: 'voted',
    to: 'recalled',
    event: { kk: 'депутат кері шақырып алынады', ru: 'отзыв поддержан', en: 'recall carried' },
    by: ['citizens'],
    majority: ofVoters('>1/2'),
    condition: {
      kk: 'округ сайлаушыларының кемінде үштен бірі қатысты',
      ru: 'участвовало не менее одной трети избирателей округа',
      en: "at least one third of the district's voters took part",
    },
    when: recallTurnout,
    cites: [...cite('election-law: Art. 113-16(4)'), ...of1995('Art. 52(5)')],
    basis: 'statute',
  },
  keep: {
    order: 7,
    from: 'voted',
    to: 'stays',
    event: { kk: 'кері шақырып алу қолдау таппайды', ru: 'отзыв не поддержан', en: 'recall defeated' },
    by: ['citizens'],
    condition: {
      kk: 'дауыс беру жарамды, кері шақырып алуды жартысы немесе одан азы қолдады',
      ru: 'голосование действительно, за отзыв половина или менее',
      en: 'valid vote, half or fewer for recall',
    },
    when: recallTurnout,
    cites: cite('election-law: Art. 113-16(4)'),
    basis: 'statute',
  },
} satisfies Steps;

/** Recall of a deputy by voters: its table in each order that has it. */
export const deputyRecall: History<ProcedureData> = [
  {
    since: '2022-06-08-referendum',
    is: {
      title,
      states: statesOfJune2022,
      transitions: stepsOfJune2022,
      confidence: 'secondary',
      effectiveFrom: '2022-06-08',
      open: [open],
    },
  },
  { since: '2026-07-01-constitution', is: null },
];
