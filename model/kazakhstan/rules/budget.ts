import type { Rules } from '../types.ts';
import { all, in1995, in2026, oneOf, since, so } from './writing.ts';

/** The report of the Government on carrying out the republican budget. */
export const budget: Rules = {
  'budget-report-approved': [
    {
      since: since.base,
      is: {
        topic: 'legislature_lower',
        text: {
          kk: 'Парламент бюджеттің атқарылуы туралы есепті бірлескен отырыста әр Палата депутаттарының жалпы санының көпшілік даусымен бекітеді.',
          ru: 'Парламент утверждает отчёт об исполнении бюджета на совместном заседании большинством от общего числа депутатов каждой Палаты.',
          en: 'Parliament approves the report on carrying out the budget at a joint sitting, by a majority of all deputies of each chamber.',
        },
        effect: 'permits',
        acts: { actors: ['parliament'], verbs: ['approves-budget'], objects: ['budget-report'] },
        when: all(oneOf('parliament.sitting', 'joint'), so('majority.parliament')),
        cites: [in1995('53', '2'), in1995('62', '5')],
        confidence: 'verified',
      },
    },
    {
      since: since.constitution2026,
      is: {
        topic: 'legislature_lower',
        text: {
          kk: 'Құрылтай бюджеттің атқарылуы туралы есепті депутаттардың жалпы санының көпшілік даусымен бекітеді.',
          ru: 'Курултай утверждает отчёт об исполнении бюджета большинством от общего числа депутатов.',
          en: 'The Kurultai approves the report on carrying out the budget by a majority of all deputies.',
        },
        effect: 'permits',
        acts: { actors: ['kurultai'], verbs: ['approves-budget'], objects: ['budget-report'] },
        when: so('majority.kurultai'),
        cites: [in2026('56', '16'), in2026('61', '4')],
        confidence: 'verified',
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
