import type { RuleData, Rules } from '../types.ts';
import { all, any, in1995, in2026, since, so } from './writing.ts';

const DISSOLVES: RuleData['acts'] = {
  actors: ['president'],
  verbs: ['dissolves'],
  objects: ['parliament', 'mazhilis'],
};
const DISSOLVES_2026: RuleData['acts'] = { actors: ['president'], verbs: ['dissolves'], objects: ['kurultai'] };

const duringEmergency: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Төтенше немесе әскери жағдай кезінде Президент Парламентті де, оның палатасын да тарата алмайды.',
    ru: 'Во время чрезвычайного или военного положения Президент не может распустить ни Парламент, ни палату.',
    en: 'While a state of emergency or martial law is in force the President may dissolve neither Parliament nor a house.',
  },
  effect: 'bars',
  acts: DISSOLVES,
  when: any(so('state.emergency'), so('state.martial-law')),
  cites: [in1995('63', '2')],
  confidence: 'verified',
};

const lastSixMonths: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Президент өкілеттігінің соңғы алты айында таратуға жол берілмейді.',
    ru: 'В последние шесть месяцев срока полномочий Президента роспуск не допускается.',
    en: "In the last six months of the President's term dissolution is barred.",
  },
  effect: 'bars',
  acts: DISSOLVES,
  when: { test: 'within', fact: 'president.term-ends', number: -6, unit: 'months' },
  cites: [in1995('63', '2')],
  confidence: 'verified',
};

const withinOneYear: RuleData = {
  topic: 'legislature_lower',
  text: {
    kk: 'Алдыңғы таратудан кейін бір жыл ішінде қайта таратуға жол берілмейді.',
    ru: 'В течение одного года после предыдущего роспуска новый роспуск не допускается.',
    en: 'Within one year of the previous dissolution another one is barred.',
  },
  effect: 'bars',
  acts: DISSOLVES,
  when: { test: 'within', fact: 'parliament.last-dissolved', number: 1, unit: 'years' },
  cites: [in1995('63', '2')],
  confidence: 'verified',
};

/** When the President may end the powers of the legislature, and when not. */
export const dissolution: Rules = {
  'dissolution-during-emergency': [
    { since: since.base, is: duringEmergency },
    {
      since: since.constitution2026,
      is: {
        ...duringEmergency,
        text: {
          kk: 'Төтенше немесе әскери жағдай кезінде Президент Құрылтайды тарата алмайды.',
          ru: 'Во время чрезвычайного или военного положения Президент не может распустить Курултай.',
          en: 'While a state of emergency or martial law is in force the President may not dissolve the Kurultai.',
        },
        acts: DISSOLVES_2026,
        cites: [in2026('62', '3')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
  'dissolution-in-last-six-months': [
    { since: since.base, is: lastSixMonths },
    {
      since: since.constitution2026,
      is: { ...lastSixMonths, acts: DISSOLVES_2026, cites: [in2026('62', '3')], effectiveFrom: '2026-07-01' },
    },
  ],
  'dissolution-within-a-year': [
    { since: since.base, is: withinOneYear },
    {
      since: since.constitution2026,
      is: { ...withinOneYear, acts: DISSOLVES_2026, cites: [in2026('62', '3')], effectiveFrom: '2026-07-01' },
    },
  ],
  'dissolution-of-kurultai-on-grounds': [
    {
      since: since.constitution2026,
      is: {
        topic: 'legislature_lower',
        text: {
          kk: 'Президент Құрылтайды оның Төрағасымен және Премьер-Министрмен консультациялардан кейін немесе Құрылтай қайта бас тартқан соң таратады.',
          ru: 'Президент распускает Курултай после консультаций с его Председателем и Премьер-Министром либо после повторного отказа Курултая.',
          en: 'The President dissolves the Kurultai after consulting its Chair and the Prime Minister, or once it has refused a second time.',
        },
        effect: 'requires',
        acts: DISSOLVES_2026,
        when: any(all(so('consultation.kurultai-chair'), so('consultation.prime-minister')), {
          test: 'atLeast',
          fact: 'parliament.refusals',
          value: 2,
        }),
        cites: [
          in2026('62', '1'),
          in2026('62', '2'),
          in2026('46', '2'),
          in2026('46', '4'),
          in2026('46', '8'),
          in2026('57', '1'),
        ],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
        note: {
          kk: 'Екінші бас тартудан кейін консультация қажет пе, мәтіннен анық емес; мұнда ол талап етілмейді.',
          ru: 'Нужны ли консультации после повторного отказа, из текста не ясно; здесь они не требуются.',
          en: 'Whether consultations are needed after a second refusal is not clear from the text; they are not asked for here.',
        },
      },
    },
  ],
};
