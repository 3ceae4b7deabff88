import { POWER_KINDS } from '../../vocabulary.ts';
import type { RuleData, Rules } from '../types.ts';
import { atFirst, goesOn } from './versions.ts';
import { in1995, in2026 } from './writing.ts';

const office: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Билік халықтан бастау алады және мемлекеттік органдарға беріледі: ешкімге берілмеген өкілетті жүзеге асыруға болмайды.',
    ru: 'Власть исходит от народа и делегируется государственным органам: полномочие, никому не переданное, осуществлять нельзя.',
    en: 'Power comes from the people, who delegate it to state bodies: a power that nobody was given may not be exercised.',
  },
  effect: 'bars',
  acts: { verbs: [...POWER_KINDS, 'imposes'] },
  residual: true,
  cites: [in1995('3', '2')],
  confidence: 'inferred',
};

const free: RuleData = {
  topic: 'rights',
  text: {
    kk: 'Құқықтар мен бостандықтар тек заңмен шектеледі: ештеңе тыйым салмаған әрекетке жол беріледі.',
    ru: 'Права и свободы ограничиваются только законом: что ничем не запрещено, то допускается.',
    en: 'Rights and freedoms are limited only by law: what nothing forbids is permitted.',
  },
  effect: 'permits',
  acts: {
    verbs: ['stands-for', 'holds', 'joins', 'leaves', 'leads', 'registers', 'merges', 'owns', 'votes-in', 'supports'],
  },
  residual: true,
  cites: [in1995('39', '1')],
  confidence: 'inferred',
};

/** What holds where no rule and no power speaks. */
export const residual: Rules = {
  'residual-office': [atFirst(office), goesOn(office, { cites: [in2026('4', '2')] })],
  'residual-private': [atFirst(free), goesOn(free, { cites: [in2026('41', '1')] })],
};
