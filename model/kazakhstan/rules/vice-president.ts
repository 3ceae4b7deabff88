import type { RuleData, Rules } from '../types.ts';
import { altered } from './versions.ts';
import { in2026, since } from './writing.ts';

const party: RuleData = {
  topic: 'president',
  text: {
    kk: 'Вице-Президент саяси партияда болмауға тиіс.',
    ru: 'Вице-Президент не должен состоять в политической партии.',
    en: 'The Vice-President may not belong to a political party.',
  },
  effect: 'bars',
  acts: {
    actors: ['vice-president'],
    verbs: ['joins', 'leads', 'holds'],
    objects: ['parties', 'party-membership'],
  },
  cites: [in2026('49')],
  confidence: 'verified',
  effectiveFrom: '2026-07-01',
};

const paidOffice: RuleData = {
  ...party,
  text: {
    kk: 'Вице-Президент өзге де ақылы жұмыс атқармауға тиіс.',
    ru: 'Вице-Президент не вправе иметь иную оплачиваемую работу.',
    en: 'The Vice-President may not hold another paid office.',
  },
  acts: { actors: ['vice-president'], verbs: ['holds'], objects: ['other-paid-office'] },
};

/** What goes with the office of Vice-President, created in 2026. */
export const vicePresident: Rules = {
  'vice-president-party': [altered(since.constitution2026, party)],
  'vice-president-paid-office': [altered(since.constitution2026, paidOffice)],
};
