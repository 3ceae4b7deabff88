import type { RuleData, Rules } from '../types.ts';
import { all, any, in1995, in2026, notSo, since, so } from './writing.ts';

const questionOfConfidence: RuleData = {
  topic: 'government',
  text: {
    kk: 'Премьер-Министр сенім туралы мәселені тек Үкіметтің заң жобасы бойынша және жылына екі реттен асырмай қояды.',
    ru: 'Премьер-Министр ставит вопрос о доверии только по законопроекту Правительства и не более двух раз в год.',
    en: 'The Prime Minister puts the question of confidence only over a bill of the Government, and at most twice a year.',
  },
  effect: 'requires',
  acts: { actors: ['prime-minister'], verbs: ['asks-confidence'], objects: ['parliament'] },
  when: all(so('bill.of-government'), {
    test: 'atMost',
    fact: 'government.confidence-questions',
    value: { provision: 'gov.confidence_bill', path: ['max_per_year'] },
  }),
  cites: [in1995('61', '7')],
  confidence: 'verified',
};

const voteAfterDelay: RuleData = {
  topic: 'government',
  text: {
    kk: 'Сенім туралы мәселе қойылса, сенімсіздік білдіруге қырық сегіз сағаттан бұрын дауыс берілмейді.',
    ru: 'Если поставлен вопрос о доверии, голосование о недоверии проводится не ранее чем через сорок восемь часов.',
    en: 'Once the question of confidence is put, no vote of no confidence is taken before forty-eight hours have passed.',
  },
  effect: 'requires',
  acts: { actors: ['parliament'], verbs: ['no-confidence'], objects: ['government'] },
  when: any(notSo('government.confidence-asked'), {
    test: 'atLeast',
    fact: 'government.hours-since-question',
    value: { provision: 'gov.confidence_bill', path: ['delay_hours'] },
  }),
  cites: [in1995('61', '7')],
  confidence: 'verified',
};

const groundOfNoConfidence: RuleData = {
  topic: 'government',
  text: {
    kk: 'Палаталар бірлесіп Үкіметке тек сенім туралы мәселе қойылғанда немесе бюджеттің атқарылуы туралы есеп бекітілмегенде сенімсіздік білдіреді.',
    ru: 'Палаты вместе выражают Правительству недоверие, только если поставлен вопрос о доверии или не утверждён отчёт об исполнении бюджета.',
    en: 'The chambers together express no confidence only if the question of confidence is put, or the report on carrying out the budget is refused.',
  },
  effect: 'requires',
  acts: { actors: ['parliament'], verbs: ['no-confidence'], objects: ['government'] },
  when: any(so('government.budget-report-refused'), all(so('government.confidence-asked'), so('majority.parliament'))),
  cites: [in1995('53', '2'), in1995('61', '7')],
  confidence: 'verified',
};

const minister: RuleData = {
  topic: 'government',
  text: {
    kk: 'Палата министрді босатуды оның есебін тыңдағаннан кейін және ол заңдарды орындамаған жағдайда ғана сұрайды.',
    ru: 'Палата просит освободить министра, лишь заслушав его отчёт и только за неисполнение законов.',
    en: 'A chamber asks for the release of a minister only after hearing the report, and only for failing to carry out the laws.',
  },
  effect: 'requires',
  acts: { actors: ['mazhilis', 'senate'], verbs: ['dismisses'], objects: ['ministers'] },
  when: all(so('minister.report-heard'), so('minister.laws-not-carried-out')),
  cites: [in1995('57', '6')],
  confidence: 'verified',
};

const resignation: RuleData = {
  topic: 'government',
  text: {
    kk: 'Президент Үкіметтің немесе оның мүшесінің орнынан түсуі туралы он күн ішінде шешім қабылдайды; мерзім өткен соң не болатыны жазылмаған.',
    ru: 'Президент решает об отставке Правительства или его члена в течение десяти дней; что следует после этого срока, не сказано.',
    en: 'The President decides on a resignation of the Government or its member within ten days; what follows later is not said.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['accepts-resignation'], objects: ['government'] },
  when: any(
    { test: 'within', fact: 'government.resignation-offered', number: 10, unit: 'days' },
    so('question.late-decision'),
  ),
  cites: [in1995('70', '4')],
  confidence: 'verified',
};

/** Confidence and no confidence: the Government, a single minister, the answer of the President. */
export const confidence: Rules = {
  'confidence-question-over-own-bill': [
    { since: since.base, is: questionOfConfidence },
    {
      since: since.constitution2026,
      is: {
        ...questionOfConfidence,
        acts: { actors: ['prime-minister'], verbs: ['asks-confidence'], objects: ['kurultai'] },
        cites: [in2026('60', '7')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'no-confidence-after-delay': [
    { since: since.base, is: voteAfterDelay },
    {
      since: since.constitution2026,
      is: {
        ...voteAfterDelay,
        acts: { actors: ['kurultai'], verbs: ['no-confidence'], objects: ['government'] },
        cites: [in2026('60', '7')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'no-confidence-on-grounds': [
    { since: since.base, is: groundOfNoConfidence },
    {
      since: since.constitution2026,
      is: {
        ...groundOfNoConfidence,
        text: {
          kk: 'Құрылтай Үкіметке депутаттардың бестен бірінің бастамасымен, сенім туралы мәселе қойылғанда немесе бюджеттің атқарылуы туралы есеп бекітілмегенде сенімсіздік білдіреді.',
          ru: 'Курултай выражает Правительству недоверие по инициативе пятой части депутатов, при постановке вопроса о доверии или не утвердив отчёт об исполнении бюджета.',
          en: 'The Kurultai expresses no confidence on the motion of one fifth of its deputies, when the question of confidence is put, or by refusing the report on the budget.',
        },
        acts: { actors: ['kurultai'], verbs: ['no-confidence'], objects: ['government'] },
        when: any(so('government.budget-report-refused'), so('initiative.deputies'), so('government.confidence-asked')),
        cites: [in2026('56', '13'), in2026('56', '16'), in2026('60', '7')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'minister-removed-after-report': [
    { since: since.base, is: minister },
    {
      since: since.constitution2026,
      is: {
        ...minister,
        text: {
          kk: 'Құрылтай министрді босатуды оның есебін тыңдағаннан кейін және ол заңдарды орындамаған жағдайда ғана сұрайды.',
          ru: 'Курултай просит освободить министра, лишь заслушав его отчёт и только за неисполнение законов.',
          en: 'The Kurultai asks for the release of a minister only after hearing the report, and only for failing to carry out the laws.',
        },
        acts: { actors: ['kurultai'], verbs: ['dismisses'], objects: ['ministers'] },
        cites: [in2026('56', '17')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'resignation-answered-in-ten-days': [
    { since: since.base, is: resignation },
    { since: since.constitution2026, is: { ...resignation, cites: [in2026('69', '4')], effectiveFrom: '2026-07-01' } },
  ],
};
