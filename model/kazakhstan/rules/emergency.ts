import type { RuleData, Rules } from '../types.ts';
import { all, any, in1995, in2026, oneOf, since, so } from './writing.ts';

const grounds: RuleData = {
  topic: 'president',
  text: {
    kk: 'Төтенше жағдай конституциялық органдардың жұмысын бұзған тікелей қатер төнгенде, консультациялардан кейін, ал әскери жағдай агрессия не сырттан тікелей қатер төнгенде енгізіледі.',
    ru: 'Чрезвычайное положение вводится после консультаций при прямой угрозе, нарушившей работу конституционных органов, военное — при агрессии или непосредственной внешней угрозе.',
    en: 'A state of emergency is declared after consultations, under a direct threat that has disrupted constitutional bodies; martial law on aggression or a direct threat from outside.',
  },
  effect: 'requires',
  acts: { actors: ['president'], verbs: ['declares-emergency'], objects: ['state'] },
  when: any(
    all(
      oneOf('state.measure', 'emergency'),
      so('state.threat'),
      so('consultation.prime-minister'),
      so('consultation.senate-chair'),
      so('consultation.mazhilis-chair'),
    ),
    all(oneOf('state.measure', 'martial-law'), so('state.aggression')),
  ),
  cites: [in1995('44', '16'), in1995('44', '17')],
  confidence: 'verified',
};

/** When the President may declare a state of emergency or martial law. */
export const emergency: Rules = {
  'emergency-on-grounds': [
    { since: since.base, is: grounds },
    {
      since: since.constitution2026,
      is: {
        ...grounds,
        when: any(
          all(
            oneOf('state.measure', 'emergency'),
            so('state.threat'),
            so('consultation.prime-minister'),
            so('consultation.kurultai-chair'),
          ),
          all(oneOf('state.measure', 'martial-law'), so('state.aggression')),
        ),
        cites: [in2026('46', '17'), in2026('46', '18')],
        effectiveFrom: '2026-07-01',
      },
    },
  ],
};
