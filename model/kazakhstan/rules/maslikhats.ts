import type { RuleData, Rules } from '../types.ts';
import { any, in1995, in2026, notSo, since, so } from './writing.ts';

const onlyCourts: RuleData = {
  topic: 'local',
  text: {
    kk: 'Мәслихат шешімдерінің күшін Президент те, Үкімет те, әкім де жоя алмайды: оны тек сот жояды.',
    ru: 'Решения маслихата не может отменить ни Президент, ни Правительство, ни аким: это делает только суд.',
    en: 'Neither the President nor the Government nor an akim may annul decisions of a maslikhat: only a court does.',
  },
  effect: 'bars',
  acts: {
    actors: ['president', 'government', 'akims'],
    verbs: ['annuls', 'suspends'],
    objects: ['maslikhat-acts'],
  },
  cites: [in1995('88', '3')],
  confidence: 'verified',
};

const money: RuleData = {
  topic: 'local',
  text: {
    kk: 'Жергілікті кірісті қысқартатын немесе жергілікті шығысты көбейтетін шешімді мәслихат әкімнің оң қорытындысымен ғана қарайды.',
    ru: 'Решение, сокращающее местные доходы или увеличивающее местные расходы, маслихат рассматривает лишь при положительном заключении акима.',
    en: 'A maslikhat takes a decision that cuts local revenue or raises local spending only with a favourable opinion of the akim.',
  },
  effect: 'requires',
  acts: { actors: ['maslikhats'], verbs: ['decrees'], objects: ['maslikhat-acts'] },
  when: any(notSo('act.money'), so('consent.akims')),
  cites: [in1995('88', '2')],
  confidence: 'verified',
};

/** Decisions of maslikhats: what they need and who may annul them. */
export const maslikhats: Rules = {
  'maslikhat-acts-annulled-by-courts-only': [
    { since: since.base, is: onlyCourts },
    { since: since.constitution2026, is: { ...onlyCourts, cites: [in2026('90', '3')], effectiveFrom: '2026-07-01' } },
  ],
  'maslikhat-money-needs-akim': [
    { since: since.base, is: money },
    { since: since.constitution2026, is: { ...money, cites: [in2026('90', '2')], effectiveFrom: '2026-07-01' } },
  ],
};
